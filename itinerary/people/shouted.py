"""Names in SENTENCES IN CAPITALS, as old wires have them: behind a title, and again by the surname."""

from __future__ import annotations

from collections.abc import Container, Sequence

from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.model import Span
from itinerary.people.again import again
from itinerary.people.mention import PersonMention
from itinerary.people.titles import is_office_word, is_title
from itinerary.tokens import WORD, Token

_LONGEST = 4  # words of a name


def find(
    sentences: Sequence[Sequence[Token]], numbers: Sequence[int], verbs: Container[str]
) -> list[PersonMention]:
    """The names in the shouted sentences `numbers`: "ENERGY MINISTER ANSELMO BRICENO WILL", "BRICENO"."""
    found = [
        mention
        for number in numbers
        for at in range(len(sentences[number]) - 2)
        if is_title(sentences[number][at].low)
        and (mention := _named(number, sentences[number], at, verbs)) is not None
    ]
    surnames = {mention.name.split()[-1].lower() for mention in found}
    return found + [mention for mention, _ in again(sentences, numbers, found, surnames)]


def _named(number: int, tokens: Sequence[Token], title: int, verbs: Container[str]) -> PersonMention | None:
    """The name behind a title, up to a verb, a preposition or a mark."""
    end = title + 1
    while end < len(tokens) and _is_name(tokens[end], verbs) and end - title <= _LONGEST:
        end += 1
    if end - title < 3 or end == len(tokens):
        return None  # one word alone may be anything
    ahead = tokens[end]
    if ahead.low not in grammar.AUXILIARIES and ahead.low != "," and ahead.low not in verbs:
        return None
    first = title
    while first and is_office_word(tokens[first - 1]):
        first -= 1
    titles = tuple(token.low for token in tokens[first : title + 1])
    name = " ".join(token.text.title() for token in tokens[title + 1 : end])
    span = Span(tokens[first].start, tokens[end - 1].end)
    return PersonMention(number, first, end, span, name, titles, ahead.low in grammar.AUXILIARIES)


def _is_name(token: Token, verbs: Container[str]) -> bool:
    low = token.low
    return (
        token.kind == WORD
        and low not in verbs
        and low not in words.FUNCTION
        and low not in grammar.AUXILIARIES
        and low not in grammar.PREPOSITIONS
        and not is_title(low)
        and low not in words.OFFICE
    )
