"""Where the program starts, in a process of any kind."""

import sys


def main() -> int:
    """Runs the command that the arguments name and gives the exit status."""
    if sys.argv[1:2] == ["read-transcripts"]:
        from mytokentracker.transcripts.serving import main as read_transcripts

        read_transcripts()
        return 0
    from mytokentracker import client_calls

    if sys.argv[1:3] in client_calls.CALLS:
        client_calls.main(sys.argv[1:], _data_folder)
    if sys.argv[1:2] == ["catch-up"]:
        from mytokentracker.cli.catching_up import main as catch_up

        return catch_up(sys.argv[2:])
    from mytokentracker.cli import run

    return run(sys.argv[1:])


def _data_folder() -> str:
    import os

    from mytokentracker.paths import paths

    return str(paths(os.environ).data)


if __name__ == "__main__":
    sys.exit(main())
