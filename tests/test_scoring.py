"""The scorer itself: what counts as right, and what is never printed."""

from __future__ import annotations

import pytest

from tools.score import below, update
from tools.scoring import Case, Score, Stop, agrees, match
from tools.spellings import fold

GOLD: Stop = {"place": "Rome", "country": "IT", "when": "2026-01-12", "kind": "visit", "status": "confirmed"}


@pytest.mark.parametrize(
    ("level", "changes", "right"),
    [
        ("place", {"when": None}, True),
        ("place", {"country": "US"}, False),
        ("place+day", {"when": "2026-01-12/2026-01-14"}, True),
        ("place+day", {"when": "2026-01-12T15:00"}, True),
        ("place+day", {"when": "2026-01"}, False),
        ("place+day", {"when": None}, False),
        ("place+when", {"when": "2026-01-12/2026-01-14"}, False),
        ("place+when", {"when": "2026-01-12T15:00/2026-01-12T17:00"}, True),
        ("place+when", {"kind": "return"}, True),
        ("all", {}, True),
        ("all", {"kind": "return"}, False),
        ("all", {"status": "tentative"}, False),
    ],
)
def test_levels(level: str, changes: Stop, right: bool) -> None:
    assert agrees(level, GOLD, GOLD | changes) is right


def test_softened_gold() -> None:
    soft = GOLD | {"accept_place": ["Ostia"], "accept_when": [None], "accept_kind": ["transit"]}
    assert agrees("all", soft, GOLD | {"place": "ostia", "country": None, "when": None, "kind": "transit"})


def test_spellings() -> None:
    assert fold("Washington, D.C.") == fold("Washington DC") == "washington"
    assert fold("São Paulo") == "sao paulo"
    assert fold("The Hague") == fold("Hague")


def test_as_many_pairs_as_can_be() -> None:
    either, first = GOLD | {"accept_when": ["2026-01-13"]}, GOLD
    assert match("all", [either, first], [GOLD, GOLD | {"when": "2026-01-13"}]) == {0: 1, 1: 0}


def case(*all_stops: Stop, traveller: str | None = "Ann Lee") -> Case:
    trips = [{"traveller": traveller, "stops": list(all_stops)}] if all_stops else []
    return {"published": "2026-01-09", "trips": trips}


def test_totals() -> None:
    score = Score()
    optional = GOLD | {"place": "Pisa", "optional": True}
    score.add(
        case(GOLD, optional, GOLD | {"place": "Oslo"}),
        case(GOLD, optional, GOLD | {"place": "Bonn"}),
        [("Rome", "IT")],
    )
    score.add(case(), case(GOLD, traveller="Bo Berg"))
    counts = score.levels["all"]
    assert (counts.right, counts.wanted, counts.given) == (1, 2, 3)
    assert (score.negatives, score.false_cases, score.false_stops) == (1, 1, 1)
    assert str(score.place_recall) == "1/2"
    assert str(score.travellers) == "1/1"
    assert next(score.table()) == "2 cases, 2 stops"


def test_floors_only_rise() -> None:
    low, high = ({"articles": {"all": {"f1": value}}} for value in (0.5, 0.6))
    assert update(low, high, False) == high
    assert below(high, low) == ["articles, all, f1: 0.500 is below the floor 0.600"]
    with pytest.raises(SystemExit):
        update(high, low, False)
    assert update(high, low, True) == low
    assert update(low | {"corpus-real": {}}, high, False)["corpus-real"] == {}
