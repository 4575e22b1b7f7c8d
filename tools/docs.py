"""Keep what the documents show true: outputs of commands, figures, and the examples' calendars.

python -m tools.docs             say what is stale
python -m tools.docs --update    write it anew
"""

from __future__ import annotations

import argparse
import json
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tools import ROOT
from tools.score import FLOORS
from tools.scoring import HEADLINE

README = ROOT / "README.md"
EXAMPLES = ROOT / "examples"
PAGES = (  # articles of the tests whose pages are in examples/pages
    "royals-pacific-across-months",
    "two-travellers-minister-and-army-chief",
    "tentative-stops-maybe-jakarta",
)
_CONSOLE = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
_ACCURACY = re.compile(r"(?<=<!-- accuracy -->\n\n).*?\n(?=\n)", re.DOTALL)
_CORPORA = {
    "articles": "our own articles",
    "fresh": "fresh articles",
    "wide": "articles of harder kinds",
    "unread": "unread articles",
    "corpus-real": "real articles",
}


def fresh(text: str) -> str:
    """A document with every command's output and every figure as they are now."""
    return _ACCURACY.sub(lambda _: accuracy(), _CONSOLE.sub(lambda match: console(match[0]), text))


def console(block: str) -> str:
    """The commands of a console block, each with what it prints, run one after the other in one folder."""
    shown = []
    with tempfile.TemporaryDirectory() as folder:
        for name in ("examples", "seeds"):
            shutil.copytree(ROOT / name, Path(folder, name), ignore=shutil.ignore_patterns("*.ics"))
        for line in block.splitlines():
            if line.startswith("$ "):
                shown.append(f"{line}\n{_output(line[2:], folder)}")
    return "".join(shown)


def _output(command: str, folder: str) -> str:
    program, *arguments = shlex.split(command)
    assert program == "itinerary", command
    done = subprocess.run(
        [sys.executable, "-m", "itinerary", *arguments],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=True,
    )
    return done.stdout.decode("utf-8")


def accuracy() -> str:
    """The floors that the tests hold, as a table."""
    floors = json.loads(FLOORS.read_text("utf-8"))
    rows = [
        "| | stops right (precision) | stops found (recall) | F1 | F1, all |",
        "| --- | --- | --- | --- | --- |",
    ]
    for corpus, words in _CORPORA.items():
        day, whole = floors[corpus][HEADLINE], floors[corpus]["all"]
        figures = [day["precision"], day["recall"], day["f1"], whole["f1"]]
        rows.append(f"| {words} | {' | '.join(f'{figure:.2f}' for figure in figures)} |")
    return "\n".join(rows) + "\n"


def articles() -> list[Path]:
    """The articles in examples/."""
    return sorted(path for path in EXAMPLES.iterdir() if path.suffix in (".txt", ".eml", ".html"))


def calendar(article: Path) -> bytes:
    """The calendar of an article."""
    return converted(article, "ics")


def page(name: str) -> bytes:
    """The page of one of PAGES."""
    return converted(ROOT / "tests" / "articles" / f"{name}.txt", "html")


def converted(article: Path, name: str) -> bytes:
    """What `itinerary convert` makes of an article in the format `name`."""
    options = ["-o", "-", "--quiet", "--format", name]
    command = [sys.executable, "-m", "itinerary", "convert", str(article), *options]
    return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout


def stale() -> Iterator[tuple[Path, bytes]]:
    """Every file that is not as it should be, with what it should be."""
    made = {path.with_suffix(".ics"): calendar(path) for path in articles()}
    made |= {EXAMPLES / "pages" / f"{name}.html": page(name) for name in PAGES}
    made[README] = fresh(README.read_text("utf-8")).encode()
    for path, data in made.items():
        if not path.exists() or path.read_bytes() != data:
            yield path, data


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description="Keep what the documents show true.")
    parser.add_argument("--update", action="store_true", help="write what is stale anew")
    update = parser.parse_args().update
    found = list(stale())
    for path, data in found:
        print(f"{'wrote' if update else 'stale:'} {path.relative_to(ROOT)}")
        if update:
            path.write_bytes(data)
    if found and not update:
        sys.exit("make docs writes them anew")


if __name__ == "__main__":
    main()
