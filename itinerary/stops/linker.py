"""From mentions to drafts: go through the clauses in order with a clock in hand.

Each clause may make drafts of stops: its verb and preposition give a place its role, its subject
says who goes, its signals how sure that is. Finding never computes a date: expressions are read
here, against the clause's tense, the frame of the plan and the last stop.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from itinerary.clauses import Clause, split
from itinerary.cues import MOVING, NOUN_CUES, Cue, Form, Index, Role, Signal
from itinerary.dates import TimeMention
from itinerary.english import grammar, people
from itinerary.english.travel import TOPIC_VERBS, TOPICS
from itinerary.model import Anchor, Article, Block, Clock, Kind, PlaceKind, PlaceMention, PlaceUse, Reading, Span, Status, Tense
from itinerary.places import country
from itinerary.stops.draft import COARSE, Draft, Passed, contains
from itinerary.stops.pairing import Paired, pair
from itinerary.stops.subjects import Cast, Subject, Who, antecedent, subject_of, travels_as_object
from itinerary.tokens import NAMED, PLACE, TIME, WORD, Token
from itinerary.when import DAY, Grain, Length, When

_NEAR = 8  # days between a stop and an engagement that is still part of it


@dataclass(slots=True)
class State:
    """What the reader has in mind while going through an article."""

    article: Article
    frame: When | None = None
    last: When | None = None
    heading: When | None = None
    person: int | None = None
    current: int | None = None  # index of the last draft
    history: When | None = None  # the last date of a passage about the past
    group: bool = False  # was the last subject a group, for which "it" may stand?
    drafts: list[Draft] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)
    readings: dict[int, Reading] = field(default_factory=dict)
    lengths: list[tuple[Length, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Tables:
    """The language's tables, ready for use."""

    index: Index
    roles: dict[tuple[Cue, str], Role]


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence with its tokens and mentions."""

    number: int
    block: Block
    paragraph: int
    tokens: Sequence[Token]
    times: Sequence[TimeMention]
    places: Sequence[PlaceMention]
    clauses: Sequence[Clause]


@dataclass(slots=True)
class Flow:
    """What carries over from clause to clause of a sentence."""

    who: Who = field(default_factory=lambda: Who(Subject.NONE))
    tense: Tense = Tense.UNKNOWN
    fronted: tuple[int, ...] = ()
    blocked: str | None = None
    arranged: bool = False
    tentative: bool = False
    cancelled: bool = False
    past_future: bool = False
    journey: bool = False
    whole: bool = False  # does a date at the very front hold for the whole sentence?


def link(scenes: Sequence[Scene], article: Article, cast: Cast, tables: Tables) -> State:
    """All drafts of an article, in the order of the text."""
    state = State(article)
    for scene in scenes:
        if scene.block in (Block.META, Block.FURNITURE):
            continue
        if not any(token.kind in (TIME, PLACE) for token in scene.tokens):
            _follow_subject(scene, state, cast)
            continue
        if scene.block is Block.ITEM or _is_heading(scene):
            _read_item(scene, state, cast, tables)
        else:
            _read_sentence(scene, state, cast, tables)
    return state


def scenes_of(
    article: Article, tokens: Sequence[Sequence[Token]], times: Sequence[TimeMention], places: Sequence[PlaceMention], index: Index
) -> list[Scene]:
    """The sentences with their clauses."""
    return [
        Scene(number, sentence.block, sentence.paragraph, toks, times, places, split(toks, index))
        for number, (sentence, toks) in enumerate(zip(article.sentences, tokens, strict=True))
    ]


def _follow_subject(scene: Scene, state: State, cast: Cast) -> None:
    """A sentence with neither date nor place still says who is spoken of next."""
    if scene.block is not Block.PROSE:
        return
    for clause in scene.clauses:
        who = subject_of(scene.tokens, clause, scene.number, cast)
        if who.kind is Subject.PERSON:
            state.person = who.person


# -- sentences ------------------------------------------------------------------------------------


def _read_sentence(scene: Scene, state: State, cast: Cast, tables: Tables) -> None:
    flow = Flow()
    quote = False
    for clause in scene.clauses:
        quote = _inside_quote(scene.tokens, clause)
        _read_clause(scene, clause, state, flow, cast, tables, quote)


def _inside_quote(tokens: Sequence[Token], clause: Clause) -> bool:
    opened = False
    at = clause.predicate.group if clause.predicate else clause.first
    for token in tokens[: at + 1]:
        if token.low == "“":
            opened = True
        elif token.low == "”":
            opened = False
        elif token.low == '"':
            opened = not opened
    return opened


def _read_clause(scene: Scene, clause: Clause, state: State, flow: Flow, cast: Cast, tables: Tables, quote: bool) -> None:
    who = _resolve(subject_of(scene.tokens, clause, scene.number, cast), scene, clause, state, flow, cast, quote)
    predicate = clause.predicate
    tense = predicate.tense if predicate and predicate.tense is not Tense.UNKNOWN else flow.tense
    if clause.link in ("start", "comma") and predicate is None:
        tense = Tense.UNKNOWN
    blocked = _blocked(clause, who, flow, scene)
    if predicate and predicate.cue is Cue.SAY:
        if who.kind is Subject.PERSON or (who.kind is Subject.ROLE and who.person is not None):
            state.person = who.person
        if clause.link == "which" and predicate.passive:
            dated = [at for at in range(clause.first, clause.last) if scene.tokens[at].kind == TIME]
            _extend(scene, clause, dated, state, flow, Manner(flow.who, Tense.FUTURE, None, True, False, False, quote), None)
            return
        denied = Signal.NEGATED in clause.signals or predicate.lemma in grammar.DENYING
        flow.who, flow.blocked = (Who(Subject.OTHER) if who.kind is Subject.OTHER else who), DENIED if denied else None
        _pass_over(scene, clause, state, "a statement, not a stop")
        return
    if who.kind in (Subject.PERSON, Subject.ROLE, Subject.PRONOUN) and who.person is not None and clause.link != "where":
        state.person = who.person
        state.group = who.kind is Subject.ROLE or state.group
    arranged = bool(predicate and predicate.arranged) or (flow.arranged and clause.link in ("and", "to", "before", "ing", "then"))
    tentative = Signal.TENTATIVE in clause.signals or bool(predicate and predicate.modal) or (flow.tentative and clause.link in ("and", "to", "ing", "before"))
    if _cancels(clause, scene.tokens) or _new_date(scene.tokens, clause):
        tense = Tense.FUTURE
    cancelled = _cancels(clause, scene.tokens) or (flow.cancelled and clause.link in ("to", "which", "that", "and"))
    past_future = bool(predicate and predicate.past_future) or (flow.past_future and clause.link in ("ing", "to", "and", "bare"))
    _gather(scene, clause, state, flow, cast, tables, Manner(who, tense, blocked, arranged, tentative, cancelled, quote, past_future))
    flow.past_future = past_future
    flow.who, flow.tense, flow.arranged, flow.tentative, flow.cancelled = who, tense, arranged, tentative, cancelled
    flow.blocked = blocked if blocked in (NEGATED, REMOTE, DENIED) and clause.link not in ("but",) else None


@dataclass(frozen=True, slots=True)
class Manner:
    """Who goes, when and how sure, as far as the clause itself says."""

    who: Who
    tense: Tense
    blocked: str | None
    arranged: bool
    tentative: bool
    cancelled: bool
    quote: bool
    past_future: bool = False


NEGATED = "ruled out in the text"
DENIED = "denied or only rumoured in the text"
REMOTE = "not in person: a call or a video link"
HISTORY = "history, not part of this journey"
OTHERS = "somebody else's plan"
HABIT = "a habit, not a date"


def _new_date(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "Has been moved to Feb. 14", "postponed until May": a date, not an end."""
    predicate = clause.predicate
    if predicate is None or not (predicate.cue is Cue.POSTPONE or predicate.lemma in grammar.MOVING_DATES):
        return False
    return any(
        tokens[at].kind == TIME and tokens[at - 1].low in ("to", "until", "till", "for") for at in range(predicate.end + 1, clause.last)
    )  # fmt: skip


