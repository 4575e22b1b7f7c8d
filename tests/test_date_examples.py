"""Every row of every date table proves itself: its examples are the tests."""

from __future__ import annotations

from datetime import date

import pytest

from itinerary.dates import find, read
from itinerary.dates.languages import LANGUAGES, language
from itinerary.dates.meanings import nothing
from itinerary.patterns import Rule

TOLD = date(2026, 1, 9)  # a Friday
RULES = [(code, rule) for code in LANGUAGES for rule in language(code).dates.rules]
POSITIVE = [
    (code, rule, example) for code, rule in RULES if rule.means is not nothing for example in rule.examples
]
NEGATIVE = [(code, example) for code, rule in RULES if rule.means is nothing for example in rule.examples]


@pytest.mark.parametrize(
    ("code", "rule", "example"), POSITIVE, ids=[f"{code}: {example}" for code, _, example in POSITIVE]
)
def test_example(code: str, rule: Rule, example: str) -> None:
    phrase, _, value = example.rpartition(" ->")
    value = value.strip()
    assert phrase, "an example is written: phrase -> value"
    found = read(phrase, TOLD, code=code)
    written = {str(one.value) for one in found} | {one.timex() or "" for one in found}
    assert value in written, [(one.text, one.timex(), one.rule) for one in found]
    rules = [one.rule for one in found] + [part.rule for one in found for part in one.parts]
    assert rule.pattern in rules


@pytest.mark.parametrize(("code", "phrase"), NEGATIVE, ids=[f"{code}: {phrase}" for code, phrase in NEGATIVE])
def test_no_date(code: str, phrase: str) -> None:
    assert find(phrase, code=code) == []
