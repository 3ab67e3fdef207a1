"""A page that is of a range of time, which is chosen in its head and remembered."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mytokentracker.charts import questions
from mytokentracker.charts.context import Context
from mytokentracker.charts.desk import Figures
from mytokentracker.charts.page import Page
from mytokentracker.charts.ranges import range_control
from mytokentracker.core.figures.ranges import Range


class RangedPage(Page[Figures]):
    """ranges: which are offered; first_range: the one that holds until another one is chosen."""

    ranges = questions.RANGES
    first_range = "30d"

    def __init__(self, context: Context, parent: QWidget) -> None:
        """With what was chosen the last time."""
        super().__init__(context, parent)
        self._range = self.chosen("range", self.first_range, self.ranges)

    def add_ranged_head(self) -> None:
        """Begin the page with its title and the choice of the range."""
        self._control = range_control(self._range, self.contents, self.ranges)
        self._control.chosen.connect(self._choose_range)
        self.add_head(self._control)

    @property
    def range(self) -> Range:
        """The range that is chosen."""
        return Range(self._range, first_weekday=self.context.words.first_weekday)

    @Slot(str)
    def _choose_range(self, name: str) -> None:
        self._range = name
        self.choose("range", name)
        self.asked.emit()

    def show_all(self) -> None:
        """Take the widest range."""
        self._control.show_value("all")
        self._choose_range("all")
