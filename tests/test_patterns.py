"""The pattern language: what a pattern matches, which match wins, and what a wrong row says."""

from __future__ import annotations

import pytest

from itinerary.model import Span
from itinerary.patterns import BadRule, Match, Rule, Slot, Table

SLOTS = {
    "weekday": Slot("weekday", {"Monday": 0, "Tuesday": 1}),
    "month": Slot("month", {"May": 5, "Jan.": 1}),
    "unit": Slot("unit", {"day": "D", "days": "D", "week": "W"}),
    "number": Slot("number", {"two": 2, "a couple of": 2}, r"(\d+)(?!\w)", lambda match: int(match.group(1))),
    "feast": Slot("feast", {"New Year's Eve": "eve", "New Year": "year"}),
}


def table(*patterns: str) -> Table:
    return Table([Rule(pattern, pattern, "no example") for pattern in patterns], SLOTS)


def found(text: str, *patterns: str) -> list[tuple[str, dict[str, object]]]:
    return [(match.span.of(text), dict(match.slots)) for match in table(*patterns).scan(text)]


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("next week", "See you next week.", [("next week", {})]),
        ("next week", "Next Week", [("Next Week", {})]),
        ("next week", "NEXT WEEK", [("NEXT WEEK", {})]),
        ("next week", "next  week", [("next  week", {})]),
        ("next week", "next\nweek", [("next\nweek", {})]),
        ("next week", "next\n\nweek", []),
        ("next week", "nextweek", []),
        ("next week", "next weekend", []),
        ("on {weekday}", "on Tuesday", [("on Tuesday", {"weekday": 1})]),
        ("on {weekday}", "on tuesday", []),
        ("on {weekday}", "ON TUESDAY", [("ON TUESDAY", {"weekday": 1})]),
        ("{a:weekday} to {b:weekday}", "Monday to Tuesday", [("Monday to Tuesday", {"a": 0, "b": 1})]),
        ("[on] {weekday}", " Monday", []),
        ("[on ]{weekday}", "Monday", [("Monday", {"weekday": 0})]),
        ("(in|by) {month}", "by May, in may", [("by May", {"month": 5})]),
        ("{month} {number}", "Jan. 12", [("Jan. 12", {"month": 1, "number": 12})]),
        ("{month} {number}", "Jan 12", [("Jan 12", {"month": 1, "number": 12})]),
        ("{number}-{unit}", "a two–day trip", [("two–day", {"number": 2, "unit": "D"})]),
        ("{number} {unit}", "a couple of days", [("a couple of days", {"number": 2, "unit": "D"})]),
        ("{number} {unit}", "12 days, 13days", [("12 days", {"number": 12, "unit": "D"})]),
        ("{feast}", "on New Year’s Eve", [("New Year’s Eve", {"feast": "eve"})]),
        ("{feast}", "in the New Year", [("New Year", {"feast": "year"})]),
        ("<in|by> {month}", "in May or with May", [("May", {"month": 5})]),
        ("<!with|by> {month}", "in May, with May", [("May", {"month": 5})]),
        ("{unit} before <!the|a>", "week before the", []),
        ("{unit} before <!the|a>", "week before, the", [("week before", {"unit": "W"})]),
        ("{unit} before <the>", "week before the", [("week before", {"unit": "W"})]),
        ("{weekday}, {number}", "Monday , 12", [("Monday , 12", {"weekday": 0, "number": 12})]),
    ],
)  # fmt: skip
def test_match(pattern: str, text: str, expected: list[tuple[str, dict[str, object]]]) -> None:
    assert found(text, pattern) == expected


def test_longest_wins() -> None:
    assert [text for text, _ in found("two days later", "{number} {unit}", "{number} {unit} later")] == [
        "two days later"
    ]


def test_first_rule_wins_among_equals() -> None:
    rules = [Rule("{weekday}", "first", "x"), Rule("Monday", "second", "x")]
    assert [match.rule.means for match in Table(rules, SLOTS).scan("Monday")] == ["first"]


def test_matches_do_not_overlap() -> None:
    assert [text for text, _ in found("next week day", "next week", "week day")] == ["next week"]


def test_capitalised_beside_plain() -> None:
    rules = [Rule("may", "verb", "x"), Rule("May {number}", "month", "x")]
    text = "he may go; May 3; they MAY"
    assert [(m.rule.means, m.span.of(text)) for m in Table(rules, SLOTS).scan(text)] == [
        ("verb", "may"),
        ("month", "May 3"),
        ("verb", "MAY"),
    ]


def test_given_arguments_are_slots() -> None:
    rule = Rule("next {unit}", "period", "next week", step=1)
    assert Table([rule], SLOTS).scan("next week") == [Match(Span(0, 9), rule, {"step": 1, "unit": "W"})]


def test_part_of_the_text() -> None:
    assert [m.span for m in table("{weekday}").scan("Monday Monday Monday", 7, 13)] == [Span(7, 13)]


def test_no_money() -> None:
    assert found("$12 days", "{number} {unit}") == []


def takes_unit(clock: object, unit: str) -> None:
    """Something that a rule may mean."""


@pytest.mark.parametrize(
    ("pattern", "problem", "caret"),
    [
        ("next {units}", "no slot is called 'units'", 5),
        ("[on {unit}", "never closed", 0),
        ("on] {unit}", "closes nothing", 2),
        ("on | {unit}", "alternatives stand in brackets", 3),
        ("{number} {unit}", "takes no 'number'", 0),
        ("next week", "always needs 'unit'", 0),
        ("next [{unit}]", "always needs 'unit'", 6),
        ("(next {unit}|last)", "always needs 'unit'", 6),
        ("{unit} {", "what is this?", 7),
        ("[{unit}]", "always needs 'unit'", 1),
    ],
)
def test_bad_rule(pattern: str, problem: str, caret: int) -> None:
    with pytest.raises(BadRule) as caught:
        Table([Rule(pattern, takes_unit, "x")], SLOTS).compile()
    first, row, mark = str(caught.value).split("\n")
    assert problem in first
    assert row.strip() == pattern
    assert mark.index("^") - 4 == caret


def test_rule_that_may_be_empty() -> None:
    with pytest.raises(BadRule, match="may not be missing"):
        table("[next]").compile()


def test_rule_without_example() -> None:
    with pytest.raises(BadRule, match="needs an example"):
        Rule("next week", takes_unit)
