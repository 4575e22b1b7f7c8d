"""A software bill of materials (CycloneDX) of a built wheel: all that its plain install brings.

python -m tools.sbom dist/itinerary_ics-1.0-py3-none-any.whl -o dist/itinerary.cdx.json
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from tools import ROOT


def write(wheel: Path, target: Path) -> None:
    """Install the wheel into an empty environment, and list what is in there."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=False)
        python = str(Path(folder) / "bin" / "python")
        pip = [sys.executable, "-m", "pip", "--python", python, "install", "-q", str(wheel)]
        subprocess.run(pip, check=True)
        command = [sys.executable, "-m", "cyclonedx_py", "environment", python]
        about = ["--pyproject", str(ROOT / "pyproject.toml"), "--mc-type", "application"]
        made = ["--output-reproducible", "--of", "JSON", "-o", str(target)]
        subprocess.run([*command, *about, *made], check=True)


def main() -> None:
    """The command line: see above."""
    parser = argparse.ArgumentParser(prog="tools.sbom")
    parser.add_argument("wheel", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    options = parser.parse_args()
    write(options.wheel, options.output)


if __name__ == "__main__":
    main()
