"""Feed the program bytes that nobody would write, guided by coverage.

    python3 -m venv .fuzz && .fuzz/bin/pip install atheris -e '.[pdf]'
    .fuzz/bin/python -m tools.fuzz text --seconds 60

TARGET is one of: text, html, mail, feed, pdf, docx, json, ics. It begins with the inputs that
`tests/corpus`, `tests/pages` and `examples` have of the kind; the words in them are its dictionary.
Inputs that reach new code are kept in the folder of --corpus (a new temporary one where it is not
given). An error that is none of itinerary's own ends the run with status 77 and leaves the input as
crash-... in the current folder.
"""

from __future__ import annotations

import argparse
import io
import json
import re
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import itinerary
from itinerary.errors import ItineraryError
from tools import ROOT

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
        for article in read_bytes(WRAPPED.get(name, bytes)(data), name=name):
            analyse(article)

    return one


def in_docx(data: bytes) -> bytes:
    """What is no archive becomes the main document of one: a changed byte would only break the packing."""
    if data.startswith(b"PK"):
        return data
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("word/document.xml", data)
    return packed.getvalue()


def in_pdf(data: bytes) -> bytes:
    """What is no PDF becomes the drawing of a page of one."""
    if data.startswith(b"%PDF"):
        return data
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>"
    return b"\n".join(
        [
            b"%PDF-1.4",
            b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
            b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
            b"3 0 obj%sendobj" % page,
            b"4 0 obj<</Length %d>>stream\n%s\nendstream endobj" % (len(data), data),
            b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj",
            b"trailer<</Root 1 0 R>>",
        ]
    )


WRAPPED = {"a.docx": in_docx, "a.pdf": in_pdf}


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
    from itinerary.calendars.calendar import update
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


SEEDS = {
    "text": ("examples/*.txt", "tests/pages/*.txt", "tests/pages/*.md"),
    "html": ("tests/pages/*.html",),
    "mail": ("tests/pages/*.eml", "examples/*.eml"),
    "feed": ("tests/pages/feed.*",),
    "pdf": ("tests/pages/*.pdf",),
    "docx": ("tests/pages/*.docx",),
    "json": (),
    "ics": ("examples/*.ics",),
}


def seeds(name: str) -> list[bytes]:
    """The inputs to begin with."""
    patterns = [*SEEDS[name], f"tests/corpus/{name}/*"]
    return [path.read_bytes() for pattern in patterns for path in sorted(ROOT.glob(pattern))]


def dictionary(inputs: Iterable[bytes]) -> str:
    """The words of these inputs, in libFuzzer's form: a mutation that puts in a word, not a byte."""
    found = Counter(
        word for data in inputs for word in set(re.findall(rb"[^\W\d_][\w.:'/-]{1,20}|\d+", data))
    )
    words = [each for each, _ in found.most_common(1500)]
    return "".join('"' + "".join(f"\\x{byte:02x}" for byte in each) + '"\n' for each in words)


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
    given = Path(tempfile.mkdtemp(prefix="itinerary-seeds-"))
    for number, data in enumerate(known := seeds(options.target)):
        (given / f"{number}").write_bytes(data)
    words = Path(tempfile.mkdtemp(prefix="itinerary-words-")) / "words"
    words.write_text(dictionary(known), "ascii")
    limits = ["-timeout=20", "-rss_limit_mb=2048", "-max_len=4096"]
    flags = [f"-max_total_time={options.seconds}", f"-dict={words}", "-print_final_stats=1", *limits]
    atheris.Setup([sys.argv[0], *flags, str(corpus), str(given)], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
