"""How well pages are read: token F1 of the body, and the share of right dates.

    python benchmarks/pages.py FOLDER [--worst N]

FOLDER holds pages with their truth, in one of three ways:

- NAME.html and NAME.json with any of `body` (or `text`, `articleBody`), `date` (or `published`), `url`;
- one JSON file that maps page names or addresses to such objects, whose `file` may name the page
  (the layouts of scrapinghub/article-extraction-benchmark and of htmldate's evaluation);
- NAME.html and NAME.txt with the body.

Pages may lie in subfolders and be packed (.html.gz). trafilatura and htmldate stand beside where
they are installed. The body is compared as a bag of lower-case words; each page counts once.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from itinerary.errors import BadArticle
from itinerary.readers import article_dict
from itinerary.readers.encoding import decode
from itinerary.readers.formats import Hints
from itinerary.readers.html import read
from itinerary.readers.page_meta import read_meta

WORD = re.compile(r"\w+")
SUFFIXES = (".html", ".htm", ".html.gz", ".htm.gz")


@dataclass
class Page:
    """A page and what is true of it; None where the truth does not tell."""

    name: str
    data: bytes
    body: str | None
    date: str | None
    url: str | None


@dataclass
class Answer:
    """What a reader found."""

    body: str
    date: str | None


def pages(folder: Path) -> Iterator[Page]:
    """The pages of a folder that have a truth."""
    files = {path.name: path for path in sorted(folder.rglob("*")) if path.name.endswith(SUFFIXES)}
    stems = {re.sub(r"\.html?(\.gz)?\Z", "", name): path for name, path in files.items()}
    for path in sorted(folder.rglob("*.json")):
        truth = json.loads(path.read_text("utf-8"))
        if not isinstance(truth, dict):
            continue
        if path.stem in stems:
            yield _page(stems[path.stem], truth, None)
            continue
        for name, each in truth.items():
            file = files.get(each.get("file", name), stems.get(name)) if isinstance(each, dict) else None
            if file:
                yield _page(file, each, name)
    for stem, path in stems.items():
        text = path.with_name(f"{stem}.txt")
        if text.exists() and not path.with_name(f"{stem}.json").exists():
            yield Page(stem, _bytes(path), text.read_text("utf-8"), None, None)


def _bytes(path: Path) -> bytes:
    data = path.read_bytes()
    return gzip.decompress(data) if path.suffix == ".gz" else data


def _page(path: Path, truth: dict[str, Any], name: str | None) -> Page:
    body = next((truth[key] for key in ("body", "text", "articleBody") if truth.get(key)), None)
    day = next((truth[key] for key in ("date", "published", "datePublished") if truth.get(key)), None)
    url = truth.get("url") or (name if name and name.startswith("http") else None)
    return Page(path.name, _bytes(path), body, day[:10] if isinstance(day, str) else None, url)


def f1(found: str, true: str) -> float:
    """The F1 of two bags of words."""
    one, two = (Counter(WORD.findall(text.lower())) for text in (found, true))
    same = sum((one & two).values())
    return 2 * same / (sum(one.values()) + sum(two.values())) if same else 0.0


def ours(page: Page) -> Answer:
    """This package. Of a page without an article (a video, a gallery) the date is looked for all the same."""
    try:
        found = article_dict(read(page.data, Hints(url=page.url))[0])
    except BadArticle:
        day = read_meta(LexborHTMLParser(decode(page.data, None)), page.url).published
        return Answer("", day.isoformat() if day else None)
    return Answer(found["text"], found["published"])


def trafilatura(page: Page) -> Answer:
    """trafilatura in its fast mode."""
    import trafilatura as peer

    text = peer.extract(page.data, url=page.url, fast=True, include_comments=False) or ""
    meta = peer.extract_metadata(page.data, default_url=page.url)
    return Answer(text, meta.date if meta else None)


def htmldate(page: Page) -> Answer:
    """htmldate with its own settings, asked for the original date."""
    import htmldate as peer

    try:
        return Answer("", peer.find_date(page.data, url=page.url, original_date=True))
    except ValueError:
        return Answer("", None)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--worst", type=int, default=0, help="list so many of our worst pages")
    options = parser.parse_args()
    cases = list(pages(options.folder))
    if not cases:
        sys.exit(f"{options.folder}: no page with a truth")
    readers: list[Callable[[Page], Answer]] = [ours]
    readers += [peer for peer in (trafilatura, htmldate) if importlib.util.find_spec(peer.__name__)]
    print(
        f"{len(cases)} pages, {sum(c.body is not None for c in cases)} with a body, "
        f"{sum(c.date is not None for c in cases)} with a date"
    )
    print(f"{'':<14}{'body F1':>9}{'right date':>12}{'wrong date':>12}{'ms a page':>11}")
    for reader in readers:
        start = time.perf_counter()
        answers = [reader(case) for case in cases]
        spent = (time.perf_counter() - start) / len(cases) * 1000
        scores = [
            f1(answer.body, case.body)
            for case, answer in zip(cases, answers, strict=True)
            if case.body is not None
        ]
        dated = [(case.date, answer.date) for case, answer in zip(cases, answers, strict=True) if case.date]
        right = sum(true == found for true, found in dated) / len(dated) if dated else None
        wrong = (
            sum(found is not None and true != found for true, found in dated) / len(dated) if dated else None
        )
        body = statistics.fmean(scores) if scores and reader is not htmldate else None
        cells = [f"{value:.4f}" if value is not None else "-" for value in (body, right, wrong)]
        print(f"{reader.__name__:<14}{cells[0]:>9}{cells[1]:>12}{cells[2]:>12}{spent:>11.1f}")
        if reader is ours:
            ranked = sorted(
                (
                    f1(answer.body, case.body) if case.body is not None else float(case.date == answer.date),
                    case.name,
                    answer.date,
                    case.date,
                )
                for case, answer in zip(cases, answers, strict=True)
            )
    for score, name, found, true in ranked[: options.worst]:
        print(f"{score:.3f}  {name[:60]:<60}  date {found}, true {true}")


if __name__ == "__main__":
    main()
