"""The lines of a text, each with what it is, and the paragraphs that they make."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from itinerary.article.datelines import read_dateline
from itinerary.article.stamps import STAMP
from itinerary.english import datelines as words
from itinerary.model import Block

_LINE = re.compile(r"[^\r\n\f\v\u2028\u2029\x85]+|\r\n?|[\n\f\v\u2028\u2029\x85]")
# One by one they are twice as fast as joined: the engine knows the first character of each.
_RULES = tuple((re.compile(rule.pattern).match, rule) for rule in words.LINE_RULES)
_DIGIT = re.compile(r"\d")
_LABEL = "|".join(f"(?P<l{number}>{label.pattern})" for number, label in enumerate(words.LABELS))
LABEL = re.compile(rf"(?:#+ |[*_(\[]+ ?)?(?:{_LABEL})[*_]*(?: ?[:|–—-] ?| +)", re.IGNORECASE)
_EVENT = re.compile(words.EVENT_FIELDS)
_FULL_STOP = re.compile(r"[.!?…][\"'”’»)\]*_]*\Z")
_SPACES = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009\u2007\u2002\u2003", " "))
_BULLET = re.compile(r"(?:[•◦▪‣·●○■□➢►*+–—-] ?)+(?=[^\W_]|[*_\"'“‘\[(])")
_TIGHT = 0.6  # a wrapped line fills at least this share of the column


@dataclass(slots=True)
class Line:
    """A line without the white space around it. `indent` counts columns, `gap` blank lines before."""

    start: int
    end: int
    indent: int
    gap: bool
    text: str
    block: Block | None = None
    rule: str = ""
    skip: int = 0  # how many characters of a bullet stand before the words
    paragraph: int = 0


def split_lines(text: str) -> list[Line]:
    """The lines that are not blank."""
    lines: list[Line] = []
    breaks = 2
    plain = text.isascii()
    for match in _LINE.finditer(text, 1 if text.startswith("\ufeff") else 0):
        piece = match[0]
        if piece[0] in "\r\n\f\v\u2028\u2029\x85":
            breaks += 1
            continue
        stripped = piece.strip()
        if not stripped:
            continue
        indent = len(piece) - len(piece.lstrip())
        position = match.start() + indent
        words_only = stripped if plain else stripped.translate(_SPACES)
        lines.append(Line(position, position + len(stripped), indent, breaks > 1, words_only))
        breaks = 0
    return lines


def classify(lines: list[Line]) -> None:
    """Give each line its block, and number the paragraphs. Changes the lines in place."""
    for line in lines:
        _apply_rules(line)
    _date_headings(lines)
    width = _column(lines)
    head = True
    paragraph = -1
    previous: Line | None = None
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        if previous and _continues(previous, line, width):
            line.block, line.rule, line.paragraph = previous.block, "continued", paragraph
            if line.block is Block.PROSE:
                head = False
            previous = line
            continue
        paragraph += 1
        line.paragraph = paragraph
        if (
            line.block is None
            and previous
            and previous.rule == "greeting"
            and len(line.text) < 40
            and not _FULL_STOP.search(line.text)
        ):
            line.block, line.rule = Block.META, "signature"
        if line.block is None:
            line.block = _by_place(line, previous, following, head, width, index)
        head = head and line.block is not Block.PROSE
        if line.rule == "mail header" and not head:
            line.block = Block.ITEM
        previous = line


def _apply_rules(line: Line) -> None:
    text = line.text[:300]
    for match_rule, rule in _RULES:
        match = match_rule(text)
        if not match:
            continue
        line.block, line.rule = rule.block, rule.name
        if rule.name in ("bullet", "headline label"):
            line.skip = match.end()
        elif rule.block is Block.ITEM and (bullet := _BULLET.match(text)):
            line.skip = bullet.end()
        break
    if (
        len(line.text) <= 160
        and (line.block is None or line.rule in ("date row of a list", "release row", "table row", "byline"))
        and is_date_row(line.text, line.block is Block.ITEM)
    ):
        line.block, line.rule = Block.META, "date row"
    elif line.text.startswith("#") and line.block is None:
        line.block, line.rule = Block.HEADLINE, "markdown heading"
        line.skip = len(line.text) - len(line.text.lstrip("# "))


def _date_headings(lines: list[Line]) -> None:
    """A date row that heads a day of a programme, or is a field of an event, is no date of publication."""
    rows = [index for index, line in enumerate(lines) if line.rule == "date row"]
    first_prose = next(
        (
            index
            for index, line in enumerate(lines)
            if index and line.block is None and _FULL_STOP.search(line.text)
        ),
        len(lines),
    )
    unlabelled = [index for index in rows if not LABEL.match(lines[index].text)]
    for index in rows:
        beside = [lines[near] for near in (index - 1, index + 1) if 0 <= near < len(lines)]
        if index not in unlabelled:
            heading = any(_EVENT.match(line.text) for line in beside)
        elif first_prose < index < len(lines) - 2:
            heading = True
        else:
            after = lines[index + 1 :][:1]
            heading = any(
                line.rule == "clock row" or (len(unlabelled) > 2 and line.block is Block.ITEM)
                for line in after
            )
        if heading:
            lines[index].block, lines[index].rule = Block.ITEM, "date heading"


def is_date_row(text: str, listed: bool = False) -> bool:
    """Is the line a labelled date ("Published: Jan 9, 2026"), or a date with a year and little else?

    `listed`: it may as well be a row of a list; then only a city in capitals may follow the date.
    """
    if not _DIGIT.search(text):
        return False
    label = LABEL.match(text)
    stamp = STAMP.search(text, label.end() if label else 0, 110)
    if not stamp:
        return False
    if label and stamp.start() - label.end() < 30 and len(text) - stamp.end() < 60 and not listed:
        return True
    row = read_dateline(text, row=True)
    if row is None or row.length or _FULL_STOP.search(text):
        return False
    written = row.stamp or row.first_stamp
    return (
        written is not None
        and written.year is not None
        and (not listed or row.city is None or row.city.isupper())
    )


def _column(lines: list[Line]) -> int:
    """The width of the column where the lines of the text are wrapped, else 0."""
    pairs = [(first, second) for first, second in pairwise(lines) if not second.gap and first.block is None]
    running = [first for first, second in pairs if second.text[0].islower() and len(first.text) < 110]
    if len(running) < 2:
        return 0
    lengths = sorted(line.end - line.start + line.indent for line in running)
    return lengths[len(lengths) * 9 // 10]


def _continues(previous: Line, line: Line, width: int) -> bool:
    """Does `line` go on with the paragraph or the item of `previous`?"""
    if (
        line.gap
        or line.block not in (None, Block.ITEM)
        or previous.block in (None, Block.HEADLINE, Block.META)
    ):
        return False
    if line.block is Block.ITEM:
        # A wrapped line may happen to begin with a date or a dash.
        return (
            bool(width)
            and previous.block is Block.PROSE
            and line.rule in ("date row of a list", "clock row")
            and not line.text.endswith(":")
            and (len(previous.text) >= width * 0.8 and not _FULL_STOP.search(previous.text))
        )
    if previous.block is Block.FURNITURE:
        return (
            previous.rule != "quoted reply"
            and (line.text[0].islower() or previous.rule in ("also read",))
            and len(line.text) < 110
        )
    if previous.block is Block.ITEM:
        return line.indent > previous.indent or (
            line.text[0].islower() and not _FULL_STOP.search(previous.text)
        )
    if line.text[0].islower():
        return True
    if not width or line.indent > previous.indent + 1:
        return False
    long_enough = len(previous.text) >= width * _TIGHT
    return long_enough and (not _FULL_STOP.search(previous.text) or len(previous.text) >= width * 0.8)


def _by_place(
    line: Line, previous: Line | None, following: Line | None, head: bool, width: int, index: int
) -> Block:
    """What a line is that no rule claims: headline, crosshead, row of a list, or prose."""
    text = line.text
    ends = bool(_FULL_STOP.search(text))
    alone = (
        following is None or following.gap or following.block is not None or not following.text[0].islower()
    )
    if index == 0 and len(text) <= 160 and following is not None and alone:
        wrapped = width and len(text) > width * _TIGHT and not following.gap and following.block is None
        if (not ends and not wrapped) or following.rule == "date row":
            return Block.HEADLINE
    if ends or len(text) > 130 or not alone:
        return Block.PROSE
    if width and not line.gap and following is None:
        return Block.PROSE
    if (
        width
        and following is not None
        and not following.gap
        and following.block is None
        and len(text) > width * _TIGHT
    ):
        return Block.PROSE
    if STAMP.search(text):
        return Block.ITEM
    if head or (len(text) <= 70 and line.gap and text[0].isupper() and not text.endswith((",", ":", ";"))):
        return Block.HEADLINE
    return Block.PROSE
