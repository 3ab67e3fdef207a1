"""The SQLite store: every response once, files and their offsets, and a roll-up by quarter of an hour."""
