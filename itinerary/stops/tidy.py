"""Drafts into stops: an ordered list of small functions, each `drafts -> drafts` for one traveller.

What "the same stay" is (`merge_same_stay`): two drafts are one stay where place and country are the
same and no dated stop elsewhere lies between their dates; an undated draft joins the dated one. A
stop in a country joins the city named there for the same leg (`drop_containers`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from itinerary.cues import MOVING, Cue
from itinerary.model import Kind, Place, PlaceKind, Status, Tense
from itinerary.stops.draft import COARSE, Draft, contains
from itinerary.when import Grain, When, shifted

TRAVELLING = MOVING | {Cue.TRIP, Cue.HALT}


@dataclass(frozen=True, slots=True)
class Trip:
    """What the tidying functions know of the journey beside its drafts."""

    home: Place | None  # the dateline's city, or the traveller's country
    home_countries: frozenset[str]
    published: When | None


Tidy = Callable[[list[Draft], Trip], list[Draft]]


def tidy(drafts: Sequence[Draft], trip: Trip) -> tuple[list[Draft], list[tuple[Draft, str]]]:
    """All steps, in order: the stops, and the drafts of places that are none in the end, each with
    the reason of the step that dropped it.
    """
    result, dropped = list(drafts), []
    for step in STEPS:
        after = step(result, trip)
        left = {draft.name for draft in after}
        dropped += [(draft, _REASONS[step]) for draft in result if draft.name not in left]
        result = after
    return result, dropped


def settle_superseded(drafts: list[Draft], trip: Trip) -> list[Draft]:
    """A plan of the past ("had been due to") is cancelled where the article says so, replaced where it gives a new one."""
    firm = [d for d in drafts if not d.superseded and d.status is not Status.CANCELLED]
    called_off = any(d.status is Status.CANCELLED and not d.superseded for d in drafts)
    if firm and not called_off:
        return [d for d in drafts if not d.superseded]
    return [d for d in drafts if not (d.superseded and any(d.name == f.name for f in firm))]


def settle_cancelled(drafts: list[Draft], trip: Trip) -> list[Draft]:
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
        elif draft.when is None or gone.when is None:
            result.append(
                replace(draft, status=Status.CANCELLED) if gone.when is None and draft.when is None else draft
            )
        else:
            result.append(draft)
    return result


def admit_weak(drafts: list[Draft], trip: Trip) -> list[Draft]:
    """A dated place whose subject is unclear belongs to the journey if it falls among its dates."""
    firm = [
        d.when for d in drafts if not d.weak and d.when and d.when.exact and d.status is not Status.CANCELLED
    ]
    if not firm:
        return [d for d in drafts if not d.weak]
    low, high = shifted(min(w.first for w in firm), -21), shifted(max(w.last for w in firm), 60)
    return [
        d for d in drafts
        if not d.weak or (d.when and d.when.exact and low <= d.when.first and d.when.last <= high and d.mention.place.country not in trip.home_countries)
    ]  # fmt: skip


def join_undated(drafts: list[Draft], trip: Trip) -> list[Draft]:
    """An undated mention of a place that has a date elsewhere adds what it tells to that stop."""
    result = list(drafts)
    for draft in drafts:
        if draft.when is not None or draft.kind is not Kind.VISIT:
            continue
        owner = next(
            (
                d
                for d in result
                if d is not draft
                and d.name == draft.name
                and d.when is not None
                and d.kind is Kind.VISIT
                and d.status is draft.status
            ),
            None,
        )
        if owner is not None:
            result[result.index(owner)] = _joined(owner, draft)
            result.remove(draft)
    return result


def drop_vague(drafts: list[Draft], trip: Trip) -> list[Draft]:
    """Without a date, only a verb or noun of travel makes a stop; or a plan told next to dated ones."""
    dated = {n for d in drafts if d.when is not None and d.firm for n in d.sentences}

    def kept(draft: Draft) -> bool:
        if draft.when is not None or draft.status is Status.CANCELLED:
            return True
        told = draft.firm or draft.cue in (Cue.TRIP, Cue.HALT)
        if draft.mention.place.kind is PlaceKind.WATER or not told or draft.weak or draft.tense is Tense.PAST:
            return False
        if draft.cue in TRAVELLING:
            return True
        beside = any(abs(draft.sentence - n) <= 1 for n in dated)
        return beside and draft.tense is Tense.FUTURE and draft.mention.place.kind is PlaceKind.CITY

    return [draft for draft in drafts if kept(draft)]


def drop_waters(drafts: list[Draft], trip: Trip) -> list[Draft]:
    """A sea is a stop only by the day, and where no land is visited in that time."""
    land = [d for d in drafts if d.mention.place.kind is not PlaceKind.WATER and d.when]
    return [
        d for d in drafts
        if d.mention.place.kind is not PlaceKind.WATER
        or (d.when is not None and d.when.exact and not any(o.when and o.when.overlaps(d.when) for o in land))
    ]  # fmt: skip


def drop_cancelled_ends(drafts: list[Draft], trip: Trip) -> list[Draft]:
    """Of a journey called off, only the visits are told."""
    return [d for d in drafts if d.status is not Status.CANCELLED or d.kind in (Kind.VISIT, Kind.TRANSIT)]


def drop_headline(drafts: list[Draft], trip: Trip) -> list[Draft]:
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


def settle_returns(drafts: list[Draft], trip: Trip) -> list[Draft]:
    """Coming back to a city visited before, away from home, is a visit; an undated return is none."""
    visited = {d.name for d in drafts if d.kind is Kind.VISIT}
    left = {d.name for d in drafts if d.kind is Kind.DEPARTURE}
    away = [
        d.when.last
        for d in drafts
        if d.kind is Kind.VISIT
        and d.when
        and d.mention.place.country not in trip.home_countries
        and d.name not in left
    ]
    result = []
    for draft in drafts:
        at_home = draft.mention.place.country in trip.home_countries or draft.name in left
        if (
            draft.kind is Kind.VISIT
            and at_home
            and draft.when
            and away
            and draft.when.first >= max(away)
            and (draft.name in left or draft.cue in MOVING)
        ):
            draft = replace(draft, kind=Kind.RETURN, reasons=(*draft.reasons, "home after the last stop"))
        if draft.kind is Kind.RETURN and not at_home and draft.name in visited:
            draft = replace(draft, kind=Kind.VISIT)
        if draft.kind is Kind.RETURN and draft.when is None:
            continue
        result.append(draft)
    return result


def settle_departures(drafts: list[Draft], trip: Trip) -> list[Draft]:
    """Leaving is a stop from home only, with a date; leaving a place visited adds nothing."""
    result = []
    for draft in drafts:
        if draft.kind is Kind.DEPARTURE:
            away = bool(trip.home_countries) and draft.mention.place.country not in trip.home_countries
            if draft.when is None or away or _visited_before(draft, drafts):
                continue
        result.append(draft)
    return result


def _visited_before(leaving: Draft, drafts: Sequence[Draft]) -> bool:
    return any(
        d.name == leaving.name and d.kind in (Kind.VISIT, Kind.TRANSIT) and d.when and leaving.when and d.when.first <= leaving.when.first
        and d.at != leaving.at for d in drafts
    )  # fmt: skip


def drop_home(drafts: list[Draft], trip: Trip) -> list[Draft]:
    """Engagements in the home city before the departure or after the return are no stops."""
    seats = {d.name for d in drafts if d.seat}
    moving = {d.name for d in drafts if d.cue in MOVING and d.cue is not Cue.STAY and d.kind is Kind.VISIT}
    drafts = [d for d in drafts if not (d.kind is Kind.VISIT and d.name in seats - moving)]
    home = trip.home
    if home is None or home.kind in COARSE:
        return drafts
    away = [d for d in drafts if d.mention.place.country not in trip.home_countries]
    if not away or home.country not in trip.home_countries:
        return drafts
    return [d for d in drafts if not (d.kind is Kind.VISIT and d.name == (home.name, home.country))]


def drop_containers(drafts: list[Draft], trip: Trip) -> list[Draft]:
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


def share_interval(drafts: list[Draft], trip: Trip) -> list[Draft]:
    """Places without dates in a country that has one take the country's (the closest, of several)."""
    result = []
    for draft in drafts:
        if draft.when is not None or draft.kind is not Kind.VISIT:
            result.append(draft)
            continue
        outer = [d for d in drafts if d.when and contains(d.mention.place, draft.mention.place)]
        peers = outer and any(
            d.when and d.kind is Kind.VISIT and any(contains(o.mention.place, d.mention.place) for o in outer)
            for d in drafts
        )
        if outer and not peers:
            when = min((d.when for d in outer if d.when), key=len)
            draft = replace(
                draft, when=when, reasons=(*draft.reasons, "the dates of the whole journey"), weak=False
            )
        result.append(draft)
    return result


