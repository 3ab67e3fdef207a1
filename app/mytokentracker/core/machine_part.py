"""What one machine has of a snapshot: limits are the account's, so its bars are shares of the account's."""

from collections.abc import Mapping, Sequence

import msgspec

from mytokentracker.core.calibration import Calibration
from mytokentracker.core.one_number import Spends
from mytokentracker.core.records import Learnt, Machine, Snapshot, Spend, Totals, Window
from mytokentracker.core.summary import chart


class Own(msgspec.Struct, frozen=True):
    """What a machine used in the windows of a snapshot. by_kind: by window; recent: since the chart begins."""

    machine: Machine
    by_kind: Mapping[str, Spends]
    recent: Sequence[Spend]
    today: Totals
    top_project: str | None
    current_model: str | None


def part(whole: Snapshot, own: Own, all_by_kind: Mapping[str, Spends], calibration: Calibration) -> Snapshot:
    """The snapshot with that machine's use alone, and each window with as much of its percentage as it used.

    The parts of all machines and what was used elsewhere add up to the whole. all_by_kind: of all of them.
    """
    windows = tuple(
        _window(window, own.by_kind[window.name], all_by_kind[window.name], calibration, known)
        for window, known in zip(whole.windows, whole.learnt, strict=True)
    )
    return msgspec.structs.replace(
        whole,
        windows=windows,
        today=own.today,
        top_project=own.top_project,
        current_model=own.current_model,
        chart=chart(own.recent, whole.chart[0].at),
        machine=own.machine,
    )


def _window(window: Window, own: Spends, whole: Spends, calibration: Calibration, known: Learnt) -> Window:
    share = _share(window, own, whole, calibration)
    spend = round(sum(sum(kinds) for kinds in own.values()))
    return msgspec.structs.replace(
        window,
        account_percent=window.percent,
        percent=max(window.percent - known.elsewhere_percent, 0.0) * share,
        uncorrected_percent=100.0 * spend / window.budget_microusd,
        spend_microusd=spend,
        # Of one machine alone nobody says how far off it is, or when the window is full.
        low_percent=None,
        high_percent=None,
        percent_per_hour=0.0,
        full_at=None,
        full_before_reset=False,
        full_early_at=None,
        full_late_at=None,
    )


def _share(window: Window, own: Spends, whole: Spends, calibration: Calibration) -> float:
    """0 to 1: of what the window was used for, as the limit counts it."""
    at = window.starts_at
    mine, all_of_it = (calibration.predict(window.name, one, window.budget_microusd, at) for one in (own, whole))
    if all_of_it.percent > 0:
        return min(mine.percent / all_of_it.percent, 1.0)
    return 0.0
