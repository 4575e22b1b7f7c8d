"""Clauses that go on with a stop, or tell of another one: one short article each, of 6 March 2026."""

from __future__ import annotations

import pytest

from tests.trip_lines import HEAD, lines

REIS = f"{HEAD}Foreign Minister Ana Reis "

GOES_ON = [
    ("will visit Oslo. The visit had been planned for Monday.", "Oslo 9"),
    ("will visit Oslo, where the king will give a dinner on Tuesday.", "Oslo 10"),
    ("will visit Oslo, where the king gave a dinner on Tuesday.", "Oslo ?"),
    ("will visit Oslo on Monday, where Rui Alves will speak on Tuesday.", "Oslo 9"),
    ("will visit Oslo, which she knows, from March 9 to 12.", "Oslo 9-12"),
    ("will visit Oslo, Bergen and Narvik, which she knows, on Tuesday.", "Oslo 10, Bergen 10, Narvik 10"),
    ("will visit Oslo, leaving on Monday.", "Oslo 9"),
    ("flies on Monday to Oslo and spends three days there.", "Oslo 9-11"),
    ("ends her trip on Monday, when she flies to Oslo.", "Oslo 9"),
    ("sets out on Monday for Oslo, and on Tuesday for Bergen.", "Oslo 9, Bergen 10"),
    ("sets out on Monday, with stops in Oslo and Bergen.", "Oslo ?, Bergen ?"),
    ("will visit Oslo on Monday. Talks are set for March 17.", "Oslo 9-17"),  # eight days later
    ("will visit Oslo on Monday. Talks are set for March 18.", "Oslo 9"),
    ("will visit Oslo on Monday. Talks are set for Sunday.", "Oslo 9"),
    ("will visit Oslo on Monday. Fish is dear. Bread is dear. Talks are set for Tuesday.", "Oslo 9"),
    ("visited Oslo on Tuesday. Talks are set for Monday.", "Oslo 3"),
    (
        "will visit Oslo on Monday, returning to Lisbon on Tuesday. A dinner is set for Thursday.",
        "Oslo 9, Lisbon 10 return",
    ),
    ("was due in Oslo on Monday and in Sweden on Tuesday, but that is off.", "Oslo 9, Sweden 10 cancelled"),
    (
        "will be in Oslo on Monday and in Sweden on Tuesday, but that is off.",
        "Oslo 9, Sweden 10 cancelled",
    ),
    (
        "will visit Oslo on Monday. But the trip, planned for Monday, is off. "
        "The NATO meeting had been set for Tuesday.",
        "Oslo 9 cancelled",
    ),
]

MANNER = [
    ("may visit Oslo on Monday and fly on to Sweden on Tuesday.", "Oslo 9 tentative, Sweden 10 tentative"),
    ("may visit Oslo on Monday before flying to Sweden on Tuesday.", "Oslo 9 tentative, Sweden 10 tentative"),
    ("may visit Oslo on Monday, but will fly to Sweden on Tuesday.", "Oslo 9 tentative, Sweden 10"),
    ("may visit Oslo on Monday, where she will meet the king on Tuesday.", "Oslo 9-10 tentative"),
    ("had been due to visit Oslo on Monday and to fly on to Sweden.", "Oslo 9 cancelled, Sweden ? cancelled"),
    (
        "had been due to visit Oslo on Monday before flying on to Sweden on Tuesday.",
        "Oslo 9 cancelled, Sweden 10 cancelled",
    ),
    ("had been due to visit Oslo on Monday but flies to Sweden on Tuesday.", "Oslo 9 cancelled, Sweden 10"),
    ("was to visit Oslo on Monday and Sweden on Tuesday.", "Oslo 9, Sweden 10"),
    ("was to visit Oslo on Friday, flying on to Sweden on Saturday.", "Oslo 6, Sweden 7"),
    (
        "will visit Oslo on Monday. But the trip, planned for Monday, is off. "
        "Talks had been set for Tuesday.",
        "Oslo 9-10 cancelled",
    ),
    (
        "will visit Oslo on Monday. But the trip, planned for Monday, is off. "
        "The talks had been set for Tuesday.",
        "Oslo 9-10 cancelled",
    ),
]

WHOSE_VISIT = [
    ("The minister's visit to Sweden follows on Tuesday.", "Oslo 9, Sweden 10"),
    ("The delegation's visit to Sweden follows on Tuesday.", "Oslo 9, Sweden 10"),
    ("Her short official visit to Sweden follows on Tuesday.", "Oslo 9, Sweden 10"),
    ("Reis's first official visit to Sweden follows on Tuesday.", "Oslo 9, Sweden 10"),
    ("A minister's visit to Sweden follows on Tuesday.", "Oslo 9"),
    ("The navy's visit to Sweden follows on Tuesday.", "Oslo 9"),
    ("The fishermen's first official visit to Sweden follows on Tuesday.", "Oslo 9"),
]

