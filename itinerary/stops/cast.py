"""The persons of an article as the linking knows them: whose mention is whose, and the main one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from itinerary.english import people as words
from itinerary.model import PlaceMention
from itinerary.people import Person, PersonMention


class Subject(StrEnum):
    """What stands before the verb."""

    PERSON = "person"
    ROLE = "role"
    PRONOUN = "pronoun"
    FIRST = "first person"
    TRIP = "journey"
    EVENT = "event"
    PLACE = "place"
    NONE = "none"
    OTHER = "other"


class Who(NamedTuple):
    """The kind of subject, and the person (index) where one is meant."""

    kind: Subject
    person: int | None = None


NOBODY = Who(Subject.NONE)
SOMEBODY = Who(Subject.OTHER)
"""Somebody else than the traveller."""
SPOKEN_OF = (Subject.PERSON, Subject.ROLE, Subject.PRONOUN)
"""Subjects that are somebody told of in the third person."""
PLANS = (Subject.TRIP, Subject.EVENT)
"""Subjects that are a plan, and nobody."""
KNOWN = (*SPOKEN_OF, Subject.FIRST)
"""Subjects that surely are somebody."""


@dataclass(slots=True)
class Cast:
    """The persons of the article, and which mention belongs to whom."""

    persons: list[Person]
    by_sentence: dict[int, list[tuple[PersonMention, int]]]
    places: Sequence[PlaceMention] = ()
    home: str | None = None  # the country of the dateline
    strangers: frozenset[str] = frozenset()  # names of one word, of nobody of whom more is told
    pronouns: dict[int, str] = field(default_factory=dict)  # "he" or "she", of whom the text says it
    main: int | None = None
    speaker: int | None = None  # whom all quotations are by, where that is the main person
    told: bool = False  # is the main person the one who tells the journey, or named for it in the head?
    partners: dict[int, tuple[int, int]] = field(default_factory=dict)
    _holders: dict[tuple[frozenset[str], str | None, int | None, int], int | None] = field(
        default_factory=dict
    )
    _subjects: dict[tuple[int, int], Who] = field(default_factory=dict)
    _asked_for_main: bool = False
    _surnames: dict[str, list[int]] = field(default_factory=dict)
    _by_surname: int = 0  # how many persons are in it

    def chosen(self) -> int | None:
        """The main person, for an answer that depends on it."""
        self._asked_for_main = True
        return self.main

    def subject(self, sentence: int, clause: int, find: Callable[[], Who]) -> Who:
        """What `find` says of a clause's subject, kept where it is the same whoever the main person is."""
        key = (sentence, clause)
        who = self._subjects.get(key)
        if who is None:
            self._asked_for_main = False
            who = find()
            if not self._asked_for_main:
                self._subjects[key] = who
        return who

    def holder(
        self, office: frozenset[str], country: str | None, find: Callable[[], int | None]
    ) -> int | None:
        """What `find` says of who holds an office, kept for the main person and the persons of now."""
        key = (office, country, self.chosen(), len(self.persons))
        if key not in self._holders:
            self._holders[key] = find()
        return self._holders[key]

    def forget_subjects(self) -> None:
        """Persons were joined or added: what was found of the clauses no longer holds."""
        self._subjects.clear()
        self._by_surname = 0
        self._holders.clear()

    def family(self, surname: str) -> Sequence[int]:
        """The persons of that surname (in small letters), in order."""
        if self._by_surname != len(self.persons):
            self._by_surname = len(self.persons)
            self._surnames = {}
            for number, person in enumerate(self.persons):
                self._surnames.setdefault(person.name.split()[-1].lower(), []).append(number)
        return self._surnames.get(surname, ())

    def current(self, person: int | None) -> int | None:
        """The one spoken of last, else the main person."""
        return person if person is not None else self.main

    def spoken(self, person: int | None, pronoun: str) -> int | None:
        """Whom "he" or "she" means: the one spoken of, unless a title or the text tells that it cannot be."""
        other = words.WOMEN if pronoun == "he" else words.MEN if pronoun == "she" else frozenset()
        if person is None or not other:
            return self.current(person)
        known = self.pronouns.get(self.main) if self.main is not None else None
        unlike = self.pronouns.get(person, None if known == pronoun else pronoun) != pronoun
        return self.main if unlike or not other.isdisjoint(self.persons[person].titles) else person

    def at(self, sentence: int, first: int, last: int) -> list[tuple[PersonMention, int]]:
        """The mentions in tokens `first` to `last` of a sentence."""
        named = self.by_sentence.get(sentence)
        if named is None:
            return []
        return [(m, p) for m, p in named if first <= m.first and m.last <= last]
