"""Saved pages: the body without navigation, and what the page says of itself.

Built on selectolax (a binding to the parser Lexbor, 8 MB), which the plain install brings:
see docs/articles.md for the measurement against trafilatura.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from itinerary.article import Metadata, parse
from itinerary.errors import BadArticle
from itinerary.model import Article
from itinerary.readers.blocks import Chunk, check_depth, read_blocks
from itinerary.readers.body import article_chunks
from itinerary.readers.encoding import decode
from itinerary.readers.formats import Hints
from itinerary.readers.page_meta import PageMeta, read_meta

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([a-zA-Z0-9_:.-]+)", re.IGNORECASE)
_FEWEST_WORDS = 15
_ESCAPED = re.compile(r"&(?:quot|amp|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|#\d{2,5});")  # escaped twice
_MARKUP = re.compile(r"</?(?:p|br|div|a|strong|em)\b[^>]*>", re.IGNORECASE)
_QUOTES = "blockquote[type=cite], .gmail_quote, .yahoo_quoted, .moz-cite-prefix"
_CARRIED = re.compile(r"forwarded message|original message", re.IGNORECASE)
_WORD = re.compile(r"\w+")


def read(data: bytes, hints: Hints) -> list[Article]:
    """The article of a page. Raises BadArticle where it has none (a paywall, a page made by scripts)."""
    check_depth(data)
    from selectolax.lexbor import LexborHTMLParser

    text = _decoded(data, hints.charset)
    tree = LexborHTMLParser(text)
    meta = read_meta(tree, hints.url)
    body = page_body(tree, meta)
    if len(_WORD.findall(body)) < _FEWEST_WORDS:
        raise BadArticle(
            "no article was found on the page: it may be behind a login or made by scripts; "
            "save it in the browser and give the file"
        )
    title = meta.title
    if title and meta.shown and not _begins_with(body, title):
        body = f"{title}\n\n{body}"
    about = Metadata(
        title=title,
        published=meta.published,
        time=meta.time,
        source=meta.source,
        publisher=meta.publisher,
        url=meta.url,
        author=meta.author,
        section=meta.section,
    )
    return [parse(body + "\n", published=hints.published, about=about)]


def page_body(tree: LexborHTMLParser, meta: PageMeta) -> str:
    """The text of the article on a page; empty where there is none.

    Where the page's JSON-LD carries a much longer body than what is shown (cut by a script), that one.
    """
    root = tree.root
    if root is None:
        return ""
    text = _joined(article_chunks(read_blocks(root)), meta.title)
    carried = meta.body or ""
    if len(carried) > 400 and len(text) < len(carried) * 0.5:
        carried = text_of(carried) if _MARKUP.search(carried) else carried
        text = _joined(
            [Chunk(line.strip(), 0, "p", -1) for line in carried.splitlines() if line.strip()], None
        )
    return unescape(text) if _ESCAPED.search(text) else text


def text_of(markup: str, *, quotes: bool = True) -> str:
    """All text of a piece of HTML (a mail, an entry of a feed), in blocks.

    Without `quotes`, what an answer quotes of the mail before it is left out; a forwarded one stays.
    """
    from selectolax.lexbor import LexborHTMLParser

    data = markup.encode("utf-8", "replace")
    check_depth(data)
    tree = LexborHTMLParser(data.decode("utf-8"))
    for node in tree.css(_QUOTES) if not quotes else ():
        if not _CARRIED.search(node.text() or ""):
            node.decompose()
    root = tree.root
    return _joined(read_blocks(root, all_of_it=True).chunks, None) if root is not None else ""


def _joined(chunks: list[Chunk], title: str | None) -> str:
    """Blocks parted by blank lines; items and table rows stand together."""
    text = ""
    before = ""
    for chunk in chunks:
        if title and not text and chunk.tag == "h1" and _same(chunk.text, title):
            continue
        if text:
            text += "\n" if chunk.tag == before and chunk.tag in ("li", "tr", "dd", "dt") else "\n\n"
        text += chunk.text
        before = chunk.tag
    return text


def _begins_with(body: str, title: str) -> bool:
    return _same(body.lstrip().split("\n", 1)[0], title)


def _same(one: str, other: str) -> bool:
    return _WORD.findall(one.casefold()) == _WORD.findall(other.casefold())


def _decoded(data: bytes, declared: str | None) -> str:
    """The text of a page: the server's word for the encoding, then the page's own, then a guess."""
    match = _CHARSET.search(data[:8192])
    own = match[1].decode("ascii") if match else None
    text = decode(data, declared or own)
    if declared and own and "\ufffd" in text:
        text = decode(data, own)
    return text.replace("\x00", "")