def apply_length(drafts: list[Draft], trip: Trip) -> list[Draft]:
    """ "A four-day visit from Monday" is Monday to Thursday, where it is the only stop there."""
    result = []
    for draft in drafts:
        days = draft.length.days if draft.length else None
        if days and 1 < days <= 31 and draft.when and draft.when.is_day and draft.kind is Kind.VISIT:
            begin = draft.when
            draft = replace(
                draft,
                when=When.days(begin.first, shifted(begin.first, days - 1)),
                reasons=(*draft.reasons, f"stays {days} days"),
            )
        result.append(draft)
    return result


def merge_same_stay(drafts: list[Draft], trip: Trip) -> list[Draft]:
    """Drafts of one stay become one."""
    stays: list[Draft] = []
    for draft in drafts:
        for number, stay in enumerate(stays):
            if _same_stay(stay, draft, drafts):
                stays[number] = _joined(stay, draft)
                break
        else:
            stays.append(draft)
    return stays


def _same_stay(first: Draft, second: Draft, drafts: Sequence[Draft]) -> bool:
    if first.name != second.name:
        return False
    if (first.status is Status.CANCELLED) != (second.status is Status.CANCELLED):
        return False
    one_way = {first.kind, second.kind}
    if one_way == {Kind.DEPARTURE, Kind.RETURN} or (Kind.DEPARTURE in one_way and len(one_way) > 1):
        return False
    if first.when is None or second.when is None:
        return True
    if not first.when.exact or not second.when.exact:
        return first.when.overlaps(second.when)
    if Kind.RETURN in one_way and len(one_way) > 1:
        return first.when.overlaps(second.when)
    early, late = sorted((first.when, second.when), key=lambda w: (w.first, w.last))
    if early.overlaps(late):
        return True
    between = [
        d
        for d in drafts
        if d.name != first.name
        and d.when
        and d.when.exact
        and early.last <= d.when.first
        and d.when.last <= late.first
        and d.status is not Status.CANCELLED
    ]
    return not between and (late.first - early.last).days <= 3


