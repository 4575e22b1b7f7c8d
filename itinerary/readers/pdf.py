"""PDF: the text of its pages, column by column, lines joined to paragraphs. Needs the extra `pdf`."""

from __future__ import annotations

import io
import logging
import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from itinerary.article import Metadata, parse
from itinerary.errors import BadArticle, NeedsExtra
from itinerary.model import Article
from itinerary.readers.formats import Hints

# What pypdf mends on its way it logs, and what nobody handles Python prints. We say one line, or nothing.
logging.getLogger("pypdf").addHandler(logging.NullHandler())

_MOST_PAGES = 60
_HYPHEN = re.compile(r"(?<=[a-zß-öø-ÿ])[-\u00ad]\n(?=[a-zß-öø-ÿ])")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of text on a page: left edge, baseline from below, size of its type, all in points."""

    x: float
    y: float
    size: float
    text: str


def read(data: bytes, hints: Hints) -> list[Article]:
    """The article in a PDF. Raises BadArticle where it is encrypted, broken or only pictures."""
    try:
        import pypdf
        from pypdf.errors import PyPdfError
    except ImportError:
        raise NeedsExtra("reading PDF", "pdf") from None
    try:
        document = pypdf.PdfReader(io.BytesIO(data))
        if document.is_encrypted and not document.decrypt(""):
            raise BadArticle("the PDF is encrypted: save it without a password")
        pages = [_page_text(page) for page in document.pages[:_MOST_PAGES]]
        title = _title(document)
    except BadArticle:
        raise
    except (
        PyPdfError,
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        OSError,
        RuntimeError,  # nested without end, or encrypted in a way that pypdf does not know
        ImportError,
        ArithmeticError,
    ) as error:
        raise BadArticle(f"the PDF is broken: {str(error) or type(error).__name__}") from None
    text = "\n\n".join(page for page in pages if page.strip())
    if len(text.split()) < 5:
        raise BadArticle("the PDF has no text, only pictures: run text recognition (OCR) on it first")
    return [parse(text + "\n", published=hints.published, about=Metadata(title=title))]


def _title(document: Any) -> str | None:
    title = document.metadata.title if document.metadata else None
    words = str(title).split() if title else []
    return " ".join(words) if len(words) > 2 and "." not in words[0] else None


def _page_text(page: Any) -> str:
    pieces: list[_Piece] = []

    def visit(text: str, _cm: Any, matrix: Any, _font: Any, size: Any) -> None:
        if text.strip():
            scale = abs(float(matrix[3])) or abs(float(matrix[0])) or 1.0
            pieces.append(
                _Piece(float(matrix[4]), float(matrix[5]), float(size or 1) * scale, text.strip("\n"))
            )

    plain = page.extract_text(visitor_text=visit)
    width = float(page.mediabox.width) or 600.0
    if not pieces:
        return str(plain)
    lines = _lines(pieces, _column_start(pieces, width))
    return "\n\n".join(_paragraphs(column) for column in _columns(lines, width) if column)


def _column_start(pieces: list[_Piece], width: float) -> float | None:
    """Where a second column begins: many pieces start there, right of the first third of the page."""
    starts = [round(piece.x) for piece in pieces if piece.x > width * 0.35]
    start = max(set(starts), key=lambda x: (starts.count(x), -x), default=0)
    return start - 1.5 if starts.count(start) >= max(4, len(pieces) // 8) else None


def _lines(pieces: list[_Piece], column: float | None) -> list[_Piece]:
    """Pieces that stand on one baseline, close together in the stream, joined to lines."""
    lines: list[_Piece] = []
    for piece in pieces:
        last = lines[-1] if lines else None
        parted = last is not None and column is not None and last.x < column <= piece.x
        if last and not parted and abs(last.y - piece.y) < 2 and 0 <= piece.x - last.x < _reach(last):
            gap = "" if last.text.endswith(" ") or piece.text.startswith(" ") else " "
            lines[-1] = _Piece(last.x, last.y, last.size, last.text + gap + piece.text)
        else:
            lines.append(piece)
    return lines


def _reach(line: _Piece) -> float:
    """How far right the next piece of the same line may begin: its width by guess, and a gap."""
    return len(line.text) * line.size * 0.6 + line.size * 2.5


def _columns(lines: list[_Piece], width: float) -> list[list[_Piece]]:
    """The lines in reading order: what spans the page first, then the left column, then the right.

    A page has two columns where many lines begin right of its middle, beside others that begin left.
    """
    middle = width / 2
    right = [line for line in lines if line.x > middle - width * 0.03]
    left = [line for line in lines if line.x <= middle - width * 0.03]
    beside = sum(1 for line in right if any(abs(line.y - other.y) < line.size for other in left))
    if len(right) < 4 or beside < len(right) * 0.6 or len(left) < 4:
        return [sorted(lines, key=lambda line: -line.y)]
    top = max(line.y for line in right)
    usual = sorted(line.size for line in left)[len(left) // 2]
    spanning = [
        line
        for line in left
        if line.y > top + line.size * 0.8
        and (line.size > usual + 1 or line.x + len(line.text) * line.size * 0.45 > middle)
    ]
    body = [line for line in left if line not in spanning]
    return [sorted(column, key=lambda line: -line.y) for column in (spanning, body, right)]


def _paragraphs(lines: list[_Piece]) -> str:
    """Lines from top to bottom; a wider gap, or another size of type, is a blank line."""
    gaps = sorted(first.y - second.y for first, second in pairwise(lines) if first.y - second.y > 1)
    usual = gaps[len(gaps) // 3] if gaps else 0.0
    text = ""
    for index, line in enumerate(lines):
        if index:
            before = lines[index - 1]
            wide = before.y - line.y > usual * 1.35 or abs(before.size - line.size) > 1.5
            text += "\n\n" if wide else "\n"
        text += line.text.strip()
    return _HYPHEN.sub("", text)
