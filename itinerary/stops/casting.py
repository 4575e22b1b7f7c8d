"""Who travels: the persons of an article, and the one that the journey is about."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from itinerary import people
from itinerary.cues import MOVING, Cue
from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.model import Article, Block
from itinerary.people import Person, PersonMention
from itinerary.stops import byline
from itinerary.stops.antecedents import pronoun_of, travels_as_object
from itinerary.stops.cast import Cast, Subject
from itinerary.stops.homes import country_of
from itinerary.stops.joining import holder_named, join, join_couple, join_national, office_told, pair_up
from itinerary.stops.phrases import led_by
from itinerary.stops.pronouns import pronouns
from itinerary.stops.scene import Scene
from itinerary.stops.subjects import subject_of
from itinerary.stops.teams import add_teams
from itinerary.stops.unnamed import add_groups, add_nameless, add_offices
from itinerary.tokens import PLACE, TIME, WORD


def cast_of(scenes: Sequence[Scene], names: Sequence[PersonMention], article: Article) -> Cast:
    """Gather the names into persons and choose the main one: the subject of travel, early and often."""
    persons = people.gather(names)
    add_offices(persons, names, article.running)
    add_teams(persons, scenes)
    by_sentence: dict[int, list[tuple[PersonMention, int]]] = {}
    for number, person in enumerate(persons):
        for mention in person.mentions:
            by_sentence.setdefault(mention.sentence, []).append((mention, number))
    for each in by_sentence.values():
        each.sort(key=lambda pair: pair[0].first)
    for person in persons:
        person.country = person.country or country_of(person, scenes)
    home = article.dateline.country if article.dateline else None
    cast = Cast(persons, by_sentence, scenes[0].places if scenes else (), home, _strangers(names, persons))
    join_national(cast)
    cast.pronouns = pronouns(scenes, cast)
    cast.main = _main(scenes, cast, article)
    join_couple(cast)
    _tell_country(scenes, cast)
    add_nameless(scenes, cast, article)
    add_groups(scenes, cast, article)
    pair_up(scenes, cast)
    cast.speaker = _speaker(scenes, cast)
    return cast


def _strangers(names: Sequence[PersonMention], persons: Sequence[Person]) -> frozenset[str]:
    """Names of one word that stand inside a sentence too, and are nobody's of the persons."""
    known = {word for person in persons for word in person.words}
    inside = {each.name for each in names if each.first > 0 and not each.titles and " " not in each.name}
    return frozenset(name for name in inside if name and name.lower() not in known)


def _tell_country(scenes: Sequence[Scene], cast: Cast) -> None:
    """ "Will receive his Somali counterpart": that of the main person, where nothing else tells it."""
    person = cast.persons[cast.main] if cast.main is not None else None
    if person is None or person.country is not None:
        return
    for scene in scenes:
        if words.COUNTERPARTS.isdisjoint(scene.lows):
            continue
        hosts = [clause for clause in scene.clauses if clause.cue is Cue.HOST]
        if not hosts or any(
            subject_of(scene.tokens, c, scene.number, cast).person == cast.main for c in hosts
        ):
            continue
        for before, token in pairwise(scene.tokens):
            if token.low in words.COUNTERPARTS and before.kind == WORD and before.ref >= 0:
                person.country = scene.places[before.ref].place.country
                return


def _speaker(scenes: Sequence[Scene], cast: Cast) -> int | None:
    """The main person, if all who are quoted are that one: "I will start in Apia on Monday," she says."""
    if cast.main is None:
        return None
    quoting = [scene for scene in scenes if scene.block is Block.PROSE and not _QUOTES.isdisjoint(scene.lows)]
    speakers = [
        subject_of(scene.tokens, clause, scene.number, cast)
        for scene in quoting
        for clause in scene.clauses
        if clause.cue is Cue.SAY
    ]
    told = {who.person for who in speakers if who.kind in (Subject.PERSON, Subject.ROLE)}
    others = any(who.kind is Subject.OTHER for who in speakers)
    return cast.main if told == {cast.main} and not others else None


_QUOTES = frozenset('"“')


