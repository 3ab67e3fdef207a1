"""From what was spent in a window to the percentage that Claude would show."""

import msgspec


class Estimate(msgspec.Struct, frozen=True):
    """A percentage and where it is from. low and high: None while nothing was learnt that could tell how far off it is.

    source: "statusline", "typed" or "estimated"; source_at: when Claude said it, None for an estimate.
    """

    percent: float
    low_percent: float | None = None
    high_percent: float | None = None
    source: str = "estimated"
    source_at: int | None = None


def uncorrected(spend_microusd: int, budget_microusd: int) -> Estimate:
    """Dollars over budget, as a percentage. Source: reference text 2, "Rate limits are cost-weighted"."""
    return Estimate(100.0 * spend_microusd / budget_microusd)
