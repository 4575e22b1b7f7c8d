"""Feed the program bytes that nobody would write, guided by coverage.

    python3 -m venv .fuzz && .fuzz/bin/pip install atheris -e '.[pdf]'
    .fuzz/bin/python -m tools.fuzz text --seconds 60

TARGET is one of: text, html, mail, feed, pdf, docx, json, ics. Inputs that reach new code are kept
in the folder of --corpus (a new temporary one where it is not given). An error that is none of
itinerary's own ends the run with status 77 and leaves the input as crash-... in the current folder.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import itinerary
from itinerary.errors import ItineraryError

DAY = date(2026, 1, 9)
FORMATS = {"html": "a.html", "mail": "a.eml", "feed": "a.xml", "pdf": "a.pdf", "docx": "a.docx"}


def text(data: bytes) -> None:
    """Any text is read, quotes itself truly, and is written and read again."""
    from itinerary.model import Itinerary
    from itinerary.pipeline import read

    words = data.decode("utf-8", "surrogateescape")  # lone surrogates are text too
    whole = read(words, published=DAY)
    for trip in whole.trips:
        for stop in trip.stops:
            for item in stop.evidence:
                assert item.span.of(words) == item.quote
    assert Itinerary.from_dict(json.loads(json.dumps(whole.to_dict()))) == whole
    whole.to_ical()


def document(name: str) -> Callable[[bytes], None]:
    """Bytes of that name are read as articles, or refused in one line."""
    from itinerary.pipeline import analyse
    from itinerary.readers import read_bytes

    def one(data: bytes) -> None:
        for article in read_bytes(data, name=name):
            analyse(article)

    return one


def own_json(data: bytes) -> None:
    """Our JSON is an itinerary that every format can write, or is refused."""
    from itinerary.model import Itinerary
    from itinerary.writers import write

    try:
        content = json.loads(data)
    except (ValueError, RecursionError):
        return
    whole = Itinerary.from_dict(content)
    for name in ("ics", "json", "csv", "html", "md", "kml", "geojson"):
        write(name, [whole])


def ics(data: bytes) -> None:
    """A calendar is brought up to date, twice the same, or refused."""
    from itinerary.calendars.book import update
    from itinerary.pipeline import read

    news = read("Foreign Minister Ana Reis will fly to Rome on Monday.", published=DAY)
    once = update(data, [news]).data
    assert update(once, [news]).data == once


def target(name: str) -> Callable[[bytes], None]:
    """The function to feed."""
    plain = {"text": text, "json": own_json, "ics": ics}
    return plain[name] if name in plain else document(FORMATS[name])


def feed(name: str) -> Callable[[bytes], None]:
    """The same, with itinerary's own errors passed over: they are answers."""
    function = target(name)

    def one(data: bytes) -> None:
        try:
            function(data)
        except ItineraryError:
            return

    return one


def main() -> None:
    """The command line: see above."""
    parser = argparse.ArgumentParser(prog="tools.fuzz")
    parser.add_argument("target", choices=["text", *FORMATS, "json", "ics"])
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--corpus", type=Path)
    options = parser.parse_args()
    import atheris

    corpus = options.corpus or Path(tempfile.mkdtemp(prefix="itinerary-fuzz-"))
    corpus.mkdir(parents=True, exist_ok=True)
    with atheris.instrument_imports(include=["itinerary"]):
        one = feed(options.target)
        for module in walk_packages(itinerary.__path__, "itinerary."):  # only what is imported here is seen
            if not module.name.startswith(("itinerary.cli", "itinerary.batch", "itinerary.__main__")):
                import_module(module.name)
    flags = [f"-max_total_time={options.seconds}", "-timeout=20", "-rss_limit_mb=2048", "-max_len=4096"]
    atheris.Setup([sys.argv[0], *flags, str(corpus)], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
