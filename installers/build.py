"""Builds what people install; needs only Python and what the target's system brings.

`python3 installers/build.py [wheel|tar|deb|rpm|arch|windows|macos …]` builds these into dist/;
without arguments: all that this system can build.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  (this line is for the Pythons that ruff assumes away)
    sys.exit("Building MyTokenTracker needs Python 3.11 or newer; this is Python " + sys.version.split()[0] + ".")

if __name__ == "__main__":
    from building import targets

    sys.exit(targets.main(sys.argv[1:]))