def _cancels(clause: Clause, tokens: Sequence[Token]) -> bool:
    if _new_date(tokens, clause):
        return False
    return clause.cue in (Cue.CANCEL, Cue.POSTPONE) or Signal.CANCELLED in clause.signals


def _blocked(clause: Clause, who: Who, flow: Flow, scene: Scene) -> str | None:
    """Why nothing in this clause can be a stop."""
    signals = clause.signals
    if Signal.NEGATED in signals:
        return NEGATED
    if Signal.REMOTE in signals:
        return REMOTE
    if Signal.HISTORY in signals:
        return HISTORY
    if Signal.HABIT in signals:
        return HABIT
    predicate = clause.predicate
    dated = any(token.kind == TIME for token in scene.tokens[clause.first : clause.last])
    if predicate and predicate.pluperfect and predicate.cue not in MOVING and (not dated or predicate.lemma in ("speak", "have")):
        return HISTORY
    if predicate and predicate.passive and predicate.cue in MOVING and predicate.lemma not in _CARRIED and not _new_date(scene.tokens, clause):
        return OTHERS
    told = any(noun.cue is Cue.TRIP for noun in clause.nouns)
    if predicate and predicate.cue is Cue.DO and predicate.tense is Tense.PAST and not told:
        return HISTORY
    if any(token.kind == TIME and scene.times[token.ref].type == "SET" for token in scene.tokens[clause.first : clause.last]):
        return HABIT
    if flow.blocked == DENIED and clause.link != "start":
        return DENIED
    if predicate and predicate.lemma in grammar.PASSING_BY:
        return NEGATED
    if flow.blocked and clause.link in ("to", "ing", "where", "and", "which"):
        return flow.blocked
    if who.kind is Subject.OTHER:
        return OTHERS
    settled = _cancels(clause, scene.tokens) or _new_date(scene.tokens, clause)
    if who.kind is Subject.EVENT and clause.predicate and clause.predicate.tense is Tense.PAST and not settled:
        return OTHERS
    return None


_CARRIED = frozenset("fly drive transfer divert route ferry".split())


def _resolve(who: Who, scene: Scene, clause: Clause, state: State, flow: Flow, cast: Cast, quote: bool) -> Who:
    """Give pronouns, journeys and missing subjects their person."""
    moved = travels_as_object(scene.tokens, clause, scene.number, cast)
    if moved is not None and (clause.cue is Cue.HOST or who.kind in (Subject.OTHER, Subject.TRIP, Subject.PLACE)):
        if clause.cue in (Cue.HOST, Cue.GO) or (clause.predicate and _moves(clause, who)):
            return Who(Subject.PERSON, moved)
    if who.kind is Subject.OTHER and clause.nouns and _is_there(scene.tokens, clause):
        return Who(Subject.TRIP, state.person if state.person is not None else cast.main)
    if who.kind is Subject.OTHER and state.group and clause.cue in MOVING and _is_it(scene.tokens, clause):
        return Who(Subject.PRONOUN, state.person if state.person is not None else cast.main)
    if who.kind is Subject.NONE:
        relative = antecedent(scene.tokens, clause, scene.number, cast)
        if relative is not None:
            return relative
        if clause.link == "who":
            return Who(Subject.OTHER)
        if flow.who.kind is not Subject.NONE:
            return flow.who
        return Who(Subject.NONE, state.person if state.person is not None else cast.main)
    if who.kind is Subject.PRONOUN:
        return Who(who.kind, state.person if state.person is not None else cast.main)
    if who.kind is Subject.FIRST:
        if quote or state.article.sender is None and not _first_person(state.article, cast):
            return Who(Subject.OTHER)
        return Who(who.kind, cast.main)
    if who.kind in (Subject.TRIP, Subject.EVENT, Subject.PLACE) and who.person is None:
        if flow.who.kind is Subject.OTHER and clause.link in ("where", "which"):
            return Who(Subject.OTHER)
        return Who(who.kind, state.person if state.person is not None else cast.main)
    if who.kind is Subject.ROLE and who.person is None:
        return Who(who.kind, state.person if state.person is not None else cast.main)
    return who


