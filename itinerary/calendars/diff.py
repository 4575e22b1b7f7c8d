"""What an update did to a calendar, event by event, and how to say it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from itinerary.calendars.known import when_of
from itinerary.calendars.lines import Block
from itinerary.writers.wording import plain, when_words


class Action(StrEnum):
    """What happened to an event; the value is the sign in front of its line."""

    ADDED = "+"
    MOVED = ">"
    CANCELLED = "x"
    CHANGED = "~"
    SAME = "="
    KEPT = "!"


WORDS = {
    Action.ADDED: "added",
    Action.MOVED: "moved",
    Action.CANCELLED: "cancelled",
    Action.CHANGED: "changed",
    Action.SAME: "unchanged",
    Action.KEPT: "left as it is",
}


class Change(NamedTuple):
    """One event before and after (`before` is None where it is new) and what there is to say of it."""

    action: Action
    before: Block | None
    after: Block
    notes: tuple[str, ...] = ()

    @property
    def writes(self) -> bool:
        """Are the bytes of the event others than before?"""
        return self.before is None or self.before.raw != self.after.raw

    def __str__(self) -> str:
        title, old, new = plain(self.after.plain("SUMMARY")), _days(self.before), _days(self.after)
        when = f"{old} → {new}" if old and old != new else new
        changed = f" ({', '.join(self.notes)})" if self.notes else ""
        return f"{self.action.value} {WORDS[self.action]:<9} {title}: {when}{changed}"


def _days(block: Block | None) -> str:
    when = when_of(block) if block else None
    return when_words(when) if when else ""


def summary(changes: Sequence[Change]) -> str:
    """All of it in a line: "1 added, 2 moved, 3 unchanged"."""
    counts = Counter(change.action for change in changes)
    return (
        ", ".join(f"{counts[action]} {WORDS[action]}" for action in Action if counts[action])
        or "nothing to do"
    )


def lines(changes: Iterable[Change]) -> list[str]:
    """One line for each event that is touched or needs a word."""
    return [f"{change}" for change in changes if change.action is not Action.SAME or change.notes]