def _joined(first: Draft, second: Draft) -> Draft:
    when = _join_when(first.when, second.when)
    kind = (
        Kind.RETURN
        if Kind.RETURN in (first.kind, second.kind)
        else Kind.VISIT
        if Kind.VISIT in (first.kind, second.kind)
        else first.kind
    )
    sure = first.status if first.when is not None or second.when is None else second.status
    if (
        first.status is not second.status
        and Status.CONFIRMED in (first.status, second.status)
        and first.when
        and second.when
    ):
        sure = Status.CONFIRMED
    return replace(
        first, when=when, kind=kind, status=sure, reasons=tuple(dict.fromkeys((*first.reasons, *second.reasons))), times=(*first.times, *second.times),
        sentences=tuple(dict.fromkeys((*first.sentences, *second.sentences))), clauses=tuple(dict.fromkeys((*first.clauses, *second.clauses))), length=first.length or second.length, firm=first.firm or second.firm,
        headline=first.headline and second.headline, alternatives=first.alternatives or second.alternatives,
    )  # fmt: skip


def _join_when(first: When | None, second: When | None) -> When | None:
    if first is None or second is None:
        return first or second
    if not first.exact or not second.exact:
        return first if first.exact or (not second.exact and len(first) <= len(second)) else second
    if first == second:
        return first
    if first.dated() == second.dated():
        starts = sorted(w.start for w in (first, second) if w.start)
        ends = sorted(end for w in (first, second) if (end := w.end or w.start))
        if not starts:
            return first
        return When(
            first.first, first.last, Grain.MINUTE, starts[0], ends[-1] if ends[-1] != starts[0] else None
        )
    low, high = min(first.first, second.first), max(first.last, second.last)
    start = first.start if first.first == low else second.start
    late = first if first.last == high else second
    stop = late.end or late.start
    if start and stop:
        return When(low, high, Grain.MINUTE, start, stop)
    return When.days(low, high)


