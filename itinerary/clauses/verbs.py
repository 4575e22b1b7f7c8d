"""Is a word a verb here? Decided by its form, its ending and the words beside it."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import pairwise, takewhile

from itinerary.clauses.auxiliaries import after_auxiliary
from itinerary.clauses.lookup import noun_of, previous, verb_of
from itinerary.clauses.parts import Predicate
from itinerary.cues import MOVING, Cue, Entry, Form, Index, Phrases
from itinerary.english import grammar as words
from itinerary.english import people
from itinerary.model import Tense
from itinerary.tokens import CAPITAL, MARK, NAMED, PLACE, TIME, WORD, Token

OPENS_GROUP = words.AUXILIARIES | {"to"}
"""Words that begin a verb group of several words."""

_TENSES = {Form.PAST: Tense.PAST, Form.PARTICIPLE: Tense.PAST, Form.THIRD: Tense.PRESENT}


def verb_group(
    tokens: Sequence[Token], position: int, known: Phrases, index: Index, last: Predicate | None
) -> Predicate | None:
    """The verb group that begins at `position`; `last` is the one before it in the sentence."""
    low = tokens[position].low
    entry = verb_of(tokens, position, known)
    if (low in words.AUXILIARIES and not (entry and entry.rest)) or low == "to":
        chain = after_auxiliary(tokens, position, index)
        if chain or entry is None or not (_goes(tokens, position) or low in words.ASKED_OF):
            return chain
    if entry is None:
        return unknown_verb(tokens, position)
    if low in words.NOT_VERBS or (entry.form is Form.PAST and _done_by(tokens, position)):
        return None
    if entry.cue is Cue.INCLUDE and entry.form is Form.PAST and _followed_by(tokens, position, (",", ".")):
        return None  # "Christmas dinner included, they"
    if not _is_verb(tokens, position, entry, known, last):
        if not (entry.alike and entry.rest and _is_third(tokens, position, tokens[position - 1], known)):
            return None
        entry = entry._replace(form=Form.PAST)  # "she set off"
    assert entry.cue is not None
    return Predicate(
        position,
        position + 1 + len(entry.rest),
        entry.cue,
        entry.lemma,
        entry.form,
        _TENSES.get(entry.form, Tense.UNKNOWN),
        pluperfect=entry.form is Form.ING and entry.lemma == "have",  # "having won in Paris"
    )


def _goes(tokens: Sequence[Token], position: int) -> bool:
    """ "Before going on to Seoul"."""
    return tokens[position].low == "going" and position > 0 and tokens[position - 1].low in words.LINKS


def _done_by(tokens: Sequence[Token], position: int) -> bool:
    """ "Led by the mayor" describes a noun; "travelled by road" does not."""
    return _followed_by(tokens, position, ("by",)) and not _followed_by(tokens, position + 1, words.WAYS)


def _followed_by(tokens: Sequence[Token], position: int, lows: Container[str]) -> bool:
    """Is the next word one of these?"""
    return position + 1 < len(tokens) and tokens[position + 1].low in lows


# -- words of the tables that might be nouns or adjectives ------------------------------------


def _is_verb(
    tokens: Sequence[Token], position: int, entry: Entry, known: Phrases, last: Predicate | None
) -> bool:
    """Is a word that might be a noun or adjective a verb here? Decided by the word before it."""
    before = previous(tokens, position, skip=entry.form in (Form.BASE, Form.THIRD))
    if before is None or before.kind == MARK:
        noun = entry.form is Form.THIRD and (
            _followed_by(tokens, position, words.AFTER_NOUN) or _is_subject(tokens, position, known)
        )
        title = entry.form is Form.BASE and _before_title(tokens, position)
        return not (noun or title) and _opens(before, entry, last)
    if before.kind != WORD and before.low.endswith(words.GENITIVE_ENDS):
        return False  # "Japan's holidays"
    if entry.form is Form.ING:
        return _is_participle(tokens, position, before, known)
    if entry.form is Form.PAST:
        if before.low == "that":
            return _tells_of_noun(tokens, position)
        return before.low not in words.ARTICLES and before.text not in words.FIRST_SAID
    if before.low.isdigit() or (
        before.low in words.DETERMINERS and before.low not in words.SINGULAR_SUBJECTS
    ):
        return False
    if entry.form is Form.BASE:
        return _is_plural_present(tokens, position, before, known, last)
    if entry.form is Form.THIRD:
        return _is_third(tokens, position, before, known)
    return True


def _is_subject(tokens: Sequence[Token], position: int, known: Phrases) -> bool:
    """ "Stops in Rome, Bern and Oslo are planned": what begins the sentence is no verb, as one follows."""
    if noun_of(tokens, position, known) is None:
        return False
    said = [token.low for token in tokens[position : position + _SUBJECT]]
    behind = takewhile(lambda pair: pair[1] not in _ENDS, pairwise(said))
    return any(low in words.PLURAL_VERBS or (low == "will" and one not in _GOES_ON) for one, low in behind)


_SUBJECT = 30  # tokens
_ENDS = words.RELATIVES | {"that", "where", "."}
_GOES_ON = words.PRONOUNS | {"and", "but", ","}


def _tells_of_noun(tokens: Sequence[Token], position: int) -> bool:
    """ "A tour that | began in Rome", and not "that | planned visit"."""
    if position < 2 or tokens[position - 2].kind != WORD or position + 1 == len(tokens):
        return False
    behind = tokens[position + 1]
    goes_on = behind.low in words.PREPOSITIONS or behind.low in words.ARTICLES
    return goes_on or behind.kind in (PLACE, TIME)


def _before_title(tokens: Sequence[Token], position: int) -> bool:
    """ "Crown Prince Haakon will": a title begins the sentence, no order to crown."""
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    return following is not None and following.shape == CAPITAL and following.low in people.TITLES


def _opens(before: Token | None, entry: Entry, last: Predicate | None) -> bool:
    """Is it a verb at the start of a sentence or behind a mark? "Visit Rome", "• Fly to Oslo"."""
    if entry.form is not Form.BASE or before is None:
        return True
    if before.low == ",":  # "will fly to Oslo, visit Bergen"
        return last is not None and last.form is Form.BASE and last.cue in MOVING and entry.cue in MOVING
    return before.low in "•*-–—|"


def _is_participle(tokens: Sequence[Token], position: int, before: Token, known: Phrases) -> bool:
    """ "flying to Oslo", but not "the meeting"."""
    if before.low in words.ARTICLES:
        return False
    return (
        before.low in words.PREPOSITIONS
        or before.low in words.LINKS
        or before.low in words.ADVERBS
        or before.kind != WORD
        or noun_of(tokens, position, known) is None
    )


def _is_plural_present(
    tokens: Sequence[Token], position: int, before: Token, known: Phrases, last: Predicate | None
) -> bool:
    """ "they fly", "will go and visit", "the leaders meet", "Berg and Holm meet"."""
    if before.low in words.PLURAL_SUBJECTS or tokens[position].low in words.NEVER_NOUNS:
        return True
    if _team_goes(tokens, position):
        return True
    open_ = last is not None and last.form is Form.BASE and last.tense is not Tense.PAST
    if open_ and (before.low in words.NEXT_VERB or _behind_time(tokens, position)):
        return True
    plural = before.kind == WORD and before.low.endswith("s") and before.text[0].islower()
    subject = plural or before.low in people.GROUPS or _joint_subject(tokens, position)
    return subject and noun_of(tokens, position, known) is None


def _behind_time(tokens: Sequence[Token], position: int) -> bool:
    """ "Will pay a visit to Rome and in the afternoon | travel on to Bern"."""
    if tokens[position - 1].kind != TIME:
        return False
    at = position - 2 - (tokens[position - 2].low in words.PREPOSITIONS)
    return at >= 0 and tokens[at].low == "and"


def _team_goes(tokens: Sequence[Token], position: int) -> bool:
    """ "Bristol Rovers travel to Madrid", "England open their tour": a name, a verb, "to" or "their"."""
    if not _followed_by(tokens, position, ("to", "into", "their")):
        return False
    first = 1 if tokens[0].low == "the" else 0
    name = tokens[first:position]
    return 0 < len(name) <= _NAME and all(
        token.kind in (PLACE, NAMED) or (token.kind == WORD and token.shape == CAPITAL) for token in name
    )


_NAME = 4  # words of a team's name


def _joint_subject(tokens: Sequence[Token], position: int) -> bool:
    """ "Vrettos and his squad fly", "Koizumi and Hegseth meet", "Rome on May 3 and Bern on May 4 follow"."""
    before = tokens[position - 1]
    named = before.kind in (PLACE, TIME) or before.text[0].isupper()
    if not named and before.low not in people.GROUPS:
        return False
    return any(token.low == "and" for token in tokens[max(position - 5, 0) : position])


def _is_third(tokens: Sequence[Token], position: int, before: Token, known: Phrases) -> bool:
    """ "Berg visits", "the minister travels", but not "of visits"."""
    if before.low in words.PREPOSITIONS:
        return False
    if before.low in words.LINKS and _is_subject(tokens, position, known):
        return False
    return (
        before.kind != WORD
        or before.text[0].isupper()
        or before.low in words.SINGULAR_SUBJECTS
        or before.low in words.ADVERBS
        or before.low in words.LINKS
        or before.low in people.TITLES
        or before.low in people.GROUPS
        or noun_of(tokens, position, known) is None
    )


# -- verbs that no table knows ----------------------------------------------------------------


def unknown_verb(tokens: Sequence[Token], position: int) -> Predicate | None:
    """A verb that no table knows, by its subject or its ending."""
    return (
        _unknown_first(tokens, position)
        or _unknown_past(tokens, position)
        or _unknown_third(tokens, position)
    )


def _unknown_first(tokens: Sequence[Token], position: int) -> Predicate | None:
    """Right behind "I" or "we": "we paddle"."""
    low = tokens[position].low
    if not position or tokens[position - 1].low not in words.FIRST_PERSON:
        return None
    if not low.isalpha() or low in words.ADVERBS:
        return None
    return Predicate(position, position + 1, Cue.DO, low, Form.BASE, Tense.PRESENT)


def _unknown_past(tokens: Sequence[Token], position: int) -> Predicate | None:
    """In the past tense: "carried out", "recognised"."""
    token = tokens[position]
    if token.low not in words.IRREGULAR_PASTS and (not token.low.endswith("ed") or len(token.low) <= 4):
        return None
    if not token.text[0].islower() or "-" in token.low:
        return None
    before = previous(tokens, position)
    if before is None or before.kind == MARK:
        return None
    dated = tokens[position - 1].kind == TIME and position > 1  # "The king on Wednesday | sent a cable"
    if not dated and (before.low in words.DETERMINERS or before.low in words.PREPOSITIONS):
        return None
    if _followed_by(tokens, position, ("by", ",")):
        return None
    return Predicate(position, position + 1, Cue.DO, token.low, Form.PAST, Tense.PAST)


def _unknown_third(tokens: Sequence[Token], position: int) -> Predicate | None:
    """In the present: "Wednesday finds her", "she crowns"."""
    token = tokens[position]
    low = token.low
    if not low.endswith("s") or low.endswith("ss") or len(low) <= 3:
        return None
    if not low.isalpha() or not token.text[0].islower():
        return None
    if low in words.ADVERBS or low in words.PREPOSITIONS or low in words.LINKS:
        return None
    before = previous(tokens, position, skip=True)
    if before is None or not (before.low in words.WHO_DOES or before.kind == TIME):
        return None
    return Predicate(position, position + 1, Cue.DO, low, Form.THIRD, Tense.PRESENT)
