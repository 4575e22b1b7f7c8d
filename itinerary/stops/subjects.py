"""Who a clause is about: the traveller, a group, the journey itself, or somebody else."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from itinerary.clauses import Clause
from itinerary.cues import Cue
from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.people import Person, PersonMention
from itinerary.stops.phrases import divided, skip_fronted
from itinerary.tokens import MARK, NAMED, PLACE, TIME, WORD, Token

_PRONOUNS = grammar.PRONOUNS | grammar.FIRST_PERSON
_POSSESSIVES = ("his", "her", "their", "its", "my", "our")
_GENITIVES = frozenset(("'s", "’s"))

_Named = list[tuple[PersonMention, int]]
"""Mentions of persons with the person's index."""


class Subject(StrEnum):
    """What stands before the verb."""

    PERSON = "person"
    ROLE = "role"
    PRONOUN = "pronoun"
    FIRST = "first person"
    TRIP = "journey"
    EVENT = "event"
    PLACE = "place"
    NONE = "none"
    OTHER = "other"


class Who(NamedTuple):
    """The kind of subject, and the person (index) where one is meant."""

    kind: Subject
    person: int | None = None


NOBODY = Who(Subject.NONE)
_SOMEBODY = Who(Subject.OTHER)
_PRONOUN = Who(Subject.PRONOUN)
_FIRST = Who(Subject.FIRST)


@dataclass(slots=True)
class Cast:
    """The persons of the article, and which mention belongs to whom."""

    persons: list[Person]
    by_sentence: dict[int, list[tuple[PersonMention, int]]]
    main: int | None = None
    told: bool = False  # is the main person the one who tells the journey, or named for it in the head?
    _holders: dict[tuple[frozenset[str], int | None, int], int | None] = field(default_factory=dict)
    _subjects: dict[tuple[int, int], Who] = field(default_factory=dict)
    _asked_for_main: bool = False

    def chosen(self) -> int | None:
        """The main person, for an answer that depends on it."""
        self._asked_for_main = True
        return self.main

    def forget_subjects(self) -> None:
        """Persons were joined or added: what was found of the clauses no longer holds."""
        self._subjects.clear()
        self._holders.clear()

    def spoken(self, person: int | None, pronoun: str) -> int | None:
        """Whom "he" or "she" means: the one spoken of, unless a title tells that it cannot be."""
        other = words.WOMEN if pronoun == "he" else words.MEN if pronoun == "she" else frozenset()
        if person is None or not other or other.isdisjoint(self.persons[person].titles):
            return person if person is not None else self.main
        return self.main

    def at(self, sentence: int, first: int, last: int) -> list[tuple[PersonMention, int]]:
        """The mentions in tokens `first` to `last` of a sentence."""
        named = self.by_sentence.get(sentence)
        if named is None:
            return []
        return [(m, p) for m, p in named if first <= m.first and m.last <= last]


def subject_of(tokens: Sequence[Token], clause: Clause, sentence: int, cast: Cast) -> Who:
    """Classify the subject of a clause. Kept where it is the same whoever the main person is."""
    key = (sentence, clause.number)
    who = cast._subjects.get(key)
    if who is None:
        cast._asked_for_main = False
        who = _subject_of(tokens, clause, sentence, cast)
        if not cast._asked_for_main:
            cast._subjects[key] = who
    return who


def _subject_of(tokens: Sequence[Token], clause: Clause, sentence: int, cast: Cast) -> Who:
    low, high = clause.subject
    if clause.predicate is None or clause.predicate.infinitive:
        return NOBODY
    last = high - 1
    while last > low and (tokens[last].kind == TIME or tokens[last].low in grammar.ADVERBS):
        last -= 1
    if last >= low and tokens[last].low in _PRONOUNS:
        joint = [
            person
            for mention, person in cast.at(sentence, low, high)
            if mention.name and last > low and tokens[last - 1].low == "and"
        ]
        if joint:
            return Who(Subject.PERSON, joint[-1])
        return _FIRST if tokens[last].low in grammar.FIRST_PERSON else _PRONOUN
    joined = _joined(tokens, clause, sentence, cast)
    if joined is not None:
        return Who(Subject.PERSON, joined)
    begun = low
    low = skip_fronted(tokens, low, high)
    phrases = divided(tokens, low, high)
    if not phrases:
        dated = high > begun and tokens[high - 1].kind == TIME and tokens[begun].kind == TIME
        if dated:  # "Friday will be spent on Zanzibar"; but "May 24 is the day"
            return Who(Subject.OTHER if clause.predicate.lemma == "be" else Subject.TRIP)
        return NOBODY
    first = _classify(tokens, *phrases[0], sentence, cast)
    for phrase in phrases[1:5]:
        if first.kind in (Subject.ROLE, Subject.OTHER):
            second = _classify(tokens, *phrase, sentence, cast)
            if second.kind is Subject.PERSON or (
                second.kind in (Subject.PRONOUN, Subject.FIRST) and phrase is phrases[-1]
            ):
                return second
    return first


