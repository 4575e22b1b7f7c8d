"""Spellings of one place: "Kyiv" and "Kiev" are the same answer."""

from __future__ import annotations

import re

from itinerary.folding import without_accents

_SAME = {  # spellings of one place, folded: common form -> others
    "washington": ("washington dc", "washington d c", "dc"),
    "new york": ("new york city", "nyc", "manhattan"),
    "los angeles": ("la",),
    "united states": ("us", "usa", "u s", "united states of america", "america"),
    "united kingdom": ("uk", "britain", "great britain"),
    "united arab emirates": ("uae",),
    "china": ("prc", "peoples republic of china"),
    "south korea": ("republic of korea", "rok", "s korea"),
    "north korea": ("dprk",),
    "democratic republic of the congo": ("drc",),
    "vietnam": ("viet nam",),
    "beijing": ("peking",),
    "mumbai": ("bombay",),
    "kolkata": ("calcutta",),
    "ho chi minh city": ("saigon",),
    "kyiv": ("kiev",),
    "macau": ("macao",),
    "makkah": ("mecca",),
    "madinah": ("medina",),
    "saint paul": ("st paul",),
    "vatican city": ("holy see", "vatican"),
    "cote divoire": ("ivory coast",),
    "czech republic": ("czechia",),
    "turkey": ("turkiye",),
    "new delhi": ("delhi",),
    "dusseldorf": ("duesseldorf",),
    "krakow": ("cracow",),
    "the hague": ("hague",),
    "county louth": ("co louth",),
    "county mayo": ("co mayo",),
    "guizhou": ("guizhou province",),
    "shandong": ("shandong province",),
    "palm beach": ("palm beach county",),
}


_COMMON_FORM = {other: form for form, others in _SAME.items() for other in others}


def fold(name: str | None) -> str:
    """A place name without case, accents, punctuation and variants of spelling."""
    bare = without_accents(name or "").casefold()
    words = " ".join(re.sub(r"\W+", " ", re.sub("['’]", "", bare)).split())
    form = _COMMON_FORM.get(words, words)
    short = form.removeprefix("the ")
    return _COMMON_FORM.get(short, short)
