"""The persons of an article as the linking knows them: mentions, the main one, who holds an office."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.model import PlaceMention
from itinerary.people import Person, PersonMention
from itinerary.tokens import TIME, WORD, Token


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


@dataclass(slots=True)
class Cast:
    """The persons of the article, and which mention belongs to whom."""

    persons: list[Person]
    by_sentence: dict[int, list[tuple[PersonMention, int]]]
    places: Sequence[PlaceMention] = ()
    home: str | None = None  # the country of the dateline
    pronouns: dict[int, str] = field(default_factory=dict)  # "he" or "she", of whom the text says it
    main: int | None = None
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


def holder(tokens: Sequence[Token], cast: Cast) -> int | None:
    """The person that an office means, whose titles hold all its words: "the minister", "the Portuguese
    minister", "Portugal's minister", "the 54-year-old minister".
    """
    country = next((cast.places[t.ref].place.country for t in tokens if t.ref >= 0 and t.kind != TIME), None)
    office = frozenset(
        token.low
        for token in tokens
        if token.kind == WORD
        and token.ref < 0
        and token.low not in grammar.DETERMINERS
        and token.low not in ("the", "of")
        and token.low not in grammar.ADVERBS
        and not token.low.endswith("-year-old")
    )
    return cast.holder(office, country, lambda: _holder(office, country, cast))


def _holder(office: frozenset[str], country: str | None, cast: Cast) -> int | None:
    order = list(range(len(cast.persons)))
    if cast.main is not None:
        order.remove(cast.main)
        order.insert(0, cast.main)
    for number in order:
        if holds(cast.persons[number], office) and serves(cast.persons[number], country, cast):
            return number
    main = cast.persons[cast.main] if cast.main is not None and country is None else None
    return cast.main if main is not None and not main.titles and len(office) == 1 else None


def serves(person: Person, country: str | None, cast: Cast) -> bool:
    """Can it be the office of that country? Of whom nothing is told, that of the dateline."""
    return country is None or (person.country or cast.home) == country


def holds(person: Person, office: Collection[str]) -> bool:
    """Are all words of the office in the person's titles, and is it no other one that the person holds?"""
    said, titles = _office(office), _office(person.titles)
    return said <= titles and not (titles - said) & words.OTHER_OFFICES


def _office(said: Collection[str]) -> set[str]:
    """The words of an office, with those that mean the same in one form."""
    office = {words.SYNONYMS.get(word, word) for word in said}
    return office | {"prime"} if not words.PREMIERS.isdisjoint(said) else office