def _joined(tokens: Sequence[Token], clause: Clause, sentence: int, cast: Cast) -> int | None:
    """Who stands before "and" where that cuts a subject in two: "the President | and the First Lady are"."""
    at = clause.first
    if clause.link != "and" or tokens[at].low != "and" or not cast.at(sentence, at, clause.subject[1]):
        return None
    for mention, person in cast.by_sentence[sentence]:
        if mention.last == at:
            before = mention.first - 1
            if before >= 0 and tokens[before].low == "the":
                before -= 1
            while before >= 0 and tokens[before].kind == TIME:
                before -= 1
            return person if before < 0 or tokens[before].kind == MARK else None
    return None


def _classify(tokens: Sequence[Token], low: int, high: int, sentence: int, cast: Cast) -> Who:
    """What one phrase of a subject means."""
    while low < high and (tokens[low].kind in (TIME, MARK) or tokens[low].low in grammar.ADVERBS):
        low += 1
    if low >= high:
        return NOBODY
    end = _head_end(tokens, low, high)
    lows = [token.low for token in tokens[low:end]]
    of = low + lows.index("of") if "of" in lows else end
    named = [pair for pair in cast.at(sentence, low, end) if pair[0].first < of or pair[0].titles]
    if named and all(not words.SPEAKERS.isdisjoint(mention.titles) for mention, _ in named):
        return Who(Subject.OTHER)
    if named:
        first, _person = named[0]
        if first.name and first.first == low and first.last < end and tokens[first.last].low == "and":
            return Who(Subject.PERSON, _head(tokens, named, cast))  # "the captain and her ship's company"
    if not named and not words.GROUPS.isdisjoint(lows):
        leaders = [pair for pair in cast.at(sentence, end, high) if led_by(tokens, pair[0].first)]
        if leaders:
            return Who(Subject.PERSON, leaders[0][1])
    if lows[0] in _POSSESSIVES or tokens[low].kind == NAMED or not _GENITIVES.isdisjoint(lows):
        return _owned(tokens, end, named, lows, cast)
    if named and named[-1][0].name:
        group = "and" in lows and any(word in words.GROUPS for word in lows[2:])
        if group and cast.chosen() is not None:
            return Who(Subject.ROLE, cast.main)
        person = _head(tokens, named, cast)
        couple = {"mr", "mrs"} <= set(lows)
        family = _of_family(cast.persons[person].name.split()[-1].lower(), cast) if couple else None
        return Who(Subject.PERSON, person if family is None else family)
    if tokens[end - 1].kind == PLACE and (end - 1 == low or (lows[0] == "the" and end - 2 == low)):
        return Who(Subject.PLACE)
    return _unnamed(named, lows, cast)


def _head(tokens: Sequence[Token], named: _Named, cast: Cast) -> int:
    """Whom a phrase with names means: of two joined ones the main person, else the first; the last of a
    title told by another name ("Latin Grammy winner Anna Berg").
    """
    first, person = named[0]
    if len(named) == 1:
        return person
    between = tokens[first.last : named[1][0].first]
    if any(token.low in ("and", ",", "&") for token in between):
        return next((who for _, who in named if who == cast.chosen()), person)
    told = between and all(token.kind == WORD and token.text.islower() for token in between)
    prepositions = any(token.low in grammar.PREPOSITIONS for token in between)
    if not first.name or (told and not prepositions):
        return named[1][1] if told and not prepositions else named[-1][1]
    return person


def led_by(tokens: Sequence[Token], first: int) -> bool:
    """Is the name behind "led by", "headed by": the leader stands for the group?"""
    low = [token.low for token in tokens[max(first - 4, 0) : first]]
    return any(
        (one in words.LEADING and two == "by") or (one == "leadership" and two == "of")
        for one, two in zip(low, low[1:], strict=False)
    )


