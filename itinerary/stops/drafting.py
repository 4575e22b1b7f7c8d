"""Drafts of stops out of places, roles and dates; places passed by, with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.cues import MOVING, Cue, Form, Role
from itinerary.english import grammar
from itinerary.model import Block, Kind, PlaceKind, PlaceMention, PlaceUse, Span, Status, Tense
from itinerary.places import country
from itinerary.stops.cast import Cast, Subject
from itinerary.stops.draft import Draft, Passed
from itinerary.stops.governing import governor
from itinerary.stops.pairing import Paired
from itinerary.stops.reading import afterwards, before_published, is_recent, read_dates, turn
from itinerary.stops.scene import HISTORY, Manner, Opening, Scene, State, mention_of, place_of
from itinerary.tokens import PLACE, TIME
from itinerary.when import Length, When


def the_countries(
    scene: Scene, clause: Clause, dated: Sequence[int], state: State, manner: Manner, length: Length | None
) -> bool:
    """ "Will visit the three countries": the last so many that were named."""
    tokens = scene.tokens
    for at in range(clause.predicate.end if clause.predicate else clause.first, clause.last - 1):
        if tokens[at + 1].low not in grammar.PLACE_NOUNS or tokens[at].low not in grammar.COUNTS:
            continue
        wanted = (
            (PlaceKind.COUNTRY,)
            if tokens[at + 1].low in ("countries", "nations", "states")
            else (PlaceKind.CITY,)
        )
        named: dict[str, PlaceMention] = {}
        for mention in scene.places:
            if (
                mention.span.end <= tokens[at].start
                and mention.place.kind in wanted
                and mention.use in (PlaceUse.PLACE, PlaceUse.NAME_PART)
            ):
                named.pop(mention.place.name, None)
                named[mention.place.name] = mention
        for mention in list(named.values())[-grammar.COUNTS[tokens[at].low] :]:
            note(scene, clause, mention, Role.VISIT, dated, "shared date", state, manner, length)
        return bool(named)
    return False


_KINDS = {
    Role.VISIT: Kind.VISIT,
    Role.TRANSIT: Kind.TRANSIT,
    Role.DEPARTURE: Kind.DEPARTURE,
    Role.RETURN: Kind.RETURN,
}


def draft_place(
    scene: Scene,
    clause: Clause,
    paired: Paired,
    role: Role,
    state: State,
    manner: Manner,
    length: Length | None,
) -> None:
    """A draft, or a reason against one, for a place with its dates."""
    mention = place_of(scene, scene.tokens[paired.place])
    note(scene, clause, mention, role, paired.times, paired.rule, state, manner, length)


def came_from(scene: Scene, clause: Clause, paired: Paired, state: State, manner: Manner) -> None:
    """The stop before this one, on a day that is not told."""
    mention = place_of(scene, scene.tokens[paired.place])
    manner = manner._replace(tense=Tense.PRESENT)
    note(scene, clause, mention, Role.VISIT, (), "where the traveller comes from", state, manner, None)


def note(
    scene: Scene,
    clause: Clause,
    place: PlaceMention,
    role: Role,
    times: Sequence[int],
    rule: str,
    state: State,
    manner: Manner,
    length: Length | None,
) -> None:
    """Write down a stop, or that the place was passed by; a stop that is sure moves the clock."""
    when, reasons, alternatives = _when_of(scene, clause, times, state, manner)
    if _is_over(when, state, manner):
        pass_by(scene, place, state, HISTORY, when)
        if manner.tense is Tense.PAST and not manner.arranged:
            state.history = when or state.history
        return
    cue = _governor_at(scene, clause, place)
    if cue is Cue.LEAVE and role is Role.VISIT and when is not None:
        when = when.dated()  # the hour is the hour of leaving
    goes_on = manner.who.kind is Subject.PLACE and all(d.weak for d in state.drafts)
    draft = Draft(
        mention=place,
        when=when,
        kind=_KINDS[role],
        status=_status_of(manner),
        who=manner.who.person,
        sentence=scene.number,
        at=place.span.start,
        cue=cue,
        tense=manner.tense,
        reasons=(*_because(cue, role), *((rule,) if rule else ()), *reasons),
        times=tuple(Span(scene.tokens[at].start, scene.tokens[at].end) for at in times),
        alternatives=alternatives,
        length=length,
        sentences=(scene.number,),
        clauses=((scene.number, clause.number),),
        firm=manner.who.kind in (Subject.PERSON, Subject.ROLE, Subject.PRONOUN, Subject.FIRST),
        headline=scene.block is Block.HEADLINE,
        weak=manner.who.kind is Subject.OTHER or goes_on,  # "Rome follows" goes on with a plan
        named=manner.who.kind is Subject.PERSON,
        seat=place.span.of(state.article.running).lower() in grammar.SEATS,
        superseded=manner.arranged and not manner.cancelled,
        bare=bool(times) and all(mention_of(scene, scene.tokens[at]).weekday is not None for at in times),
        ends=_ends(scene, clause, times),
        arrived=cue is Cue.ARRIVE and _perfect(scene, clause),
        until=bool(times) and all(at and scene.tokens[at - 1].low in grammar.UNTIL for at in times),
    )
    state.drafts.append(draft)
    state.history = None
    if draft.weak:
        return
    if scene.block is not Block.HEADLINE:
        state.current = len(state.drafts) - 1
    if when is not None:
        turn(state, when)
        if times and when.is_day and TIME in scene.shape[:2]:
            state.opening = Opening(scene.paragraph, when.dated(), manner.who.person)


def _when_of(
    scene: Scene, clause: Clause, times: Sequence[int], state: State, manner: Manner
) -> tuple[When | None, tuple[str, ...], tuple[When, ...]]:
    """The days of a stop, the reasons and what else they may be; a row has those of its heading."""
    predicate = clause.predicate
    if (
        manner.cancelled
        and predicate
        and predicate.form is Form.PAST
        and not predicate.passive
        and manner.who.kind is not Subject.TRIP
        and all(at < predicate.group for at in times)
    ):
        manner = manner._replace(tense=Tense.PAST)  # "In March he cancelled a visit": when he did so
    tokens = [scene.tokens[at] for at in times]
    when, reasons, alternatives, _implied = read_dates(scene, tokens, state, manner)
    heading = state.heading
    if when is None and _opened(scene, clause, state, manner):
        when = state.opening.day if state.opening else None
    if when is None and (scene.block is Block.ITEM or afterwards(scene.tokens)):
        when = heading.dated() if heading else None
    elif when is not None and scene.block is Block.ITEM and heading and not when.start and when.is_day:
        several = heading.exact and len(heading) > 1
        when = heading if several and heading.holds(when) else when  # figures of a row: "10/8 & 11/8"
    return when, reasons, alternatives


def _opened(scene: Scene, clause: Clause, state: State, manner: Manner) -> bool:
    """ "On Monday, Berg will travel to Rome. Holm will travel to Bern.": the day holds for both."""
    return (
        state.opening is not None
        and state.opening.paragraph == scene.paragraph
        and manner.who.person not in (None, state.opening.who)
        and manner.tense is Tense.FUTURE
        and clause.cue in MOVING
    )


def _is_over(when: When | None, state: State, manner: Manner) -> bool:
    """Is it history: told in the past and not of these days, or before the article's own day?"""
    if manner.tense is Tense.PAST and not manner.arranged:
        known = manner.who.kind in (Subject.PERSON, Subject.ROLE, Subject.PRONOUN)
        if not is_recent(when, state) or (when is None and not known):
            return True
    if when is None:
        return False
    if manner.cancelled:
        published = state.article.published
        return published is not None and when.last < published
    return manner.tense is not Tense.PAST and not manner.arranged and before_published(when, state)


