"""Where one clause ends and the next begins."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from itinerary.clauses.parts import Clause, NounCue, Predicate
from itinerary.clauses.scan import Found, scan
from itinerary.cues import Cue, Form, Index, Signal
from itinerary.english import grammar as words
from itinerary.model import Tense
from itinerary.tokens import MARK, NAMED, PLACE, TIME, WORD, Token

_NO_SIGNALS: frozenset[Signal] = frozenset()
_MARKS = ',;:–—-()[]"“”‘.!?…|'


def split(tokens: Sequence[Token], index: Index) -> list[Clause]:
    """The clauses of a sentence in order; together they cover it."""
    found = scan(tokens, index)
    predicates = found.predicates
    if not predicates:
        return [_clause(found, 0, 0, len(tokens), "start", None, (0, 0))]
    cuts = [(0, *_opening(tokens, predicates[0]))]
    cuts += [_cut(tokens, before, after) for before, after in pairwise(predicates)]
    relative, main = _relative(tokens, predicates)
    if relative:  # up to the comma: "who saw Doha on Monday and Rome on Friday, | left"
        cuts[main] = (predicates[main].group - 1, *cuts[main][1:])
    ends = [*(first for first, _, _ in cuts[1:]), len(tokens)]
    clauses: list[Clause] = []
    for number, (predicate, cut, last) in enumerate(zip(predicates, cuts, ends, strict=True)):
        first, subject, link = cut
        if relative and number == main:
            owner = (cuts[0][1], relative)
            clauses.append(_clause(found, len(clauses), first, last, "bare", predicate, owner))
            continue
        if relative and number == 0:  # "A rally in Rome, which had been planned for May, was called off"
            rest = (cuts[main][0], ends[main])
            clauses.append(
                _clause(found, 0, 0, relative, "start", predicates[main], (subject, relative), rest)
            )
            first, subject, link = relative, relative + 1, words.LINKS[tokens[relative].low]
        clauses += _with_return(tokens, found, clauses, (first, last, link), predicate, subject)
    return clauses


def _with_return(
    tokens: Sequence[Token],
    found: Found,
    earlier: Sequence[Clause],
    cut: tuple[int, int, str],
    predicate: Predicate,
    subject: int,
) -> list[Clause]:
    """The clause of a predicate; behind a subordinate one also what goes on with the clause before it."""
    first, last, link = cut
    number = len(earlier)
    own = (subject, predicate.group)
    resumed = None
    if earlier and link in words.SUBORDINATE and not (link == "that" and earlier[-1].cue is Cue.SAY):
        resumed = _resumes(tokens, predicate.end, last)
    if resumed is None:
        return [_clause(found, number, first, last, link, predicate, own)]
    owner = next((c for c in reversed(earlier) if c.link not in words.SUBORDINATE), earlier[0])
    return [
        _clause(found, number, first, resumed, link, predicate, own),
        _clause(found, number + 1, resumed, last, "and", owner.predicate, owner.subject),
    ]


def _clause(
    found: Found,
    number: int,
    first: int,
    last: int,
    link: str,
    predicate: Predicate | None,
    subject: tuple[int, int],
    rest: tuple[int, int] = (0, 0),
) -> Clause:
    """The clause of tokens `first` to `last`; `rest` is where its verb stands behind a relative one."""
    low, high = rest
    nouns: tuple[NounCue, ...] = ()
    if found.nouns:
        nouns = tuple([n for n in found.nouns if first <= n.start < last or low <= n.start < high])
    signals = _NO_SIGNALS
    if found.signals:
        signals = frozenset([s for at, s in found.signals if first <= at < last or low <= at < high])
    cue = predicate.cue if predicate else None
    return Clause(number, first, last, link, predicate, subject, nouns, signals, cue)


# -- clauses inside others --------------------------------------------------------------------


def _relative(tokens: Sequence[Token], predicates: Sequence[Predicate]) -> tuple[int, int]:
    """Where a relative clause begins inside the first subject, and which predicate is that subject's.

    0, 0 where there is none.
    """
    at = next((i for i in range(1, predicates[0].group) if _opens_relative(tokens, i)), 0)
    if at:
        for number, predicate in enumerate(predicates[1:4], 1):
            if tokens[predicate.group - 1].low == "," and not _hangs(predicate):
                return at, number
    return 0, 0


def _opens_relative(tokens: Sequence[Token], at: int) -> bool:
    """ "A rally, which", "Rome, where", "the bishop, whose seat"."""
    low = tokens[at].low
    return low in words.RELATIVES or (low == "where" and tokens[at - 1].low == ",")


def _hangs(predicate: Predicate) -> bool:
    """Is it an infinitive or participle, which has the subject of the verb before it?"""
    return predicate.infinitive or (predicate.form is Form.ING and predicate.tense is Tense.UNKNOWN)


def _resumes(tokens: Sequence[Token], low: int, high: int) -> int | None:
    """Where a list goes on behind a relative clause: "a deal that took years, and in Hanoi the next day"."""
    for at in range(low, high - 3):
        if tokens[at].low != ",":
            continue
        word, after = tokens[at + 1].low, tokens[at + 2].kind
        if word == "and":
            if _place_behind(tokens, at + 2, high):
                return at
        elif word in words.BRINGING and after == PLACE:
            return at  # "from Kuwait, where he landed on Saturday, to Bahrain"
        elif word in words.ON_DAYS and after == TIME and not any(t.kind == TIME for t in tokens[low:at]):
            return at  # "to Tindouf, where the front has its seat, on August 29"
    return None


def _place_behind(tokens: Sequence[Token], start: int, high: int) -> bool:
    """Does a place follow at least one date or preposition: "in Hanoi", "on Friday in Hue"?"""
    at = start
    while at < high - 1 and (tokens[at].kind == TIME or tokens[at].low in words.PREPOSITIONS):
        at += 1
    return at > start and tokens[at].kind == PLACE


# -- cuts -------------------------------------------------------------------------------------


def _opening(tokens: Sequence[Token], predicate: Predicate) -> tuple[int, str]:
    """Subject start and link of a sentence's first clause."""
    start = 0
    link = "start"
    while start < predicate.group and _is_marker(tokens[start]):
        link = words.LINKS.get(tokens[start].low, link)
        start += 1
    if predicate.infinitive:
        link = "to"
    elif predicate.form is Form.ING and predicate.group == start:
        link = "ing"
    return start, link


