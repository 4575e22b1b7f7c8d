"""Weekdays and weekends that count from the first day or the last stop of the plan, not from the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from itinerary.cues import Cue
from itinerary.english import grammar
from itinerary.model import Clock, Place, PlaceKind, Reading, Status, Tense
from itinerary.stops.clock import clock_of
from itinerary.stops.draft import Draft, contains
from itinerary.stops.passage import Passage
from itinerary.stops.scene import Manner, Scene, State, mention_of
from itinerary.stops.today import WEEK
from itinerary.tokens import TIME, Token
from itinerary.when import Grain, When, shifted


def next_weekend(reading: Reading, token: Token, clock: Clock, state: State, place: Place | None) -> Reading:
    """ "On Thursday they are in Seoul ... in Tokyo at the weekend": the one behind the last stop."""
    value, last = reading.value, clock.last
    if clock.tense is not Tense.FUTURE or not token.low.endswith("weekend") or last is None:
        return reading
    if not isinstance(value, When) or not last.exact or value.last >= last.first:
        return reading
    stop = state.drafts[state.current] if state.current is not None else None
    if stop is not None and stop.mention.place == place:
        return reading
    return replace(reading, value=value.shift(WEEK), alternatives=(value, *reading.alternatives))


def in_stay(weekday: int, clock: Clock, value: object, stay: When | None) -> date | None:
    """The first day of a stay in which a weekday of a plan falls once: "in France from 10 to 12 February,
    ... in Marseille on Wednesday".
    """
    if stay is None or clock.tense is not Tense.FUTURE or (isinstance(value, When) and stay.holds(value)):
        return None
    day = shifted(stay.first, (weekday - stay.first.weekday()) % 7)
    return stay.first if day <= stay.last < shifted(day, 7) else None


def in_journey(
    clock: Clock, value: object, state: State, who: int | None, place: Place | None
) -> date | None:
    """The first day of a journey, where a weekday of the plan lies before it, but its place in a country of
    the journey: "a trip to Vietnam starting Sunday ... stays in Hanoi until Wednesday".
    """
    begins = state.begins.get(who)
    if begins is None or place is None or clock.tense is not Tense.FUTURE:
        return None
    if not isinstance(value, When) or value.last >= begins.first:
        return None
    own = [d for d in state.drafts if d.who == who]
    named = any(
        contains(d.mention.place, place)
        or (d.mention.place.country == place.country and d.when is not None and d.when.first >= begins.first)
        for d in own
    )
    return begins.first if named else None


def journey_days(state: State, who: int | None) -> When | None:
    """The days of a journey, as far as they are known, for "on the third day": those that the text gives, of
    a stay with a length, else from the day on which it begins.
    """
    interval = state.intervals.get(who)
    if interval is not None and interval.exact:
        return interval
    stays = [d for d in state.drafts if d.who == who and d.length and d.when and d.when.is_day and not d.ends]
    if len({d.name for d in stays}) == 1 and stays[0].when and stays[0].length and stays[0].length.stay:
        first = stays[0].when.first
        return When.days(first, shifted(first, stays[0].length.stay - 1))
    begins = state.begins.get(who)
    if begins and len(begins) > 1:
        return begins
    if begins:
        return When.days(begins.first, shifted(begins.first, _LONGEST))
    whole = [d.when for d in state.drafts if d.who == who and d.when and d.when.exact and len(d.when) > 1]
    return whole[0] if len(set(whole)) == 1 else None


_LONGEST = 30  # days


def note_beginning(passage: Passage) -> None:
    """Keep the first day of a journey: "leaves for Rome on Sunday", "begins a visit on Sunday", "a trip
    starting Sunday", "arrives on Sunday, the first leg of".
    """
    scene, clause, state, manner = passage.scene, passage.clause, passage.state, passage.manner
    if manner.tense is Tense.PAST or manner.blocked or TIME not in scene.shape[clause.first : clause.last]:
        return
    trip = clause.link == "ing" or any(noun.cue is Cue.TRIP for noun in clause.nouns)
    begins = trip and clause.predicate is not None and clause.predicate.lemma in grammar.BEGIN
    goes = trip and clause.predicate is not None and clause.predicate.lemma in grammar.GOES_ON_TRIPS
    begins = begins or goes or clause.cue is Cue.LEAVE or _first_leg(scene)
    for at in range(clause.first, clause.last):
        token = scene.tokens[at]
        if token.kind == TIME and (begins or (at and scene.tokens[at - 1].low in grammar.STARTING)):
            reading = state.readings.get(token.ref)
            mention = mention_of(scene, token)
            if reading is None and begins and mention.weekday is not None:  # no place of the clause took it
                reading = mention.resolve(clock_of(state, manner, state.last))
            if reading and isinstance(reading.value, When) and reading.value.exact:
                state.begins.setdefault(manner.who.person, reading.value)
                return


def _first_leg(scene: Scene) -> bool:
    """ "The first leg of", "the first stop on"."""
    return any(one.low == "first" and two.low in grammar.LEGS for one, two in pairwise(scene.tokens))


def ahead(
    clock: Clock,
    scene: Scene,
    token: Token,
    value: object,
    state: State,
    manner: Manner,
    place: Place | None,
) -> bool:
    """Does a weekday of a plan count from its last stop? Where that is more than a week ahead, where
    the article says so ("on the Thursday", "from there"), where it would else lie before the journey
    begins, and where it would lie before that stop in a sentence that goes on from it: "flies to Freetown
    on Wednesday and to Monrovia on Saturday".
    """
    last = clock.last
    if clock.tense is not Tense.FUTURE or last is None or clock.published is None or not last.exact:
        return False
    if last.first <= clock.published:
        return False
    frame = clock.frame
    if frame is not None and frame.grain is Grain.WEEK and frame.last >= last.first:
        return False
    stop = state.drafts[state.current] if state.current is not None else None
    if stop is None:
        return (last.first - clock.published).days > WEEK
    if manner.who.person not in (None, stop.who) or scene.number - stop.sentence > _SOON:
        return False
    if stop.superseded or stop.status is Status.CANCELLED or stop.until:
        return False
    if _before_leaving(scene) or _at_home(place, stop, state):
        return False
    if (last.first - clock.published).days > WEEK or _definite(scene.tokens, token):
        return True
    begins = state.begins.get(manner.who.person)
    if begins and isinstance(value, When) and value.last < begins.first <= last.first:
        return True  # before the journey has begun
    if not isinstance(value, When) or value.last >= last.first:
        return False
    beside = stop.when == last and scene.number == stop.sentence
    return _goes_on(scene, stop) or (beside and not _goes_back(scene))


def _before_leaving(scene: Scene) -> bool:
    """ "Before his departure the minister will be in Lyon on Friday"."""
    lows = [token.low for token in scene.tokens[:_FIRST_WORDS]]
    return lows[:1] == ["before"] and not grammar.LEAVING.isdisjoint(lows)


def _at_home(place: Place | None, stop: Draft, state: State) -> bool:
    """Is it another town of the dateline's country, told behind the stops of a journey abroad?"""
    here = state.article.dateline
    if place is None or here is None or place.kind is not PlaceKind.CITY or place.country != here.country:
        return False
    return stop.mention.place.country != here.country and place.name != here.name


def _goes_back(scene: Scene) -> bool:
    """ "After a stop on Wednesday"; but "before flying to Berlin on Wednesday" goes on."""
    return any(
        one.low in grammar.BACKWARD and not (one.low == "before" and two.low.endswith("ing"))
        for one, two in pairwise(scene.tokens)
    )


def _goes_on(scene: Scene, stop: Draft) -> bool:
    """ "From there she flies to Osaka", in the sentence of the stop or the one behind it."""
    lows = [token.low for token in scene.tokens]
    begins = "then" in lows[:_FIRST_WORDS] or not grammar.GOES_ON.isdisjoint(pairwise(lows))
    return scene.number <= stop.sentence + 1 and begins


def _definite(tokens: Sequence[Token], token: Token) -> bool:
    """ "On the Thursday"."""
    at = tokens.index(token)
    return at > 0 and tokens[at - 1].low == "the"


_FIRST_WORDS = 5  # "He will then travel"
_SOON = 6  # sentences
