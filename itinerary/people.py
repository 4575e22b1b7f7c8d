"""Who is named: names with their titles, gathered into persons and groups.

A name is a run of capitalised words that is no place and no date; titles and offices before it are
kept apart ("Japanese Defence Minister" | "Shinjiro Koizumi"). A shorter form belongs to the first
longer one that holds its words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.model import Span
from itinerary.tokens import (
    CAPITAL,
    CASELESS,
    MARK,
    NAMED,
    NO_LETTER,
    PLACE,
    SMALL,
    WORD,
    Token,
    is_title_case,
    shapes,
)


class PersonMention(NamedTuple):
    """A name in a sentence: tokens `first` to `last` (title included) of sentence `sentence`.

    `name` is without title ("" for an office alone), `titles` the lower-case words of the title;
    `acts` tells whether a verb follows.
    """

    sentence: int
    first: int
    last: int
    span: Span
    name: str
    titles: tuple[str, ...]
    acts: bool = False


@dataclass(slots=True)
class Person:
    """A person or group of the article: the fullest name, the words of all titles, all mentions.

    `country` is the home country (ISO 3166-1 alpha-2) where the article names it with the person.
    """

    name: str
    titles: set[str] = field(default_factory=set)
    country: str | None = None
    role: str | None = None
    mentions: list[PersonMention] = field(default_factory=list)

    @property
    def words(self) -> set[str]:
        """The lower-case words of the fullest name."""
        return set(self.name.lower().split())


def find(sentences: Sequence[Sequence[Token]], verbs: Container[str] = ()) -> list[PersonMention]:
    """All names and capitalised offices, in order.

    `verbs` are words that end a name in a Headline With Capitals.
    """
    found: list[PersonMention] = []
    for number, tokens in enumerate(sentences):
        shape = shapes(tokens)
        position = shape.find(CAPITAL)
        if position < 0 or _shouted(tokens, shape):
            continue
        titled = _is_headline(shape)
        while position >= 0:
            end = position + 1
            if not (titled and position and tokens[position].low in verbs):
                end, mention = _named_at(number, tokens, position, verbs if titled else ())
                if mention is not None:
                    found.append(mention)
            position = shape.find(CAPITAL, end)
    return found


def _named_at(
    number: int, tokens: Sequence[Token], position: int, verbs: Container[str]
) -> tuple[int, PersonMention | None]:
    """Where the run of words ends that begins with the capital at `position`, and the name in it."""
    peer = _peer(tokens, position)
    if peer:
        said = tokens[position:peer]
        titles = tuple(token.low for token in said if token.low in words.TITLES)
        span = Span(said[0].start, said[-1].end)
        return peer, PersonMention(number, position, peer, span, _text(said), titles)
    end = _run(tokens, position, verbs)
    if end == position + 1 and tokens[position].low in words.FUNCTION:
        return end, None
    return end, _mention(number, tokens, position, end)


def _peer(tokens: Sequence[Token], start: int) -> int:
    """The end of a name made of a rank and a place: "Duke and Duchess of Cambridge"; 0: none."""
    if tokens[start].low not in words.PEERS:
        return 0
    at = start + 1
    if at + 1 < len(tokens) and tokens[at].low == "and" and tokens[at + 1].low in words.PEERS:
        at += 2
    if at + 1 >= len(tokens) or tokens[at].low != "of":
        return 0
    at += 1 + (tokens[at + 1].low == "the")
    end = at
    while end < len(tokens) and tokens[end].shape in (CAPITAL, PLACE):
        end += 1
    return end if end > at else 0


def _shouted(tokens: Sequence[Token], shape: str) -> bool:
    """Is it a headline in capitals, where nothing tells names from words?"""
    small = shape.count(SMALL)
    said = small + shape.count(CAPITAL) + shape.count(CASELESS) + shape.count(NO_LETTER)
    if said <= 2 or said - small <= 0.7 * said:
        return False
    return sum(token.kind == WORD and token.text.isupper() for token in tokens) > 0.7 * said


def _is_headline(shape: str) -> bool:
    letters = shape.count(SMALL) + shape.count(CAPITAL) + shape.count(CASELESS)
    return letters > 2 and is_title_case(shape)


def _run(tokens: Sequence[Token], start: int, verbs: Container[str]) -> int:
    """The end of the run of name words that begins at `start`."""
    end, last = start + 1, len(tokens)
    while end < last:
        token = tokens[end]
        low = token.low
        if low in verbs:
            break
        if token.shape == CAPITAL:
            if low in words.FUNCTION and low not in words.PARTICLES:
                break
            end += 1
        elif low == "." and _abbreviated(tokens, end):
            end += 1
        elif low in words.PARTICLES and token.kind == WORD:
            stop = end
            while stop < last and tokens[stop].low in words.PARTICLES and tokens[stop].kind == WORD:
                if tokens[stop].shape == CAPITAL:
                    break
                stop += 1
            if stop == last or tokens[stop].shape != CAPITAL or _is_title(tokens[end - 1]):
                break
            end = stop + 1
        else:
            break
    return end


def _abbreviated(tokens: Sequence[Token], stop: int) -> bool:
    """Is it the full stop of an initial or a short title inside a name: "J. Berg", "Gen. Berg"?"""
    if stop + 1 >= len(tokens) or tokens[stop + 1].shape != CAPITAL:
        return False
    before = tokens[stop - 1]
    return len(before.text) <= 2 or before.low in words.TITLES or before.low == "jr"


def _is_title(token: Token) -> bool:
    return token.low in words.TITLES or token.low in words.OFFICE


def _mention(number: int, tokens: Sequence[Token], start: int, end: int) -> PersonMention | None:
    while start < end and (tokens[start].low in words.FUNCTION or tokens[start].kind == MARK):
        start += 1
    if start >= end:
        return None
    name_start = start
    title = next((at for at in range(end - 1, start - 1, -1) if tokens[at].low in words.TITLES), -1)
    for at in range(start, end):
        token = tokens[at]
        if (
            token.ref >= 0
            or token.low == "."
            or token.low in words.TITLES
            or (at < title and token.low in words.OFFICE)
        ):
            name_start = at + 1
        elif at >= title:
            break
    titles = tuple(
        token.low for token in tokens[start:name_start]
        if token.kind == WORD and (token.ref >= 0 or token.low in words.TITLES or token.low in words.OFFICE)
    )  # fmt: skip
    before = tokens[start - 1] if start else None
    office = _office_of(tokens, start, end) if not titles else None
    if office is not None:
        start, name_start, titles = office
    elif before is not None and before.kind == WORD and before.low in words.TITLES:
        titles = (before.low, *titles)  # "foreign minister Kenta Aoyagi": a title in small letters
        at = start - 2
        while at >= 0 and _of_office(tokens[at]):
            titles = (tokens[at].low, *titles)
            at -= 1
    elif before is not None and before.low == "," and start >= 2 and tokens[start - 2].low in words.TITLES:
        titles = (tokens[start - 2].low, *titles)  # "the Swiss foreign minister, Luzia Camenisch"
    if titles and start and tokens[start - 1].kind in (PLACE, NAMED):
        titles = (tokens[start - 1].low, *titles)  # "US President George W. Bush"
    name_tokens = tokens[name_start:end]
    if (
        name_tokens
        and not titles
        and (name_tokens[-1].low in words.BODIES or name_tokens[0].low in words.NO_PERSON)
    ):
        return None
    name = _text(name_tokens)
    if not name and not any(title in words.TITLES for title in titles):
        return None
    if name and not titles and len(name_tokens) == 1 and start == 0:
        name = "" if name_tokens[0].low in words.FUNCTION else name
    if (not name and not titles) or (name.isupper() and len(name) > 4):
        return None
    acts = end < len(tokens) and tokens[end].low in grammar.AUXILIARIES
    return PersonMention(
        number, start, end, Span(tokens[start].start, tokens[end - 1].end), name, titles, acts
    )


def _office_of(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int, tuple[str, ...]] | None:
    """Where the title and the name begin in "Secretary of State Anna Berg"; with the words of the title."""
    name = start
    while name < end and tokens[name].low in words.OFFICE:
        name += 1
    domain = name == start and end - start > 2 and start > 1 and tokens[start - 1].low in ("of", "for")
    if domain:
        name = start + 1  # "Minister of Fisheries Rajkeswur Beeharry"
    landed = start > 1 and tokens[start - 1].kind in (PLACE, NAMED) and tokens[start - 2].low in ("of", "the")
    if (
        name == end
        or start < 2
        or not (landed or (name > start and tokens[start - 1].low in ("of", "the", "for")))
    ):
        return None
    low = max(start - 6, 0)
    title = next((at for at in range(start - 1, low - 1, -1) if tokens[at].low in words.TITLES), None)
    if title is None:
        return None
    first = (
        title - 1
        if title and (tokens[title - 1].ref >= 0 or tokens[title - 1].low in words.OFFICE)
        else title
    )
    return (
        first,
        name,
        tuple(
            token.low
            for token in tokens[first:name]
            if token.kind == WORD and token.low not in ("of", "the", "for")
        ),
    )


def _of_office(token: Token) -> bool:
    said = token.low in words.OFFICE or token.low in words.TITLES or token.text[0].isupper()
    return token.kind == WORD and said and token.low not in words.FUNCTION


def _text(tokens: Sequence[Token]) -> str:
    said = ""
    for token in tokens:
        said += token.text if token.kind == MARK else f" {token.text}"
    return said.strip()


def gather(mentions: Iterable[PersonMention]) -> list[Person]:
    """Mentions into persons: full names first, then shorter forms join the one that holds their words."""
    register = _Register()
    ordered = list(mentions)
    for mention in ordered:
        if mention.name and (len(mention.name.split()) > 1):
            register.join(mention, new=True)
    acting = {mention.name for mention in ordered if mention.acts}
    singles = Counter(mention.name for mention in ordered if not mention.titles and mention.name in acting)
    for mention in ordered:
        if mention.name and len(mention.name.split()) == 1:
            register.join(mention, new=bool(mention.titles) or singles[mention.name] > 1)
    return register.persons


@dataclass(slots=True)
class _Register:
    """The persons so far, and under each word the numbers of those who had it in their name."""

    persons: list[Person] = field(default_factory=list)
    by_word: dict[str, set[int]] = field(default_factory=dict)

    def join(self, mention: PersonMention, *, new: bool) -> None:
        """Add a mention to the first person whom it can mean, else, where it may be `new`, to a new one."""
        said = set(mention.name.lower().split())
        sharing = set().union(*(self.by_word.get(word, ()) for word in said))
        for number in sorted(sharing):
            person = self.persons[number]
            if said <= person.words or (len(said) > 1 and person.words <= said):
                if len(mention.name) > len(person.name):
                    person.name = mention.name
                    self._file(number)
                break
        else:
            if not new:
                return
            person = Person(mention.name)
            self.persons.append(person)
            self._file(len(self.persons) - 1)
        person.titles.update(mention.titles)
        person.mentions.append(mention)

    def _file(self, number: int) -> None:
        for word in self.persons[number].words:
            self.by_word.setdefault(word, set()).add(number)
