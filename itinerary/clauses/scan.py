"""One walk over a sentence: its verb groups, its nouns of travel, and its signals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from itinerary.clauses.lookup import matches, noun_at
from itinerary.clauses.parts import NounCue, Predicate
from itinerary.clauses.verbs import may_be_verb, verb_group
from itinerary.cues import Index, Signal
from itinerary.english import grammar as words
from itinerary.tokens import MARK, WORD, Token


@dataclass(slots=True)
class Found:
    """What a sentence holds, each in order; signals with the token at which they begin."""

    predicates: list[Predicate] = field(default_factory=list)
    nouns: list[NounCue] = field(default_factory=list)
    signals: list[tuple[int, Signal]] = field(default_factory=list)


def scan(tokens: Sequence[Token], index: Index) -> Found:
    """Find all predicates, nouns and signals; a token belongs to one predicate or noun at most."""
    found = Found()
    titled = _title_case(tokens)
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if token.kind != WORD or (not titled and token.text[0].isupper() and _is_name(tokens, position)):
            position += 1
        elif token.low in index or may_be_verb(tokens, position):
            position = _take(tokens, position, index, found)
        else:
            position += 1
    return found


def _is_name(tokens: Sequence[Token], position: int) -> bool:
    """Is a capitalised word a name, and not the first of a sentence or a quotation?"""
    return position > 0 and tokens[position - 1].kind != MARK


def _take(tokens: Sequence[Token], position: int, index: Index, found: Found) -> int:
    """Add what begins at `position` to `found`; the position behind it."""
    for entry in index.get(tokens[position].low, ()):
        if entry.signal and matches(tokens, position, entry):
            found.signals.append((position, entry.signal))
            break
    last = found.predicates[-1] if found.predicates else None
    if not _right_behind(last, tokens[position], position):
        predicate = verb_group(tokens, position, index, last)
        if predicate:
            found.predicates.append(predicate)
            for inner in range(position + 1, predicate.end):  # inside the group: "will not visit"
                found.signals += [
                    (inner, entry.signal)
                    for entry in index.get(tokens[inner].low, ())
                    if entry.signal and matches(tokens, inner, entry)
                ]
            return predicate.end
    said = noun_at(tokens, position, index)
    if said is not None and said.cue is not None:
        noun = NounCue(position, position + 1 + len(said.rest), said.cue, said.lemma)
        found.nouns.append(noun)
        return noun.end
    return position + 1


def _right_behind(last: Predicate | None, token: Token, position: int) -> bool:
    """Does a word follow a verb group at once? Then only an auxiliary or "to" begins a new one."""
    if last is None or last.end != position:
        return False
    return token.low not in words.AUXILIARIES and token.low != "to"


def _title_case(tokens: Sequence[Token]) -> bool:
    """Is it a headline With Capitals, where they tell nothing?"""
    first = [token.text[0] for token in tokens if token.kind == WORD]
    first = [letter for letter in first if letter.isalpha()]
    return bool(first) and len([1 for letter in first if letter.isupper()]) > 0.6 * len(first)
