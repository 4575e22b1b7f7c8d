"""Whom a journey is about, who travels together, and which country a person is of."""

from __future__ import annotations

import pytest

from itinerary.article import parse
from itinerary.pipeline import analyse
from itinerary.stops.cast import Cast
from itinerary.stops.casting import cast_of
from tests.trip_lines import HEAD, lines


def cast(text: str) -> Cast:
    found = analyse(parse(text))
    return cast_of(found.scenes, found.people, found.article)


def main(text: str) -> str | None:
    persons = cast(text)
    return persons.persons[persons.main].name if persons.main is not None else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Spokesman Jorge Pinto said on Thursday that Ana Reis will visit Oslo on Monday. "
            "Jorge Pinto said Jorge Pinto would say more. Pinto spoke.",
            "Ana Reis",
        ),
        ("Rui Alves said Ana Reis will visit Oslo. Alves said she is well. Alves said much.", "Ana Reis"),
        (
            "A delegation led by Carla Gomes will visit Oslo on Monday. Rui Alves praised it. "
            "Rui Alves said more.",
            "Carla Gomes",
        ),
        (
            "Oslo will welcome Ana Reis in Norway on Monday. Rui Alves visits the port. "
            "Rui Alves meets friends.",
            "Ana Reis",
        ),
        ("The Pope will visit Oslo on Monday. Norwegian Premier Lars Holm will meet the Pope.", "Pope"),
        ("The prime minister will visit Oslo on Monday. Prime Minister Rui Alves goes by bus.", "Rui Alves"),
        ("The Prime Minister will visit Oslo on Monday. Mr Rui Alves is well.", "Rui Alves"),
        ("The Prime Minister will visit Oslo on Monday. Mr Alves is well.", "Prime Minister"),
        ("The Prime Minister will visit Oslo on Monday. Rui Alves is well.", "Prime Minister"),
        (
            "The Prime Minister will visit Oslo on Monday. Fish is dear. Bread is dear. Wine is dear. "
            "Mr Rui Alves is well.",
            "Rui Alves",
        ),
        (
            "The Prime Minister will visit Oslo on Monday. Fish is dear. Bread is dear. Wine is dear. "
            "Salt is dear. Mr Rui Alves is well.",
            "Prime Minister",
        ),
        (
            "The Prime Minister of the friendly Hellenic Republic Rui Alves will visit Oslo on Monday.",
            "Rui Alves",
        ),
        (
            "The Prime Minister of the dear old Hellenic Republic Rui Alves will visit Oslo on Monday.",
            "Rui Alves",
        ),
        (
            "The Prime Minister will visit Oslo on Monday, and then of course there is Rui Alves.",
            "Prime Minister",
        ),
        ("Fish is dear in Oslo on Monday.", None),
    ],
)
def test_whom_the_journey_is_about(text: str, name: str | None) -> None:
    assert main(HEAD + text) == name


