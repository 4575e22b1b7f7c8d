"""Is a text English? Asked only to explain an empty answer, never to decide one."""

from __future__ import annotations

import re
from itertools import islice

from itinerary.english.common import COMMON

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 8  # fewer words tell nothing
_MOST = 2000
_SHARE = 0.1  # English prose has about 0.3 of them, German, French or Spanish less than 0.03


def looks_english(text: str) -> bool:
    """False where `text` has enough words to tell, and hardly any common one is English."""
    words = [match[0].casefold() for match in islice(_WORD.finditer(text), _MOST)]
    return len(words) < _ENOUGH or sum(word in COMMON for word in words) >= _SHARE * len(words)
