import errno

import pytest

from mytokentracker.core.handles import advice


@pytest.mark.parametrize("number", [errno.EMFILE, errno.ENFILE])
def test_where_handles_have_run_out_it_is_said_how_to_get_more(number: int) -> None:
    assert advice(number) == ("Too many files are open: end programs that you do not need, or allow more (ulimit -n).")


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENOENT, None])
def test_another_error_has_another_advice(number: int | None) -> None:
    assert advice(number) == ""
