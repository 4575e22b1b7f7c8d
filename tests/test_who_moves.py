"""Who moves where the subject is not the traveller's name: hosts, planes, planners, offices, relatives.

Sweden stands for a place that no date alone makes a stop.
"""

from __future__ import annotations

import pytest

from tests.trip_lines import HEAD, lines

LEAD = f"{HEAD}Prime Minister Ana Reis will fly to Oslo on Monday. "


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        # hosts
        ("The king will receive her in Sweden on Tuesday.", "Oslo 9, Sweden 10"),
        ("Lars Holm will receive his Portuguese counterpart in Sweden on Tuesday.", "Oslo 9, Sweden 10"),
        ("Her team goes on to Sweden on Tuesday.", "Oslo 9, Sweden 10"),
        ("Lars Holm will receive the Portuguese ambassador in Sweden on Tuesday.", "Oslo 9"),
        ("Lars Holm will receive his guests in Sweden on Tuesday.", "Oslo 9"),
        ("The king will receive Rui Alves in Sweden on Tuesday.", "Oslo 9"),
        ("The king will receive the press in Sweden on Tuesday.", "Oslo 9"),
        # what takes her there
        ("A plane will take her to Sweden on Tuesday.", "Oslo 9, Sweden 10"),
        ("The trip will take Reis to Sweden on Tuesday.", "Oslo 9, Sweden 10"),
        # who stands for her
        ("The 51-year-old flies to Sweden on Tuesday.", "Oslo 9, Sweden 10"),
        ("There is a stop in Sweden on Tuesday.", "Oslo 9, Sweden 10"),
        ("Planners have dropped Sweden.", "Oslo 9, Sweden ? cancelled"),
        ("Planners have cancelled a stop in Sweden on Tuesday.", "Oslo 9, Sweden 10 cancelled"),
        # offices and crafts
        ("The prime minister flies to Sweden on Tuesday.", "Oslo 9, Sweden 10"),
        ("Actor Karl Moe is well. An actor flies to Sweden on Tuesday.", "Oslo 9"),
        # engagements
        ("The talks in Sweden are on Tuesday.", "Oslo 9, Sweden 10"),
        ("The talks in Sweden were on Tuesday.", "Oslo 9"),
        ("The meeting in Sweden was postponed to Tuesday.", "Oslo 9, Sweden 10"),
        ("The port was opened in Sweden on Tuesday.", "Oslo 9"),
        # somebody else
        ("The king, who flies to Sweden on Tuesday, is well.", "Oslo 9"),
        ("She had flown to Sweden on Tuesday.", "Sweden 3, Oslo 9"),
        ("She had spoken in Sweden on Tuesday.", "Oslo 9"),
        ("She painted in Sweden on Tuesday.", "Oslo 9"),
    ],
)
def test_who_moves(sentence: str, told: str) -> None:
    assert lines(LEAD + sentence) == [f"Ana Reis: {told}"]


@pytest.mark.parametrize(
    ("town", "home"),
    [("LISBON", "Lisbon"), ("PORTO", "Porto"), ("OSLO", "Portugal")],  # the story's own city, if at home
)
def test_where_somebody_flies_home_to(town: str, home: str) -> None:
    text = "Portuguese Foreign Minister Ana Reis will visit Bergen on Monday and fly home on Friday."
    told = f"Ana Reis: Bergen 9, {home} 13 return"
    assert lines(f"{town}, March 6, 2026 (Example News) -- {text}") == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"{HEAD}Portuguese Prime Minister Ana Reis will fly to Oslo on Monday. "
            "Lars Holm will receive his Danish counterpart in Sweden on Tuesday.",
            ["Ana Reis: Oslo 9"],
        ),
        (
            f"{LEAD}Lars Holm, her Swedish colleague, will fly to Finland on Tuesday.",
            ["Ana Reis: Oslo 9", "Lars Holm: Finland 10"],
        ),
        (
            f"{LEAD}Actor Karl Moe is well. The actor flies to Sweden on Tuesday.",
            ["Ana Reis: Oslo 9", "Karl Moe: Sweden 10"],
        ),
        (
            f"{LEAD}On Tuesday the energy minister flies to Sweden.",
            ["Ana Reis: Oslo 9", "energy minister: Sweden 10"],
        ),
        (
            f"{LEAD}The Danish energy minister flies to Sweden on Tuesday.",
            ["Ana Reis: Oslo 9", "Danish energy minister: Sweden 10"],
        ),
        (
            f"{HEAD}Mr Karl Parson and Mrs Anna Parson will visit Oslo on Monday. The Parsons go on "
            "to Bergen on Tuesday.",
            ["Karl Parson and Anna Parson: Oslo 9, Bergen 10"],
        ),
        (
            f"{HEAD}Karl Parson will visit Oslo on Monday. The Parsons go on to Sweden on Tuesday.",
            ["Karl Parson: Oslo 9, Sweden 10"],
        ),
        (
            f"{HEAD}Ana Reis will visit Oslo on Monday with Rui Alves, who will go on to Sweden on Tuesday.",
            ["Ana Reis: Oslo 9", "Rui Alves: Sweden 10"],
        ),
        (
            f"{HEAD}Ana Reis will visit Oslo on Monday with a group that will go on to Sweden on Tuesday.",
            ["Ana Reis: Oslo 9, Sweden 10"],
        ),
        (
            f"{HEAD}Ana Reis will visit Oslo on Monday on a trip that will go on to Sweden on Tuesday.",
            ["Ana Reis: Oslo 9, Sweden 10"],
        ),
        (
            f"{HEAD}Rui Alves, who will fly to Sweden on Tuesday, praised Ana Reis. "
            "Prime Minister Ana Reis flies to Oslo on Monday.",
            ["Ana Reis: Oslo 9", "Rui Alves: Sweden 10"],
        ),
        (
            f"{HEAD}Prime Minister Ana Reis will fly to Oslo on Monday with a delegation which goes on to "
            "Sweden on Tuesday.",
            ["Ana Reis: Oslo 9, Sweden 10"],
        ),
        (
            f"{HEAD}Prime Minister Ana Reis will make a tour which leads to Sweden on Tuesday.",
            ["Ana Reis: Sweden 10"],
        ),
        (
            f"{HEAD}Prime Minister Ana Reis, who will fly to Oslo on Monday, is from Faro.",
            ["Ana Reis: Oslo 9"],
        ),
        (
            f"{HEAD}Prime Minister Ana Reis will be flown to Oslo on Monday. She was toured "
            "in Sweden on Tuesday.",
            ["Ana Reis: Oslo 9"],
        ),
        (
            f"{HEAD}On Tuesday, President Karl Moe and the First Lady will visit Sweden.",
            ["Karl Moe: Sweden 10"],
        ),
    ],
)
def test_who_goes_where(text: str, told: list[str]) -> None:
    assert lines(text) == told
