"""Which stops of an itinerary go into a calendar, on which days, and which are left out, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from itinerary.model import Itinerary, Place, Status, Stop, Trip
from itinerary.when import Grain, When
from itinerary.calendars.options import Options


@dataclass(frozen=True, slots=True)
class Entry:
    """A stop that becomes an event.

    `when` are the days of the event; `position` of `total` counts the stops of the trip, `stay`
    the stays at this place, all from 1 and independent of the options. `vague` says that the
    article does not name the days.
    """

    itinerary: Itinerary
    trip: Trip
    stop: Stop
    when: When
    position: int
    total: int
    stay: int
    vague: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Stops that make no event: why, how many, and the option that includes them ("" where none can)."""

    why: str
    option: str
    count: int

    def __str__(self) -> str:
        noun = "stop" if self.count == 1 else "stops"
        advice = f"include with {self.option}" if self.option else "see `itinerary show`"
        return f"{self.count} {noun} left out: {self.why} ({advice})"


@dataclass(frozen=True, slots=True)
class Selection:
    """The events of some itineraries, in order, and what was left out of them."""

    entries: tuple[Entry, ...]
    left_out: tuple[LeftOut, ...]


_CANCELLED = ("cancelled", "--cancelled")
_COARSE = ("date not known to the week", "--vague")
_UNDATED = ("no date", "--vague")
_NOWHERE = ("no date, and none in the trip to put it between", "")
_PAST = ("over when the article appeared", "without --upcoming")
_LATEST = ("beyond the last day of calendars", "")


def place_key(place: Place) -> str:
    """One text for one place: name, region and country."""
    return "|".join((place.name, place.region or "", place.country or ""))


def select(itineraries: Sequence[Itinerary], options: Options = Options()) -> Selection:  # noqa: B008 (frozen)
    """The stops that `options` lets into a calendar, in order of date.

    Articles may tell of the same trip: the same stay of the same traveller is there once, as the
    newest article has it.
    """
    left: Counter[tuple[str, str]] = Counter()
    entries: list[Entry] = []
    for itinerary in itineraries:
        for trip in itinerary.trips:
            entries += _of_trip(itinerary, trip, options, left)
    entries.sort(key=lambda entry: (entry.when.first, entry.when.start is not None, str(entry.when.start)))
    counted = tuple(LeftOut(why, option, count) for (why, option), count in left.items())
    return Selection(tuple(entries), counted)


def _of_trip(
    itinerary: Itinerary, trip: Trip, options: Options, left: Counter[tuple[str, str]]
) -> Iterator[Entry]:
    stays: Counter[str] = Counter()
    for index, stop in enumerate(trip.stops):
        stays[place_key(stop.place)] += 1
        when = stop.when or (bracket(trip, index) if options.vague else None)
        why = _why_not(itinerary, trip, stop, when, options)
        if why:
            left[why] += 1
            continue
        assert when is not None
        vague = stop.when is None or not when.exact
        yield Entry(
            itinerary, trip, stop, when, index + 1, len(trip.stops), stays[place_key(stop.place)], vague
        )


def _why_not(
    itinerary: Itinerary, trip: Trip, stop: Stop, when: When | None, options: Options
) -> tuple[str, str] | None:
    if stop.status is Status.CANCELLED and not options.cancelled:
        return _CANCELLED
    if when is None:
        return _UNDATED if any(other.when for other in trip.stops) else _NOWHERE
    if not options.vague and not (when.exact or when.grain is Grain.WEEK):
        return _COARSE
    if when.last == date.max:
        return _LATEST
    if options.upcoming and itinerary.published and when.last < itinerary.published:
        return _PAST
    return None


def bracket(trip: Trip, index: int) -> When | None:
    """The days in which an undated stop must lie: from the dated stop before it to the one after it."""
    before = [stop.when.last for stop in trip.stops[:index] if stop.when]
    after = [stop.when.first for stop in trip.stops[index + 1 :] if stop.when]
    if not before and not after:
        return None
    first = before[-1] if before else after[0]
    last = after[0] if after else before[-1]
    return When.days(min(first, last), max(first, last))
