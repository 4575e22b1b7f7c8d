"""The day on which a page was published, as its markup tells it.

The order of trust: JSON-LD of the article; `article:published_time` and its like; other meta
elements; a <time> marked as the date of publication; the first <time> of the article; an element whose
class speaks of a date; a field of the data that the page's scripts carry; a row of the page that says
"Posted on" or the like, or the only bare date beside the headline or on the page (`shown_dates`). Elements
of sidebars, lists of other stories and comments do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

from itinerary.article.published import url_date
from itinerary.english import pages as words
from itinerary.readers.moments import machine_date
from itinerary.readers.shown_dates import (
    NEAR,
    agreed,
    alone,
    below_headline,
    boxes_around,
    day_first,
    few_words,
    has_headline,
    headlines,
    labelled,
    rows,
    written,
)

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_DATES = (
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished",
    "article.published", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date",
    "dcterms.date", "dc.date.created", "dcterms.created", "date.issued", "pubdate", "publishdate",
    "publish-date", "publish_date", "published", "publication_date", "publicationdate",
    "article_date_original", "originalpublicationdate", "date_published", "pub_date",
    "cxenseparse:recs:publishtime", "citation_publication_date", "citation_date", "rnews:datepublished",
    "date", "bt:pubdate", "displaydate", "datecreated", "uploaddate", "article:created", "timestamp",
)  # fmt: skip
_MARKED = (
    ", ".join(
        f"[class*={word}]"
        for word in (
            "date",
            "Date",
            "time",
            "Time",
            "publish",
            "Publish",
            "posted",
            "meta",
            "byline",
            "datum",
            "fecha",
            "info",
        )
    )
    + ", [id*=date], [itemprop*=date]"
)
_FIELD = re.compile(
    r"[\"'](?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date"
    r"|publishedDate|published_date|firstPublished|first_published_at|firstPublishedAt|pubDate|pub_date|postDate|post_date)[\"']"
    r"\s*[:,]\s*[\"']((?:19|20)\d\d-\d\d-\d\d[^\"']{0,25})[\"']"
)
Dated = tuple[date, datetime | None, str]


def find_date(
    tree: LexborHTMLParser, fields: dict[str, str], stated: list[str | None], address: str | None = None
) -> Dated | None:
    """The day, the moment where it is known, and where both were found.

    `fields` are the page's meta elements, `stated` what JSON-LD says of the article.
    """
    for text in stated:
        if text and (found := machine_date(text)):
            return *found, "JSON-LD"
    for name in _DATES:
        if (text := fields.get(name)) and (found := machine_date(text)):
            return *found, f"meta element {name}"
    main = around_headline(tree)
    order = day_first(tree)
    return (
        _time_element(tree, main, order)
        or _marked_element(tree, main, order)
        or _script_field(tree)
        or _row(tree, main, order, address)
    )


def _row(
    tree: LexborHTMLParser, main: frozenset[int], order: bool | None, address: str | None
) -> Dated | None:
    """A row of the page that says that it is the date, or is the only date; after these, of the last change.

    A day in the page's address is better than the weaker ones.
    """
    shown = [row for row in rows(tree, order) if not words.is_clock(names_of(row.node))]
    found = [row for row in shown if not is_aside(row.node, main)]
    said = labelled(found) or agreed([row for row in shown if labelled([row])])
    if said is None and not (address and url_date(address)):
        said = (
            below_headline(found, tree)
            or below_headline(shown, tree)
            or alone(found, tree)
            or labelled(found, updated=True)
        )
    return (*said.day, "date on the page") if said else None


def is_aside(node: LexborNode, main: frozenset[int] = frozenset()) -> bool:
    """Does the element stand in a part of the page that is not the article?

    `main` are the boxes around the headline (`around_headline`): they are not, whatever they are called.
    """
    parent = node.parent
    for _ in range(40):
        if parent is None or parent.mem_id in main:
            return False
        tag = parent.tag or ""
        names = names_of(parent)
        if tag in ("aside", "nav", "footer"):
            return True
        if tag not in ("body", "html", "main", "article") and words.is_other_story(names):
            return True
        parent = parent.parent
    return False


def names_of(node: LexborNode) -> str:
    """The class and id of an element, lower case."""
    return f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}".lower()


def around_headline(tree: LexborHTMLParser) -> frozenset[int]:
    """The elements around what may be the page's headline."""
    found: set[int] = set()
    for node in headlines(tree):
        found.update(boxes_around(node))
    return frozenset(found)


def _time_element(tree: LexborHTMLParser, main: frozenset[int], order: bool | None) -> Dated | None:
    times = tree.css("time, [itemprop=datePublished], [property='schema:datePublished']")[:60]
    here = [node for node in times if not is_aside(node, main)]
    marked = [node for node in here if _says_published(node)]
    for node in marked + here:
        if found := _time(node, order):
            return *found, "time element"
    days = {found for node in times if "datepublished" in _names(node) and (found := _time(node, order))}
    return (*days.pop(), "time element") if len(days) == 1 else None


def _says_published(node: LexborNode) -> bool:
    return "publish" in _names(node) or "pubdate" in node.attributes


def _names(node: LexborNode) -> str:
    return " ".join(node.attributes.get(key) or "" for key in ("itemprop", "class", "property")).lower()


def _time(node: LexborNode, order: bool | None) -> tuple[date, datetime | None] | None:
    """The day of a time element, None where it is that of a change."""
    if "updat" in (names := _names(node)) or "modif" in names:
        return None
    text = node.attributes.get("datetime") or node.attributes.get("content") or node.text()
    return (machine_date(text.strip()) or written(text, order)) if text and len(text) < 80 else None


def _marked_element(tree: LexborHTMLParser, main: frozenset[int], order: bool | None) -> Dated | None:
    """The first short element whose class or id speaks of a date, in the article's part of the page."""
    for node in _short(tree):
        text = " ".join(node.text(separator=" ").split())
        if (
            8 <= len(text) <= NEAR
            and few_words(text)
            and (found := written(text, order))
            and not is_aside(node, main)
            and not has_headline(node)
        ):
            return *found, "date on the page"
    return None


def _short(tree: LexborHTMLParser) -> Iterator[LexborNode]:
    for node in tree.css(_MARKED)[:250]:
        names = names_of(node)
        if node.tag not in (
            "body",
            "html",
            "main",
            "article",
            "script",
            "style",
        ) and not (words.is_other_story(names) or words.is_clock(names)):
            yield node


def _script_field(tree: LexborHTMLParser) -> Dated | None:
    for node in tree.css("script"):
        if (text := date_field(node.text() or "")) and (found := machine_date(text)):
            return *found, "data of the page"
    return None


def date_field(text: str) -> str | None:
    """The value of the first field of publication in a script that is not parsed."""
    match = _FIELD.search(text)
    return match[1] if match else None
