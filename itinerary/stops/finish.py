"""Drafts into an itinerary: one trip a traveller, stops with their evidence."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import takewhile

from itinerary.cues import MOVING, Cue
from itinerary.model import Article, Dropped, Evidence, Itinerary, Kind, Span, Status, Stop, Tense, Trip
from itinerary.stops.activities import activity
from itinerary.stops.cast import Cast
from itinerary.stops.confidence import confidence
from itinerary.stops.doubts import contradictions
from itinerary.stops.draft import Draft, Journey, Passed, contains
from itinerary.stops.dropping import TRAVELLING
from itinerary.stops.scene import Scene, State
from itinerary.stops.summary import summary
from itinerary.stops.tidy import tidy
from itinerary.when import When

_MOST = 500  # mentions of stops in one journey: far above any tour; tidying compares them all with each other
_LONG = "no journey has so many stops"


def finish(state: State, scenes: Sequence[Scene], cast: Cast) -> Itinerary:
    """Group the drafts by traveller, tidy each group, write down what is left."""
    article = state.article
    groups: dict[int | None, list[Draft]] = {}
    for at, draft in enumerate(state.drafts):
        groups.setdefault(_whose(at, state.drafts, cast), []).append(draft)
    main = _travelling(groups, cast)
    if main != cast.main and cast.main in groups:
        groups[main] = sorted((*groups[main], *groups.pop(cast.main)), key=lambda d: d.at)
    trips = []
    doubts: list[str] = []
    for who, drafts in groups.items():
        if who != main and not _announced(drafts):
            state.passed += [
                Passed(d.mention, d.when, "somebody else's journey, not announced here", d.sentence)
                for d in drafts
            ]
            continue
        nobody = who is None and not _nameless_trip(drafts)
        if nobody or not _is_trip(drafts) or _mere_mention(drafts, scenes):
            state.passed += [
                Passed(d.mention, d.when, "nothing says that anybody travels there", d.sentence)
                for d in drafts
            ]
            continue
        state.passed += [Passed(d.mention, d.when, _LONG, d.sentence) for d in drafts[_MOST:]]
        drafts = drafts[:_MOST]
        tidied, dropped = tidy(drafts, _journey(drafts, who, state, cast))
        state.passed += [Passed(d.mention, d.when, because, d.sentence) for d, because in dropped]
        if tidied:
            name = _name(who, cast, groups)
            doubts += contradictions(tidied, scenes, article)
            trips.append(Trip(name, tuple(_stop(d, name, article, scenes) for d in tidied)))
    return Itinerary(
        title=article.title,
        published=article.published,
        published_source=article.published_source,
        dateline=article.dateline,
        publisher=article.publisher,
        url=article.url,
        trips=tuple(trips),
        dropped=tuple(_dropped(p, article, scenes) for p in state.passed),
        warnings=(*article.warnings, *dict.fromkeys(doubts)),
    )


def _whose(at: int, drafts: Sequence[Draft], cast: Cast) -> int | None:
    """Whose stop `drafts[at]` is: what "he" did in Dublin, undated, is his whose visit to Ireland was told
    just before.
    """
    draft = drafts[at]
    who = draft.who if draft.who is not None else cast.main
    if draft.named or draft.when is not None or draft.tense is not Tense.PAST:
        return who
    before = (drafts[number] for number in range(at - 1, -1, -1))
    just = takewhile(lambda other: draft.sentence - other.sentence <= _JUST_BEFORE, before)
    host = next((d.who for d in just if d.named and _dated_around(d, draft)), who)
    own = host != who and any(d.who == who and _dated_around(d, draft) for d in drafts)
    return who if own else host


def _dated_around(outer: Draft, inner: Draft) -> bool:
    """Is it a stop with days, in the country that holds the other?"""
    return outer.when is not None and contains(outer.mention.place, inner.mention.place)


_JUST_BEFORE = 2  # sentences


def _name(who: int | None, cast: Cast, groups: Container[int | None]) -> str | None:
    """The traveller's name; both of a pair where the other has no journey of the own."""
    if who is None:
        return None
    pair = cast.partners.get(who, (who,))
    if any(each != who and each in groups for each in pair):
        return cast.persons[who].name
    return " and ".join(cast.persons[each].name for each in pair)


def _travelling(groups: dict[int | None, list[Draft]], cast: Cast) -> int | None:
    """Whom the journey is about: the main person, or the only one whose name stands with a stop."""
    if cast.told or any(d.named for d in groups.get(cast.main, ())):
        return cast.main
    told = len(groups.get(cast.main, ()))
    named = [
        who
        for who, drafts in groups.items()
        if len(drafts) >= told and any(d.named and not d.headline for d in drafts)
    ]
    return named[0] if len(named) == 1 else cast.main


