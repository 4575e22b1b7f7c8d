"""What the user named (files, folders, -, our JSON) as articles and itineraries, one by one."""

from __future__ import annotations

import json
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from itinerary.cli.choose import of_traveller, sure
from itinerary.cli.talk import Code, Talk
from itinerary.errors import BadArticle, BadItinerary, ItineraryError
from itinerary.model import Article, Itinerary

if TYPE_CHECKING:
    from itinerary.pipeline import Analysis
    from itinerary.places import Gazetteer

T = TypeVar("T")

STANDARD_INPUT = "-"
_ARTICLE_SUFFIXES = (".txt", ".md")


class ReadOptions(NamedTuple):
    """How the user wants articles to be read, and what to keep of them."""

    published: date | None = None
    traveller: str | None = None
    min_confidence: float = 0.0
    type: str | None = None
    allow_local: bool = False
    places: str | None = None

    def keep(self, itinerary: Itinerary) -> Itinerary:
        """The part of `itinerary` that the user wants."""
        if self.traveller:
            itinerary = of_traveller(itinerary, self.traveller)
        return sure(itinerary, self.min_confidence)


class Loaded(NamedTuple):
    """One article that was read: `source` as the user named it, `name` to name files after.

    `analysis` is None where the itinerary comes from JSON: there is no article then.
    """

    source: str
    name: str
    itinerary: Itinerary
    analysis: Analysis | None = None


def sources(named: Sequence[str] | None, talk: Talk) -> list[str]:
    """The single sources behind what the user named; a folder stands for its articles."""
    found: list[str] = []
    for name in named or [STANDARD_INPUT]:
        if name != STANDARD_INPUT and Path(name).is_dir():
            found += _in_folder(Path(name), talk)
        else:
            found.append(name)
    return found


def _in_folder(folder: Path, talk: Talk) -> list[str]:
    """The *.txt and *.md of a folder, by name; no hidden ones, none below."""
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in _ARTICLE_SUFFIXES)
    except OSError as error:
        talk.fail(Code.ERROR, f"{folder}: {error.strerror}")
        return []
    articles = []
    for path in paths:
        if path.name.startswith(".") or path.is_dir():
            continue
        if path.exists() and not stat.S_ISREG(path.stat().st_mode):
            talk.note(f"{path}: skipped, it is no plain file")
            continue
        articles.append(str(path))
    if not articles:
        talk.fail(Code.ERROR, f"{folder}: no article in this folder (*.txt or *.md)")
    return articles


def load(named: Sequence[str], reading: ReadOptions, talk: Talk) -> Iterator[Loaded]:
    """Every source read; one that cannot be read is told to the user, and the next one tried.

    Raises ItineraryError where the user's own places cannot be read.
    """
    gazetteer = _gazetteer(reading.places)
    yield from _each(named, lambda source: _load(source, reading, gazetteer, talk), talk)


def load_articles(named: Sequence[str], reading: ReadOptions, talk: Talk) -> Iterator[Article]:
    """Every article of every source, as it was read; failures as with `load`."""
    yield from _each(named, lambda source: articles(source, _data(source, talk), reading), talk)


def _each(named: Sequence[str], read: Callable[[str], Iterable[T]], talk: Talk) -> Iterator[T]:
    """What `read` gives for each source; what it raises is told."""
    for source in named:
        try:
            yield from read(source)
        except ItineraryError as error:
            talk.fail(Code.ERROR, _about(source, str(error)))
        except OSError as error:
            talk.fail(Code.ERROR, _about(source, error.strerror or str(error)))


def _data(source: str, talk: Talk) -> bytes | None:
    """What standard input gives, where that is the source."""
    return _standard_input(talk) if source == STANDARD_INPUT else None


def _about(source: str, text: str) -> str:
    """`text` with its source named, unless it names it already."""
    return text if source != STANDARD_INPUT and source in text else f"{shown(source)}: {text}"


