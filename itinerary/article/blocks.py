"""What each line is, and the paragraphs that the lines make."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from itinerary.article.datelines import read_dateline
from itinerary.article.lines import CONTINUED, Line, ends_sentence
from itinerary.article.rows import is_date_row, settle_rows
from itinerary.article.stamps import stamps
from itinerary.english import datelines as words
from itinerary.model import Block
from itinerary.patterns.lazy import lazily

# One by one they are twice as fast as joined: the engine knows the first character of each.
_RULES = tuple((lazily(rule.pattern), rule) for rule in words.LINE_RULES)
_BULLET = re.compile(r"(?:[•◦▪‣·●○■□➢►*+–—-] ?)+(?=[^\W_]|[*_\"'“‘\[(])")
# Rows whose beginning a wrapped line of prose may have by chance.
_ROWS = frozenset(
    {
        "date row of a list",
        "clock row",
        "clock row without a colon",
        "diary row",
        "row with a venue",
        "columns",
    }
)
_WHEN_ONLY = lazily(words.WHEN_ONLY)
_HEAD = 3  # lines that may be title, byline and date
_DAY_LINE = 50  # characters
_DIGIT = re.compile(r"\d")
_DAY_ROWS = frozenset({"date row of a list", "date heading"})
_MAY_BE_DATED = frozenset({"date row of a list", "release row", "table row", "byline", "columns"})
_BREAKS_OFF = (",", " -", " –", " —")
_TIGHT = 0.6  # a wrapped line fills at least this share of the column


def classify(lines: list[Line]) -> None:
    """Give each line its block, and number the paragraphs. Changes the lines in place."""
    for line in lines:
        _apply_rules(line)
    settle_rows(lines)
    width = _column(lines)
    head = True
    paragraph = -1
    previous: Line | None = None
    opened = ""  # the rule of the paragraph's first line
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        if previous and (_continues(previous, line, width) or _belongs(lines, index, opened)):
            line.block, line.rule, line.paragraph = previous.block, CONTINUED, paragraph
            if line.block is Block.PROSE:
                head = False
            previous = line
            continue
        paragraph += 1
        line.paragraph = paragraph
        opened = line.rule
        if (
            line.block is None
            and previous
            and previous.rule == "greeting"
            and len(line.text) < 40
            and not ends_sentence(line.text)
        ):
            line.block, line.rule = Block.META, "signature"
        if line.block is None:
            line.block = _by_place(line, previous, following, head, width, index)
        head = head and line.block is not Block.PROSE
        if line.rule == "mail header" and not head:
            line.block = Block.ITEM
        previous = line


@lru_cache(maxsize=4096)
def _rules_for(head: str) -> tuple[tuple[re.Pattern[str], words.LineRule], ...]:
    """The rules that a line may follow, by its first three characters."""
    if not head.isascii() or not head[:1].isalpha():
        return _RULES
    return tuple(
        (expression, rule)
        for expression, rule in _RULES
        if rule.begins is None or head.startswith(tuple(rule.begins.split()))
    )


def _apply_rules(line: Line) -> None:
    text = line.text[:300]
    for expression, rule in _rules_for(text[:3].lower()):
        if rule.needs and not any(sign in text for sign in rule.needs):
            continue
        match = expression.match(text)
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
        and (line.block is None or line.rule in _MAY_BE_DATED)
        and is_date_row(line.text, line.block is Block.ITEM and line.rule != "columns")
    ):
        line.block, line.rule = Block.META, "date row"
    elif (
        line.rule in ("", "table row")
        and len(line.text) <= _DAY_LINE
        and _DIGIT.search(line.text)
        and _WHEN_ONLY.fullmatch(line.text)
    ):
        line.block, line.rule = Block.ITEM, "date row of a list"
    elif line.text.startswith("#") and line.block is None:
        line.block, line.rule = Block.HEADLINE, "markdown heading"
        line.skip = len(line.text) - len(line.text.lstrip("# "))


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
    if line.rule == "date row" and _mid_sentence(previous, line):
        return True  # "... a visit to Rome | from 8 to 14 December."
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
            and line.rule in _ROWS
            and not line.text.endswith(":")
            and (len(previous.text) >= width * 0.8 and not ends_sentence(previous.text))
        )
    if previous.block is Block.FURNITURE:
        return (
            previous.rule != "quoted reply"
            and (line.text[0].islower() or previous.rule in ("also read",))
            and len(line.text) < 110
        )
    if previous.block is Block.ITEM:
        return line.indent > previous.indent or (line.text[0].islower() and not ends_sentence(previous.text))
    if line.text[0].islower() or (previous.text.endswith(_BREAKS_OFF) and len(previous.text) < 110):
        return True
    if previous.rule == CONTINUED and 50 <= len(previous.text) <= 100 and not ends_sentence(previous.text):
        return True  # the paragraph is wrapped already
    if not width or line.indent > previous.indent + 1:
        return False
    long_enough = len(previous.text) >= width * _TIGHT
    return long_enough and (not ends_sentence(previous.text) or len(previous.text) >= width * 0.8)


def _mid_sentence(previous: Line, line: Line) -> bool:
    """Does a line in small letters go on with a sentence of prose that has not ended?"""
    return (
        previous.block is Block.PROSE
        and not line.gap
        and line.text[0].islower()
        and not ends_sentence(previous.text)
    )


def _belongs(lines: list[Line], index: int, opened: str) -> bool:
    """Is it the second line of an entry that a clock time opens, with a blank line after it?"""
    line = lines[index]
    after = lines[index + 1] if index + 1 < len(lines) else None
    return (
        opened == "clock row"
        and line.block is None
        and not line.gap
        and len(line.text) <= 100
        and (after is None or after.gap)
    )


def _by_place(
    line: Line, previous: Line | None, following: Line | None, head: bool, width: int, index: int
) -> Block:
    """What a line is that no rule claims: headline, crosshead, row of a list, or prose."""
    text = line.text
    ends = ends_sentence(text)
    alone = (
        following is None or following.gap or following.block is not None or not following.text[0].islower()
    )
    if _in_capitals(text) and following is not None and not following.gap and not following.text.isupper():
        return Block.HEADLINE
    breaks_off = text.endswith(_BREAKS_OFF) and following is not None and not following.gap
    if breaks_off and (dateline := read_dateline(text)) and (text.endswith(",") or dateline.agency):
        return Block.PROSE  # a story whose first line breaks off
    if index == 0 and len(text) <= 160 and following is not None and alone:
        wrapped = width and len(text) > width * _TIGHT and not following.gap and following.block is None
        if (not ends and not wrapped) or following.rule in ("date row", "byline"):
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
    if next(stamps(text), None):
        return Block.ITEM
    below_head = not head or index > _HEAD
    if previous and previous.rule in _DAY_ROWS and len(text) <= 90 and below_head:
        return Block.ITEM  # what is on that day
    if head or (len(text) <= 70 and line.gap and text[0].isupper() and not text.endswith((",", ":", ";"))):
        return Block.HEADLINE
    return Block.PROSE


def _in_capitals(text: str) -> bool:
    """Is the line a headline by its letters? Words in capitals, and none that a dateline needs."""
    return text.isupper() and len(text) <= 120 and " " in text and not text.endswith((",", ";", "-"))
