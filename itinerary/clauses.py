"""Sentences into clauses: one predicate each, with its subject, its direction and its signals.

A shallow parse by rule, after the verb group: auxiliaries and raising words ("is due to") are read
to the main verb; the words between two predicates are cut at the last comma or conjunction before
the second one's subject. Unknown verbs count only behind an auxiliary.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from itinerary.cues import MOVING, Cue, Entry, Form, Index, Signal
from itinerary.english import grammar as words
from itinerary.english import people
from itinerary.model import Tense
from itinerary.tokens import MARK, NAMED, PLACE, TIME, WORD, Token


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb group: tokens `group` to `end`, the class of its main verb, and what its auxiliaries say."""

    group: int
    end: int
    cue: Cue
    lemma: str
    form: Form
    tense: Tense
    passive: bool = False
    infinitive: bool = False
    arranged: bool = False  # "had been due to": a plan of the past
    modal: bool = False
    pluperfect: bool = False  # "had spoken": background
    past_future: bool = False  # "was to tour": ahead of the story, not of the article


@dataclass(frozen=True, slots=True)
class NounCue:
    """A noun that stands for a journey or an engagement, at tokens `start` to `end`."""

    start: int
    end: int
    cue: Cue
    lemma: str


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens `first` to `last` of a sentence around one predicate (None: no verb).

    `subject` is the token range before the verb group, `link` how the clause hangs on the one
    before ("start", "and", "before", "where", ...; "to" for infinitives, "ing" for participles).
    """

    first: int
    last: int
    link: str
    predicate: Predicate | None
    subject: tuple[int, int]
    nouns: tuple[NounCue, ...]
    signals: frozenset[Signal]

    @property
    def cue(self) -> Cue | None:
        """The class of the verb."""
        return self.predicate.cue if self.predicate else None


def split(tokens: Sequence[Token], index: Index) -> list[Clause]:
    """The clauses of a sentence in order; together they cover it."""
    predicates, nouns, signals = _scan(tokens, index)
    if not predicates:
        return [_clause(0, len(tokens), "start", None, (0, 0), nouns, signals)]
    cuts: list[tuple[int, int, str]] = [(0, *_opening(tokens, predicates[0]))]
    for before, after in zip(predicates, predicates[1:], strict=False):
        cuts.append(_cut(tokens, before, after))
    clauses: list[Clause] = []
    relative, main = _relative(tokens, predicates)
    for number, predicate in enumerate(predicates):
        first, subject, link = cuts[number]
        last = cuts[number + 1][0] if number + 1 < len(cuts) else len(tokens)
        if relative and number == 0:  # "A rally in Rome, which had been planned for May, was called off"
            clauses.append(
                _clause(0, relative, "start", predicates[main], (subject, relative), nouns, signals)
            )
            first, subject, link = relative, relative + 1, "which"
        elif relative and number == main:
            subject, link = cuts[0][1], "bare"
            clauses.append(_clause(first, last, link, predicate, (subject, relative), nouns, signals))
            continue
        resumed = _resumes(tokens, predicate.end, last) if link in words.SUBORDINATE and clauses else None
        clauses.append(
            _clause(first, resumed or last, link, predicate, (subject, predicate.group), nouns, signals)
        )
        if resumed:
            owner = next((c for c in reversed(clauses[:-1]) if c.link not in words.SUBORDINATE), clauses[0])
            clauses.append(_clause(resumed, last, "and", owner.predicate, (resumed, resumed), nouns, signals))
    return clauses


def _relative(tokens: Sequence[Token], predicates: Sequence[Predicate]) -> tuple[int, int]:
    """Where a relative clause begins inside the first subject, and which predicate is that subject's; 0, 0: none."""
    at = next((i for i in range(1, predicates[0].group) if tokens[i].low in ("which", "who")), 0)
    if at:
        for number, predicate in enumerate(predicates[1:4], 1):
            if (
                tokens[predicate.group - 1].low == ","
                and not predicate.infinitive
                and predicate.form is not Form.ING
            ):
                return at, number
    return 0, 0


