"""The sdist and the wheel hold what they should, and the wheel works alone."""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from itinerary import __version__
from tests.conftest import ROOT
from tools import licences, sbom

pytestmark = pytest.mark.data  # building fetches hatchling, installing fetches the dependencies

WHEEL_ROOMS = {"itinerary", f"itinerary_ics-{__version__}.dist-info"}
SECRET = {"seeds", ".venv", ".git", "node_modules", ".ci"}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "build", "--outdir", str(folder), str(ROOT)], check=True)
    return folder


def test_the_wheel_holds_the_package_and_nothing_more(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {name.split("/")[0] for name in names} == WHEEL_ROOMS
    here = {str(path.relative_to(ROOT)) for path in (ROOT / "itinerary").rglob("*") if path.is_file()}
    here = {name for name in here if "__pycache__" not in name}
    assert {name for name in names if name.startswith("itinerary/")} == here
    assert "itinerary/py.typed" in names
    assert wheel.stat().st_size < 8_000_000


def test_the_sdist_holds_what_a_builder_needs(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as file:
        names = {name.partition("/")[2] for name in file.getnames()}
    assert not {name.split("/")[0] for name in names} & SECRET
    assert {"LICENSE", "NOTICE", "README.md", "pyproject.toml", "tests/test_build.py"} <= names


def test_the_wheel_works_in_an_empty_environment(built: Path, tmp_path: Path) -> None:
    (wheel,) = built.glob("*.whl")
    venv.create(tmp_path / "venv", with_pip=True)
    bin_folder = tmp_path / "venv" / "bin"
    subprocess.run([bin_folder / "python", "-m", "pip", "install", "-q", str(wheel)], check=True)
    article = ROOT / "examples" / "minister-nordic-tour.txt"
    command = [bin_folder / "itinerary", "convert", str(article), "-o", "tour.ics"]
    subprocess.run(command, check=True, cwd=tmp_path)
    assert (tmp_path / "tour.ics").read_bytes() == article.with_suffix(".ics").read_bytes()


def test_the_bill_of_materials_names_what_a_plain_install_brings(built: Path, tmp_path: Path) -> None:
    (wheel,) = built.glob("*.whl")
    sbom.write(wheel, tmp_path / "sbom.json")
    bill = json.loads((tmp_path / "sbom.json").read_text("utf-8"))
    assert (bill["bomFormat"], bill["metadata"]["component"]["name"]) == ("CycloneDX", "itinerary-ics")
    names = {canonicalize_name(each["name"]) for each in bill["components"]} - {"itinerary-ics"}
    assert names == {name for name, (_, extra) in licences.table().items() if not extra}
    assert all(each["version"] and each["licenses"] for each in bill["components"])
