"""How the house writes 3/4: day first or month first."""

from __future__ import annotations

import re

from itinerary.article.stamps import stamps
from itinerary.english import datelines as words
from itinerary.patterns.lazy import lazily

_NUMERIC = re.compile(r"(\d(?<![\w/.-]\d)\d?)([/.-])(\d{1,2})(?:\2(?:\d{4}|\d\d))?(?![\w/-]|\.\d)")
_DAY_FIRST_NAME = re.compile(words.DAY_FIRST_PUBLISHERS)
_DAY_FIRST_HOST = lazily(
    r"//[^/]*\.(?:uk|au|in|ie|nz|za|eu|de|fr|it|es|nl|pk|bd|lk|ke|ng|gh|sg|my|ae|tr|il)(?:[:/]|$)"
)
_MONTH_FIRST_HOST = lazily(r"//[^/]*\.(?:us|gov|mil|ph)(?:[:/]|$)")
_US_AGENCIES = frozenset({"AP", "UPI", "ABC", "CNS", "DPA"})


def day_first(
    text: str, *, country: str | None, zone: str | None, publisher: str | None, url: str | None
) -> bool | None:
    """True: 3/4 is 3 April; False: March 4; None where nothing tells.

    In this order: a numeric date of the text that can be read one way only, the zone word of the
    newsroom, the publisher, the country of its address, the country of the dateline, and how the
    text writes dates with the month's name.
    """
    numeric = _NUMERIC.findall(text)
    for one, sign, two in numeric:
        if sign == "/" and int(one) != int(two) and min(int(one), int(two)) > 0:
            if 12 < int(one) <= 31 and int(two) <= 12:
                return True
            if 12 < int(two) <= 31 and int(one) <= 12:
                return False
    if zone and zone.upper() in words.DAY_FIRST_ZONES:
        return True
    if zone and zone.upper() in words.MONTH_FIRST_ZONES:
        return False
    if (publisher and _DAY_FIRST_NAME.search(publisher)) or _DAY_FIRST_NAME.search(text[:200]):
        return True
    if url and _DAY_FIRST_HOST.search(url.lower()):
        return True
    if (url and _MONTH_FIRST_HOST.search(url.lower())) or publisher in _US_AGENCIES:
        return False
    if country:
        return country not in words.MONTH_FIRST
    return _style(text) if numeric else None


def _style(text: str) -> bool | None:
    named = [match for match in stamps(text) if match["dm"] or match["mm"]]
    days = sum(1 for match in named if match["dm"])
    return None if len(named) == days * 2 else days * 2 > len(named)