def _cut(tokens: Sequence[Token], before: Predicate, after: Predicate) -> tuple[int, int, str]:
    """Where the clause of `after` begins, where its subject does, and its link."""
    low, high = before.end, _before_relative(tokens, before.end, after.group)
    at = _marker_before(tokens, low, high)
    if at is not None and at + 1 == high and at > low and _after_that(tokens, at):
        at = _marker_before(tokens, low, at - 1)
    if at is not None and at + 1 < high and _hangs(after):
        return _unmarked(tokens, before, after)
    if at is not None:
        behind, at = at, _before_apposition(tokens, low, high, at, after)
        named = low + (tokens[low].low == "that")
        if before.cue is Cue.SAY and named < at < behind and all(map(_is_name, tokens[named:at])):
            return _unmarked(tokens, before, after)  # "said Berg, a former banker, flies"
        at = _before_joint_subject(tokens, low, high, at)
    for inner in range(low, high):
        if tokens[inner].kind == WORD and tokens[inner].low in words.OPENING:
            at = inner  # with no verb between, the clause begins at its "where"
            break
    if at is None:
        return _unmarked(tokens, before, after)
    at = _before_date(tokens, low, at)
    first = at
    while first > low and _is_marker(tokens[first - 1]):
        first -= 1
    said = reversed(tokens[first : at + 1])
    link = next((words.LINKS[token.low] for token in said if token.low in words.LINKS), "comma")
    if link == "comma" and after.group == at + 1 and _hangs(after):
        link = "to" if after.infinitive else "ing"
    return first, at + 1, link


def _before_date(tokens: Sequence[Token], low: int, at: int) -> int:
    """Behind a semicolon or "and" a date in front is of what follows: "...; on Thursday, | she flies"."""
    first = at
    while first > low and (tokens[first - 1].kind == TIME or tokens[first - 1].low in words.PREPOSITIONS):
        first -= 1
    return first - 1 if low < first < at and tokens[first - 1].low in (";", "and") else at


def _after_that(tokens: Sequence[Token], at: int) -> bool:
    """ "A call in Rome after that | was possible"."""
    return tokens[at].low == "that" and tokens[at - 1].low in words.BEFORE_OR_AFTER


def _before_relative(tokens: Sequence[Token], low: int, high: int) -> int:
    """Where a relative clause begins of which no verb is known: "said Reis, | whose party ..., visits"."""
    if tokens[high - 1].low != ",":
        return high
    opens = (
        i for i in range(low + 1, high - 1) if tokens[i].low in words.RELATIVES and tokens[i - 1].low == ","
    )
    return next((i - 1 for i in opens), high)


def _before_apposition(tokens: Sequence[Token], low: int, high: int, at: int, after: Predicate) -> int:
    """Behind a name between commas the subject begins at the first of them: "..., Luzia Berg, will visit"."""
    if at + 1 == high and tokens[at].low == "," and not _hangs(after):
        earlier = _marker_before(tokens, low, at)
        if earlier is not None and at - earlier < 9:
            named = _marker_before(tokens, low, earlier)
            bare = not any(map(_is_name, tokens[earlier + 1 : at]))  # "..., Berg, 54, will visit"
            return named if bare and named is not None and _is_name(tokens[earlier - 1]) else earlier
    return at


def _before_joint_subject(tokens: Sequence[Token], low: int, high: int, at: int) -> int:
    """An "and" between two names joins subjects, not clauses: "..., Berg and Holm will visit"."""
    if (
        tokens[at].low == "and"
        and low < at < high - 1
        and _is_name(tokens[at - 1])
        and _is_name(tokens[at + 1])
    ):
        earlier = _marker_before(tokens, low, at)
        return at if earlier is None else earlier
    return at


def _unmarked(tokens: Sequence[Token], before: Predicate, after: Predicate) -> tuple[int, int, str]:
    """The cut where no comma or conjunction stands between two verbs: "said she will visit"."""
    if before.cue is Cue.SAY and not _hangs(after):
        start = before.end
        while start < after.group and (
            tokens[start].kind in (TIME, PLACE) or tokens[start].low in words.PREPOSITIONS
        ):
            start += 1
        return start, start, "that"
    link = "to" if after.infinitive else "ing" if after.form is Form.ING else "bare"
    return after.group, after.group, link


def _is_marker(token: Token) -> bool:
    return (token.kind == MARK and token.low in _MARKS) or (token.kind == WORD and token.low in words.LINKS)


def _marker_before(tokens: Sequence[Token], low: int, high: int) -> int | None:
    return next((at for at in range(high - 1, low - 1, -1) if _is_marker(tokens[at])), None)


def _is_name(token: Token) -> bool:
    return (token.kind in (WORD, NAMED) and token.text[:1].isupper()) or token.low in words.PRONOUNS
