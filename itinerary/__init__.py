"""From a news article to a calendar: who goes where, and when.

    >>> import itinerary
    >>> trip = itinerary.read(text)          # an Itinerary
    >>> trip.to_ical()                       # bytes of an .ics file

The names below are the whole public surface. They are imported on first use, so that
`import itinerary` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from itinerary.errors import (
        BadArticle,
        BadCalendar,
        BadItinerary,
        BadServer,
        BadTarget,
        ItineraryError,
        NeedsExtra,
    )
    from itinerary.model import (
        Dropped,
        Evidence,
        Itinerary,
        Kind,
        Place,
        PlaceKind,
        Span,
        Status,
        Stop,
        Trip,
    )
    from itinerary.pipeline import read
    from itinerary.when import BadWhen, Grain, When

__version__ = "0.1.0"

__all__ = [
    "BadArticle",
    "BadCalendar",
    "BadItinerary",
    "BadServer",
    "BadTarget",
    "BadWhen",
    "Dropped",
    "Evidence",
    "Grain",
    "Itinerary",
    "ItineraryError",
    "Kind",
    "NeedsExtra",
    "Place",
    "PlaceKind",
    "Span",
    "Status",
    "Stop",
    "Trip",
    "When",
    "read",
]


_HOMES = ("errors", "when", "model", "pipeline")  # what is cheap to import first


def __getattr__(name: str) -> object:
    for home in _HOMES if name in __all__ else ():
        module = import_module(f"itinerary.{home}")
        if hasattr(module, name):
            globals()[name] = value = getattr(module, name)
            return value
    raise AttributeError(f"module 'itinerary' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
