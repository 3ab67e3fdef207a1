"""Reads what models used from the store, parted where a price changed, under the names that projects were given."""

from collections.abc import Iterable

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
