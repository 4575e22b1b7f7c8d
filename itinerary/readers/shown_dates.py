"""The dates that a page shows in short rows, and which of them is the day of publication.

A row is a text with a date in it and few words besides, in the smallest boxes around it: "Ana Reis,
9 January 2026". Rows that stand in sidebars, comments or lists of other stories do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from itinerary.english import pages as words
from itinerary.readers.moments import machine_date, numeric_date

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

NEAR = 120  # characters; longer is prose
_ROW_WORDS = 14
_BARE_WORDS = 6  # besides the date
_NAME_WORDS = 4  # a link of more is no author
_CLOSE = 3  # boxes around the headline
_MOST_ROWS = 80
_DATE_LIKE = re.compile(
    r"(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?|(?<![\d.])\d\d?([./-])\d\d?\1(?:(?:19|20)\d\d|\d\d)(?!\d|[./-]\d)"
    r"|\d\d?(?:st|nd|rd|th|er|\.|º)?,?(?: de| of)? [^\W\d_]{3,12}\.?,?(?: de| del)? (?:19|20)\d\d"
    r"|[^\W\d_]{3,10}\.? \d\d?(?:st|nd|rd|th)?,? (?:19|20)\d\d"
    r"|(?:19|20)\d\d ?[年년] ?\d\d? ?[月월] ?\d\d? ?[日일]"
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_FROM = re.compile(r"\d\.?(?: [^\W\d_]{3,10})? ?[-–] ?\Z")
_TO = re.compile(r" ?[-–] ?\d{1,2}[.,]? ?(?!\d)")
_BOUNDARIES = frozenset({"body", "html", "main", "article", "section", "table", "ul", "ol"})
Day = tuple[date, datetime | None]


@dataclass(frozen=True, slots=True)
class Row:
    """A short text with a date, and its words before and after that."""

    day: Day
    before: str
    after: str
    text: str
    node: LexborNode
    linked: bool


def written(text: str, day_first: bool | None = None) -> Day | None:
    """The first date with a year in a short text, in words or numbers.

    3/4/2026 is read where `day_first` is known, 3.4.2026 is day first everywhere.
    """
    for match in _DATE_LIKE.finditer(text):
        if found := _read(match[0], day_first):
            return found
    return None


def few_words(text: str) -> bool:
    """Is it a row of metadata by its length, not a sentence with a date in it?"""
    count = len(text.split())
    return count <= _ROW_WORDS and not (count > _ROW_WORDS // 2 and text.endswith("."))


def day_first(tree: LexborHTMLParser) -> bool | None:
    """Does 3/4/2026 mean 3 April on this page? As its language says; None where English is all it says."""
    root = tree.css_first("html")
    language = ((root.attributes.get("lang") if root else None) or "").lower().replace("_", "-")
    if language[:2] in ("", "en"):
        return {"en-us": False, "en-gb": True, "en-au": True, "en-in": True}.get(language)
    return True


def rows(tree: LexborHTMLParser, order: bool | None) -> Iterator[Row]:
    """The rows of a page in order."""
    seen: set[int] = set()
    for node in _dated_texts(tree):
        box = _box(node)
        if box is None or box.mem_id in seen:
            continue
        seen.add(box.mem_id)
        if len(seen) > _MOST_ROWS:
            return
        text = " ".join(box.text(separator=" ").split())
        for match in _DATE_LIKE.finditer(text):
            before, after = text[: match.start()], text[match.end() :]
            if (found := _read(match[0], order)) and not (_FROM.search(before) or _TO.match(after)):
                yield Row(found, before, after, text, box, has_headline(box))
                break


def labelled(found: list[Row], updated: bool = False) -> Row | None:
    """The first row that says beside its date that it is that of publication, or of the last change."""
    label = words.UPDATED_ON if updated else words.PUBLISHED_ON
    return next(
        (row for row in found if label.search(row.before) or words.WAS_PUBLISHED.match(row.after)), None
    )


def alone(found: list[Row], tree: LexborHTMLParser) -> Row | None:
    """The row whose day all rows agree on, of those in the smallest box around the headline that has any.

    Where that has none, the bare rows of the page: dates with hardly a word beside them.
    """
    own = [row for row in found if _is_own(row)]
    beside = _beside_headline([row for row in own if few_words(row.text)], tree, 60)
    return agreed(beside or [row for row in own if _is_bare(row)])


def below_headline(found: list[Row], tree: LexborHTMLParser) -> Row | None:
    """The first row close to the headline; where two dates stand there, the second is that of a change."""
    beside = _beside_headline([row for row in found if _is_own(row) and few_words(row.text)], tree, _CLOSE)
    return beside[0] if beside else None


def _beside_headline(found: list[Row], tree: LexborHTMLParser, reach: int) -> list[Row]:
    """The rows in the smallest box around the headline that has any; the bare ones, where some are."""
    boxes = {row.node.mem_id: boxes_around(row.node) for row in found}
    for headline in headlines(tree)[:3]:
        for box in boxes_around(headline)[:reach]:
            beside = [row for row in found if box in boxes[row.node.mem_id]]
            if beside:
                return [row for row in beside if _is_bare(row)] or beside
    return []


def _is_own(row: Row) -> bool:
    return not row.linked and not words.OTHER_DAY.search(f"{row.before} {row.after}")


def headlines(tree: LexborHTMLParser) -> list[LexborNode]:
    """What may be the page's headline; a lesser heading where the title of the window has its words."""
    found = [node for node in tree.css(words.HEADLINES)[:6] if node.text().strip()]
    title = tree.css_first("title")
    name = " ".join(title.text().split()) if title else ""
    for node in () if found else tree.css("h2, h3")[:20]:
        text = " ".join(node.text().split())
        if len(text.split()) > 2 and text in name:
            return [node]
    return found


def agreed(found: list[Row]) -> Row | None:
    """The first row where all tell the same day."""
    return found[0] if len({row.day[0] for row in found}) == 1 else None


def boxes_around(node: LexborNode) -> list[int]:
    """The elements around a node, the nearest first."""
    found: list[int] = []
    parent = node.parent
    while parent is not None and len(found) < 60:
        found.append(parent.mem_id)
        parent = parent.parent
    return found


def _is_bare(row: Row) -> bool:
    return len(_WORD.findall(f"{row.before} {row.after}")) <= _BARE_WORDS


def _read(text: str, order: bool | None) -> Day | None:
    return machine_date(text) or numeric_date(text, order)


def _dated_texts(tree: LexborHTMLParser) -> Iterator[LexborNode]:
    """The texts shown on the page that have a year or a date in numbers."""
    body = tree.body
    for node in body.traverse(include_text=True) if body else ():
        if node.tag == "-text" and (text := node.text_content) and words.YEAR.search(text):
            parent = node.parent
            if parent is not None and parent.tag not in words.NEVER:
                yield node


def _box(node: LexborNode) -> LexborNode | None:
    """The largest box around a text that is still a short row."""
    box = None
    here = node.parent
    while here is not None and here.tag not in _BOUNDARIES:
        text = here.text() or ""
        if len(text) > NEAR * 4 or len(" ".join(text.split())) > NEAR:
            break
        if box is not None and here.css_first("h1, h2, h3"):
            break  # a headline is no part of the row
        box, here = here, here.parent
    return box


def has_headline(box: LexborNode) -> bool:
    """Is a linked headline in the row, as in a list of other stories?"""
    return any(len(_WORD.findall(link.text())) > _NAME_WORDS for link in box.css("a"))
