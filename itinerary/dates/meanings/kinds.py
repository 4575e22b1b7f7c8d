"""The register of meanings: the TIMEX3 type of each, its anchor, and what all of them need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from itinerary.model import Anchor, Clock, Reading
from itinerary.when import Grain, When

Meaning = Callable[..., Any]
Made = TypeVar("Made", bound=Meaning)
Known = TypeVar("Known", Reading, Reading | None)
KIND: dict[Meaning, tuple[str, Anchor]] = {}


def kind(type_: str, anchor: Anchor) -> Callable[[Made], Made]:
    """Note the TIMEX3 type and the anchor of a meaning's expressions."""

    def note(meaning: Made) -> Made:
        KIND[meaning] = type_, anchor
        return meaning

    return note


def reference(clock: Clock, unit: str = "D") -> date | None:
    """The day that "later" counts from: the last stop, else the article's day.

    Days are counted only from what is exact, weeks from what is no longer than a week; months and
    years from any date before.
    """
    last = clock.last
    if last and (last.exact or unit in ("M", "Q", "Y", "DE", "CE") or (unit == "W" and len(last) <= 7)):
        return last.last
    return clock.published


def day_told(clock: Clock) -> date | None:
    """The day that a clock time belongs to: the last stop's, else the article's."""
    return clock.last.first if clock.last and clock.last.exact else clock.published


def quarter_told(clock: Clock) -> When | None:
    """The quarter that the text reports on, if any."""
    return clock.frame if clock.frame and clock.frame.grain is Grain.QUARTER else None


def with_part(day: When, part: str | None) -> When:
    """The day with a part of the day, where one is said."""
    return replace(day, grain=Grain.PART_OF_DAY, part=part) if part else day


def nothing(clock: Clock, **slots: Any) -> None:
    """No date at all: the meaning of the negative rows."""


def mapped(reading: Known, change: Callable[[When], When]) -> Known:
    """The reading with its value and its alternatives changed alike."""
    if reading is None or not isinstance(reading.value, When):
        return reading
    others = tuple(change(other) for other in reading.alternatives)
    return replace(reading, value=change(reading.value), alternatives=others)
