"""What a page says of itself: JSON-LD, Open Graph, meta elements, <time>, the canonical address.

Where the date of publication is found: see `page_dates`.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from itinerary.readers.page_dates import date_field, find_date, is_aside

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_ARTICLE = re.compile(
    r"(?:Article|BlogPosting|NewsArticle|Report|LiveBlogPosting|SocialMediaPosting|TechArticle|Review)\Z"
)
_SITES = ("og:site_name", "application-name", "dc.publisher")
_PARTS = re.compile(r"\s+(?:[|·•»]|[-–—]{1,2})\s+")
_CONTROL = re.compile(r"[\x00-\x1f]")


@dataclass(frozen=True, slots=True)
class PageMeta:
    """The metadata of a page. `shown`: the title is its headline, not only the title of the window."""

    title: str | None = None
    shown: bool = False
    published: date | None = None
    time: datetime | None = None
    source: str = "page"
    publisher: str | None = None
    url: str | None = None
    body: str | None = None
    author: str | None = None
    section: str | None = None


def read_meta(tree: LexborHTMLParser, url: str | None) -> PageMeta:
    """Read the metadata of a page that came from `url`."""
    fields = _fields(tree)
    address = _address(tree, fields, url)
    item = _article_item(tree, address)
    address = address or _own_address(item)
    title, shown = _title(tree, fields, item)
    found = find_date(
        tree,
        fields,
        [_text(item.get(key)) for key in ("datePublished", "dateCreated", "uploadDate")],
        address,
    )
    day, moment, source = found or (None, None, "page")
    return PageMeta(
        title=title,
        shown=shown,
        published=day,
        time=moment,
        source=source,
        publisher=_publisher(fields, item),
        url=address,
        body=_body(item),
        author=_author(fields, item),
        section=_text(item.get("articleSection")) or fields.get("article:section"),
    )


def _fields(tree: LexborHTMLParser) -> dict[str, str]:
    """The meta elements by name, property or itemprop; the first of a name counts."""
    fields: dict[str, str] = {}
    for node in tree.css("meta"):
        attributes = node.attributes
        content = (attributes.get("content") or "").strip()
        for key in ("property", "name", "itemprop"):
            if content and (name := attributes.get(key)):
                fields.setdefault(name.strip().lower(), content)
    return fields


def _address(tree: LexborHTMLParser, fields: dict[str, str], url: str | None) -> str | None:
    link = tree.css_first('link[rel="canonical"]')
    for each in (link.attributes.get("href") if link else None, fields.get("og:url"), url):
        try:
            full = urljoin(url or "", each.strip()) if each else ""
        except ValueError:
            continue
        if re.match(r"https?://[^\s/]+\S*\Z", full):
            return full
    return None


def _own_address(item: dict[str, Any]) -> str | None:
    found = (_text(item.get(key)) for key in ("mainEntityOfPage", "url"))
    return next((text for text in found if text and re.match(r"https?://[^\s/]+\S*\Z", text)), None)


# -- JSON-LD ----------------------------------------------------------------------------------


def _article_item(tree: LexborHTMLParser, address: str | None) -> dict[str, Any]:
    """The JSON-LD object that describes the article, empty where there is none."""
    items = [
        item for node in tree.css("script[type]") if _is_json_ld(node) for item in _items(node.text() or "")
    ]
    articles = [item for item in items if any(_ARTICLE.search(kind) for kind in _kinds(item))]
    for item in articles:
        if address and address in (_text(item.get("url")), _text(item.get("mainEntityOfPage"))):
            return item
    dated = [item for item in articles if _text(item.get("datePublished"))]
    pages = [item for item in items if "WebPage" in _kinds(item) and _text(item.get("datePublished"))]
    return next(iter([*dated, *articles, *pages]), {})


def _is_json_ld(node: LexborNode) -> bool:
    return "ld+json" in (node.attributes.get("type") or "").lower()


def _items(text: str) -> Iterator[dict[str, Any]]:
    """All objects in a JSON-LD block: single, in a list, in `@graph`, or as `mainEntity`.

    Of a block that cannot be parsed, the date alone.
    """
    text = (
        re.sub(r"\A\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*\Z", "", text)
        .strip()
        .rstrip(";")
    )
    try:
        data = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        try:
            data = json.loads(
                re.sub(r",\s*(?=[}\]])", "", _CONTROL.sub(" ", html.unescape(text))), strict=False
            )
        except (ValueError, RecursionError):
            if day := date_field(text):
                yield {"@type": "Article", "datePublished": day}
            return
    stack = [data]
    for _ in range(2000):
        if not stack:
            return
        each = stack.pop(0)
        if isinstance(each, list):
            stack += each
        elif isinstance(each, dict):
            yield each
            stack += [
                each[key]
                for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item")
                if key in each
            ]


def _kinds(item: dict[str, Any]) -> list[str]:
    kind = item.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return [each.rpartition("/")[2] for each in kinds if isinstance(each, str)]


def _text(value: Any) -> str | None:
    """A JSON-LD value as text: itself, its name, @id, url or @value, or the first of a list."""
    for _ in range(4):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = next((value[key] for key in ("name", "@value", "@id", "url") if value.get(key)), None)
        else:
            break
    return " ".join(html.unescape(value).split()) or None if isinstance(value, str) else None


def _body(item: dict[str, Any]) -> str | None:
    body = item.get("articleBody")
    return html.unescape(body) if isinstance(body, str) else None


# -- date, title, publisher -------------------------------------------------------------------


def _title(tree: LexborHTMLParser, fields: dict[str, str], item: dict[str, Any]) -> tuple[str | None, bool]:
    """The headline, and whether the page shows it as one."""
    said = [
        text
        for text in (_text(item.get("headline")), fields.get("og:title"), fields.get("twitter:title"))
        if text
    ]
    said = [" ".join(html.unescape(text).split()) for text in said]
    shown = [" ".join(node.text().split()) for node in tree.css("h1") if not is_aside(node)]
    shown = [text for text in shown if len(text) > 8 and text != fields.get("og:site_name")]
    window = tree.css_first("title")
    name = " ".join(window.text().split()) if window else ""
    for text in shown:
        if any(text in each or each in text for each in (*said, name) if each):
            return text, True
    if len(shown) == 1 and (not said or any(_long_words(shown[0]) & _long_words(text) for text in said)):
        return shown[0], True
    if said:
        return (_headline(said[0]) if said[0] == fields.get("og:title") else said[0]), True
    if shown:
        return shown[0], True
    return (_headline(name) or None), False


def _long_words(text: str) -> set[str]:
    return {word for word in text.casefold().split() if len(word) > 3}


def _headline(title: str) -> str:
    """The title of a window without the name of the site before or after it."""
    return max(_PARTS.split(title), key=len)


def _publisher(fields: dict[str, str], item: dict[str, Any]) -> str | None:
    publisher = item.get("publisher")
    names = [_text(publisher), *(fields.get(name) for name in _SITES)]
    return next((name for name in names if name and not name.startswith("http") and len(name) < 80), None)


def _author(fields: dict[str, str], item: dict[str, Any]) -> str | None:
    """The names of the authors, joined by commas."""
    said = item.get("author")
    names = [_text(each) for each in (said if isinstance(said, list) else [said])]
    names = list(dict.fromkeys(names)) or [None]
    shown = [name for name in (*names, fields.get("author") if not any(names) else None) if name]
    return ", ".join(name for name in shown if not name.startswith("http") and len(name) < 100) or None
