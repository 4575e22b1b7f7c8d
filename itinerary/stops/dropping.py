"""Steps of the tidying that drop drafts: what is too vague, at home, or told by another one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from itinerary.cues import MOVING, Cue
from itinerary.model import Kind, PlaceKind, Status, Tense
from itinerary.stops.draft import COARSE, Draft, Journey, contains
from itinerary.when import Grain, shifted

TRAVELLING = MOVING | {Cue.TRIP, Cue.HALT, Cue.INCLUDE, Cue.ALLOT}
"""Cues under which a place is a stop even where no date is told."""


def admit_weak(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """A dated place whose subject is unclear belongs to the journey if it falls among its dates."""
    firm = [
        d.when for d in drafts if not d.weak and d.when and d.when.exact and d.status is not Status.CANCELLED
    ]
    if not firm:
        return [d for d in drafts if not d.weak]
    low, high = shifted(min(w.first for w in firm), -_BEFORE), shifted(max(w.last for w in firm), _BEHIND)
    home = [d.when.first for d in drafts if d.kind is Kind.RETURN and not d.weak and d.when and d.when.exact]
    back = max(home, default=high)
    return [
        d
        for d in drafts
        if not d.weak
        or (
            d.when
            and d.when.exact
            and low <= d.when.first
            and d.when.last <= (high if d.status is Status.CANCELLED else min(high, back))
            and d.mention.place.country not in journey.home_countries
        )
    ]


_BEFORE, _BEHIND = 21, 60  # days


def drop_vague(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """Without a date, only a verb or noun of travel makes a stop; or a plan told next to dated ones."""
    dated = {n for d in drafts if d.when is not None and d.firm for n in d.sentences}
    back = {
        d.sentence
        for d in drafts
        if d.when is not None and (d.kind is Kind.RETURN or (d.cue is Cue.ARRIVE and d.firm))
    }

    def kept(draft: Draft) -> bool:
        if draft.when is not None and draft.when.grain in _YEARS and draft.cue not in TRAVELLING:
            return False  # "won a prize in Berlin in 2021"
        if draft.when is not None or draft.status is Status.CANCELLED:
            return True
        if draft.cue is Cue.STAY and not (draft.sentence in dated or _will_be_there(draft, journey)):
            return False
        told = draft.firm or draft.cue in (Cue.TRIP, Cue.HALT, Cue.STOP, Cue.INCLUDE)
        if draft.mention.place.kind is PlaceKind.WATER or not told or draft.weak:
            return False
        if draft.tense is Tense.PAST:
            trip = draft.cue is Cue.TRIP and draft.sentence in back  # "arrived after a visit to Rome"
            return draft.firm and (draft.cue is Cue.HALT or trip or draft.arrived)
        if draft.cue in TRAVELLING:
            return True
        city = draft.mention.place.kind is PlaceKind.CITY and draft.tense is Tense.FUTURE
        if city and any(_is_goal(d) and contains(d.mention.place, draft.mention.place) for d in drafts):
            return True  # "will visit Italy ... will meet the mayor in Rome"
        beside = any(abs(draft.sentence - n) <= 1 for n in dated)
        return beside and draft.tense is Tense.FUTURE and draft.mention.place.kind is PlaceKind.CITY

    return [draft for draft in drafts if kept(draft)]


_YEARS = (Grain.YEAR, Grain.DECADE, Grain.CENTURY)


def _will_be_there(draft: Draft, journey: Journey) -> bool:
    """ "Will spend a day in Rome"; but "Berg, who is in Rome", and "stays in Bern" where that is told."""
    home = journey.home
    return draft.tense is Tense.FUTURE and (home is None or draft.name != (home.name, home.country))


def _is_goal(draft: Draft) -> bool:
    """Is it a place that somebody surely goes to?"""
    return draft.cue in TRAVELLING and draft.firm and draft.status is not Status.CANCELLED


def drop_waters(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """A sea is a stop only by the day, and where no land is visited in that time."""
    land = [d for d in drafts if d.mention.place.kind is not PlaceKind.WATER and d.when]
    return [
        d
        for d in drafts
        if d.mention.place.kind is not PlaceKind.WATER
        or (d.when is not None and d.when.exact and not any(o.when and o.when.overlaps(d.when) for o in land))
    ]


def drop_cancelled_ends(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """Of a journey called off, only the visits are told."""
    return [d for d in drafts if d.status is not Status.CANCELLED or d.kind in (Kind.VISIT, Kind.TRANSIT)]


def drop_headline(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """The headline counts only for what the text does not tell again."""
    body = [d for d in drafts if not d.headline]
    if not body:
        return drafts
    told = {d.name for d in body} | {(None, d.mention.place.country) for d in body}
    return [
        d
        for d in drafts
        if not d.headline or not (d.name in told or (None, d.mention.place.country) in told or d.when is None)
    ]


def drop_home(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """Engagements in the home city before the departure or after the return are no stops."""
    homes = journey.home_countries
    seats = {d.name for d in drafts if d.seat and (not homes or d.mention.place.country in homes)}
    moving = {d.name for d in drafts if d.cue in MOVING and d.cue is not Cue.STAY and d.kind is Kind.VISIT}
    drafts = [d for d in drafts if not (d.kind is Kind.VISIT and d.name in seats - moving)]
    drafts = [d for d in drafts if not _stays_home(d, journey)]
    home = journey.home
    if home is None or home.kind in COARSE:
        return drafts
    away = [d for d in drafts if d.mention.place.country not in journey.home_countries]
    if not away or home.country not in journey.home_countries:
        return drafts
    return [d for d in drafts if not (d.kind is Kind.VISIT and d.name == (home.name, home.country))]


def _stays_home(draft: Draft, journey: Journey) -> bool:
    """ "Will remain in the United States", "visits to the United States": no journey of its president's."""
    place = draft.mention.place
    return (
        draft.kind is Kind.VISIT
        and draft.when is None
        and place.kind is PlaceKind.COUNTRY
        and place.country in journey.home_countries
    )


def drop_containers(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """A country is no stop of its own where a place in it is named for the same leg."""
    result = []
    for draft in drafts:
        inner = [
            d
            for d in drafts
            if contains(draft.mention.place, d.mention.place) and d.kind in (Kind.VISIT, Kind.TRANSIT)
        ]
        off = draft.status is Status.CANCELLED
        same = [d for d in inner if (d.status is Status.CANCELLED) == off]
        if draft.kind is Kind.VISIT and same and not _own_leg(draft, same):
            if not _came_here(draft, same, journey):
                continue
            assert journey.home is not None
            draft = replace(draft, mention=draft.mention._replace(place=journey.home))
        result.append(draft)
    return result


def _came_here(draft: Draft, inner: Sequence[Draft], journey: Journey) -> bool:
    """ "COLOMBO – Berg arrived in Sri Lanka on Monday and goes to Jaffna on Tuesday": she came to Colombo."""
    home = journey.home
    if home is None or draft.cue is not Cue.ARRIVE or draft.when is None or not draft.when.is_day:
        return False
    away = home.country not in journey.home_countries and contains(draft.mention.place, home)
    return (
        away
        and all(d.name != (home.name, home.country) for d in inner)
        and all(d.when is not None and d.when.exact and d.when.first > draft.when.last for d in inner)
    )


def _own_leg(outer: Draft, inner: Sequence[Draft]) -> bool:
    """Has the region a day on which no place in it is visited?"""
    if outer.when is None or not outer.when.exact or outer.mention.place.kind is PlaceKind.COUNTRY:
        return False
    return all(d.when is not None and d.when.exact and not d.when.overlaps(outer.when) for d in inner)
