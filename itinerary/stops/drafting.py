"""Drafts of stops out of places, roles and dates; places passed by, with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.cues import MOVING, Cue, Form, Role
from itinerary.english import grammar
from itinerary.model import Block, Kind, PlaceMention, Span, Status, Tense
from itinerary.stops.acting import names_halt
from itinerary.stops.antecedents import of_journey
from itinerary.stops.cast import KNOWN, SPOKEN_OF, Subject
from itinerary.stops.clock import before_published, is_recent, turn
from itinerary.stops.draft import Draft, Passed, contains
from itinerary.stops.governing import as_motion, governor, preposition_of
from itinerary.stops.pairing import Paired
from itinerary.stops.passage import Passage
from itinerary.stops.reading import Days, afterwards, read_dates
from itinerary.stops.scene import HISTORY, Manner, Opening, Scene, State, mention_of, place_of
from itinerary.stops.today import now_there
from itinerary.tokens import PLACE, TIME
from itinerary.when import When

_KINDS = {
    Role.VISIT: Kind.VISIT,
    Role.TRANSIT: Kind.TRANSIT,
    Role.DEPARTURE: Kind.DEPARTURE,
    Role.RETURN: Kind.RETURN,
}


def draft_place(passage: Passage, paired: Paired, role: Role) -> None:
    """A draft, or a reason against one, for a place with its dates."""
    scene = passage.scene
    note(passage, place_of(scene, scene.tokens[paired.place]), role, paired.times, paired.rule)


def came_from(passage: Passage, place: PlaceMention) -> None:
    """The stop before this one, on a day that is not told."""
    current = passage.state.current
    passage = passage.in_tense(Tense.PRESENT).without_length()
    note(passage, place, Role.VISIT, (), "where the traveller comes from")
    passage.state.current = current  # what follows is not said of it


def note(passage: Passage, place: PlaceMention, role: Role, times: Sequence[int], rule: str) -> None:
    """Write down a stop, or that the place was passed by; a stop that is sure moves the clock."""
    scene, state, manner = passage.scene, passage.state, passage.manner
    days = _days_of(passage, times, place)
    when = days.when
    if _is_over(when, state, manner):
        pass_by(scene, place, state, HISTORY, when)
        if manner.tense is Tense.PAST and not manner.arranged:
            state.history = when or state.history
        return
    cue = _cue_of(passage, place)
    if cue is Cue.LEAVE and role is Role.VISIT and when is not None:
        when = when.dated()  # the hour is the hour of leaving
    because = (f"{cue.value if cue else 'list'} makes a {role.value}", *((rule,) if rule else ()))
    days = Days(when, (*because, *days.reasons), days.alternatives)
    draft = _draft_of(passage, place, role, times, days, cue)
    state.drafts.append(draft)
    state.history = None
    if draft.weak:
        return
    if scene.block is not Block.HEADLINE and not _told_aside(passage, when):
        state.current = len(state.drafts) - 1
    if state.opening is not None and not state.opening.placed:
        state.opening = None
    if when is not None:
        turn(state, when)
        if times and when.is_day and TIME in scene.shape[:2]:
            state.opening = Opening(scene.paragraph, when.dated(), manner.who.person)


def _told_aside(passage: Passage, when: When | None) -> bool:
    """ "Arrived in Rome on a visit that will also take her to Bern": what comes next is said of Rome."""
    state, scene = passage.state, passage.scene
    stop = state.drafts[state.current] if state.current is not None else None
    if when is not None or stop is None or stop.when is None or stop.sentence != scene.number:
        return False
    return of_journey(scene.tokens, passage.clause)


def _draft_of(
    passage: Passage, place: PlaceMention, role: Role, times: Sequence[int], days: Days, cue: Cue | None
) -> Draft:
    """All that the clause tells of the stop."""
    scene, clause, manner = passage.scene, passage.clause, passage.manner
    tokens, who = scene.tokens, manner.who
    goes_on = who.kind is Subject.PLACE and all(d.weak for d in passage.state.drafts)
    return Draft(
        mention=place,
        when=days.when,
        kind=_KINDS[role],
        status=_status_of(manner),
        who=who.person,
        sentence=scene.number,
        at=place.span.start,
        cue=cue,
        tense=manner.tense,
        reasons=days.reasons,
        times=tuple(Span(tokens[at].start, tokens[at].end) for at in times),
        alternatives=days.alternatives,
        length=passage.length,
        sentences=(scene.number,),
        clauses=((scene.number, clause.number),),
        firm=who.kind in KNOWN,
        headline=scene.block is Block.HEADLINE,
        weak=who.kind is Subject.OTHER or goes_on,  # "Rome follows" goes on with a plan
        named=who.kind is Subject.PERSON,
        seat=place.span.of(passage.state.article.running).lower() in grammar.SEATS,
        superseded=manner.arranged and not manner.cancelled,
        bare=bool(times) and all(mention_of(scene, tokens[at]).weekday is not None for at in times),
        ends=_ends(scene, clause, times),
        arrived=(cue is Cue.ARRIVE and _perfect(scene, clause)) or _on_the_way(passage),
        was_planned=manner.past_future,
        until=bool(times) and all(at and tokens[at - 1].low in grammar.UNTIL for at in times),
    )


def _days_of(passage: Passage, times: Sequence[int], place: PlaceMention) -> Days:
    """The days of a stop, the reasons and what else they may be; a row has those of its heading."""
    scene, clause, state, manner = passage.scene, passage.clause, passage.state, passage.manner
    predicate = clause.predicate
    if (
        manner.cancelled
        and scene.block is not Block.ITEM
        and predicate
        and predicate.form is Form.PAST
        and not predicate.passive
        and manner.who.kind is not Subject.TRIP
        and all(at < predicate.group for at in times)
    ):
        manner = manner._replace(tense=Tense.PAST)  # "In March he cancelled a visit": when he did so
        done = read_dates(scene, [scene.tokens[at] for at in times], state, manner)
        if done.when is not None and is_recent(done.when, state):
            return Days(None, (), ())  # "On Sunday he cancelled": that is the news
    tokens = [scene.tokens[at] for at in times]
    when, reasons, alternatives = read_dates(
        scene, tokens, state, manner, _stay_around(passage, place), place.place
    )
    if when is None and _opens_journey(passage):
        when = state.begins[manner.who.person].dated()
    if when is not None:
        when = now_there(passage, when)
    heading = state.heading
    if when is None and _opened(scene, clause, state, manner):
        when = state.opening.day if state.opening else None
    if when is None and (scene.block is Block.ITEM or afterwards(scene.tokens)):
        when = heading.dated() if heading else None
    elif when is not None and scene.block is Block.ITEM and heading and not when.start and when.is_day:
        several = heading.exact and len(heading) > 1
        when = heading if several and heading.holds(when) else when  # figures of a row: "10/8 & 11/8"
    return Days(when, reasons, alternatives)


def _opens_journey(passage: Passage) -> bool:
    """ "Her tour, on which she sets out on Friday, begins with a visit to Rome": on that day."""
    verb, who = passage.clause.predicate, passage.manner.who
    begins = verb is not None and verb.lemma in grammar.OPENING_VERBS
    told = who.kind is Subject.TRIP or of_journey(passage.scene.tokens, passage.clause)
    return begins and told and who.person in passage.state.begins


def _stay_around(passage: Passage, place: PlaceMention) -> When | None:
    """The days that were told last, of this journey, of the country that the place lies in."""
    for draft in reversed(passage.state.drafts[-_LATELY:]):
        mine = draft.who == passage.manner.who.person and draft.when is not None and draft.when.exact
        if mine and contains(draft.mention.place, place.place):
            return draft.when
    return None


_LATELY = 20  # stops
_BESIDE = 3  # sentences


def _opened(scene: Scene, clause: Clause, state: State, manner: Manner) -> bool:
    """ "On Monday, Berg will travel to Rome. Holm will travel to Bern.": the day holds for both."""
    opening = state.opening
    return (
        opening is not None
        and opening.paragraph == scene.paragraph
        and (manner.who.person == opening.who) is not opening.placed
        and manner.who.person is not None
        and manner.tense is Tense.FUTURE
        and clause.cue in MOVING
    )


def open_day(passage: Passage, dated: Sequence[int]) -> None:
    """ "On Saturday, Berg will meet the cabinet. She will then travel to Bern.": that day, as no other place
    is told of it.
    """
    scene, state, manner = passage.scene, passage.state, passage.manner
    if TIME not in scene.shape[:2] or manner.tense is not Tense.FUTURE or manner.who.person is None:
        return
    when = read_dates(scene, [scene.tokens[at] for at in dated], state, manner).when
    if when is not None and when.is_day and dated[0] <= 1:
        state.opening = Opening(scene.paragraph, when.dated(), manner.who.person, placed=False)


def _is_over(when: When | None, state: State, manner: Manner) -> bool:
    """Is it history: told in the past and not of these days, or before the article's own day?"""
    if manner.tense is Tense.PAST and not manner.arranged:
        known = manner.who.kind in SPOKEN_OF
        if not is_recent(when, state) or (when is None and not known):
            return True
    if when is None:
        return False
    if manner.cancelled:
        published = state.article.published
        return published is not None and when.last < published
    return manner.tense is not Tense.PAST and not manner.arranged and before_published(when, state)


