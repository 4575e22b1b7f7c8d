"""Where a sentence ends, in prose whose lines may be wrapped."""

from __future__ import annotations

import re

from itinerary.english import datelines as words
from itinerary.model import Span

_END = re.compile(
    r"(?P<mark>[.!?…]+)(?P<close>[\"'”’»)\]*_]*)(?P<gap>\s+)(?P<open>[\"'“‘«(\[*_]*)(?=(?P<next>[^\W_][\w’'-]*)(?P<dot>\.?))"
)
_BEFORE = re.compile(r"[^\s\"'“‘«([/—–]+\Z")
_INITIAL = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]\Z")


def split_sentences(text: str, start: int, end: int) -> list[Span]:
    """The sentences of the prose in `text[start:end]`, without the white space around them."""
    spans = []
    for match in _END.finditer(text, start, end):
        if _ends(text, start, match):
            spans.append(Span(start, match.end("close")))
            start = match.start("open")
    spans.append(Span(start, end))
    return [span for span in spans if span.start < span.end]


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
