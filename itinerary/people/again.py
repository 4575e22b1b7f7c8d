"""Named once in full, then by the surname alone, which may mostly be another word: "May", "Hall"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from itinerary.model import Span
from itinerary.people.mention import PersonMention
from itinerary.tokens import WORD, Token


def again(
    sentences: Sequence[Sequence[Token]],
    numbers: Sequence[int],
    found: Sequence[PersonMention],
    surnames: Collection[str],
) -> Iterator[tuple[PersonMention, Token | None]]:
    """Where in the sentences `numbers` a surname (lower case) stands alone, and the word behind it."""
    for number in numbers if surnames else ():
        tokens = sentences[number]
        alone = [at for at, token in enumerate(tokens) if token.low in surnames and token.kind == WORD]
        if not alone:
            continue
        taken = {at for each in found if each.sentence == number for at in range(each.first, each.last)}
        for at in alone:
            if at not in taken:
                token = tokens[at]
                name = token.text.title() if token.text.isupper() else token.text
                mention = PersonMention(number, at, at + 1, Span(token.start, token.end), name, ())
                yield mention, tokens[at + 1] if at + 1 < len(tokens) else None
