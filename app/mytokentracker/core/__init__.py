"""Arithmetic and words: from records to a snapshot. No disk, no clock, no thread, no toolkit."""
