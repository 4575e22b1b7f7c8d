"""Which stops of an itinerary go into a calendar, on which days, and which are left out, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from itinerary.calendars.options import Options
from itinerary.model import Itinerary, Place, Status, Stop, Trip
from itinerary.when import Grain, When


@dataclass(frozen=True, slots=True)
class Entry:
    """A stop as a calendar sees it.

    `when` are the days that an event would take, None where nothing dates it. `position` of
    `total` counts the stops of the trip, `stay` the stays at this place, all from 1 and
    independent of the options. `vague` says that the article does not name the days.
    """

    itinerary: Itinerary
    trip: Trip
    stop: Stop
    when: When | None
    position: int
    total: int
    stay: int

    @property
    def vague(self) -> bool:
        """Does the article leave open on which days it is?"""
        return self.stop.when is None or not self.stop.when.exact

    @property
    def placed(self) -> When:
        """The days of the event. Raises ValueError where there are none."""
        if self.when is None:
            raise ValueError(f"no date for {self.stop.place.name}")
        return self.when


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Stops that make no event: why, how many, and the option that includes them ("" where none can)."""

    why: str
    option: str
    count: int

    def __str__(self) -> str:
        noun = "stop" if self.count == 1 else "stops"
        advice = f"{self.option} includes" if self.option else "`itinerary show` has"
        return f"{self.count} {noun} left out, {self.why}; {advice} {'it' if self.count == 1 else 'them'}"


class Selection(NamedTuple):
    """The events of some itineraries, in order of date, and what was left out of them."""

    entries: tuple[Entry, ...]
    left_out: tuple[LeftOut, ...]


Reason = tuple[str, str]
_CANCELLED = ("cancelled", "--cancelled")
_COARSE = ("with no date to the week", "--vague")
_UNDATED = ("undated", "--vague")
_NOWHERE = ("undated, as is the whole trip", "")
_PAST = ("over when the article appeared", "leaving --upcoming away")
_LATEST = ("beyond the last day that a calendar can hold", "")


def place_key(place: Place) -> str:
    """One text for one place: name, region and country."""
    return "|".join((place.name, place.region or "", place.country or ""))


def entries_of(itinerary: Itinerary) -> Iterator[Entry]:
    """Every stop of `itinerary`, in order."""
    stays: Counter[tuple[str | None, str]] = Counter()
    for trip in itinerary.trips:
        for index, stop in enumerate(trip.stops):
            key = trip.traveller, place_key(stop.place)
            stays[key] += 1
            when = stop.when or _between(trip, index)
            yield Entry(itinerary, trip, stop, when, index + 1, len(trip.stops), stays[key])


def why_not(entry: Entry, options: Options) -> Reason | None:
    """Why `entry` makes no event under `options`, None where it makes one."""
    stop, when = entry.stop, entry.when
    if stop.status is Status.CANCELLED and not options.cancelled:
        return _CANCELLED
    if when is None:
        return _NOWHERE
    if stop.when is None and not options.vague:
        return _UNDATED
    if not options.vague and not (when.exact or when.grain is Grain.WEEK):
        return _COARSE
    if when.last == date.max:
        return _LATEST
    published = entry.itinerary.published
    return _PAST if options.upcoming and published and when.last < published else None


def select(itineraries: Sequence[Itinerary], options: Options = Options()) -> Selection:  # noqa: B008 (frozen)
    """The stops that `options` lets into a calendar, in order of date, and how many it does not."""
    every = [entry for itinerary in itineraries for entry in entries_of(itinerary)]
    kept = [entry for entry in every if not why_not(entry, options)]
    return Selection(tuple(sorted(kept, key=_order)), left_out(every, options))


def left_out(entries: Iterable[Entry], options: Options) -> tuple[LeftOut, ...]:
    """How many of `entries` make no event under `options`, by reason."""
    counts = Counter(why for entry in entries if (why := why_not(entry, options)))
    return tuple(LeftOut(why, option, count) for (why, option), count in counts.items())


def _order(entry: Entry) -> tuple[date, bool, str]:
    return entry.placed.first, entry.placed.start is not None, f"{entry.placed.start}"


def _between(trip: Trip, index: int) -> When | None:
    """The days in which an undated stop must lie: from the dated stop before it to the one after it."""
    before = [stop.when.last for stop in trip.stops[:index] if stop.when]
    after = [stop.when.first for stop in trip.stops[index + 1 :] if stop.when]
    if not before and not after:
        return None
    first = before[-1] if before else after[0]
    last = after[0] if after else before[-1]
    return When.days(min(first, last), max(first, last))
