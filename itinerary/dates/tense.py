"""The direction of a clause: which way its verbs look from the article's day."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from itinerary.model import Span, Tense

_WORD = re.compile(r"\w+|[,;:\"“]|['’](?:s|ll|re|ve)\b")
_FOLLOWING = re.compile(r" (\w+)")
_NEAR = 80  # characters before an expression, where its verb mostly stands
_REACH = 300  # characters to either side; a longer sentence is read only so far
# A sign class comes first: the search then passes over all else at once.
_STOP = re.compile(
    r"[.!?\n](?:(?<=\n)\s*\n|(?<!\n)(?<![A-Z]\.)(?<!(?:Mr|Ms|Dr|St|Lt|vs|No|Jr)\.)"
    r"(?<!(?:Gov|Sen|Rep|Gen|Mrs|Jan|Feb|Mar|Apr|Aug|Oct|Nov|Dec)\.)(?<!Sept\.)['\"”’)]*\s+(?=[A-Z\"“‘(`]))"
)


@dataclass(frozen=True, slots=True)
class VerbTables:
    """The words of a language that tell the direction of a clause.

    `verbs` have a direction by themselves. Words with `past_endings` are past, but not those in
    `no_past`, nor participles after `passive` words ("will be opened") or before `agents` ("held by"),
    nor after `attributive` words ("a planned trip").
    `wishing` words look forward before the `infinitive` word, `expecting` ones after `be_present`;
    `long_past` before them makes them past ("had been due"). `reporting` are words of saying.
    `forward` are prepositions that look ahead, unless after a word of `not_forward` ("not until");
    `forward_phrases` are three words that do ("as soon as"). `openers` begin a clause, `small` words
    may stand between them and the date.
    """

    verbs: Mapping[str, Tense]
    past_endings: tuple[str, ...]
    no_past: frozenset[str]
    wishing: frozenset[str]
    expecting: frozenset[str]
    infinitive: str
    be_present: frozenset[str]
    passive: frozenset[str]
    agents: frozenset[str]
    attributive: frozenset[str]
    long_past: frozenset[str]
    reporting: frozenset[str]
    forward: frozenset[str]
    forward_phrases: frozenset[tuple[str, ...]]
    not_forward: frozenset[str]
    openers: frozenset[str]
    small: frozenset[str] = field(default=frozenset())
    telling: frozenset[str] = field(init=False)  # all that tell, but for the words with past endings

    def __post_init__(self) -> None:
        object.__setattr__(self, "telling", self.wishing.union(self.verbs))

    def at(self, words: list[str], i: int) -> Tense | None:
        """The direction of a word between its neighbours; None where it has none."""
        word = words[i]
        lower = word.lower()
        found = self.verbs.get(lower)
        before = words[i - 1].lower() if i else ""
        after = words[i + 1].lower() if i + 1 < len(words) else ""
        if lower in self.expecting and before in self.be_present:
            return Tense.FUTURE
        if lower in self.wishing and after == self.infinitive:
            return Tense.PAST if before in self.long_past else Tense.FUTURE
        if found is not None:
            if found is Tense.PAST and before in self.passive:
                return None  # "will be held"
            # The United States, not "she states".
            return None if word != lower and lower in self.reporting else found
        if word != lower or len(word) < 4 or lower in self.no_past or before in self.attributive:
            return None
        passive = before in self.passive or (after in self.agents and not _is_number(words, i + 2))
        return Tense.PAST if lower.endswith(self.past_endings) and not passive else None


def _is_number(words: list[str], i: int) -> bool:
    """Does the word there begin with a figure?"""
    return i < len(words) and words[i][0].isdigit()


class Sentences:
    """The stretches of a text that end with a full stop before a capital, or with the paragraph."""

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        stops = list(_STOP.finditer(text, start, len(text) if end is None else end))
        self._starts = [start, *(stop.end() for stop in stops)]
        self._ends = [*(stop.start() + 1 for stop in stops), len(text) if end is None else end]

    def around(self, at: int) -> Span:
        """The sentence that holds `at`, no farther than is read of a long one."""
        which = bisect_right(self._starts, at) - 1
        return Span(max(self._starts[which], at - _REACH), min(max(self._ends[which], at), at + _REACH))


def sentence(text: str, at: int) -> Span:
    """The sentence that holds `at`, where no other of the text is asked for."""
    return Sentences(text, max(at - _REACH, 0), min(at + _REACH, len(text))).around(at)


def tense(text: str, at: int, clause: Span | None = None, code: str = "en") -> Tense:
    """The tense of the clause around `at`: of the nearest verb before it, else of the next after it.

    `clause` is the stretch to look at; the sentence where it is left out.
    """
    return direction(text, Span(at, at), clause, code)[0]


def direction(text: str, at: Span, clause: Span | None = None, code: str = "en") -> tuple[Tense, bool]:
    """The tense, and whether the verb that says so is one of saying ("announced on Friday").

    `at` is the expression itself, `clause` the stretch to look at (the sentence where left out).
    """
    from itinerary.dates.languages import language

    tables = language(code).verbs
    clause = clause or sentence(text, at.start)
    # "The court Thursday refused": the verb that follows at once.
    following = _FOLLOWING.match(text, at.end, clause.end)
    found = _first([following[1]], tables, 1) if following else None
    near = max(clause.start, text.rfind(" ", clause.start, max(at.start - _NEAR, clause.start)))
    before = _words(text, near, at.start)
    if _looks_forward(before, tables):
        return Tense.FUTURE, False
    if found is not None:
        return found
    fronted = _is_fronted(before, tables)
    if not fronted:
        found = _last(before, tables)
        if found is None and near > clause.start:
            found = _last(_words(text, clause.start, at.start), tables)
    if found is None:
        found = _first_after(text, at.end, clause.end, tables)
    if found is None and fronted:
        found = _last(_words(text, clause.start, at.start), tables)
    return found or (Tense.UNKNOWN, False)


def _words(text: str, start: int, end: int) -> list[str]:
    """The words and marks of a stretch, with straight apostrophes."""
    words = _WORD.findall(text, start, end)
    if "’" in text[start:end]:
        return [word.replace("’", "'") for word in words]
    return words


def _looks_forward(before: list[str], tables: VerbTables) -> bool:
    """Is it "until Friday", "as soon as Friday"?"""
    if len(before) < 2 or before[-2].lower() in tables.not_forward:
        return False
    return before[-1].lower() in tables.forward or tuple(before[-3:]) in tables.forward_phrases


def _is_fronted(before: list[str], tables: VerbTables) -> bool:
    """Does the expression open its clause ("..., and on Monday he flies")?"""
    for word in reversed(before):
        lower = word.lower()
        if lower in tables.openers:
            return True
        if lower not in tables.small:
            return False
    return True


def _last(words: list[str], tables: VerbTables) -> tuple[Tense, bool] | None:
    """The last word that tells, and whether it is one of saying."""
    found = _telling(words, range(len(words) - 1, -1, -1), tables)
    return (found[0], found[1] in tables.reporting) if found else None


def _first_after(text: str, start: int, end: int, tables: VerbTables) -> tuple[Tense, bool] | None:
    """Mostly the verb is near; two words more are read, as the last ones are read with what follows them."""
    near = text.find(" ", min(start + _NEAR, end), end)
    if near > 0:
        words = _words(text, start, near)
        found = _first(words, tables, len(words) - 2)
        if found is not None:
            return found
    words = _words(text, start, end)
    return _first(words, tables, len(words))


def _first(words: list[str], tables: VerbTables, count: int) -> tuple[Tense, bool] | None:
    """The first of so many words that tells."""
    found = _telling(words, range(count), tables)
    if found is None:
        return None
    # "Clinton Saturday vowed to return": the vow is told of, not the return.
    return Tense.PAST if found[1].endswith(tables.past_endings) else found[0], False


def _telling(words: list[str], order: range, tables: VerbTables) -> tuple[Tense, str] | None:
    """In that order the first word that tells a direction, in small letters."""
    telling, endings = tables.telling, tables.past_endings
    for i in order:
        lower = words[i].lower()
        if lower in telling or lower.endswith(endings):
            found = tables.at(words, i)
            if found is not None:
                return found, lower
    return None