YEARS = [
    ("will fly to Sweden on October 20.", "Sweden 10-20"),
    ("will fly to Sweden on March 4.", "Sweden 2027-3-04"),
    ("will fly to Sweden on February 20.", "Sweden 2027-2-20"),
    ("flies to Sweden on February 20.", "Sweden 2-20"),
    ("flies to Sweden on November 30.", "Sweden 11-30"),
    ("will fly to Oslo on Monday. Her visit to Sweden, on February 20, was short.", "Sweden 2-20, Oslo 9"),
]

CLOCK = [
    ("will visit Oslo and Bergen. Her tour runs from March 9 to 11.", "Oslo 9-11, Bergen 9-11"),
    ("will undertake a 31-day journey on Monday. She will visit Oslo.", "Oslo 9-4-08"),
    ("will undertake a 32-day journey on Monday. She will visit Oslo.", "Oslo ?"),
    (
        "will go on a tour next month. She will be in Oslo on the 8th and in Bergen on the 10th.",
        "Oslo 4-08, Bergen 4-10",
    ),
    ("will go on a tour next week. She will be in Oslo on Tuesday.", "Oslo 10"),
    (
        "will be in Oslo next week. She will be in Sweden on Sunday. On Wednesday she will be in Finland.",
        "Oslo W11, Finland 11, Sweden 15",
    ),
    (
        "will be in Oslo next week. She will be in Sweden on Friday. On Wednesday she will be in Finland.",
        "Oslo W11, Finland 11, Sweden 13",
    ),
    (
        "flies to Oslo and on Tuesday she visits Sweden, then goes on to Finland.",
        "Sweden 10, Finland ?, Oslo ?",
    ),
    ("was in Oslo last month. She will be in Bergen on the 8th.", "Bergen 8"),
    ("will go on a tour next month. On the 8th she will be in Finland.", "Finland 4-08"),
    ("will prepare for next month's elections. On the 8th she will be in Finland.", "Finland 8"),
    ("was in Oslo on Tuesday. A day later she flew to Finland.", "Oslo 3, Finland 4"),
    (
        "was in Oslo on Tuesday. She was in Sweden on May 12, 2019. A day later she flew to Finland.",
        "Oslo 3",
    ),
    ("will be in Oslo on March 16. On the Thursday she will be in Sweden.", "Oslo 16, Sweden 19"),
    ("will be in Oslo on Monday. On the Thursday she will be in Sweden.", "Oslo 9, Sweden 12"),
    ("spoke of the next month's meeting. She will be in Oslo on the 8th.", "Oslo 8"),
    ("will be in Oslo on March 20 and will fly on Sunday to Bergen.", "Oslo 20, Bergen 22"),
    ("will be in Oslo on March 14. On Sunday she flies to Bergen.", "Oslo 14, Bergen 15"),
    ("will be in Oslo on Friday and in Bergen on Wednesday.", "Oslo 13, Bergen 18"),
    ("flies to Oslo on Friday. On Wednesday she speaks in parliament.", "Oslo 13"),
    ("will be in Oslo on Monday and the same day in Bergen.", "Oslo 9, Bergen 9"),
    ("will be in Oslo on Monday and a week later in Bergen.", "Oslo 9, Bergen 16"),
    ("will be in Oslo on Monday and in Bergen the same week.", "Oslo 9, Bergen W11"),
    ("will visit Oslo the day after Tuesday's talks.", "Oslo 11"),
    ("will visit Oslo on Monday, a day before her summit.", "Oslo 9"),
    ("will visit Oslo on Monday (originally on Friday).", "Oslo 9"),
    ("will visit Oslo after the Monday meeting of ministers.", "Oslo ?"),
    ("will be in Oslo at 9:30 on Monday and in Bergen at noon.", "Oslo 9@09:30, Bergen 9@12:00"),
    ("will be in Oslo from 9:30 to 11:00 on Monday.", "Oslo 9@09:30-11:00"),
    (", in her second year in office, will visit Oslo on Monday.", "Oslo 9"),
]

OTHERS = [
    ("Rui Alves will visit Bergen.", ["Ana Reis: Oslo 9"]),
    ("Rui Alves will visit Bergen next week.", ["Ana Reis: Oslo 9"]),
    ("Rui Alves has cancelled a visit to Bergen on Tuesday.", ["Ana Reis: Oslo 9"]),
    ("Rui Alves will speak in Bergen on Tuesday.", ["Ana Reis: Oslo 9"]),
    (
        "Rui Alves will speak in Bergen on Tuesday and in Narvik on Friday.",
        ["Ana Reis: Oslo 9", "Rui Alves: Bergen 10, Narvik 13"],
    ),
    ("Rui Alves will fly to Bergen on Tuesday.", ["Ana Reis: Oslo 9", "Rui Alves: Bergen 10"]),
]


@pytest.mark.parametrize(("text", "told"), [*GOES_ON, *MANNER, *YEARS, *CLOCK])
def test_clauses(text: str, told: str) -> None:
    assert lines(REIS + text) == [f"Ana Reis: {told}"]


