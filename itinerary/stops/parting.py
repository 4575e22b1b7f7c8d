"""Two days that are told together, of two places: "in Rome and Bern on Monday and Tuesday respectively"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence

from itinerary.dates import TimeMention
from itinerary.model import PlaceMention

_BEHIND = re.compile(r",? (?:(?P<each>respectively)\b|(?:in|at|to) )")
_ON = re.compile(r"\bon ")
_GAP = 2  # days
_NEAR = 40  # code points from the places to their days


def parted(text: str, times: Sequence[TimeMention], found: Sequence[PlaceMention]) -> list[TimeMention]:
    """Two days in a row apart where each is that of a place: "in Rome on Monday and on Tuesday in Bern",
    "Rome and Bern on Monday and Tuesday respectively", "Rome and Bern on 20 and 22 May".
    """
    starts = {mention.span.start for mention in found}
    result: list[TimeMention] = []
    for mention in times:
        two = len(mention.parts) == 2 and (
            _told_apart(text, mention, starts) or _each_its_own(text, mention, found)
        )
        result += mention.parts if two else (mention,)
    return result


def _told_apart(text: str, mention: TimeMention, starts: Collection[int]) -> bool:
    """Does "respectively" follow, or a place at once, with "on" before the second day?"""
    behind = _BEHIND.match(text, mention.span.end)
    if behind is None or behind["each"]:
        return behind is not None
    first, second = mention.parts
    return behind.end() in starts and bool(_ON.search(text, first.span.end, second.span.start))


def _each_its_own(text: str, mention: TimeMention, found: Sequence[PlaceMention]) -> bool:
    """Do two days, not in a row, stand behind two places: "Doha and Riyadh on May 20 and 22"?"""
    first, second = (part.slots for part in mention.parts)
    if any(slots.keys() & {"end", "year"} or "day" not in slots for slots in (first, second)):
        return False
    if first.get("month", 0) != second.get("month", 0) or second["day"] - first["day"] < _GAP:
        return False
    behind = bisect_left(found, mention.span.start, key=lambda each: each.span.start)
    if behind < len(mention.parts):
        return False
    one, two = found[behind - 2 : behind]
    near = mention.span.start - two.span.end <= _NEAR and "." not in text[two.span.end : mention.span.start]
    return near and text[one.span.end : two.span.start] == " and "
