"""Travellers without a name of their own: offices, and groups that go somewhere."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.cues import MOVING, Cue
from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.model import Article, Block, Span
from itinerary.people import Person, PersonMention
from itinerary.stops.antecedents import travels_as_object
from itinerary.stops.cast import Cast
from itinerary.stops.homes import country_of
from itinerary.stops.offices import holder, holds
from itinerary.stops.phrases import head_end, led_by, skip_fronted
from itinerary.stops.scene import Scene
from itinerary.stops.subjects import subject_of
from itinerary.tokens import MARK, NAMED, WORD, Token

_MOST = 40  # offices in small letters that are asked for


def add_offices(persons: list[Person], names: Sequence[PersonMention], text: str) -> None:
    """Offices without a name join the person who holds them, or stand for one ("The Pope")."""
    holders: dict[frozenset[str], Person] = {}
    for mention in names:
        if mention.name:
            continue
        office = frozenset(mention.titles)
        person = holders.get(office) or next((each for each in persons if holds(each, office)), None)
        if person is None:
            said = mention.span.of(text)
            person = Person(said, set(office), role=said, mentions=[mention])
            persons.append(person)
        else:
            person.mentions.append(mention)
        holders[office] = person


def add_nameless(scenes: Sequence[Scene], cast: Cast, article: Article) -> None:
    """Offices in small letters that travel and nobody holds: "the energy minister flies to Rome"."""
    most = len(cast.persons) + _MOST
    for scene in scenes:
        if scene.block is not Block.PROSE:
            continue
        for clause in scene.clauses:
            phrase = _nameless(scene.tokens, clause, scene.number, cast) if clause.cue in MOVING else None
            if phrase is None or len(cast.persons) >= most:
                continue
            office = scene.tokens[slice(*phrase)]
            titles = tuple(token.low for token in office if token.kind == WORD and token.low != "of")
            person = _add(scene, phrase, titles, cast, article)
            person.country = country_of(person, scenes)


def add_groups(scenes: Sequence[Scene], cast: Cast, article: Article) -> None:
    """Groups without a name that travel where nobody else does: "An IMF mission will visit Lusaka"; one
    that is led by the main person is the main person's.
    """
    main = cast.main
    led = _led_by_main(scenes, cast)
    if cast.told or (main is not None and not led and _goes(main, scenes, cast)):
        return
    most, first = len(cast.persons) + _MOST, len(cast.persons)
    for scene in scenes:
        if scene.block is not Block.PROSE or words.TEAMS.isdisjoint(scene.lows):
            continue
        for clause in scene.clauses:
            phrase = _group(scene.tokens, clause, scene.number, cast)
            if phrase is None or len(cast.persons) >= most:
                continue
            if not led:
                _add(scene, phrase, (), cast, article)
            elif main is not None and not led.isdisjoint(t.low for t in scene.tokens[slice(*phrase)]):
                _mention(scene, phrase, (), main, cast)
    if len(cast.persons) > first:
        cast.main = first


def _led_by_main(scenes: Sequence[Scene], cast: Cast) -> frozenset[str]:
    """What the main person leads: "the delegation, led by Berg"."""
    if cast.main is None:
        return frozenset()
    led: set[str] = set()
    for mention in cast.persons[cast.main].mentions:
        tokens = scenes[mention.sentence].tokens
        if led_by(tokens, mention.first):
            led.update(token.low for token in tokens[: mention.first] if token.low in words.TEAMS)
    return frozenset(led)


def _goes(person: int, scenes: Sequence[Scene], cast: Cast) -> bool:
    """Does the text say of somebody that they travel, or are received?"""
    return any(
        (clause.cue in MOVING and subject_of(scene.tokens, clause, scene.number, cast).person == person)
        or (clause.cue is Cue.HOST and travels_as_object(scene.tokens, clause, scene.number, cast) == person)
        for scene in scenes
        if scene.number in cast.by_sentence
        for clause in scene.clauses
    )


def _group(tokens: Sequence[Token], clause: Clause, sentence: int, cast: Cast) -> tuple[int, int] | None:
    """The tokens of a subject that is a group that goes somewhere: "a team of inspectors"."""
    if clause.cue not in MOVING or clause.cue is Cue.STAY:
        return None
    if clause.predicate is None or clause.predicate.infinitive:
        return None
    low, high = clause.subject
    low = skip_fronted(tokens, low, high)
    if high - low < 2 or tokens[low].low not in grammar.INDEFINITE_ARTICLES:
        return None
    comma = next((at for at in range(low, high) if tokens[at].kind == MARK), high)
    end = next((at for at in range(low + 1, comma) if tokens[at].low in grammar.PREPOSITIONS), comma)
    if tokens[end - 1].low not in words.TEAMS or cast.at(sentence, low, end):
        return None
    led = any(led_by(tokens, mention.first) for mention, _ in cast.at(sentence, end, high))
    return None if led else (low + 1, comma)


def _add(
    scene: Scene, phrase: tuple[int, int], titles: tuple[str, ...], cast: Cast, article: Article
) -> Person:
    """A traveller who is called by these tokens of a sentence."""
    span = Span(scene.tokens[phrase[0]].start, scene.tokens[phrase[1] - 1].end)
    said = span.of(article.running)
    person = Person(said, set(titles), role=said)
    cast.persons.append(person)
    _mention(scene, phrase, titles, len(cast.persons) - 1, cast)
    return person


def _mention(scene: Scene, phrase: tuple[int, int], titles: tuple[str, ...], person: int, cast: Cast) -> None:
    """These tokens of a sentence mean that person."""
    first, last = phrase
    span = Span(scene.tokens[first].start, scene.tokens[last - 1].end)
    mention = PersonMention(scene.number, first, last, span, "", titles)
    cast.persons[person].mentions.append(mention)
    pairs = cast.by_sentence.setdefault(scene.number, [])
    pairs.append((mention, person))
    pairs.sort(key=lambda pair: pair[0].first)
    cast.forget_subjects()


def _nameless(tokens: Sequence[Token], clause: Clause, sentence: int, cast: Cast) -> tuple[int, int] | None:
    """The tokens of a subject that is an office in small letters which nobody named holds."""
    low, high = clause.subject
    low = skip_fronted(tokens, low, high)
    if high - low < 2 or clause.predicate is None or cast.at(sentence, low, high):
        return None
    if tokens[low].low != "the" and tokens[low].kind != NAMED:
        return None
    end = head_end(tokens, low, high)
    lows = [token.low for token in tokens[low:end]]
    of = lows.index("of") if "of" in lows else len(lows)
    head = lows[of - 1]
    if head not in words.TITLES or head in words.STYLES | words.CRAFTS | words.GROUPS | words.SPEAKERS:
        return None
    if any(token.kind not in (WORD, NAMED) for token in tokens[low : low + of]):
        return None
    if holder([token for token in tokens[low : low + of] if token.ref < 0], cast) is not None:
        return None
    return low + (lows[0] == "the"), end
