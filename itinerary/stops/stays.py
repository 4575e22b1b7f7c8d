"""Drafts of one stay joined, and the dates of stays: lengths, the days of a region, order.

Two drafts are one stay where place and country are the same and no dated stop elsewhere lies between
their dates; an undated draft joins the dated one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from itinerary.model import Kind, PlaceKind, Status
from itinerary.stops.draft import Draft, Journey, contains
from itinerary.when import Grain, When, shifted


def join_undated(drafts: list[Draft], journey: Journey) -> list[Draft]:
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


def share_interval(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """Places without dates in a country that has one take the country's (the closest, of several)."""
    result = []
    for draft in drafts:
        if draft.when is not None or draft.kind is not Kind.VISIT:
            result.append(draft)
            continue
        outer = [d for d in drafts if d.when and contains(d.mention.place, draft.mention.place)]
        if draft.mention.place.kind in _LOOSE and any(
            d.mention.place.kind is PlaceKind.CITY and d.mention.place.country == draft.mention.place.country
            for d in drafts
        ):
            outer = []
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


def share_journey(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """Where the article dates the journey as a whole and no visit has a date of its own, each takes its;
    of a journey to one place the headline may be all that names it.
    """
    visits = [d for d in drafts if d.kind is Kind.VISIT and d.mention.place.kind not in _LOOSE]
    one = len({d.name for d in visits}) == 1
    if journey.interval is None or any(d.when for d in visits) or (journey.interval.is_day and not one):
        return drafts
    return [
        replace(d, when=journey.interval, reasons=(*d.reasons, "the dates of the whole journey"))
        if d in visits and (one or not d.headline)
        else d
        for d in drafts
    ]


_LOOSE = (PlaceKind.ISLAND, PlaceKind.WATER)  # named for where the cities lie


def narrow_shared(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """Days said of several places at once give way to those that one of them has of its own."""
    result = []
    for draft in drafts:
        own = draft.when is not None and len(draft.when) > 1 and _shares(draft, drafts)
        if not own or not any(_is_inside(d, draft) for d in drafts):
            result.append(draft)
    return result


def _shares(draft: Draft, drafts: Sequence[Draft]) -> bool:
    return bool(draft.times) and any(d.times == draft.times and d.name != draft.name for d in drafts)


def _is_inside(inner: Draft, outer: Draft) -> bool:
    return (
        inner.name == outer.name
        and inner.times != outer.times
        and inner.when is not None
        and outer.when is not None
        and inner.when.exact
        and len(inner.when) < len(outer.when)
        and outer.when.holds(inner.when)
    )


def begin_stays(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """ "Stays until Friday" begins when the traveller came there, or today where the story is told there."""
    result = []
    for draft in drafts:
        if draft.until and draft.when and draft.when.is_day:
            began = _began(draft, drafts, journey)
            if began and began < draft.when.first:
                draft = replace(draft, when=When.days(began, draft.when.first))
        result.append(draft)
    return result


def _began(stay: Draft, drafts: Sequence[Draft], journey: Journey) -> date | None:
    assert stay.when is not None
    end = stay.when.first
    days = [
        d.when.first
        for d in drafts
        if d.name == stay.name and not d.until and d.when and d.when.exact and d.kind is Kind.VISIT
    ]
    earlier = [day for day in days if day < end and (end - day).days <= _LONGEST]
    if earlier:
        return max(earlier)
    home = journey.home
    if home is not None and journey.published and (home.name, home.country) == stay.name:
        return journey.published.first
    return None


_LONGEST = 21  # days of a stay whose two ends are told apart


def apply_length(drafts: list[Draft], journey: Journey) -> list[Draft]:
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


def merge_same_stay(drafts: list[Draft], journey: Journey) -> list[Draft]:
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
    between = [d for d in drafts if d.name != first.name and _lies_between(d, first, second, early, late)]
    return not between and (late.first - early.last).days <= 3


def _lies_between(other: Draft, first: Draft, second: Draft, early: When, late: When) -> bool:
    """Is another stop dated between two? On their own days the order of the text decides."""
    when = other.when
    if when is None or not when.exact or other.status is Status.CANCELLED:
        return False
    if early.last < when.first and when.last < late.first:
        return True
    told = min(first.at, second.at) < other.at < max(first.at, second.at)
    return told and early.last <= when.first and when.last <= late.first


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
        first,
        when=when,
        kind=kind,
        status=sure,
        reasons=tuple(dict.fromkeys((*first.reasons, *second.reasons))),
        times=(*first.times, *second.times),
        sentences=tuple(dict.fromkeys((*first.sentences, *second.sentences))),
        clauses=tuple(dict.fromkeys((*first.clauses, *second.clauses))),
        length=first.length or second.length,
        firm=first.firm or second.firm,
        headline=first.headline and second.headline,
        alternatives=first.alternatives or second.alternatives,
    )


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


def date_transits(drafts: list[Draft], journey: Journey) -> list[Draft]:
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


def roll_returns(drafts: list[Draft], journey: Journey) -> list[Draft]:
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
            and draft.bare
            and visits
            and draft.when.last < max(visits)
        ):
            moved = draft.when.shift(7)
            if moved.first >= max(visits):
                draft = replace(draft, when=moved, reasons=(*draft.reasons, "after the last stop"))
        result.append(draft)
    return result


def order(drafts: list[Draft], journey: Journey) -> list[Draft]:
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
