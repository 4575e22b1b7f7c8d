"""Drafts into stops: an ordered list of small functions, each `drafts -> drafts` for one traveller.

Here stand what drops a draft and what settles its kind and status; `stays` joins drafts of one stay.
A stop in a country joins the city named there for the same leg (`drop_containers`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from itinerary.cues import MOVING, Cue
from itinerary.model import Kind, PlaceKind, Status, Tense
from itinerary.stops.draft import COARSE, Draft, Journey, contains
from itinerary.stops.spans import (
    apply_length,
    begin_stays,
    date_transits,
    narrow_shared,
    roll_returns,
    share_interval,
    share_journey,
)
from itinerary.stops.stays import join_undated, merge_same_stay, order
from itinerary.when import shifted

TRAVELLING = MOVING | {Cue.TRIP, Cue.HALT, Cue.INCLUDE, Cue.ALLOT}

Tidy = Callable[[list[Draft], Journey], list[Draft]]


def tidy(drafts: Sequence[Draft], journey: Journey) -> tuple[list[Draft], list[tuple[Draft, str]]]:
    """All steps, in order: the stops, and the drafts of places that are none in the end, each with
    the reason of the step that dropped it.
    """
    result, dropped = list(drafts), []
    for step in STEPS:
        after = step(result, journey)
        left = {draft.name for draft in after}
        dropped += [(draft, _REASONS[step]) for draft in result if draft.name not in left]
        result = after
    return result, dropped


def settle_superseded(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """A plan of the past ("had been due to") is given up, but for a place that has a new plan."""
    firm = [d for d in drafts if not d.superseded and d.status is not Status.CANCELLED]
    return [d for d in drafts if not (d.superseded and any(d.name == f.name for f in firm))]


def settle_cancelled(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """A place called off in one sentence is called off in the others, where no new date is given."""
    off = {d.name: d for d in drafts if d.status is Status.CANCELLED}
    result = []
    for draft in drafts:
        gone = off.get(draft.name)
        if gone is None or draft.status is Status.CANCELLED:
            later = [
                d
                for d in drafts
                if d.name == draft.name
                and d.status is not Status.CANCELLED
                and d.when
                and d.when != draft.when
            ]
            if gone is not None and later:
                continue  # postponed, with a new date
            result.append(draft)
        elif draft.when is None and gone.when is None:
            result.append(replace(draft, status=Status.CANCELLED))
        else:
            result.append(draft)
    return result


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
    back = {d.sentence for d in drafts if d.when is not None and d.kind is Kind.RETURN}

    def kept(draft: Draft) -> bool:
        if draft.when is not None or draft.status is Status.CANCELLED:
            return True
        told = draft.firm or draft.cue in (Cue.TRIP, Cue.HALT, Cue.INCLUDE)
        if draft.mention.place.kind is PlaceKind.WATER or not told or draft.weak:
            return False
        if draft.tense is Tense.PAST:
            journey = draft.cue is Cue.TRIP and draft.sentence in back  # "came home after a visit to Rome"
            return draft.firm and (draft.cue is Cue.HALT or journey or draft.arrived)
        if draft.cue in TRAVELLING:
            return True
        city = draft.mention.place.kind is PlaceKind.CITY and draft.tense is Tense.FUTURE
        if city and any(_is_goal(d) and contains(d.mention.place, draft.mention.place) for d in drafts):
            return True  # "will visit Italy ... will meet the mayor in Rome"
        beside = any(abs(draft.sentence - n) <= 1 for n in dated)
        return beside and draft.tense is Tense.FUTURE and draft.mention.place.kind is PlaceKind.CITY

    return [draft for draft in drafts if kept(draft)]


def _is_goal(draft: Draft) -> bool:
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


def settle_returns(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """Coming back to a city visited before, away from home, is a visit; an undated return is none."""
    visited = {d.name for d in drafts if d.kind is Kind.VISIT}
    left = {d.name for d in drafts if d.kind is Kind.DEPARTURE}
    away = [
        d.when.last
        for d in drafts
        if d.kind is Kind.VISIT
        and d.when
        and d.mention.place.country not in journey.home_countries
        and d.name not in left
    ]
    result = []
    for draft in drafts:
        at_home = draft.mention.place.country in journey.home_countries or draft.name in left
        if (
            draft.kind is Kind.VISIT
            and at_home
            and draft.when
            and away
            and draft.when.first >= max(away)
            and (draft.name in left or draft.cue in MOVING)
        ):
            draft = replace(draft, kind=Kind.RETURN, reasons=(*draft.reasons, "home after the last stop"))
        if draft.kind is Kind.VISIT and at_home and draft.when is None and draft.cue is Cue.LEAVE:
            draft = replace(draft, kind=Kind.RETURN)  # "before departing for" the own country
        if draft.kind is Kind.RETURN and not at_home and draft.name in visited:
            draft = replace(draft, kind=Kind.VISIT)
        if draft.kind is Kind.RETURN and draft.when is None and not draft.times:
            continue
        result.append(draft)
    return result


def settle_departures(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """Leaving is a stop from home only, with a date; leaving a place visited adds nothing."""
    result = []
    for draft in drafts:
        if draft.kind is Kind.DEPARTURE:
            away = bool(journey.home_countries) and draft.mention.place.country not in journey.home_countries
            if draft.when is None or away or _visited_before(draft, drafts):
                continue
        result.append(draft)
    return result


def _visited_before(leaving: Draft, drafts: Sequence[Draft]) -> bool:
    return any(
        (d.name == leaving.name or contains(leaving.mention.place, d.mention.place))
        and d.kind in (Kind.VISIT, Kind.TRANSIT)
        and d.when
        and leaving.when
        and d.when.first <= leaving.when.first
        and d.at != leaving.at
        for d in drafts
    )


def drop_home(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """Engagements in the home city before the departure or after the return are no stops."""
    seats = {d.name for d in drafts if d.seat}
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
    """ "Will remain in the United States" is no journey of its president's."""
    place = draft.mention.place
    return (
        draft.kind is Kind.VISIT
        and draft.cue is Cue.STAY
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
            continue
        result.append(draft)
    return result


def _own_leg(outer: Draft, inner: Sequence[Draft]) -> bool:
    """Has the region a day on which no place in it is visited?"""
    if outer.when is None or not outer.when.exact or outer.mention.place.kind is PlaceKind.COUNTRY:
        return False
    return all(d.when is not None and d.when.exact and not d.when.overlaps(outer.when) for d in inner)


STEPS: tuple[Tidy, ...] = (
    admit_weak,
    join_undated,
    share_interval,
    share_journey,
    drop_vague,
    drop_waters,
    drop_cancelled_ends,
    settle_superseded,
    settle_cancelled,
    drop_headline,
    settle_returns,
    narrow_shared,
    drop_containers,
    begin_stays,
    merge_same_stay,
    settle_departures,
    drop_home,
    apply_length,
    date_transits,
    roll_returns,
    order,
)


_REASONS: dict[Tidy, str] = dict.fromkeys(STEPS, "joined with another stop") | {
    admit_weak: "a date away from this journey, and nobody named who goes",
    drop_vague: "no date, and no word of travel that is sure",
    drop_waters: "a sea beside a place on land",
    drop_cancelled_ends: "the way to or from a journey that was called off",
    settle_superseded: "a plan that another one has replaced",
    settle_cancelled: "called off, with a new date elsewhere",
    drop_headline: "the text tells more than the headline",
    settle_returns: "a way home without a date",
    settle_departures: "leaving a place visited adds no stop",
    drop_home: "at home, before or after the journey",
    drop_containers: "a place in it is named for the same days",
}
