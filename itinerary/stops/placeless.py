"""Clauses that name no place to go: "the three countries", "flies home on Friday", "until Sunday"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from itinerary.clauses import Clause
from itinerary.cues import Cue, Role, Signal
from itinerary.english import grammar
from itinerary.model import PlaceKind, PlaceMention, PlaceUse, Span, Tense
from itinerary.places import country
from itinerary.stops.antecedents import place_before
from itinerary.stops.cast import KNOWN, SPOKEN_OF
from itinerary.stops.clock import set_frame
from itinerary.stops.dating import dates_journey
from itinerary.stops.drafting import note, open_day
from itinerary.stops.extending import call_off, extend
from itinerary.stops.hosts import at_hosts
from itinerary.stops.negation import is_off
from itinerary.stops.new_dates import new_date
from itinerary.stops.passage import Passage
from itinerary.stops.scene import Scene, mention_of
from itinerary.tokens import TIME


def without_places(passage: Passage, dated: Sequence[int]) -> None:
    """A clause without places may return home, name "the three countries", or speak of the current stop."""
    scene, clause = passage.scene, passage.clause
    ends = clause.cue in (Cue.CANCEL, Cue.POSTPONE) or is_off(scene.tokens, clause)
    if ends and not new_date(scene.tokens, clause):
        call_off(passage)
        return
    if dated and clause.cue is Cue.LEAVE:
        passage.flow.fronted = tuple(dated)
    if dated:
        open_day(passage, dated)
    if clause.cue in (Cue.VISIT, Cue.GO, Cue.ENGAGE) and _the_countries(passage, dated):
        return
    if dated and _arrives_there(passage, dated):
        return
    set_frame(passage, dated)
    whole = dates_journey(passage, dated)
    if dated and _comes_here(passage):
        come_here(passage, dated)
        return
    if whole:
        return
    if dated and _returns(passage, dated) and on_journey(passage):
        go_home(passage, dated)
        return
    if not at_hosts(passage, dated):
        extend(passage, dated)


def _arrives_there(passage: Passage, dated: Sequence[int]) -> bool:
    """ "On her way to Seoul, where she arrives on Friday": the place before it is the stop."""
    scene, clause, state = passage.scene, passage.clause, passage.state
    if clause.link != "where" or clause.cue is not Cue.ARRIVE or passage.manner.who.kind not in KNOWN:
        return False
    named = place_before(scene, clause)
    if named is None or any(d.mention.span == named.span for d in state.drafts):
        return False
    note(passage, named, Role.VISIT, dated, "the place before “where”")
    return True


def _the_countries(passage: Passage, dated: Sequence[int]) -> bool:
    """ "Will visit the three countries": the last so many that were named."""
    scene, clause = passage.scene, passage.clause
    tokens = scene.tokens
    for at in range(clause.predicate.end if clause.predicate else clause.first, clause.last - 1):
        if tokens[at + 1].low not in grammar.PLACE_NOUNS or tokens[at].low not in grammar.COUNTS:
            continue
        kind = PlaceKind.COUNTRY if tokens[at + 1].low in grammar.COUNTRY_NOUNS else PlaceKind.CITY
        named = _named_before(scene, tokens[at].start, kind, _home_country(passage))
        for mention in named[-grammar.COUNTS[tokens[at].low] :]:
            note(passage, mention, Role.VISIT, dated, "shared date")
        return bool(named)
    return False


def _home_country(passage: Passage) -> str | None:
    """Of the traveller, else of the dateline."""
    who, here = passage.manner.who.person, passage.state.article.dateline
    country = passage.cast.persons[who].country if who is not None else None
    return country or (here.country if here else None)


def _named_before(scene: Scene, start: int, kind: PlaceKind, home: str | None) -> list[PlaceMention]:
    """The places of that kind named before but `home`, each once, in the order in which they were named
    last.
    """
    named: dict[str, PlaceMention] = {}
    for mention in scene.places:
        if (
            mention.span.end <= start
            and mention.place.kind is kind
            and (mention.place.country != home or kind is not PlaceKind.COUNTRY)
            and mention.use in (PlaceUse.PLACE, PlaceUse.NAME_PART)
        ):
            named.pop(mention.place.name, None)
            named[mention.place.name] = mention
    return list(named.values())


def _returns(passage: Passage, dated: Sequence[int]) -> bool:
    """ "Returns on Friday", "leaves for home on Friday", "is back on Friday"; but "is back in 2027"."""
    scene, clause = passage.scene, passage.clause
    back = clause.cue is Cue.STAY and Signal.BACK in clause.signals
    low, high = clause.subject
    told = any(noun.cue is Cue.RETURN and low <= noun.start < high for noun in clause.nouns)
    if clause.cue is Cue.RETURN or leaves_for_home(scene, clause) or told:
        return True  # "her return is scheduled for Friday"
    return back and mention_of(scene, scene.tokens[dated[0]]).is_day


def day_of_return(scene: Scene, clause: Clause) -> int | None:
    """The date of "will watch an exercise in Rome on Monday before her return on Tuesday"."""
    for noun in clause.nouns:
        if noun.cue is Cue.RETURN and scene.tokens[noun.start - 1].low in grammar.POSSESSIVES:
            at = scene.shape.find(TIME, noun.end, min(noun.end + 2, clause.last))
            if at >= 0:
                return at
    return None


def leaves_for_home(scene: Scene, clause: Clause) -> bool:
    """ "Left Hanoi for home on Friday"."""
    said = [token.low for token in scene.tokens[clause.first : clause.last]]
    return clause.cue is Cue.LEAVE and ("for", "home") in pairwise(said)


def on_journey(passage: Passage) -> bool:
    """Has the same person been somewhere in this article?"""
    state, manner = passage.state, passage.manner
    return (
        state.current is not None
        and state.drafts[state.current].who == manner.who.person
        and not manner.cancelled
    )


def go_home(passage: Passage, dated: Sequence[int]) -> None:
    """A return of which only the day is told."""
    home = _home_of(passage)
    if home is not None:
        note(passage.without_length(), home, Role.RETURN, dated, "return with no place named")


def _comes_here(passage: Passage) -> bool:
    """ "LONDON – The Saudi king begins a state visit on Tuesday", "arrives on Tuesday for a state visit": a
    guest, of whom no place has been told yet.
    """
    scene, clause, manner = passage.scene, passage.clause, passage.manner
    here = passage.state.article.dateline
    person = passage.cast.persons[manner.who.person] if manner.who.person is not None else None
    if here is None or person is None or person.country in (None, here.country):
        return False
    told = any(draft.who == manner.who.person and not draft.headline for draft in passage.state.drafts)
    if told or manner.who.kind not in SPOKEN_OF or manner.tense is Tense.PAST:
        return False
    behind = [scene.tokens[noun.end : noun.end + 1] for noun in clause.nouns if noun.lemma == "visit"]
    visits = any(not one or one[0].low not in grammar.OF_OR_TO for one in behind)
    return (visits and clause.cue is Cue.ENGAGE) or clause.cue is Cue.ARRIVE


def come_here(passage: Passage, dated: Sequence[int]) -> None:
    """A guest of the country that the article is written in."""
    here, predicate, tokens = passage.state.article.dateline, passage.clause.predicate, passage.scene.tokens
    place = country(here.country) if here and here.country else None
    if place is None or predicate is None:
        return
    span = Span(tokens[predicate.group].start, tokens[predicate.end - 1].end)
    mention = PlaceMention(span, place, PlaceUse.PLACE, "country of the dateline")
    note(passage, mention, Role.VISIT, dated, "a guest, and no other country named")


def _home_of(passage: Passage) -> PlaceMention | None:
    """Where somebody returns to who "flies home": the dateline's city if in the own country, else that."""
    who, predicate, tokens = passage.manner.who, passage.clause.predicate, passage.scene.tokens
    person = passage.cast.persons[who.person] if who.person is not None else None
    city = passage.state.article.dateline
    if predicate is None or person is None:
        return None
    span = Span(tokens[predicate.group].start, tokens[predicate.end - 1].end)
    if person.country is None or (city is not None and city.country == person.country):
        place = city
    else:
        place = country(person.country)
    return PlaceMention(span, place, PlaceUse.PLACE, "home of the traveller") if place is not None else None