def _announced(drafts: Sequence[Draft]) -> bool:
    """Does somebody surely go there, on days that are told?"""
    sure = [
        d
        for d in drafts
        if d.firm
        and d.tense is not Tense.PAST
        and d.kind is not Kind.RETURN
        and d.when is not None
        and d.when.exact
        and not d.headline
        and d.status is not Status.CANCELLED
    ]
    listed = [d for d in drafts if not d.weak and d.when is not None and d.when.exact and not d.headline]
    over = bool(listed) and all(d.tense is Tense.PAST for d in listed)  # "left Rome for Kabul on Tuesday"
    several = len({d.name for d in listed}) > (_PASSING if over else 1)
    return several or any(d.cue in MOVING or _is_visit(d) for d in sure)


_PASSING = 2  # places of a journey of others that is over, and only mentioned


def _is_visit(draft: Draft) -> bool:
    """ "Berg will pay a visit to Rome from Sunday"."""
    return draft.cue is Cue.TRIP and draft.named and draft.tense is Tense.FUTURE


def _mere_mention(drafts: Sequence[Draft], scenes: Sequence[Scene]) -> bool:
    """Is no day told, and does the text not begin with the journey?"""
    return all(d.when is None and scenes[d.sentence].paragraph > _LEAD for d in drafts)


_LEAD = 4  # paragraphs, with headline and byline


def _is_trip(drafts: Sequence[Draft]) -> bool:
    """Is it told as a journey, or a list of dates and places?"""
    return any((d.cue in TRAVELLING or d.firm) and not d.weak for d in drafts) or _is_list(drafts)


def _nameless_trip(drafts: Sequence[Draft]) -> bool:
    """Where nobody is named, only a journey told as one, or a list of dates, counts."""
    return any(d.cue in (Cue.TRIP, Cue.HALT) for d in drafts) or _is_list(drafts)


def _is_list(drafts: Sequence[Draft]) -> bool:
    """Are there several places with their dates? Of mere events, which anybody may attend, more than two."""
    listed = [d for d in drafts if d.when is not None and not d.weak]
    attended = any(d.firm or d.cue not in (Cue.EVENT, Cue.ENGAGE) for d in listed)
    return len({d.name for d in listed}) > (1 if attended else 2)


def _journey(drafts: Sequence[Draft], who: int | None, state: State, cast: Cast) -> Journey:
    """What the tidying has to know of the journey beside its drafts."""
    article = state.article
    home = article.dateline
    countries = set()
    country = cast.persons[who].country if who is not None else None
    if country:
        countries.add(country)
    if not countries and home is not None and home.country:
        here = [d for d in drafts if d.mention.place.country == home.country]
        if not any(d.kind is Kind.VISIT and d.firm for d in here) or any(d.kind is Kind.RETURN for d in here):
            countries.add(home.country)
    for draft in drafts:
        if draft.kind is Kind.DEPARTURE and draft.mention.place.country and not countries:
            countries.add(draft.mention.place.country)
    published = When.day(article.published) if article.published else None
    return Journey(home, frozenset(countries), published, state.intervals.get(who))


def _stop(draft: Draft, traveller: str | None, article: Article, scenes: Sequence[Scene]) -> Stop:
    """The stop as it is given out, with what it rests on."""
    text = article.text
    place = draft.mention.place
    found = [
        told
        for number, clause in draft.clauses
        if (told := activity(scenes[number].tokens, scenes[number].clauses[clause], text)) is not None
    ]
    activities = (
        tuple(dict.fromkeys(words for words, _ in found)) if draft.kind in (Kind.VISIT, Kind.TRANSIT) else ()
    )
    spans = [("sentence", article.sentences[number].span) for number in draft.sentences]
    spans.append(("place", draft.mention.span))
    spans += [("when", span) for span in draft.times]
    for number, clause in draft.clauses[:1]:
        predicate = scenes[number].clauses[clause].predicate
        if predicate is not None:
            tokens = scenes[number].tokens
            verb = Span(tokens[predicate.group].start, tokens[predicate.end - 1].end)
            spans += [("kind", verb)] + ([("status", verb)] if predicate.cue is Cue.POSTPONE else [])
    spans += [("activity", span) for words, span in found if words in activities]
    return Stop(
        place=place,
        when=draft.when,
        kind=draft.kind,
        status=draft.status,
        activities=activities,
        summary=summary(traveller, place.name, draft.kind, draft.status, activities),
        evidence=tuple(Evidence(field, span, span.of(text)) for field, span in dict.fromkeys(spans)),
        because=draft.reasons,
        confidence=confidence(draft),
        alternatives=draft.alternatives,
    )


def _dropped(passed: Passed, article: Article, scenes: Sequence[Scene]) -> Dropped:
    """A place passed over, with its sentence."""
    span: Span = article.sentences[passed.sentence].span
    return Dropped(
        passed.mention.place, passed.when, passed.because, Evidence("sentence", span, span.of(article.text))
    )
