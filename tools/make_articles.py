"""Make many articles of few, for measuring: other places, other dates, other names, the same sentences.

    python -m tools.make_articles OUT.jsonl --count 100000 [--from FOLDER ...] [--seed 1]

Each row is {"id", "text"}. Cities are replaced by other cities of the gazetteer of about their size,
days of the month and months are moved, and names get other surnames; each change is the same all
over an article. What comes out reads like news and means nothing: it is for speed, not for scores.
The same count, folders and seed give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from itinerary import places
from itinerary.model import PlaceKind, PlaceUse
from tools import ROOT

CITIES = (
    "Lisbon Madrid Paris Rome Vienna Berlin Warsaw Prague Athens Dublin Oslo Helsinki Copenhagen "
    "Stockholm Brussels Budapest Bucharest Sofia Ankara Cairo Tunis Nairobi Accra Lagos Dakar Tokyo "
    "Seoul Hanoi Manila Jakarta Canberra Ottawa Lima Bogota Santiago Quito Montevideo Havana Chicago Boston "
    "Denver Dallas Seattle"
).split()
SURNAMES = (
    "Abel Brandt Castro Dahl Eriksen Fischer Garcia Haas Ito Jansen Klein Lopez Meyer Novak Okafor Pereira "
    "Quist Rossi Silva Tanaka Ueda Varga Weber Yilmaz Zeman"
).split()
MONTHS = "January February March April May June July August September October November December".split()
_MONTH = re.compile(rf"\b({'|'.join(MONTHS)})\b")
_DAY = re.compile(rf"\b((?:{'|'.join(MONTHS)}) )(\d{{1,2}})\b|\b(\d{{1,2}})( (?:{'|'.join(MONTHS)}))\b")
_SURNAME = re.compile(
    r"\b(?:President|Minister|Secretary|King|Queen|Pope|Senator) (?:[A-Z]\w+ )*([A-Z]\w{3,})\b"
)


def sources(folders: Sequence[Path]) -> list[str]:
    """The articles of the folders, by name."""
    return [path.read_text("utf-8") for folder in folders for path in sorted(folder.glob("*.txt"))]


def articles(texts: Sequence[str], count: int, seed: int) -> Iterator[str]:
    """So many articles, each made of one of `texts`, in turn."""
    chance = random.Random(seed)
    cities = [_cities(text) for text in texts]
    for number in range(count):
        at = number % len(texts)
        yield _varied(texts[at], cities[at], chance)


def _cities(text: str) -> list[str]:
    """The names of cities in a text, longest first."""
    found = {
        text[mention.span.start : mention.span.end]
        for mention in places.find(text)
        if mention.use is PlaceUse.PLACE and mention.place.kind is PlaceKind.CITY
    }
    return sorted(found, key=lambda name: (-len(name), name))


def _varied(text: str, cities: Sequence[str], chance: random.Random) -> str:
    names = {match[1] for match in _SURNAME.finditer(text)} - set(cities)
    new = {
        **dict(zip(cities, chance.sample(CITIES, min(len(cities), len(CITIES))), strict=False)),
        **{name: chance.choice(SURNAMES) for name in sorted(names)},
    }
    if new:
        longest_first = sorted(new, key=len, reverse=True)
        pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b")
        text = pattern.sub(lambda match: new[match[0]], text)
    later = chance.randrange(12)
    days = chance.randrange(28)
    text = _DAY.sub(lambda match: _day(match, days), text)
    return _MONTH.sub(lambda match: MONTHS[(MONTHS.index(match[0]) + later) % 12], text)


def _day(match: re.Match[str], days: int) -> str:
    """ "March 9" or "9 March", moved inside the month; days that no month has stay."""
    said = int(match[2] or match[3])
    new = (said - 1 + days) % 28 + 1 if said <= 28 else said
    return f"{match[1]}{new}" if match[1] else f"{new}{match[4]}"


def main() -> None:
    """Write the rows."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("output", type=Path)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument(
        "--from",
        dest="folders",
        type=Path,
        nargs="+",
        default=[ROOT / "tests" / "articles"],
        metavar="FOLDER",
    )
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    texts = sources(options.folders)
    with options.output.open("w", encoding="utf-8") as file:
        for number, text in enumerate(articles(texts, options.count, options.seed)):
            file.write(json.dumps({"id": f"made-{number}", "text": text}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
