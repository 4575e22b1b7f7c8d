"""Every word and example of the travel tables, run."""

from __future__ import annotations

import re

import pytest

from itinerary.clauses import split
from itinerary.cues import Cue, Nouns, Roles, Signals, Verbs, build_index, inflect
from itinerary.english import travel
from itinerary.model import Kind, Span, Status
from itinerary.pipeline import read
from itinerary.tokens import tokenise

INDEX = build_index(travel.VERBS, travel.NOUNS, travel.SIGNALS)
DATELINE = "TOKYO, Jan. 9, 2026 (Desk) - "
TOLD_FRIDAY = DATELINE + "Japanese Foreign Minister Anna Berg spoke on Friday. "


def clauses_of(text: str):
    tokens = tokenise(text, Span(0, len(text)), [], [])
    return split(tokens, INDEX)


def base(word: str) -> str:
    if "/" in word:
        forms, _, particles = word.rpartition("/")
        return " ".join([forms.split("/")[0], *particles.split("-")[1:]])
    head, *particles = re.split(r"(?<!-)-(?!-)", word)
    return " ".join([inflect(head.replace("--", "-"))[0], *(part.rstrip("*") for part in particles)])


@pytest.mark.parametrize(
    ("row", "word"), [(row, word) for row in travel.VERBS for word in row.words.split()], ids=str
)
def test_each_verb_is_found_in_its_frame(row: Verbs, word: str) -> None:
    found = [clause.predicate for clause in clauses_of(row.frame.format(base(word)))]
    assert any(p is not None and p.cue is row.cue for p in found), found


@pytest.mark.parametrize(
    ("row", "word"), [(row, word) for row in travel.NOUNS for word in row.words.split()], ids=str
)
def test_each_noun_is_found_in_its_frame(row: Nouns, word: str) -> None:
    for said in (word, word.replace("-", " ")):
        nouns = [noun for clause in clauses_of(row.frame.format(said)) for noun in clause.nouns]
        assert any(noun.cue is row.cue for noun in nouns), nouns


@pytest.mark.parametrize(
    ("row", "phrase"), [(row, phrase) for row in travel.SIGNALS for phrase in row.words.split("|")], ids=str
)
def test_each_signal_is_heard(row: Signals, phrase: str) -> None:
    said = {
        signal for clause in clauses_of(f"The minister, {phrase}, is in Paris.") for signal in clause.signals
    }
    assert row.signal in said


def outcome(text: str) -> str:
    """`visit Paris`, `cancelled Paris`, `none`: what the last stop of a text is."""
    stops = [
        stop
        for trip in read(text).trips
        for stop in trip.stops
        if stop.place.name in ("Paris", "Rome", "Tokyo", "Iceland")
    ]
    told = []
    for stop in stops:
        told.append(f"{stop.kind.value} {stop.place.name}")
        if stop.status is not Status.CONFIRMED:
            told[-1] = f"{stop.status.value} {stop.place.name}"
    return "; ".join(told) or "none"


@pytest.mark.parametrize("row", travel.ROLES, ids=lambda row: f"{row.cue.value} {row.prepositions}")
def test_each_role_by_its_example(row: Roles) -> None:
    said, _, wanted = row.example.partition(" -> ")
    assert wanted in outcome(f"{TOLD_FRIDAY}Berg {said}."), outcome(f"{TOLD_FRIDAY}Berg {said}.")


@pytest.mark.parametrize("row", travel.SIGNALS, ids=lambda row: row.signal.value)
def test_each_signal_by_its_example(row: Signals) -> None:
    said, _, wanted = row.example.partition(" -> ")
    assert wanted in outcome(f"{TOLD_FRIDAY}Berg {said}.")


def test_the_frames_name_every_class() -> None:
    told = {row.cue for row in travel.VERBS} | {row.cue for row in travel.NOUNS}
    assert told == set(Cue) - {Cue.DO}
    assert {row.cue for row in travel.ROLES} >= told - {Cue.SAY}


def test_kinds_of_stops_are_those_of_the_model() -> None:
    assert {row.role.value for row in travel.ROLES} >= {kind.value for kind in Kind}
