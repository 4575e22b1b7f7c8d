"""Files as single articles, read one after another; what is in them is opened by the workers."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from datetime import date, datetime
from enum import StrEnum
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from itinerary.batch.sources import LINES, PARQUET, Source
from itinerary.errors import BadArticle, NeedsExtra
from itinerary.readers import MOST_BYTES

if TYPE_CHECKING:
    from pyarrow.parquet import ParquetFile

_ROWS = 64  # of a Parquet file that are in memory at a time


class Columns(NamedTuple):
    """Which fields of a JSON line, or columns of a Parquet file, hold what. None: the usual names."""

    text: str = "text"
    date: str | None = None
    id: str | None = None


USUAL_DATES = ("published", "date", "published_at", "datePublished")
USUAL_IDS = ("id", "url")


class Form(StrEnum):
    """What the data of an item is."""

    FILE = "file"  # bytes of a file, in any format that the readers know
    LINE = "line"  # bytes of a line of JSON
    ROW = "row"  # the text of an article
    BAD = "bad"  # no article: the data says why


class Item(NamedTuple):
    """One article on its way to a worker; `data` is None where a row has no text.

    `name` is the file, with the number of the row where there are many; `day` and `id` come from a
    Parquet file's columns. `at` counts the bytes of all sources that were read up to here.
    """

    form: Form
    name: str
    data: bytes | str | None
    day: str | None = None
    id: str | None = None
    at: int = 0


def items(sources: Iterable[Source], columns: Columns, skip: int = 0) -> Iterator[Item]:
    """Every article of every source, but for the first `skip`. Raises BadArticle, NeedsExtra.

    A file that cannot be read is an item that says so: its row is an error.
    """
    before = 0
    for source in sources:
        if source.suffix in PARQUET:
            found = _rows(source, columns, before, skip)
        elif source.suffix in LINES:
            found = _lines(source, before, skip)
        else:
            found = _file(source, before, skip)
        skip = yield from found
        before += source.size


def _file(source: Source, before: int, skip: int) -> Generator[Item, None, int]:
    """The one item of a file. Like its neighbours, returns how many are still to be skipped."""
    if skip:
        return skip - 1
    at = before + source.size
    try:
        with open(source.path, "rb") as raw, _unpacked(raw, source.packed) as file:
            yield Item(Form.FILE, source.path, file.read(MOST_BYTES + 1), at=at)
    except _damage() as error:
        yield Item(Form.BAD, source.path, _reason(error), at=at)
    return 0


def _lines(source: Source, before: int, skip: int) -> Generator[Item, None, int]:
    number = 0
    try:
        with open(source.path, "rb") as raw, _unpacked(raw, source.packed) as file:
            while line := file.readline(MOST_BYTES + 1):
                if line.isspace():
                    continue
                number += 1
                whole = line.endswith(b"\n") or len(line) <= MOST_BYTES
                if not whole:
                    _end_of_line(file)
                if skip:
                    skip -= 1
                    continue
                name, at = f"{source.path}:{number}", before + raw.tell()
                if whole:
                    yield Item(Form.LINE, name, line, at=at)
                else:
                    reason = f"the line is larger than {MOST_BYTES // 1_000_000} MB: no article is"
                    yield Item(Form.BAD, name, reason, at=at)
    except _damage() as error:
        if skip:
            return skip - 1
        yield Item(Form.BAD, f"{source.path}:{number + 1}", _reason(error), at=before + source.size)
    return skip


def _end_of_line(file: IO[bytes]) -> None:
    """Read on behind the next line break."""
    while (rest := file.readline(MOST_BYTES)) and not rest.endswith(b"\n"):
        pass


def _rows(source: Source, columns: Columns, before: int, skip: int) -> Generator[Item, None, int]:
    if source.packed:
        raise BadArticle(f"{source.path}: Parquet is packed inside; unpack the file")
    with closing(_parquet(source)) as file:
        names = file.schema_arrow.names
        text = _column(columns.text, names, source)
        day = _column(columns.date, names, source) if columns.date else usual(USUAL_DATES, names)
        id = _column(columns.id, names, source) if columns.id else usual(USUAL_IDS, names)
        number, total = 0, file.metadata.num_rows
        for group in range(file.num_row_groups):
            height = file.metadata.row_group(group).num_rows
            if skip >= height:
                skip, number = skip - height, number + height
                continue
            wanted = list(dict.fromkeys(name for name in (text, day, id) if name))
            for batch in file.iter_batches(_ROWS, row_groups=[group], columns=wanted):
                for row in batch.to_pylist():
                    number += 1
                    if skip:
                        skip -= 1
                        continue
                    at = before + source.size * number // total
                    yield _row(row, f"{source.path}:{number}", text, day, id, at)
    return skip


def _row(row: dict[str, Any], name: str, text: str, day: str | None, id: str | None, at: int) -> Item:
    body = row[text]
    return Item(
        Form.ROW, name, body if isinstance(body, str) else None, written(row, day), written(row, id), at
    )


def written(row: dict[str, Any], field: str | None) -> str | None:
    """A field as text, None where it is empty or missing."""
    value = row.get(field) if field else None
    if value is None or value == "":
        return None
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value)


def _parquet(source: Source) -> ParquetFile:
    try:
        from pyarrow import ArrowInvalid
        from pyarrow.parquet import ParquetFile
    except ImportError:
        raise NeedsExtra("Parquet", "batch") from None
    try:
        return ParquetFile(source.path)
    except (ArrowInvalid, OSError) as error:
        raise BadArticle(f"{source.path}: it is no whole Parquet file ({_reason(error)})") from None


def _column(name: str, names: list[str], source: Source) -> str:
    if name not in names:
        raise BadArticle(f"{source.path}: no column {name!r}; it has {', '.join(names)}")
    return name


def usual(wanted: tuple[str, ...], names: Iterable[str]) -> str | None:
    """The first of the usual names that is there."""
    return next((name for name in wanted if name in names), None)


def _unpacked(raw: IO[bytes], packed: str | None) -> IO[bytes]:
    """`raw` as a stream of what is packed in it."""
    if packed == "gzip":
        return io.BufferedReader(gzip.GzipFile(fileobj=raw), 1 << 16)
    if packed == "zstd":
        try:
            import zstandard
        except ImportError:
            raise NeedsExtra("zstd", "batch") from None
        reader = zstandard.ZstdDecompressor().stream_reader(raw, read_across_frames=True)
        return io.BufferedReader(reader, 1 << 16)
    return raw


def _damage() -> tuple[type[Exception], ...]:
    """What a file that cannot be read or unpacked to its end raises."""
    zstandard = sys.modules.get("zstandard")
    return (OSError, EOFError, zlib.error, *((zstandard.ZstdError,) if zstandard else ()))


def _reason(error: BaseException) -> str:
    """An error in a line."""
    return " ".join(str(getattr(error, "strerror", None) or error).split())
