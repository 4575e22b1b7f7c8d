"""An article becomes its row: all that a worker does, in a process of its own or on another machine."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from itinerary.batch.items import USUAL_DATES, USUAL_IDS, Columns, Form, Item, usual, written
from itinerary.batch.sources import PACKED
from itinerary.errors import BadArticle, ItineraryError
from itinerary.model import Article
from itinerary.pipeline import analyse
from itinerary.readers import read_bytes
from itinerary.serial import FORMAT, Data, to_dict
from itinerary.writers.jsonl import line


class Task(NamedTuple):
    """How articles are to be read and rows written; the same for a whole run.

    `published` (ISO) is for articles that tell no day themselves; `packed` packs the rows: "gzip", "zstd".
    """

    columns: Columns = Columns()
    published: str | None = None
    type: str | None = None
    packed: str | None = None


class Counts(NamedTuple):
    """What became of articles: rows in all, those with a trip, stops, and rows that are errors."""

    rows: int = 0
    trips: int = 0
    stops: int = 0
    errors: int = 0

    def plus(self, other: Counts) -> Counts:
        """Both together."""
        return Counts(*map(sum, zip(self, other, strict=True)))


class Done(NamedTuple):
    """The rows of some items as bytes, ready for the file; `at` as in Item, behind the last one."""

    items: int
    data: bytes
    counts: Counts
    at: int


def do(chunk: Sequence[Item], task: Task) -> Done:
    """The rows of some items. Never raises: what goes wrong with an article is its row."""
    counts = Counts()
    lines = []
    for item in chunk:
        for row in rows(item, task):
            counts = counts.plus(_count(row))
            lines.append(line(row))
    return Done(len(chunk), _pack(b"".join(lines), task.packed), counts, chunk[-1].at if chunk else 0)


def _count(row: dict[str, Any]) -> Counts:
    trips = row["trips"]
    return Counts(1, int(bool(trips)), sum(len(trip["stops"]) for trip in trips), int("error" in row))


def rows(item: Item, task: Task) -> Iterator[Data]:
    """One row for each article of an item: its id, then the itinerary as in our JSON, or the error."""
    id = item.id or item.name
    try:
        if item.form is Form.BAD:
            raise BadArticle(str(item.data))
        fields = _fields(item, task)
        id = fields.id or id
        articles = _articles(fields, item, task)
    except Exception as error:  # one article in a million must not end the run
        yield _failed(id, error)
        return
    for number, article in enumerate(articles, 1):
        own = id if number == 1 else f"{id}#{number}"
        try:
            row = {"id": own, **to_dict(analyse(article).itinerary)}
        except Exception as error:
            row = _failed(own, error)
        yield row


def _failed(id: str, error: Exception) -> Data:
    what = str(error) if isinstance(error, ItineraryError) else f"unexpected {type(error).__name__}: {error}"
    return {"id": id, "format": FORMAT, "error": what, "trips": []}


class _Fields(NamedTuple):
    """The data of an article (None: it has none), with the day and the id that stand beside it."""

    data: bytes | str | None
    day: str | None
    id: str | None


def _fields(item: Item, task: Task) -> _Fields:
    if item.form is not Form.LINE:
        return _Fields(item.data, item.day, item.id)
    try:
        row = json.loads(item.data or b"")
    except (ValueError, RecursionError) as error:
        raise BadArticle(f"the line is no JSON: {error}") from None
    if isinstance(row, str):
        return _Fields(row, None, None)
    if not isinstance(row, dict):
        raise BadArticle("the line is no JSON object")
    columns = task.columns
    text = row.get(columns.text)
    return _Fields(
        text if isinstance(text, str) else None,
        written(row, columns.date or usual(USUAL_DATES, row)),
        written(row, columns.id or usual(USUAL_IDS, row)),
    )


def _articles(fields: _Fields, item: Item, task: Task) -> list[Article]:
    if fields.data is None:
        raise BadArticle(f"there is no text in {task.columns.text!r}")
    data = fields.data if isinstance(fields.data, bytes) else fields.data.encode("utf-8", "replace")
    charset = "utf-8" if isinstance(fields.data, str) else None
    day = _day(fields.day or task.published)
    name = item.name if item.form is Form.FILE else ""
    inner, suffix = os.path.splitext(name)
    name = inner if suffix.lower() in PACKED else name
    return read_bytes(data, type=task.type, name=name, charset=charset, published=day)


def _day(text: str | None) -> date | None:
    """The day of a date or moment in ISO 8601."""
    try:
        return date.fromisoformat(text.strip()[:10]) if text else None
    except ValueError:
        raise BadArticle(f"the date {text!r} is none; write it like 2026-01-09") from None


def _pack(data: bytes, packed: str | None) -> bytes:
    """The bytes as a member (gzip) or frame (zstd) of their own, so that members may follow each other."""
    if packed == "gzip":
        return gzip.compress(data, 6, mtime=0)
    if packed == "zstd":
        import zstandard

        return zstandard.compress(data, 3)
    return data
