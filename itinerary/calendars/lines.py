"""Content lines of iCalendar (RFC 5545, 3.1) as they stand in a file: what is kept stays the same bytes.

The icalendar library reads a file into values and writes it anew in its own way; a calendar that
its owner edits must not be rewritten like that. Here a file is a list of lines with their raw
bytes, and an event is a stretch of it.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

FOLD = 75
"""Octets in a line, its end not counted."""
_PHYSICAL = re.compile(rb"[^\n]*\n|[^\n]+")
_NAME = re.compile(r"([A-Za-z0-9-]+)")
_PARAMETER = re.compile(r';([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)')
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def unescaped(value: str) -> str:
    """A value of type TEXT without its escapes (3.3.11)."""
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


@dataclass(frozen=True)
class Line:
    """One logical line: `raw` is every byte of it, folds and line end included."""

    raw: bytes

    @cached_property
    def text(self) -> str:
        """Unfolded and decoded (no UTF-8: U+FFFD), without its end and a byte order mark."""
        unfolded = re.sub(rb"\r?\n[ \t]", b"", self.raw).rstrip(b"\r\n")
        return unfolded.removeprefix(BOM_UTF8).decode("utf-8", "replace")

    @cached_property
    def name(self) -> str:
        """The name of the property in capitals, "" where it is no content line."""
        match = _NAME.match(self.text)
        return match[1].upper() if match else ""

    @cached_property
    def _split(self) -> tuple[dict[str, str], str]:
        parameters: dict[str, str] = {}
        at = len(self.name)
        while match := _PARAMETER.match(self.text, at):
            parameters[match[1].upper()] = match[2].replace('"', "")
            at = match.end()
        return parameters, self.text[at:].removeprefix(":")

    @property
    def parameters(self) -> dict[str, str]:
        """The parameters by their names in capitals, quotes taken off."""
        return self._split[0]

    @property
    def value(self) -> str:
        """The value as it stands, escapes and all."""
        return self._split[1]

    @property
    def plain(self) -> str:
        """The value as TEXT, escapes undone (RFC 5545, 3.3.11)."""
        return unescaped(self.value)


def read_lines(data: bytes) -> Iterator[Line]:
    """The logical lines of `data`; their raw bytes joined are `data` again."""
    held: list[bytes] = []
    for physical in _PHYSICAL.findall(data):
        if held and physical[:1] not in (b" ", b"\t"):
            yield Line(b"".join(held))
            held.clear()
        held.append(physical)
    if held:
        yield Line(b"".join(held))


@dataclass(frozen=True)
class Block:
    """A component as it stands in a file, BEGIN to END."""

    lines: tuple[Line, ...]

    @property
    def raw(self) -> bytes:
        """Its bytes."""
        return b"".join(line.raw for line in self.lines)

    @cached_property
    def own(self) -> tuple[Line, ...]:
        """Its own lines, without BEGIN and END and without those of components inside it."""
        found, depth = [], 0
        for line in self.lines:
            depth += (line.name == "BEGIN") - (line.name == "END")
            if depth == 1 and line.name not in ("BEGIN", "END"):
                found.append(line)
        return tuple(found)

    def all(self, name: str) -> tuple[Line, ...]:
        """Its own lines of the property `name`."""
        return tuple(line for line in self.own if line.name == name)

    def one(self, name: str) -> Line | None:
        """The first of its own lines of the property `name`."""
        return next((line for line in self.own if line.name == name), None)

    def plain(self, name: str) -> str:
        """The text of the property `name`, "" where it has none."""
        line = self.one(name)
        return line.plain.strip() if line else ""

    def with_lines(self, changed: dict[str, tuple[Line, ...]]) -> Block:
        """The same with the lines of the named properties replaced where they stand; () takes them out.

        What it did not have goes before its first inner component, or its end.
        """
        left, result, depth, own = dict(changed), [], 0, set(map(id, self.own))
        for line in self.lines:
            if left and depth == 1 and line.name in ("BEGIN", "END"):
                missing = [name for name in left if not self.all(name)]
                result += [new for name in missing for new in left.pop(name)]
            if id(line) not in own or line.name not in changed:
                result.append(line)
            elif line.name in left:
                result += left.pop(line.name)
            depth += (line.name == "BEGIN") - (line.name == "END")
        return Block(tuple(result))


@dataclass(frozen=True)
class Document:
    """A file cut into pieces: the events, and the lines between them."""

    pieces: tuple[Block | Line, ...]

    @classmethod
    def parse(cls, data: bytes) -> Document:
        """Cut `data`; nothing is lost, whatever it is. An event that never ends is no event."""
        pieces: list[Block | Line] = []
        held: list[Line] = []
        depth = 0
        for line in read_lines(data):
            edge = line.name in ("BEGIN", "END") and line.value.strip().upper()
            if depth or (edge == "VEVENT" and line.name == "BEGIN"):
                held.append(line)
                depth += (line.name == "BEGIN") - (line.name == "END")
                if not depth:
                    pieces.append(Block(tuple(held)))
                    held = []
            else:
                pieces.append(line)
        return cls((*pieces, *held))

    @property
    def raw(self) -> bytes:
        """The file."""
        return b"".join(piece.raw for piece in self.pieces)

    @property
    def events(self) -> tuple[Block, ...]:
        """The VEVENTs, in the order of the file."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Block))

    @property
    def newline(self) -> bytes:
        """How its lines end (CRLF where it has none)."""
        first = self.pieces[0].raw if self.pieces else b"\r\n"
        return b"\r\n" if first.endswith(b"\r\n") or not first.endswith(b"\n") else b"\n"

    @property
    def zones(self) -> frozenset[str]:
        """The TZIDs that it defines."""
        return frozenset(
            piece.value for piece in self.pieces if isinstance(piece, Line) and piece.name == "TZID"
        )

    def with_lines_at(self, index: int, lines: Iterable[Line]) -> Document:
        """The same with `lines` before the piece at `index`, ended as its own are."""
        return Document((*self.pieces[:index], *ended(lines, self.newline), *self.pieces[index:]))


def ended(lines: Iterable[Line], newline: bytes) -> tuple[Line, ...]:
    """`lines` (that end in CRLF) with the line ends of the file that they go into."""
    if newline == b"\r\n":
        return tuple(lines)
    return tuple(Line(line.raw.replace(b"\r\n", newline)) for line in lines)


def text_line(name: str, text: str) -> Line:
    """A property of type TEXT as a line: escaped (3.3.11), folded at 75 octets between characters (3.1)."""
    escaped = re.sub(r"[\\,;]", r"\\\g<0>", text).replace("\n", "\\n")
    folded, size = [], 0
    for character in f"{name}:{escaped}":
        octets = character.encode("utf-8", "replace")
        if size + len(octets) > FOLD:
            folded.append(b"\r\n ")
            size = 1
        folded.append(octets)
        size += len(octets)
    return Line(b"".join(folded) + b"\r\n")
