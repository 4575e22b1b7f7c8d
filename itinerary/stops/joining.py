"""Offices, couples and persons of an article that are one and the same traveller."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from itinerary import people
from itinerary.cues import MOVING
from itinerary.english import people as words
from itinerary.model import Block
from itinerary.people import Person
from itinerary.stops.cast import Cast
from itinerary.stops.offices import holds, serves
from itinerary.stops.scene import Scene


def join_national(cast: Cast) -> None:
    """ "The Portuguese Foreign Minister" is the Foreign Minister in an article from Portugal."""
    for number, role in enumerate(cast.persons):
        if not role.role or role.country is None:
            continue
        office = [title for title in role.titles if people.is_title(title) or title in words.OFFICE]
        for other, person in enumerate(cast.persons):
            if (
                not person.role
                and person.titles
                and holds(person, office)
                and serves(person, role.country, cast)
            ):
                join(cast, number, other)
                break


def join_couple(cast: Cast) -> None:
    """ "The Royal Couple" is who travels, where the text tells of a king, a princess or the like."""
    pairs = [number for number, person in enumerate(cast.persons) if words.PAIR in person.titles]
    royals = [
        number
        for number, person in enumerate(cast.persons)
        if number not in pairs and not person.titles.isdisjoint(words.ROYALS)
    ]
    if not pairs or not royals or cast.main not in (*pairs, *royals):
        return
    cast.main = cast.main if cast.main in royals else royals[0]
    for pair in pairs:
        join(cast, pair, cast.main)


def pair_up(scenes: Sequence[Scene], cast: Cast) -> None:
    """Two who travel together, and not oftener alone, are one traveller: "King Haakon and Queen Sonja"."""
    together: Counter[tuple[int, int]] = Counter()
    alone: Counter[int] = Counter()
    for scene in scenes:
        if scene.number not in cast.by_sentence or scene.block is not Block.PROSE:
            continue
        for clause in scene.clauses:
            if clause.cue not in MOVING:
                continue
            named = [pair for pair in cast.at(scene.number, *clause.subject) if pair[0].name]
            if not named:
                continue
            (first, one), (second, two) = named[0], named[-1]
            between = [token.low for token in scene.tokens[first.last : second.first]]
            if len(named) == 2 and one != two and between in (["and"], ["&"], ["and", "the"]):
                together[one, two] += 1
            else:
                alone.update(who for _, who in named)
    for (one, two), times in together.items():
        if alone[one] < times and alone[two] < times and one not in cast.partners:
            cast.partners[one] = cast.partners[two] = (one, two)


def office_told(best: int, cast: Cast, scores: Sequence[float]) -> int | None:
    """The office of which the text tells journeys, where the traveller has no title: "Tony Blair ... The
    Prime Minister flew on to Rome".
    """
    person = cast.persons[best]
    if not person.titles <= words.STYLES or " " not in person.name or not person.mentions:
        return None
    begun = person.mentions[0].sentence
    offices = [
        number
        for number, role in enumerate(cast.persons)
        if role.role
        and not role.titles.isdisjoint(words.HEADS)
        and scores[number] >= _TRAVELS
        and role.country in (None, person.country)
        and 0 <= role.mentions[0].sentence - begun <= _NEAR
    ]
    return offices[0] if len(offices) == 1 else None


def holder_named(office: int, scenes: Sequence[Scene], cast: Cast, scores: Sequence[float]) -> int:
    """The person who holds the office that travels, where the text names one beside it: else the office."""
    role = cast.persons[office]
    begun = role.mentions[0].sentence
    named = [
        number
        for number, person in enumerate(cast.persons)
        if person.mentions
        and not person.role
        and {title for title in person.titles if people.is_title(title)} <= words.STYLES | role.titles
        and (person.titles or _beside(person, role, scenes))
        and person.country in (None, role.country)
        and abs(person.mentions[0].sentence - begun) <= _NEAR
        and scores[number] >= 0
        and " " in person.name
    ]
    if not named:
        return office
    return join(cast, office, max(named, key=lambda n: (scores[n], -n)))


def _beside(person: Person, role: Person, scenes: Sequence[Scene]) -> bool:
    """ "Prime Minister of the friendly Hellenic Republic Athanasios Vlachopoulos" """
    return any(
        office.sentence == mention.sentence
        and 0 <= mention.first - office.last <= _ASIDE
        and scenes[office.sentence].tokens[office.last].low in words.OFFICE_OF
        for office in role.mentions
        for mention in person.mentions
    )


def join(cast: Cast, office: int, holder: int) -> int:
    """Give what is said of an office to the person who holds it."""
    person, role = cast.persons[holder], cast.persons[office]
    person.mentions += role.mentions
    person.titles |= role.titles
    person.country = person.country or role.country
    for number, pairs in cast.by_sentence.items():
        cast.by_sentence[number] = [(mention, holder if who == office else who) for mention, who in pairs]
    cast.forget_subjects()
    return holder


_ASIDE = 6  # tokens between an office and the name of who holds it
_NEAR = 4  # sentences between them
_TRAVELS = 1.0  # the score of who is told to travel, by the office alone
