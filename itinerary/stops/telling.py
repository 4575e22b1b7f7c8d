"""Sentences read clause by clause: who goes, when and how sure; what the next clause needs is handed on."""

from __future__ import annotations

from itinerary.clauses import Clause
from itinerary.cues import Cue, Form, Signal
from itinerary.english import grammar
from itinerary.model import Tense
from itinerary.stops.announcing import announced, lies_ahead
from itinerary.stops.cast import KNOWN, SOMEBODY, Cast, Subject
from itinerary.stops.clock import set_frame
from itinerary.stops.coreference import resolve
from itinerary.stops.drafting import pass_over
from itinerary.stops.extending import extend
from itinerary.stops.gathering import gather
from itinerary.stops.manner import inside_quote, manner_of
from itinerary.stops.onward import note_beginning
from itinerary.stops.passage import Passage
from itinerary.stops.scene import DENIED, NEGATED, REMOTE, Flow, Manner, Scene, State, Tables
from itinerary.stops.subjects import subject_of
from itinerary.tokens import TIME


def read_sentence(scene: Scene, state: State, cast: Cast, tables: Tables) -> None:
    """Read the clauses of a sentence in order."""
    flow = Flow()
    quotes = any(token.low in '"“' for token in scene.tokens)
    for clause in scene.clauses:
        quote = quotes and inside_quote(scene.tokens, clause)
        subject = subject_of(scene.tokens, clause, scene.number, cast)
        who = resolve(subject, scene, clause, state, flow, cast, quote)
        tense = Tense.FUTURE if _accepts(scene, clause) else _tense_of(clause, flow)
        if tense is Tense.UNKNOWN and _while_past(scene, clause):
            tense = Tense.PAST
        if clause.predicate and clause.predicate.cue is Cue.SAY and tense is not Tense.FUTURE:
            plan = announced(scene, clause, who, state, cast)
            if plan is not None:
                manner = Manner(plan.who, Tense.FUTURE, cancelled=plan.off, quote=quote)
                _read_plan(Passage(scene, plan.clause, state, flow, cast, manner), tables)
                continue
            manner = Manner(who, Tense.FUTURE, quote=quote)
            _read_statement(Passage(scene, clause, state, flow, cast, manner))
        else:
            manner = manner_of(scene, clause, who, tense, flow, quote)
            ahead = lies_ahead(scene, clause, cast)
            if ahead is not None:
                plan, clause = ahead
                told = Manner(plan.who, Tense.UNKNOWN if tense is Tense.PAST else Tense.FUTURE, quote=quote)
                _read_plan(Passage(scene, plan.clause, state, flow, cast, told), tables)
            _read_plan(Passage(scene, clause, state, flow, cast, manner), tables)


def _tense_of(clause: Clause, flow: Flow) -> Tense:
    """The tense of the clause's own verb, else that of the clause before."""
    predicate = clause.predicate
    if predicate is None and clause.link in ("start", "comma"):
        return Tense.UNKNOWN
    return predicate.tense if predicate and predicate.tense is not Tense.UNKNOWN else flow.tense


def _while_past(scene: Scene, clause: Clause) -> bool:
    """ "Berg, | speaking in Rome on Friday, | said": the participle is of the time of the verb behind it."""
    behind = scene.clauses[clause.number + 1 : clause.number + 2]
    if clause.predicate is None or clause.predicate.form is not Form.ING or not behind:
        return False
    verb = behind[0].predicate
    return verb is not None and verb.tense is Tense.PAST and verb.form is not Form.ING


def _accepts(scene: Scene, clause: Clause) -> bool:
    """ "Has accepted an invitation to visit Rome" is a plan."""
    if clause.link != "to" or not clause.number:
        return False
    before = scene.clauses[clause.number - 1]
    if before.predicate is None or before.predicate.lemma != "accept":
        return False
    return any(token.low in grammar.OFFERS for token in scene.tokens[before.predicate.end : before.last])


def _read_plan(passage: Passage, tables: Tables) -> None:
    """Read the places of a clause, and hand on who goes, when and how sure."""
    clause, state, flow, manner = passage.clause, passage.state, passage.flow, passage.manner
    who = manner.who
    known = who.kind in KNOWN
    hosts = clause.cue is Cue.HOST and clause.link != "start" and flow.outer.person not in (None, who.person)
    if known and who.person is not None and clause.link != "where" and not hosts:
        state.person = who.person
        state.group = who.kind is Subject.ROLE or state.group
    gather(passage, tables)
    note_beginning(passage)
    flow.who, flow.tense, flow.arranged = who, manner.tense, manner.arranged
    if clause.link not in grammar.SUBORDINATE:
        flow.outer = who
    flow.tentative, flow.cancelled, flow.past_future = manner.tentative, manner.cancelled, manner.past_future
    lasts = manner.blocked in (NEGATED, REMOTE, DENIED) and clause.link != "but"
    flow.blocked = manner.blocked if lasts else None


def _read_statement(passage: Passage) -> None:
    """ "He said in Rome on Friday": no stop, but it tells who is spoken of and whether it is denied."""
    scene, clause, state, flow = passage.scene, passage.clause, passage.state, passage.flow
    predicate, who = clause.predicate, passage.manner.who
    assert predicate is not None
    if who.kind is Subject.PERSON or (who.kind is Subject.ROLE and who.person is not None):
        state.person = who.person
    dated = [at for at in range(clause.first, clause.last) if scene.tokens[at].kind == TIME]
    if clause.link == "which" and predicate.passive:
        extend(passage._replace(manner=passage.manner._replace(who=flow.who, arranged=True)), dated)
        return
    if clause.link == "as":  # "As announced, next week the minister will tour Asia"
        set_frame(passage, [at for at in dated if at >= predicate.end])
    denied = _denies(scene, clause, state)
    flow.who = SOMEBODY if who.kind is Subject.OTHER else who
    flow.cancelled = False
    flow.blocked = DENIED if denied or flow.blocked == DENIED else None
    pass_over(scene, clause, state, "a statement, not a stop")


def _denies(scene: Scene, clause: Clause, state: State) -> bool:
    """ "He denied that", "reports of a visit are untrue"; and from there on whatever "the media claimed"."""
    predicate = clause.predicate
    denied = (
        Signal.NEGATED in clause.signals
        or (predicate is not None and predicate.lemma in grammar.DENYING)
        or _asks(scene, clause)
    )
    lows = {token.low for token in scene.tokens[clause.first : clause.last]}
    state.denied = state.denied or (denied and bool(lows & grammar.REPORTS))
    claimed = bool({token.low for token in scene.tokens[slice(*clause.subject)]} & grammar.REPORTS)
    return denied or (state.denied and claimed)


def _asks(scene: Scene, clause: Clause) -> bool:
    """ "Some asked whether she will go to Rome" tells no plan."""
    behind = scene.tokens[clause.last].low if clause.last < len(scene.tokens) else ""
    return clause.predicate is not None and clause.predicate.lemma == "ask" and behind in grammar.WHETHER
