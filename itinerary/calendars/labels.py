"""What to call a place: its name with region and country, in English."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from itinerary.calendars.text import line
from itinerary.model import Place, PlaceKind

POINTS = (PlaceKind.CITY, PlaceKind.SITE)
"""Places small enough that a pin on a map says something."""


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    """ISO 3166-1 alpha-2 code to English name, from the gazetteer's table of countries."""
    table = files("itinerary").joinpath("data/countries.tsv").read_text("utf-8")
    rows = (row.split("\t", 3) for row in table.splitlines())
    return {code: name for name, code, kind, _ in rows if kind == PlaceKind.COUNTRY}


def country_name(code: str) -> str:
    """The English name of the country `code` (ISO 3166-1 alpha-2), the code itself where unknown."""
    return _countries().get(code, code)


def location(place: Place) -> str:
    """`place` as LOCATION has it: "City, Region, Country", without saying a name twice."""
    names = [place.name, place.region or "", country_name(place.country) if place.country else ""]
    kept = [name for index, name in enumerate(names) if name and name not in names[:index]]
    return line(", ".join(kept)).replace('"', "'")
