"""The arithmetic behind the pages of the charts window: numbers, ids and times, no words."""
