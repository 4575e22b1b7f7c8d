"""Travellers without a name of their own: offices, and the teams of countries; where somebody is at home."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.cues import MOVING, Cue
from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.model import Article, Block, PlaceKind, Span
from itinerary.people import Person, PersonMention
from itinerary.stops.antecedents import travels_as_object
from itinerary.stops.cast import Cast
from itinerary.stops.offices import holder, holds
from itinerary.stops.phrases import head_end, led_by, skip_fronted, theirs
from itinerary.stops.scene import Scene
from itinerary.stops.subjects import subject_of
from itinerary.tokens import CAPITAL, MARK, NAMED, PLACE, TIME, WORD, Token

_MATCHES = 2  # words of matches in a report on them
_TOUR = 4  # tokens of "their World Cup campaign"
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


def add_teams(persons: list[Person], scenes: Sequence[Scene]) -> None:
    """Countries that stand for their team: "the Pakistan cricket team", in reports on matches "Pakistan"."""
    teams: dict[str, Person] = {}
    said = sum(
        token.low in words.MATCHES
        for scene in scenes
        if not words.MATCHES.isdisjoint(scene.lows)
        for token in scene.tokens
    )
    for scene in scenes:
        if not said and words.PLAYERS.isdisjoint(scene.lows):
            continue
        for clause in scene.clauses if scene.block in (Block.PROSE, Block.HEADLINE) else ():
            low, high = clause.subject
            for at in range(low, high):
                token = scene.tokens[at]
                if token.ref < 0 or token.kind == TIME:
                    continue
                place = scene.places[token.ref].place
                end, name = _team(scene.tokens, at, high)
                goes = (clause.cue in MOVING or _plays(clause, scene.tokens)) and clause.link != "and"
                alone = (
                    goes and token.kind in (PLACE, NAMED) and at == high - 1 and _only(scene.tokens, low, at)
                )
                owned = end > at + 1 and token.low.endswith(grammar.GENITIVE_ENDS)  # "England's cricketers"
                told = end > at + 2 or owned or (said >= _MATCHES and (alone or end > at + 1))
                told = told or (alone and _tours(clause, scene.tokens))
                if told and (place.kind is PlaceKind.COUNTRY or place.name in words.HOME_NATIONS):
                    called = f"{place.name} {name}".strip()
                    span = Span(token.start, scene.tokens[end - 1].end)
                    person = teams.setdefault(called, Person(called, country=place.country))
                    person.mentions.append(PersonMention(scene.number, at, end, span, called, ()))
                    break
    persons += teams.values()


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
