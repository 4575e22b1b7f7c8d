"""What the user named (files, folders, patterns) as files, in an order that never changes."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from glob import glob, has_magic
from pathlib import Path

from itinerary.errors import BadArticle
from itinerary.readers.formats import FORMATS

PACKED = {".gz": "gzip", ".zst": "zstd", ".zstd": "zstd"}
LINES = (".jsonl", ".ndjson")
PARQUET = (".parquet", ".pq")
_ARTICLES = {suffix for format in FORMATS for suffix in format.suffixes}


@dataclass(frozen=True, slots=True)
class Source:
    """One file: `suffix` without that of its packing, `packed` "gzip", "zstd" or None, size in bytes."""

    path: str
    suffix: str
    packed: str | None
    size: int
    changed: int


def sources(named: Iterable[str], but: Path | None = None) -> Iterator[Source]:
    """The files behind what the user named, `but` for one. Raises BadArticle for what is not there.

    A folder stands for the articles, JSON Lines and Parquet files in it and below, by name, without
    hidden ones; a pattern (`news/**/*.jsonl`) for what it matches, by name.
    """
    own = os.path.abspath(but) if but is not None else None
    return (source for source in _all(named) if os.path.abspath(source.path) != own)


def _all(named: Iterable[str]) -> Iterator[Source]:
    for name in named:
        if os.path.isdir(name):
            yield from _below(name)
        elif has_magic(name) and not os.path.exists(name):
            matches = sorted(glob(name, recursive=True))
            if not matches:
                raise BadArticle(f"{name}: no file matches")
            for match in matches:
                if os.path.isfile(match):
                    yield _source(match)
        else:
            yield _source(name)


def _below(folder: str) -> Iterator[Source]:
    try:
        names = sorted(os.listdir(folder))
    except OSError as error:
        raise BadArticle(f"{folder}: {error.strerror}") from None
    for name in names:
        path = os.path.join(folder, name)
        if name.startswith("."):
            continue
        if os.path.isdir(path):
            if not os.path.islink(path):  # a link to a folder above would have no end
                yield from _below(path)
        elif _kind(path)[0] in (*_ARTICLES, *LINES, *PARQUET) and os.path.isfile(path):
            yield _source(path)


def _kind(path: str) -> tuple[str, str | None]:
    """The suffix that tells the format, and the packing around it."""
    inner, suffix = os.path.splitext(path)
    packed = PACKED.get(suffix.lower())
    return (os.path.splitext(inner)[1] if packed else suffix).lower(), packed


def _source(path: str) -> Source:
    try:
        status = os.stat(path)
    except OSError as error:
        raise BadArticle(f"{path}: {error.strerror}") from None
    if not Path(path).is_file():
        raise BadArticle(f"{path}: it is no plain file")
    return Source(path, *_kind(path), status.st_size, status.st_mtime_ns)


@dataclass(frozen=True, slots=True)
class Survey:
    """All sources at a glance: how many, their bytes, and a digest that changes when any of them does."""

    files: int
    size: int
    digest: str


def survey(every: Iterable[Source]) -> Survey:
    """Look at every source once, without reading it."""
    files = size = 0
    digest = hashlib.sha256()
    for source in every:
        files += 1
        size += source.size
        digest.update(repr((source.path, source.size, source.changed)).encode("utf-8", "surrogateescape"))
    return Survey(files, size, digest.hexdigest())
