"""Which date goes to which place: sentences with places in [brackets] and dates in {braces}."""

from __future__ import annotations

import re

import pytest

from itinerary.stops.pairing import listed, pair
from itinerary.tokens import MARK, PLACE, TIME, WORD, Token

_PART = re.compile(r"\[[^]]+\]|\{[^}]+\}|\w+|[^\w\s]")


def sentence(text: str) -> list[Token]:
    kinds = {"[": PLACE, "{": TIME}
    tokens = []
    for match in _PART.finditer(text):
        said = match[0].strip("[]{}")
        kind = kinds.get(match[0][0], WORD if said.isalnum() else MARK)
        tokens.append(Token(kind, *match.span(), said, said.lower()))
    return tokens


def pairs(text: str) -> dict[str, list[str]]:
    tokens = sentence(text)
    places = [at for at, token in enumerate(tokens) if token.kind == PLACE]
    times = [at for at, token in enumerate(tokens) if token.kind == TIME]
    clocks = frozenset(at for at in times if ":" in tokens[at].text)
    found = pair(tokens, places, times, clocks)
    return {tokens[each.place].text: [tokens[at].text for at in each.times] for each in found}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She will visit [Rome] on {Monday}.", {"Rome": ["Monday"]}),
        ("On {Monday} she will visit [Rome].", {"Rome": ["Monday"]}),
        ("[Rome] on {Monday} and [Bari] on {Friday}", {"Rome": ["Monday"], "Bari": ["Friday"]}),
        ("{Monday}: [Rome]; {Friday}: [Bari]", {"Rome": ["Monday"], "Bari": ["Friday"]}),
        ("She will visit [Rome] and [Bari] on {Monday}.", {"Rome": ["Monday"], "Bari": ["Monday"]}),
        ("She will visit [Rome], then fly to [Bari] on {Friday}.", {"Rome": [], "Bari": ["Friday"]}),
        ("On {Monday} she lands in [Rome] at {9:30}.", {"Rome": ["Monday", "9:30"]}),
        ("She will visit [Rome].", {"Rome": []}),
        ("She will sail on {Monday}.", {}),
        ("On {Monday} she sets out on a tour that also leads to [Bari].", {"Bari": []}),
        ("On {Monday} she also visits [Bari].", {"Bari": ["Monday"]}),
        (
            "She plays in [Portland], {Friday} in [Seattle] and {Saturday} in [Bend].",
            {"Portland": [], "Seattle": ["Friday"], "Bend": ["Saturday"]},
        ),
        ("She plays in [Portland] on {Friday} and in [Seattle].", {"Portland": ["Friday"], "Seattle": []}),
        ("She plays in [Portland] and, on {Friday}, in [Seattle].", {"Portland": [], "Seattle": ["Friday"]}),
        (
            "[Rome], [Bari] and [Pisa] on {Friday}",
            {"Rome": ["Friday"], "Bari": ["Friday"], "Pisa": ["Friday"]},
        ),
        ("[Rome], [Bari] and [Pisa], the latter on {Friday}", {"Rome": [], "Bari": [], "Pisa": ["Friday"]}),
        (
            "On {Friday} [Rome], [Bari] and [Pisa]",
            {"Rome": ["Friday"], "Bari": ["Friday"], "Pisa": ["Friday"]},
        ),
        ("On {Friday} [Rome], then [Bari]", {"Rome": ["Friday"], "Bari": []}),
        ("[Rome], where it rains, and [Bari] on {Friday}", {"Rome": [], "Bari": ["Friday"]}),
        ("[Rome] ({Friday}), [Bari] ({Saturday})", {"Rome": ["Friday"], "Bari": ["Saturday"]}),
        ("{Friday} - [Rome] | {Saturday} - [Bari]", {"Rome": ["Friday"], "Bari": ["Saturday"]}),
        ("[Rome] again {Friday}; [Bari] early {Saturday}", {"Rome": ["Friday"], "Bari": ["Saturday"]}),
        ("From {Monday} to {Friday} she visits [Rome].", {"Rome": ["Monday", "Friday"]}),
        ("On {Monday}, at {9:30}, she lands in [Rome].", {"Rome": ["Monday", "9:30"]}),
        (
            "On {Monday} she lands in [Rome] at {9:30} and in [Bari] at {11:00}.",
            {"Rome": ["Monday", "9:30"], "Bari": ["Monday", "11:00"]},
        ),
        (
            "On {Friday} in [Rome] and in [Bari] she speaks, on {Sunday} in [Pisa].",
            {"Rome": ["Friday"], "Bari": ["Friday"], "Pisa": ["Sunday"]},
        ),
    ],
)
def test_each_date_has_its_place(text: str, told: dict[str, list[str]]) -> None:
    assert pairs(text) == told


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("[Rome], [Bari]", True),
        ("[Rome] and then [Bari]", True),
        ("[Rome] as well as [Bari]", True),
        ("[Rome] before a rest [Bari]", False),
        ("[Rome] {Monday}, [Bari]", False),
    ],
)
def test_items_of_one_list(text: str, answer: bool) -> None:
    tokens = sentence(text)
    assert listed(tokens, 0, len(tokens) - 1) is answer
