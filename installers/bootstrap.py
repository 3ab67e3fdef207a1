"""Sets up and starts MyTokenTracker from a clone; needs only Python.

`python3 installers/bootstrap.py run [arguments of mytokentracker]` starts it,
`python3 installers/bootstrap.py test [arguments of pytest]` runs every check.
"""
# Only what Python 2 can parse may stand in this file: an old Python shall answer with a sentence, not a SyntaxError.

import sys

if sys.version_info < (3, 11):  # noqa: UP036  (this line is for the Pythons that ruff assumes away)
    sys.exit(
        "MyTokenTracker needs Python 3.11 or newer; this is Python "
        + sys.version.split()[0]
        + ".\nInstall a newer one and start this with it, for example: python3.12 installers/bootstrap.py run"
    )

if __name__ == "__main__":
    import commands

    sys.exit(commands.main(sys.argv[1:]))
