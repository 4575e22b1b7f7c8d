"""A page as a row of text blocks, each with the boxes that it stands in. One pass over the tree."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from itinerary.english import pages as words
from itinerary.errors import BadArticle

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_DEPTH = 1000
_TAG = re.compile(
    rb"<(?:(?P<comment>!--)|(?P<raw>script|style|textarea|title)\b|(?P<end>/?)(?P<name>[a-z][a-z0-9]*)(?:[^<>]*(?P<self>/)>)?)",
    re.IGNORECASE,
)
_RAW_END = {
    name: re.compile(rb"</" + name, re.IGNORECASE) for name in (b"script", b"style", b"textarea", b"title")
}
_COMMENT_END = re.compile(rb"-->")
_UNNESTED = frozenset(
    b"area base br col embed hr img input link meta param source track wbr".split()
    + b"p li td th tr dd dt option path".split()
)
_BREAK = "\x01"
_COLUMNS = re.compile(r"[^\s\x01] {3,}[^\s\x01]")
_AFTER_BR = re.compile(r"\n\x01")
_AFTER_BR_INDENT = re.compile(r"\n[ \t\x01]+")
_SPACE = re.compile(r"[ \t\f\u00a0\u202f\u2009]+")


class Outside(IntEnum):
    """How surely an element is no part of the article, by its own word."""

    NO = 0
    MAYBE = 1  # its class says so; a whole page may stand in a box called "sidebar-left"
    YES = 2


@dataclass(slots=True)
class Box:
    """An element that holds blocks. `parent` is its number in `Page.boxes`, -1 for the outermost."""

    parent: int
    tag: str
    body: bool = False  # marked as the article's body
    outside: Outside = Outside.NO  # said to be no part of the article
    good: int = 0  # characters of good blocks inside, filled in by `body`


@dataclass(slots=True)
class Chunk:
    """A block of text. `linked` counts the characters inside links."""

    text: str
    linked: int
    tag: str
    box: int


@dataclass(slots=True)
class Page:
    """All blocks of a page in order, and the boxes around them."""

    boxes: list[Box] = field(default_factory=list)
    chunks: list[Chunk] = field(default_factory=list)


def check_depth(data: bytes) -> None:
    """Raise BadArticle where elements are nested so deep that a parser would take minutes."""
    depth = position = 0
    while match := _TAG.search(data, position):
        position = match.end()
        name = match["name"]
        if name is None:  # a comment, or text that is no markup: on to its end
            end = (_COMMENT_END if match["comment"] else _RAW_END[match["raw"].lower()]).search(
                data, position
            )
            if end is None:
                return
            position = end.end()
        elif not match["self"] and name.lower() not in _UNNESTED:
            depth = max(0, depth - 1) if match["end"] else depth + 1
            if depth > _DEPTH:
                raise BadArticle(f"the page is nested more than {_DEPTH} deep: no article is")


def read_blocks(root: LexborNode, *, all_of_it: bool = False) -> Page:
    """The blocks of a tree. What is no part of an article is left out, except with `all_of_it`."""
    page = Page()
    builder = _Builder(page)
    outermost = root.mem_id
    node: LexborNode | None = root
    while node is not None:
        entered = builder.enter(node, all_of_it)
        child = node.first_child if entered else None
        if child is not None:
            node = child
            continue
        builder.leave(node, entered)
        while node is not None and node.mem_id != outermost and node.next is None:
            node = node.parent
            if node is not None:
                builder.leave(node, True)
        node = node.next if node is not None and node.mem_id != outermost else None
    builder.flush()
    return page


class _Builder:
    """Gathers text until a block ends."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.text: list[str] = []
        self.linked = 0
        self.links = 0  # how many links are open
        self.pre = 0
        self.open: list[int] = []  # numbers of the open boxes
        self.prefix = ""

    def enter(self, node: LexborNode, all_of_it: bool) -> bool:
        """Take in a node; True where its children are to be read."""
        tag = node.tag or ""
        if tag == "-text":
            self._add(node.text_content or "")
            return False
        if tag in words.NEVER or not tag or tag[0] in "-_!":
            return False
        if tag == "br":
            self.text.append("\n")
            return False
        if tag == "a":
            self.links += 1
            return True
        if tag not in words.BLOCKS:
            return all_of_it or not self._dropped_inline(node)
        attributes = node.attributes
        names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()
        outside = Outside.NO if all_of_it else self._outside(tag, names, attributes)
        if outside is Outside.YES:
            return False
        if tag in ("td", "th"):
            self.text.append("\t")
            return True
        self.flush()
        if tag == "li":
            self.prefix = "• "
        elif tag == "pre":
            self.pre += 1
        body = "articlebody" in (attributes.get("itemprop") or "").lower()
        parent = self.open[-1] if self.open else -1
        self.page.boxes.append(Box(parent, tag, body, outside))
        self.open.append(len(self.page.boxes) - 1)
        return True

    def leave(self, node: LexborNode, entered: bool) -> None:
        """The end of a node that was entered with its children."""
        tag = node.tag or ""
        if not entered or tag in ("-text", "br"):
            return
        if tag == "a":
            self.links -= 1
        elif tag in words.BLOCKS and tag not in ("td", "th"):
            self.flush()
            self.open.pop()
            if tag == "pre":
                self.pre -= 1

    def flush(self) -> None:
        """End the block."""
        if not self.text:
            return
        text = "".join(self.text)
        self.text.clear()
        linked, self.linked = self.linked, 0
        text = shown(text, bool(self.pre))
        if not text:
            return
        box = self.open[-1] if self.open else -1
        tag = self.page.boxes[box].tag if box >= 0 else "body"
        prefix, self.prefix = self.prefix, ""
        self.page.chunks.append(Chunk(prefix + text, linked, tag, box))

    def _add(self, text: str) -> None:
        if text:
            self.text.append(text.replace("\r", "").replace("\n", _BREAK))
            if self.links:
                self.linked += len(text.strip())

    @staticmethod
    def _outside(tag: str, names: str, attributes: dict[str, str | None]) -> Outside:
        if tag in words.DROPPED or "hidden" in attributes or attributes.get("aria-hidden") == "true":
            return Outside.YES
        if tag in words.NEVER_DROPPED:
            return Outside.NO
        if (attributes.get("role") or "").lower() in words.DROPPED_ROLES:
            return Outside.YES
        style = attributes.get("style")
        if style and "display:none" in style.replace(" ", "").lower():
            return Outside.YES
        if tag in words.DROPPED_UNLESS_LARGE or (names.strip() and words.is_furniture(names)):
            return Outside.MAYBE
        return Outside.NO

    @staticmethod
    def _dropped_inline(node: LexborNode) -> bool:
        attributes = node.attributes
        names = attributes.get("class")
        return (
            bool(names)
            and words.is_furniture(str(names).lower())
            and not words.KEPT_INLINE.search(str(names).lower())
        )


