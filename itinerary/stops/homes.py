"""Where somebody is at home, by the country that the text says with the title or the name."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.people import Person, PersonMention
from itinerary.stops.scene import Scene
from itinerary.tokens import MARK, NAMED, PLACE, TIME, WORD


def country_of(person: Person, scenes: Sequence[Scene]) -> str | None:
    """The country said with a title: "Dutch minister", "Norway's minister", "president of China"."""
    for mention in person.mentions:
        scene = scenes[mention.sentence]
        for token in reversed(scene.tokens[max(mention.first - 6, 0) : mention.last]):
            if token.ref >= 0 and token.kind in (WORD, NAMED, PLACE):
                if token.kind is PLACE and token.end + 1 < scene.tokens[mention.first].start:
                    break
                return scene.places[token.ref].place.country
            if token.kind == MARK and token.low not in ",.-":
                break
        if mention.last + 1 < len(scene.tokens):
            found = _behind_name(scene, mention)
            if found:
                return found
    return None


def _behind_name(scene: Scene, mention: PersonMention) -> str | None:
    """ "King Abdullah of Jordan", "Hu Jintao, president of China"."""
    low = scene.tokens[mention.last].low
    if low == ",":
        return _apposition(scene, mention.last + 1)
    home = scene.tokens[mention.last + 1]
    if low != "of" or home.ref < 0 or home.kind == TIME or not mention.titles:
        return None
    return scene.places[home.ref].place.country


def _apposition(scene: Scene, start: int) -> str | None:
    """ "Hu Jintao, president of China", "Hu Jintao, who led China's party": up to where that ends."""
    titled = related = False
    for at in range(start, min(start + 24, len(scene.tokens))):
        token = scene.tokens[at]
        if token.kind == WORD and token.low in words.TITLES:
            titled = True
        elif _tells_country(scene, at, titled=titled):
            return scene.places[token.ref].place.country
        elif token.low in grammar.AUXILIARIES or (related and token.low == ","):
            break
        related = related or token.low in grammar.RELATIVES
    return None


def _tells_country(scene: Scene, at: int, *, titled: bool) -> bool:
    """Before the title a demonym ("the Dutch"), behind it a place after "of" ("of China")."""
    token = scene.tokens[at]
    if not titled:
        return token.kind == WORD and token.ref >= 0
    located = token.kind in (PLACE, NAMED) or (token.kind == WORD and token.ref >= 0)
    return located and scene.tokens[at - 1].low in grammar.OF_THE