@pytest.mark.parametrize(
    ("story", "name"),
    [
        ("I fly to Oslo on Monday. On Tuesday I travel to Bergen. Lars Holm drives.", "Ana Reis"),
        ("I fly to Oslo on Monday. Lars Holm travels to Bergen on Tuesday.", "Lars Holm"),
        (
            '"I fly to Oslo on Monday. On Tuesday I travel to Bergen," said Lars Holm. '
            '"On Friday I travel to Narvik."',
            "Lars Holm",
        ),
        (
            'Lars Holm wrote: "I fly to Oslo on Monday.\n\n'
            '"On Tuesday I travel to Bergen. On Friday I travel to Narvik."',
            "Lars Holm",
        ),
        (
            "I fly to Oslo on Monday. Lars Holm travels to Bergen on Tuesday. On Friday I travel to Narvik.",
            "Ana Reis",
        ),
        (
            'Lars Holm said: "Come to Oslo. I travel to Bergen on Tuesday. I fly to Narvik on Friday."',
            "Lars Holm",
        ),
        (  # a quotation that is not closed ends with its paragraph
            'Lars Holm said: "Come to Oslo.\n\nI travel to Bergen on Tuesday. I fly to Narvik on Friday.',
            "Ana Reis",
        ),
        (
            'Lars Holm called it "good" and "new". I travel to Bergen on Tuesday. I fly to Narvik on Friday.',
            "Ana Reis",
        ),
        (
            'Lars Holm says "yes" and drives. I fly to Oslo on Monday. On Tuesday I travel to Bergen.',
            "Ana Reis",
        ),
    ],
)
def test_who_tells_in_the_first_person(story: str, name: str) -> None:
    assert main(f"My trip\n\nBy Ana Reis\n\n6 March 2026\n\n{story}") == name


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("King Harald and Queen Sonja arrive in Porto on Monday.", ["Harald and Sonja: Porto 9"]),
        (
            "King Harald and Queen Sonja arrive in Porto on Monday. King Harald goes on to Faro on Tuesday.",
            ["Harald: Porto 9, Faro 10"],
        ),
        (
            "King Harald and Queen Sonja arrive in Porto on Monday. King Harald and Queen Sonja go on to "
            "Faro on Tuesday. King Harald flies to Braga on Friday.",
            ["Harald and Sonja: Porto 9, Faro 10, Braga 13"],
        ),
        (
            "King Harald and Queen Sonja arrive in Porto on Monday. King Harald and Queen Sonja go on to "
            "Faro on Tuesday. Queen Sonja flies to Braga on Friday.",
            ["Harald: Porto 9, Faro 10", "Sonja: Braga 13"],
        ),
        ("King Harald, Queen Sonja and Prince Olav arrive in Porto on Monday.", ["Harald: Porto 9"]),
        ("King Harald meets Queen Sonja in Porto on Monday.", ["Harald: Porto 9"]),
        (
            "King Harald will visit Oslo on Monday. Queen Sonja is well. He goes on to Bergen on Tuesday.",
            ["Harald: Oslo 9, Bergen 10"],
        ),
        (
            "King Harald will visit Oslo on Monday. Queen Sonja is well. She goes on to Bergen on Tuesday.",
            ["Harald: Oslo 9", "Sonja: Bergen 10"],
        ),
        (
            "Queen Sonja said on Thursday that she will visit Oslo on Monday. Mr Rui Alves is well. "
            "He goes on to Bergen on Tuesday.",
            ["Rui Alves: Bergen 10", "Sonja: Oslo 9"],
        ),
        (
            "Queen Sonja will visit Oslo on Monday. Mr Rui Alves said on Thursday that he is ill. "
            "He flies to Sweden on Tuesday.",
            ["Rui Alves: Sweden 10", "Sonja: Oslo 9"],
        ),
        (
            "Queen Sonja will visit Oslo on Monday. The king said on Thursday that he is ill. "
            "She flies to Sweden on Tuesday.",
            ["Sonja: Oslo 9, Sweden 10"],
        ),
    ],
)
def test_pairs_and_pronouns(text: str, told: list[str]) -> None:
    assert lines(HEAD + text) == told


@pytest.mark.parametrize(
    ("subject", "country"),
    [
        ("Norwegian Prime Minister Lars Holm", "NO"),
        ("Norway's Prime Minister Lars Holm", "NO"),
        ("Lars Holm, prime minister of Norway,", "NO"),
        ("Lars Holm, the Norwegian prime minister,", "NO"),
        ("Lars Holm, the prime minister of the Netherlands,", "NL"),
        ("Lars Holm, 51, president of Norway,", "NO"),
        ("Lars Holm, who leads the Norwegian army,", "NO"),
        ("After a stop in Norway, Prime Minister Lars Holm", None),
        ("In Norway, Lars Holm", None),
        ("Prime Minister Lars Holm of Norway", "NO"),
        ("King Lars Holm of Norway", "NO"),
        ("Lars Holm, a minister in Norway,", None),
        ("Prime Minister Lars Holm", None),
    ],
)
def test_the_country_of_a_person(subject: str, country: str | None) -> None:
    persons = cast(f"{HEAD}{subject} arrives in Porto on Monday.").persons
    assert {person.country for person in persons if person.name == "Lars Holm"} == {country}


@pytest.mark.parametrize(
    "text",
    [
        "Lars Holm, prime minister, is in Norway on Monday.",
        "The trip to Norway by Prime Minister Lars Holm begins on Monday.",
        "Talks: Norway; Prime Minister Lars Holm arrives in Porto on Monday.",
    ],
)
def test_a_country_that_is_not_the_persons(text: str) -> None:
    assert {person.country for person in cast(HEAD + text).persons if person.name == "Lars Holm"} == {None}
