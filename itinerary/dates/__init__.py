"""Dates in news text: found, and read against the article's day. Usable alone.

>>> from datetime import date
>>> from itinerary.dates import read
>>> for found in read("He will leave on Monday and return three days later.", date(2026, 1, 9)):
...     print(found.text, found.timex())
Monday 2026-01-12
three days later 2026-01-15
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from itinerary.dates.joins import join, read_day_and_time, read_same
from itinerary.dates.languages import language
from itinerary.dates.meanings import nothing
from itinerary.dates.mention import TimeMention, mention
from itinerary.dates.tense import direction, tense
from itinerary.model import Anchor, Clock, Reading, Span, Tense
from itinerary.when import Grain, Length, Vague, When

__all__ = ["Found", "TimeMention", "direction", "find", "read", "tense"]


def find(text: str, start: int = 0, end: int | None = None, *, code: str = "en") -> list[TimeMention]:
    """All calendar expressions between `start` and `end`, in order, none overlapping, none resolved.

    `code` is the language. Text never raises.
    """
    tables = language(code)
    found = [
        mention(text, match)
        for match in tables.dates.scan(text, start, end)
        if match.rule.means is not nothing
    ]
    return join(text, found, tables)


@dataclass(frozen=True, slots=True)
class Found:
    """A calendar expression with its value, as `read` hands it out."""

    span: Span
    text: str
    value: When | Length | Vague | None
    rule: str
    anchor: Anchor
    type: str
    implied: tuple[str, ...]
    alternatives: tuple[When, ...]
    zone: str | None = None
    parts: tuple[Found, ...] = ()

    def timex(self) -> str | None:
        """The TIMEX3 value; None where the text alone does not say."""
        if self.value is None:
            return None
        return self.value.timex() + ("Z" if self.zone in ("Etc/UTC", "Etc/GMT") else "")


def read(
    text: str, published: date | None, *, day_first: bool | None = None, code: str = "en"
) -> list[Found]:
    """All calendar expressions of a text with their values, read as a newspaper means them.

    `published` is the day that "today" is; None leaves relative expressions without a value.
    `day_first` tells how the house writes 03/04.
    """
    clock = Clock(published, day_first=day_first)
    results = []
    for found in find(text, code=code):
        result, clock = _resolve(text, found, clock, code)
        results.append(result)
    return results


_WHOLE = (read_day_and_time, read_same)  # their parts are no expressions of their own


def _resolve(text: str, found: TimeMention, clock: Clock, code: str) -> tuple[Found, Clock]:
    here = clock
    if found.needs_tense:
        way, saying = direction(text, found.span, None, code)
        if way is not Tense.UNKNOWN:
            here = replace(clock, tense=way, reporting=saying)
    reading = found.resolve(here)
    if here is not clock and reading.implied == ("year",):
        reading = _nearer(found.resolve(clock), reading, clock)
    several = found.parts if found.means not in _WHOLE else ()
    parts = tuple(_resolve(text, part, here, code)[0] for part in several)
    value = reading.value
    if isinstance(value, When):
        clock = replace(clock, last=value.dated())
        if value.grain is Grain.QUARTER and found.sets_frame and _is_recent(value, clock):
            clock = replace(clock, frame=value)
    result = Found(
        found.span, found.span.of(text), value, found.rule, reading.anchor, found.type,
        reading.implied, reading.alternatives, found.zone, parts,
    )  # fmt: skip
    return result, clock


def _nearer(nearest: Reading, fitting: Reading, clock: Clock) -> Reading:
    """News means the nearest year in 19 of 20; the tense decides only between two that are about as near."""
    if clock.published is None:
        return fitting
    if not isinstance(nearest.value, When) or not isinstance(fitting.value, When):
        return fitting
    if nearest.value.grain is Grain.MONTH:
        return fitting
    near, fit = (abs((value.first - clock.published).days) for value in (nearest.value, fitting.value))
    return fitting if fit < 2 * near else nearest


def _is_recent(value: When, clock: Clock) -> bool:
    """Is it a quarter that the article may be about?"""
    return clock.published is not None and 0 <= (clock.published - value.last).days < 300
