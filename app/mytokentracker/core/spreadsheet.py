"""What a cell of a CSV file may hold, so that no spreadsheet takes a text for a formula."""

# Source: OWASP, CSV injection.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def harmless(cell: object) -> object:
    """The cell as it is written: numbers as they are, a text that begins like a formula behind an apostrophe."""
    if cell is None:
        return ""
    if not isinstance(cell, str):
        return cell
    # Not each reader knows a line break inside a cell.
    flat = " ".join(cell.splitlines()) if "\n" in cell or "\r" in cell else cell
    return f"'{flat}" if cell.startswith(_FORMULA) else flat
