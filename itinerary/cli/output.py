"""Where the written files go: standard output, one file, or a folder with one file for each article."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from itinerary.errors import BadTarget
from itinerary.files import write_whole
from itinerary.writers import WRITERS, Writer

STANDARD_OUTPUT = "-"
_HEAD = 4096  # so many bytes of an old file show who wrote it


@dataclass(slots=True)
class Folder:
    """A folder that takes NAME.ics for each article; equal names get -2, -3."""

    path: Path
    _taken: set[str] = field(default_factory=set)

    def file(self, name: str, suffix: str) -> Path:
        """A path that no other article of this run has."""
        number, unique = 1, name
        while unique.casefold() in self._taken:
            number += 1
            unique = f"{name}-{number}"
        self._taken.add(unique.casefold())
        return self.path / f"{unique}{suffix}"

    def make(self) -> None:
        """The folder itself, where it is missing. Raises BadTarget."""
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise BadTarget(f"cannot make the folder {self.path}: {error.strerror}") from error


class Single(NamedTuple):
    """One file, or standard output where `path` is None, that takes everything."""

    path: Path | None


def target(output: str | None, writer: Writer, several: bool) -> Folder | Single:
    """Where the user wants it: `output` is what -o names, `several` that there is more than one article."""
    if output == STANDARD_OUTPUT or (output is None and (writer.always or not on_terminal())):
        return Single(None)
    if output is None:
        return Folder(Path())
    path = Path(output)
    if path.is_dir() or output.endswith(("/", "\\")):
        return Folder(path)
    if not several or path.suffix.lower() == writer.suffix:
        return Single(path)
    return Folder(path)


def on_terminal() -> bool:
    """Does somebody look at standard output?"""
    return sys.stdout is not None and sys.stdout.isatty()


def by_suffix(output: str | None) -> str | None:
    """The format that the name after -o asks for: "json" for trip.json."""
    suffix = Path(output or "").suffix.lower()
    return next((name for name, writer in WRITERS.items() if writer.suffix == suffix), None)


def put(data: bytes, path: Path | None, writer: Writer, force: bool) -> None:
    """Write `data` to `path` (None: standard output). Raises BadTarget where a foreign file stands."""
    if path is None and sys.stdout is None:
        raise BadTarget("there is no standard output; name a file with -o")
    if path is None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    may_replace(path, writer, force)
    write_whole(path, data)


def may_replace(path: Path, writer: Writer, force: bool) -> None:
    """Raises BadTarget where a foreign file stands that is not to be replaced by force."""
    if not force and not _ours(path, writer):
        raise BadTarget(f"{path} exists and was not written by itinerary; --force replaces it")


def _ours(path: Path, writer: Writer) -> bool:
    """May the file at `path` be replaced: is it missing, empty, a device, or one that we wrote?"""
    try:
        if not path.is_file():
            return True
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise BadTarget(f"cannot read {path}: {error.strerror}") from error
    return not head or (bool(writer.mark) and writer.mark in head)
