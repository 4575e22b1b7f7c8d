"""Plain text and Markdown."""

from __future__ import annotations

from itinerary.article import parse
from itinerary.errors import BadArticle
from itinerary.model import Article
from itinerary.readers.encoding import decode
from itinerary.readers.formats import Hints


def read(data: bytes, hints: Hints) -> list[Article]:
    """The one article of a text file. Raises BadArticle where it is empty."""
    text = decode(data, hints.charset)
    if not text.strip("\ufeff \t\r\n\f\v\u00a0"):
        raise BadArticle("it is empty")
    return [parse(text, published=hints.published)]
