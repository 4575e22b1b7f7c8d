"""Which of a page's blocks are its article.

The blocks are judged by length and by how much of them is links. The article is the deepest box
that still holds nearly all good text; what is link-heavy in it, and what follows a heading like
"Related stories", is left out. `benchmarks/pages.py` measures it.
"""

from __future__ import annotations

import re

from itinerary.english import pages as words
from itinerary.readers.blocks import Chunk, Outside, Page

_SHARE = 0.7  # a box inside holds so much of the good text: the article is in there
_MOST = 0.5  # a box with so much of the good text is the article, whatever it is called
_LEAST = 0.03  # where so little is left, the names of the boxes say nothing
_CARD = 0.3  # an <article> inside the article with less of the text than this is another story
_TAIL = 0.3  # what follows "Read more" in a line of its own may be so much of the text
_MARKED = 0.35  # a box marked as the article's body needs so much of it
_PUNCTUATION = re.compile(r"[.!?…:;][\"'”’»)\]]*\Z")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def article_chunks(page: Page) -> list[Chunk]:
    """The blocks of the article, in order."""
    inside = _descend(page)
    found: list[Chunk] = []
    for index, chunk in enumerate(inside):
        if words.ENDINGS.fullmatch(chunk.text) and _is_end(chunk, found, inside[index + 1 :]):
            break
        if _kept(chunk):
            found.append(chunk)
    while found and found[-1].tag in _HEADINGS:
        found.pop()
    return found


def _is_end(chunk: Chunk, before: list[Chunk], after: list[Chunk]) -> bool:
    """Does a line like "Related stories" end the article? Less surely where it is no heading."""
    written = _good_length(before)
    return written > 400 and (chunk.tag in _HEADINGS or _good_length(after) < written * _TAIL)


def _good_length(chunks: list[Chunk]) -> int:
    return sum(len(chunk.text) for chunk in chunks if _good(chunk))


def _good(chunk: Chunk) -> bool:
    """Does it look like a paragraph of prose?"""
    length = len(chunk.text)
    if chunk.tag in _HEADINGS or length < 25 or chunk.linked > length * 0.4:
        return False
    return length > 80 or bool(_PUNCTUATION.search(chunk.text))


def _kept(chunk: Chunk) -> bool:
    length = len(chunk.text)
    if words.JUNK.fullmatch(chunk.text.removeprefix("• ").strip()):
        return False
    if chunk.linked > length * 0.5:
        return length > 200 and chunk.linked < length * 0.8
    return True


def _descend(page: Page) -> list[Chunk]:
    """The blocks of the deepest box that holds most of the good text."""
    boxes = page.boxes
    _weigh(page, page.chunks)
    chunks = _inside(page)
    if not boxes or not chunks:
        return page.chunks
    _weigh(page, chunks)
    children: dict[int, list[int]] = {}
    for number, each in enumerate(boxes):
        children.setdefault(each.parent, []).append(number)
    top = max(children[-1], key=lambda number: boxes[number].good)
    marked = [
        n
        for n, box in enumerate(boxes)
        if box.body and box.good > boxes[top].good * _MARKED and box.good > 250
    ]
    here = max(marked, key=lambda number: boxes[number].good) if marked else top
    while True:
        best = max(children.get(here, ()), key=lambda number: boxes[number].good, default=None)
        if (
            best is None
            or boxes[best].good < boxes[here].good * _SHARE
            or boxes[best].tag in ("p", "li", "blockquote")
        ):
            break
        here = best
    within = _inside_of(page, {here})
    return _without_cards(
        page, here, within, [chunk for chunk in chunks if chunk.box >= 0 and within[chunk.box]]
    )


def _without_cards(page: Page, here: int, within: list[bool], chunks: list[Chunk]) -> list[Chunk]:
    """The blocks without several small <article> elements in a row: teasers of other stories.

    A live blog is made of such elements too; so they stay where little else would be left.
    """
    whole = page.boxes[here].good
    cards = {
        number
        for number, box in enumerate(page.boxes)
        if box.tag == "article" and number != here and box.good < whole * _CARD and within[number]
    }
    if len(cards) < 2:
        return chunks
    carded = _inside_of(page, cards)
    rest = [chunk for chunk in chunks if not carded[chunk.box]]
    return rest if _good_length(rest) > whole * (1 - _MOST) else chunks


def _weigh(page: Page, chunks: list[Chunk]) -> None:
    """Count the good text in every box."""
    for each in page.boxes:
        each.good = 0
    for chunk in chunks:
        if _good(chunk):
            length, box = len(chunk.text), chunk.box
            while box >= 0:
                page.boxes[box].good += length
                box = page.boxes[box].parent


def _inside(page: Page) -> list[Chunk]:
    """The blocks that stand in no box said to be outside; one that holds most of the page is not."""
    total = max((box.good for box in page.boxes), default=0)
    named = {
        n for n, box in enumerate(page.boxes) if box.outside is Outside.MAYBE and box.good < total * _MOST
    }
    out = _inside_of(page, named)
    inside = [chunk for chunk in page.chunks if chunk.box < 0 or not out[chunk.box]]
    return inside if _good_length(inside) > total * _LEAST else page.chunks


def _inside_of(page: Page, outer: set[int]) -> list[bool]:
    """For each box: is it one of `outer`, or inside one?"""
    inside: list[bool] = []
    for number, box in enumerate(page.boxes):  # parents come before their children
        inside.append(number in outer or (box.parent >= 0 and inside[box.parent]))
    return inside
