"""Countries that stand for their teams: "the Pakistan cricket team", in reports on matches "Pakistan"."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.cues import MOVING
from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.model import Block, PlaceKind, Span
from itinerary.people import Person, PersonMention
from itinerary.stops.phrases import theirs
from itinerary.stops.scene import Scene
from itinerary.tokens import CAPITAL, NAMED, PLACE, TIME, WORD, Token

_MATCHES = 2  # words of matches in a report on them
_TOUR = 4  # tokens of "their World Cup campaign"


def add_teams(persons: list[Person], scenes: Sequence[Scene]) -> None:
    """Add the teams of countries to the persons."""
    teams: dict[str, Person] = {}
    matches = sum(
        token.low in words.MATCHES
        for scene in scenes
        if not words.MATCHES.isdisjoint(scene.lows)
        for token in scene.tokens
    )
    for scene in scenes:
        if not matches and words.PLAYERS.isdisjoint(scene.lows):
            continue
        for clause in scene.clauses if scene.block in (Block.PROSE, Block.HEADLINE) else ():
            found = _team_in(scene, clause, matches)
            if found is not None:
                mention, country = found
                person = teams.setdefault(mention.name, Person(mention.name, country=country))
                person.mentions.append(mention)
    persons += teams.values()


def _team_in(scene: Scene, clause: Clause, matches: int) -> tuple[PersonMention, str | None] | None:
    """The team that a subject names, and its country; `matches` are the words of matches in the text."""
    low, high = clause.subject
    tokens = scene.tokens
    for at in range(low, high):
        token = tokens[at]
        if token.ref < 0 or token.kind == TIME:
            continue
        place = scene.places[token.ref].place
        end, name = _team(tokens, at, high)
        goes = (clause.cue in MOVING or _plays(clause, tokens)) and clause.link != "and"
        alone = goes and token.kind in (PLACE, NAMED) and at == high - 1 and _only(tokens, low, at)
        owned = end > at + 1 and token.low.endswith(grammar.GENITIVE_ENDS)  # "England's cricketers"
        told = end > at + 2 or owned or (alone and _tours(clause, tokens))
        told = told or (matches >= _MATCHES and (alone or end > at + 1))
        if told and (place.kind is PlaceKind.COUNTRY or place.name in words.HOME_NATIONS):
            span = Span(token.start, tokens[end - 1].end)
            called = f"{place.name} {name}".strip()
            return PersonMention(scene.number, at, end, span, called, ()), place.country
    return None


def _plays(clause: Clause, tokens: Sequence[Token]) -> bool:
    """ "England play Australia in Perth", "England open their tour in Perth"."""
    verb = clause.predicate
    return verb is not None and (verb.lemma in words.PLAYING or theirs(tokens, verb.end))


def _tours(clause: Clause, tokens: Sequence[Token]) -> bool:
    """ "Australia begin their tour of Asia in Perth"."""
    end = clause.predicate.end if clause.predicate else len(tokens)
    behind = {token.low for token in tokens[end : end + _TOUR]}
    return theirs(tokens, end) and not words.TOURS.isdisjoint(behind)


def _only(tokens: Sequence[Token], low: int, at: int) -> bool:
    """Is the country all that the subject names, but for "World Cup champions"?"""
    return at == low or (tokens[at - 1].low in words.HOLDERS and tokens[at - 1].kind == WORD)


def _team(tokens: Sequence[Token], at: int, last: int) -> tuple[int, str]:
    """The end of a team's name that begins with a country, and what its name adds: "A", "Women"."""
    end, name = at + 1, ""
    while end < last and (tokens[end].low in words.SPORTS or tokens[end].low in grammar.GENITIVES):
        end += 1
    if end < last and tokens[end].text in words.SECOND_TEAMS:
        return end + 1, " ".join(token.text for token in tokens[at + 1 : end + 1])
    if end < last and tokens[end].low in words.PLAYERS:
        other = end + 1 < last and tokens[end + 1].shape == CAPITAL  # "Mexican side Club America"
        return (at + 1 if other else end + 1), name
    return at + 1, name
