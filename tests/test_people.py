"""Names, titles and offices in sentences, and the persons they make."""

from __future__ import annotations

import pytest

import itinerary
from itinerary import people
from itinerary.model import Span
from itinerary.tokens import tokenise


def mentions(*texts: str) -> list[people.PersonMention]:
    return people.find([tokenise(text, Span(0, len(text)), [], []) for text in texts])


@pytest.mark.parametrize(
    ("text", "name", "titles"),
    [
        ("Anna Berg will sail.", "Anna Berg", ()),
        ("Yesterday Ludwig van der Berg sailed.", "Ludwig van der Berg", ()),
        ("President Anna Berg sailed.", "Anna Berg", ("president",)),
        ("Gen. Anna Berg sailed.", "Anna Berg", ("gen",)),
        ("Foreign Minister Anna Berg sailed.", "Anna Berg", ("foreign", "minister")),
        ("The foreign minister, Anna Berg, sailed.", "Anna Berg", ("foreign", "minister")),
        ("She met minister Anna Berg.", "Anna Berg", ("minister",)),
        ("Secretary of State Anna Berg sailed.", "Anna Berg", ("secretary", "state")),
        ("The Pope sailed.", "", ("pope",)),
        ("Yesterday the Duke of Holm sailed.", "Duke of Holm", ("duke",)),
        ("J. R. Berg sailed.", "J. R. Berg", ()),
        ("Attorney-General Anna Berg sailed.", "Anna Berg", ("attorney-general",)),
        ("Ambassador-at-large Anna Berg sailed.", "Anna Berg", ("ambassador-at-large",)),
        ("Then Anna Brandt-King sailed.", "Anna Brandt-King", ()),
        ("Tánaiste Anna Berg sailed.", "Anna Berg", ("tánaiste",)),
        ("Governor of Holm, Anna Berg, sailed.", "Anna Berg", ("governor",)),
        ("Anna Berg, the islands' fisheries minister, sailed.", "Anna Berg", ("fisheries", "minister")),
        (
            "They met External Affairs Minister (EAM) Anna Berg.",
            "Anna Berg",
            ("external", "affairs", "minister"),
        ),
        ("Prime Minister of the friendly Hellenic Republic Anna Berg sailed.", "Anna Berg", ()),
        ("Then Mana Said al-Oteiba sailed from the port.", "Mana Said al-Oteiba", ()),
        ("Three-time champion Anna Berg sailed.", "Anna Berg", ()),
        ("On Monday the band Alice In Chains will sail.", "Alice In Chains", ()),
        ("The group Iron Lung Parade will sail.", "Iron Lung Parade", ()),
        ("ENERGY MINISTER ANNA BERG WILL SAIL ON FRIDAY.", "Anna Berg", ("energy", "minister")),
    ],
)
def test_a_name_and_its_titles(text: str, name: str, titles: tuple[str, ...]) -> None:
    found = [mention for mention in mentions(text) if mention.name == name]
    assert [mention.titles for mention in found] == [titles]


@pytest.mark.parametrize(
    "text",
    [
        "they sailed to the port.",
        "The Holm University opened.",
        "Typhoon Berg struck.",
        "Yesterday they sailed.",
        "MINISTER BERG SAILS TOMORROW",
        "The General Assembly opened.",
        "They sing “Saltwater Almanac” there.",
        "They sail on Thanksgiving.",
        "",
    ],
)
def test_what_is_no_person(text: str) -> None:
    assert mentions(text) == []


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (("Anna Berg sailed.", "Then Berg will return."), ["Anna Berg"]),
        (("The band met Berg.", "Anna Berg sailed."), ["Anna Berg"]),
        (("Anna Berg met Jonas Holm.",), ["Anna Berg", "Jonas Holm"]),
        (("They met Berg.",), []),  # one word, once, without a title: no person
        (("They met President Berg.",), ["Berg"]),
        (("Anna Berg sailed.", "Then Anna Maria Berg will return."), ["Anna Maria Berg"]),
        (("President Berg and first lady Anna Berg sailed.",), ["Anna Berg", "Berg"]),
    ],
)
def test_mentions_become_persons(texts: tuple[str, ...], names: list[str]) -> None:
    assert [person.name for person in people.gather(mentions(*texts))] == names


def test_a_person_keeps_all_titles_and_mentions() -> None:
    (person,) = people.gather(mentions("President Anna Berg sailed.", "They met Dr Berg."))
    assert person.titles == {"president", "dr"}
    assert [mention.sentence for mention in person.mentions] == [0, 1]
    assert person.words == {"anna", "berg"}


@pytest.mark.parametrize("date", ["2012", "last spring"])
def test_a_date_behind_a_title_is_no_country(date: str) -> None:
    assert itinerary.read(f"Anna Berg, president of {date}, spoke.").trips == ()
