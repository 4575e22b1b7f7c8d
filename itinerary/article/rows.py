"""Rows of dates: which line tells the day of publication, and which heads a day of a programme."""

from __future__ import annotations

import re

from itinerary.article.cities import city_named
from itinerary.article.datelines import read_dateline
from itinerary.article.lines import Line, ends_sentence, foot
from itinerary.article.stamps import STAMP, stamps
from itinerary.english import datelines as words
from itinerary.model import Block
from itinerary.patterns.lazy import lazily

_DIGIT = re.compile(r"\d")
_LABEL = "|".join(f"(?P<l{number}>{label.pattern})" for number, label in enumerate(words.LABELS))
LABEL = lazily(rf"(?:#+ |[*_(\[]+ ?)?(?:{_LABEL})[*_]*(?: ?[:|–—-] ?| +)", re.IGNORECASE)
_EVENT = lazily(words.EVENT_FIELDS)
_ASIDE = lazily(words.BY_PIECES)
_OTHER = lazily(words.NOT_LABELLED)
_AFTER = lazily(words.NOT_AFTER_DATE)
BARS = lazily(r" [|·•/] ")
_PIECES = lazily(r" [|·•/–—-] ")  # of the first and last lines, where a dash parts as well
_PAPER = lazily(words.PAPER_NAMES)
_TIME_ONLY = lazily(words.TIME_ROW)
_BEGINS = lazily(words.ROW_BEGINS)
_NUMBERED = lazily(words.ROW_NUMBERED)
_ENDS = lazily(words.ROW_ENDS)
_WRITER = lazily(r"[A-Z][a-z'’-]+(?: [A-Z]\.)?(?: [A-Z][A-Za-z'’-]+){1,2}")
_BAR = lazily(r"[|•·] ?")
_OF_EVENT = lazily(words.EVENT_LINE, re.IGNORECASE)
_HEAD = 6  # lines
_SHORT_LINE = 110  # characters
_BESIDE = 60  # characters of a line that are no date
_PLAIN_WORDS = 2  # words without a capital that may stand in it
_LOWER = lazily(r"\b[a-z]{3,}\b(?!\.[a-z])")


def date_headings(lines: list[Line]) -> None:
    """A date row that heads a day of a programme, or is a field of an event, is no date of publication."""
    rows = [index for index, line in enumerate(lines) if line.rule == "date row"]
    first_prose = next(
        (
            index
            for index, line in enumerate(lines)
            if index and line.block is None and ends_sentence(line.text)
        ),
        len(lines),
    )
    unlabelled = [index for index in rows if not LABEL.match(lines[index].text)]
    for index in rows:
        beside = _neighbours(lines, index)
        if index not in unlabelled:
            heading = any(_EVENT.match(line.text) for line in beside)
        elif index < _HEAD and len(unlabelled) == 1 and _follows_deck(lines, index):
            heading = False
        elif first_prose < index and (index < len(lines) - 2 or first_prose < unlabelled[0] < index):
            heading = True
        else:
            after = lines[index + 1 :][:1]
            if after and _TIME_ONLY.match(after[0].text):
                after[0].block, after[0].rule = Block.META, "time row"
            heading = any(
                line.rule == "clock row" or (len(unlabelled) > 2 and line.block is Block.ITEM)
                for line in after
            )
        if heading:
            lines[index].block, lines[index].rule = Block.ITEM, "date heading"


def _neighbours(lines: list[Line], index: int) -> list[Line]:
    """The lines right before and behind."""
    return [lines[near] for near in (index - 1, index + 1) if 0 <= near < len(lines)]


def _follows_deck(lines: list[Line], index: int) -> bool:
    """A day with its year below a headline and a sentence or two that sum up the story."""
    above = [line for line in lines[:index] if line.block is None and ends_sentence(line.text)]
    below = lines[index + 1 :]
    return len(above) == 1 and bool(below) and max(len(line.text) for line in below) > _SHORT_LINE


def settle_rows(lines: list[Line]) -> None:
    """What only the neighbours of a date row can tell. Changes the lines in place."""
    list_rows(lines)
    writers(lines)
    mastheads(lines)
    date_headings(lines)
    lone_date(lines)
    lone_story(lines)


def writers(lines: list[Line]) -> None:
    """A mere name between the headline and the row of the dateline is its writer's."""
    for index in range(1, min(_HEAD, len(lines) - 1)):
        line, below = lines[index], lines[index + 1]
        if line.block is None and below.rule == "date row" and _WRITER.fullmatch(line.text):
            line.block, line.rule = Block.META, "byline"


def list_rows(lines: list[Line]) -> None:
    """Lines of one kind, each with its date at the same end, are rows: "May 12 Rome", "Rome, 12 May"."""
    kinds = [_row_kind(line) for line in lines]
    for index, kind in enumerate(kinds):
        if not kind:
            continue
        for near in (index - 1, index + 1):
            if 0 <= near < len(lines) and kinds[near] == kind and _of_one_run(lines[index], lines[near]):
                lines[index].block, lines[index].rule = Block.ITEM, "row of a run"


def _of_one_run(line: Line, near: Line) -> bool:
    """Can both be rows of one list? Not the day below a masthead and a headline: "Rome, 8 May 2026"."""
    apart = near.gap and line.rule == "date row" and not any(map(_year_of, stamps(near.text)))
    return near.text != line.text and not apart


def _row_kind(line: Line) -> str:
    """At which end of a short line its date stands."""
    text = line.text
    if len(text) > 100 or not (line.block is None or line.rule == "date row") or not _DIGIT.search(text):
        return ""
    if ends_sentence(text) or LABEL.match(text):
        return ""
    return (
        "begins"
        if _BEGINS.match(text)
        else "ends"
        if _ENDS.match(text)
        else "numbered"
        if _NUMBERED.match(text)
        else ""
    )


