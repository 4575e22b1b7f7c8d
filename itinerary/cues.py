"""Cues: the words that say how somebody travels. Types of the tables, and the index over them.

The words themselves are rows of a language's `travel.py`; what they mean is decided in
`itinerary/clauses` and `itinerary/stops`. A cue is looked up by its first word, the longest phrase wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple


class Cue(StrEnum):
    """A class of words that move a traveller, or keep one from it."""

    GO = "go"
    ARRIVE = "arrive"
    VISIT = "visit"
    LEAVE = "leave"
    RETURN = "return"
    STAY = "stay"
    PASS = "pass"
    STOP = "stop"
    ENGAGE = "engage"
    DO = "do"  # any other verb
    HOST = "host"
    ALLOT = "allot"  # days to a place: "Friday is given over to Rome"
    INCLUDE = "include"  # of a journey: "the tour covers Rome"
    SAY = "say"
    CANCEL = "cancel"
    POSTPONE = "postpone"
    TRIP = "trip"  # nouns: visit, tour
    HALT = "halt"  # nouns: stop, leg
    EVENT = "event"  # nouns: talks, rally
    RIDE = "ride"  # nouns: train, ferry


NOUN_CUES = frozenset((Cue.TRIP, Cue.HALT, Cue.EVENT, Cue.RIDE))
MOVING = frozenset((Cue.GO, Cue.ARRIVE, Cue.VISIT, Cue.LEAVE, Cue.RETURN, Cue.PASS, Cue.STOP, Cue.STAY))


class Form(StrEnum):
    """The grammatical form of a verb."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    PARTICIPLE = "participle"
    ING = "ing"
    NOUN = "noun"


class Role(StrEnum):
    """What a place is to a journey: the answer of a cue and a preposition together."""

    VISIT = "visit"
    TRANSIT = "transit"
    DEPARTURE = "departure"
    RETURN = "return"
    ORIGIN = "origin"
    NONE = "none"


class Signal(StrEnum):
    """What a word says of the plan."""

    TENTATIVE = "tentative"
    NEGATED = "negated"
    CANCELLED = "cancelled"
    MOVED = "moved"
    HISTORY = "history"
    REMOTE = "remote"  # by video, by telephone
    BACK = "back"
    TRANSIT = "transit"
    HABIT = "habit"


class Verbs(NamedTuple):
    """Verbs of one class. `frame` is a sentence with a gap that any of them fills."""

    cue: Cue
    words: str
    frame: str


class Nouns(NamedTuple):
    """Nouns of one class, with a frame as above."""

    cue: Cue
    words: str
    frame: str


class Signals(NamedTuple):
    """Phrases (divided by `|`) that say one thing of a plan."""

    signal: Signal
    words: str
    example: str


class Roles(NamedTuple):
    """Prepositions (divided by `|`, `-` is none) that give a place its role under a cue."""

    cue: Cue
    prepositions: str
    role: Role
    example: str


class Entry(NamedTuple):
    """One phrase of the index: its further words, what it is, and in which form."""

    rest: tuple[str, ...]
    cue: Cue | None
    form: Form
    lemma: str
    signal: Signal | None = None
    alike: bool = False  # "put", "set": base form, past and participle are one


Longer = dict[str, tuple[Entry, ...]]


class Phrases(NamedTuple):
    """The phrases that begin with one word: itself as a verb, a noun and a signal, and the longer verbs,
    nouns and signals by their second word, the longest first.
    """

    verb: Entry | None
    noun: Entry | None
    signal: Entry | None
    verbs: Longer
    nouns: Longer
    signals: Longer


Index = dict[str, Phrases]

_VOWELS = "aeiou"
_JOINT = re.compile(r"(?<!-)-(?!-)")


def inflect(word: str) -> tuple[str, str, str, str, str]:
    """Base, third person, past, participle and -ing form; `a/b/c/d/e` gives them all, `stop*` doubles."""
    if "/" in word:
        base, third, past, participle, ing = word.split("/")
        return base, third, past, participle, ing
    base = word.rstrip("*")
    stem = base + base[-1] if word.endswith("*") else base
    consonant_y = base.endswith("y") and base[-2] not in _VOWELS
    if consonant_y:
        third, past = base[:-1] + "ies", base[:-1] + "ied"
    else:
        third = base + ("es" if base.endswith(("s", "x", "ch", "sh", "z", "o")) else "s")
        past = base + "d" if base.endswith("e") else stem + "ed"
    ing = base[:-1] + "ing" if base.endswith("e") and not base.endswith("ee") else stem + "ing"
    return base, third, past, past, ing


def build_index(verbs: Iterable[Verbs], nouns: Iterable[Nouns], signals: Iterable[Signals]) -> Index:
    """All phrases by their first word; of equal ones the first row wins."""
    index: dict[str, dict[tuple[tuple[str, ...], bool], Entry]] = {}

    def add(first: str, entry: Entry) -> None:
        key = (entry.rest, entry.signal is not None, entry.form is Form.NOUN)
        index.setdefault(first, {}).setdefault(key, entry)  # type: ignore[arg-type]

    for row in verbs:
        for word in row.words.split():
            head, *rest = _JOINT.split(word) if "/" not in word else _particle(word)
            particles = tuple(part.rstrip("*") for part in rest)
            head = head + "*" if word.endswith("*") and rest else head
            forms = inflect(head.replace("--", "-"))
            lemma = " ".join((forms[0], *particles))
            for form, text in zip(Form, forms, strict=False):
                add(text, Entry(particles, row.cue, form, lemma, None, forms[0] == forms[3] == forms[2]))
    for noun_row in nouns:
        for word in noun_row.words.split():
            first, *more = word.split("-")
            add(first, Entry(tuple(more), noun_row.cue, Form.NOUN, word))
            if more:  # "round table", "round-table"
                add(word, Entry((), noun_row.cue, Form.NOUN, word))
    for signal_row in signals:
        for phrase in signal_row.words.split("|"):
            first, *more = phrase.split()
            add(first, Entry(tuple(more), None, Form.NOUN, phrase, signal_row.signal))
    return {
        first: _phrases(sorted(each.values(), key=lambda e: -len(e.rest))) for first, each in index.items()
    }


def _phrases(entries: Sequence[Entry]) -> Phrases:
    """The phrases that begin with one word, by what they are."""
    verb = noun = signal = None
    verbs: Longer = {}
    nouns: Longer = {}
    signals: Longer = {}
    for entry in entries:
        if entry.rest:
            longer = signals if entry.cue is None else nouns if entry.form is Form.NOUN else verbs
            longer[entry.rest[0]] = (*longer.get(entry.rest[0], ()), entry)
        elif entry.cue is None:
            signal = signal or entry
        elif entry.form is Form.NOUN:
            noun = noun or entry
        else:
            verb = verb or entry
    return Phrases(verb, noun, signal, verbs, nouns, signals)


def _particle(word: str) -> list[str]:
    """`fly/flies/flew/flown/flying-out` into its forms and the particle."""
    forms, _, particle = word.rpartition("/")
    last, *rest = particle.split("-")
    return [f"{forms}/{last}", *rest]


def role_table(rows: Sequence[Roles]) -> dict[tuple[Cue, str], Role]:
    """(cue, preposition) to role; the preposition is "" where the place is a plain object."""
    return {
        (row.cue, "" if preposition == "-" else preposition): row.role
        for row in rows
        for preposition in row.prepositions.split("|")
    }
