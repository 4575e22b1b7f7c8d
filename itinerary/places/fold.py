"""The key under which a place name is kept: no case, diacritics or punctuation."""

from __future__ import annotations

import re
from functools import lru_cache

from itinerary.folding import without_accents

_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "a"}
)
_DROPPED = re.compile(r"['’‘ʻʼ`´.()\"“”]")
_GAPS = re.compile(r"[\s\-‐‑–—/_,&]+")
_SHORT = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
_ACRONYM = re.compile(r"(?:[A-Z]\.?){2,4}")


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """The folded form of a name: "St. John’s" and "Saint Johns" are "saint johns"; a leading "the" goes.

    Acronyms keep their case, so that "us" is no country: "U.S." is "US".
    """
    if _ACRONYM.fullmatch(name):
        return name.replace(".", "")
    if not name.isascii():
        name = without_accents(name)
    name = _DROPPED.sub("", name.casefold().translate(_LETTERS))
    words = _GAPS.sub(" ", name).split()
    if len(words) > 1 and words[0] == "the":
        del words[0]
    return " ".join(_SHORT.get(word, word) for word in words)