def _status_of(manner: Manner) -> Status:
    """How sure the stop is; a plan of the past ("had been due") was given up."""
    if manner.cancelled or manner.arranged:
        return Status.CANCELLED
    return Status.TENTATIVE if manner.tentative else Status.CONFIRMED


def _cue_of(passage: Passage, place: PlaceMention) -> Cue | None:
    """What the place is in the journey: by its governor, and by whom or what the clause is about."""
    scene, clause = passage.scene, passage.clause
    cue = _governor_at(scene, clause, place)
    if passage.manner.who.kind is Subject.EVENT and cue in MOVING:
        return Cue.EVENT  # "the summit is set for Rome": nobody goes there yet
    if cue is Cue.ENGAGE and of_journey(scene.tokens, clause):
        return Cue.INCLUDE  # "a tour that starts with Cyprus"
    return Cue.HALT if cue is Cue.STAY and names_halt(clause) else cue


def _governor_at(scene: Scene, clause: Clause, place: PlaceMention) -> Cue | None:
    """The cue that governs a place; of one that the clause does not name, that of its end."""
    at = next(
        (i for i in range(clause.first, clause.last) if scene.tokens[i].start >= place.span.start),
        clause.last - 1,
    )
    preposition = preposition_of(scene.tokens, at, clause.predicate.end if clause.predicate else clause.first)
    cue = governor(clause, at)[0]
    return as_motion(scene.tokens, at, clause, cue, preposition)


