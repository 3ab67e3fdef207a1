"""MyTokenTracker: how much of a Claude plan Claude Code has used, before the limit interrupts."""

__version__ = "0.1.0"
