"""Verb groups that begin with an auxiliary or "to": "is due to visit", "had been expected in"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from itinerary.clauses.lookup import previous, verb_at
from itinerary.clauses.parts import Predicate
from itinerary.cues import Cue, Entry, Form, Index
from itinerary.english import grammar as words
from itinerary.model import Tense
from itinerary.tokens import CAPITAL, MARK, PLACE, TIME, WORD, Token


class _Chain(NamedTuple):
    """Auxiliaries, raising words and adverbs from token `start` up to the main verb at `end`."""

    start: int
    end: int
    words: list[str]
    tense: Tense
    arranged: bool

    @property
    def infinitive(self) -> bool:
        """Does it begin with "to"?"""
        return self.words[0] == "to"

    @property
    def last(self) -> str:
        """The last word that is no adverb; "" where all are."""
        return next((word for word in reversed(self.words) if word not in words.ADVERBS), "")

    @property
    def modal(self) -> bool:
        """Does it leave the plan open: "may visit"?"""
        return not words.MODAL.isdisjoint(self.words)


def after_auxiliary(tokens: Sequence[Token], position: int, index: Index) -> Predicate | None:
    """Read a chain of auxiliaries, raising words and adverbs up to the main verb."""
    if not _opens_chain(tokens, position):
        return None
    said, end = _read(tokens, position, index)
    verb_follows = end < len(tokens) and tokens[end].kind == WORD
    if said == ["to"] and not verb_follows:
        return None
    chain = _Chain(position, end, said, *_tense(said))
    entry = verb_at(tokens, end, index) if verb_follows else None
    if entry and _takes(chain, entry):
        if entry.alike and (chain.last in words.BE or chain.last in words.HAVE):
            entry = entry._replace(form=Form.PARTICIPLE)
        return _with_verb(chain, entry)
    return _without_verb(tokens, chain)


def _opens_chain(tokens: Sequence[Token], position: int) -> bool:
    """Is the auxiliary a verb here, and neither a noun, an adjective nor a possessive?"""
    before = previous(tokens, position)
    low = tokens[position].low
    described = before is not None and (before.low in words.DETERMINERS or before.low in words.PREPOSITIONS)
    if before is not None and before.low == "that" and low in words.MODAL_VERBS:
        described = False  # "a tour that will take her to Rome"
    if described and low in words.NOT_AFTER_DETERMINER:
        return False
    alone = before is None or before.kind in (MARK, PLACE, TIME) or _is_small(before)
    if alone and low in words.REDUCED and position + 1 < len(tokens) and tokens[position + 1].low != "to":
        return False  # "an excursion, planned for June 9, was dropped"
    if low in words.ASKED_OF:
        return False  # "Merz invited her to Berlin": a host, and no journey of his
    possessive = low in words.GENITIVES and not (before and before.low in words.SINGULAR_SUBJECTS)
    return not possessive


def _read(tokens: Sequence[Token], position: int, index: Index) -> tuple[list[str], int]:
    """The words of the chain that begins at `position`, and where it ends."""
    said: list[str] = []
    at = position
    while at < len(tokens):
        token = tokens[at]
        behind = _behind_date(tokens, at, index) if said and said[-1] != "to" else at
        if behind > at:
            at = behind
            continue
        if said and token.low == "," and _parenthetical(tokens, at):
            at += 3
            continue
        if token.kind != WORD:
            break
        auxiliary = token.low in words.AUXILIARIES
        if token.low in words.ASKED_OF and words.BE.isdisjoint(said):
            break
        if said and auxiliary:
            phrase = verb_at(tokens, at, index)
            if (phrase and phrase.rest) or _goes_there(tokens, at):
                break  # "will set off", "is going to Rome": the verb itself
        if not (auxiliary or token.low in words.CHAIN or (said and token.low in words.ADVERBS)):
            break
        said.append(token.low)
        at += 1
    return said, at


def _goes_there(tokens: Sequence[Token], at: int) -> bool:
    """Is "going to" no future: does a place or a noun follow?"""
    if tokens[at].low != "going" or at + 2 >= len(tokens) or tokens[at + 1].low != "to":
        return False
    goal = tokens[at + 2]
    return goal.kind != WORD or goal.shape == CAPITAL or goal.low in words.DETERMINERS


def _behind_date(tokens: Sequence[Token], at: int, index: Index) -> int:
    """Where the chain goes on behind a date at `at`, else `at`: "will on Monday, 9 May, visit", "was, on
    Friday, due to".
    """
    end = at + (tokens[at].low == ",")
    if end < len(tokens) and tokens[end].low == "on":
        end += 1
    if end >= len(tokens) or tokens[end].kind != TIME:
        return at
    end += 1
    end += end < len(tokens) and tokens[end].low == ","
    goes_on = end < len(tokens) and tokens[end].kind == WORD
    verbal = goes_on and (tokens[end].low in words.CHAIN or verb_at(tokens, end, index) is not None)
    return end if verbal else at


def _parenthetical(tokens: Sequence[Token], at: int) -> bool:
    """Does a word between commas follow: "will, however, visit"?"""
    return at + 2 < len(tokens) and tokens[at + 2].low == "," and tokens[at + 1].low in words.PARENTHETICAL


def _takes(chain: _Chain, entry: Entry) -> bool:
    """Can this form of a verb stand behind the chain? "is visits", "is go" are none."""
    if entry.form is Form.THIRD:
        return False
    return chain.last not in words.BE or entry.alike or entry.form in (Form.PAST, Form.PARTICIPLE, Form.ING)


def _with_verb(chain: _Chain, entry: Entry) -> Predicate | None:
    """A chain and a verb of the tables."""
    said = chain.words
    if chain.infinitive and entry.form is not Form.BASE:
        return None
    assert entry.cue is not None
    passive = entry.form in (Form.PAST, Form.PARTICIPLE) and chain.last in words.BE
    return Predicate(
        chain.start,
        chain.end + 1 + len(entry.rest),
        entry.cue,
        entry.lemma,
        entry.form,
        chain.tense,
        passive=passive,
        infinitive=chain.infinitive,
        arranged=chain.arranged,
        modal=chain.modal,
        pluperfect=said[0] == "had" and said[1:2] != ["to"] and chain.tense is Tense.PAST,
        past_future=said[0] in words.WAS and chain.tense is Tense.FUTURE,
    )


def _without_verb(tokens: Sequence[Token], chain: _Chain) -> Predicate | None:
    """A chain with no verb of the tables behind it: "is in Rome", "has rallies", "will pitch"."""
    at = chain.end
    following = tokens[at] if at < len(tokens) else None
    last = chain.last or chain.words[-1]
    verb = following.low if following is not None and _verbal(following) else ""

    def made(
        cue: Cue, lemma: str, end: int, *, passive: bool = False, tense: Tense = chain.tense
    ) -> Predicate:
        return Predicate(
            chain.start,
            end,
            cue,
            lemma,
            Form.BASE,
            tense,
            passive,
            chain.infinitive,
            chain.arranged,
            chain.modal,
        )

    if last in words.BE or last in words.ADVERBS:
        if verb.endswith(("ed", "en", "ing")) and verb not in words.DETERMINERS:
            return made(Cue.DO, verb, at + 1, passive=not verb.endswith("ing"))
        return made(Cue.STAY, "be", at)
    if last in words.BOUND and following is not None and following.low in words.BACK:
        return made(Cue.STAY, "be", at)  # "is expected back on Friday"
    if last in words.BOUND:
        return made(Cue.GO if last == "bound" else Cue.ARRIVE, last, at)
    if last == "agreed" and not words.BE.isdisjoint(chain.words):
        return made(Cue.DO, last, at, passive=True, tense=Tense.PAST)
    if last in words.HAVE:
        if verb.endswith(("ed", "en")):
            return made(Cue.DO, verb, at + 1)
        present = last != "had" and len(chain.words) == 1
        return made(Cue.ENGAGE, "have", at, tense=Tense.PRESENT if present else chain.tense)
    if last in words.PLANS and following and (following.kind == TIME or following.low in words.DETERMINERS):
        return made(Cue.ENGAGE, last, at)
    if verb and verb not in words.DETERMINERS and (chain.words != ["to"] or _can_be_infinitive(verb)):
        return made(Cue.DO, verb, at + 1)
    return None


def _verbal(token: Token) -> bool:
    """Can the word behind a chain be a verb that no table knows?"""
    if token.kind != WORD or not token.low.isalpha() or not _is_small(token):
        return False
    return token.low not in words.PREPOSITIONS


def _is_small(token: Token) -> bool:
    """In small letters; or in a text in capitals, which tell nothing there."""
    return token.text[0].islower() or (len(token.text) > _ACRONYM and token.text.isupper())


_ACRONYM = 3  # letters


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
    if "would" in chain and "have" in chain[1:]:
        return Tense.FUTURE, True  # "would have gone to Rome"
    if past and ahead:
        undone = (chain[0] == "had" and chain[1:2] != ["to"]) or ("have" in chain[1:] and "to" in chain)
        undone = undone or not words.UNDONE_PLANS.isdisjoint(chain)
        return Tense.FUTURE, undone
    if ahead:
        return Tense.FUTURE, False
    if past:
        return Tense.PAST, False
    if not words.PRESENT.isdisjoint(chain):
        return Tense.PRESENT, False
    return Tense.UNKNOWN, False
