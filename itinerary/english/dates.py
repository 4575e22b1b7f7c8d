"""English dates, gathered: the rows, what stands between neighbours, and the verbs.

All examples are told on Friday 9 January 2026. Slots are in words.py; the meanings of the rows,
which know no words, in itinerary/dates/meanings.py.
"""

from __future__ import annotations

from itinerary.dates.joins import BOTH, DAY_TIME, RANGE, SAME, TIME_DAY
from itinerary.dates.languages import DateLanguage
from itinerary.dates.tense import VerbTables
from itinerary.english import verbs
from itinerary.english.dates_days import DAYS
from itinerary.english.dates_periods import PERIODS
from itinerary.english.dates_times import TIMES_AND_LENGTHS
from itinerary.english.grammar import GENITIVE_ENDS
from itinerary.english.not_dates import NOT_DATES
from itinerary.english.words import SLOTS
from itinerary.patterns import Table

DATES = [*DAYS, *PERIODS, *TIMES_AND_LENGTHS]

_EITHER = frozenset({DAY_TIME, TIME_DAY})
GAPS = {
    "": _EITHER, ",": _EITHER, **dict.fromkeys(("at", ", at", "from", "by", "around", "about", "at around", "at about", "in", "during"),
                                               frozenset({DAY_TIME})),
    "(": frozenset({SAME}),
    **dict.fromkeys(("on", ", on", "of"), frozenset({TIME_DAY})),
    **dict.fromkeys(("to", "-", "–", "—", "--", "until", "till", "through", "thru", "up to", "until the", "to the"),
                    frozenset({RANGE})),
    **dict.fromkeys(("and", "and on", "&"), frozenset({BOTH})),
}  # fmt: skip

BETWEEN = frozenset(("between",))

OFFSETS = {"before": -1, "after": 1, "from": 1, "following": 1}
BEGINNINGS = frozenset(("from",))
LASTING = frozenset(("for",))
DIRECTIONS = VerbTables(
    verbs=verbs.VERBS,
    past_endings=verbs.PAST_ENDINGS,
    no_past=verbs.NO_PAST,
    wishing=verbs.WISHING,
    expecting=verbs.EXPECTING,
    infinitive=verbs.INFINITIVE,
    be_present=verbs.BE_PRESENT,
    passive=verbs.PASSIVE,
    agents=verbs.AGENTS,
    attributive=verbs.ATTRIBUTIVE,
    long_past=verbs.LONG_PAST,
    reporting=verbs.REPORTING,
    forward=verbs.FORWARD,
    forward_phrases=verbs.FORWARD_PHRASES,
    not_forward=verbs.NOT_FORWARD,
    openers=verbs.OPENERS,
    small=verbs.SMALL,
)
LANGUAGE = DateLanguage(
    Table([*NOT_DATES, *DATES], SLOTS), GAPS, BETWEEN, OFFSETS, BEGINNINGS, LASTING, GENITIVE_ENDS, DIRECTIONS
)
