"""Names that the form of a text gives: who wrote or signed it, whom a row of its head names as traveller."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from itinerary.english import people as words
from itinerary.model import Article, Block, Sentence
from itinerary.patterns.lazy import lazily

_HEAD, _FOOT = 10, 4  # lines at the head and the foot of a text that may name somebody

_WORD = r"(?:[^\W\d_a-zß-öø-ÿ][\w'’.-]*)"
_SMALL = r"(?:(?:van|von|der|den|de|del|della|di|da|dos|bin|ibn|al|el|la|le|du|ter|zu|af|y) )"
_NAME = rf"{_WORD}(?: {_SMALL}*{_WORD}){{1,4}}"
_BYLINE = lazily(rf"(?:{words.BYLINE}) ({_NAME})(?=\s*(?:$|[,|·–—(]|on\b))")
_POSTED = lazily(rf"{words.POSTED} ({_NAME})$")
_INVERTED = lazily(r"([A-Z][\w'’-]+), ([A-Z][\w.'’ -]{1,40})")
_SIGNED = lazily(rf"[-–— ]*({_NAME})")
_LABEL = lazily(rf"(?i:{words.LABEL} ?: *(?:\|\s*)?)((?:\w+\.? )??{_NAME})")
_TO = lazily(rf"To: *({_NAME})")
_YOURS = lazily(words.YOUR_JOURNEY, re.IGNORECASE)


def bearer(article: Article) -> str | None:
    """The traveller whom a row of the head names: "Employee: Jürgen Pallasch", or a ticket's receiver."""
    for said in _lines(article, 0, _HEAD):
        if found := _LABEL.match(said):
            return bare(found[1])
    for said in _lines(article, 0, 4):
        if (found := _TO.fullmatch(said)) and _YOURS.search(article.running):
            return bare(found[1])
    return None


def writer(article: Article, located: Container[int]) -> str | None:
    """Who tells a journey in the first person: the sender, the author, who signs."""
    if article.sender and "@" not in article.sender:
        return article.sender.split(",")[0]
    if article.author and " " in article.author:
        return bare(article.author.removeprefix("By ").split(",")[0])
    for said in _lines(article, 0, _HEAD):
        found = _BYLINE.match(said) or _POSTED.match(said)
        if found and not words.SCRIBES.search(said):
            return bare(found[1])
    return owner(article, located) or _signed(article)


def owner(article: Article, located: Container[int]) -> str | None:
    """Whose paper it is by a row of the head with nothing but the name: "Gorton, John".

    `located` are the sentences with places: "Halifax, Nova Scotia" is no name.
    """
    for number, sentence in enumerate(article.sentences[:_HEAD]):
        found = _INVERTED.fullmatch(sentence.span.of(article.running).strip())
        if not found or _is_date(found[1]) or _is_date(found[2]):
            continue
        if number not in located and sentence.block is not Block.FURNITURE:
            return f"{found[2]} {found[1]}"
    return None


def _is_date(said: str) -> bool:
    """ "Tuesday, August 12" is no name."""
    return any(char.isdigit() for char in said) or said.lower() in words.DAYS


def _signed(article: Article) -> str | None:
    """The name in a line of its own at the foot: "J. R. HOLCOMBE"."""
    for said in reversed(list(_lines(article, -_FOOT, None))):
        found = _SIGNED.fullmatch(said)
        if found and (name := bare(found[1])) and " " in name and not _no_person(name):
            return name
    return None


def _no_person(name: str) -> bool:
    """An office or a body under a text: "Prime Minister", "Kestrel Travel"."""
    return any(
        word in words.TITLES or word in words.OFFICE or word in words.BODIES or word in words.FUNCTION
        for word in name.lower().split()
    )


def bare(name: str) -> str:
    """A name without titles in front; a shouted one in small letters."""
    said = name.strip(" .,|").split()
    while len(said) > 1 and said[0].lower().strip(".") in words.TITLES:
        del said[0]
    return " ".join(word.title() if len(word) > 2 and word.isupper() else word for word in said)


def _lines(article: Article, first: int, last: int | None) -> Iterator[str]:
    sentences: tuple[Sentence, ...] = article.sentences
    for sentence in sentences[first:last]:
        if sentence.block is not Block.FURNITURE:
            for line in sentence.span.of(article.running).strip().splitlines():
                yield line.strip()
