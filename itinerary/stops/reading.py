"""Date expressions read against the clock of the plan: tense, frame, last stop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from itinerary.clauses import Clause
from itinerary.dates import TimeMention
from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.model import Anchor, Clock, Place, Reading, Tense
from itinerary.stops.clock import clock_of
from itinerary.stops.onward import ahead, in_journey, in_stay, journey_days, next_weekend
from itinerary.stops.scene import Manner, Scene, State, mention_of
from itinerary.stops.today import in_order, later_today, on_the_way
from itinerary.tokens import TIME, Token
from itinerary.when import Grain, Length, When, shifted


class Days(NamedTuple):
    """When a stop is, why, and what else its words may mean."""

    when: When | None
    reasons: tuple[str, ...]
    alternatives: tuple[When, ...]


def length_of(scene: Scene, clause: Clause, state: State) -> Length | None:
    """The length of stay that a clause names."""
    if TIME not in scene.shape[clause.first : clause.last]:
        return None
    for at in range(clause.first, clause.last):
        token = scene.tokens[at]
        if token.kind == TIME and mention_of(scene, token).type == "DURATION" and not _late(scene.tokens, at):
            value = mention_of(scene, token).resolve(Clock(state.article.published)).value
            if isinstance(value, Length) and value.days and not _of_other(scene.tokens, at):
                return value
    return None


def _of_other(tokens: Sequence[Token], at: int) -> bool:
    """ "The three-week offensive", "three week long": the length of something that is no visit."""
    behind = [token.low for token in tokens[at + 1 : at + 1 + _NOUN]]
    if "-" not in tokens[at].text and behind[:1] != ["long"]:
        return False
    cut = next((n for n, low in enumerate(behind) if low in grammar.PREPOSITIONS), len(behind))
    return words.TRIP_NOUNS.isdisjoint(behind[:cut]) and words.EVENT_NOUNS.isdisjoint(behind[:cut])


_NOUN = 5  # tokens from a length to its noun


def _late(tokens: Sequence[Token], at: int) -> bool:
    """ "Three weeks later than planned", "two days behind schedule" tell no stay."""
    return at + 1 < len(tokens) and tokens[at + 1].low in grammar.LATE


def read_dates(
    scene: Scene,
    tokens: Sequence[Token],
    state: State,
    manner: Manner,
    stay: When | None = None,
    place: Place | None = None,
) -> Days:
    """The dates of one place, read together: the stretch from the first to the last.

    `stay`: the days already told of the country that the place lies in. `place`: where it is known.
    """
    values: list[When] = []
    reasons: list[str] = []
    alternatives: list[When] = []
    base = state.history or state.last if manner.tense is Tense.PAST else state.last
    moved = _moved_at(scene)
    for token in _without_repeats(scene, tokens):
        mention = mention_of(scene, token)
        if moved is not None and mention.parts and _from_to(scene, moved, token):
            mention = mention.parts[-1]
        said = _said_before(scene, token, state) if mention.anchor is Anchor.LAST and not values else None
        clock = clock_of(state, manner, values[-1] if values else said or base)
        if _since(scene, token):
            clock = replace(clock, tense=Tense.PAST)
        if mention.anchor is Anchor.FRAME and clock.frame is None:
            clock = replace(clock, frame=journey_days(state, manner.who.person))
        reading = _nearer(mention.resolve(clock), manner, clock)
        if mention.weekday is not None:
            first = in_stay(mention.weekday, clock, reading.value, stay)
            first = first or in_journey(clock, reading.value, state, manner.who.person, place)
            if first is None and ahead(clock, scene, token, reading.value, state, manner, place):
                first = clock.last.first if clock.last else None
            if first:
                reading = mention.resolve(replace(clock, published=shifted(first, -1)))
        if (manner.past_future or manner.arranged or manner.cancelled) and clock.published:
            told = mention.resolve(replace(clock, tense=Tense.PAST))
            if isinstance(told.value, When) and told.value.first == clock.published:
                reading = told
        if mention.weekday is not None and on_the_way(reading.value, clock, manner, state.article.published):
            reading = mention.resolve(replace(clock, tense=Tense.PAST))
        reading = later_today(next_weekend(reading, token, clock, state, place), mention, manner, state)
        state.readings[token.ref] = reading
        if not isinstance(reading.value, When) or _mere_span(token, reading.value):
            continue
        values.append(_by_the_day(mention, token, reading.value, clock))
        alternatives += reading.alternatives
        reasons.append(f"“{token.text}” read as {reading.value} ({reading.anchor.value})")
    return Days(union(in_order(values, state.article.published)), tuple(reasons), tuple(alternatives))


def _moved_at(scene: Scene) -> int | None:
    """Where the sentence first says that a date was changed: "moved", "put back"; but not "put in at"."""
    if grammar.MOVED.isdisjoint(scene.lows):
        return None
    for at, token in enumerate(scene.tokens):
        behind = scene.tokens[at + 1].low if at + 1 < len(scene.tokens) else ""
        if token.low in grammar.MOVED and (token.low != "put" or behind in grammar.PUT):
            return at
    return None


def _from_to(scene: Scene, moved: int, token: Token) -> bool:
    """ "Moved from 6 to 9 May": the last of two days; but "moved to May 6-7", a new stretch."""
    at = scene.tokens.index(token)
    return moved < at and scene.tokens[at - 1].low not in grammar.NEW_DATE


def _without_repeats(scene: Scene, tokens: Sequence[Token]) -> Sequence[Token]:
    """Of a day said twice, "a fortnight later, on 18 March", the one that is no sum."""
    if len(tokens) != 2:
        return tokens
    first, second = (mention_of(scene, token) for token in tokens)
    one, two = (scene.tokens.index(token) for token in tokens)
    again = [token.low for token in scene.tokens[one + 1 : two]] in ([","], [",", "on"], ["–"], ["("])
    if not again or first.type != "DATE" or second.type != "DATE":
        return tokens
    if (first.anchor is Anchor.LAST) == (second.anchor is Anchor.LAST):
        return tokens
    return [token for token in tokens if mention_of(scene, token).anchor is not Anchor.LAST]


def _said_before(scene: Scene, token: Token, state: State) -> When | None:
    """The day that the sentence named last: "the same morning" counts from it."""
    for other in reversed(scene.tokens[: scene.tokens.index(token)]):
        reading = state.readings.get(other.ref) if other.kind == TIME else None
        if reading is not None and isinstance(reading.value, When) and reading.value.exact:
            return reading.value
    return None


def _since(scene: Scene, token: Token) -> bool:
    """ "Is on a visit to Rome since Saturday": that is over, whatever else is planned."""
    at = scene.tokens.index(token)
    return at > 0 and scene.tokens[at - 1].low == "since"


def _nearer(reading: Reading, manner: Manner, clock: Clock) -> Reading:
    """Without a future verb, a date of last week whose year is left out is not that of next year."""
    value, published = reading.value, clock.published
    if manner.tense is Tense.FUTURE or published is None or "year" not in reading.implied:
        return reading
    ahead = _HALF_YEAR if manner.tense is Tense.UNKNOWN else _FAR_AHEAD
    if not isinstance(value, When) or (value.first - published).days < ahead:
        return reading
    lately = _HALF_YEAR if manner.tense is Tense.UNKNOWN else _LATELY
    past = [w for w in reading.alternatives if -lately <= (w.last - published).days <= 0]
    return replace(reading, value=past[0]) if past else reading


_FAR_AHEAD = 270  # days
_HALF_YEAR = 183
_LATELY = 30


def _by_the_day(mention: TimeMention, token: Token, value: When, clock: Clock) -> When:
    """ "A fortnight later" said of a stop is the same weekday, not a whole week."""
    last = clock.last
    if mention.anchor is not Anchor.LAST or value.grain is not Grain.WEEK or last is None or not last.exact:
        return value
    if not token.low.endswith(grammar.COUNTED_ON):
        return value
    weeks = (value.first - When.week(last.last).first).days
    return When.day(shifted(last.last, weeks))


def _mere_span(token: Token, value: When) -> bool:
    """ "The first visit in four years" dates nothing."""
    vague = value.grain in (Grain.YEAR, Grain.DECADE, Grain.CENTURY)
    return vague and not (
        any(char.isdigit() for char in token.text) or token.low.startswith(grammar.NAMED_PERIOD)
    )


def union(values: Sequence[When]) -> When | None:
    """Several dates of one stay as one stretch; finer ones win over coarser ones that hold them."""
    if not values:
        return None
    exact = [value for value in values if value.exact] or list(values[:1])
    first = min(exact, key=lambda v: (v.first, v.start is None, v.start))
    last = max(exact, key=lambda v: v.last)
    if len(exact) == 1:
        return exact[0]
    if first.first == last.last:
        return with_hours(When(first.first, last.last), exact)
    return When(first.first, last.last, Grain.DAY) if first.exact else first


def with_hours(day: When, values: Sequence[When]) -> When:
    """The day from the first hour to the last that several dates of it give; as it is where none does."""
    starts = [value.start for value in values if value.start]
    if not starts:
        return day
    start, end = min(starts), max(end for value in values if (end := value.end or value.start))
    return When(day.first, day.last, Grain.MINUTE, start, end if end != start else None)


def afterwards(tokens: Sequence[Token]) -> bool:
    """ "After, the President will travel to": on the same day."""
    return len(tokens) > 1 and tokens[0].low in grammar.AFTERWARDS and tokens[1].low == ","


def then(tokens: Sequence[Token], clause: Clause) -> bool:
    """Does the clause go on from what the date in front dates: "and then to Rome"?"""
    return any(token.low in grammar.SEQUENCE for token in tokens[clause.first : clause.last][:4])
