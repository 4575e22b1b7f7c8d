"""What a sentence is divided into."""

from __future__ import annotations

from typing import NamedTuple

from itinerary.cues import Cue, Form, Signal
from itinerary.model import Tense


class Predicate(NamedTuple):
    """A verb group: tokens `group` to `end`, the class of its main verb, and what its auxiliaries say."""

    group: int
    end: int
    cue: Cue
    lemma: str
    form: Form
    tense: Tense
    passive: bool = False
    infinitive: bool = False
    arranged: bool = False  # "had been due to": a plan of the past
    modal: bool = False
    pluperfect: bool = False  # "had spoken": background
    past_future: bool = False  # "was to tour": ahead of the story, not of the article


class NounCue(NamedTuple):
    """A noun that stands for a journey or an engagement, at tokens `start` to `end`."""

    start: int
    end: int
    cue: Cue
    lemma: str


class Clause(NamedTuple):
    """Tokens `first` to `last` of a sentence around one predicate (None: no verb); its `number` there.

    `subject` is the token range before the verb group, `link` how the clause hangs on the one
    before ("start", "and", "before", "where", ...; "to" for infinitives, "ing" for participles),
    `cue` the class of its verb.
    """

    number: int
    first: int
    last: int
    link: str
    predicate: Predicate | None
    subject: tuple[int, int]
    nouns: tuple[NounCue, ...]
    signals: frozenset[Signal]
    cue: Cue | None