def _ends(scene: Scene, clause: Clause, times: Sequence[int]) -> bool:
    """Is it the last day that is told: "wraps up a visit on Friday", and not "a visit from Friday"?"""
    said = clause.predicate is not None and clause.predicate.lemma in grammar.END
    return said and not any(token.low in grammar.FROM for at in times for token in scene.tokens[at - 2 : at])


def _on_the_way(passage: Passage) -> bool:
    """ "Rome is the last stop of a tour that has taken her to Oslo", close behind a stop with its day."""
    scene = passage.scene
    beside = any(
        draft.when is not None and scene.number - draft.sentence <= _BESIDE
        for draft in passage.state.drafts[-_LATELY:]
    )
    return beside and of_journey(scene.tokens, passage.clause)


def _perfect(scene: Scene, clause: Clause) -> bool:
    """ "Has arrived"."""
    return clause.predicate is not None and scene.tokens[clause.predicate.group].low in grammar.HAS


def pass_by(scene: Scene, place: PlaceMention, state: State, because: str, when: When | None) -> None:
    """Keep in mind why a place that looked like a stop is none."""
    state.passed.append(Passed(place, when, because, scene.number))


def pass_over(scene: Scene, clause: Clause, state: State, because: str) -> None:
    """Pass by all the places of a clause."""
    for at in range(clause.first, clause.last):
        if scene.tokens[at].kind == PLACE:
            pass_by(scene, place_of(scene, scene.tokens[at]), state, because, None)
