"""Reads what models used from the store, parted where a price changed, under the names that projects were given."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from mytokentracker.core.figures.amounts import Amount
from mytokentracker.core.figures.ranges import Stretch
from mytokentracker.core.projects import ProjectNames
from mytokentracker.core.reports import QUARTER_SECONDS
from mytokentracker.snapshots import Configuration
from mytokentracker.store.reader import Filter, Reader, Sum


class Amounts:
    """Over one store, for as long as one page is made; by_project: each amount is of one project."""

    def __init__(
        self,
        reader: Reader,
        configuration: Configuration,
        *,
        by_project: bool = False,
        projects: tuple[str, ...] | None = None,
        models: tuple[str, ...] | None = None,
    ) -> None:
        """projects, models: what is counted alone, by key and name."""
        self._reader = reader
        self._names = names = ProjectNames(configuration.settings.project_names)
        self._keys = ("project", "model") if by_project else ("model",)
        folders = None if projects is None else names.folders(projects, reader.projects())
        self.only = Filter(projects=folders, models=models)
        prices = configuration.prices
        changes = {change for model in reader.models() for change in prices.changes(model)}
        self._changes = tuple(sorted(changes))

    def within(self, stretch: Stretch) -> list[Amount]:
        """All of a stretch of time whose ends lie on quarters of an hour; what is open holds unknown times too."""
        from_quarter, until_quarter = stretch.quarters
        if stretch.since is None and stretch.until is None:
            found = self._between(-1, 0, None)
            from_quarter = 0
        else:
            found = []
        since = from_quarter or 0
        for change in self._changes:
            border = change // QUARTER_SECONDS
            if since < border and (until_quarter is None or border < until_quarter):
                found += self._between(since, border, since)
                since = border
        return found + self._between(since, until_quarter, since)

    def in_bin(self, since: int, until: int) -> list[Amount]:
        """The same for a short stretch that may begin and end anywhere, in UTC seconds."""
        if since % QUARTER_SECONDS == 0 and until % QUARTER_SECONDS == 0:
            return self.within(Stretch(since, until))
        found: list[Amount] = []
        inside = [change for change in self._changes if since < change < until]
        for first, last in zip((since, *inside), (*inside, until), strict=True):
            found += self._amounts(self._reader.sums_between(self._keys, first, last, self.only), first)
        return found

    def in_bins(self, spans: Sequence[tuple[int, int]]) -> list[tuple[Amount, ...]]:
        """The same for each of many of them, which are asked at once where they begin and end on quarters."""
        if any(at % QUARTER_SECONDS for span in spans for at in span):
            return [tuple(self.in_bin(*span)) for span in spans]
        borders = sorted({change // QUARTER_SECONDS for change in self._changes})
        whole = [(since // QUARTER_SECONDS, until // QUARTER_SECONDS) for since, until in spans]
        parts = [
            (index, *part)
            for index, (first, last) in enumerate(whole)
            for part in pairwise((first, *(border for border in borders if first < border < last), last))
        ]
        found: list[list[Amount]] = [[] for _ in spans]
        asked = [(first, last) for _, first, last in parts]
        for (index, first, _), sums in zip(parts, self._reader.sums_of(self._keys, asked, self.only), strict=True):
            found[index] += self._amounts(sums, first * QUARTER_SECONDS)
        return [tuple(each) for each in found]

    def _between(self, from_quarter: int, until_quarter: int | None, first: int | None) -> list[Amount]:
        only = Filter(from_quarter, until_quarter, self.only.projects, self.only.models)
        return self._amounts(self._reader.sums(self._keys, only), None if first is None else first * QUARTER_SECONDS)

    def _amounts(self, sums: Iterable[Sum], at: int | None) -> list[Amount]:
        return [
            Amount(
                at,
                one.keys[-1],
                one.totals,
                one.credits_microusd,
                one.web_searches,
                self._names.key(one.keys[0]) if len(one.keys) > 1 else None,
            )
            for one in sums
        ]
