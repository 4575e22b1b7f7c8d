"""Numbers are filed by how many digits they begin with and what follows at once: "2:" for 15:00."""

from __future__ import annotations

import re

DIGITS = frozenset("0123456789")
LETTER, OTHER = "a", " "
_RUN = re.compile(r"\d+")
_SIGNS = {**dict.fromkeys("-‐‑‒–—−", "-"), **dict.fromkeys("'‘’", "'"), **{sign: sign for sign in ".,:/%"}}
_LENGTHS = "12345"  # 5 stands for more, too


def figures(lengths: str = _LENGTHS, signs: str = ".,:/-'" + LETTER + OTHER) -> tuple[str, ...]:
    """The keys of numbers with so many digits before one of these signs (LETTER any letter, OTHER the rest).

    >>> figures("12", ":")
    ('1:', '2:')
    """
    return tuple(length + sign for length in lengths for sign in signs)


def _keys(length: int) -> dict[str, str]:
    rest = {"": OTHER, " ": OTHER, "\n": OTHER, ")": OTHER, ";": OTHER}
    return {sign: f"{length}{key}" for sign, key in (_SIGNS | rest).items()}


_KEYS = [_keys(length) for length in range(6)]


def figure_key(text: str, at: int) -> str:
    """What the number that stands at `at` is filed under."""
    run = _RUN.match(text, at)
    end = run.end() if run else at
    length = min(end - at, 5)
    character = text[end : end + 1]
    return _KEYS[length].get(character) or f"{length}{LETTER if character.isalpha() else OTHER}"
