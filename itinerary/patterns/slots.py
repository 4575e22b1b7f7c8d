"""Slots: classes of words that hand over values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from itinerary.patterns.figures import figures

ANYTHING = "*"  # a slot that may begin with any word; never the first of a pattern
SAME_SIGNS = {"-": "-‐‑‒–—−", "'": "'‘’"}  # a sign of a table, and how texts write it
_LETTERS = re.compile(r"[^\W\d_]+")
_SECOND = re.compile(r" ?([^\W\d_]+|\S)")


class BadRule(ValueError):
    """A row of a table is written wrongly. The message shows the row with a caret below the spot."""

    def __init__(self, pattern: str, at: int, problem: str) -> None:
        super().__init__(f"{problem}\n    {pattern}\n    {' ' * at}^")


def spellings(word: str) -> tuple[str, ...]:
    """The ways in which the text may write a word of a table: "may" in any case, "May" with a capital."""
    if word[:1].isupper():
        return (word, word.upper()) if word != word.upper() else (word,)
    return (word, word.capitalize(), word.upper())


def _forms(key: str) -> Iterable[str]:
    """The ways in which the text may write a word or a sign inside a phrase."""
    return spellings(key.lower()) if key.isalpha() else SAME_SIGNS.get(key, key)


class Slot:
    """A class of words that hand over a value: `{weekday}` hands over 3 for "Thursday".

    `words` maps each word or phrase to its value. A final dot ("Jan.") may be missing in the text.
    `regex` adds forms with digits; `value` turns its match into the value, None where it is
    no such thing after all. `starts` are the words, or the keys of numbers
    (`figures`), with which the regex may begin; `then` the words that must follow where it begins
    with a number and a space.
    """

    __slots__ = (
        "_index", "_own", "_regex", "_seconds", "_source", "_value", "anywhere", "name", "plain", "starts",
        "then",
    )  # fmt: skip

    def __init__(
        self,
        name: str,
        words: Mapping[str, Any] | None = None,
        regex: str | None = None,
        value: Callable[[re.Match[str]], Any] = re.Match.group,
        starts: Iterable[str] = figures(),
        then: tuple[str, ...] = (),
    ) -> None:
        self.name = name
        self._source = regex
        self._value = value
        self.then = then
        self._regex: re.Pattern[str] | None = None
        self._index: dict[str, list[tuple[str | re.Pattern[str], Any]]] = {}
        self._seconds: dict[str, set[str]] = {}
        for phrase, word_value in (words or {}).items():
            first = _LETTERS.match(phrase)
            if not first:
                raise BadRule(phrase, 0, f"an entry of {{{name}}} must begin with a word")
            rest = phrase[first.end() :]
            second = _SECOND.match(rest)
            for spelling in spellings(first.group()):
                self._index.setdefault(spelling, []).append((rest, word_value))
                if second:
                    self._seconds.setdefault(spelling, set()).update(_forms(second[1]))
        for entries in self._index.values():
            entries.sort(key=lambda entry: -len(str(entry[0])))
        self._own = (
            frozenset(spelling for word in starts for spelling in spellings(word)) if regex else frozenset()
        )
        self.plain = {
            word: entries[0][1]
            for word, entries in self._index.items()
            if regex is None and len(entries) == 1 and entries[0][0] == ""
        }
        self.starts = self._own.union(self._index)
        self.anywhere = ANYTHING in self.starts

    def seconds(self, word: str) -> tuple[set[str], bool] | None:
        """The words and signs with which phrases go on after `word`, and whether one ends with it.

        None where only the regex knows.
        """
        if self._source is not None and word in self._own:
            return (set(self.then), False) if self.then else None
        ends = any(rest in ("", ".") for rest, _ in self._index[word])
        return self._seconds.get(word, set()), ends

    def read(self, text: str, at: int, word: str) -> tuple[int, Any] | None:
        """Where the slot ends that begins at `at` with `word`, and its value."""
        if self._source is not None:
            if self._regex is None:
                self._regex = re.compile(self._source)
            match = self._regex.match(text, at)
            if match:
                value = self._value(match)
                if value is not None:
                    return match.end(), value
        entries = self._index.get(word)
        if entries is not None:
            end = at + len(word)
            for i, (rest, value) in enumerate(entries):
                if rest == "":
                    return end, value
                if rest == ".":
                    return end + (text[end : end + 1] == "."), value
                if isinstance(rest, str):
                    rest = _rest(rest)
                    entries[i] = rest, value
                match = rest.match(text, end)
                if match:
                    return match.end(), value
        return None


def _rest(phrase: str) -> re.Pattern[str]:
    """The rest of a phrase as a regex: any white space, dash and apostrophe, in any case."""
    source = re.escape(phrase)
    for plain, forms in SAME_SIGNS.items():
        source = source.replace(re.escape(plain), f"[{forms}]")
    source = source.replace(r"\ ", r"[^\S\r\n]*\s[^\S\r\n]*")
    return re.compile(source + ("" if phrase.endswith(".") else r"(?!\w)"), re.IGNORECASE)
