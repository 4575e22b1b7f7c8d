"""The library's own errors, all below one: `except ItineraryError` catches every one of them.

    ItineraryError
    ├── BadArticle       a source that gives no article (missing, binary, empty, refused)
    │   └── NeedsExtra   ... until an optional package is installed
    ├── BadItinerary     a JSON that is no itinerary
    ├── BadCalendar      a file that is no whole .ics
    ├── BadServer        a calendar server that refuses, fails or is not there
    ├── BadTarget        a file that cannot be written where it was asked for
    └── BadPlaces        a table of places that cannot be read (in `itinerary.places`)

An error's text is one line that says what happened and what to do. An article's words never
raise: what is not understood is left out. `when.BadWhen` (a ValueError) tells of a date in a
wrong notation.
"""

from __future__ import annotations


class ItineraryError(Exception):
    """What every error of this package is."""


class BadArticle(ItineraryError):
    """The source gives no article."""


class NeedsExtra(BadArticle):
    """The format needs packages that the extra `extra` installs."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs the extra {extra!r}: pip install 'itinerary-ics[{extra}]'")
        self.extra = extra


class BadItinerary(ItineraryError):
    """The data is no itinerary; the text names the spot, as in `trips[0].stops[1].when`."""


class BadCalendar(ItineraryError):
    """The file is no iCalendar file, or not the whole of one."""


class BadServer(ItineraryError):
    """The calendar server refuses, fails, or cannot be reached."""


class BadTarget(ItineraryError):
    """The file cannot be written there."""
