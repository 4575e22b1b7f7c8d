"""XML from strangers: no entities of their own, no great depth."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

from itinerary.errors import BadArticle

_DECLARES = re.compile(rb"<!(?:DOCTYPE[^>\[]*\[|ENTITY)", re.IGNORECASE)
_DEPTH = 500


def parse_xml(data: bytes, what: str) -> ElementTree.Element:
    """The root of an XML document. Raises BadArticle where it is broken or declares entities.

    Entities that expand into each other can fill the memory ("billion laughs"); no feed needs them.
    """
    if _DECLARES.search(data.replace(b"\x00", b"")):
        raise BadArticle(f"{what} declares XML entities of its own, which are not expanded")
    parser: ElementTree.XMLPullParser[Any] = ElementTree.XMLPullParser(("start", "end"))
    root: ElementTree.Element | None = None
    depth = 0
    try:
        for start in range(0, len(data), 65536):
            parser.feed(data[start : start + 65536])
            for event in parser.read_events():
                root = root if root is not None else event[1]  # type: ignore[misc,assignment]
                depth += 1 if event[0] == "start" else -1
                if depth > _DEPTH:
                    raise BadArticle(f"{what} is nested more than {_DEPTH} deep")
        parser.close()
    except (ElementTree.ParseError, LookupError, ValueError) as error:
        raise BadArticle(f"{what} is broken XML: {error}") from None
    if root is None:
        raise BadArticle(f"{what} is broken XML")
    return root


def local(element: ElementTree.Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def child_text(element: ElementTree.Element, *names: str) -> str | None:
    """The text of the first child that has one of the names, in the order of the names."""
    for name in names:
        for child in element:
            if local(child) == name and (text := "".join(child.itertext()).strip()):
                return text
    return None