def _resumes(tokens: Sequence[Token], low: int, high: int) -> int | None:
    """Where a list goes on behind a relative clause: "a deal that took years, and in Hanoi the next day"."""
    for at in range(low, high - 3):
        if tokens[at].low == "," and tokens[at + 1].low == "and":
            after = at + 2
            while after < high - 1 and (
                tokens[after].kind == TIME or tokens[after].low in words.PREPOSITIONS
            ):
                after += 1
            if after > at + 2 and tokens[after].kind == PLACE:
                return at
        elif (
            tokens[at].low == ","
            and tokens[at + 1].low in ("to", "for", "into")
            and tokens[at + 2].kind == PLACE
        ):
            return at  # "from Kuwait, where he landed on Saturday, to Bahrain"
        elif (
            tokens[at].low == ","
            and tokens[at + 1].low == "on"
            and tokens[at + 2].kind == TIME
            and not any(t.kind == TIME for t in tokens[low:at])
        ):
            return at  # "to Tindouf, where the front has its seat, on August 29"
    return None


def _clause(
    first: int,
    last: int,
    link: str,
    predicate: Predicate | None,
    subject: tuple[int, int],
    nouns: Sequence[NounCue],
    signals: Sequence[tuple[int, Signal]],
) -> Clause:
    inside = tuple([noun for noun in nouns if first <= noun.start < last]) if nouns else ()
    said = frozenset([signal for position, signal in signals if first <= position < last])
    return Clause(first, last, link, predicate, subject, inside, said)


# -- predicates -------------------------------------------------------------------------------


def _scan(
    tokens: Sequence[Token], index: Index
) -> tuple[list[Predicate], list[NounCue], list[tuple[int, Signal]]]:
    predicates: list[Predicate] = []
    nouns: list[NounCue] = []
    signals: list[tuple[int, Signal]] = []
    position = 0
    titled = _title_case(tokens)
    while position < len(tokens):
        token = tokens[position]
        if token.kind != WORD or (
            position and not titled and token.text[0].isupper() and tokens[position - 1].kind != MARK
        ):
            position += 1
            continue
        entries = index.get(token.low)
        if entries is None and not _may_be_verb(tokens, position):
            position += 1
            continue
        for entry in entries or ():
            if entry.signal and _matches(tokens, position, entry):
                signals.append((position, entry.signal))
                break
        after_verb = (
            bool(predicates)
            and predicates[-1].end == position
            and token.low not in words.AUXILIARIES
            and token.low != "to"
        )
        found = (
            None
            if after_verb
            else _verb_group(tokens, position, index, predicates[-1] if predicates else None)
        )
        if found:
            predicates.append(found)
            for inner in range(position + 1, found.end):  # signals inside the group: "will not visit"
                signals += [
                    (inner, e.signal)
                    for e in index.get(tokens[inner].low, ())
                    if e.signal and _matches(tokens, inner, e)
                ]
            position = found.end
            continue
        noun = _noun(tokens, position, index)
        if noun:
            nouns.append(noun)
            position = noun.end
            continue
        position += 1
    return predicates, nouns, signals


def _may_be_verb(tokens: Sequence[Token], position: int) -> bool:
    """Can a word that is no cue begin a verb group: an auxiliary, or a verb by its ending or its subject?"""
    low = tokens[position].low
    return (
        low.endswith(("ed", "s"))
        or low in _OPENS_GROUP
        or (position > 0 and tokens[position - 1].low in words.FIRST_PERSON)
    )


_OPENS_GROUP = words.AUXILIARIES | {"to"}


def _title_case(tokens: Sequence[Token]) -> bool:
    """Is it a headline With Capitals, where they tell nothing?"""
    first = [token.text[0] for token in tokens if token.kind == WORD]
    first = [letter for letter in first if letter.isalpha()]
    return bool(first) and len([1 for letter in first if letter.isupper()]) > 0.6 * len(first)


