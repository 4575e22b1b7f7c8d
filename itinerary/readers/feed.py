"""RSS (0.9x, 1.0, 2.0) and Atom (RFC 4287): each entry is an article."""

from __future__ import annotations

import re
from datetime import datetime
from urllib.parse import urljoin
from xml.etree import ElementTree

from itinerary.article import Metadata, parse
from itinerary.errors import BadArticle
from itinerary.model import Article
from itinerary.readers.formats import Hints
from itinerary.readers.moments import iso_moment, mail_moment
from itinerary.readers.xml import child_text, local, parse_xml

_MARKUP = re.compile(r"<[a-zA-Z!/][^>]*>|&(?:[a-z]+|#\d+);")


def read(data: bytes, hints: Hints) -> list[Article]:
    """The entries of a feed, in its order. Raises BadArticle where it has none."""
    root = parse_xml(data, "the feed")
    name = next((text for each in (root, *root) if (text := child_text(each, "title"))), None)
    entries = [element for element in root.iter() if local(element) in ("item", "entry")]
    articles = [article for entry in entries if (article := _entry(entry, name, hints))]
    if not articles:
        raise BadArticle("the feed has no entry with a text")
    return articles


def _entry(entry: ElementTree.Element, publisher: str | None, hints: Hints) -> Article | None:
    title = _plain(child_text(entry, "title"))
    bodies = [_plain(_content(entry, name)) for name in ("encoded", "content", "description", "summary")]
    body = max((text for text in bodies if text), key=len, default=None)
    if not body and not title:
        return None
    moment = _moment(child_text(entry, "pubDate", "published", "date", "issued", "updated", "modified"))
    about = Metadata(
        title=title,
        published=moment.date() if moment else None,
        time=moment if moment and moment.tzinfo else None,
        source="feed",
        publisher=child_text(entry, "source") or publisher,
        url=_link(entry, hints.url),
    )
    text = "\n\n".join(
        part for part in (title, body) if part and not (part is title and body and body.startswith(part))
    )
    return parse(text, published=hints.published, about=about)


def _content(entry: ElementTree.Element, name: str) -> str | None:
    """The text of an element; XHTML inside Atom comes as elements and is written out again."""
    for child in entry:
        if local(child) != name:
            continue
        if child.get("type") == "xhtml" or len(child):
            for each in child.iter():
                each.tag = local(each) or "span"
            return ElementTree.tostring(child, encoding="unicode", method="html")
        return child.text
    return None


def _plain(text: str | None) -> str | None:
    """Text without markup, from HTML or from text."""
    if not text or not text.strip():
        return None
    if not _MARKUP.search(text):
        return text.strip()
    from itinerary.readers.html import text_of

    return text_of(text).strip() or None


def _link(entry: ElementTree.Element, base: str | None) -> str | None:
    for child in entry:
        if local(child) == "link":
            address = child.get("href") if child.get("rel", "alternate") == "alternate" else None
            if found := (address or (child.text or "").strip()):
                return urljoin(base, found) if base else found
    return None


def _moment(text: str | None) -> datetime | None:
    return (mail_moment(text) or iso_moment(text)) if text else None
