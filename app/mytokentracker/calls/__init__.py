"""What is done while Claude Code waits: standard library only, nothing else of ours, each import weighed."""
