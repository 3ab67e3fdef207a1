from tests import offscreen  # before Qt is loaded

# isort: split
from pathlib import Path

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    offscreen.ignore_what_it_says(items, Path(__file__).parent)
