"""Who a clause is about: the traveller, a group, the journey itself, or somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.people import PersonMention
from itinerary.stops.cast import NOBODY, SOMEBODY, Cast, Subject, Who
from itinerary.stops.offices import holder, of_family, office_meant
from itinerary.stops.phrases import divided, head_end, last_word, led_by, skip_fronted
from itinerary.tokens import MARK, NAMED, PLACE, TIME, WORD, Token

_PRONOUNS = grammar.PRONOUNS | grammar.FIRST_PERSON

_Named = list[tuple[PersonMention, int]]
"""Mentions of persons with the person's index."""


_PRONOUN = Who(Subject.PRONOUN)
_FIRST = Who(Subject.FIRST)


def subject_of(tokens: Sequence[Token], clause: Clause, sentence: int, cast: Cast) -> Who:
    """Classify the subject of a clause."""
    return cast.subject(sentence, clause.number, lambda: _subject_of(tokens, clause, sentence, cast))


def _subject_of(tokens: Sequence[Token], clause: Clause, sentence: int, cast: Cast) -> Who:
    """The same, not kept."""
    low, high = clause.subject
    if clause.predicate is None or clause.predicate.infinitive:
        return NOBODY
    last = last_word(tokens, low, high)
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
    fronted = low == clause.first + 1 and tokens[clause.first].low in grammar.BACKGROUND
    low = skip_fronted(tokens, low - fronted, high)
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
    if tokens[low].low in _PRONOUNS and low + 1 < high and tokens[low + 1].low == "and":
        main = any(who == cast.chosen() for _, who in cast.at(sentence, low, high))
        if not main:
            return _FIRST if tokens[low].low in grammar.FIRST_PERSON else _PRONOUN  # "she and her host"
    end = head_end(tokens, low, high)
    for mention, _ in cast.at(sentence, low, high):
        if mention.first < end < mention.last:  # "Minister for Africa Anna Berg"
            end = head_end(tokens, mention.last - 1, high)
    lows = [token.low for token in tokens[low:end]]
    of = low + lows.index("of") if "of" in lows else end
    if of_a_group(lows[: end - low]):
        return SOMEBODY
    named = [pair for pair in cast.at(sentence, low, end) if pair[0].first < of or pair[0].titles]
    if named and all(not words.SPEAKERS.isdisjoint(mention.titles) for mention, _ in named):
        return SOMEBODY
    if named:
        first, _person = named[0]
        if first.name and first.first == low and first.last < end and tokens[first.last].low == "and":
            return Who(Subject.PERSON, _head(tokens, named, cast))  # "the captain and her ship's company"
    if not named and not words.GROUPS.isdisjoint(lows):
        leaders = [pair for pair in cast.at(sentence, end, high) if led_by(tokens, pair[0].first)]
        if leaders:
            return Who(Subject.PERSON, leaders[0][1])
    if lows[0] in grammar.POSSESSIVES or tokens[low].kind == NAMED or not grammar.GENITIVES.isdisjoint(lows):
        return _owned(tokens, end, named, lows, cast)
    if named and named[-1][0].name:
        group = "and" in lows and any(word in words.GROUPS for word in lows[2:])
        if group and cast.chosen() is not None:
            return Who(Subject.ROLE, cast.main)
        person = _head(tokens, named, cast)
        couple = words.COUPLE.issubset(lows)
        family = of_family(cast.persons[person].name.split()[-1].lower(), cast) if couple else None
        return Who(Subject.PERSON, person if family is None else family)
    if tokens[end - 1].kind == PLACE and (end - 1 == low or (lows[0] == "the" and end - 2 == low)):
        return Who(Subject.PLACE)
    return _unnamed(named, tokens[low:end], cast)


def of_a_group(lows: Sequence[str]) -> bool:
    """ "Part of the delegation", "some of the ministers"; but "as part of the trip"."""
    if len(lows) < _OF or lows[0] not in grammar.A_PART or lows[1] != "of":
        return False
    return not words.GROUPS.isdisjoint(lows[2:])


_OF = 3  # words of "part of it"


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


def _unnamed(named: _Named, said: Sequence[Token], cast: Cast) -> Who:
    """A phrase without a name: a pronoun, a journey, an engagement or an office."""
    lows = [token.low for token in said]
    for word in reversed(lows):
        if word in grammar.PRONOUNS:
            return _PRONOUN
        if word in grammar.FIRST_PERSON:
            return _FIRST
    kind = _noun_kind(lows)
    if kind:
        return Who(kind)
    if lows[-1] in words.FIRMS and any(not words.EXECUTIVES.isdisjoint(p.titles) for p in cast.persons):
        return SOMEBODY  # "the company will open a plant": no troupe
    if not named and len(said) == 2 and lows[0] == "the" and said[1].ref >= 0 and said[1].kind != TIME:
        team = _team_of(said[1], cast)
        if team is not None:
            return Who(Subject.ROLE, team)
    return Who(Subject.ROLE, named[-1][1]) if named else office_meant(said, cast)


def _team_of(token: Token, cast: Cast) -> int | None:
    """ "The Sri Lankans": the team of the country."""
    place = cast.places[token.ref].place
    return next((n for n, person in enumerate(cast.persons) if person.name == place.name), None)


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
    if words.HONORIFICS & set(lows) and lows[0] in words.MAJESTY:
        return _PRONOUN
    if lows[-1] in words.TEAMS and (named or lows[0] in grammar.POSSESSIVES):
        if named and (named[-1][0].last < end - 3 or not named[-1][0].name):
            return SOMEBODY
        return Who(Subject.ROLE, named[-1][1] if named else None)  # "her team", "Holm's delegation"
    if lows[0] in grammar.POSSESSIVES and lows[-1] in words.RIDES:  # "my flight", "her plane"
        return _FIRST if lows[0] in grammar.OURS else _PRONOUN
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
        and tokens[end - 1].low not in grammar.GENITIVES
    ):
        return Who(Subject.PERSON, named[-1][1])
    if named and not named[-1][0].name and named[-1][0].last == end:
        return Who(Subject.ROLE, named[-1][1])  # "the state's Premier", where no name is given
    said = tokens[end - len(lows) : end]
    if said[0].ref >= 0 and lows[-1] in words.TITLES and not named:
        person = holder(said, cast)  # "Portugal's foreign minister"
        if person is not None:
            return Who(Subject.ROLE, person)
    return SOMEBODY
