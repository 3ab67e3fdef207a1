"""Where the program starts, in a process of any kind."""

import sys


def main() -> int:
    """Runs the command that the arguments name and gives the exit status."""
    if sys.argv[1:2] == ["read-transcripts"]:
        from mytokentracker.transcripts.serving import main as read_transcripts

        read_transcripts()
        return 0
    from mytokentracker.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
