"""Where each step of the tidying begins and ends to hold, in the notation of test_tidy.

Days are those of 2026, of May where there is no month (`Oslo 4-13..4-15`); `past` ones are told in the
past tense. The article is of 3 May, the journey from the 4th to the 9th, home is Lima.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from itinerary.cues import Cue
from itinerary.model import Place, PlaceKind, PlaceMention, PlaceUse, Tense
from itinerary.stops import dropping, settling, spans, stays, tidy
from itinerary.stops.draft import Draft, Journey
from itinerary.when import Grain, When
from tests import test_tidy
from tests.test_tidy import HOME

PLACES = test_tidy.PLACES | {
    "Peru": Place("Peru", "PE", PlaceKind.COUNTRY),
    "Cusco": Place("Cusco", "PE", PlaceKind.CITY),
    "Sicily": Place("Sicily", "IT", PlaceKind.REGION),
    "Palermo": Place("Palermo", "IT", PlaceKind.CITY, region="Sicily"),
    "Italy": Place("Italy", "IT", PlaceKind.COUNTRY),
    "Capri": Place("Capri", "IT", PlaceKind.ISLAND),
}
CUES = {cue.value: cue for cue in (Cue.HALT, Cue.TRIP, Cue.INCLUDE)}


def day(text: str) -> date:
    month, _, number = text.rpartition("-")
    return date(2026, int(month or 5), int(number))


def draft(line: str, at: int) -> Draft:
    name, days, *more = line.split()
    when = None
    if days.startswith("W"):
        when = When.week(date.fromisocalendar(2026, int(days[1:]), 1))
    elif days == "month":
        when = When.month(2026, 5)
    elif days != "?":
        first, _, last = days.partition("..")
        when = When.days(day(first), day(last or first))
    made = test_tidy.draft(" ".join(["Oslo", "?", *more]), at)
    mention = PlaceMention(made.mention.span, PLACES[name], PlaceUse.PLACE, "")
    cue = next((CUES[word] for word in more if word in CUES), made.cue)
    tense = Tense.PAST if "past" in more else Tense.FUTURE
    return replace(made, mention=mention, when=when, cue=cue, tense=tense)


def told(drafts: list[Draft]) -> str:
    lines = []
    for each in drafts:
        when, kind, status = each.when, each.kind.value, each.status.value
        days = "?"
        if when is not None and when.grain is Grain.WEEK:
            days = f"W{when.first.isocalendar().week}"
        elif when is not None and when.grain is Grain.MONTH:
            days = "month"
        elif when is not None:
            ends = [when.first] if when.is_day else [when.first, when.last]
            days = "..".join(f"{d.day}" if d.month == 5 else f"{d.month}-{d.day}" for d in ends)
        more = [kind] * (kind != "visit") + [status] * (status != "confirmed")
        lines.append(" ".join([each.mention.place.name, days, *more]))
    return ", ".join(lines)


SAME = "="
CASES = [
    # a date of an unclear subject: from three weeks before the first stop to sixty days after the last
    (dropping.admit_weak, "Rome 4-14 weak, Oslo 5, Bergen 9", SAME),
    (dropping.admit_weak, "Rome 4-13 weak, Oslo 5, Bergen 9", "Oslo 5, Bergen 9"),
    (dropping.admit_weak, "Oslo 5, Bergen 9, Rome 7-8 weak", SAME),
    (dropping.admit_weak, "Oslo 5, Bergen 9, Rome 7-9 weak", "Oslo 5, Bergen 9"),
    (dropping.admit_weak, "Oslo 5, Rome W20 weak", "Oslo 5"),
    (dropping.admit_weak, "Oslo W19, Rome 7 weak", "Oslo W19"),
    (dropping.admit_weak, "Oslo 5 cancelled, Rome 7 weak", "Oslo 5 cancelled"),
    (dropping.admit_weak, "Oslo 5, Cusco 7 weak", "Oslo 5"),
    # without a date
    (dropping.drop_vague, "Oslo 5 vague", SAME),
    (dropping.drop_vague, "Oslo ? vague", ""),
    (dropping.drop_vague, "Oslo ? cancelled vague", SAME),
    (dropping.drop_vague, "Oslo ? stay", SAME),
    (dropping.drop_vague, "Oslo ? past", ""),
    (dropping.drop_vague, "Oslo ? past halt", SAME),
    (dropping.drop_vague, "Oslo ? past halt vague", ""),
    (dropping.drop_vague, "Oslo ? past trip", ""),
    (dropping.drop_vague, "Oslo ? trip vague", SAME),
    (dropping.drop_vague, "Oslo ? include vague", SAME),
    (dropping.drop_vague, "Oslo ? weak", ""),
    (dropping.drop_vague, "Atlantic ?", ""),
    (dropping.drop_vague, "Oslo 5, Rome ? engage", SAME),
    (dropping.drop_vague, "Oslo 5, Bergen 6, Rome ? engage", SAME),
    (dropping.drop_vague, "Oslo ?, Rome ? engage", "Oslo ?"),
    (dropping.drop_vague, "Oslo 5 vague, Rome ? engage", "Oslo 5"),
    (dropping.drop_vague, "Oslo 5, Norway ? engage", "Oslo 5"),
    (dropping.drop_vague, "Oslo 5, Lima ?, Bergen ?, Rome ? engage", "Oslo 5, Lima ?, Bergen ?"),
    # seas
    (dropping.drop_waters, "Atlantic 5, Rome W19", "Rome W19"),
    (dropping.drop_waters, "Atlantic W19, Rome 20", "Rome 20"),
    (dropping.drop_waters, "Atlantic 5", SAME),
    (dropping.drop_waters, "Rome ?, Atlantic 5", SAME),
    (dropping.drop_cancelled_ends, "Lima 4 departure cancelled, Oslo 5 transit cancelled",
     "Oslo 5 transit cancelled"),
    # plans that were given up
    (settling.settle_superseded, "Oslo 5 superseded, Oslo 7 superseded", SAME),
    (settling.settle_superseded, "Oslo 5 superseded, Oslo 7 cancelled", SAME),
    (settling.settle_superseded, "Oslo 5, Oslo 7", SAME),
    (settling.settle_cancelled, "Oslo 5 cancelled, Oslo ?", SAME),
    (settling.settle_cancelled, "Oslo ? cancelled, Oslo 5", "Oslo 5"),
    (settling.settle_cancelled, "Oslo 5 cancelled, Oslo 5", "Oslo 5 cancelled, Oslo 5 cancelled"),
    (settling.settle_cancelled, "Rome 5 cancelled, Oslo 5", SAME),
    (settling.settle_cancelled, "Rome 5 cancelled, Oslo 5 was_planned", SAME),
    (settling.settle_weekdays, "Oslo 10 bare, Oslo 4-5", SAME),
    (settling.settle_weekdays, "Oslo 10, Oslo 3-5", SAME),
    (settling.settle_weekdays, "Oslo 9 bare, Oslo 3-5", SAME),
    (settling.settle_weekdays, "Oslo 10 bare, Rome 3-5", SAME),
    (settling.settle_weekdays, "Oslo 10 bare, Oslo ?", SAME),
    (settling.settle_cancelled, "Oslo 5 cancelled, Oslo 7 tentative", "Oslo 7 tentative"),
    (settling.settle_cancelled, "Oslo 5 cancelled, Oslo 7 cancelled", SAME),
    (settling.settle_cancelled, "Oslo ? cancelled, Oslo ? tentative", "Oslo ? cancelled, Oslo ? cancelled"),
    # headlines
    (dropping.drop_headline, "Oslo ? headline", SAME),
    (dropping.drop_headline, "Norway 5 headline, Oslo 5", "Oslo 5"),
    (dropping.drop_headline, "Oslo 4 headline, Rome 4 headline, Oslo 5", "Rome 4, Oslo 5"),
    (dropping.drop_headline, "Oslo ? headline, Rome ? headline", SAME),
    # the way home
    (settling.settle_returns, "Oslo 5, Lima 5", "Oslo 5, Lima 5 return"),
    (settling.settle_returns, "Oslo 5, Lima 4", SAME),
    (settling.settle_returns, "Oslo 5..7, Lima 6", SAME),
    (settling.settle_returns, "Oslo ?, Lima 6", SAME),
    (settling.settle_returns, "Oslo 5, Lima ?", SAME),
    (settling.settle_returns, "Cusco 5, Lima 6", SAME),
    (settling.settle_returns, "Oslo 5, Lima 6 engage", SAME),
    (settling.settle_returns, "Rome 4 departure, Oslo 5, Rome 6", "Rome 4 departure, Oslo 5, Rome 6 return"),
    (settling.settle_returns, "Rome 4 departure, Oslo 5, Rome 6 engage",
     "Rome 4 departure, Oslo 5, Rome 6 return"),
    (settling.settle_returns, "Oslo 5, Rome 6 return", SAME),
    (settling.settle_returns, "Lima 4, Oslo 5, Lima 7 return", SAME),
    (settling.settle_departures, "Oslo 4 departure, Rome 5", "Rome 5"),
    (settling.settle_departures, "Lima 3, Lima 4 departure, Oslo 5", "Lima 3, Oslo 5"),
    (settling.settle_departures, "Lima 4 departure, Oslo 5, Lima 7", SAME),
    (settling.settle_departures, "Lima 4 departure, Lima 4, Oslo 5", "Lima 4, Oslo 5"),
    (settling.settle_departures, "Cusco 3, Peru 4 departure, Oslo 5", "Cusco 3, Oslo 5"),
    (settling.settle_departures, "Lima 3 transit, Lima 4 departure", "Lima 3 transit"),
    (settling.settle_departures, "Lima ?, Lima 4 departure", SAME),
    # at home
    (dropping.drop_home, "Lima 3 engage, Cusco 5", SAME),
    (dropping.drop_home, "Lima 3, Oslo 5", "Oslo 5"),
    (dropping.drop_home, "Lima 9 return, Oslo 5", SAME),
    (dropping.drop_home, "Cusco 3, Oslo 5", SAME),
    (dropping.drop_home, "Rome 3 seat, Oslo 5", SAME),
    (dropping.drop_home, "Rome 3 seat engage, Rome 4", SAME),
    (dropping.drop_home, "Cusco 3 seat stay, Oslo 5", "Oslo 5"),
    (dropping.drop_home, "Rome 3 seat stay, Oslo 5", SAME),
    (dropping.drop_home, "Rome 3 seat return, Oslo 5", SAME),
    (dropping.drop_home, "Peru ? stay, Oslo 5", "Oslo 5"),
    (dropping.drop_home, "Peru 5 stay", SAME),
    (dropping.drop_home, "Peru ?", ""),
    (dropping.drop_home, "Peru ? return", SAME),
    (dropping.drop_home, "Norway ? stay", SAME),
    (dropping.drop_home, "Cusco ? stay", SAME),
    # a country or region and the places in it
    (dropping.drop_containers, "Norway ?, Oslo ?", "Oslo ?"),
    (dropping.drop_containers, "Norway 5, Oslo 9", "Oslo 9"),
    (dropping.drop_containers, "Norway 5 cancelled, Oslo 9", SAME),
    (dropping.drop_containers, "Norway 5 cancelled, Oslo 5 cancelled", "Oslo 5 cancelled"),
    (dropping.drop_containers, "Norway 5, Oslo 9 return", SAME),
    (dropping.drop_containers, "Norway 5, Oslo 6 transit", "Oslo 6 transit"),
    (dropping.drop_containers, "Norway 4 departure, Oslo 5", SAME),
    (dropping.drop_containers, "Sicily 5, Palermo 5", "Palermo 5"),
    (dropping.drop_containers, "Sicily 5, Palermo 9", SAME),
    (dropping.drop_containers, "Sicily 5, Palermo ?", "Palermo ?"),
    (dropping.drop_containers, "Sicily ?, Palermo 9", "Palermo 9"),
    (dropping.drop_containers, "Sicily W19, Palermo 20", "Palermo 20"),
    (dropping.drop_containers, "Sicily 5, Palermo 9, Palermo W19", "Palermo 9, Palermo W19"),
    # days from others
    (spans.share_interval, "Norway 5..8, Oslo ? return", SAME),
    (spans.share_interval, "Italy 5..20, Sicily 7..9, Palermo ?", SAME),
    (spans.share_interval, "Italy 5..8, Rome 6, Capri ?", SAME),
    (spans.share_interval, "Italy 5..8, Capri ?", "Italy 5..8, Capri 5..8"),
    (spans.share_interval, "Norway ?, Oslo ?", SAME),
    (spans.share_interval, "Italy 5..8, Oslo 6, Capri ?", "Italy 5..8, Oslo 6, Capri 5..8"),
    (spans.share_interval, "Norway 5..8, Norway 5..6, Oslo ?", "Norway 5..8, Norway 5..6, Oslo 5..6"),
    (spans.share_journey, "Oslo ?, Rome ? return", "Oslo 4..9, Rome ? return"),
    (spans.share_journey, "Oslo ?, Capri ?", "Oslo 4..9, Capri ?"),
    (spans.share_journey, "Oslo ?, Capri 5", "Oslo 4..9, Capri 5"),
    (spans.narrow_shared, "Oslo 5..9 both, Oslo 8", SAME),
    (spans.narrow_shared, "Oslo 5..9 both, Rome 5..9 both, Rome 5..9", SAME),
    (spans.narrow_shared, "Oslo 5..9 both, Rome 5..9 both, Rome 12", SAME),
    (spans.narrow_shared, "Oslo 5..9 both, Rome 5..9 both, Rome W19", SAME),
    (spans.narrow_shared, "Oslo 5 both, Rome 5 both, Rome 5", SAME),
    (spans.narrow_shared, "Oslo 5..6 both, Rome 5..6 both, Rome 6", "Oslo 5..6, Rome 6"),
    (spans.begin_stays, "Oslo 5, Oslo 5 until", SAME),
    (spans.begin_stays, "Oslo 5, Oslo 26 until", "Oslo 5, Oslo 5..26"),
    (spans.begin_stays, "Oslo 5, Oslo 27 until", SAME),
    (spans.begin_stays, "Oslo 4, Oslo 6, Oslo 8 until", "Oslo 4, Oslo 6, Oslo 6..8"),
    (spans.begin_stays, "Oslo 5 return, Oslo 8 until", SAME),
    (spans.begin_stays, "Oslo W19, Oslo 8 until", SAME),
    (spans.begin_stays, "Rome 5, Oslo 8 until", SAME),
    (spans.begin_stays, "Oslo 5, Oslo 7..8 until", SAME),
    (spans.begin_stays, "Lima 3 until", SAME),
    (spans.apply_length, "Oslo 1 31d", "Oslo 1..31"),
    (spans.apply_length, "Oslo 1 32d", SAME),
    (spans.apply_length, "Oslo 5 1d", SAME),
    (spans.apply_length, "Oslo 5 2d", "Oslo 5..6"),
    (spans.apply_length, "Oslo 5 return 4d", SAME),
    (spans.apply_length, "Oslo ? 4d", SAME),
    (spans.date_between, "Oslo 5, Rome 7 transit, Bergen 5", SAME),
    (spans.date_between, "Oslo 5, Rome ?, Bergen 5", SAME),
    (spans.date_between, "Oslo W19, Rome ? transit, Bergen W19", SAME),
    (spans.date_between, "Oslo 4..5, Rome ? transit, Bergen 5..6", "Oslo 4..5, Rome 5 transit, Bergen 5..6"),
    (spans.date_between, "Rome ? transit, Bergen 5", SAME),
    (spans.date_between, "Oslo 4, Lima 5, Rome ? transit, Bergen 5, Norway 9",
     "Oslo 4, Lima 5, Rome 5 transit, Bergen 5, Norway 9"),
    (spans.roll_returns, "Oslo 12, Lima 12 return bare", SAME),
    (spans.roll_returns, "Oslo 12, Lima 5 return bare", "Oslo 12, Lima 12 return"),
    (spans.roll_returns, "Oslo 12, Lima 4 return bare", SAME),
    (spans.roll_returns, "Oslo 12 cancelled, Lima 8 return bare", SAME),
    (spans.roll_returns, "Oslo 12, Lima 8 bare", SAME),
    (spans.roll_returns, "Oslo W20, Lima 8 return bare", SAME),
    # one stay, and the order
    (stays.join_undated, "Oslo 5 tentative, Oslo ?", SAME),
    (stays.join_undated, "Oslo 5 return, Oslo ?", SAME),
    (stays.join_undated, "Oslo 5, Oslo ? return", SAME),
    (stays.join_undated, "Oslo ?, Oslo ?", SAME),
    (stays.join_undated, "Oslo ?, Oslo 5", "Oslo 5"),
    (stays.order, "Oslo 5, Lima 5 departure", "Lima 5 departure, Oslo 5"),
    (stays.order, "Lima 5 return, Oslo 5 transit", "Oslo 5 transit, Lima 5 return"),
    (stays.order, "Rome 5 transit, Oslo 5", SAME),
    (stays.order, "Bergen ?, Oslo 7, Rome 5", "Rome 5, Oslo 7, Bergen ?"),
    (stays.order, "Rome 5, Bergen ?, Oslo 7", SAME),
    (stays.order, "Oslo 7, Rome 5, Bergen ?", "Rome 5, Bergen ?, Oslo 7"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("step", "before", "after"), CASES, ids=[f"{step.__name__}: {before}" for step, before, _ in CASES]
)
def test_where_a_step_holds(step: tidy.Tidy, before: str, after: str) -> None:
    drafts = [draft(line, at) for at, line in enumerate(before.split(", "))]
    plain = told(drafts)
    assert told(step(drafts, HOME)) == (plain if after == SAME else after)


ONE_DAY = HOME._replace(interval=When.day(date(2026, 5, 5)))


@pytest.mark.parametrize(
    ("journey", "step", "before", "after"),
    [
        (ONE_DAY, spans.share_journey, "Oslo ?", "Oslo 5"),
        (ONE_DAY, spans.share_journey, "Oslo ?, Rome ?", SAME),
        (HOME._replace(interval=None), spans.share_journey, "Oslo ?", SAME),
        (HOME._replace(published=None), spans.begin_stays, "Lima 8 until", SAME),
        (HOME._replace(home=None), spans.begin_stays, "Lima 8 until", SAME),
        (HOME._replace(home=None), dropping.drop_home, "Lima 3, Oslo 5", SAME),
        (HOME._replace(home=PLACES["Peru"]), dropping.drop_home, "Lima 3, Oslo 5", SAME),
        (HOME._replace(home=PLACES["Rome"]), dropping.drop_home, "Rome 3, Oslo 5", SAME),
        (
            HOME._replace(home_countries=frozenset()),
            settling.settle_departures,
            "Oslo 4 departure, Rome 5",
            SAME,
        ),
    ],
)
def test_with_another_home_or_journey(journey: Journey, step: tidy.Tidy, before: str, after: str) -> None:
    drafts = [draft(line, at) for at, line in enumerate(before.split(", "))]
    plain = told(drafts)
    assert told(step(drafts, journey)) == (plain if after == SAME else after)