def _moves(clause: Clause, who: Who) -> bool:
    """ "It will take him to Rome"; "Connemara has her on Thursday"."""
    lemma = clause.predicate.lemma.split()[0] if clause.predicate else ""
    return lemma in ("take", "bring") or (lemma in ("have", "see") and who.kind is Subject.PLACE)


def _is_there(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "There are also stops in Boston and Buffalo"."""
    return clause.subject[1] > clause.subject[0] and tokens[clause.subject[1] - 1].low == "there"


def _is_it(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "It heads to Tokyo": the delegation, the squad."""
    return clause.subject[1] > clause.subject[0] and tokens[clause.subject[1] - 1].low == "it"


def _first_person(article: Article, cast: Cast) -> bool:
    """Is the text told by the traveller: a letter, a statement, a post?"""
    return True


# -- places and dates of a clause -------------------------------------------------------------------


def _gather(scene: Scene, clause: Clause, state: State, flow: Flow, cast: Cast, tables: Tables, manner: Manner) -> None:
    tokens = scene.tokens
    located = _places(tokens, clause, tables, scene, journey=flow.journey and clause.link == "to")
    places = [(at, role) for at, role in located if role is not Role.NONE]
    flow.journey = not places and clause.cue in (Cue.GO, Cue.LEAVE)
    times = [at for at in range(clause.first, clause.last) if tokens[at].kind == TIME]
    dated = [at for at in times if _mention(scene, tokens[at]).type in ("DATE", "TIME") and not _before_event(tokens, at)]
    if _new_date(tokens, clause) and clause.predicate:
        dated = [at for at in dated if at > clause.predicate.end and tokens[at - 1].low in ("to", "until", "till", "for")]
    lengths = [_mention(scene, tokens[at]) for at in times if _mention(scene, tokens[at]).type == "DURATION"]
    length = _length(lengths, state)
    if manner.blocked == OTHERS and scene.paragraph <= 2 and state.frame is None:
        _set_frame(scene, dated, state, manner)
    weak = manner.blocked == OTHERS and bool(dated) and _may_be_weak(scene, clause, manner, cast)
    if manner.blocked and not weak:
        for at, _role in places:
            _pass(scene, _place(scene, tokens[at]), state, manner.blocked, None)
        return
    if not places and dated and clause.cue is Cue.LEAVE:
        flow.fronted = tuple(dated)
    if not places and not weak and clause.cue in (Cue.VISIT, Cue.GO, Cue.ENGAGE):
        if _the_countries(scene, clause, dated, state, manner, length):
            return
    if not weak:
        _set_frame(scene, dated, state, manner)
    if not places and dated and clause.cue is Cue.RETURN and _on_journey(state, manner):
        home = _home(scene, clause, state, cast, manner)
        if home is not None:
            _note(scene, clause, home, Role.RETURN, dated, "return with no place named", state, manner, None)
        return
    if not places:
        _extend(scene, clause, dated, state, flow, manner, length)
        return
    if dated and clause.cue is Cue.GO and all(role is Role.ORIGIN for _, role in places):
        places = [(at, Role.DEPARTURE) for at, _ in places]  # "I fly from Glasgow on Wednesday"
    clocks = frozenset(at for at in dated if _mention(scene, tokens[at]).type == "TIME" and _mention(scene, tokens[at]).anchor is Anchor.LAST)
    if not dated and clause.first == 0 and state.last is not None and _afterwards(tokens):
        state.heading = state.last
    roles = dict(places)
    pairs = [each for each in pair(tokens, [at for at, _ in located], dated, clocks) if each.place in roles]
    if not dated and clause.link == "when" and clause.first and tokens[clause.first - 1].kind == TIME:
        flow.fronted = (clause.first - 1,)  # "ends on the 24th, when the delegation transfers to San Salvador"
    if not dated and flow.fronted and clause.link in ("and", "then", "to", "ing", "comma", "when") and (flow.whole or not _then(tokens, clause)):
        pairs = [replace(each, times=flow.fronted, rule="fronted date") for each in pairs]
    verb = clause.predicate.group if clause.predicate else clause.last
    opening = tuple(at for at in dated if at < verb)
    flow.whole = bool(opening) and clause.first == 0 or (flow.whole and not dated)
    flow.fronted = opening or (flow.fronted if not dated else ())
    if length and not dated and clause.cue is Cue.STAY and flow.fronted:
        pairs = [replace(each, times=flow.fronted, rule="length from the date of leaving") for each in pairs]
    if weak:
        manner = replace(manner, who=Who(Subject.OTHER, state.person if state.person is not None else cast.main))
        pairs = [each for each in pairs if each.times]
    for each in pairs:
        if clause.cue is Cue.LEAVE and each.times and _governor(clause, each.place)[0] is Cue.HALT and each.rule == "fronted date":
            each = replace(each, times=())  # the day of leaving is not that of the stops
        _draft(scene, clause, each, roles[each.place], state, manner, length)


def _before_event(tokens: Sequence[Token], at: int) -> bool:
    """ "One day before his summit" gives no date of its own; "in lieu of 28 April" one that no longer holds."""
    if any(token.low in grammar.INSTEAD for token in tokens[max(at - 3, 0) : at]):
        return True
    said = tokens[at].low.split()
    return said[-1] in ("before", "after") and at + 1 < len(tokens) and tokens[at + 1].kind == WORD


def _may_be_weak(scene: Scene, clause: Clause, manner: Manner, cast: Cast) -> bool:
    """A dated plan whose subject is no named person, body or foreign office may still be the traveller's."""
    if manner.tense is Tense.PAST or manner.quote or scene.block is not Block.PROSE:
        return False
    low, high = clause.subject
    subject = scene.tokens[low:high]
    if any(token.kind in (NAMED, PLACE) or token.low in ("'s", "’s") for token in subject):
        return False
    if any(mention.name for mention, _ in cast.at(scene.number, low, high)):
        return False
    return not any(token.text[0].isupper() and token.kind == WORD for token in subject[1:])


def _the_countries(
    scene: Scene, clause: Clause, dated: Sequence[int], state: State, manner: Manner, length: Length | None
) -> bool:
    """ "Will visit the three countries": the last so many that were named."""
    tokens = scene.tokens
    for at in range(clause.predicate.end if clause.predicate else clause.first, clause.last - 1):
        if tokens[at + 1].low not in grammar.PLACE_NOUNS or tokens[at].low not in grammar.COUNTS:
            continue
        wanted = (PlaceKind.COUNTRY,) if tokens[at + 1].low in ("countries", "nations", "states") else (PlaceKind.CITY,)
        named: dict[str, PlaceMention] = {}
        for mention in scene.places:
            if mention.span.end <= tokens[at].start and mention.place.kind in wanted and mention.use in (PlaceUse.PLACE, PlaceUse.NAME_PART):
                named.pop(mention.place.name, None)
                named[mention.place.name] = mention
        for mention in list(named.values())[-grammar.COUNTS[tokens[at].low] :]:
            _note(scene, clause, mention, Role.VISIT, dated, "shared date", state, manner, length)
        return bool(named)
    return False


def _set_frame(scene: Scene, dated: Sequence[int], state: State, manner: Manner) -> None:
    """A week or month in the plan of the journey is where its weekdays fall."""
    if manner.tense is Tense.PAST or manner.arranged:
        return
    for at in dated:
        value = _mention(scene, scene.tokens[at]).resolve(_clock(state, manner, state.last)).value
        ahead = state.article.published is None or (isinstance(value, When) and value.last >= state.article.published)
        if isinstance(value, When) and value.grain in (Grain.WEEK, Grain.MONTH) and ahead and scene.tokens[at].low[:3] not in ("the", "for") and not _possessive(scene.tokens, at):
            _turn(state, value, stop=False)


def _possessive(tokens: Sequence[Token], at: int) -> bool:
    """ "Next week's meeting" names another event."""
    return tokens[at].low.endswith(("'s", "’s")) or (at + 1 < len(tokens) and tokens[at + 1].low in ("'s", "’s"))


def _afterwards(tokens: Sequence[Token]) -> bool:
    """ "After, the President will travel to": on the same day."""
    return len(tokens) > 1 and tokens[0].low in ("after", "afterward", "afterwards", "later") and tokens[1].low == ","


def _then(tokens: Sequence[Token], clause: Clause) -> bool:
    return any(token.low in ("then", "before", "after", "next", "later") for token in tokens[clause.first : clause.last][:4])


def _mention(scene: Scene, token: Token) -> TimeMention:
    return scene.times[token.ref]


def _place(scene: Scene, token: Token) -> PlaceMention:
    return scene.places[token.ref]


def _length(lengths: Sequence[TimeMention], state: State) -> Length | None:
    for mention in lengths:
        value = mention.resolve(Clock(state.article.published)).value
        if isinstance(value, Length) and value.days:
            return value
    return None


def _places(
    tokens: Sequence[Token], clause: Clause, tables: Tables, scene: Scene, *, journey: bool = False
) -> list[tuple[int, Role]]:
    """The place tokens of a clause with their roles, qualifiers of other places left out.

    `journey`: the clause tells the purpose of a journey whose goal has not been named yet.
    """
    found: list[tuple[int, Role]] = []
    previous: tuple[int, Role] | None = None
    for at in range(clause.first, clause.last):
        if tokens[at].kind != PLACE:
            continue
        kind = _place(scene, tokens[at]).place.kind
        if kind is PlaceKind.AREA:
            continue
        if previous and _qualifies(scene, tokens, previous[0], at):
            continue
        role = _role(tokens, at, clause, tables, previous, journey)
        found.append((at, role))
        if role is not Role.NONE:
            previous = (at, role)
    return found


def _qualifies(scene: Scene, tokens: Sequence[Token], inner: int, outer: int) -> bool:
    """Does the second place only say where the first one is: "the Honolulu forum in Hawaii"?"""
    between = tokens[inner + 1 : outer]
    first, second = _place(scene, tokens[inner]).place, _place(scene, tokens[outer]).place
    described = len(between) > 1 and between[0].low == "," and between[1].low in ("in", "on", "near", "outside", "north", "south", "east", "west")
    if described and outer + 1 < len(tokens) and tokens[outer + 1].low in (",", ".") and len(between) > 4:
        return True  # "Yokota Air Base, in the western suburbs of Tokyo,"
    if second.kind in COARSE and first.kind not in (PlaceKind.COUNTRY, PlaceKind.REGION) and first.country == second.country:
        if all(token.low in (",", "in", "on", "the", "of", "(") for token in between):
            return True
    return (
        outer - inner <= 5
        and contains(_place(scene, tokens[outer]).place, _place(scene, tokens[inner]).place)
        and not any(token.kind == TIME or token.low in ("and", "or", "then", "to", "from", "via") for token in tokens[inner:outer])
    )


def _role(
    tokens: Sequence[Token], at: int, clause: Clause, tables: Tables, previous: tuple[int, Role] | None, journey: bool
) -> Role:
    verb = clause.predicate
    preposition = _preposition(tokens, at, verb.end if verb and verb.end <= at else clause.first)
    if preposition is None and previous and (_coordinated(tokens, previous[0], at) or _item_of_list(tokens, at)):
        return previous[1]
    cue, direct = _governor(clause, at)
    if verb and at < verb.group and _new_date(tokens, clause):
        return Role.VISIT  # "A stop in Milwaukee has been moved to Feb. 14"
    if verb and verb.lemma.split()[0] in ("take", "bring") and cue is Cue.ENGAGE and preposition in ("to", "into", "from", "via"):
        cue = Cue.GO
    if cue is None or _owned_by_other(tokens, clause, at) or _aside(tokens, clause, at):
        return Role.NONE
    if preposition is None and tokens[at].low == "here":
        preposition = "in" if cue in NOUN_CUES else "-"
    if at and tokens[at - 1].low in ("a", "an"):
        return Role.NONE  # "in a Netherlands Government aircraft"
    if verb and verb.end <= at and (verb.lemma in TOPIC_VERBS or any(token.low in TOPICS for token in tokens[max(at - 3, verb.end) : at])):
        return Role.NONE
    if cue is Cue.STAY and preposition is None and not any(noun.cue in (Cue.HALT, Cue.TRIP) for noun in clause.nouns) and tokens[at - 1].low != ":":
        return Role.NONE
    if preposition is None:
        preposition = "" if direct or cue in (Cue.VISIT, Cue.TRIP) else "-"
    if at < (clause.predicate.group if clause.predicate else 0) and cue is clause.cue:
        return _fronted_role(tokens, at, clause, preposition)
    if cue is Cue.DO and clause.predicate and clause.predicate.infinitive and not journey:
        return Role.NONE
    role = tables.roles.get((cue, preposition), Role.NONE)
    if role is Role.NONE and cue in NOUN_CUES and clause.cue and clause.cue is not Cue.SAY:
        role = tables.roles.get((clause.cue, preposition), Role.NONE)
    if Signal.TRANSIT in clause.signals and role is Role.VISIT:
        return Role.TRANSIT
    if any(token.low in ("home", "back") for token in tokens[max(at - 4, clause.first) : at]) and preposition in ("to", "in", "at", "for"):
        return Role.RETURN
    return role


def _fronted_role(tokens: Sequence[Token], at: int, clause: Clause, preposition: str) -> Role:
    """A place before the verb: "In Milan she addresses"; "Rotorua follows"; "Castries is her first stop"."""
    if clause.cue in (Cue.SAY, Cue.CANCEL, Cue.POSTPONE) and preposition:
        return Role.VISIT if clause.cue is not Cue.SAY else Role.NONE
    start = max((i for i in range(clause.first, at) if tokens[i].low == ","), default=clause.first)
    if any(token.low in grammar.BACKGROUND for token in tokens[start:at]):
        return Role.NONE
    if preposition in ("in", "at", "on", "near"):
        return Role.VISIT
    if preposition in ("", "-"):
        return Role.VISIT if _place_may_act(tokens, clause) else Role.NONE
    return Role.NONE


def _place_may_act(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "Rotorua follows", "Castries is her first stop", "Connemara has her", "Dhaka will receive the minister"."""
    predicate = clause.predicate
    if predicate is None:
        return False
    after = tokens[predicate.end].low if predicate.end < len(tokens) else ""
    return (
        predicate.lemma in ("follow", "come")
        or predicate.cue in (Cue.HOST, Cue.CANCEL, Cue.POSTPONE)
        or (predicate.cue is Cue.STAY and any(noun.cue is Cue.HALT for noun in clause.nouns))
        or (predicate.cue is Cue.ENGAGE and any(noun.cue is Cue.TRIP and noun.start >= predicate.end for noun in clause.nouns))
        or (predicate.lemma == "have" and after in ("him", "her", "them"))
    )


def _preposition(tokens: Sequence[Token], at: int, first: int) -> str | None:
    """The preposition that governs the place, None where there is none close before it."""
    back = at - 1
    while back >= first and at - back <= 6:
        token = tokens[back]
        if token.kind == WORD and token.low in grammar.PREPOSITIONS:
            two = f"{tokens[back - 1].low} {token.low}" if back > first else ""
            if two in grammar.LONG_PREPOSITIONS:
                return two if two == "out of" else "by way of" if two == "way of" else token.low
            if token.low == "of" and back > first and tokens[back - 1].low == "way":
                return "by way of"
            if token.low == "of" and back > first and tokens[back - 1].kind == WORD:
                back -= 2  # "in the city of Cúcuta", "the quay of İzmir"
                continue
            return token.low
        if token.kind == NAMED:
            back -= 1
            continue
        if token.kind != WORD or token.low in ("and", "or", "then", "visit", "visiting"):
            return None
        back -= 1
    return None


def _coordinated(tokens: Sequence[Token], first: int, at: int) -> bool:
    between = tokens[first + 1 : at]
    return len(between) <= 10 and all(
        token.kind == TIME or token.low in _LIST or token.low in grammar.PREPOSITIONS or token.low in grammar.ADVERBS for token in between
    ) or any(token.low in (",", "and", "or", ";") for token in between) and len(between) <= 4


def _item_of_list(tokens: Sequence[Token], at: int) -> bool:
    """ "..., and Paarl from 30 December": a further place with a date of its own."""
    if at < 2 or tokens[at - 1].low not in ("and", ",", ";", "then"):
        return False
    after = at + 1
    while after < len(tokens) and tokens[after].low in grammar.PREPOSITIONS:
        after += 1
    return after < len(tokens) and tokens[after].kind == TIME


_LIST = frozenset(", ; and or & / the then both as well finally lastly ( )".split())


def _aside(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Behind "because of", "including", "ahead of" the clause speaks of something else."""
    start = clause.predicate.end if clause.predicate and clause.predicate.end <= at else clause.first + 1
    return any(token.low in _ASIDE for token in tokens[start:at])


_ASIDE = frozenset("because including ahead amid despite since citing".split())


def _owned_by_other(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """ "A House speaker's visit to Taipei" is not the traveller's."""
    noun = max((noun for noun in clause.nouns if noun.end <= at), key=lambda each: each.start, default=None)
    if noun is None or (clause.predicate and noun.start < clause.predicate.group < at):
        return False
    back = noun.start - 1
    while back >= clause.first and tokens[back].kind == WORD and tokens[back].low in grammar.DETERMINERS and tokens[back].low not in grammar.ARTICLES:
        back -= 1
    if back < 1 or tokens[back].low not in ("'s", "’s"):
        return back >= 0 and tokens[back].kind == NAMED
    return not (tokens[back - 1].text[:1].isupper() or tokens[back - 1].low in people.GROUPS or tokens[back - 1].low in people.TITLES and tokens[back - 2].low == "the")


def _governor(clause: Clause, at: int) -> tuple[Cue | None, bool]:
    """The cue that governs a place: the nearest noun or verb cue before it, else the clause's verb."""
    best: tuple[int, Cue] | None = None
    if clause.predicate and clause.predicate.end <= at:
        best = (clause.predicate.end, clause.predicate.cue)
    for noun in clause.nouns:
        if noun.end <= at and (best is None or noun.start >= best[0]):
            best = (noun.end, noun.cue)
    if best is None:
        return (clause.predicate.cue, False) if clause.predicate else (None, False)
    return best[1], best[0] == at or (best[0] + 1 == at)


# -- drafts -----------------------------------------------------------------------------------------


_KINDS = {Role.VISIT: Kind.VISIT, Role.TRANSIT: Kind.TRANSIT, Role.DEPARTURE: Kind.DEPARTURE, Role.RETURN: Kind.RETURN}


def _draft(scene: Scene, clause: Clause, paired: Paired, role: Role, state: State, manner: Manner, length: Length | None) -> None:
    """A draft, or a reason against one, for a place with its dates."""
    mention = _place(scene, scene.tokens[paired.place])
    if role is Role.ORIGIN:
        _pass(scene, mention, state, "where the journey comes from", None)
        return
    _note(scene, clause, mention, role, paired.times, paired.rule, state, manner, length)


def _note(
    scene: Scene, clause: Clause, place: PlaceMention, role: Role, times: Sequence[int], rule: str,
    state: State, manner: Manner, length: Length | None,
) -> None:  # fmt: skip
    reading = manner
    predicate = clause.predicate
    if manner.cancelled and predicate and predicate.form is Form.PAST and not predicate.passive and all(at < predicate.group for at in times):
        reading = replace(manner, tense=Tense.PAST)  # "In March he cancelled a visit": when he did so
    when, reasons, alternatives, implied = _read(scene, [scene.tokens[at] for at in times], state, reading)
    if when is None and (scene.block is Block.ITEM or _afterwards(scene.tokens)):
        when = state.heading.dated() if state.heading else None
    past = manner.tense is Tense.PAST and not manner.arranged
    if past and (not _recent(when, state) or (when is None and manner.who.kind not in (Subject.PERSON, Subject.ROLE, Subject.PRONOUN))):
        _pass(scene, place, state, HISTORY, when)
        state.history = when or state.history
        return
    if manner.cancelled and when is not None and state.article.published and when.last < state.article.published:
        _pass(scene, place, state, HISTORY, when)
        return
    if when is not None and manner.tense is not Tense.PAST and _before_published(when, state) and not manner.arranged and not manner.cancelled:
        _pass(scene, place, state, HISTORY, when)
        return
    status = Status.CANCELLED if manner.cancelled or manner.arranged else Status.TENTATIVE if manner.tentative else Status.CONFIRMED
    cue = _governor_at(scene, clause, place)
    if cue is Cue.LEAVE and role is Role.VISIT and when is not None:
        when = when.dated()  # the hour is the hour of leaving
    draft = Draft(
        mention=place, when=when, kind=_KINDS[role], status=status, who=manner.who.person,
        sentence=scene.number, at=place.span.start, cue=cue, tense=manner.tense,
        reasons=(*_because(cue, role), *((rule,) if rule else ()), *reasons),
        times=tuple(Span(scene.tokens[at].start, scene.tokens[at].end) for at in times),
        alternatives=alternatives, length=length, sentences=(scene.number,), clauses=((scene.number, scene.clauses.index(clause)),),
        firm=manner.who.kind in (Subject.PERSON, Subject.ROLE, Subject.PRONOUN, Subject.FIRST),
        headline=scene.block is Block.HEADLINE, weak=manner.who.kind is Subject.OTHER, named=manner.who.kind is Subject.PERSON, superseded=manner.arranged and not manner.cancelled,
        ordered=_then(scene.tokens, clause),
    )  # fmt: skip
    state.drafts.append(draft)
    state.history = None
    if draft.weak:
        return
    if scene.block is not Block.HEADLINE:
        state.current = len(state.drafts) - 1
    if when is not None:
        _turn(state, when)


def _governor_at(scene: Scene, clause: Clause, place: PlaceMention) -> Cue | None:
    at = next((i for i in range(clause.first, clause.last) if scene.tokens[i].start >= place.span.start), clause.last - 1)
    return _governor(clause, at)[0]


def _on_journey(state: State, manner: Manner) -> bool:
    """Has the same person been somewhere in this article?"""
    return state.current is not None and state.drafts[state.current].who == manner.who.person and not manner.cancelled


def _home(scene: Scene, clause: Clause, state: State, cast: Cast, manner: Manner) -> PlaceMention | None:
    """Where somebody returns to who simply "flies home": the dateline's city in the own country, else the country."""
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


def _because(cue: Cue | None, role: Role) -> tuple[str, ...]:
    return (f"{cue.value if cue else 'list'} makes a {role.value}",)


def _turn(state: State, when: When, *, stop: bool = True) -> None:
    """Set the clock: weeks and months become the frame, days the last stop."""
    if when.exact:
        state.last = when
        if state.frame and not state.frame.overlaps(when):
            state.frame = None
    elif when.grain in (Grain.WEEK, Grain.MONTH):
        state.frame = when
        state.last = when if stop or state.last is None else state.last


def _recent(when: When | None, state: State) -> bool:
    """May a report in the past tense be part of the journey that the article is about?"""
    published = state.article.published
    if when is None:
        return True
    if published is None:
        return False
    if not when.exact and len(when) > 7:
        return False
    return published - 16 * DAY <= when.last and when.first <= published


def _before_published(when: When, state: State) -> bool:
    published = state.article.published
    return published is not None and when.last < published - 16 * DAY


def _read(
    scene: Scene, tokens: Sequence[Token], state: State, manner: Manner
) -> tuple[When | None, tuple[str, ...], tuple[When, ...], tuple[str, ...]]:
    """The dates of one place, read together: the stretch from the first to the last."""
    values: list[When] = []
    reasons: list[str] = []
    alternatives: list[When] = []
    implied: list[str] = []
    base = state.history or state.last if manner.tense is Tense.PAST else state.last
    moved = any(token.low in grammar.MOVED for token in scene.tokens)
    for token in tokens:
        mention = _mention(scene, token)
        if moved and mention.parts and any(part.low in grammar.MOVED for part in scene.tokens[: scene.tokens.index(token)]):
            mention = mention.parts[-1]
        clock = _clock(state, manner, values[-1] if values else base)
        if mention.weekday is not None and _far(clock):
            clock = replace(clock, published=clock.last.first - DAY)  # type: ignore[union-attr]
        reading = mention.resolve(clock)
        if manner.past_future and clock.published:
            told = mention.resolve(replace(clock, tense=Tense.PAST))
            if isinstance(told.value, When) and told.value.first == clock.published:
                reading = told
        state.readings[token.ref] = reading
        if not isinstance(reading.value, When) or _mere_span(token, reading.value):
            continue
        values.append(_by_the_day(mention, token, reading.value, clock))
        alternatives += reading.alternatives
        implied += reading.implied
        reasons.append(f"“{token.text}” read as {reading.value} ({reading.anchor.value})")
    return _union(values), tuple(reasons), tuple(alternatives), tuple(implied)


def _by_the_day(mention: TimeMention, token: Token, value: When, clock: Clock) -> When:
    """ "A fortnight later" said of a stop is the same weekday, not a whole week."""
    last = clock.last
    if mention.anchor is not Anchor.LAST or value.grain is not Grain.WEEK or last is None or not last.exact:
        return value
    if not token.low.endswith(("later", "after", "on", "afterwards")):
        return value
    weeks = (value.first - When.week(last.last).first).days
    return When.day(last.last + weeks * DAY)


def _mere_span(token: Token, value: When) -> bool:
    """ "The first visit in four years" dates nothing."""
    vague = value.grain in (Grain.YEAR, Grain.DECADE, Grain.CENTURY)
    return vague and not (any(char.isdigit() for char in token.text) or token.low.startswith(("next", "this", "later", "early", "late", "the new")))


def _far(clock: Clock) -> bool:
    """Is the plan more than a week ahead, so that its weekdays count from its last stop?"""
    if clock.tense is not Tense.FUTURE or clock.last is None or clock.published is None or not clock.last.exact:
        return False
    if clock.frame is not None and clock.frame.grain is Grain.WEEK and clock.frame.last >= clock.last.first:
        return False
    return (clock.last.first - clock.published).days > 7


def _clock(state: State, manner: Manner, last: When | None) -> Clock:
    tense = manner.tense
    if tense in (Tense.PRESENT, Tense.UNKNOWN):
        tense = Tense.FUTURE
    if manner.arranged:
        tense = Tense.FUTURE
    published = state.article.published or (last.first if last else None)
    frame = state.frame if tense is Tense.FUTURE else None
    if frame is not None and frame.grain is Grain.WEEK and published is not None and frame.first <= published:
        frame = None  # "this week" says no more than the tense does
    return Clock(published, tense, frame, last or state.heading, state.article.day_first)


def _union(values: Sequence[When]) -> When | None:
    """Several dates of one stay as one stretch; finer ones win over coarser ones that hold them."""
    if not values:
        return None
    exact = [value for value in values if value.exact] or list(values[:1])
    first = min(exact, key=lambda v: (v.first, v.start is None, v.start))
    last = max(exact, key=lambda v: v.last)
    if len(exact) == 1:
        return exact[0]
    if first.first == last.last:
        starts = sorted(v.start for v in exact if v.start)
        ends = sorted([v.end or v.start for v in exact if v.start])  # type: ignore[type-var]
        if not starts:
            return When(first.first, last.last)
        return When(first.first, last.last, Grain.MINUTE, starts[0], ends[-1] if ends[-1] != starts[0] else None)
    return When(first.first, last.last, Grain.DAY) if first.exact else first


def _extend(scene: Scene, clause: Clause, dated: Sequence[int], state: State, flow: Flow, manner: Manner, length: Length | None) -> None:
    """A clause with a date and no place speaks of the current stop: "talks are set for Wednesday"."""
    if state.current is None or not scene.block == Block.PROSE:
        if length and state.current is not None:
            pass
        return
    current = state.drafts[state.current]
    if length and current.length is None and scene.number == current.sentence:
        current = replace(current, length=length)
        state.drafts[state.current] = current
    verb = clause.predicate.group if clause.predicate else clause.last
    if dated and all(at < verb for at in dated):
        flow.fronted = tuple(dated)
    same = manner.who.kind is not Subject.OTHER and manner.who.person in (None, current.who)
    if same and scene.number == current.sentence and clause.link in ("where", "to", "ing", "and") and manner.tense is not Tense.PAST:
        current = replace(current, clauses=(*current.clauses, (scene.number, scene.clauses.index(clause))))
        state.drafts[state.current] = current
    if not dated or clause.predicate is None:
        return
    near = clause.link in ("where", "when", "there") or scene.number - current.sentence <= 2
    if not near or manner.who.kind is Subject.OTHER or manner.who.person not in (None, current.who):
        return
    starts = clause.cue is Cue.LEAVE and current.when is None
    if not starts and clause.cue not in (Cue.ENGAGE, Cue.HOST, Cue.DO, Cue.STAY, Cue.VISIT, Cue.ARRIVE, Cue.SAY, Cue.STOP, Cue.PASS):
        return
    if current.kind is not Kind.VISIT:
        return
    if clause.cue is Cue.VISIT and clause.link != "where":
        return
    when, reasons, alternatives, _ = _read(scene, [scene.tokens[at] for at in dated], state, manner)
    if when is None or not when.exact:
        return
    if manner.tense is Tense.PAST and not _recent(when, state):
        return
    if current.when is not None and current.when.exact:
        if not 0 <= (when.first - current.when.last).days <= _NEAR or manner.tense is not current.tense and Tense.PAST in (manner.tense, current.tense):
            return
        joined = _union([current.when, when])
    else:
        joined = when
    state.drafts[state.current] = replace(
        current, when=joined, reasons=(*current.reasons, "engagement at the stop", *reasons), sentences=tuple(dict.fromkeys((*current.sentences, scene.number))), clauses=tuple(dict.fromkeys((*current.clauses, (scene.number, scene.clauses.index(clause))))),
        times=(*current.times, *(Span(scene.tokens[at].start, scene.tokens[at].end) for at in dated)),
    )
    _turn(state, when)


def _pass(scene: Scene, place: PlaceMention, state: State, because: str, when: When | None) -> None:
    state.passed.append(Passed(place, when, because, scene.number))


def _pass_over(scene: Scene, clause: Clause, state: State, because: str) -> None:
    for at in range(clause.first, clause.last):
        if scene.tokens[at].kind == PLACE:
            _pass(scene, _place(scene, scene.tokens[at]), state, because, None)


# -- lists ------------------------------------------------------------------------------------------


def _is_heading(scene: Scene) -> bool:
    """A short line of nothing but a date."""
    return scene.block is not Block.PROSE and not any(token.kind == WORD for token in scene.tokens)


def _read_item(scene: Scene, state: State, cast: Cast, tables: Tables) -> None:
    """A row of a schedule or a tour list: a date and a place, with or without a verb."""
    tokens = scene.tokens
    places = [at for at, token in enumerate(tokens) if token.kind == PLACE and _place(scene, token).place.kind is not PlaceKind.AREA]
    times = [at for at, token in enumerate(tokens) if token.kind == TIME and _mention(scene, token).type in ("DATE", "TIME")]
    clause = scene.clauses[0]
    signals = frozenset().union(*(each.signals for each in scene.clauses))
    who = Who(Subject.NONE, cast.main)
    manner = Manner(who, Tense.FUTURE, None, False, Signal.TENTATIVE in signals, Signal.CANCELLED in signals, False)
    if not places:
        values = [state_value for at in times if isinstance(state_value := _mention(scene, tokens[at]).resolve(_clock(state, manner, state.heading)).value, When)]
        days = [value for value in values if value.is_day and _mention(scene, tokens[times[0]]).type == "DATE"]
        if days:
            state.heading = days[0]
            state.last = days[0]
        return
    if Signal.NEGATED in signals or Signal.REMOTE in signals:
        return
    if len(scene.clauses) >= 1 and clause.predicate and clause.cue in MOVING:
        state.last = state.heading or state.last
        before = len(state.drafts)
        flow = Flow(who, Tense.FUTURE)
        for each in scene.clauses:
            if each.cue is not Cue.SAY:
                _gather_item(scene, each, times, state, flow, tables, manner)
        if len(state.drafts) > before:
            return
    if not times and state.heading is None:
        return
    first = places[0]
    if len(places) > 1 and tokens[first + 1].low in ("to", "–", "-", "→", ">") and places[1] == first + 2:
        first = places[1]  # "Wellington to Auckland": a leg goes where it ends
    paired = Paired(first, tuple(times), "row of a list")
    state.last = state.heading or state.last
    _draft(scene, clause, paired, Role.VISIT, state, manner, None)


def _gather_item(scene: Scene, clause: Clause, times: Sequence[int], state: State, flow: Flow, tables: Tables, manner: Manner) -> None:
    roles = [(at, role) for at, role in _places(scene.tokens, clause, tables, scene) if role is not Role.NONE]
    inside = [at for at in times if clause.first <= at < clause.last] or list(times[:1])
    if clause.cue is Cue.LEAVE and any(role is Role.DEPARTURE for _, role in roles):
        roles = [(at, role) for at, role in roles if role is Role.DEPARTURE][:1]
    if clause.cue is Cue.ARRIVE:
        roles = roles[:1]
    for at, role in roles:
        _draft(scene, clause, Paired(at, tuple(inside), "row of a schedule"), role, state, manner, None)