def _status_of(manner: Manner) -> Status:
    if manner.cancelled or manner.arranged:
        return Status.CANCELLED
    return Status.TENTATIVE if manner.tentative else Status.CONFIRMED


def _governor_at(scene: Scene, clause: Clause, place: PlaceMention) -> Cue | None:
    at = next(
        (i for i in range(clause.first, clause.last) if scene.tokens[i].start >= place.span.start),
        clause.last - 1,
    )
    return governor(clause, at)[0]


def on_journey(state: State, manner: Manner) -> bool:
    """Has the same person been somewhere in this article?"""
    return (
        state.current is not None
        and state.drafts[state.current].who == manner.who.person
        and not manner.cancelled
    )


def home_of(scene: Scene, clause: Clause, state: State, cast: Cast, manner: Manner) -> PlaceMention | None:
    """Where somebody returns to who "flies home": the dateline's city if in the own country, else that."""
    person = cast.persons[manner.who.person] if manner.who.person is not None else None
    city = state.article.dateline
    predicate = clause.predicate
    if predicate is None or person is None:
        return None
    span = Span(scene.tokens[predicate.group].start, scene.tokens[predicate.end - 1].end)
    if person.country is None or (city is not None and city.country == person.country):
        place = city
    else:
        place = country(person.country)
    return PlaceMention(span, place, PlaceUse.PLACE, "home of the traveller") if place is not None else None


def _ends(scene: Scene, clause: Clause, times: Sequence[int]) -> bool:
    """Is it the last day that is told: "wraps up a visit on Friday", and not "a visit from Friday"?"""
    said = clause.predicate is not None and clause.predicate.lemma in grammar.END
    return said and not any(token.low in grammar.FROM for at in times for token in scene.tokens[at - 2 : at])


def _perfect(scene: Scene, clause: Clause) -> bool:
    """ "Has arrived"."""
    return clause.predicate is not None and scene.tokens[clause.predicate.group].low in ("has", "have")


def _because(cue: Cue | None, role: Role) -> tuple[str, ...]:
    return (f"{cue.value if cue else 'list'} makes a {role.value}",)


def pass_by(scene: Scene, place: PlaceMention, state: State, because: str, when: When | None) -> None:
    state.passed.append(Passed(place, when, because, scene.number))


def pass_over(scene: Scene, clause: Clause, state: State, because: str) -> None:
    for at in range(clause.first, clause.last):
        if scene.tokens[at].kind == PLACE:
            pass_by(scene, place_of(scene, scene.tokens[at]), state, because, None)
