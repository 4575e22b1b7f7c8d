"""Days that a stop has from others: its country, the whole journey, a length, the stops around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from itinerary.model import Kind, PlaceKind, Status, Tense
from itinerary.stops.draft import Draft, Journey, contains
from itinerary.when import When, shifted


def share_interval(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """Places without dates in a country that has one take the country's (the closest, of several)."""
    result = []
    for draft in drafts:
        if draft.when is not None or draft.kind is not Kind.VISIT:
            result.append(draft)
            continue
        outer = [
            d
            for d in drafts
            if d.when
            and contains(d.mention.place, draft.mention.place)
            and not (draft.tense is Tense.PAST and d.tense is Tense.FUTURE)
        ]
        if draft.mention.place.kind in _LOOSE and any(
            d.mention.place.kind is PlaceKind.CITY and d.mention.place.country == draft.mention.place.country
            for d in drafts
        ):
            outer = []
        peers = [
            d.at
            for d in drafts
            if d.when
            and d.kind is Kind.VISIT
            and any(contains(o.mention.place, d.mention.place) for o in outer)
        ]
        begins = draft.length is not None and all(
            draft.at < at for at in peers
        )  # "the first two days in Bern"
        if outer and (begins or not peers):
            when = min((d.when for d in map(_lengthened, outer) if d.when), key=len)
            if begins and peers:
                when = When.day(when.first)
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
    days = journey.interval
    if days is None or (days.is_day and not one):
        return drafts
    if any(d.when and not (one and not d.when.exact and d.when.overlaps(days)) for d in visits):
        return drafts  # but "to Rome in October", "on the September 30 to October 3 visit"
    return [
        replace(d, when=days, reasons=(*d.reasons, "the dates of the whole journey"))
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
    """Are several places dated by the same words?"""
    return bool(draft.times) and any(d.times == draft.times and d.name != draft.name for d in drafts)


def _is_inside(inner: Draft, outer: Draft) -> bool:
    """Is one date of a place a part of another one of it, or does it follow a vague one?"""
    if inner.name != outer.name or inner.times == outer.times or inner.when is None or outer.when is None:
        return False
    if not inner.when.exact or len(inner.when) >= len(outer.when):
        return False
    follows = not outer.when.exact and 0 < (inner.when.first - outer.when.last).days <= _SOON
    return follows or outer.when.holds(inner.when)


_SOON = 14  # days from "will leave this week for" to the stop


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
    """The last day before its end on which the stay is told, or that of the article."""
    assert stay.when is not None
    end = stay.when.first
    days = [
        d.when.first
        for d in drafts
        if (d.name == stay.name or contains(d.mention.place, stay.mention.place))
        and not d.until
        and d.when
        and d.when.exact
        and d.kind is Kind.VISIT
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
    return [draft if _goes_around(draft, drafts) else _lengthened(draft) for draft in drafts]


def _goes_around(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """ "In Beijing for a one-week visit and will tour Xi'an": is it the length of more than a stop?"""
    whole = _lengthened(draft).when
    return any(
        d.name != draft.name
        and d.mention.place.country == draft.mention.place.country
        and d.kind is Kind.VISIT
        and d.status is not Status.CANCELLED
        and d.tense is not Tense.PAST
        and (d.when is None or (whole is not None and whole.first < d.when.first <= whole.last))
        for d in drafts
    )


def _lengthened(draft: Draft) -> Draft:
    """The stop with all the days that its length tells."""
    days = draft.length.stay if draft.length else None
    if not (days and 1 < days <= 31 and draft.when and draft.when.is_day and draft.kind is Kind.VISIT):
        return draft
    day = draft.when.first
    begin = shifted(day, 1 - days) if draft.ends else day
    return replace(
        draft,
        when=When.days(begin, shifted(begin, days - 1)),
        reasons=(*draft.reasons, f"stays {days} days"),
    )


def date_between(drafts: list[Draft], journey: Journey) -> list[Draft]:
    """A change of planes, or a plan of the same sentence, between two stops of one day is on that day."""
    dated = sorted((d for d in drafts if d.when and d.when.exact), key=lambda d: d.at)
    result = []
    for draft in drafts:
        before = next((d for d in reversed(dated) if d.at < draft.at), None)
        after = next((d for d in dated if d.at > draft.at), None)
        if draft.when is None and before and after and _is_between(draft, before, after):
            assert before.when is not None
            day = When.day(before.when.last)
            draft = replace(draft, when=day, reasons=(*draft.reasons, "on the way, the same day"))
        result.append(draft)
    return result


def _is_between(draft: Draft, before: Draft, after: Draft) -> bool:
    """Does the one dated stop end on the day on which the other begins, and is the draft on the way?"""
    if before.when is None or after.when is None or before.when.last != after.when.first:
        return False
    told = draft.tense is Tense.FUTURE and before.sentence == draft.sentence == after.sentence
    return draft.kind is Kind.TRANSIT or (draft.kind is Kind.VISIT and told)


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
            and draft.tense is not Tense.PAST
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