def _head_end(tokens: Sequence[Token], low: int, high: int) -> int:
    """Where the first preposition but "of" ends the head of a phrase."""
    for at in range(low + 1, high):
        if tokens[at].low in grammar.PREPOSITIONS and tokens[at].low != "of":
            return at
    return high


def _unnamed(named: _Named, lows: Sequence[str], cast: Cast) -> Who:
    """A phrase without a name: a pronoun, a journey, an engagement or an office."""
    for word in reversed(lows):
        if word in grammar.PRONOUNS:
            return _PRONOUN
        if word in grammar.FIRST_PERSON:
            return _FIRST
    kind = _noun_kind(lows)
    if kind:
        return Who(kind)
    return Who(Subject.ROLE, named[-1][1]) if named else _role(lows, cast)


def _noun_kind(lows: Sequence[str]) -> Subject | None:
    """Is the subject a journey ("the tour") or an engagement ("the talks"), and nobody's office?"""
    if any(word in words.TRIP_NOUNS for word in lows):
        return Subject.TRIP
    if not any(word in words.EVENT_NOUNS for word in lows):
        return None
    rest = [word for word in lows if word not in grammar.DETERMINERS and word not in words.EVENT_NOUNS]
    return None if any(word in words.GROUPS or word in words.TITLES for word in rest) else Subject.EVENT


def _owned(tokens: Sequence[Token], end: int, named: _Named, lows: Sequence[str], cast: Cast) -> Who:
    """ "Koizumi's visit" is his journey; "his office", "Koizumi's deputy" is somebody else."""
    if named and named[-1][0].name and words.HONORIFICS & set(lows):
        return Who(Subject.PERSON, _head(tokens, named, cast))
    if words.HONORIFICS & set(lows) and lows[0] in ("his", "her", "their"):
        return _PRONOUN
    if lows[-1] in words.TEAMS and (named or lows[0] in _POSSESSIVES):
        if named and (named[-1][0].last < end - 3 or not named[-1][0].name):
            return Who(Subject.OTHER)
        return Who(Subject.ROLE, named[-1][1] if named else None)  # "her team", "Holm's delegation"
    kind = _noun_kind(lows)
    if kind is Subject.TRIP:
        person = named[0][1] if named and named[0][0].name else None
        return Who(kind, person)
    if kind is Subject.EVENT:
        return Who(kind)
    if (
        named
        and named[-1][0].name
        and named[-1][0].last >= end - 1
        and tokens[end - 1].low not in ("'s", "’s")
    ):
        return Who(Subject.PERSON, named[-1][1])
    if named and not named[-1][0].name and named[-1][0].last == end:
        return Who(Subject.ROLE, named[-1][1])  # "the state's Premier", where no name is given
    return _SOMEBODY


def _of_family(surname: str, cast: Cast) -> int | None:
    """Who of those with that surname stands for all: the main person, else the first."""
    family = [n for n, each in enumerate(cast.persons) if each.name.split()[-1].lower() == surname]
    main = cast.chosen() if family else None
    return main if main in family else family[0] if family else None


def _role(lows: Sequence[str], cast: Cast) -> Who:
    """ "the minister", "the delegation": the person whose title holds the word, else the main one."""
    head = next((word for word in reversed(lows) if word not in grammar.ADVERBS), "")
    family = next(
        (n for n, each in enumerate(cast.persons) if head == f"{each.name.split()[-1].lower()}s"), None
    )
    if family is not None and lows[0] == "the":
        return Who(Subject.ROLE, family)  # "the Parsons"
    if head not in words.TITLES and head not in words.GROUPS:
        return _SOMEBODY
    if head in words.TITLES and head in words.GROUPS and lows[0] in ("the", "this"):
        person = holder(lows, cast)
        if person is not None:
            return Who(Subject.ROLE, person)
    if head in words.GROUPS:
        if lows[0] in ("a", "an", "another", "other", "some", "several", "many") and len(lows) > 1:
            return _SOMEBODY
        return Who(Subject.ROLE, cast.chosen())
    if lows[0] not in ("the", "both", "all", "this") and lows[0] not in words.TITLES:
        return _SOMEBODY
    person = holder(lows, cast)
    return Who(Subject.ROLE, person) if person is not None else _SOMEBODY


