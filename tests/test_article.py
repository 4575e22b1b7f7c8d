"""Blocks and sentences."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itinerary.article import parse
from itinerary.article.blocks import classify
from itinerary.article.lines import split_lines
from itinerary.english import datelines as words
from itinerary.model import Block
from tests.expressions import ANY, beginnings

PROSE = "The minister will fly to Rome on Monday. He comes back on Friday."


def blocks(text: str) -> list[tuple[Block, str]]:
    article = parse(text)
    return [(sentence.block, sentence.span.of(text)) for sentence in article.sentences]


@pytest.mark.parametrize(
    ("rule", "example"),
    [(rule, example) for rule in words.LINE_RULES for example in rule.examples],
    ids=lambda value: str(value)[:40],
)
def test_line_rules(rule: words.LineRule, example: str) -> None:
    lines = split_lines(example)
    classify(lines)
    assert (lines[0].rule, lines[0].block) == (rule.name, rule.block)


@pytest.mark.parametrize("example", words.NOT_LINES)
def test_prose_is_no_special_line(example: str) -> None:
    assert [block for block, _ in blocks(f"Headline\n\n{PROSE}\n\n{example}\n\n{PROSE}")][3] is Block.PROSE


@pytest.mark.parametrize("rule", words.LINE_RULES, ids=lambda rule: rule.name)
def test_no_rule_misses_a_line_by_its_first_letters(rule: words.LineRule) -> None:
    if rule.begins is not None:
        heads = {head for head in beginnings(rule.pattern) if head[:1].isalpha() or head[:1] == ANY}
        assert [head for head in heads if not head.startswith(tuple(rule.begins.split()))] == []


SENTENCES = [
    ["The U.S. President flies on Jan. 9 at 7:00 p.m. local time.", "He lands at 9 p.m.", "The crowd waits."],
    ["Gen. R. Tolliver and Sen. J. F. Nimmo fly.", "They return."],
    ["Talks were held in the U.S.", "He then flew home."],
    ["Mr. St. John of St. Louis, Mo., paid $1.5 billion.", "It was too much."],
    ["“We go on Monday.”", "“He stays,” she said."],
    ['"Will he go?" she asked.', '"He will!"', "He went."],
    ["The visit is set for Nov. 16.", "Then comes Nov. 18-19."],
    ["He wrote to Dr. Lee.", "No. 10 declined."],
    ["It rained... but he flew.", "He landed."],
    ["Prices rose 3.5 pct.", "The dollar fell."],
    ["He met Kim (a friend).", "(She left.)", "They ate."],
    ["To Brize Norton (arr. 30th).", "Hand tools max. 32 kg."],
    ["She lives in Washington, D.C.", "On Monday she flies."],
]


@pytest.mark.parametrize("sentences", SENTENCES, ids=[sentences[0][:40] for sentences in SENTENCES])
def test_sentences(sentences: list[str]) -> None:
    text = f"{PROSE}\n\n{' '.join(sentences)}\n"
    assert [words for _, words in blocks(text)][2:] == sentences


def test_wrapped_lines() -> None:
    text = (
        "MINISTER TO VISIT ITALY\n\n"
        "    WASHINGTON, March 2 - The minister, who has been in office\n"
        "since May, will fly to Rome on Monday for talks with his\n"
        "colleague there. He will go on to Milan on Tuesday, it\n"
        "was said.\n"
        "    A second visit is planned for the autumn of this year, his\n"
        "aides told reporters here.\n"
        " Reuter\n"
    )
    assert blocks(text) == [
        (Block.HEADLINE, "MINISTER TO VISIT ITALY"),
        (Block.META, "WASHINGTON, March 2 -"),
        (
            Block.PROSE,
            "The minister, who has been in office\nsince May, will fly to Rome on Monday for talks "
            "with his\ncolleague there.",
        ),
        (Block.PROSE, "He will go on to Milan on Tuesday, it\nwas said."),
        (
            Block.PROSE,
            "A second visit is planned for the autumn of this year, his\naides told reporters here.",
        ),
        (Block.FURNITURE, "Reuter"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "MINISTER TO VISIT ITALY\n" + PROSE,
        "MINISTER TO VISIT ITALY\nThe minister, who has been in\noffice, will fly.\nShe\ncomes back.\n",
        "Harrow News\n\nMINISTER TO VISIT ITALY\nThe minister will fly\nto Rome.\nShe\ncomes back.\n",
        "MINISTER\nTO VISIT\nITALY, AGAIN\nThe minister will fly\nto Rome on Monday.\nShe\ncomes back.\n",
    ],
)
def test_line_in_capitals_is_a_headline_of_its_own(text: str) -> None:
    heads = [words for block, words in blocks(text) if block is Block.HEADLINE]
    assert heads[-1] in ("MINISTER TO VISIT ITALY", "ITALY, AGAIN")
    assert all("The minister" not in head for head in heads)


LISTS = [
    "06/14 Chicago, IL @ Metro\n06/15 Milwaukee, WI @ Cactus Club\n",
    "Fri 3 Oct: Glasgow, Barrowland\nSat 4 Oct: Aberdeen, The Lemon Tree\n",
    "| 17 June | 11:35 | Departure Ljubljana |\n| 18 June | 00:40 | Arrival Tashkent |\n",
    "0930  Arrive Halifax\n1415  Depart Halifax\n",
    "* 12 May Rome\n* 14 May Paris\n",
    "Day 3 (Wed): Rome\nDay 4 (Thu): Paris\n",
    "Monday: Rome\nTuesday: Paris\n",
    "12 May Rome, Teatro\n14 May Paris, Olympia\n",
    "May 12 Rome, Italy\nMay 14 Paris, France\n",
    "Sun 12 May Rome, Italy\nTue 14 May Paris, France\n",
    "12.05. Rome\n14.05. Paris\n",
    "Rome, Teatro, 12 May\nParis, Olympia, 14 May\n",
    "Rome 10/8 & 11/8\nParis 12/8\n",
    "12 May\nRome, Teatro\n14 May\nParis, Olympia\n",
    "2026-05-12 Rome\n2026-05-14 Paris\n",
    "Berlin (12-14 May)\nParis (16 May)\n",
    "2026.05.12 Rome\n2026.05.14 Paris\n",
    "12 - Rome\n14 - Paris\n",
    "Rome......12 May\nParis.....14 May\n",
    "Dep. Rome 10:00\nArr. Paris 12:00\n",
    "Thursday, 12 May 2026\nRome\nFriday, 13 May 2026\nParis\n",
]


@pytest.mark.parametrize("rows", LISTS, ids=[rows[:20] for rows in LISTS])
def test_rows_of_lists(rows: str) -> None:
    found = blocks(f"The tour\n\n{PROSE}\n\n{rows}")[3:]
    assert [block for block, _ in found] == [Block.ITEM] * (rows.count("\n"))
    assert parse(f"The tour\n\n{PROSE}\n\n{rows}").published is None


def test_schedule() -> None:
    text = (
        f"Visit to Italy\n\n{PROSE}\n\nMonday 12 January\n• 07:25 GMT – Departs London\n"
        "• 12:30 – Arrives Rome\n\n"
        "8:15 AM EDT   Departs Andrews\n              Open press\n\nBackground\nThe minister is "
        "new. He likes trains.\n"
    )
    assert blocks(text)[3:] == [
        (Block.ITEM, "Monday 12 January"),
        (Block.ITEM, "07:25 GMT – Departs London"),
        (Block.ITEM, "12:30 – Arrives Rome"),
        (Block.ITEM, "8:15 AM EDT   Departs Andrews\n              Open press"),
        (Block.HEADLINE, "Background"),
        (Block.PROSE, "The minister is new."),
        (Block.PROSE, "He likes trains."),
    ]


def test_mail() -> None:
    text = (
        f"From: Ann\nDate: 9 Jan 2026\nSubject: Rome\n\nDear Tom,\n\n{PROSE}\n\nAll the best,\n"
        "Ann\n\nOn 8 Jan 2026, Tom wrote:\n> Are you in Paris?\n"
    )
    assert [block for block, _ in blocks(text)] == [
        Block.META,
        Block.META,
        Block.HEADLINE,
        Block.META,
        Block.PROSE,
        Block.PROSE,
        Block.META,
        Block.META,
        Block.FURNITURE,
        Block.FURNITURE,
    ]


def test_text_is_kept() -> None:
    text = "\ufeffRome,\u00a0soon\r\n\r\n“We’d go,” he said.\r\nThen he went.\r\n"
    article = parse(text)
    assert article.text == text
    assert [sentence.span.of(text) for sentence in article.sentences] == [
        "Rome,\u00a0soon",
        "“We’d go,” he said.",
        "Then he went.",
    ]


ALPHABET = st.sampled_from(
    [
        "Rome",
        " ",
        "\n",
        "\r\n",
        ". ",
        ", ",
        "Jan 9",
        " 2026",
        "TOKYO",
        " - ",
        "(AFP)",
        "• ",
        ":",
        "Published: ",
        "9/1/26",
        "\t",
        "|",
        "“",
        "a",
        "É",
        "12:30",
        "> ",
    ]
)


@given(st.lists(ALPHABET, max_size=60).map("".join))
def test_laws(text: str) -> None:
    article = parse(text)
    end = 0
    for sentence in article.sentences:
        assert end <= sentence.span.start < sentence.span.end <= len(text)
        quote = sentence.span.of(text)
        assert quote == quote.strip()
        end = sentence.span.end
    covered = set().union(*(range(*sentence.span) for sentence in article.sentences))
    left = {text[index] for index in range(len(text)) if index not in covered}
    assert not any(character.isalnum() for character in left)
    assert parse(text) == article


@pytest.mark.parametrize("text", [". \nRome - ", "1. \nROME, May 3 (AFP) -"])
def test_a_dateline_stays_in_its_paragraph(text: str) -> None:
    spans = [sentence.span for sentence in parse(text).sentences]
    assert spans == sorted(spans) and all(one.end <= two.start for one, two in pairwise(spans))


@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    assert parse(text).text == text
