"""Dates in metadata that our own tables do not read: other languages, odd notations.

dateparser reads them, and nothing else: never a word of body text. It gets the languages, a fixed
day to count from and strict parsing, so that neither the clock nor an earlier call decides.
"""

from __future__ import annotations

from datetime import date, datetime

_LANGUAGES = [
    "en",
    "fr",
    "es",
    "de",
    "it",
    "pt",
    "nl",
    "ru",
    "uk",
    "pl",
    "tr",
    "ar",
    "ja",
    "ko",
    "zh",
    "id",
    "sv",
    "da",
    "nb",
    "fi",
    "cs",
    "ro",
    "hu",
    "el",
    "bg",
    "hr",
]
_BASE = datetime(2000, 1, 1)  # noqa: DTZ001 - dateparser wants a naive one; only complete dates are taken


def odd_date(text: str) -> date | None:
    """The day that a delimited date in metadata tells, None where it is not complete."""
    from dateparser.date import DateDataParser

    parser = DateDataParser(
        languages=_LANGUAGES,
        try_previous_locales=False,
        settings={
            "RELATIVE_BASE": _BASE,
            "STRICT_PARSING": True,
            "PARSERS": ["absolute-time"],
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    found = parser.get_date_data(text.strip()).date_obj
    return found.date() if found and found.year > 1500 else None
