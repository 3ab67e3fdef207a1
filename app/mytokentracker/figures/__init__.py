"""What the pages of the charts window show, read by the same door as `report`: numbers, ids and times.

One module a page. What needs no store is in core/figures; wording and colours are the window's.
"""