def team(tokens: Sequence[Token], at: int, last: int) -> tuple[int, str]:
    """The end of a team's name that begins with a country, and what its name adds: "A", "Women"."""
    end, name = at + 1, ""
    while end < last and (tokens[end].low in words.SPORTS or tokens[end].low in _GENITIVES):
        end += 1
    if end < last and tokens[end].text in ("A", "XI"):
        return end + 1, " ".join(token.text for token in tokens[at + 1 : end + 1])
    if end < last and tokens[end].low in ("team", "squad", "side", "players", "cricketers", "footballers"):
        return end + 1, name
    return at + 1, name


def nameless(tokens: Sequence[Token], clause: Clause, sentence: int, cast: Cast) -> tuple[int, int] | None:
    """The tokens of a subject that is an office in small letters which nobody named holds."""
    low, high = clause.subject
    low = skip_fronted(tokens, low, high)
    if high - low < 2 or clause.predicate is None or cast.at(sentence, low, high):
        return None
    if tokens[low].low != "the" and tokens[low].kind != NAMED:
        return None
    end = _head_end(tokens, low, high)
    lows = [token.low for token in tokens[low:end]]
    of = lows.index("of") if "of" in lows else len(lows)
    head = lows[of - 1]
    if head not in words.TITLES or head in words.STYLES | words.CRAFTS | words.GROUPS | words.SPEAKERS:
        return None
    if any(token.kind not in (WORD, NAMED) for token in tokens[low : low + of]):
        return None
    if holder([token.low for token in tokens[low : low + of] if token.kind == WORD], cast) is not None:
        return None
    return low + (lows[0] == "the"), end


def holder(lows: Sequence[str], cast: Cast) -> int | None:
    """The person that an office means: all its words are in the person's titles."""
    office = frozenset(
        words.SYNONYMS.get(word, word)
        for word in lows
        if word not in grammar.DETERMINERS and word not in ("the", "of") and word not in grammar.ADVERBS
    )
    key = (office, cast.chosen(), len(cast.persons))
    if key not in cast._holders:
        cast._holders[key] = _holder(office, cast)
    return cast._holders[key]


def _holder(office: frozenset[str], cast: Cast) -> int | None:
    order = list(range(len(cast.persons)))
    if cast.main is not None:
        order.remove(cast.main)
        order.insert(0, cast.main)
    for number in order:
        if holds(cast.persons[number], office):
            return number
    main = cast.persons[cast.main] if cast.main is not None else None
    return cast.main if main is not None and not main.titles and len(office) == 1 else None


def holds(person: Person, office: Collection[str]) -> bool:
    """Are all words of the office in the person's titles, and is it no lesser one that the person holds?"""
    said = {words.SYNONYMS.get(word, word) for word in office}
    titles = {words.SYNONYMS.get(word, word) for word in person.titles}
    return said <= titles and not (titles - said) & words.LESSER


def antecedent(tokens: Sequence[Token], clause: Clause, sentence: int, cast: Cast) -> Who | None:
    """Whom "who", "which" or "that" means: the noun right before it."""
    if clause.link not in ("who", "which", "that") or clause.first < 1:
        return None
    at = clause.first - 1
    for mention, person in cast.by_sentence.get(sentence, ()):
        if mention.last in (at, at + 1) and mention.name:
            return Who(Subject.PERSON, person)
    low = max(0, at - 3)
    for token in reversed(tokens[low : at + 1]):
        if token.low in words.GROUPS:
            return Who(Subject.ROLE, cast.main)
        if token.low in words.TRIP_NOUNS:
            return Who(Subject.TRIP, cast.main)
    return None


def travels_as_object(tokens: Sequence[Token], clause: Clause, sentence: int, cast: Cast) -> int | None:
    """The person whom the verb moves: "will take him to", "will receive Foreign Minister Wang"."""
    if clause.predicate is None or clause.predicate.passive:
        return None
    end = clause.predicate.end
    if end < clause.last and tokens[end].low == "the":
        return None
    if end < clause.last and tokens[end].low in ("him", "her", "them"):
        return cast.main
    named = cast.at(sentence, end, min(end + 9, clause.last))
    return (
        named[0][1] if named and named[0][0].name and clause.cue in (Cue.HOST, Cue.ENGAGE, Cue.GO) else None
    )
