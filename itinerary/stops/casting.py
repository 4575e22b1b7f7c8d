"""Who travels: the persons of an article, and the one that the journey is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from itinerary import people
from itinerary.cues import MOVING, Cue
from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.model import Article, Block
from itinerary.people import Person, PersonMention
from itinerary.stops.scene import Scene
from itinerary.stops.subjects import Cast, Subject, subject_of
from itinerary.tokens import MARK, NAMED, PLACE, TIME, WORD


def cast_of(scenes: Sequence[Scene], names: Sequence[PersonMention], article: Article) -> Cast:
    """Gather the names into persons and choose the main one: the subject of travel, early and often."""
    persons = people.gather(names)
    _add_offices(persons, names)
    by_sentence: dict[int, list[tuple[PersonMention, int]]] = {}
    for number, person in enumerate(persons):
        for mention in person.mentions:
            by_sentence.setdefault(mention.sentence, []).append((mention, number))
    for each in by_sentence.values():
        each.sort(key=lambda pair: pair[0].first)
    for person in persons:
        person.country = _country(person, scenes)
    cast = Cast(persons, by_sentence)
    cast.main = _main(scenes, cast, article)
    return cast


def _add_offices(persons: list[Person], names: Sequence[PersonMention]) -> None:
    """Offices without a name join the person who holds them, or stand for one ("The Pope")."""
    holders: dict[frozenset[str], Person] = {}
    for mention in names:
        if mention.name:
            continue
        office = frozenset(mention.titles)
        person = holders.get(office) or next((each for each in persons if office <= each.titles), None)
        if person is None:
            said = " ".join(word.capitalize() for word in mention.titles)
            person = Person(said, set(office), role=said, mentions=[mention])
            persons.append(person)
        else:
            person.mentions.append(mention)
        holders[office] = person


def _country(person: Person, scenes: Sequence[Scene]) -> str | None:
    """The country said with a title: "Dutch minister", "Norway's minister", "president of China"."""
    for mention in person.mentions:
        scene = scenes[mention.sentence]
        for token in reversed(scene.tokens[max(mention.first - 6, 0) : mention.last]):
            if token.ref >= 0 and token.kind in (WORD, NAMED, PLACE):
                if (
                    token.kind is PLACE
                    and mention.titles
                    and token.end + 2 < scene.tokens[mention.first].start
                ):
                    break
                return scene.places[token.ref].place.country
            if token.kind == MARK and token.low not in ",.-":
                break
        if mention.last < len(scene.tokens) and scene.tokens[mention.last].low == ",":
            found = _apposition(scene, mention.last + 1)
            if found:
                return found
    return None


def _apposition(scene: Scene, start: int) -> str | None:
    """ "Hu Jintao, president of China"."""
    titled = False
    for at in range(start, min(start + 24, len(scene.tokens))):
        token = scene.tokens[at]
        if token.kind == WORD and token.low in words.TITLES:
            titled = True
        elif _tells_country(scene, at, titled=titled):
            return scene.places[token.ref].place.country
        elif token.low in grammar.AUXILIARIES:
            break
    return None


def _tells_country(scene: Scene, at: int, *, titled: bool) -> bool:
    """Before the title a demonym ("the Dutch"), behind it a place after "of" ("of China")."""
    token = scene.tokens[at]
    if not titled:
        return token.kind == WORD and token.ref >= 0
    located = token.kind in (PLACE, NAMED) or (token.kind == WORD and token.ref >= 0)
    return located and scene.tokens[at - 1].low in ("of", "the")


def _first_person(scenes: Sequence[Scene], cast: Cast) -> bool:
    """Is the journey told by the one who makes it?"""
    return any(
        subject_of(scene.tokens, clause, scene.number, cast).kind is Subject.FIRST
        and not any(token.low in '"“' for token in scene.tokens[: clause.last])
        for scene in scenes
        if not grammar.FIRST_PERSON.isdisjoint([token.low for token in scene.tokens])
        for clause in scene.clauses
        if clause.cue in MOVING
    )


def _inverted_byline(article: Article) -> str | None:
    """A line of nothing but "Howard, John" at the head."""
    for sentence in article.sentences[:8]:
        found = _INVERTED.fullmatch(sentence.span.of(article.text).strip())
        if found:
            return f"{found[2]} {found[1]}"
    return None


_INVERTED = re.compile(r"([A-Z][\w'’-]+), ([A-Z][\w.'’ -]{1,40})")


def _named(cast: Cast, name: str) -> int:
    """The person of that name, new where the text does not use it."""
    surname = name.split()[-1].lower()
    for number, person in enumerate(cast.persons):
        if surname in person.words and len(name) <= len(person.name):
            return number
    cast.persons.append(Person(name))
    return len(cast.persons) - 1


def _main(scenes: Sequence[Scene], cast: Cast, article: Article) -> int | None:
    """The index of the person whom the journey is about; None where nobody is named."""
    if _first_person(scenes, cast):
        name = article.sender or _inverted_byline(article)
        if name:
            return _named(cast, name.split(",")[0])
    scores = [0.0] * len(cast.persons)
    lead = True
    for scene in scenes:
        if scene.block in (Block.META, Block.FURNITURE):
            continue
        if scene.number in cast.by_sentence:  # no person is the subject where none is named
            _score(scene, cast, scores, head=lead or scene.block is Block.HEADLINE)
        if scene.block is Block.PROSE:
            lead = False
    best = max(range(len(scores)), key=lambda n: (scores[n], -n), default=None)
    return best if best is not None and scores[best] > 0 else None


def _score(scene: Scene, cast: Cast, scores: list[float], *, head: bool) -> None:
    """Add what a sentence says for each person: being named, early, and being the subject of travel."""
    located, dated = PLACE in scene.shape, TIME in scene.shape
    for mention, number in cast.by_sentence[scene.number]:
        scores[number] += 1.3 if head else 0.3
        if not words.SPEAKERS.isdisjoint(mention.titles):
            scores[number] -= 5.0
    for clause in scene.clauses:
        if clause.cue is None:
            continue
        who = subject_of(scene.tokens, clause, scene.number, cast)
        if who.kind is not Subject.PERSON or who.person is None:
            continue
        if clause.cue in MOVING:
            scores[who.person] += 2.0 + located + dated
        elif clause.cue is Cue.SAY:
            scores[who.person] += 0.2
        else:
            scores[who.person] += 0.5 + 0.5 * located + 0.5 * dated
