"""Whether bills of materials follow CycloneDX's own schema: `python installers/checks/sbom_check.py FILE …`.

Needs cyclonedx-python-lib[json-validation], which holds that schema; the release workflow installs it.
"""

import sys
from pathlib import Path


def main(files: list[str]) -> int:
    """The exit status: 0 all follow it, 1 one does not."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    validator = JsonStrictValidator(SchemaVersion.V1_6)
    wrong = {file: error for file in files if (error := validator.validate_str(Path(file).read_text(encoding="utf-8")))}
    for file, error in wrong.items():
        print(f"{file}: {error}", file=sys.stderr)
    return int(bool(wrong) or not files)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
