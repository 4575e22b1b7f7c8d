"""An article in another dress reads the same: narrow columns, blank lines, spaces, typographic marks."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from itinerary import read

ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.txt"))
_TABLE_OR_MAIL = re.compile(r"(?m)^(?:\||From:|To:)")


def wrapped(text: str, width: int) -> str:
    """Each paragraph in lines of at most `width` characters."""
    return "\n".join(
        "\n".join(textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)) or line
        for line in text.split("\n")
    )


DRESSES: dict[str, Callable[[str], str]] = {
    "72 columns": lambda text: wrapped(text, 72),
    "60 columns": lambda text: wrapped(text, 60),
    "no-break spaces": lambda text: re.sub(r"(?<=\d) (?=[A-Z])", "\u00a0", text),
    "typographic apostrophes": lambda text: re.sub(r"(?<=\w)'(?=\w)", "’", text),
    "long dashes": lambda text: text.replace(" -- ", " — ").replace(" - ", " – "),
    "spaces at the ends": lambda text: text.replace("\n", "  \n"),
    "indented": lambda text: re.sub(r"(?m)^(?=\S)", "   ", text),
    "what a page adds": lambda text: f"{text}\n\nAdvertisement\n\nRelated: More news\n",
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
}


def reading(text: str) -> list[tuple[str | None, str, str, str, str]]:
    return [
        (trip.traveller, stop.place.name, str(stop.when), stop.kind, stop.status)
        for trip in read(text).trips
        for stop in trip.stops
    ]


@pytest.mark.parametrize("dress", DRESSES.values(), ids=DRESSES)
def test_an_article_in_another_dress(dress: Callable[[str], str]) -> None:
    different = []
    for path in ARTICLES:
        text = path.read_text("utf-8")
        if not _TABLE_OR_MAIL.search(text) and reading(dress(text)) != reading(text):
            different.append(path.stem)
    assert different == []
