"""Drafts of one stay joined, and their order.

Two drafts are one stay where place and country are the same and no dated stop elsewhere lies between
their dates; an undated draft joins the dated one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from itinerary.model import Kind, Status
from itinerary.stops.draft import Draft, Journey
from itinerary.stops.reading import with_hours
from itinerary.when import Grain, When


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
    """Are they two mentions of one stay, with no other stop between?"""
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
    """One draft that keeps what both tell."""
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
    """The days of both; the finer of them where they are not exact."""
    if first is None or second is None:
        return first or second
    if not first.exact or not second.exact:
        return first if first.exact or (not second.exact and len(first) <= len(second)) else second
    if first == second:
        return first
    if first.dated() == second.dated():
        return with_hours(first, (first, second))
    low, high = min(first.first, second.first), max(first.last, second.last)
    start = first.start if first.first == low else second.start
    late = first if first.last == high else second
    stop = late.end or late.start
    if start and stop:
        return When(low, high, Grain.MINUTE, start, stop)
    return When.days(low, high)


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