def date_transits(drafts: list[Draft], trip: Trip) -> list[Draft]:
    """A change of planes between two stops of one day is on that day."""
    result = []
    ordered = sorted(drafts, key=lambda d: d.at)
    for draft in drafts:
        if draft.kind is Kind.TRANSIT and draft.when is None:
            before = next((d for d in reversed(ordered) if d.at < draft.at and d.when and d.when.exact), None)
            after = next((d for d in ordered if d.at > draft.at and d.when and d.when.exact), None)
            if before and after and before.when and after.when and before.when.last == after.when.first:
                draft = replace(
                    draft,
                    when=When.day(before.when.last),
                    reasons=(*draft.reasons, "on the way, the same day"),
                )
        result.append(draft)
    return result


def roll_returns(drafts: list[Draft], trip: Trip) -> list[Draft]:
    """A bare weekday of the return that would lie before the last visit is a week later."""
    visits = [
        d.when.last
        for d in drafts
        if d.kind is Kind.VISIT and d.when and d.when.exact and d.status is not Status.CANCELLED
    ]
    result = []
    for draft in drafts:
        if (
            draft.kind is Kind.RETURN
            and draft.when
            and draft.when.is_day
            and visits
            and draft.when.last < max(visits)
        ):
            moved = draft.when.shift(7)
            if moved.first >= max(visits):
                draft = replace(draft, when=moved, reasons=(*draft.reasons, "after the last stop"))
        result.append(draft)
    return result


def order(drafts: list[Draft], trip: Trip) -> list[Draft]:
    """By time; an undated stop stays behind the stop that the text puts before it."""
    rank = {Kind.DEPARTURE: 0, Kind.TRANSIT: 1, Kind.VISIT: 1, Kind.RETURN: 2}
    placed: list[Draft] = []
    dated = sorted(
        (d for d in drafts if d.when is not None),
        key=lambda d: (d.when.first, d.when.start.isoformat() if d.when.start else "", rank[d.kind], d.at),  # type: ignore[union-attr]
    )
    for draft in dated:
        placed.append(draft)
    for draft in (d for d in drafts if d.when is None):
        before = [d for d in placed if d.at < draft.at]
        at = placed.index(max(before, key=lambda d: d.at)) + 1 if before else len(placed)
        placed.insert(at, draft)
    return placed


STEPS: tuple[Tidy, ...] = (
    admit_weak,
    join_undated,
    share_interval,
    drop_vague,
    drop_waters,
    drop_cancelled_ends,
    settle_superseded,
    settle_cancelled,
    drop_headline,
    settle_returns,
    drop_containers,
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
