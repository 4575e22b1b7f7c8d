"""Where a sentence ends, in prose whose lines may be wrapped."""

from __future__ import annotations

import re

from itinerary.english import datelines as words
from itinerary.model import Span

_END = re.compile(
    r"(?P<mark>[.!?…][.!?…]*)(?P<close>[\"'”’»)\]*_]*)(?P<gap>\s+)(?P<open>[\"'“‘«(\[*_]*)(?=(?P<next>[^\W_][\w’'-]*)(?P<dot>\.?))"
)
_BEFORE = re.compile(r"[^\s\"'“‘«([/—–]+\Z")
_INITIAL = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]\Z")
_LONGEST = 2000  # characters; what is longer is no sentence, and work inside one grows with its square


def split_sentences(text: str, start: int, end: int) -> list[Span]:
    """The sentences of the prose in `text[start:end]`, without the white space around them."""
    spans = []
    for match in _END.finditer(text, start, end):
        if _ends(text, start, match):
            spans.append(Span(start, match.end("close")))
            start = match.start("open")
    spans.append(Span(start, end))
    return [span for span in spans if span.start < span.end]


def pieces(text: str, span: Span) -> list[Span]:
    """The span itself, or where it is far too long for a sentence, its pieces, cut at white space."""
    found = []
    start, end = span
    while end - start > _LONGEST:
        stretch = text[start : start + _LONGEST]
        kept = stretch.rstrip()
        if kept == stretch and not text[start + _LONGEST].isspace():
            last = stretch.split()[-1]
            kept = stretch[: -len(last)].rstrip() or stretch
        found.append(Span(start, start + len(kept)))
        start += len(kept)
        while start < end and text[start].isspace():
            start += 1
    return [*found, Span(start, end)] if start < end else found


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    following = match["next"]
    if following[0].islower():
        return False
    if match["mark"] != ".":
        return True
    before = _BEFORE.search(text, max(start, match.start() - 24), match.start())
    if not before:
        return True
    word = before[0].lower()
    starter = following in words.STARTERS and not (match["dot"] and len(following) == 1)
    if word in words.TITLES:
        return word in ("no", "v", "art") and starter
    if word in words.ABBREVIATIONS:
        return starter or bool(match["close"]) or bool(match["open"])
    if _INITIAL.match(before[0]):
        return starter
    return True