def _matches(tokens: Sequence[Token], position: int, entry: Entry) -> bool:
    rest = entry.rest
    if not rest:
        return True
    end = position + 1 + len(rest)
    if end > len(tokens):
        return False
    return all(tokens[at].low == word for at, word in enumerate(rest, position + 1))


def _entry(tokens: Sequence[Token], position: int, index: Index, *, noun: bool) -> Entry | None:
    for entry in index.get(tokens[position].low, ()):
        if entry.cue and (entry.form is Form.NOUN) is noun and _matches(tokens, position, entry):
            return entry
    return None


def _noun(tokens: Sequence[Token], position: int, index: Index) -> NounCue | None:
    entry = _entry(tokens, position, index, noun=True)
    if entry is None or entry.cue is None:
        return None
    return NounCue(position, position + 1 + len(entry.rest), entry.cue, entry.lemma)


def _verb_group(
    tokens: Sequence[Token], position: int, index: Index, last: Predicate | None
) -> Predicate | None:
    low = tokens[position].low
    entry = _entry(tokens, position, index, noun=False)
    if (low in words.AUXILIARIES and not (entry and entry.rest)) or low == "to":
        return _after_auxiliary(tokens, position, index)
    if entry is None:
        return _unknown_past(tokens, position) or _unknown_third(tokens, position)
    if low in words.NOT_VERBS or (
        entry.form is Form.PAST and position + 1 < len(tokens) and tokens[position + 1].low == "by"
    ):
        return None
    if not _is_verb(tokens, position, entry, index, last):
        return None
    assert entry.cue is not None
    pluperfect = entry.form is Form.ING and entry.lemma == "have"  # "having won in Paris"
    tense = {Form.PAST: Tense.PAST, Form.PARTICIPLE: Tense.PAST, Form.THIRD: Tense.PRESENT}.get(
        entry.form, Tense.UNKNOWN
    )
    return Predicate(
        position,
        position + 1 + len(entry.rest),
        entry.cue,
        entry.lemma,
        entry.form,
        tense,
        pluperfect=pluperfect,
    )


def _previous(tokens: Sequence[Token], position: int, *, skip: bool = False) -> Token | None:
    """The token before; with `skip` the one before any adverbs."""
    at = position - 1
    while skip and at > 0 and tokens[at].low in words.ADVERBS and tokens[at].low not in words.LINKS:
        at -= 1
    return tokens[at] if at >= 0 else None


def _is_verb(
    tokens: Sequence[Token], position: int, entry: Entry, index: Index, last: Predicate | None
) -> bool:
    """Is a word that might be a noun or adjective a verb here? Decided by the word before it."""
    before = _previous(tokens, position, skip=entry.form in (Form.BASE, Form.THIRD))
    if before is None or before.kind == MARK:
        if entry.form is Form.BASE and before is not None and before.low == ",":
            return last is not None and last.form is Form.BASE and last.cue in MOVING and entry.cue in MOVING
        return entry.form is not Form.BASE or before is None or before.low in "•*-–—|"
    if entry.form is Form.ING:
        if before.low in words.ARTICLES:
            return False
        return (
            before.low in words.PREPOSITIONS
            or before.low in words.LINKS
            or before.low in words.ADVERBS
            or (before.kind != WORD or _entry(tokens, position, index, noun=True) is None)
        )
    if entry.form is Form.PAST:
        return before.low not in words.ARTICLES and before.low not in words.FIRST_SAID
    if (
        before.low in words.DETERMINERS and before.low not in words.SINGULAR_SUBJECTS
    ) or before.low.isdigit():
        return False
    if entry.form is Form.BASE:
        open_ = last is not None and last.form is Form.BASE and last.tense is not Tense.PAST
        plural = before.kind == WORD and before.low.endswith("s") and before.text[0].islower()
        return (
            before.low in words.PLURAL_SUBJECTS
            or (before.low in ("and", "or", "then", ",") and open_)
            or (plural and _entry(tokens, position, index, noun=True) is None)
            or (_joint_subject(tokens, position) and _entry(tokens, position, index, noun=True) is None)
        )
    if entry.form is Form.THIRD:
        if before.low in words.PREPOSITIONS:
            return False
        return (
            before.kind != WORD
            or before.text[0].isupper()
            or before.low in words.SINGULAR_SUBJECTS
            or before.low in words.ADVERBS
            or before.low in words.LINKS
            or before.low in people.TITLES
            or before.low in people.GROUPS
            or _entry(tokens, position, index, noun=True) is None
        )
    return True


