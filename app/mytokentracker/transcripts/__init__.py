"""What Claude Code writes: where its transcripts lie, and how a line of one becomes a Usage."""
