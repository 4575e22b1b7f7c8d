"""The article on the page: its paragraphs, what was understood marked, sentences tied to their stops."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, islice, pairwise, takewhile

from itinerary.model import Article, Block, Span
from itinerary.writers.html_document import Document, Mark, Numbered
from itinerary.writers.markup import Markup, join, tag

Piece = tuple[Span, tuple[Numbered, ...], Mark | None]


def article(document: Document) -> Markup:
    """The whole text of the article as paragraphs; nothing where there is no article."""
    if document.article is None:
        return Markup()
    pieces = list(_pieces(document, len(document.article.text)))
    paragraphs = []
    position = 0
    seen: set[int] = set()
    for block, span in _paragraphs(document.article):
        inside: list[Piece] = []
        while position < len(pieces) and pieces[position][0].start < span.end:
            piece, stops, mark = pieces[position]
            if piece.end > span.start:
                inside.append((Span(max(piece.start, span.start), min(piece.end, span.end)), stops, mark))
            if piece.end > span.end:
                break
            position += 1
        paragraphs.append(
            tag("p", _paragraph(document.article.text, inside, seen), class_=block.value, dir="auto")
        )
    return join(*paragraphs)


def _paragraphs(article: Article) -> Iterator[tuple[Block, Span]]:
    """Each paragraph as what it is, from its first sentence to its last.

    A dateline before the first sentence of a story does not make its paragraph metadata.
    """
    for _, group in groupby(article.sentences, key=lambda sentence: sentence.paragraph):
        sentences = list(group)
        blocks = [sentence.block for sentence in sentences]
        block = Block.PROSE if Block.PROSE in blocks else blocks[0]
        yield block, Span(sentences[0].span.start, sentences[-1].span.end)


def _pieces(document: Document, length: int) -> Iterator[Piece]:
    """The text cut wherever something begins or ends, with the stops and the mark that hold there."""
    by_number = {numbered.number: numbered for numbered in document.stops}
    opens: dict[int, list[int]] = defaultdict(list)
    closes: dict[int, list[int]] = defaultdict(list)
    for numbered in document.stops:
        for evidence in numbered.stop.evidence:
            start, end = max(0, evidence.span.start), min(length, evidence.span.end)
            if evidence.field == "sentence" and start < end:
                opens[start].append(numbered.number)
                closes[end].append(numbered.number)
    marks = {mark.span.start: mark for mark in _tied(document)}
    ends = {mark.span.end for mark in document.marks}
    cuts = sorted({0, length, *opens, *closes, *marks, *ends})
    active: Counter[int] = Counter()
    stops: tuple[Numbered, ...] = ()
    mark: Mark | None = None
    for start, end in pairwise(cuts):
        if start in opens or start in closes:
            active.update(opens.get(start, ()))
            active.subtract(closes.get(start, ()))
            active = +active
            stops = tuple(by_number[number] for number in sorted(active))
        if mark and start >= mark.span.end:
            mark = None
        mark = marks.get(start, mark)
        yield Span(start, end), stops, mark


def _tied(document: Document) -> Iterator[Mark]:
    """The marks, each with the stops that it gave the place, the date or another field."""
    words = sorted(
        (evidence.span, numbered.number)
        for numbered in document.stops
        for evidence in numbered.stop.evidence
        if evidence.field != "sentence" and 0 <= evidence.span.start < evidence.span.end
    )
    first = 0
    for mark in document.marks:
        while first < len(words) and words[first][0].end <= mark.span.start:
            first += 1
        inside = takewhile(lambda word: word[0].start < mark.span.end, islice(words, first, None))  # noqa: B023
        stops = {number for span, number in inside if span.end > mark.span.start}
        yield replace(mark, stops=tuple(sorted(stops)))


def _paragraph(text: str, pieces: Sequence[Piece], seen: set[int]) -> Markup:
    parts = []
    for _, group in groupby(pieces, key=lambda piece: [numbered.number for numbered in piece[1]]):
        same = list(group)
        words = join(*(_marked(span.of(text), mark) for span, _, mark in same))
        stops = same[0][1]
        parts.append(_says(words, stops, seen) if stops else words)
    return join(*parts)


def _marked(words: str, mark: Mark | None) -> Markup:
    if mark is None:
        return join(words)
    stops = " ".join(map(str, mark.stops)) or None
    return tag("mark", words, class_=mark.kind, title=mark.note or None, data_stops=stops)


def _says(words: Markup, stops: tuple[Numbered, ...], seen: set[int]) -> Markup:
    """A sentence that speaks of stops, and links to them; the first for a stop can be jumped to."""
    links = []
    for numbered in stops:
        links.append(
            tag(
                "a",
                str(numbered.number),
                class_="ref",
                href=f"#stop-{numbered.number}",
                id=None if numbered.number in seen else f"says-{numbered.number}",
                aria_label=f"stop {numbered.number}, {numbered.stop.place.name}",
            )
        )
        seen.add(numbered.number)
    numbers = " ".join(str(numbered.number) for numbered in stops)
    return tag("span", words, *links, class_="says", data_stops=numbers)