def _unknown_third(tokens: Sequence[Token], position: int) -> Predicate | None:
    """A verb that no table knows, in the present: "Wednesday finds her", "she crowns"."""
    token = tokens[position]
    before = _previous(tokens, position, skip=True)
    if before is None or not (
        token.low.endswith("s") and len(token.low) > 3 and token.low.isalpha() and token.text[0].islower()
    ):
        return None
    if (
        token.low.endswith("ss")
        or token.low in words.ADVERBS
        or token.low in words.PREPOSITIONS
        or token.low in words.LINKS
    ):
        return None
    if before.low in words.PRONOUNS or before.kind == TIME:
        return Predicate(position, position + 1, Cue.DO, token.low, Form.THIRD, Tense.PRESENT)
    return None


def _joint_subject(tokens: Sequence[Token], position: int) -> bool:
    """ "Vrettos and his squad fly", "Koizumi and Hegseth meet"."""
    before = tokens[position - 1]
    if before.kind != WORD or not (before.text[0].isupper() or before.low in people.GROUPS):
        return False
    return any(token.low == "and" for token in tokens[max(position - 5, 0) : position])


def _unknown_past(tokens: Sequence[Token], position: int) -> Predicate | None:
    """A verb that no table knows, in the past tense: "carried out", "recognised"."""
    token = tokens[position]
    if (
        position
        and tokens[position - 1].low in words.FIRST_PERSON
        and token.low.isalpha()
        and token.low not in words.ADVERBS
    ):
        return Predicate(position, position + 1, Cue.DO, token.low, Form.BASE, Tense.PRESENT)
    if not (
        token.low.endswith("ed") and len(token.low) > 4 and token.text[0].islower() and "-" not in token.low
    ):
        return None
    before = _previous(tokens, position)
    if (
        before is None
        or before.kind == MARK
        or before.low in words.DETERMINERS
        or before.low in words.PREPOSITIONS
    ):
        return None
    after = tokens[position + 1] if position + 1 < len(tokens) else None
    if after is not None and after.low in ("by", ","):
        return None
    return Predicate(position, position + 1, Cue.DO, token.low, Form.PAST, Tense.PAST)


