"""The documents tell the truth: every shown command, figure, example and link."""

from __future__ import annotations

import doctest
import re
import runpy
import tomllib
from pathlib import Path

import pytest

from itinerary import __version__
from itinerary.cli import COMMANDS
from itinerary.writers import WRITERS
from tests.conftest import ROOT
from tools import docs

DOCUMENTS = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("itinerary/data/*.md")]
needs_seeds = pytest.mark.skipif(
    not (ROOT / "seeds").is_dir(), reason="seeds/ is not part of this distribution"
)


@needs_seeds
def test_the_readme_shows_what_is_printed() -> None:
    text = docs.README.read_text("utf-8")
    assert docs.fresh(text) == text, "make docs writes it anew"


def test_the_readme_python_runs() -> None:
    text = "\n".join(re.findall(r"^```python\n(.*?)^```", docs.README.read_text("utf-8"), re.M | re.S))
    example = doctest.DocTestParser().get_doctest(text, {}, "README.md", None, 0)
    assert example.examples
    report: list[str] = []
    doctest.DocTestRunner(verbose=False).run(example, out=report.append)
    assert report == []


@pytest.mark.parametrize("article", docs.articles(), ids=lambda path: path.name)
def test_examples_give_their_calendars(article: Path) -> None:
    assert article.with_suffix(".ics").read_bytes() == docs.calendar(article), "make docs writes it anew"


def test_the_example_script() -> None:
    agenda = runpy.run_path(str(ROOT / "examples" / "agenda.py"))["agenda"]
    lines = agenda([(ROOT / "examples" / "minister-nordic-tour.txt").read_text("utf-8")])
    assert lines[0] == "2026-03-09/2026-03-10  Ana Reis in Oslo"
    assert "2026-03-13  Ana Reis in Helsinki (tentative)" in lines


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_documented(name: str) -> None:
    assert f"itinerary {name}" in docs.README.read_text("utf-8")


@pytest.mark.parametrize("name", [name for name in WRITERS if name not in ("ics", "jcal", "jsonl", "jsonld")])
def test_formats_are_documented(name: str) -> None:
    assert re.search(rf"\b{name}\b", docs.README.read_text("utf-8"))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(path: Path) -> None:
    for link in re.findall(r"\]\(([^)#\s]+)[^)]*\)", path.read_text("utf-8")):
        if not link.startswith(("http://", "https://", "mailto:")):
            assert (path.parent / link).exists(), f"{path.name}: {link}"


def test_the_changelog_names_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert "## Unreleased" in text or f"## {__version__}" in text


def test_the_project_file_is_whole() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["scripts"] == {"itinerary": "itinerary.cli:main"}
    assert all((ROOT / name).exists() for name in project["license-files"])
    extras = project.get("optional-dependencies", {})
    assert "all" in extras
    named = re.search(r"\[(.*)\]", " ".join(extras["all"]))
    assert set(named[1].split(",") if named else []) == set(extras) - {"all"}
