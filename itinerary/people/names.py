"""Names in sentences, with their titles.

A name is a run of capitalised words that is no place and no date; titles and offices before it are
kept apart ("Japanese Defence Minister" | "Shinjiro Koizumi").
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.model import Span
from itinerary.people import shouted
from itinerary.people.again import again
from itinerary.people.mention import PersonMention
from itinerary.people.runs import name_begin, peer_end, run_end
from itinerary.people.titles import (
    abbreviations,
    is_title,
    of_office,
    office_before,
    office_behind,
    office_of,
    office_of_which,
    office_run,
    titled_at,
)
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


def find(sentences: Sequence[Sequence[Token]], verbs: Container[str] = ()) -> list[PersonMention]:
    """All names and capitalised offices, in order.

    `verbs` are words that end a name in a Headline With Capitals.
    """
    found: list[PersonMention] = []
    lines = [shapes(tokens) for tokens in sentences]
    short = abbreviations(sentences, lines)
    loud: list[int] = []
    for number, (tokens, shape) in enumerate(zip(sentences, lines, strict=True)):
        position = shape.find(CAPITAL)
        if position < 0:
            continue
        if _shouted(tokens, shape):
            loud.append(number)
            continue
        titled = _is_headline(shape)
        while position >= 0:
            end = position + 1
            if not (titled and position and tokens[position].low in verbs):
                end, mention = _named_at(number, tokens, position, verbs, titled=titled)
                if mention is not None:
                    if mention.name in short:
                        mention = mention._replace(name="", titles=(*mention.titles, *short[mention.name]))
                    if found and _is_home_of(mention, found[-1], tokens):
                        named = found.pop()
                        titles = tuple(dict.fromkeys((*named.titles, *mention.titles)))
                        mention = named._replace(titles=titles, acts=mention.acts)
                    while found and found[-1].sentence == number and found[-1].last > mention.first:
                        found.pop()  # "U.S. Secretary | of State George Shultz" is one
                    found.append(mention)
            position = shape.find(CAPITAL, end)
    found += _doubtful_again(sentences, found, verbs)
    return found + shouted.find(sentences, loud, verbs) if loud else found


def _doubtful_again(
    sentences: Sequence[Sequence[Token]], found: Sequence[PersonMention], verbs: Container[str]
) -> list[PersonMention]:
    """Before a verb also a surname that mostly is another word, once said in full: "May will fly"."""
    full = [each.name.split() for each in found if " " in each.name and _in_office(each.titles)]
    surnames = {name[-1].lower() for name in full} & _DOUBTFUL
    return [
        mention._replace(acts=behind.low in grammar.AUXILIARIES)
        for mention, behind in again(sentences, range(len(sentences)), found, surnames)
        if mention.name[0].isupper()
        and behind is not None
        and (behind.low in grammar.AUXILIARIES or behind.low in verbs)
    ]


def _is_home_of(mention: PersonMention, named: PersonMention, tokens: Sequence[Token]) -> bool:
    """ "King Abdullah of | Jordan": what looks like an office goes on with the name before it."""
    return (
        not mention.name
        and bool(named.name)
        and (named.sentence, named.last) == (mention.sentence, mention.first - 1)
        and tokens[named.last].low == "of"
    )


def _named_at(
    number: int, tokens: Sequence[Token], position: int, verbs: Container[str], *, titled: bool
) -> tuple[int, PersonMention | None]:
    """Where the run of words ends that begins with the capital at `position`, and the name in it."""
    while tokens[position].low in words.FUNCTION and tokens[position + 1 : position + 2]:
        if tokens[position + 1].low not in words.PEERS:
            break
        position += 1  # "The Duke of Holm"
    peer = peer_end(tokens, position)
    if peer:
        said = tokens[position:peer]
        titles = tuple(token.low for token in said if token.low in words.TITLES)
        span = Span(said[0].start, said[-1].end)
        return peer, PersonMention(number, position, peer, span, _text(said), titles)
    end = run_end(tokens, position, verbs if titled else (), titled=titled)
    if end - position > 1 and tokens[end - 1].low in verbs and is_title(tokens[end - 2].low):
        end -= 1  # "Spokesperson Announces"
    if end == position + 1 and tokens[position].low in words.FUNCTION:
        return end, None
    return end, _mention(number, tokens, position, end)


def _shouted(tokens: Sequence[Token], shape: str) -> bool:
    """Is it a headline in capitals, where nothing tells names from words?"""
    small = shape.count(SMALL)
    said = small + shape.count(CAPITAL) + shape.count(CASELESS) + shape.count(NO_LETTER)
    if said <= 2 or said - small <= 0.7 * said:
        return False
    return sum(token.kind == WORD and token.text.isupper() for token in tokens) > 0.7 * said


def _is_headline(shape: str) -> bool:
    """Is it a Headline With Capitals?"""
    letters = shape.count(SMALL) + shape.count(CAPITAL) + shape.count(CASELESS)
    return letters > 1 and is_title_case(shape)


def _mention(number: int, tokens: Sequence[Token], start: int, end: int) -> PersonMention | None:
    """The name in a run of capitalised words, with the titles before and behind it; None: no person."""
    start = name_begin(tokens, start, end)
    if start >= end or _PARTY.match(tokens[start].text) or _quoted(tokens, start, end):
        return None
    if tokens[start].text in words.SHIP_PREFIXES and end - start > 1:  # "HMS Queen Elizabeth" has no title
        span = Span(tokens[start].start, tokens[end - 1].end)
        return PersonMention(number, start, end, span, _text(tokens[start:end]), ())
    name_start, titles = _own_titles(tokens, start, end)
    before = tokens[start - 1] if start else None
    office = office_of(tokens, start, end) if not titles else None
    if office is not None:
        if tokens[end - 1].low in words.BODIES:
            return None  # "commander of the Cambodian Army"
        start, name_start, titles = office
    elif before is not None and before.kind == WORD and (is_title(before.low) or before.low in words.KIN):
        titles = (before.low, *titles)  # "foreign minister Kenta Aoyagi": a title in small letters
        at = start - 2
        while at >= 0 and of_office(tokens[at]):
            titles = (tokens[at].low, *titles)
            at -= 1
    elif (
        before is not None
        and titles
        and (before.low in words.OFFICE_OF or before.low == "and")
        and not _in_office(titles)
    ):
        titles = (*office_of_which(tokens, start), *titles)
    elif before is not None and before.low == ")" and start > 3 and tokens[start - 3].low == "(":
        titles = (*office_run(tokens, start - 3), *titles)  # "External Affairs Minister (EAM) Anna Berg"
    elif before is not None and name_start < end:
        comma = start - 1
        while comma > 0 and tokens[comma].low in words.REVERENTLY:
            comma -= 1  # "the Archbishop of Kenya, | the Most Rev. Anna Berg"
        if comma > 0 and tokens[comma].low == ",":
            titles = (*office_before(tokens, comma, whole=end - name_start > 1), *titles)
    if before is not None and not titles and start + 1 == end and before.low in words.ARTISTS:
        titles = (before.low,)  # "Rock band Coldplay"
    if name_start < end:
        titles = (*titles, *office_behind(tokens, end))
        if titles and before is not None and before.low in words.NO_LONGER:
            titles = ("former", *titles)  # "former President Clinton" is not the president
    if titles and start and tokens[start - 1].kind in (PLACE, NAMED):
        titles = (tokens[start - 1].low, *titles)  # "US President George W. Bush"
    name_tokens = tokens[name_start:end]
    if name_tokens and _no_person(name_tokens, titles, before):
        return None
    name = _text(name_tokens)
    if not name and not _in_office(titles):
        return None
    if name and not titles and len(name_tokens) == 1 and start == 0:
        name = "" if name_tokens[0].low in words.FUNCTION else name
    if (not name and not titles) or (name.isupper() and len(name) > 4 and not _SHIP.fullmatch(name)):
        return None
    acts = end < len(tokens) and tokens[end].low in grammar.AUXILIARIES
    return PersonMention(
        number, start, end, Span(tokens[start].start, tokens[end - 1].end), name, titles, acts
    )


def _in_office(titles: Sequence[str]) -> bool:
    """Is one of the titles an office, and no mere style or craft?"""
    return any(is_title(title) and title not in _NO_OFFICE for title in titles)


def _own_titles(tokens: Sequence[Token], start: int, end: int) -> tuple[int, tuple[str, ...]]:
    """Where in a run of capitalised words the name begins, and the titles before it."""
    name_start = start
    title = next((at for at in range(end - 1, start - 1, -1) if titled_at(tokens, at, start, end)), -1)
    for at in range(start, end):
        token = tokens[at]
        if (
            token.ref >= 0
            or token.low == "."
            or at == title
            or token.low in words.TITLES
            or (at < title and (token.low in words.OFFICE or is_title(token.low)))
        ):
            name_start = at + 1
        elif at >= title:
            break
    return name_start, tuple(
        token.low for token in tokens[start:name_start]
        if token.kind == WORD and (token.ref >= 0 or is_title(token.low) or token.low in words.OFFICE)
    )  # fmt: skip


def _no_person(name: Sequence[Token], titles: Sequence[str], before: Token | None) -> bool:
    """Do words of the name say that it is a body, a feast, a record: "General Assembly"?"""
    if len(name) == 1 and name[0].low in _NO_SURNAMES:
        return True
    domain = all(token.low in words.OFFICE or token.low in words.BODIES for token in name)
    if domain and name[-1].low not in words.SURNAMES:
        return True  # "Minister for External Trade"
    if any(is_title(title) for title in titles) or (before is not None and before.low in words.ACTS):
        return False
    last = name[-1].low
    return last in words.BODIES or last in words.NO_NAMES or name[0].low in words.NO_PERSON


_NO_SURNAMES = (words.BODIES | words.NO_NAMES) - words.SURNAMES
_DOUBTFUL = words.BODIES | words.NO_NAMES | words.FUNCTION
_NO_OFFICE = words.STYLES | words.CRAFTS
_PARTY = re.compile(r"[RDI]-[A-Z]")  # "R-Ariz."
_SHIP = re.compile(r"[A-Z]{2,4}-\d{2,4}")  # "LST-325"


def _quoted(tokens: Sequence[Token], start: int, end: int) -> bool:
    """The title of a record, a tour: “Saltwater Almanac”."""
    return (
        start > 0
        and end < len(tokens)
        and tokens[start - 1].low in ('"', "“")
        and tokens[end].low in ('"', "”")
    )


def _text(tokens: Sequence[Token]) -> str:
    """The words as a name is written."""
    return "".join(token.text if token.kind == MARK else f" {token.text}" for token in tokens).strip()