def mastheads(lines: list[Line]) -> None:
    """Date rows of a paper: "28 Feb 2024 | Entertainment | The Weekender", or a date below its name."""
    for index in {*range(min(4, len(lines))), *range(max(0, len(lines) - 2), len(lines))}:
        line = lines[index]
        if len(line.text) > 100 or line.block not in (None, Block.ITEM) or not _DIGIT.search(line.text):
            continue
        beside = _neighbours(lines, index)
        if any(near.rule == line.rule != "" for near in beside):
            continue
        pieces = [piece.strip() for piece in _PIECES.split(line.text)]
        dated = [piece for piece in pieces if (found := STAMP.fullmatch(piece)) and _year_of(found)]
        if len(pieces) > 1:
            paper = len(dated) == 1 and not any(
                city_named(piece) or (_DIGIT.search(piece) and not _TIME_ONLY.match(piece))
                for piece in pieces
                if piece not in dated and not _ASIDE.fullmatch(piece)
            )
        else:
            stamp = next(stamps(line.text), None)
            paper = (
                stamp is not None
                and stamp.end() == len(line.text) <= 80
                and _year_of(stamp)
                and any(_PAPER.search(near.text) and len(near.text) < 80 for near in beside)
            )
        if paper:
            line.block, line.rule = Block.META, "date row"


def lone_date(lines: list[Line]) -> None:
    """Where no row tells the day, a short line above the story with one full date in it does, or else one
    at the foot: a paper's name, an address, an hour, a town may stand beside it ("civil.example
    2009-03-30 07:10").
    """
    if any(line.rule == "date row" for line in lines[:_HEAD]):
        return
    dated = []
    for line in lines[:_HEAD]:
        if len(line.text) > _SHORT_LINE or line.rule == "row of a run":
            break
        dated += [line] if _tells_day(line) else []
    dated = dated or [line for line in foot(lines[_HEAD:])[-2:] if _tells_day(line, signed=True)]
    if len(dated) == 1:
        dated[0].block, dated[0].rule = Block.META, "date row"


def _tells_day(line: Line, *, signed: bool = False) -> bool:
    """`signed`: a dash before it is no bullet."""
    return (
        line.block in (None, Block.ITEM, Block.META)
        and line.rule != "row of a run"
        and (line.rule != "bullet" or (signed and line.text[0] in "—–-"))
        and len(line.text) <= _SHORT_LINE
        and _one_full_date(line.text)
        and not ((dateline := read_dateline(line.text)) and dateline.length)  # the story itself
    )


def _one_full_date(text: str) -> bool:
    """Is there just one date in it, with its year, and no word before it that makes it an event's?"""
    found = list(stamps(text))
    if len(found) != 1 or not _year_of(found[0]):
        return False
    before, after = text[: found[0].start()], text[found[0].end() :]
    if LABEL.match(_BAR.split(before)[-1]):
        before = ""  # "Staff Reporter | Chennai | Updated: 27 Nov 2024"
    return (
        len(before) + len(after) <= _BESIDE
        and (len(_LOWER.findall(before + after)) <= _PLAIN_WORDS or text.startswith("By "))
        and not _OF_EVENT.search(before)
        and not _OF_EVENT.search(after)
        and not _AFTER.match(text, found[0].end())
    )


def lone_story(lines: list[Line]) -> None:
    """A story whose only dateline is a date: "March 8, 2004 - The poet reads tonight." No row of a list."""
    rows = [line for line in lines if line.rule == "date row of a list"]
    if len(rows) != 1 or len(rows[0].text) < 100 or not ends_sentence(rows[0].text):
        return
    above = lines[: lines.index(rows[0])]
    if all(line.block is not None or len(line.text) < 100 for line in above):
        dateline = read_dateline(rows[0].text)
        if dateline and dateline.loose:
            rows[0].block, rows[0].rule = Block.PROSE, "story"


def labels(label: re.Match[str], start: int, end: int) -> bool:
    """Does the label belong to the date at `start` to `end`?"""
    gap = label.string[label.end() : start]
    return len(gap) < 30 and not _OTHER.search(gap) and not _AFTER.match(label.string, end)


def _year_of(stamp: re.Match[str]) -> bool:
    """Is the year written?"""
    return any(stamp[name] for name in ("iy", "dy", "my", "dy2", "my2", "ny"))


def _labelled(piece: str) -> bool:
    label = LABEL.match(piece)
    stamp = next(stamps(piece, label.end(), 40), None) if label else None
    return label is not None and stamp is not None and labels(label, stamp.start(), stamp.end())


def is_date_row(text: str, listed: bool = False) -> bool:
    """Is the line a labelled date ("Published: Jan 9, 2026"), or a date with a year and little else?

    `listed`: it may as well be a row of a list; then only a city in capitals may follow the date.
    """
    if not _DIGIT.search(text):
        return False
    if any(_labelled(piece) for piece in BARS.split(text)[1:]):
        return True  # "Reuters | Washington | Updated: 29-04-2024 01:27 IST"
    label = LABEL.match(text)
    stamp = next(stamps(text, label.end() if label else 0, 110), None)
    if not stamp:
        return False
    if label and labels(label, stamp.start(), stamp.end()) and len(text) - stamp.end() < 60 and not listed:
        return True
    row = read_dateline(text, row=True)
    if row is None or row.length or (ends_sentence(text) and stamp.end() != len(text) - 1):
        return False
    written = row.stamp or row.first_stamp
    return (
        written is not None
        and written.year is not None
        and (not listed or row.city is None or row.city.isupper())
    )