@pytest.mark.parametrize(("sentence", "told"), WHOSE_VISIT)
def test_whose_visit_it_is(sentence: str, told: str) -> None:
    assert lines(f"{REIS}will visit Oslo on Monday. {sentence}") == [f"Ana Reis: {told}"]


@pytest.mark.parametrize(("sentence", "told"), OTHERS)
def test_journeys_of_others(sentence: str, told: list[str]) -> None:
    assert lines(f"{REIS}will visit Oslo on Monday. {sentence}") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A tour of Oslo and Bergen follows on Monday.", "Oslo 9, Bergen 9"),
        ("Stops in Oslo on Monday and Bergen on Tuesday are planned.", "Oslo 9, Bergen 10"),
        ("A stop in Oslo is planned for Monday.", "Oslo 9"),
    ],
)
def test_journeys_of_nobody_named(text: str, told: str) -> None:
    assert lines(HEAD + text) == [f"None: {told}"]


@pytest.mark.parametrize(
    "text",
    [
        "It will be Foreign Minister Ana Reis's first visit to Oslo in four years.",
        "The producers' spokesman, Denis Kouame, said he had telexed Accra, Lagos and Oslo for instructions "
        "and expected replies by Monday.",
    ],
)
def test_it_is_no_journey_where_nobody_goes(text: str) -> None:
    assert lines(HEAD + text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("arrived here on Thursday and will stay in Oslo until Monday.", "Oslo 5-9"),
        ("will stay in Oslo until Monday.", "Oslo 6-9"),
        ("will stay in Bergen until Monday.", "Bergen 9"),
    ],
)
def test_stays_that_began_before(text: str, told: str) -> None:
    head = "OSLO, March 6, 2026 (Example News) -- Portuguese Foreign Minister Ana Reis"
    assert lines(f"{head} {text}") == [f"Ana Reis: {told}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("arrives in Oslo on Monday from Stockholm.", "Oslo 9, Stockholm ?"),
        ("arrives in Oslo from Stockholm on Monday.", "Oslo 9, Stockholm ?"),
        ("arrives in Oslo on Monday from Porto.", "Oslo 9"),
        ("flies to Oslo on Monday from Stockholm.", "Oslo 9"),
    ],
)
def test_where_a_traveller_comes_from(text: str, told: str) -> None:
    assert lines(f"{HEAD}Portuguese Foreign Minister Ana Reis {text}") == [f"Ana Reis: {told}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norwegian Prime Minister Lars Holm will receive his Portuguese counterpart Ana Reis "
         "in Oslo on Monday.",
         ["Ana Reis: Oslo 9"]),
        ("Norwegian Prime Minister Lars Holm will receive his Portuguese counterpart in Oslo on Monday. "
         "Portuguese Prime Minister Ana Reis goes on to Bergen on Tuesday.",
         ["Ana Reis: Oslo 9, Bergen 10"]),
        ("Prime Minister Ana Reis will fly to Oslo on Monday. "
         "Norwegian Prime Minister Lars Holm will receive his Portuguese counterpart there on Tuesday.",
         ["Ana Reis: Oslo 9-10"]),
        ("Prime Minister Ana Reis will fly to Oslo on Monday. "
         "Lars Holm will receive his Portuguese counterpart in Bergen on Tuesday.",
         ["Ana Reis: Oslo 9, Bergen 10"]),
        ("Prime Minister Ana Reis will fly to Oslo on Monday. "
         "Lars Holm will meet his Swedish counterpart in Bergen on Tuesday.",
         ["Ana Reis: Oslo 9"]),
        ("A minister arrives in Oslo on Monday from Stockholm.", []),
    ],
)  # fmt: skip
def test_guests(text: str, told: list[str]) -> None:
    assert lines(HEAD + text) == told


WON = "The squad won by five wickets. Their batsman was ill. The bowler too."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"Pakistan will arrive in Derby on Monday. {WON}", ["Pakistan: Derby 9"]),
        (f"The Pakistan A squad will arrive in Derby on Monday. {WON}", ["Pakistan A: Derby 9"]),
        (
            "Pakistan XI will arrive in Derby on Monday for cricket, football and rugby.",
            ["Pakistan XI: Derby 9"],
        ),
        (
            "The Pakistan women's cricket team will arrive in Derby on Monday. "
            "They travel to Leeds on Tuesday.",
            ["Pakistan: Derby 9, Leeds 10"],
        ),
        (
            "Pakistan's prime minister, Ana Reis, will arrive in Derby on Monday for cricket, "
            "football and rugby.",
            ["Ana Reis: Derby 9"],
        ),
        ("Pakistan will arrive in Derby on Monday.", []),
        ("Pakistan will arrive in Derby on Monday. Cricket is dear.", []),
        ("Pakistan said its president will arrive in Derby on Monday. Cricket is dear.", []),
        ("Derby will arrive in Leeds on Monday, with cricket and football and rugby.", []),
    ],
)
def test_teams(text: str, told: list[str]) -> None:
    assert lines(HEAD + text) == told
