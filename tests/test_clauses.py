"""Sentences and what the clause reader makes of them: verbs, their direction, and where it cuts."""

from __future__ import annotations

from itertools import pairwise

import pytest

from itinerary.clauses import Clause, split
from itinerary.cues import Cue, Signal, build_index
from itinerary.english import travel
from itinerary.model import Span, Tense
from itinerary.tokens import Token, tokenise

INDEX = build_index(travel.VERBS, travel.NOUNS, travel.SIGNALS)


def parse(text: str) -> tuple[list[Token], list[Clause]]:
    tokens = tokenise(text, Span(0, len(text)), [], [])
    return tokens, split(tokens, INDEX)


def verbs(text: str) -> list[str]:
    """Each verb group as `class tense flags`."""
    told = []
    for clause in parse(text)[1]:
        verb = clause.predicate
        if verb is not None:
            flags = [
                name for name in ("passive", "infinitive", "arranged", "modal", "pluperfect", "past_future")
                if getattr(verb, name)
            ]  # fmt: skip
            told.append(" ".join([verb.cue, verb.tense, *flags]))
    return told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She will visit the port.", ["visit future"]),
        ("She visits the port.", ["visit present"]),
        ("She visited the port.", ["visit past"]),
        ("She has visited the port.", ["visit past"]),
        ("She had visited the port.", ["visit past pluperfect"]),
        ("She is visiting the port.", ["visit present"]),
        ("She is due to visit the port.", ["visit future"]),
        ("She was to visit the port.", ["visit future past_future"]),
        ("She had been due to visit the port.", ["visit future arranged"]),
        ("She may visit the port.", ["visit future modal"]),
        ("She will be received by the mayor.", ["host future passive"]),
        ("She will, however, visit the port.", ["visit future"]),
        ("She will set off at dawn.", ["leave future"]),
        ("They fly home.", ["return unknown"]),
        ("Berg and Holm fly to the port.", ["go unknown"]),
        ("She is in town.", ["stay present"]),
        ("She will paint a boat.", ["do future"]),
        ("She recognised the port.", ["do past"]),
    ],
)
def test_a_verb_group_has_a_class_and_a_direction(text: str, told: list[str]) -> None:
    assert verbs(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The visit of the port",
        "His tour of the coast",
        "Following the talks",
        "A planned stop in the harbour",
        "The port, visited by few",
        "",
        "...",
    ],
)
def test_what_is_no_verb(text: str) -> None:
    assert verbs(text) == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("She will fly out and visit the port.", ["start: She will fly out", "and: and visit the port."]),
        ("She sails before she visits Rome.", ["start: She sails", "before: before she visits Rome."]),
        ("She said she will visit the port.", ["start: She said", "that: she will visit the port."]),
        ("He sails to meet the crew.", ["start: He sails", "to: to meet the crew."]),
        ("She will sail on, visiting the port.", ["start: She will sail on", "ing: , visiting the port."]),
        (
            "She will sail to the port, where Berg will meet the crew.",
            ["start: She will sail to the port", "where: , where Berg will meet the crew."],
        ),
        ("A port by the sea", ["start: A port by the sea"]),
    ],
)  # fmt: skip
def test_where_clauses_are_cut(text: str, parts: list[str]) -> None:
    tokens, clauses = parse(text)
    assert [f"{c.link}: {text[tokens[c.first].start : tokens[c.last - 1].end]}" for c in clauses] == parts


def test_a_relative_clause_inside_the_subject_leaves_the_main_verb_its_subject() -> None:
    tokens, clauses = parse("A rally, which had been planned for May, was called off.")
    main = [clause for clause in clauses if clause.cue is Cue.CANCEL]
    assert main
    assert {tokens[clause.subject[0]].text for clause in main} == {"A"}


@pytest.mark.parametrize(
    ("text", "signal"),
    [("She will not visit the port.", Signal.NEGATED), ("She may visit the port.", Signal.TENTATIVE)],
)
def test_signals_belong_to_their_clause(text: str, signal: Signal) -> None:
    assert signal in parse(text)[1][0].signals
    assert all(signal not in clause.signals for clause in parse("She will visit the port.")[1])


def test_nouns_belong_to_their_clause() -> None:
    _, clauses = parse("She begins a tour before she holds talks.")
    assert [[noun.lemma for noun in clause.nouns] for clause in clauses] == [["tour"], ["talks"]]


@pytest.mark.parametrize(
    "text",
    [
        "She will visit the port, and sail on.",
        "Berg, who leads the crew, will sail.",
        "He said: go, see, return.",
    ],
)
def test_clauses_cover_the_sentence(text: str) -> None:
    tokens, clauses = parse(text)
    assert clauses[0].first == 0
    assert clauses[-1].last == len(tokens)
    assert all(before.last == after.first for before, after in pairwise(clauses))
    assert all(clause.predicate is None or clause.predicate.tense in Tense for clause in clauses)