def shown(source: str) -> str:
    """What to call a source."""
    return "standard input" if source == STANDARD_INPUT else source


def _load(source: str, reading: ReadOptions, gazetteer: Gazetteer | None, talk: Talk) -> Iterator[Loaded]:
    data = _data(source, talk)
    ours = _our_json(source, data, reading)
    name = _name(source)
    if ours is not None:
        if reading.published:
            talk.note(f"{shown(source)}: its dates are read already, --published changes nothing")
        for itinerary in ours:
            yield Loaded(source, name, reading.keep(itinerary))
        return
    for article in articles(source, data, reading):
        yield Loaded(source, name, *_read(article, reading, gazetteer))


def _read(article: Article, reading: ReadOptions, gazetteer: Gazetteer | None) -> tuple[Itinerary, Analysis]:
    from itinerary.pipeline import analyse

    analysis = analyse(article, gazetteer=gazetteer)
    return reading.keep(analysis.itinerary), analysis


def _gazetteer(own: str | None) -> Gazetteer | None:
    """The gazetteer with the places of a file of the user's own, None where there is no such file."""
    if own is None:
        return None
    from itinerary.places import Gazetteer

    try:
        return Gazetteer.packaged().with_file(own)
    except OSError as error:
        raise BadArticle(f"{own}: {error.strerror or error}") from error


def articles(source: str, data: bytes | None, reading: ReadOptions) -> list[Article]:
    """The articles of one source; `data` is what standard input gave."""
    from itinerary import readers

    return readers.read(
        source if data is None else data,
        type=reading.type,
        allow_local=reading.allow_local,
        published=reading.published,
    )


def _standard_input(talk: Talk) -> bytes:
    """All of standard input; a user at a terminal is told what to do."""
    if sys.stdin is None:
        raise BadArticle("there is no standard input; name a file")
    if sys.stdin.isatty():
        talk.note("Paste the article, then Ctrl-D")
    from itinerary.readers import MOST_BYTES

    return sys.stdin.buffer.read(MOST_BYTES + 1)  # one more is refused, and no endless pipe fills the memory


def _our_json(source: str, data: bytes | None, reading: ReadOptions) -> list[Itinerary] | None:
    """The itineraries of a JSON file that we wrote, None where it is no JSON."""
    if reading.type is not None:
        return None
    if data is None:
        path = Path(source)
        if path.suffix.lower() not in (".json", ".jsonl"):
            return None
        data = path.read_bytes()
    elif data.lstrip()[:1] not in (b"{", b"["):
        return None
    try:
        text = data.decode("utf-8-sig")
        parsed = (
            [json.loads(line) for line in text.splitlines() if line.strip()]
            if _is_lines(source)
            else json.loads(text)
        )
    except (ValueError, RecursionError) as error:
        if source == STANDARD_INPUT:
            return None  # an article may well begin with a bracket
        raise BadItinerary(f"this is no JSON: {error}") from None
    return [Itinerary.from_dict(each) for each in (parsed if isinstance(parsed, list) else [parsed])]


def _is_lines(source: str) -> bool:
    return source.lower().endswith(".jsonl")


def _name(source: str) -> str:
    """What files made from `source` are called, without suffix."""
    if source == STANDARD_INPUT:
        return "itinerary"
    if re.match(r"https?://", source, re.IGNORECASE):
        path = re.sub(r"[?#].*", "", source).rstrip("/").split("/")[-1]
        return safe_name(path.rpartition(".")[0] or path)
    return safe_name(Path(source).stem)


def safe_name(text: str) -> str:
    """`text` as the name of a file: no separators, no controls, no leading dot, not too long."""
    name = re.sub(r"[\x00-\x1f\x7f-\x9f/\\:*?\"<>|]+", "-", text).strip(". ")
    while len(name.encode("utf-8", "surrogateescape")) > 200:
        name = name[:-1]
    return name or "itinerary"
