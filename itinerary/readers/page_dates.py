"""The day on which a page was published, as its markup tells it.

The order of trust: JSON-LD of the article; `article:published_time` and its like; other meta
elements; a <time> marked as the date of publication; the first <time> of the article; an element whose
class speaks of a date; a field of the data that the page's scripts carry; a date right after the
headline. Elements of sidebars, lists
of other stories and comments do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

from itinerary.english import pages as words
from itinerary.readers.moments import machine_date, numeric_date

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_DATES = (
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished",
    "article.published", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date",
    "dcterms.date", "dc.date.created", "dcterms.created", "date.issued", "pubdate", "publishdate",
    "publish-date", "publish_date", "published", "publication_date", "publicationdate",
    "article_date_original", "originalpublicationdate", "date_published", "pub_date",
    "cxenseparse:recs:publishtime", "citation_publication_date", "citation_date", "rnews:datepublished",
    "date", "bt:pubdate", "displaydate", "datecreated", "article:created", "timestamp",
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
_DATE_LIKE = re.compile(
    r"(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?|\d\d?[./-]\d\d?[./-](?:19|20)?\d\d(?!\d)"
    r"|\d\d?(?:st|nd|rd|th|er|\.|º)?,?(?: de| of)? [^\W\d_]{3,12}\.?,?(?: de| del)? (?:19|20)\d\d"
    r"|[^\W\d_]{3,10}\.? \d\d?(?:st|nd|rd|th)?,? (?:19|20)\d\d"
    r"|(?:19|20)\d\d ?[年년] ?\d\d? ?[月월] ?\d\d? ?[日일]"
)
_NEAR = 120  # characters; longer is prose
_ROW_WORDS = 14
Dated = tuple[date, datetime | None, str]


def find_date(tree: LexborHTMLParser, fields: dict[str, str], stated: list[str | None]) -> Dated | None:
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
    return (
        _time_element(tree, main)
        or _marked_element(tree, main)
        or _script_field(tree)
        or _near_headline(tree, main)
    )


def is_aside(node: LexborNode, main: frozenset[int] = frozenset()) -> bool:
    """Does the element stand in a part of the page that is not the article?

    `main` are the boxes around the headline (`around_headline`): they are not, whatever they are called.
    """
    parent = node.parent
    for _ in range(40):
        if parent is None or parent.mem_id in main:
            return False
        tag = parent.tag or ""
        names = f"{parent.attributes.get('class') or ''} {parent.attributes.get('id') or ''}".lower()
        if tag in ("aside", "nav", "footer"):
            return True
        if tag not in ("body", "html", "main", "article") and words.is_other_story(names):
            return True
        parent = parent.parent
    return False


def around_headline(tree: LexborHTMLParser) -> frozenset[int]:
    """The elements around what may be the page's headline."""
    found: set[int] = set()
    for node in tree.css("h1, .post-title, .entry-title, [itemprop=headline]")[:6]:
        parent = node.parent
        for _ in range(60):
            if parent is None:
                break
            found.add(parent.mem_id)
            parent = parent.parent
    return frozenset(found)


def _time_element(tree: LexborHTMLParser, main: frozenset[int]) -> Dated | None:
    times = tree.css("time, [itemprop=datePublished], [property='schema:datePublished']")
    times = [node for node in times[:60] if not is_aside(node, main)]
    for marked in (True, False):
        for node in times:
            attributes = node.attributes
            said = " ".join(attributes.get(key) or "" for key in ("itemprop", "class", "property")).lower()
            if marked != ("publish" in said or "pubdate" in attributes) or "updat" in said or "modif" in said:
                continue
            text = attributes.get("datetime") or attributes.get("content") or node.text()
            if text and len(text) < 80 and (found := machine_date(text.strip()) or _written(text)):
                return *found, "time element"
    return None


def _marked_element(tree: LexborHTMLParser, main: frozenset[int]) -> Dated | None:
    """The first short element whose class or id speaks of a date, in the article's part of the page."""
    for node in _short(tree):
        text = " ".join(node.text(separator=" ").split())
        if (
            8 <= len(text) <= _NEAR
            and _few_words(text)
            and (found := _written(text))
            and not is_aside(node, main)
        ):
            return *found, "date on the page"
    return None


def _short(tree: LexborHTMLParser) -> Iterator[LexborNode]:
    for node in tree.css(_MARKED)[:250]:
        names = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}".lower()
        if node.tag not in (
            "body",
            "html",
            "main",
            "article",
            "script",
            "style",
        ) and not words.is_other_story(names):
            yield node


def _written(text: str) -> tuple[date, datetime | None] | None:
    """The first date with a year in a short text, in words or numbers."""
    for match in _DATE_LIKE.finditer(text):
        if found := machine_date(match[0]) or numeric_date(match[0]):
            return found
    return None


def _script_field(tree: LexborHTMLParser) -> Dated | None:
    for node in tree.css("script"):
        text = node.text() or ""
        if (match := _FIELD.search(text)) and (found := machine_date(match[1])):
            return *found, "data of the page"
    return None


def _near_headline(tree: LexborHTMLParser, main: frozenset[int]) -> Dated | None:
    """A short line with a date right after the headline, before the first paragraph of prose."""
    for node in tree.css("h1")[:3]:
        here: LexborNode | None = node
        for _ in range(4):
            if here is None or here.tag == "body":
                break
            for beside in _following(here):
                text = " ".join(beside.text(separator=" ").split())
                if len(text) > _NEAR:
                    break
                if not is_aside(node, main) and _few_words(text) and (found := _written(text)):
                    return *found, "date on the page"
            here = here.parent
    return None


def _following(node: LexborNode) -> Iterator[LexborNode]:
    """The elements after a node, those of a long one in its place."""
    beside = node.next
    while beside is not None:
        if (beside.tag or "-")[0] not in "-_" and beside.tag not in ("script", "style"):
            inner = beside.first_child if len(beside.text() or "") > _NEAR else None
            if inner is None:
                yield beside
            while inner is not None:
                if (inner.tag or "-")[0] not in "-_" and inner.tag not in ("script", "style"):
                    yield inner
                inner = inner.next
        beside = beside.next


def _few_words(text: str) -> bool:
    """Is it a row of metadata by its length, not a sentence with a date in it?"""
    count = len(text.split())
    return count <= _ROW_WORDS and not (count > _ROW_WORDS // 2 and text.endswith("."))
