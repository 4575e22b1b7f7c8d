"""The formats that an article can come in: a new one is one file and one line in `FORMATS`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from importlib import import_module
from typing import NamedTuple

from itinerary.model import Article
from itinerary.readers.encoding import utf16_without_mark


class Hints(NamedTuple):
    """What is known of some bytes besides them.

    `name` is a file's name or an address, `charset` what the sender declared, `url` the address they
    came from, `published` the user's own word.
    """

    name: str = ""
    charset: str | None = None
    url: str | None = None
    published: date | None = None


class Format(NamedTuple):
    """A format, with the module that reads it: its `read(data, hints)` gives a list of articles.

    `magic` matches the first bytes (None: only the name or the media type tells).
    """

    name: str
    module: str
    suffixes: tuple[str, ...]
    types: tuple[str, ...]
    magic: re.Pattern[bytes] | None = None

    def reader(self) -> Callable[[bytes, Hints], list[Article]]:
        """The reading function. Its module is imported now, and not before."""
        function: Callable[[bytes, Hints], list[Article]] = import_module(
            f"itinerary.readers.{self.module}"
        ).read
        return function


_HEAD = 8192  # bytes that are looked at
# No possessive repeat: Python before 3.11.5 matches less with one than it should.
_PROLOGUE = (
    rb"(?:<\?[^>]{0,300}\?>\s*|<!--(?:[^-]|-(?!->)){0,2000}-->\s*|<!DOCTYPE(?!\s+html)[^>]{0,300}>\s*)*"
)


def _magic(pattern: bytes) -> re.Pattern[bytes]:
    return re.compile(pattern, re.IGNORECASE | re.DOTALL)


# The order is that of sniffing: the surest sign first.
FORMATS = (
    Format("pdf", "pdf", (".pdf",), ("application/pdf",), _magic(rb"%PDF-")),
    Format(
        "docx",
        "docx",
        (".docx",),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
        re.compile(rb"PK\x03\x04.{26}(?:\[Content_Types\]\.xml|word/|_rels/|docProps/)", re.DOTALL),
    ),
    Format(
        "feed",
        "feed",
        (".rss", ".atom", ".xml"),
        ("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml"),
        _magic(_PROLOGUE + rb"<(?:rss|feed|rdf:RDF)[\s>]"),
    ),
    Format(
        "html",
        "html",
        (".html", ".htm", ".xhtml", ".shtml"),
        ("text/html", "application/xhtml+xml"),
        _magic(_PROLOGUE + rb"<(?:!DOCTYPE\s+html|html|head|body|meta|title|article|div|p|h1)[\s>]"),
    ),
    Format(
        "mail",
        "mail",
        (".eml",),
        ("message/rfc822",),
        _magic(
            rb"(?:From \S+@|"
            rb"(?:[A-Z][A-Za-z0-9-]{1,40}:[^\r\n]{0,999}\r?\n(?:[ \t][^\r\n]{0,998}\r?\n){0,20}){0,30}"
            rb"(?:Received|Return-Path|MIME-Version|Message-ID|Content-Type|Delivered-To|DKIM-Signature): )"
        ),
    ),
    Format("text", "text", (".txt", ".md", ".markdown", ".text", ".asc"), ("text/plain", "text/markdown")),
)
BY_NAME = {format.name: format for format in FORMATS} | {
    alias: format for format in FORMATS for alias in (suffix[1:] for suffix in format.suffixes)
}
"""Formats by what a user calls them: their name or a suffix without the dot."""
BY_NAME["email"] = BY_NAME["e-mail"] = BY_NAME["mail"]

_FOREIGN = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "an image or a sound"),
    (b"BM", "a bitmap image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"PK\x03\x04", "a zip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a rar archive"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Office file (save it as .docx or as text)"),
    (b"{\\rtf", "a rich text file (save it as .docx or as text)"),
    (b"ID3", "a sound"),
    (b"OggS", "a sound"),
    (b"\x00\x00\x00", "a video or other binary file"),
    (b"SQLite format", "a database"),
)


def foreign(data: bytes) -> str | None:
    """What the bytes are where no reader of ours takes them, e.g. "a PNG image"; None: they may be text."""
    for start, name in _FOREIGN:
        if data.startswith(start):
            short = start in (b"BM", b"MZ")
            if not short or b"\x00" in data[:512]:
                return name
    head = data[:4096]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff") or head[:4] == b"\x00\x00\xfe\xff":
        return None
    if b"\x00" in head and not utf16_without_mark(head):
        return "a binary file"
    controls = sum(
        head.count(bytes((code,))) for code in (1, 2, 3, 4, 5, 6, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23)
    )
    return "a binary file" if controls > len(head) // 50 + 1 else None


def sniff(data: bytes, name: str = "", media_type: str | None = None) -> str | None:
    """The name of the format of `data`; None where it is none of ours.

    The first bytes tell most (white space apart), then the media type that a server declared, then
    the suffix of `name`.
    """
    head = data[: 2 * _HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()[:_HEAD]
    for format in FORMATS:
        if format.magic and format.magic.match(head):
            return format.name
    if foreign(data):
        return None
    declared = (media_type or "").split(";")[0].strip().lower()
    suffix = re.search(r"\.[a-z]{2,8}\Z", re.sub(r"[?#].*", "", name).lower())
    for format in FORMATS:
        if declared in format.types and format.name not in ("pdf", "docx", "text", "feed"):
            return format.name
    for format in FORMATS:
        if suffix and suffix[0] in format.suffixes and format.name not in ("pdf", "docx"):
            return format.name
    return "text"
