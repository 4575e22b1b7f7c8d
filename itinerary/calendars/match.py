"""Which event of a calendar is which stop of a later article.

The same traveller, the same place, and days that fit: that is the same stay. Where the days do
not overlap, it is the same stay moved only if the plan was still open when the article appeared,
and if the move is small, or the article calls it one. Silence is safer than a wrong match: two
events are seen and deleted, one that jumped is not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from enum import IntEnum
from typing import NamedTuple

from itinerary.calendars.event import uid_of
from itinerary.calendars.known import Known
from itinerary.calendars.labels import country_name, location
from itinerary.calendars.selection import Entry
from itinerary.calendars.text import line
from itinerary.folding import folded
from itinerary.model import Place, PlaceKind, Status
from itinerary.when import DAY, When

NEAR = 10
"""So many days a stay may move without a word about it; a correction rarely moves it further."""
TOGETHER = 45
"""... where two stays of the trip or more move with each other."""
FAR = 183
"""... where the earlier plan was called off, or the article itself speaks of a change."""


class Fit(IntEnum):
    """How well an event and a stop fit, best first."""

    SAME_UID = 0
    OVERLAPS = 1
    MOVED = 2
    WITHIN = 3  # the same days, in a place that holds the other: Hawaii and Honolulu


class Pair(NamedTuple):
    """An event and the stop that it is."""

    known: Known
    entry: Entry
    fit: Fit


def pairs(entries: Sequence[Entry], events: Sequence[Known]) -> list[Pair]:
    """The best pairing: each event and each stop at most once, surest pairs first."""
    together = _shared(entries, events)
    possible = []
    for number, entry in enumerate(entries):
        uid = uid_of(entry)
        for rank, event in enumerate(events):
            same = event.uid == uid
            fit = Fit.SAME_UID if same else fits(entry, event, TOGETHER if together > 1 else NEAR)
            if fit is not None:
                possible.append((fit, _distance(entry, event), number, rank))
    found: list[Pair] = []
    taken_entries: set[int] = set()
    taken_events: set[int] = set()
    for fit, _, number, rank in sorted(possible):
        if number not in taken_entries and rank not in taken_events:
            taken_entries.add(number)
            taken_events.add(rank)
            found.append(Pair(events[rank], entries[number], fit))
    return found


def _shared(entries: Iterable[Entry], events: Sequence[Known]) -> int:
    """How many places the article and the calendar have in common for the traveller, in plans still open."""
    return len(
        {
            event.place
            for entry in entries
            for event in events
            if same_traveller(entry, event)
            and same_place(entry.stop.place, event.place)
            and _open(entry, event)
        }
    )


def fits(entry: Entry, event: Known, reach: int) -> Fit | None:
    """How `entry` fits `event` by what they say, moved by at most `reach` days; None where they differ."""
    if event.spans_trip or not same_traveller(entry, event):
        return None
    if same_place(entry.stop.place, event.place):
        if entry.when is None:
            return Fit.MOVED if _ahead(entry, event) else None
        if entry.when.overlaps(event.days):
            return Fit.OVERLAPS
        off = event.status is Status.CANCELLED
        far = FAR if off or changes_plan(entry) else reach
        return Fit.MOVED if (off or _open(entry, event)) and gap(entry.when, event.days) <= far else None
    near = entry.when is not None and entry.when.overlaps(event.days)
    place = entry.stop.place
    return Fit.WITHIN if near and (is_finer(place, event.place) or is_coarser(place, event.place)) else None


def changes_plan(entry: Entry) -> bool:
    """Does the article itself say that the plan for this stop changed? (Doubt has words of its own.)"""
    confirmed = entry.stop.status is Status.CONFIRMED
    return confirmed and any(item.field == "status" for item in entry.stop.evidence)


def _open(entry: Entry, event: Known) -> bool:
    """Was the plan still ahead, or going on, when the article appeared?"""
    published = entry.itinerary.published
    return published is None or event.days.last >= published


def _ahead(entry: Entry, event: Known) -> bool:
    """Is the event one of the next weeks, seen from an article that gives no date at all?"""
    published = entry.itinerary.published
    return published is not None and published <= event.days.last and _days_ahead(entry, event) <= TOGETHER


def _days_ahead(entry: Entry, event: Known) -> int:
    published = entry.itinerary.published
    return abs((event.days.first - published).days) if published else 0


def gap(one: When, other: When) -> int:
    """Days between the two beginnings."""
    return abs((one.first - other.first).days)


def _distance(entry: Entry, event: Known) -> int:
    return gap(entry.when, event.days) if entry.when else _days_ahead(entry, event)


# -- trips called off -------------------------------------------------------------------------------

AROUND = 7
"""A return or departure so many days from the stops of a trip belongs to it."""


def falls_with(event: Known, entry: Entry) -> bool:
    """Is `event` a stop of the trip that the article calls off as a whole ("his visit to Japan")?"""
    if entry.stop.status is not Status.CANCELLED or event.spans_trip:
        return False
    if not same_traveller(entry, event) or not _open(entry, event):
        return False
    if not is_coarser(entry.stop.place, event.place):
        return False
    when = entry.stop.when
    if when is None:
        return _ahead(entry, event)
    return when.overlaps(event.days) or gap(when, event.days) <= NEAR


def strands(off: Sequence[Pair], events: Sequence[Known], entries: Sequence[Entry]) -> list[Pair]:
    """Ways there and back that lead nowhere now: every other stop of the trip is called off, by `off`.

    `events` are those that the article does not speak of.
    """
    found: list[Pair] = []
    for last in {id(pair.entry.trip): pair for pair in off}.values():
        trip = last.entry.trip
        if any(entry.trip is trip and entry.stop.status is not Status.CANCELLED for entry in entries):
            continue
        around = hull([pair.known.days for pair in off if pair.entry.trip is trip], AROUND)
        live = [
            event
            for event in events
            if same_traveller(last.entry, event)
            and event.status is not Status.CANCELLED
            and event.days.overlaps(around)
            and not event.spans_trip
        ]
        if all(event.is_way for event in live):
            found += [Pair(event, last.entry, Fit.WITHIN) for event in live]
    return found


def hull(days: Iterable[When], margin: int = 0) -> When:
    """The stretch that holds all of `days`, and so many days more on both sides."""
    every = list(days)
    first, last = min(when.first for when in every), max(when.last for when in every)
    earliest, latest = date.min + margin * DAY, date.max - margin * DAY
    return When(max(first, earliest) - margin * DAY, min(last, latest) + margin * DAY)


def is_held(entry: Entry, events: Iterable[Known]) -> bool:
    """Does the calendar have the stop already, in a finer place ("the United States" by "Honolulu")?"""
    return any(
        entry.when is not None
        and entry.when.overlaps(event.days)
        and same_traveller(entry, event)
        and is_coarser(entry.stop.place, event.place)
        for event in events
        if not event.spans_trip
    )


# -- names ----------------------------------------------------------------------------------------


def same_traveller(entry: Entry, event: Known) -> bool:
    """Is the event one of the entry's traveller?"""
    return named(entry.trip.traveller, event.travellers)


