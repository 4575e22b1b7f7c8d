"""Who a clause is about: sentences behind a lead in which a minister travels and another stays at home."""

from __future__ import annotations

import pytest

from itinerary.article import parse
from itinerary.pipeline import analyse
from itinerary.stops.casting import cast_of
from itinerary.stops.subjects import subject_of
from tests.trip_lines import HEAD

LEAD = f"{HEAD}Foreign Minister Ana Reis will visit Oslo on Monday. Trade Minister Rui Alves stays at home. "


def subjects(text: str) -> str:
    """The subject of each clause that has a verb, with the person where one is meant."""
    found = analyse(parse(LEAD + text))
    cast = cast_of(found.scenes, found.people, found.article)
    told = []
    for scene in found.scenes[2:]:
        for clause in scene.clauses:
            if clause.predicate is not None:
                kind, person = subject_of(scene.tokens, clause, scene.number, cast)
                told.append(kind.value + (f" {cast.persons[person].name}" if person is not None else ""))
    return "; ".join(told[1:])  # the first is that of the lead's second sentence


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("She flies to Bergen.", "pronoun"),
        ("They fly to Bergen.", "pronoun"),
        ("I fly to Bergen.", "first person"),
        ("We fly to Narvik.", "first person"),
        ("His Excellency flies to Bergen.", "pronoun"),
        ("Her Majesty flies to Bergen.", "pronoun"),
        # what stands in front of it
        ("On Tuesday she flies to Bergen.", "pronoun"),
        ("On Tuesday and Wednesday she flies to Bergen.", "pronoun"),
        ("On Tuesday, after a rest in Bergen, she flies to Narvik.", "pronoun"),
        ("After lunch she flies to Bergen.", "pronoun"),
        ("After lunch Reis flies to Bergen.", "person Ana Reis"),
        ("In May Reis flies to Bergen.", "person Ana Reis"),
        ("From Oslo she flies to Bergen.", "pronoun"),
        ("From Oslo, Reis flies to Bergen.", "person Ana Reis"),
        ("In Oslo the minister flies a flag.", "role Ana Reis"),
        ("Today I fly to Narvik.", "first person"),
        ("Then the minister flies to Bergen.", "role Ana Reis"),
        ("And then Reis flies to Bergen.", "person Ana Reis"),
        ("Also on the trip, Reis flies to Bergen.", "person Ana Reis"),
        ("Soon afterwards the minister flies to Bergen.", "role Ana Reis"),
        ("After Oslo and before Bergen, Reis flies to Narvik.", "person Ana Reis"),
        ("With her on the plane, Trade Minister Rui Alves flies to Bergen.", "person Rui Alves"),
        ("From there she flies to Bergen.", "pronoun"),
        ("Two days later she flies to Bergen.", "pronoun"),
        ("In the evening of Tuesday she flies to Bergen.", "pronoun"),
        ("Later, in the evening, Reis flies to Bergen.", "person Ana Reis"),
        ("On Tuesday morning Reis flies to Bergen.", "person Ana Reis"),
        ("After the long lunch Ana Reis flies to Bergen.", "person Ana Reis"),
        ("After lunch Reis also flies to Bergen.", "person Ana Reis"),
        ("After lunch Reis on Tuesday flies to Bergen.", "person Ana Reis"),
        ("After talks with Lars Holm she flies to Bergen.", "pronoun"),
        ("After the talks Foreign Minister Reis flies to Bergen.", "person Ana Reis"),
        ("Before the meeting the delegation flies to Bergen.", "role Ana Reis"),
        ("With a smile the delegation flies to Bergen.", "role Ana Reis"),
        ("On arrival, Reis and Alves fly to Bergen.", "person Ana Reis"),
        # names
        ("Reis later flies to Bergen.", "person Ana Reis"),
        ("Reis, 51, flies to Bergen.", "person Ana Reis"),
        ("Reis, the foreign minister, flies to Bergen.", "person Ana Reis"),
        ("Reis - a lawyer - flies to Bergen.", "person Ana Reis"),
        ("The minister, Ana Reis, flies to Bergen.", "person Ana Reis"),
        ("Minister Reis flies to Narvik.", "person Ana Reis"),
        ("Mr Reis flies to Bergen.", "person Ana Reis"),
        ("Mr and Mrs Alves fly to Bergen.", "person Rui Alves"),
        ("Norwegian Prime Minister Lars Holm flies to Bergen.", "person Lars Holm"),
        ("Former minister Lars Holm flies to Bergen.", "person Lars Holm"),
        ("Mayor Lars Holm of Bergen flies to Narvik.", "person Lars Holm"),
        ("Lars Holm, mayor of Bergen, flies to Narvik.", "person Lars Holm"),
        ("Latin Grammy winner Carla Gomes flies to Bergen.", "person Carla Gomes"),
        ("Kestrel singer Carla Gomes flies to Bergen.", "person Carla Gomes"),
        ("Reis rival Rui Alves flies to Bergen.", "person Rui Alves"),
        ("Party leader Rui Alves flies to Bergen.", "person Rui Alves"),
        ("Lars Holm of the Reis party flies to Bergen.", "person Lars Holm"),
        ("The Lars Holm delegation flies to Bergen.", "person Lars Holm"),
        # several: whom the journey is about, else the first
        ("Reis and Alves fly to Bergen.", "person Ana Reis"),
        ("Alves and Reis fly to Bergen.", "person Ana Reis"),
        ("Lars Holm and Rui Alves fly to Bergen.", "person Lars Holm"),
        ("Reis of Lisbon and Lars Holm of Bergen fly to Narvik.", "person Ana Reis"),
        ("Minister and delegation fly to Bergen.", "role Ana Reis"),
        ("He and Reis fly to Bergen.", "person Ana Reis"),
        ("Reis and I fly to Bergen.", "person Ana Reis"),
        ("Reis, Reis's husband and Rui Alves fly to Bergen.", "person Ana Reis"),
        ("Reis and another group fly to Bergen.", "person Ana Reis"),
        ("With her visit over the delegation flies to Bergen.", "role Ana Reis"),
        ("Reis and her delegation fly to Bergen.", "person Ana Reis"),
        ("Captain Carla Gomes and her ship's company sail to Bergen.", "person Carla Gomes"),
        ("Alves, with Reis, flies to Bergen.", "person Rui Alves"),
        # offices and groups
        ("The minister flies to Bergen.", "role Ana Reis"),
        ("This minister flies to Bergen.", "role Ana Reis"),
        ("The minister, on Friday, flies to Bergen.", "role Ana Reis"),
        ("The minister in her coat flies to Narvik.", "role Ana Reis"),
        ("The foreign minister flies to Bergen.", "role Ana Reis"),
        ("The trade minister flies to Bergen.", "role Rui Alves"),
        ("The prime minister flies to Narvik.", "role prime minister"),
        ("The king of Norway flies to Bergen.", "person king of Norway"),
        ("The delegation flies to Bergen.", "role Ana Reis"),
        ("The woman flies to Bergen.", "role Ana Reis"),
        ("The guests fly to Bergen.", "role Ana Reis"),
        ("The visitor from Lisbon flies to Bergen.", "role Ana Reis"),
        ("Reis's team flies to Bergen.", "role Ana Reis"),
        ("Her team flies to Bergen.", "role"),
        ("A delegation led by Reis flies to Bergen.", "person Ana Reis"),
        ("A group headed by Rui Alves flies to Bergen.", "person Rui Alves"),
        ("A delegation under the leadership of Rui Alves flies to Bergen.", "person Rui Alves"),
        ("The ministers fly to Bergen.", "role Ana Reis"),
        ("The leader flies to Bergen.", "role Ana Reis"),
        ("Her foreign minister's team flies to Bergen.", "role"),
        # somebody else
        ("Many visitors fly to Bergen.", "other"),
        ("Other visitors fly to Bergen.", "other"),
        ("Her minister flies to Bergen.", "other"),
        ("A minister flies to Bergen.", "other"),
        ("Another delegation flies to Bergen.", "other"),
        ('"Another delegation flies to Bergen," he said.', "other; pronoun"),
        ("(A minister flies to Bergen.)", "other"),
        ("On Tuesday, a minister flies to Bergen.", "other"),
        ("Then a minister flies to Bergen.", "other"),
        ("The party's debate is in Bergen.", "other"),
        ("Several delegations fly to Bergen.", "other"),
        ("Some officials fly to Bergen.", "other"),
        ("Her deputy flies to Bergen.", "other"),
        ("Reis's deputy flies to Bergen.", "other"),
        ("Her husband flies to Bergen.", "other"),
        ("Her spokesman flies to Bergen.", "other"),
        ("Spokesman Jorge Pinto flies to Bergen.", "other"),
        ("The ministry's spokesman, Jorge Pinto, flies to Bergen.", "other"),
        ("Norway's foreign minister flies to Bergen.", "other"),
        ("Norway's delegation flies to Bergen.", "other"),
        ("The Bergen school expects the minister.", "other"),
        ("It flies to Bergen.", "other"),
        ("May 24 is the day.", "other"),
        ("Her colleague Rui Alves flies to Narvik.", "person Rui Alves"),
        ("The minister's colleague Rui Alves flies to Narvik.", "person Rui Alves"),
        ("Her host, Lars Holm, flies to Narvik.", "person Lars Holm"),
        # journeys, engagements, places
        ("The tour begins in Bergen.", "journey"),
        ("Her visit begins in Bergen.", "journey"),
        ("Our tour leads to Narvik.", "journey"),
        ("A tour of the north leads to Bergen.", "journey"),
        ("The tour of the delegation leads to Bergen.", "journey"),
        ("The next leg leads to Bergen.", "journey"),
        ("Reis's visit begins in Bergen.", "journey Ana Reis"),
        ("Friday will be spent in Bergen.", "journey"),
        ("The next debate is in Bergen.", "event"),
        ("The talks begin in Bergen.", "event"),
        ("Reis's lecture is in Bergen.", "event"),
        ("Wednesday's lecture is in Bergen.", "event"),
        ("The first concert is in Bergen.", "event"),
        ("The round of talks is in Bergen.", "event"),
        ("Bergen expects the minister.", "place"),
        # clauses inside others
        ("The president, who is ill, flies to Bergen.", "other; none; other"),
        ("A spokesman, who is ill, said Reis flies to Bergen.", "other; none; other; person Ana Reis"),
    ],
)
def test_subjects(sentence: str, told: str) -> None:
    assert subjects(sentence) == told
