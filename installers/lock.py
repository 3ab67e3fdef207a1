"""Makes the locked requirement files anew: `python3 installers/lock.py [--upgrade]`.

They hold for every platform and every Python we support, with the hashes of all files that the public index lists.
Without `--upgrade` what is locked stays as it is where pyproject.toml still allows it.
"""

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = "installers/requirements.txt"
DEVELOPMENT = "installers/requirements-dev.txt"
INSTALLERS = "installers/requirements-installers.txt"

# --no-config: what one machine is set up to use must not decide what everybody installs.
COMPILE = (
    *("pip", "compile", "--no-config", "--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"),
    *("--custom-compile-command", "python3 installers/lock.py"),
    *("pyproject.toml", "--extra", "tray", "--group", "build"),
)


def main(options: list[str]) -> int:
    """Writes all of them; the exit status of uv."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        programs = Path(folder, "Scripts" if sys.platform == "win32" else "bin")
        subprocess.run([programs / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
        lock = [str(programs / "uv"), *COMPILE, *options]
        development = ["--group", "dev", "--extra", "hub", "--constraint", RUNTIME, "-o", DEVELOPMENT]
        installers = ["--group", "installers", "--constraint", RUNTIME, "-o", INSTALLERS]
        for more in (["-o", RUNTIME], development, installers):
            status = subprocess.run([*lock, *more], cwd=ROOT, check=False).returncode
            if status:
                return status
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