def _after_auxiliary(tokens: Sequence[Token], position: int, index: Index) -> Predicate | None:
    """Read a chain of auxiliaries, raising words and adverbs up to the main verb."""
    before = _previous(tokens, position)
    low = tokens[position].low
    if (
        low in words.NOT_AFTER_DETERMINER
        and before
        and (before.low in words.DETERMINERS or before.low in words.PREPOSITIONS)
    ):
        return None
    if low in words.REDUCED and (
        before is None or before.kind == MARK or before.kind in (PLACE, TIME) or before.text[0].islower()
    ):
        if position + 1 < len(tokens) and tokens[position + 1].low != "to":
            return None  # "an excursion, planned for June 9, was dropped"
    if low in ("'s", "’s") and not (before and before.low in words.SINGULAR_SUBJECTS):
        return None
    chain: list[str] = []
    at = position
    while at < len(tokens):
        token = tokens[at]
        if (
            token.kind == TIME
            and chain
            and at + 1 < len(tokens)
            and chain[-1] not in ("to",)
            and _continues(tokens, at + 1, index)
        ):
            at += 1
            continue
        if (
            chain
            and token.low == ","
            and at + 2 < len(tokens)
            and tokens[at + 2].low == ","
            and tokens[at + 1].low in words.PARENTHETICAL
        ):
            at += 3
            continue
        phrase = _entry(tokens, at, index, noun=False) if chain and token.kind == WORD else None
        if phrase and phrase.rest and token.low in words.AUXILIARIES:
            break  # "will set off": the verb itself
        if token.kind != WORD or not (
            token.low in words.AUXILIARIES
            or token.low in words.CHAIN
            or (token.low in words.ADVERBS and chain)
        ):
            break
        chain.append(token.low)
        at += 1
    if chain == ["to"] and (at >= len(tokens) or tokens[at].kind != WORD):
        return None
    tense, arranged = _tense(chain)
    modal = not words.MODAL.isdisjoint(chain)
    entry = _entry(tokens, at, index, noun=False) if at < len(tokens) and tokens[at].kind == WORD else None
    infinitive = chain[0] == "to"
    last = next((word for word in reversed(chain) if word not in words.ADVERBS), "")
    if (
        entry
        and entry.cue
        and entry.form is not Form.THIRD
        and (last not in words.BE or entry.form in (Form.PAST, Form.PARTICIPLE, Form.ING))
    ):
        passive = entry.form in (Form.PAST, Form.PARTICIPLE) and any(word in words.BE for word in chain[-3:])
        if infinitive and entry.form is not Form.BASE:
            return None
        return Predicate(
            position, at + 1 + len(entry.rest), entry.cue, entry.lemma, entry.form, tense, passive, infinitive, arranged, modal,
            chain[0] == "had" and chain[1:2] != ["to"] and tense is Tense.PAST, chain[0] in ("was", "were") and tense is Tense.FUTURE,
        )  # fmt: skip
    return _bare_auxiliary(tokens, position, at, chain, tense, infinitive, arranged, modal)


def _continues(tokens: Sequence[Token], at: int, index: Index) -> bool:
    """Does the chain go on behind a date ("will on Monday visit", "was on Friday due to")?"""
    token = tokens[at]
    return token.kind == WORD and (
        token.low in words.CHAIN or _entry(tokens, at, index, noun=False) is not None
    )


def _bare_auxiliary(
    tokens: Sequence[Token],
    position: int,
    at: int,
    chain: list[str],
    tense: Tense,
    infinitive: bool,
    arranged: bool,
    modal: bool,
) -> Predicate | None:
    """A chain with no verb of the tables behind it: "is in Rome", "has rallies", "will pitch"."""
    following = tokens[at] if at < len(tokens) else None
    last = next((word for word in reversed(chain) if word not in words.ADVERBS), chain[-1])
    verbal = (
        following is not None
        and following.kind == WORD
        and following.low.isalpha()
        and following.text[0].islower()
        and following.low not in words.PREPOSITIONS
    )

    def made(cue: Cue, lemma: str, end: int, passive: bool = False) -> Predicate:
        return Predicate(position, end, cue, lemma, Form.BASE, tense, passive, infinitive, arranged, modal)

    if last in words.BE or last in words.ADVERBS:
        if (
            verbal
            and following
            and following.low.endswith(("ed", "en", "ing"))
            and following.low not in words.DETERMINERS
        ):
            return made(Cue.DO, following.low, at + 1, not following.low.endswith("ing"))
        return made(Cue.STAY, "be", at)
    if last in words.BOUND:
        return made(Cue.GO if last == "bound" else Cue.ARRIVE, last, at)
    if last in words.HAVE:
        if verbal and following and following.low.endswith(("ed", "en")):
            return made(Cue.DO, following.low, at + 1)
        if last != "had" and len(chain) == 1:
            tense = Tense.PRESENT
        return made(Cue.ENGAGE, "have", at)
    if (
        last in words.PLANS
        and following is not None
        and (following.kind == TIME or following.low in words.DETERMINERS)
    ):
        return made(Cue.ENGAGE, last, at)
    if (
        verbal
        and following
        and following.low not in words.DETERMINERS
        and (chain != ["to"] or _can_be_infinitive(following.low))
    ):
        return made(Cue.DO, following.low, at + 1)
    return None


