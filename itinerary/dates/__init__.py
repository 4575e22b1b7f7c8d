"""Dates in news text: found, and read against the article's day. Usable alone.

>>> from datetime import date
>>> from itinerary.dates import read
>>> for found in read("He will leave on Monday and return three days later.", date(2026, 1, 9)):
...     print(found.text, found.timex())
Monday 2026-01-12
three days later 2026-01-15

`find` only recognises; each mention resolves later, against any clock:

>>> from itinerary.dates import find
>>> from itinerary.model import Clock, Tense
>>> mention = find("She leaves on Friday.")[0]
>>> str(mention.resolve(Clock(date(2026, 1, 9), Tense.FUTURE)).value)
'2026-01-16'
>>> str(mention.resolve(Clock(date(2026, 1, 9), Tense.PAST)).value)
'2026-01-09'
"""

from __future__ import annotations

from datetime import date

from itinerary.dates.joins import join
from itinerary.dates.languages import language
from itinerary.dates.meanings import nothing
from itinerary.dates.mention import TimeMention, mention
from itinerary.dates.reading import Found, NewsReader
from itinerary.dates.tense import direction, tense

__all__ = ["Found", "TimeMention", "direction", "find", "read", "tense"]


def find(
    text: str, start: int = 0, end: int | None = None, *, country: str | None = None, code: str = "en"
) -> list[TimeMention]:
    """All calendar expressions between `start` and `end`, in order, none overlapping, none resolved.

    `country` (ISO 3166-1 alpha-2) is where the text was written: "Independence Day", told in Dili, is not
    the American one, and left out. `code` is the language. Text never raises.
    """
    tables = language(code)
    found = [
        mention(text, match)
        for match in tables.dates.scan(text, start, end)
        if match.rule.means is not nothing
    ]
    joined = join(text, found, tables)
    return joined if country is None else [each for each in joined if _is_kept(each, country)]


def _is_kept(found: TimeMention, country: str) -> bool:
    """Is it no holiday, or one whose day in the country is known?"""
    if "holiday" not in found.slots:
        return True
    from itinerary.dates.holidays import is_known  # dear to import, and few texts name one

    return is_known(found.slots["holiday"], country)


def read(
    text: str, published: date | None, *, day_first: bool | None = None, code: str = "en"
) -> list[Found]:
    """All calendar expressions of a text with their values, read as a newspaper means them.

    `published` is the day that "today" is; None leaves relative expressions without a value.
    `day_first` tells how the house writes 03/04.
    """
    reader = NewsReader(text, published, day_first, code)
    return [reader.read(found) for found in find(text, code=code)]
