"""Who wrote, signed or received a text, and whom a row of its head names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from itinerary.article import parse
from itinerary.stops.byline import bare, bearer, owner, writer
from itinerary.stops.summary import short_name

BODY = "6 March 2026\n\nI fly to Oslo on Monday. On Tuesday I travel to Bergen."
ITINERARY = "Your itinerary\n\n9 March: Oslo\n10 March: Bergen"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"A week in Norway\n\nBy Ana Reis\n\n{BODY}", "Ana Reis"),
        (f"A week in Norway\n\nby Ana Reis\n\n{BODY}", "Ana Reis"),
        (f"A week in Norway\n\nWords by Ana Reis\n\n{BODY}", "Ana Reis"),
        (f"A week in Norway\n\nAuthor: Ana Reis\n\n{BODY}", "Ana Reis"),
        (f"A week in Norway\n\nBy Ana Reis, in Lisbon\n\n{BODY}", "Ana Reis"),
        (f"A week in Norway\n\nBy Dr Ana dos Reis\n\n{BODY}", "Ana dos Reis"),
        (f"A week in Norway\n\nBY ANA REIS\n\n{BODY}", "Ana Reis"),
        (f"A week in Norway\n\nBy Ana Reis, staff writer\n\n{BODY}", None),
        (f"A week in Norway\n\nBy Ana Reis of Reuters\n\n{BODY}", None),
        (f"A week in Norway\n\n{BODY}\n\nAna Reis", "Ana Reis"),
        (f"A week in Norway\n\n{BODY}\n\n- Ana Reis", "Ana Reis"),
        (f"A week in Norway\n\n{BODY}\n\nAna Reis\nPrime Minister", "Ana Reis"),
        (f"A week in Norway\n\n{BODY}\n\nPrime Minister", None),
        (f"A week in Norway\n\n{BODY}\n\nKestrel Travel Agency", None),
        (f"A week in Norway\n\n{BODY}", None),
    ],
)
def test_who_wrote_it(text: str, name: str | None) -> None:
    assert writer(parse(text), ()) == name


@pytest.mark.parametrize(
    ("sender", "author", "name"),
    [
        ("Ana Reis", None, "Ana Reis"),
        ("Ana Reis, Lisbon", None, "Ana Reis"),
        ("Ana Reis", "Rui Alves", "Ana Reis"),
        ("ana@example.org", "Rui Alves", "Rui Alves"),
        (None, "Rui Alves", "Rui Alves"),
        (None, "By Rui Alves, Porto", "Rui Alves"),
        (None, "Dr Rui Alves", "Rui Alves"),
        (None, "admin", None),
        (None, None, None),
    ],
)
def test_who_sent_it(sender: str | None, author: str | None, name: str | None) -> None:
    article = replace(parse(f"A week in Norway\n\n{BODY}"), sender=sender, author=author)
    assert writer(article, ()) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"TRAVEL ORDER\nEmployee: Ana Reis\n\n{BODY}", "Ana Reis"),
        (f"TRAVEL ORDER\nTraveller name: Ana Reis\n\n{BODY}", "Ana Reis"),
        (f"TRAVEL ORDER\nPassenger : Ms Ana Reis\n\n{BODY}", "Ana Reis"),
        (f"TRAVEL ORDER\nHead of the delegation: Ana Reis\n\n{BODY}", "Ana Reis"),
        (f"TRAVEL ORDER\nApproved: Ana Reis\n\n{BODY}", None),
        (f"To: Ana Reis\n\n{ITINERARY}", "Ana Reis"),
        (f"To: Ana Reis\n\n{BODY}", None),  # nothing says that the journey is the receiver's
    ],
)
def test_whom_a_row_of_the_head_names(text: str, name: str | None) -> None:
    assert bearer(parse(text)) == name


def test_a_row_far_down_names_nobody() -> None:
    rows = "\n".join(f"Row {number} of the form" for number in range(12))
    assert bearer(parse(f"TRAVEL ORDER\n{rows}\nEmployee: Ana Reis\n\n{BODY}")) is None


def test_a_name_turned_round_heads_the_paper_of_its_owner() -> None:
    article = parse(f"VISIT TO NORWAY\nReis, Ana\n\n{BODY}")
    assert owner(article, ()) == "Ana Reis"
    assert owner(article, range(3)) is None  # a place: "Halifax, Nova Scotia"
    assert owner(parse(f"VISIT TO NORWAY\n\n{BODY}"), ()) is None


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Ana Reis", "Ana Reis"),
        ("Dr. Ana Reis", "Ana Reis"),
        ("Prof Dr Ana Reis.", "Ana Reis"),
        ("ANA REIS", "Ana Reis"),
        ("J. R. REIS", "J. R. Reis"),
        ("Minister", "Minister"),
    ],
)
def test_names_without_titles(said: str, name: str) -> None:
    assert bare(said) == name


@pytest.mark.parametrize(
    ("traveller", "name"),
    [
        ("Ana Reis", "Reis"),
        ("Rui Alves Jr.", "Alves"),
        ("Rui Alves, Sr", "Alves"),
        ("Rui Alves III", "Alves"),
        ("Kestrel", "Kestrel"),
        ("Ana Reis and Rui Alves", "Ana Reis and Rui Alves"),
        ("Duke of Faro", "Duke of Faro"),
        (None, None),
    ],
)
def test_surnames(traveller: str | None, name: str | None) -> None:
    assert short_name(traveller) == name
