"""Which date belongs to which place, within a clause. Geometry only: no dates are computed here."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from itinerary.english import grammar as words
from itinerary.tokens import MARK, PLACE, Token


class Paired(NamedTuple):
    """For a place token: the tokens of its dates, the name of the rule that joined them, and whether
    a date stands right beside it.
    """

    place: int
    times: tuple[int, ...]
    rule: str
    tight: bool = False


def pair(
    tokens: Sequence[Token], places: Sequence[int], times: Sequence[int], clocks: frozenset[int] = frozenset()
) -> list[Paired]:
    """Give each date its place; `places` and `times` are token positions, in order; `clocks` those
    of the times that are clock times without a day.

    In this order of trust: a date right behind a place, a date right before one, a date further
    behind, a fronted date for all. Places in one list share the date at its end.
    """
    own: dict[int, list[tuple[int, str]]] = {place: [] for place in places}
    fronted: list[int] = []
    each = _respectively(tokens, times[-1]) if times else False
    if len(times) == len(places) > 1 and (each or _two_and_two(tokens, places, times)):
        return [Paired(place, (at,), "respectively") for place, at in zip(places, times, strict=True)]
    for at in times:
        before = max((place for place in places if place < at), default=None)
        behind = min((place for place in places if place > at), default=None)
        other = max((time for time in times if time < at), default=-1)
        if before is not None and other > before and behind is not None and _tight(tokens, at, behind):
            own[behind].append((at, "date before place"))
        elif before is not None and _tight(tokens, before, at):
            opens = bool(own[before] or fronted) or (
                behind is not None and _opens_item(tokens, before, at, behind)
            )
            if opens and behind is not None and _tight(tokens, at, behind):
                own[behind].append((at, "date before place"))
            else:
                own[before].append((at, "date after place"))
        elif behind is not None and _tight(tokens, at, behind):
            own[behind].append((at, "date before place"))
        elif before is not None:
            own[before].append((at, "date after place"))
        else:
            fronted.append(at)
    _share(tokens, places, own)
    result = []
    for place in places:
        joined = own[place]
        rule = joined[0][1] if joined else ""
        if fronted and not joined:
            joined, rule = [(at, "") for at in fronted if not _elsewhere(tokens, at, place)], "fronted date"
        elif fronted and all(at in clocks for at, _ in joined):
            joined = [*((at, "") for at in fronted), *joined]
            rule = "fronted date and time" if len(places) > 1 else rule
        beside = any(_tight(tokens, place, at) for at, _ in own[place])
        result.append(Paired(place, tuple(at for at, _ in joined), rule, beside))
    return result


def _respectively(tokens: Sequence[Token], at: int) -> bool:
    """ "Rome and Bern on Monday and Tuesday respectively"."""
    return any(token.low == "respectively" for token in tokens[at : at + 3])


def _two_and_two(tokens: Sequence[Token], places: Sequence[int], times: Sequence[int]) -> bool:
    """ "Rome and Bern on May 20 and 22", two days that the reader parted."""
    (one, two), (first, second) = places[:2], times[:2]
    joined = [[token.low for token in tokens[low + 1 : high]] for low, high in ((one, two), (first, second))]
    return len(places) == 2 and two < first and joined == [["and"], ["and"]]


def _tight(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Is there nothing between but prepositions, articles and light marks?"""
    low, high = min(first, last) + 1, max(first, last)
    return all(
        token.low in words.PREPOSITIONS
        or token.low in words.LIGHT
        or (token.kind == MARK and token.low in ",(:–—-|•*")
        for token in tokens[low:high]
    )


def _elsewhere(tokens: Sequence[Token], at: int, place: int) -> bool:
    """Does the date tell one leg, and the place the rest: "on Saturday as part of a tour that also ...", "on
    Saturday, a tour that takes him to Rome, ..."?
    """
    lows = [token.low for token in tokens[at:place]]
    if "that" not in lows and "which" not in lows:
        return "also" in lows and "part" in lows
    several = place + 1 < len(tokens) and tokens[place + 1].low in (",", "and")
    return "also" in lows or several


def _opens_item(tokens: Sequence[Token], before: int, at: int, behind: int) -> bool:
    """Does the date begin an item of a list: "in Portland, Friday in Seattle and Saturday in Bend"?"""
    parted = {token.low for token in tokens[before + 1 : at]} & {",", ";", "and"}
    joined = {token.low for token in tokens[at + 1 : behind]}
    return (
        bool(parted)
        and bool(joined)
        and joined.isdisjoint((",", ";", "and"))
        and not any(token.low in words.PREPOSITIONS for token in tokens[before + 1 : at])
    )


def listed(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Are two places items of one list: only commas, "and", "or", prepositions, continents between them?"""
    return all(
        token.low in words.LIST_GLUE or token.low in words.PREPOSITIONS or token.kind == PLACE
        for token in tokens[first + 1 : last]
    )


def _share(tokens: Sequence[Token], places: Sequence[int], own: dict[int, list[tuple[int, str]]]) -> None:
    """A list of places takes the date that follows its last one, or precedes its first."""
    for first, last in reversed(list(itertools.pairwise(places))):
        if not own[first] and own[last] and own[last][0][0] > last and listed(tokens, first, last):
            if any(token.low == "latter" for token in tokens[last : own[last][0][0]]):
                continue
            own[first] = [(at, "shared date") for at, _ in own[last]]
    for first, last in itertools.pairwise(places):
        if (
            not own[last]
            and own[first]
            and own[first][0][0] < first
            and listed(tokens, first, last)
            and not any(token.low == "then" for token in tokens[first:last])
        ):
            own[last] = [(at, "shared date") for at, _ in own[first]]