def shown(text: str, pre: bool) -> str:
    """The text of a block as a browser shows it; `_BREAK` is a line break of the source.

    Text in columns, with three spaces and more between words, keeps its lines though it is not
    marked as preformatted. Else a break of the source is white space, but where a row of a list
    begins after it, or where it cannot come from wrapping: the next word would have fitted there.
    """
    if pre or (_COLUMNS.search(text) and _BREAK in text):
        text = _AFTER_BR.sub("\n", text) if not pre else text
        lines = text.replace(_BREAK, "\n").split("\n")
        return "\n".join(line.rstrip() for line in lines).strip("\n")
    text = _AFTER_BR.sub("\n", _AFTER_BR_INDENT.sub("\n", text)).strip(f" \t\n{_BREAK}")
    if _BREAK in text:
        text = "\n".join(_unwrapped(part) for part in text.split("\n"))
    return "\n".join(_SPACE.sub(" ", line).strip(" ") for line in text.split("\n")).strip()


def _unwrapped(text: str) -> str:
    """A stretch without <br>, its source breaks told apart."""
    lines = text.split(_BREAK)
    indented = any(line[:1] in (" ", "\t") for line in lines[1:])
    width = max(map(len, lines))
    result = lines[0]
    for before, line in pairwise(lines):
        first = line.split(None, 1)[0] if line.strip() else ""
        fits = not indented and first and not first[0].islower() and len(before) + 1 + len(first) <= width
        row = words.ROW.match(line.lstrip()) or (words.WHOLE_ROW.match(before) and not first[:1].islower())
        result += ("\n" if fits or row else " ") + line
    return result