def _can_be_infinitive(word: str) -> bool:
    """ "to look", but not "to geologists", "to it"."""
    plural = word.endswith("s") and not word.endswith(("ss", "us"))
    return not plural and word not in words.NOUNS_AFTER_TO


def _tense(chain: Sequence[str]) -> tuple[Tense, bool]:
    """The direction of a verb group, and whether it is a plan of the past ("was to have met")."""
    past = not words.PAST.isdisjoint(chain)
    ahead = (
        not words.FUTURE.isdisjoint(chain)
        or not words.MODAL.isdisjoint(chain)
        or ("to" in chain and not words.BE.isdisjoint(chain))
    )
    if past and ahead:
        undone = (chain[0] == "had" and chain[1:2] != ["to"]) or ("have" in chain[1:] and "to" in chain)
        return Tense.FUTURE, undone
    if ahead:
        return Tense.FUTURE, False
    if past:
        return Tense.PAST, False
    if not words.PRESENT.isdisjoint(chain):
        return Tense.PRESENT, False
    return Tense.UNKNOWN, False


# -- cutting ----------------------------------------------------------------------------------


def _is_marker(token: Token) -> bool:
    return (token.kind == MARK and token.low in ',;:–—-()[]"“”‘.!?…|') or (
        token.kind == WORD and token.low in words.LINKS
    )


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
    low, high = before.end, after.group
    at = _marker_before(tokens, low, high)
    if at is not None and at + 1 < high and (after.infinitive or after.form is Form.ING):
        return _unmarked(tokens, before, after)
    if (
        at is not None
        and at + 1 == high
        and tokens[at].low == ","
        and after.form is not Form.ING
        and not after.infinitive
    ):
        earlier = _marker_before(tokens, low, at)  # "..., Luzia Camenisch, will visit"
        if earlier is not None and at - earlier < 9:
            at = earlier
    if (
        at is not None
        and tokens[at].low == "and"
        and at > low
        and _is_name(tokens[at - 1])
        and at + 1 < high
        and _is_name(tokens[at + 1])
    ):
        earlier = _marker_before(tokens, low, at)
        if earlier is not None:
            at = earlier
    opens = next(
        (i for i in range(low, high) if tokens[i].kind == WORD and tokens[i].low in words.OPENING), None
    )
    if opens is not None:
        at = opens  # with no verb between, the clause begins at its "where"
    if at is None:
        return _unmarked(tokens, before, after)
    first = at
    while first > low and _is_marker(tokens[first - 1]):
        first -= 1
    link = next(
        (words.LINKS[token.low] for token in reversed(tokens[first : at + 1]) if token.low in words.LINKS),
        "comma",
    )
    if after.infinitive and after.group == at + 1:
        link = "to" if link == "comma" else link
    elif after.form is Form.ING and after.group == at + 1 and link == "comma":
        link = "ing"
    return first, at + 1, link


def _unmarked(tokens: Sequence[Token], before: Predicate, after: Predicate) -> tuple[int, int, str]:
    if before.cue is Cue.SAY and not after.infinitive and after.form is not Form.ING:
        start = before.end
        while start < after.group and (
            tokens[start].kind in (TIME, PLACE) or tokens[start].low in words.PREPOSITIONS
        ):
            start += 1
        return start, start, "that"
    link = "to" if after.infinitive else "ing" if after.form is Form.ING else "bare"
    return after.group, after.group, link


def _marker_before(tokens: Sequence[Token], low: int, high: int) -> int | None:
    return next((at for at in range(high - 1, low - 1, -1) if _is_marker(tokens[at])), None)


def _is_name(token: Token) -> bool:
    return (token.kind in (WORD, NAMED) and token.text[:1].isupper()) or token.low in words.PRONOUNS
