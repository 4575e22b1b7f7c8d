"""What each place of a sentence is to a journey, by its preposition and what governs it."""

from __future__ import annotations

import pytest

from itinerary.article import parse
from itinerary.cues import build_index, role_table
from itinerary.english import travel
from itinerary.pipeline import analyse
from itinerary.stops.roles import places_in
from itinerary.stops.scene import Tables
from tests.trip_lines import HEAD

TABLES = Tables(build_index(travel.VERBS, travel.NOUNS, travel.SIGNALS), role_table(travel.ROLES))


def roles(text: str) -> str:
    """Each place that may have a role, with it; `none` where it has none."""
    return ", ".join(
        f"{scene.places[scene.tokens[at].ref].place.name} {role.value}"
        for scene in analyse(parse(HEAD + text)).scenes
        for clause in scene.clauses
        for at, role in places_in(scene.tokens, clause, TABLES, scene)
    )


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Reis will visit Oslo.", "Oslo visit"),
        ("Reis heads for Oslo.", "Oslo visit"),
        ("Reis sails as far as Bergen.", "Bergen visit"),
        ("Reis will go over to Bergen.", "Bergen visit"),
        ("Reis will stay in Oslo.", "Oslo visit"),
        ("Her first stop is Oslo.", "Oslo visit"),
        ("Reis flies from Lisbon to Oslo.", "Lisbon origin, Oslo visit"),
        ("Reis flies back from Oslo.", "Oslo origin"),
        ("Reis arrives from Lisbon in Oslo.", "Lisbon origin, Oslo visit"),
        ("Reis leaves Lisbon for Oslo.", "Lisbon departure, Oslo visit"),
        ("Reis departs for Oslo from Lisbon.", "Oslo visit, Lisbon departure"),
        ("Reis flies out of Lisbon.", "Lisbon departure"),
        ("Reis will return to Lisbon from Oslo.", "Lisbon return, Oslo origin"),
        ("Reis goes back to Lisbon.", "Lisbon return"),
        ("Reis goes home to Lisbon.", "Lisbon return"),
        ("Reis will be back in Lisbon.", "Lisbon return"),
        ("Her return to Lisbon is on Friday.", "Lisbon return"),
        ("Her departure for Oslo is on Sunday.", "Oslo visit"),
        ("On her arrival in Oslo she will speak.", "Oslo visit"),
        ("Reis flies to Oslo via Copenhagen.", "Oslo visit, Copenhagen transit"),
        ("Reis flies to Oslo by way of Copenhagen.", "Oslo visit, Copenhagen transit"),
        ("Reis changes planes in Copenhagen.", "Copenhagen transit"),
        ("Reis travels through Norway.", "Norway transit"),
        ("Reis travels around Norway.", "Norway visit"),
        ("Reis will take a train to Bergen.", "Bergen visit"),
        ("Reis will take a train from Oslo to Bergen.", "Oslo origin, Bergen visit"),
        ("Reis boards a plane for Oslo, and on to Bergen.", "Oslo visit, Bergen visit"),
        ("The trip takes her to Oslo and on to Bergen.", "Oslo visit, Bergen visit"),
        # lists
        ("Reis will visit Oslo, Bergen and Narvik.", "Oslo visit, Bergen visit, Narvik visit"),
        ("Reis will visit Oslo, Bergen on Tuesday and Narvik on Friday.",
         "Oslo visit, Bergen visit, Narvik visit"),
        ("Reis will visit Oslo, then Bergen.", "Oslo visit, Bergen visit"),
        ("Her visit to Oslo will be followed by Bergen.", "Oslo visit, Bergen visit"),
        # where a place is
        ("Reis will speak in the city of Bergen.", "Bergen visit"),
        ("Reis will speak in Oslo, Norway.", "Oslo visit"),
        ("Reis will speak in Oslo in Norway.", "Oslo visit"),
        ("Reis will speak in Oslo and in Norway.", "Oslo visit, Norway visit"),
        ("Reis will speak at the port of Bergen in Norway.", "Bergen visit"),
        ("Reis will speak in Bergen, in the west of Norway.", "Bergen visit"),
        ("Reis will speak in Sala, 20 km south of Stockholm.", "Sala visit"),
        ("Reis will speak in Sala, a short drive from Stockholm.", "Sala visit, Stockholm none"),
        ("Reis will speak at Yokota Air Base, in the western suburbs of Tokyo, on Monday.",
         "Yokota Air Base visit"),
        ("Reis meets the mayor of Bergen in Oslo.", "Oslo visit"),
        ("Reis, mayor of Bergen, will visit Oslo.", "Oslo visit"),
        # what is only spoken of
        ("Reis will visit Oslo to discuss the war in Gaza.", "Oslo visit, Gaza none"),
        ("Reis will fly to Oslo because of the war in Gaza.", "Oslo visit, Gaza none"),
        ("Reis will fly to Oslo ahead of talks in Bergen.", "Oslo visit, Bergen none"),
        ("Reis will go ahead to Bergen.", "Bergen visit"),
        ("Reis will fly to Oslo in a Netherlands aircraft.", "Oslo visit, Netherlands none"),
        ("Reis spoke of the Norwegian minister's visit to Taipei.", "Taipei none"),
        ("Reis spoke of Norway's trip to Taipei.", "Taipei none"),
        ("Reis said in Oslo that she will fly to Bergen.", "Oslo none, Bergen visit"),
        ("Reis painted Oslo.", "Oslo none"),
        # nouns of travel and of engagements
        ("The Oslo leg ends on Tuesday.", "Oslo visit"),
        ("Her Oslo visit ends on Tuesday.", "Oslo visit"),
        ("An Oslo tour ends on Tuesday.", "Oslo none"),
        ("The tour will include Oslo and Bergen.", "Oslo visit, Bergen visit"),
        ("The book will include Oslo and Bergen.", "Oslo none, Bergen none"),
        ("The rally is planned for Oslo.", "Oslo visit"),
        ("The rally is planned in Oslo.", "Oslo visit"),
        ("Reis will attend a summit in Oslo.", "Oslo visit"),
        ("A stop in Oslo has been moved to March 14.", "Oslo visit"),
        # in front
        ("In Oslo she will open a fair.", "Oslo visit"),
        ("Oslo is next on Tuesday.", "Oslo visit"),
        ("It is Oslo on Tuesday.", "Oslo visit"),
    ],
)  # fmt: skip
def test_roles(sentence: str, told: str) -> None:
    assert roles(sentence) == told
