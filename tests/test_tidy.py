"""Each step of the tidying, with drafts before and after; a draft is told in a line.

`Oslo 5` is a visit to Oslo on 5 May, `Oslo 5-7` one of three days, `Oslo ?` one without a date;
further words set what differs from a firm visit told with a verb of going; `both` ones are dated by
the same words. The article is of 3 May, the journey from the 4th to the 9th.
"""

from __future__ import annotations

from datetime import date

import pytest

from itinerary.cues import Cue
from itinerary.model import Kind, Place, PlaceKind, PlaceMention, PlaceUse, Span, Status, Tense
from itinerary.stops import dropping, settling, spans, stays, tidy
from itinerary.stops.draft import Draft, Journey
from itinerary.when import Length, When

PLACES = {
    "Oslo": Place("Oslo", "NO", PlaceKind.CITY),
    "Bergen": Place("Bergen", "NO", PlaceKind.CITY),
    "Norway": Place("Norway", "NO", PlaceKind.COUNTRY),
    "Rome": Place("Rome", "IT", PlaceKind.CITY),
    "Lima": Place("Lima", "PE", PlaceKind.CITY),
    "Atlantic": Place("Atlantic", None, PlaceKind.WATER),
}
HOME = Journey(
    PLACES["Lima"],
    frozenset({"PE"}),
    When.day(date(2026, 5, 3)),
    When.days(date(2026, 5, 4), date(2026, 5, 9)),
)
KINDS = {kind.value: kind for kind in Kind}
STATES = {status.value: status for status in Status}
CUES = {cue.value: cue for cue in (Cue.STAY, Cue.ENGAGE, Cue.DO)}
FLAGS = ("headline", "superseded", "weak", "seat", "until", "bare", "was_planned")


def draft(line: str, at: int) -> Draft:
    name, when, *more = line.split()
    days = [date(2026, 5, int(day)) for day in when.split("-")] if when != "?" else []
    length = next(
        (int(word.removesuffix("d")) for word in more if word.endswith("d") and word[0].isdigit()), 0
    )
    span = Span(at, at + 1)
    return Draft(
        PlaceMention(span, PLACES[name], PlaceUse.PLACE, ""),
        When.days(days[0], days[-1]) if days else None,
        next((KINDS[word] for word in more if word in KINDS), Kind.VISIT),
        next((STATES[word] for word in more if word in STATES), Status.CONFIRMED),
        who=0,
        sentence=at,
        at=at,
        cue=next((CUES[word] for word in more if word in CUES), Cue.GO),
        tense=Tense.FUTURE,
        sentences=(at,),
        firm="vague" not in more,
        length=Length(length, "D") if length else None,
        times=(Span(0, 1),) if "both" in more else (),
        **{flag: flag in more for flag in FLAGS},  # type: ignore[arg-type]
    )


def told(drafts: list[Draft]) -> str:
    """Name, dates, and what is no confirmed visit."""
    lines = []
    for each in drafts:
        when = each.when
        days = "?" if when is None else f"{when.first.day}" + ("" if when.is_day else f"-{when.last.day}")
        more = [each.kind.value] * (each.kind is not Kind.VISIT) + [each.status.value] * (
            each.status is not Status.CONFIRMED
        )
        lines.append(" ".join([each.mention.place.name, days, *more]))
    return ", ".join(lines)


