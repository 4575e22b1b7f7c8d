"""Names without what spelling varies in, so that they can be compared."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"\w+")


def without_accents(text: str) -> str:
    """`text` in compatibility decomposition (Unicode NFKD) without its combining marks."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def folded(text: str) -> str:
    """`text` without case, accents and punctuation, its words parted by single spaces."""
    return " ".join(_WORD.findall(without_accents(text).casefold()))
