"""Drafts into stops: an ordered list of small functions, each `drafts -> drafts` for one traveller.

The steps stand with what they do: `dropping`, `settling` (kind and status), `stays` (drafts of one stay
are joined) and `spans` (days are given out). Here is their order.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from itinerary.stops.draft import Draft, Journey
from itinerary.stops.dropping import (
    admit_weak,
    drop_cancelled_ends,
    drop_containers,
    drop_headline,
    drop_home,
    drop_vague,
    drop_waters,
)
from itinerary.stops.settling import (
    settle_cancelled,
    settle_departures,
    settle_returns,
    settle_superseded,
    settle_weekdays,
)
from itinerary.stops.spans import (
    apply_length,
    begin_stays,
    date_between,
    narrow_shared,
    roll_returns,
    share_interval,
    share_journey,
)
from itinerary.stops.stays import join_undated, merge_same_stay, order

Tidy = Callable[[list[Draft], Journey], list[Draft]]


def tidy(drafts: Sequence[Draft], journey: Journey) -> tuple[list[Draft], list[tuple[Draft, str]]]:
    """All steps, in order: the stops, and the drafts of places that are none in the end, each with
    the reason of the step that dropped it.
    """
    result, dropped = list(drafts), []
    for step in STEPS:
        after = step(result, journey)
        left = {draft.name for draft in after}
        dropped += [(draft, _REASONS[step]) for draft in result if draft.name not in left]
        result = after
    return result, dropped


STEPS: tuple[Tidy, ...] = (
    admit_weak,
    settle_weekdays,
    join_undated,
    share_interval,
    share_journey,
    drop_vague,
    drop_waters,
    drop_cancelled_ends,
    settle_superseded,
    settle_cancelled,
    drop_headline,
    settle_returns,
    narrow_shared,
    begin_stays,
    drop_containers,
    merge_same_stay,
    settle_departures,
    drop_home,
    apply_length,
    date_between,
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
