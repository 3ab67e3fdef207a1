"""The frozen application."""

import sys

from start import prepare

prepare()

from mytokentracker.__main__ import main  # noqa: E402 - first of all: a module may start a program when it is imported

if __name__ == "__main__":
    sys.exit(main())
