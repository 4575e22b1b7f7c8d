"""Places: the right Washington, with its time zone. Usable alone.

>>> lookup("Portland", "Maine")[0].place.zone
'America/New_York'
"""

from itinerary.model import Place
from itinerary.places.find import find
from itinerary.places.gazetteer import BadPlaces, Gazetteer
from itinerary.places.lookup import Candidate, lookup

__all__ = ["BadPlaces", "Candidate", "Gazetteer", "capital", "country", "find", "lookup"]


def country(code_or_name: str) -> Place | None:
    """A country by its ISO code or by a name; None for an unknown one."""
    return Gazetteer.packaged().country(code_or_name)


def capital(code: str) -> Place | None:
    """The capital of the country with this ISO code; None where it has none."""
    return Gazetteer.packaged().capital(code)
