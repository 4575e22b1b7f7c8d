"""Who a clause is about: the traveller, a group, the journey itself, or somebody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from itinerary.clauses import Clause
from itinerary.cues import Cue
from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.people import Person, PersonMention
from itinerary.tokens import MARK, NAMED, PLACE, TIME, WORD, Token

_PRONOUNS = grammar.PRONOUNS | grammar.FIRST_PERSON
_PRONOUNS_AND_GROUPS = _PRONOUNS | words.GROUPS


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


@dataclass(frozen=True, slots=True)
class Who:
    """The kind of subject, and the person (index) where one is meant."""

    kind: Subject
    person: int | None = None


@dataclass(slots=True)
class Cast:
    """The persons of the article, and which mention belongs to whom."""

    persons: list[Person]
    by_sentence: dict[int, list[tuple[PersonMention, int]]]
    main: int | None = None
    _holders: dict[tuple[frozenset[str], int | None, int], int | None] = field(default_factory=dict)

    def at(self, sentence: int, first: int, last: int) -> list[tuple[PersonMention, int]]:
        """The mentions in tokens `first` to `last` of a sentence."""
        named = self.by_sentence.get(sentence)
        if named is None:
            return []
        return [(m, p) for m, p in named if first <= m.first and m.last <= last]


def subject_of(tokens: Sequence[Token], clause: Clause, sentence: int, cast: Cast) -> Who:
    """Classify the subject of a clause."""
    low, high = clause.subject
    if clause.predicate is None or clause.predicate.infinitive:
        return Who(Subject.NONE)
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
        return Who(Subject.FIRST if tokens[last].low in grammar.FIRST_PERSON else Subject.PRONOUN)
    begun = low
    low = _skip_fronted(tokens, low, high)
    phrases = _phrases(tokens, low, high)
    if not phrases:
        dated = high > begun and tokens[high - 1].kind == TIME and tokens[begun].kind == TIME
        if dated:  # "Friday will be spent on Zanzibar"; but "May 24 is the day"
            return Who(Subject.OTHER if clause.predicate.lemma == "be" else Subject.TRIP)
        return Who(Subject.NONE)
    first = _classify(tokens, *phrases[0], sentence, cast)
    for phrase in phrases[1:3]:
        if first.kind in (Subject.ROLE, Subject.OTHER):
            second = _classify(tokens, *phrase, sentence, cast)
            if second.kind is Subject.PERSON or (
                second.kind in (Subject.PRONOUN, Subject.FIRST) and phrase is phrases[-1]
            ):
                return second
    return first


def _skip_fronted(tokens: Sequence[Token], low: int, high: int) -> int:
    """Pass over fronted dates and prepositional phrases: "On Friday, after a rest in Rome, she"."""
    at = low
    while at < high:
        token = tokens[at]
        if token.kind in (TIME, MARK):
            at += 1
        elif (
            token.kind == WORD
            and (
                token.low in grammar.PREPOSITIONS
                or token.low in grammar.LINKS
                or token.low in grammar.ADVERBS
            )
            and not token.low.isdigit()
        ):
            comma = next((i for i in range(at, high) if tokens[i].low == ","), None)
            if (
                token.low in grammar.ADVERBS
                or token.low in grammar.LINKS
                and token.low not in grammar.PREPOSITIONS
            ):
                at += 1
            elif comma is not None and comma + 1 < high:
                at = comma + 1
            else:
                end = at + 1
                while end < high and tokens[end].kind not in (TIME, PLACE):
                    end += 1
                if end + 1 >= high:
                    return _pronoun_before(tokens, at, high)
                at = end + 1
        else:
            return at
    return at


def _pronoun_before(tokens: Sequence[Token], low: int, high: int) -> int:
    """Where a fronted phrase runs into its subject without a comma: "After lunch she"."""
    last = high - 1
    while last > low and (tokens[last].kind == TIME or tokens[last].low in grammar.ADVERBS):
        last -= 1
    if (
        tokens[last].low in _PRONOUNS_AND_GROUPS
        or tokens[last].text[:1].isupper()
    ):
        while last > low and (tokens[last - 1].text[:1].isupper() or tokens[last - 1].low in ("the",)):
            last -= 1
        return last
    return low


def _phrases(tokens: Sequence[Token], low: int, high: int) -> list[tuple[int, int]]:
    """The comma-divided parts of the subject, without dates."""
    parts: list[tuple[int, int]] = []
    start = low
    for at in range(low, high + 1):
        if (
            at == high
            or tokens[at].low in (",", "—", "–", "(", ")", ";", ":")
            or tokens[at].low in ("who", "which")
        ):
            if any(
                token.kind not in (TIME, MARK) and token.low not in grammar.ADVERBS
                for token in tokens[start:at]
            ):
                parts.append((start, at))
            start = at + 1
    return parts


def _classify(tokens: Sequence[Token], low: int, high: int, sentence: int, cast: Cast) -> Who:
    while low < high and (tokens[low].kind in (TIME, MARK) or tokens[low].low in grammar.ADVERBS):
        low += 1
    if low >= high:
        return Who(Subject.NONE)
    head = low
    end = next(
        (
            at
            for at in range(low + 1, high)
            if tokens[at].low in grammar.PREPOSITIONS and tokens[at].low != "of"
        ),
        high,
    )
    lows = [token.low for token in tokens[low:end]]
    owner = next((at for at in range(low, end) if tokens[at].low in ("'s", "’s")), None)
    of = next((at for at in range(low, end) if tokens[at].low == "of"), end)
    named = [
        (mention, person)
        for mention, person in cast.at(sentence, low, end)
        if mention.first < of or mention.titles
    ]
    if (
        named
        and named[0][0].name
        and named[0][0].first == low
        and named[0][0].last < end
        and tokens[named[0][0].last].low == "and"
    ):
        return Who(Subject.PERSON, named[0][1])  # "the captain and her ship's company"
    if (
        owner is not None
        or tokens[head].low in ("his", "her", "their", "its", "my", "our")
        or (tokens[head].kind == NAMED)
    ):
        return _owned(tokens, low, end, named, lows, cast)
    if named and named[-1][0].name:
        person = named[0][1] if named[0][0].name else named[-1][1]
        group = any(word in words.GROUPS for word in lows[2:]) and "and" in lows and cast.main is not None
        return Who(Subject.ROLE, cast.main) if group else Who(Subject.PERSON, person)
    if tokens[end - 1].kind == PLACE and (end - 1 == head or (lows[0] == "the" and end - 2 == head)):
        return Who(Subject.PLACE)
    for word in reversed(lows):
        if word in grammar.PRONOUNS:
            return Who(Subject.PRONOUN)
        if word in grammar.FIRST_PERSON:
            return Who(Subject.FIRST)
    kind = _noun_kind(lows)
    if kind:
        return Who(kind)
    if named:
        return Who(Subject.ROLE, named[-1][1])
    return _role(lows, cast)


_HONORIFICS = frozenset(
    "excellency majesty highness holiness eminence honour honor grace lordship beatitude".split()
)
_TRIP_NOUNS = frozenset(
    "visit trip tour journey swing mission pilgrimage travel travels itinerary roadshow leg stop stopover programme schedule expedition stay".split()
)
_EVENT_NOUNS = frozenset(
    "talks summit meeting conference forum rally rallies concert show gig speech ceremony dinner lunch luncheon breakfast banquet briefing reception session "
    "workshop seminar lecture match game performance mass service inauguration hearing roundtable festival fair plenary sitting round event events "
    "engagement engagements first second third last workshop debate wreath series finale stage leg shows games matches tournament paper".split()
)


def _noun_kind(lows: Sequence[str]) -> Subject | None:
    for word in lows:
        if word in _TRIP_NOUNS:
            return Subject.TRIP
    content = [word for word in lows if word not in grammar.DETERMINERS or word in _EVENT_NOUNS]
    if (
        any(word in _EVENT_NOUNS for word in content)
        and lows
        and not any(
            word in words.GROUPS or word in words.TITLES for word in content if word not in _EVENT_NOUNS
        )
    ):
        return Subject.EVENT
    return None


def _owned(
    tokens: Sequence[Token],
    low: int,
    end: int,
    named: list[tuple[PersonMention, int]],
    lows: Sequence[str],
    cast: Cast,
) -> Who:
    """ "Koizumi's visit" is his journey; "his office", "Koizumi's deputy" is somebody else."""
    if named and named[-1][0].name and _HONORIFICS & set(lows):
        return Who(Subject.PERSON, named[-1][1])
    if _HONORIFICS & set(lows) and lows[0] in ("his", "her", "their"):
        return Who(Subject.PRONOUN)
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
    if named and named[-1][1] == cast.main and named[-1][0].last == end:
        return Who(Subject.ROLE, cast.main)  # "the state's Premier", where no name is given
    return Who(Subject.OTHER)


def _role(lows: Sequence[str], cast: Cast) -> Who:
    """ "the minister", "the delegation": the person whose title holds the word, else the main one."""
    head = next((word for word in reversed(lows) if word not in grammar.ADVERBS), "")
    if head not in words.TITLES and head not in words.GROUPS:
        return Who(Subject.OTHER)
    if (
        lows[0] not in ("the", "both", "all", "this")
        and head not in words.GROUPS
        and not (lows[0] in words.TITLES)
    ):
        return Who(Subject.OTHER)
    if head in words.GROUPS:
        if lows[0] in ("a", "an", "another", "other", "some", "several", "many") and len(lows) > 1:
            return Who(Subject.OTHER)
        foreign = [word for word in lows[1:-1] if word not in words.OFFICE and word not in words.TITLES]
        main = cast.persons[cast.main] if cast.main is not None else None
        if (
            main
            and foreign
            and main.titles
            and head not in main.titles
            and not any(word in main.titles or word in _PLAIN for word in foreign)
        ):
            return Who(Subject.ROLE, cast.main)
        return Who(Subject.ROLE, cast.main)
    person = holder(lows, cast)
    return Who(Subject.ROLE, person) if person is not None else Who(Subject.OTHER)


_PLAIN = frozenset("two three four five six seven other whole young royal visiting".split())


def holder(lows: Sequence[str], cast: Cast) -> int | None:
    """The person that an office means: all its words are in the person's titles."""
    office = frozenset(
        words.SYNONYMS.get(word, word) for word in lows
        if word not in grammar.DETERMINERS and word not in ("the", "of") and word not in grammar.ADVERBS
    )  # fmt: skip
    key = (office, cast.main, len(cast.persons))
    if key not in cast._holders:
        cast._holders[key] = _holder(office, cast)
    return cast._holders[key]


def _holder(office: frozenset[str], cast: Cast) -> int | None:
    order = list(range(len(cast.persons)))
    if cast.main is not None:
        order.remove(cast.main)
        order.insert(0, cast.main)
    for number in order:
        titles = {words.SYNONYMS.get(word, word) for word in cast.persons[number].titles}
        if office <= titles:
            return number
    main = cast.persons[cast.main] if cast.main is not None else None
    return cast.main if main is not None and not main.titles and len(office) == 1 else None


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
        if token.low in _TRIP_NOUNS:
            return Who(Subject.TRIP, cast.main)
    return None


def travels_as_object(tokens: Sequence[Token], clause: Clause, sentence: int, cast: Cast) -> int | None:
    """The person whom the verb moves: "will take him to", "will receive Foreign Minister Wang"."""
    if clause.predicate is None:
        return None
    end = clause.predicate.end
    if end < clause.last and tokens[end].low in ("him", "her", "them", "the"):
        if tokens[end].low == "the":
            return None
        return cast.main
    named = cast.at(sentence, end, min(end + 9, clause.last))
    return (
        named[0][1] if named and named[0][0].name and clause.cue in (Cue.HOST, Cue.ENGAGE, Cue.GO) else None
    )
