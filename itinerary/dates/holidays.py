"""Holidays that fix a day, computed for any year. Keys are those of the language tables.

Easter (Western and Orthodox) comes from dateutil.easter, which cites its algorithms. The weekday
rules are those of the US code, title 5, section 6103, and of the countries' own laws. Feasts that
follow the moon stand in itinerary/data/feasts.tsv, for the years that it knows.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from importlib.resources import files

from itinerary.when import DAY

_FIXED = {
    "christmas": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26), "new year": (1, 1),
    "new year's eve": (12, 31), "epiphany": (1, 6), "valentine": (2, 14), "groundhog day": (2, 2),
    "st patrick": (3, 17), "st george": (4, 23), "st andrew": (11, 30), "st david": (3, 1),
    "april fool": (4, 1), "anzac": (4, 25), "australia day": (1, 26), "canada day": (7, 1),
    "independence day": (7, 4), "bastille day": (7, 14), "may day": (5, 1), "halloween": (10, 31),
    "guy fawkes": (11, 5), "veterans day": (11, 11), "all saints": (11, 1), "all souls": (11, 2),
    "womens day": (3, 8), "earth day": (4, 22), "juneteenth": (6, 19), "flag day": (6, 14),
    "republic day": (1, 26), "orthodox christmas": (1, 7), "inauguration day": (1, 20),
}  # fmt: skip
_FROM_EASTER = {
    "easter": 0, "easter monday": 1, "good friday": -2, "maundy thursday": -3, "holy saturday": -1,
    "palm sunday": -7, "ash wednesday": -46, "shrove tuesday": -47, "ascension": 39, "pentecost": 49,
    "whit monday": 50, "corpus christi": 60,
}  # fmt: skip
# (month, weekday, which): the fourth Thursday of November; -1 is the last.
_NTH_WEEKDAY = {
    "thanksgiving": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1), "mlk day": (1, 0, 3),
    "presidents day": (2, 0, 3), "columbus day": (10, 0, 2), "mother's day": (5, 6, 2),
    "father's day": (6, 6, 3), "remembrance sunday": (11, 6, 2),
}  # fmt: skip


# Whose day it is that is computed; other countries have theirs on another day.
_NATIONAL = {
    "independence day": "US", "flag day": "US", "republic day": "IN", "memorial day": "US",
    "election day": "US", "inauguration day": "US", "thanksgiving": "US", "labor day": "US",
}  # fmt: skip


def is_known(key: str, country: str) -> bool:
    """Is the day of a holiday known as `country` (ISO 3166-1 alpha-2) keeps it?"""
    return _NATIONAL.get(key, country) == country


# How many days a feast lasts that is longer than its first day; Ramadan ends with the next new moon.
_LONG = {"hanukkah": 8, "passover": 7, "sukkot": 7}


@cache
def _feasts() -> dict[str, tuple[date, ...]]:
    rows = (files("itinerary") / "data" / "feasts.tsv").read_text("utf-8").splitlines()[1:]
    split = (row.split("\t") for row in rows)
    return {feast: tuple(map(date.fromisoformat, days.split())) for feast, days in split}


def holidays(key: str, year: int) -> tuple[date, ...]:
    """The days of a holiday in a year: none where it is not known, two where the moon's year begins twice."""
    if (day := _computed(key, year)) is not None:
        return (day,)
    return tuple(day for day in _feasts().get(key, ()) if day.year == year)


def last_day(key: str, first: date) -> date:
    """The last day of a feast that begins on `first`."""
    if key == "ramadan":
        return next((day for day in _feasts()["eid al-fitr"] if day > first), first + 30 * DAY) - DAY
    return first + (_LONG.get(key, 1) - 1) * DAY


def _computed(key: str, year: int) -> date | None:
    if key in _FIXED:
        return date(year, *_FIXED[key])
    if key in _NTH_WEEKDAY:
        month, weekday, which = _NTH_WEEKDAY[key]
        if which < 0:
            last = date(year, month + 1, 1) - DAY
            return last - (last.weekday() - weekday) % 7 * DAY
        first = date(year, month, 1)
        return first + ((weekday - first.weekday()) % 7 + 7 * (which - 1)) * DAY
    if key == "election day":  # the Tuesday after the first Monday of November (2 U.S.C. 7)
        first = date(year, 11, 1)
        return first + ((0 - first.weekday()) % 7 + 1) * DAY
    if key in _FROM_EASTER or key == "orthodox easter":
        from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

        if key == "orthodox easter":
            return easter(year, EASTER_ORTHODOX)
        return easter(year, EASTER_WESTERN) + _FROM_EASTER[key] * DAY
    return None
