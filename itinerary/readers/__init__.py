"""Any article in: text, saved pages, addresses, mail, feeds, PDF, DOCX. Each reader gives `Article`s.

read("story.html")                      # a file, by its first bytes, then its name
read("https://paper.example/story")     # an address
read(b"TOKYO, Jan 9 (Kyodo) -- ...")    # bytes, as from standard input
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

from itinerary.errors import BadArticle
from itinerary.model import Article
from itinerary.readers.formats import BY_NAME, FORMATS, Hints, foreign, sniff

__all__ = ["FORMATS", "MOST_BYTES", "article_dict", "read", "read_bytes", "sniff"]

MOST_BYTES = 20_000_000
"""No source may be larger; an article has a thousandth of it."""

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


def read(
    source: str | Path | bytes,
    *,
    type: str | None = None,
    allow_local: bool = False,
    published: date | None = None,
) -> list[Article]:
    """The articles of a file, an http(s) address, or of bytes.

    `type` names the format ("html", "eml") where the source does not tell it; `allow_local` lets an
    address lead into the local network; `published` overrides the date that the article gives.
    Raises BadArticle, whose text is one line that says what to do.
    """
    if isinstance(source, bytes):
        return read_bytes(source, type=type, published=published)
    if isinstance(source, str) and _ADDRESS.match(source):
        from itinerary.readers.fetch import fetch

        page = fetch(source, allow_local=allow_local)
        hints = Hints(page.url, page.charset, page.url, published)
        return _read(page.data, type or sniff(page.data, page.url, page.media_type), hints)
    return read_bytes(_load(Path(source)), type=type, name=str(source), published=published)


def read_bytes(
    data: bytes,
    *,
    type: str | None = None,
    name: str = "",
    charset: str | None = None,
    published: date | None = None,
) -> list[Article]:
    """The articles in `data`. Raises BadArticle."""
    return _read(data, type or sniff(data, name), Hints(name, charset, None, published))


def _read(data: bytes, type: str | None, hints: Hints) -> list[Article]:
    if len(data) > MOST_BYTES:
        raise BadArticle(f"it is larger than {MOST_BYTES // 1_000_000} MB: no article is")
    if not data.strip():
        raise BadArticle("it is empty")
    if type is None:
        raise BadArticle(f"it is {foreign(data)}, no article: give text, HTML, mail, a feed, PDF or DOCX")
    format = BY_NAME.get(type.lower().lstrip("."))
    if format is None:
        raise BadArticle(
            f"no reader for the type {type!r}: there are {', '.join(each.name for each in FORMATS)}"
        )
    return format.reader()(data, hints)


def _load(path: Path) -> bytes:
    """The bytes of a file, never more than `MOST_BYTES` and one: a pipe or a device may have no end."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise BadArticle(f"{path}: no such file") from None
    except IsADirectoryError:
        raise BadArticle(f"{path}: it is a folder") from None
    except PermissionError:
        raise BadArticle(f"{path}: no permission to read it") from None
    except (OSError, ValueError) as error:
        raise BadArticle(f"{path}: {getattr(error, 'strerror', None) or error}") from None


def article_dict(article: Article) -> dict[str, Any]:
    """What was read, as plain data: the words of the article and where its date was found.

    `text` is the body: without the headline, where the text begins with it.
    """
    text = article.text
    if article.title and text.startswith(f"{article.title}\n"):
        text = text[len(article.title) :].lstrip("\r\n")
    return {
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        "published_time": article.published_time.isoformat() if article.published_time else None,
        "published_source": article.published_source,
        "home": article.dateline.name if article.dateline else None,
        "publisher": article.publisher,
        "url": article.url,
        "text": text,
    }