def named(traveller: str | None, others: Collection[str]) -> bool:
    """Is the traveller one of `others`? The surname alone will do; nobody is nobody."""
    name = line(traveller or "", 100)
    if name in others or not (name or others):
        return True
    words = _words(name)
    return any(words and (words <= each or each <= words) for each in map(_words, others) if each)


def _words(name: str) -> set[str]:
    return set(folded(name).split())


def same_place(place: Place, label: str) -> bool:
    """Is `label` (a LOCATION of ours, perhaps edited) this place?"""
    ours, theirs = folded(location(place)), folded(label)
    inside = place.kind not in (PlaceKind.COUNTRY, PlaceKind.REGION) and theirs.endswith(f" {ours}")
    return ours == theirs or inside or _same_name(place, label)


def _same_name(place: Place, label: str) -> bool:
    """Are the name and the country of `label` those of `place`?"""
    parts = _parts(label)
    country = folded(country_name(place.country)) if place.country else ""
    return parts[0] == folded(place.name) and parts[-1] in (country, folded(place.name))


def is_finer(place: Place, label: str) -> bool:
    """Does `place` lie in the region or country that `label` names?"""
    ours, theirs = _parts(location(place)), _parts(label)
    return theirs[-1] == ours[-1] and theirs[0] in ours[1:]


def is_coarser(place: Place, label: str) -> bool:
    """Is `place` the region or country that the place of `label` lies in?"""
    ours, theirs = _parts(location(place)), _parts(label)
    return theirs[-1] == ours[-1] and ours[0] in theirs[1:]


def _parts(label: str) -> list[str]:
    return [folded(part) for part in label.split(",")]
