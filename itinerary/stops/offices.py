"""Who holds an office, and whom a group or a family name means: "the minister", "the delegation"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.people import Person
from itinerary.stops.cast import SOMEBODY, Cast, Subject, Who
from itinerary.tokens import TIME, WORD, Token


def office_meant(said: Sequence[Token], cast: Cast) -> Who:
    """ "the minister", "the delegation": the person whose title holds the word, else the main one."""
    lows = [token.low for token in said]
    head = next((word for word in reversed(lows) if word not in grammar.ADVERBS), "")
    family = cast.family(head[:-1]) if lows[0] == "the" and head.endswith("s") else ()
    if family:
        return Who(Subject.ROLE, family[0])  # "the Parsons"
    if head not in words.TITLES and head not in words.GROUPS:
        return SOMEBODY
    if head in words.TITLES and head in words.GROUPS and lows[0] in grammar.DEFINITE:
        person = holder(said, cast)
        if person is not None:
            return Who(Subject.ROLE, person)
    if head in words.SHIPS and not at_sea(cast):
        return SOMEBODY
    if _are_others(lows, head, cast):
        return SOMEBODY
    if head in words.GROUPS:
        if lows[0] in grammar.SOME and len(lows) > 1:
            return SOMEBODY
        return Who(Subject.ROLE, cast.chosen())
    if lows[0] not in grammar.DEFINITE_OR_ALL and lows[0] not in words.TITLES:
        return SOMEBODY
    person = holder(said, cast)
    return Who(Subject.ROLE, person) if person is not None else SOMEBODY


def _are_others(lows: Sequence[str], head: str, cast: Cast) -> bool:
    """ "Students from Rome", "the G7 finance ministers", beside somebody with a name."""
    if head not in words.GROUPS or not head.endswith("s"):
        return False
    bare = lows[0] == head
    offices = head.removesuffix("s") in words.TITLES and bool(words.OFFICE.intersection(lows))
    main = cast.chosen() if bare or offices else None
    return main is not None and not cast.persons[main].role


def of_family(surname: str, cast: Cast) -> int | None:
    """Who of those with that surname stands for all: the main person, else the first."""
    family = cast.family(surname)
    main = cast.chosen() if family else None
    return main if main in family else family[0] if family else None


def at_sea(cast: Cast) -> bool:
    """Is the journey a ship's, or that of who commands it?"""
    main = cast.chosen()
    titles = cast.persons[main].titles if main is not None else set()
    return not titles or not titles.isdisjoint(words.SEAMEN)


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
        and token.low not in grammar.ADVERBS
        and not token.low.endswith("-year-old")
    )
    return cast.holder(office, country, lambda: _holder(office, country, cast))


def _holder(office: frozenset[str], country: str | None, cast: Cast) -> int | None:
    """The first person, the main one before others, that can hold the office."""
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