def _first_person(scenes: Sequence[Scene], cast: Cast) -> int:
    """How many clauses of travel, outside of quotations, does the one tell who travels?"""
    told, paragraph, quoted = 0, -1, False
    for scene in scenes:
        if scene.paragraph != paragraph:
            paragraph, quoted = scene.paragraph, False
        opened = quoted
        if '"' in scene.lows:
            quoted ^= sum(token.low == '"' for token in scene.tokens) % 2 == 1
        if opened or _TELLING.isdisjoint(scene.lows):
            continue
        told += sum(
            subject_of(scene.tokens, clause, scene.number, cast).kind is Subject.FIRST
            and not any(token.low in '"“' for token in scene.tokens[: clause.last])
            for clause in scene.clauses
            if clause.cue in MOVING or clause.cue is Cue.ENGAGE
        )
    return told


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
    if name := byline.bearer(article):
        cast.told = True
        return _named(cast, name)
    told = _first_person(scenes, cast)
    scores = [0.0] * len(cast.persons)
    lead, spoken = True, None
    for scene in scenes:
        if scene.block in (Block.META, Block.FURNITURE):
            continue
        if scene.number in cast.by_sentence:
            _score_names(scene, cast, scores, head=lead or scene.block is Block.HEADLINE)
        if scene.number in cast.by_sentence or spoken is not None:
            spoken = _score_travel(scene, cast, scores, spoken)
        if scene.block is Block.PROSE:
            lead = False
    best = max(range(len(scores)), key=lambda n: (scores[n], -n), default=None)
    known = scores[best] if best is not None else 0.0
    if (told and article.sender) or (told and known <= 0) or (told > 1 and _TELLS * told >= known):
        name = byline.writer(article, _located(scenes))
        if name:
            cast.told = True
            return _named(cast, name)
    if best is None or scores[best] <= 0:
        return None
    person = cast.persons[best]
    if person.country is None and (person.role or person.titles <= words.PREMIERS):
        owner = byline.owner(article, _located(scenes))
        if owner:
            return join(cast, best, _named(cast, owner))
    if cast.persons[best].role:
        return holder_named(best, scenes, cast, scores)
    office = office_told(best, cast, scores)
    return best if office is None else join(cast, office, best)


def _located(scenes: Sequence[Scene]) -> frozenset[int]:
    """The sentences with a place."""
    return frozenset(scene.number for scene in scenes if PLACE in scene.shape)


_TELLING = grammar.FIRST_PERSON | grammar.OURS
_TELLS = 3  # what a clause in the first person weighs against those of other persons


def _score_names(scene: Scene, cast: Cast, scores: list[float], *, head: bool) -> None:
    """Being named counts, early above all; in the row of a list it may be the name of a hall."""
    for mention, number in cast.by_sentence[scene.number]:
        if scene.block is not Block.ITEM:
            scores[number] += 1.3 if head else 0.3
        if not words.SPEAKERS.isdisjoint(mention.titles):
            scores[number] -= 5.0
        if led_by(scene.tokens, mention.first):
            scores[number] += 3.0


def _score_travel(scene: Scene, cast: Cast, scores: list[float], spoken: int | None) -> int | None:
    """Being the subject of travel counts most, by name, office or pronoun; returns who is spoken of."""
    located, dated = PLACE in scene.shape, TIME in scene.shape
    for clause in scene.clauses:
        if clause.cue is None:
            continue
        who = subject_of(scene.tokens, clause, scene.number, cast)
        moved = travels_as_object(scene.tokens, clause, scene.number, cast)
        if moved is not None and clause.cue is Cue.HOST:
            scores[moved] += 1.0 + located + dated
            continue
        person = who.person
        if who.kind is Subject.PRONOUN:
            person = cast.spoken(spoken, pronoun_of(scene.tokens, clause))
        if person is None or who.kind not in (Subject.PERSON, Subject.ROLE, Subject.PRONOUN, Subject.TRIP):
            continue
        weight = 1.0 if who.kind in (Subject.PERSON, Subject.TRIP) else 0.5
        if clause.cue in MOVING or who.kind is Subject.TRIP:
            scores[person] += weight * (2.0 + located + dated)
        elif clause.cue is Cue.SAY:
            scores[person] += weight * 0.2
        else:
            scores[person] += weight * (0.5 + 0.5 * located + 0.5 * dated)
        spoken = person
    return spoken
