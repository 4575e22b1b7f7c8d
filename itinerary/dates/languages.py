"""The languages whose dates can be read: one folder of tables each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import NamedTuple

from itinerary.dates.tense import VerbTables
from itinerary.patterns import Table

LANGUAGES = {"en": "itinerary.english.dates"}


class DateLanguage(NamedTuple):
    """What a language folder tells of its dates.

    `dates` is the table of patterns, its negative rows included. `gaps` says what the words between
    two expressions make of them; `between` are the words before "A and B" that make it a range,
    `offsets` those between a length and the day it is counted from, with the sign;
    `beginnings` are those that may begin a stay instead ("from"), `lasting` the words before a length
    that make it one ("for"). `genitives` are the ends of a day that an event is named by ("Monday's").
    `verbs` are the words that tell the direction of a clause.
    """

    dates: Table
    gaps: Mapping[str, frozenset[str]]
    between: frozenset[str]
    offsets: Mapping[str, int]
    beginnings: frozenset[str]
    lasting: frozenset[str]
    genitives: tuple[str, ...]
    verbs: VerbTables


@cache
def language(code: str) -> DateLanguage:
    """The tables of a language, loaded on first use. Raises KeyError for one that has none."""
    tables = import_module(LANGUAGES[code])
    made: DateLanguage = tables.LANGUAGE
    return made
