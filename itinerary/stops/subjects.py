"""Who a clause is about: the traveller, a group, the journey itself, or somebody else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from itinerary.clauses import Clause
from itinerary.cues import Cue
from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.people import PersonMention
from itinerary.stops.cast import NOBODY, Cast, Subject, Who, holder
from itinerary.stops.phrases import divided, skip_fronted
from itinerary.tokens import MARK, NAMED, PLACE, TIME, WORD, Token

_PRONOUNS = grammar.PRONOUNS | grammar.FIRST_PERSON
_POSSESSIVES = ("his", "her", "their", "its", "my", "our")

_Named = list[tuple[PersonMention, int]]
"""Mentions of persons with the person's index."""


_SOMEBODY = Who(Subject.OTHER)
_PRONOUN = Who(Subject.PRONOUN)
_FIRST = Who(Subject.FIRST)


def subject_of(tokens: Sequence[Token], clause: Clause, sentence: int, cast: Cast) -> Who:
    """Classify the subject of a clause."""
    return cast.subject(sentence, clause.number, lambda: _subject_of(tokens, clause, sentence, cast))


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


def pronoun_of(tokens: Sequence[Token], clause: Clause) -> str:
    """The "he", "she" or "they" of a subject."""
    low, high = clause.subject
    return next((token.low for token in reversed(tokens[low:high]) if token.low in grammar.PRONOUNS), "")


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
    end = head_end(tokens, low, high)
    for mention, _ in cast.at(sentence, low, high):
        if mention.first < end < mention.last:  # "Minister for Africa Anna Berg"
            end = head_end(tokens, mention.last - 1, high)
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
    if lows[0] in _POSSESSIVES or tokens[low].kind == NAMED or not grammar.GENITIVES.isdisjoint(lows):
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
    return _unnamed(named, tokens[low:end], cast)


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
        for one, two in pairwise(low)
    )


def head_end(tokens: Sequence[Token], low: int, high: int) -> int:
    """Where the first preposition but "of" ends the head of a phrase."""
    for at in range(low + 1, high):
        if tokens[at].low in grammar.PREPOSITIONS and tokens[at].low != "of":
            return at
    return high


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
    return Who(Subject.ROLE, named[-1][1]) if named else _role(said, cast)


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
    if lows[0] in _POSSESSIVES and lows[-1] in words.RIDES:  # "my flight", "her plane"
        return _FIRST if lows[0] in ("my", "our") else _PRONOUN
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
    return _SOMEBODY


def _of_family(surname: str, cast: Cast) -> int | None:
    """Who of those with that surname stands for all: the main person, else the first."""
    family = cast.family(surname)
    main = cast.chosen() if family else None
    return main if main in family else family[0] if family else None


def _role(said: Sequence[Token], cast: Cast) -> Who:
    """ "the minister", "the delegation": the person whose title holds the word, else the main one."""
    lows = [token.low for token in said]
    head = next((word for word in reversed(lows) if word not in grammar.ADVERBS), "")
    family = cast.family(head[:-1]) if lows[0] == "the" and head.endswith("s") else ()
    if family:
        return Who(Subject.ROLE, family[0])  # "the Parsons"
    if head not in words.TITLES and head not in words.GROUPS:
        return _SOMEBODY
    if head in words.TITLES and head in words.GROUPS and lows[0] in ("the", "this"):
        person = holder(said, cast)
        if person is not None:
            return Who(Subject.ROLE, person)
    if head in words.SHIPS and not at_sea(cast):
        return _SOMEBODY
    if _are_others(lows, head, cast):
        return _SOMEBODY
    if head in words.GROUPS:
        if lows[0] in ("a", "an", "another", "other", "some", "several", "many") and len(lows) > 1:
            return _SOMEBODY
        return Who(Subject.ROLE, cast.chosen())
    if lows[0] not in ("the", "both", "all", "this") and lows[0] not in words.TITLES:
        return _SOMEBODY
    person = holder(said, cast)
    return Who(Subject.ROLE, person) if person is not None else _SOMEBODY


def _are_others(lows: Sequence[str], head: str, cast: Cast) -> bool:
    """ "Students from Rome", "the G7 finance ministers", beside somebody with a name."""
    if head not in words.GROUPS or not head.endswith("s"):
        return False
    bare = lows[0] == head
    offices = head.removesuffix("s") in words.TITLES and bool(words.OFFICE.intersection(lows))
    main = cast.chosen() if bare or offices else None
    return main is not None and not cast.persons[main].role


def at_sea(cast: Cast) -> bool:
    """Is the journey a ship's, or that of who commands it?"""
    main = cast.chosen()
    titles = cast.persons[main].titles if main is not None else set()
    return not titles or not titles.isdisjoint(words.SEAMEN)


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
    if end < clause.last and is_object(tokens, end):
        return cast.main
    named = cast.at(sentence, end, min(end + 9, clause.last))
    return (
        named[0][1] if named and named[0][0].name and clause.cue in (Cue.HOST, Cue.ENGAGE, Cue.GO) else None
    )


def is_object(tokens: Sequence[Token], at: int) -> bool:
    """ "Rome expects her"; but "receives her counterpart"."""
    if tokens[at].low not in grammar.OBJECTS or tokens[at].low != "her" or at + 1 == len(tokens):
        return tokens[at].low in grammar.OBJECTS
    behind = tokens[at + 1]
    lasts = behind.low in grammar.PREPOSITIONS or behind.low in grammar.ADVERBS or behind.low in grammar.LINKS
    return lasts or behind.kind not in (WORD, NAMED)
