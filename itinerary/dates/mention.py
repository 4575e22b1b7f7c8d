"""A calendar expression in the text: found now, resolved later against a clock."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from itinerary.dates import meanings
from itinerary.dates.meanings import KIND
from itinerary.model import Anchor, Clock, Reading, Span
from itinerary.patterns import Match


class TimeMention(NamedTuple):
    """A calendar expression in the text, recognised and not yet resolved.

    `rule` is the pattern that found it (both, where two were joined), `type` its TIMEX3 type (DATE,
    TIME, DURATION, SET), `anchor` what it is counted from. `weekday` is the day (Monday 0) of a bare
    weekday, `zone` the IANA name or offset ("UTC+9") of a clock time that names its zone. `parts`
    are the expressions that a range, a list of days, or a day with its time is made of. `means` and
    `slots` are the meaning and what the text gave it.
    """

    span: Span
    rule: str
    type: str
    anchor: Anchor
    weekday: int | None = None
    zone: str | None = None
    parts: tuple[TimeMention, ...] = ()
    means: Callable[..., Any] = meanings.nothing
    slots: Mapping[str, Any] = MappingProxyType({})

    @property
    def is_day(self) -> bool:
        """Does it name a day (and no time of day)?"""
        if self.means in _DAY_MEANINGS:
            return "part" not in self.slots
        return self.means in _UNIT_MEANINGS and self.slots.get("unit") == "D"

    @property
    def needs_tense(self) -> bool:
        """Does its reading depend on the tense of the clause?"""
        if self.means in _TENSED:
            return self.slots.get("year") is None
        return bool(self.parts) and any(part.needs_tense for part in self.parts)

    @property
    def sets_frame(self) -> bool:
        """Does what follows in a report count from it ("a year earlier" than the quarter)?"""
        return self.means in (meanings.quarter_of, meanings.quarter_of_this, meanings.the_period)

    @property
    def compares(self) -> bool:
        """Is it what a report compares with again and again ("from a year earlier")?"""
        if self.means is meanings.later:
            unit, steps = self.slots["unit"], self.slots.get("sign", 1) * self.slots.get("number", 1)
            return unit == "Y" and steps == -1 and "some" not in self.slots
        return self.means in (meanings.quarter_before, meanings.quarter_in_year)

    def resolve(self, clock: Clock) -> Reading:
        """Read it against the clock. Needs nothing else; Reading(None) where the clock lacks its anchor."""
        joined = self.parts and not self.slots
        try:
            result = self.means(clock, self.parts) if joined else self.means(clock, **self.slots)
        except (OverflowError, ValueError):  # beyond the first or the last year of the calendar
            result = None
        if result is None:
            return Reading(None, self.anchor)
        return result if isinstance(result, Reading) else Reading(result, self.anchor)


_DAY_MEANINGS = frozenset({
    meanings.calendar_day, meanings.figures, meanings.iso_day, meanings.day_of_month, meanings.near_day,
    meanings.weekday_said, meanings.weekday_stepped, meanings.weekday_coming, meanings.weekday_of_week,
    meanings.weekday_later, meanings.weekday_in_month, meanings.day_of_year, meanings.holiday_said,
    meanings.calendar_day_stepped, meanings.weekday_and_figure,
})  # fmt: skip
_UNIT_MEANINGS = frozenset({meanings.later, meanings.same, meanings.period, meanings.unit_in_month})
_TENSED = frozenset({
    meanings.calendar_day, meanings.month_of, meanings.weekday_said, meanings.weekday_stepped,
    meanings.day_of_month, meanings.quarter_of, meanings.days_of_month, meanings.weekday_in_month,
    meanings.unit_in_month, meanings.unit_holding, meanings.holiday_said, meanings.days_of_the_month,
    meanings.days_listed, meanings.within, meanings.the_period, meanings.season_said, meanings.figures,
    meanings.weekdays_between, meanings.months_between, meanings.first_days, meanings.last_days,
    meanings.weekday_and_figure, meanings.weekdays_and_figures,
})  # fmt: skip


_SEVERAL = frozenset({meanings.days_of_month, meanings.days_listed, meanings.days_of_the_month})
_FIGURES = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


def mention(text: str, match: Match) -> TimeMention:
    """A mention from a match of a language's date table."""
    means, slots = match.rule.means, match.slots
    type_, anchor = KIND[means]
    if slots.get("part") and type_ == "DATE":
        type_ = "TIME"
    return TimeMention(
        span=match.span,
        rule=match.rule.pattern,
        type=type_,
        anchor=anchor,
        weekday=slots["weekday"] if means is meanings.weekday_said else None,
        zone=slots.get("zone"),
        parts=_days(text, match) if means in _SEVERAL else (),
        means=means,
        slots=slots,
    )


def _days(text: str, match: Match) -> tuple[TimeMention, ...]:
    """The single days of "12 to 15 January" and "16, 18 and 20 April"."""
    slots = match.slots
    means = meanings.day_of_month if match.rule.means is meanings.days_of_the_month else meanings.calendar_day
    days = [slots[name] for name in ("day", "second", "third", "end") if slots.get(name)]
    given = {name: slots[name] for name in ("month", "year") if slots.get(name)}
    spans = [figure.span() for figure in _FIGURES.finditer(text, *match.span)][: len(days)]
    if len(spans) < len(days):
        return ()
    spans[0] = match.span.start, spans[0][1]
    spans[-1] = spans[-1][0], match.span.end
    type_, anchor = KIND[means]
    return tuple(
        TimeMention(Span(*span), match.rule.pattern, type_, anchor, means=means, slots={**given, "day": day})
        for span, day in zip(spans, days, strict=True)
    )
