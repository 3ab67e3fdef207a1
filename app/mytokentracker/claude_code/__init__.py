"""Claude Code's settings: our hooks and our status line in them, and what else they say about both."""
