"""A choice of one of many, in the charts."""

from PySide6.QtWidgets import QWidget

from mytokentracker.look.fields import ComboBox


class Choice(ComboBox):
    """A combo box."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """name: for screen readers."""
        super().__init__(parent)
        self.setAccessibleName(name)
        # A combo box gives what is chosen in it as its name.
        self.setAccessibleDescription(name)
