"""One walk over a sentence: its verb groups, its nouns of travel, and its signals."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses.lookup import NOTHING, noun_of, signal_of, signals_at
from itinerary.clauses.parts import NounCue, Predicate
from itinerary.clauses.verbs import OPENS_GROUP, unknown_verb, verb_group
from itinerary.cues import Index, Phrases, Signal
from itinerary.english import grammar as words
from itinerary.english import people
from itinerary.tokens import CAPITAL, MARK, SMALL, WORD, Token, is_title_case, shapes


class Found:
    """What a sentence holds, each in order; signals with the token at which they begin."""

    __slots__ = ("nouns", "predicates", "signals")

    def __init__(self) -> None:
        self.predicates: list[Predicate] = []
        self.nouns: list[NounCue] = []
        self.signals: list[tuple[int, Signal]] = []


def scan(tokens: Sequence[Token], index: Index) -> Found:
    """Find all predicates, nouns and signals; a token belongs to one predicate or noun at most."""
    found = Found()
    titled = is_title_case(shapes(tokens))
    position, last = 0, len(tokens)
    while position < last:
        token = tokens[position]
        shape = token.shape
        if shape != SMALL and (
            token.kind != WORD or (shape == CAPITAL and not titled and _is_name(tokens, position))
        ):
            position += 1
            continue
        low = token.low
        known = index.get(low)
        if known is not None or low in OPENS_GROUP:
            position = _take(tokens, position, known or NOTHING, index, found)
        elif low.endswith(("ed", "s")) or low in words.IRREGULAR_PASTS or _by_narrator(tokens, position):
            position = _take_unknown(tokens, position, found)
        else:
            position += 1
    return found


def _by_narrator(tokens: Sequence[Token], position: int) -> bool:
    """Right behind "I" or "we": "we paddle"."""
    return position > 0 and tokens[position - 1].low in words.FIRST_PERSON


def _is_name(tokens: Sequence[Token], position: int) -> bool:
    """Is a capitalised word a name, and not the first of a sentence or a quotation? Or a name all the same:
    "May will fly", "On Friday, May flies"?
    """
    if position and tokens[position - 1].kind != MARK:
        return True
    if position + 1 == len(tokens):
        return False
    if tokens[position].low in people.FIRST_NAMES:
        return tokens[position + 1].shape == CAPITAL  # "Mark Berg will fly"
    if tokens[position].low not in people.NAMES_TOO:
        return False
    if position:
        return tokens[position - 1].low == ","
    return tokens[1].low in words.AUXILIARIES


def _take(tokens: Sequence[Token], position: int, known: Phrases, index: Index, found: Found) -> int:
    """Add what begins at `position` to `found`; the position behind it."""
    said = signal_of(tokens, position, known)
    if said is not None and said.signal:
        found.signals.append((position, said.signal))
    last = found.predicates[-1] if found.predicates else None
    if not _right_behind(last, tokens[position], position):
        predicate = verb_group(tokens, position, known, index, last)
        if predicate:
            found.predicates.append(predicate)
            for inner in range(position + 1, predicate.end):  # inside the group: "will not visit"
                for entry in signals_at(tokens, inner, index):
                    if entry.signal:
                        found.signals.append((inner, entry.signal))
            return predicate.end
    named = noun_of(tokens, position, known)
    if named is not None and named.cue is not None:
        noun = NounCue(position, position + 1 + len(named.rest), named.cue, named.lemma)
        found.nouns.append(noun)
        return noun.end
    return position + 1


def _take_unknown(tokens: Sequence[Token], position: int, found: Found) -> int:
    """Add the verb that no table knows, if it is one; the position behind it."""
    last = found.predicates[-1] if found.predicates else None
    if last is None or not (last.end == position or _describes(tokens, position)):
        predicate = unknown_verb(tokens, position)
        if predicate:
            found.predicates.append(predicate)
    return position + 1


def _describes(tokens: Sequence[Token], position: int) -> bool:
    """ "Will see a harbour built with money from Rome": no verb of its own."""
    irregular = tokens[position].low in words.IRREGULAR_PASTS and position + 1 < len(tokens)
    return irregular and tokens[position + 1].low in words.PREPOSITIONS


def _right_behind(last: Predicate | None, token: Token, position: int) -> bool:
    """Does a word follow a verb group at once? Then only an auxiliary or "to" begins a new one."""
    return last is not None and last.end == position and token.low not in OPENS_GROUP
