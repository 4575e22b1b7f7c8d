"""Meetings that tell by the host alone where they are: "will meet President Sisi of Egypt on Tuesday"."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.model import Kind, Status, Tense
from itinerary.stops.cast import Cast
from itinerary.stops.clock import is_recent, turn
from itinerary.stops.draft import Draft
from itinerary.stops.extending import extended
from itinerary.stops.pairing import pair
from itinerary.stops.passage import Passage
from itinerary.stops.reading import read_dates, union
from itinerary.stops.scene import Scene, place_of
from itinerary.tokens import NAMED, WORD
from itinerary.when import When, shifted

_OFFICES = words.TITLES | words.OFFICE | words.COUNTERPARTS


def at_hosts(passage: Passage, dated: Sequence[int]) -> bool:
    """Give the days of meetings to the stops in the countries of who is met; False where none is known.

    Only countries that the journey leads to count: leaders also meet at summits elsewhere.
    """
    scene, clause = passage.scene, passage.clause
    if not dated or clause.predicate is None or passage.manner.cancelled:
        return False
    if clause.predicate.lemma not in grammar.MEETING:
        return False
    hosts = {
        at: number
        for at, country in _hosts(scene, clause.predicate.end, clause.last, passage.cast)
        if (number := _stop_in(country, passage)) is not None
    }
    if not hosts:
        return False
    for each in pair(scene.tokens, sorted(hosts), dated):
        _meet(passage, hosts[each.place], each.times)
    return True


def _hosts(scene: Scene, first: int, last: int, cast: Cast) -> list[tuple[int, str]]:
    """Who is named in tokens `first` to `last`, by position, with their countries."""
    found: dict[int, str] = {}
    for at in range(first, last - 1):
        token, behind = scene.tokens[at], scene.tokens[at + 1]
        said = token.ref >= 0 and token.kind in (WORD, NAMED)
        country = place_of(scene, token).place.country if said else None
        if country and behind.low in _OFFICES:
            found[at] = country
    for mention, person in cast.at(scene.number, first, last):
        country = cast.persons[person].country
        if country and not any(mention.first - 1 <= at < mention.last for at in found):
            found[mention.last - 1] = country
    return sorted(found.items())


def _stop_in(country: str, passage: Passage) -> int | None:
    """The stop of the traveller in a country: the current one, else the first."""
    state, drafts = passage.state, passage.state.drafts
    recent = range(max(len(drafts) - _LATELY, 0), len(drafts))
    found = [
        number
        for number in recent
        if drafts[number].mention.place.country == country
        and drafts[number].who == passage.manner.who.person
        and drafts[number].kind is Kind.VISIT
        and drafts[number].status is not Status.CANCELLED
        and not drafts[number].headline
    ]
    return state.current if state.current in found else min(found, default=None)


_LATELY = 20  # stops
_NEAR = 4  # days between coming and a meeting


def _meet(passage: Passage, number: int, times: Sequence[int]) -> None:
    """Add the days of a meeting to a stop."""
    scene, state, manner = passage.scene, passage.state, passage.manner
    if not times:
        return
    stop = state.drafts[number]
    when, reasons, _ = read_dates(scene, [scene.tokens[at] for at in times], state, manner)
    if when is None or not when.exact or (manner.tense is Tense.PAST and not is_recent(when, state)):
        return
    days = _joined(stop, when)
    if days is None:
        return
    state.drafts[number] = extended(passage, stop, times, days, reasons)
    state.current = number
    turn(state, when)


def _joined(stop: Draft, when: When) -> When | None:
    """The days of the stop with that of the meeting; None where they are too far apart."""
    if stop.when is None or not stop.when.exact:
        return when
    if shifted(stop.when.first, -1) <= when.first and when.last <= shifted(stop.when.last, _NEAR):
        return union([stop.when, when])
    return None