CASES = [
    (dropping.admit_weak, "Oslo 5, Rome 7 weak", "Oslo 5, Rome 7"),
    (dropping.admit_weak, "Oslo 5, Rome ? weak", "Oslo 5"),
    (dropping.admit_weak, "Oslo 5, Lima 7 weak", "Oslo 5"),
    (dropping.admit_weak, "Rome 7 weak", ""),
    (stays.join_undated, "Oslo 5, Rome 6, Oslo ?", "Oslo 5, Rome 6"),
    (stays.join_undated, "Oslo 5, Rome ?", "Oslo 5, Rome ?"),
    (spans.share_interval, "Norway 5-8, Oslo ?", "Norway 5-8, Oslo 5-8"),
    (spans.share_interval, "Norway 5-8, Oslo ?, Bergen 6", "Norway 5-8, Oslo ?, Bergen 6"),
    (spans.share_interval, "Norway 5-8, Rome ?", "Norway 5-8, Rome ?"),
    (dropping.drop_vague, "Oslo ?, Rome ? vague", "Oslo ?"),
    (dropping.drop_vague, "Oslo ? do", ""),
    (dropping.drop_vague, "Oslo 5, Rome ? do", "Oslo 5, Rome ?"),
    (dropping.drop_waters, "Atlantic 5, Rome 6", "Atlantic 5, Rome 6"),
    (dropping.drop_waters, "Atlantic 5, Rome 5", "Rome 5"),
    (dropping.drop_waters, "Atlantic ?", ""),
    (dropping.drop_cancelled_ends, "Oslo 5 cancelled, Lima 9 return cancelled", "Oslo 5 cancelled"),
    (dropping.drop_cancelled_ends, "Oslo 5, Lima 9 return", "Oslo 5, Lima 9 return"),
    (settling.settle_superseded, "Oslo 5 superseded, Oslo 7", "Oslo 7"),
    (settling.settle_weekdays, "Oslo 10 bare, Oslo 3-5", "Oslo 3-5"),
    (settling.settle_superseded, "Oslo 5 superseded", "Oslo 5"),
    (settling.settle_superseded, "Oslo 5 superseded, Rome 7", "Oslo 5, Rome 7"),
    (settling.settle_cancelled, "Oslo ? cancelled, Oslo ?", "Oslo ? cancelled, Oslo ? cancelled"),
    (settling.settle_cancelled, "Oslo 5 cancelled, Oslo 9", "Oslo 9"),
    (settling.settle_cancelled, "Oslo ? cancelled, Oslo 9 was_planned", "Oslo ? cancelled, Oslo 9 cancelled"),
    (settling.settle_cancelled, "Oslo ? cancelled, Rome 9", "Oslo ? cancelled, Rome 9"),
    (dropping.drop_headline, "Oslo ? headline, Rome 5", "Rome 5"),
    (dropping.drop_headline, "Oslo 4 headline, Rome 5", "Oslo 4, Rome 5"),
    (dropping.drop_headline, "Oslo 4 headline, Oslo 5", "Oslo 5"),
    (dropping.drop_headline, "Oslo 4 headline", "Oslo 4"),
    (settling.settle_returns, "Oslo 5, Lima 7", "Oslo 5, Lima 7 return"),
    (settling.settle_returns, "Oslo 5, Rome 6, Oslo 7 return", "Oslo 5, Rome 6, Oslo 7"),
    (settling.settle_returns, "Oslo 5, Lima ? return", "Oslo 5"),
    (dropping.drop_containers, "Norway 5-8, Oslo 5", "Oslo 5"),
    (dropping.drop_containers, "Norway 5-8, Rome 9", "Norway 5-8, Rome 9"),
    (stays.merge_same_stay, "Oslo 5, Oslo 6", "Oslo 5-6"),
    (stays.merge_same_stay, "Oslo 5, Rome 6, Oslo 7", "Oslo 5, Rome 6, Oslo 7"),
    (stays.merge_same_stay, "Oslo 5, Oslo 20", "Oslo 5, Oslo 20"),
    (settling.settle_departures, "Lima 4 departure, Oslo 5", "Lima 4 departure, Oslo 5"),
    (settling.settle_departures, "Oslo 5, Oslo 7 departure", "Oslo 5"),
    (settling.settle_departures, "Lima ? departure, Oslo 5", "Oslo 5"),
    (dropping.drop_home, "Lima 3 engage, Oslo 5", "Oslo 5"),
    (dropping.drop_home, "Lima 3 engage", "Lima 3"),
    (dropping.drop_home, "Lima 3 engage seat, Oslo 5", "Oslo 5"),
    (spans.apply_length, "Oslo 5 4d", "Oslo 5-8"),
    (spans.apply_length, "Oslo 5-6 4d", "Oslo 5-6"),
    (spans.date_between, "Oslo 5, Rome ? transit, Bergen 5", "Oslo 5, Rome 5 transit, Bergen 5"),
    (spans.date_between, "Oslo 5, Rome ? transit, Bergen 6", "Oslo 5, Rome ? transit, Bergen 6"),
    (spans.roll_returns, "Oslo 12, Lima 8 return bare", "Oslo 12, Lima 15 return"),
    (spans.roll_returns, "Oslo 12, Lima 8 return", "Oslo 12, Lima 8 return"),
    (spans.roll_returns, "Oslo 20, Lima 8 return bare", "Oslo 20, Lima 8 return"),
    (spans.share_journey, "Oslo ?, Rome ?", "Oslo 4-9, Rome 4-9"),
    (spans.share_journey, "Oslo 5, Rome ?", "Oslo 5, Rome ?"),
    (spans.share_journey, "Oslo ? headline", "Oslo 4-9"),
    (spans.share_journey, "Oslo ? headline, Rome ?", "Oslo ?, Rome 4-9"),
    (spans.begin_stays, "Oslo 5, Oslo 8 until", "Oslo 5, Oslo 5-8"),
    (spans.begin_stays, "Lima 8 until", "Lima 3-8"),
    (spans.begin_stays, "Rome 8 until", "Rome 8"),
    (spans.narrow_shared, "Oslo 5-9 both, Rome 5-9 both, Rome 8", "Oslo 5-9, Rome 8"),
    (spans.narrow_shared, "Oslo 5-9 both, Rome 5-9 both", "Oslo 5-9, Rome 5-9"),
    (stays.order, "Oslo 7, Rome 5", "Rome 5, Oslo 7"),
    (stays.order, "Oslo 7, Bergen ?, Rome 5", "Rome 5, Oslo 7, Bergen ?"),
    (stays.order, "Lima 5 return, Oslo 5", "Oslo 5, Lima 5 return"),
]


@pytest.mark.parametrize(
    ("step", "before", "after"), CASES, ids=[f"{step.__name__}: {before}" for step, before, _ in CASES]
)
def test_a_step(step: tidy.Tidy, before: str, after: str) -> None:
    assert told(step([draft(line, at) for at, line in enumerate(before.split(", "))], HOME)) == after


def test_every_step_has_its_pairs() -> None:
    assert {step for step, _, _ in CASES} == set(tidy.STEPS)


@pytest.mark.parametrize("step", tidy.STEPS)
def test_a_step_leaves_nothing_and_one_plain_visit_alone(step: tidy.Tidy) -> None:
    assert step([], HOME) == []
    alone = [draft("Oslo 5", 0)]
    assert step(alone, HOME) == alone


def test_all_steps_together() -> None:
    lines = "Norway 5-8 headline, Oslo 5, Oslo 6, Rome 7, Oslo ?, Lima 9"
    drafts = [draft(line, at) for at, line in enumerate(lines.split(", "))]
    stops, dropped = tidy.tidy(drafts, HOME)
    assert [because for _, because in dropped] == ["the text tells more than the headline"]
    assert told(stops) == "Oslo 5-6, Rome 7, Lima 9 return"
