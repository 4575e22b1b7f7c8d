"""Steps of the tidying that settle what kind of stop a draft is, and whether it takes place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from itinerary.cues import MOVING, Cue
from itinerary.model import Kind, Place, Status, Tense
from itinerary.stops.draft import Draft, Journey, contains
from itinerary.stops.today import WEEK, may_be_today
from itinerary.when import When, shifted


def settle_weekdays(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """ "From Sunday", said on a Sunday, is today where the stay is told by its dates elsewhere, and where the
    plan goes on before the next Sunday. Who sets out from home on a Sunday of the week does so before it.
    """
    today = journey.published.first if journey.published else None
    result = []
    for draft in drafts:
        if today and draft.bare and may_be_today(draft.when, today):
            told = [d.when for d in drafts if not d.bare and d.name == draft.name and d.when and d.when.exact]
            if any(when.first == today for when in told):
                continue
            if _goes_on(draft, drafts):
                draft = replace(draft, when=When.day(today))
        elif today and draft.when and draft.kind is Kind.DEPARTURE and _too_late(draft, drafts, journey):
            draft = replace(draft, when=draft.when.shift(-WEEK))
        result.append(draft)
    return result


def _too_late(draft: Draft, drafts: Sequence[Draft], journey: Journey) -> bool:
    """Does somebody leave home on a weekday behind all the stops: "next week, leaving Sunday"?"""
    if draft.when is None or not draft.bare or draft.mention.place.country not in journey.home_countries:
        return False
    others = [d.when for d in drafts if d is not draft and d.when and d.when.exact]
    if not others or journey.published is None or draft.when.first <= shifted(journey.published.last, WEEK):
        return False
    earlier = shifted(draft.when.first, -WEEK)
    return all(earlier <= when.first and when.last < draft.when.first for when in others)


def _goes_on(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Does the text go on, right behind it, with a stop on one of the days before?"""
    behind = [d for d in drafts if d.at > draft.at and d.name != draft.name and d.when and d.when.exact]
    after = min(behind, key=lambda d: d.at, default=None)
    if after is None or after.when is None or draft.when is None or after.status is Status.CANCELLED:
        return False
    if any(d.when and not d.when.exact and d.when.holds(draft.when) for d in drafts):
        return False  # "next week ... on Friday"
    near = after.sentence - draft.sentence <= _NEXT
    return near and 0 < (draft.when.first - after.when.first).days < WEEK


_NEXT = 1  # sentences


def settle_superseded(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """A plan of the past ("had been due to") is given up, but for a place that has a new plan."""
    firm = [d for d in drafts if not d.superseded and d.status is not Status.CANCELLED]
    return [d for d in drafts if not (d.superseded and any(d.name == f.name for f in firm))]


def settle_cancelled(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """A place called off in one sentence is called off in the others, where no new date is given."""
    ended = [d.mention.place for d in drafts if d.status is Status.CANCELLED]
    drafts = [
        replace(d, status=Status.CANCELLED) if d.was_planned and _in_any(ended, d.mention.place) else d
        for d in drafts
    ]
    off = {
        d.name: d for d in sorted(drafts, key=lambda d: d.when is not None) if d.status is Status.CANCELLED
    }
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
        elif (draft.when is None and gone.when is None) or _same_plan(gone, draft):
            result.append(replace(draft, status=Status.CANCELLED))
        else:
            result.append(draft)
    return result


def _in_any(places: Sequence[Place], place: Place) -> bool:
    """Is it one of the places, or in a country or region that is?"""
    return any(
        (outer.name, outer.country) == (place.name, place.country) or contains(outer, place)
        for outer in places
    )


def _same_plan(gone: Draft, draft: Draft) -> bool:
    """Is it the plan that was called off, told again as it had been announced?"""
    return gone.when is not None and draft.when is not None and gone.when.dated() == draft.when.dated()


def settle_returns(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """Coming back to a city visited before, away from home, is a visit; an undated return is none."""
    visited = {d.name for d in drafts if d.kind is Kind.VISIT}
    left = {d.name for d in drafts if d.kind is Kind.DEPARTURE and not _visited_before(d, drafts)}
    away = [
        d.when.last
        for d in drafts
        if d.kind is Kind.VISIT
        and d.when
        and d.status is not Status.CANCELLED
        and d.mention.place.country not in journey.home_countries
        and d.name not in left
    ]
    home = [d for d in drafts if d.kind is Kind.RETURN]
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
            and not any(d.at > draft.at and d.name != draft.name for d in home)
        ):
            draft = replace(draft, kind=Kind.RETURN, reasons=(*draft.reasons, "home after the last stop"))
        if draft.kind is Kind.VISIT and at_home and draft.when is None and draft.cue is Cue.LEAVE:
            draft = replace(draft, kind=Kind.RETURN)  # "before departing for" the own country
        if draft.kind is Kind.RETURN and not at_home and draft.name in visited:
            draft = replace(draft, kind=Kind.VISIT)
        if draft.kind is Kind.RETURN and _of_another(draft, drafts):
            continue
        if draft.kind is Kind.RETURN and draft.when is None and not draft.times:
            continue
        result.append(draft)
    return result


def _of_another(home: Draft, drafts: Sequence[Draft]) -> bool:
    """ "Returned to Rome last week": from another journey, where this one is still to come."""
    if home.tense is not Tense.PAST or home.when is None:
        return False
    others = [d for d in drafts if d.kind in (Kind.VISIT, Kind.TRANSIT) and d.when]
    if any(d.sentence == home.sentence for d in others):
        return False
    return bool(others) and all(d.when is not None and d.when.first > home.when.last for d in others)


def settle_departures(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """Leaving is a stop from home only, with a date; leaving a place visited adds nothing."""
    result = []
    for draft in drafts:
        if draft.kind is Kind.DEPARTURE:
            here = draft.mention.place.country
            away = bool(journey.home_countries) and not journey.home_countries & {here, _AROUND.get(here)}
            if draft.when is None or away or _visited_before(draft, drafts):
                continue
        result.append(draft)
    return result


_AROUND: dict[str | None, str] = {"IT": "VA"}
"""A country from whose airports those of another one leave."""


def _visited_before(leaving: Draft, drafts: Sequence[Draft]) -> bool:
    """Is the place left one that was visited on the way?"""
    return any(
        (d.name == leaving.name or contains(leaving.mention.place, d.mention.place))
        and d.kind in (Kind.VISIT, Kind.TRANSIT)
        and d.when
        and leaving.when
        and d.when.first <= leaving.when.first
        and d.at != leaving.at
        for d in drafts
    )
