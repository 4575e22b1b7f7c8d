"""The gazetteer: folded names to places, from the packaged tables and from files of the user."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from itinerary.english.places import PREFERRED, SHARED_CAPITALS
from itinerary.errors import ItineraryError
from itinerary.model import Place, PlaceKind
from itinerary.places.fold import fold
from itinerary.places.store import COLUMNS, Store

CAPITAL = "capital"  # the kind of a nation's capital in the tables; a city to everyone else


# A capital is as well known as another city of so many times its people.
CAPITAL_WEIGHT = 10

# A nation is better known than any namesake, and the usual bearer of a name than larger ones.
NATION_WEIGHT = 10**10
USUAL_FACTOR = 20
USUAL_LEAST = 3_000_000

# A hand-kept site, island or region without a number of people is as well known as such a city.
KNOWN_WEIGHT = 300_000

# A village is named without its region so many times more seldom than its people would say.
VILLAGE = 5_000
VILLAGE_SHARE = 20

# What a text says can lift a namesake so many times (`choose` has the reasons).
MOST_FACTOR = 2000

# So many times better known than any namesake abroad: it tells where we are.
SURELY = 100


class BadPlaces(ItineraryError, ValueError):
    """A file of places that cannot be read; the message names the file, the line and the fault."""


class Entry(NamedTuple):
    """A place of the gazetteer under a name. `capital`: of a country. `fame`: how well known it is by it.

    `kept`: by hand, in our table or in a file of the user: it is known, however few live there.
    """

    place: Place
    capital: bool = False
    fame: int = 0
    kept: bool = False


class Found(NamedTuple):
    """What the gazetteer has under a name, best known first. `more`: longer names begin with it.

    `rivals` are those that a text could mean without saying so; `alone` is True where no namesake
    abroad is worth a thought; `others` are the places behind the best known one.
    """

    entries: tuple[Entry, ...]
    more: bool
    rivals: tuple[Entry, ...] = ()
    alone: bool = True
    others: tuple[Place, ...] = ()

    @classmethod
    def of(cls, entries: tuple[Entry, ...], more: bool) -> Found:
        """With what follows from the entries."""
        if not entries:
            return cls((), more)
        best = entries[0]
        rivals = tuple(e for e in entries if e.fame * MOST_FACTOR >= best.fame and not _behind(e, entries))
        alone = all(e.place.country == best.place.country or e.fame * SURELY <= best.fame for e in entries)
        return cls(entries, more, rivals, alone, tuple(e.place for e in entries[1:]))


MEMORY = 50_000  # names and words remembered at most

NOTHING = Found((), False)


def entry_of(cells: list[str]) -> Entry:
    """The place of a row. Raises ValueError with the fault in words."""
    if len(cells) < 3 or not cells[0]:
        raise ValueError("wants at least name, country and kind, parted by tabs")
    if len(cells) > len(COLUMNS):
        raise ValueError(f"has {len(cells)} columns, wants at most {len(COLUMNS)}: {', '.join(COLUMNS)}")
    name, country, kind, region, zone, latitude, longitude, people, _ = (
        *cells,
        *[""] * (len(COLUMNS) - len(cells)),
    )
    if kind != CAPITAL and kind not in _KINDS:
        raise ValueError(f"has kind {kind!r}, wants one of capital, {', '.join(_KINDS)}")
    if country and not (len(country) == 2 and country.isascii() and country.isupper()):
        raise ValueError(f"has country {country!r}, wants two capital letters (ISO 3166-1) or nothing")
    place = Place(
        name,
        country or None,
        PlaceKind.CITY if kind == CAPITAL else _KINDS[kind],
        region or None,
        zone or None,
        _degrees(latitude, 90, "latitude"),
        _degrees(longitude, 180, "longitude"),
        _people(people),
    )
    return Entry(place, kind == CAPITAL)


_KINDS = {kind.value: kind for kind in PlaceKind}


def fame(entry: Entry, key: str) -> int:
    """How well known a namesake is, in people: larger is likelier where the text says nothing."""
    place = entry.place
    if place.kind is PlaceKind.COUNTRY or place.kind is PlaceKind.AREA:
        return NATION_WEIGHT + place.population
    people = place.population
    if not people and place.kind is not PlaceKind.CITY:
        people = KNOWN_WEIGHT
    if entry.capital:
        people *= CAPITAL_WEIGHT
    elif people < VILLAGE and place.kind is PlaceKind.CITY:
        people = max(people, VILLAGE) if entry.kept else people // VILLAGE_SHARE
    usual = PREFERRED.get(key) == place.country and not (entry.capital and key in SHARED_CAPITALS)
    if not usual:
        return people
    several = place.country == "US"  # where every state has a Springfield
    return people * USUAL_FACTOR if several else max(people * USUAL_FACTOR, USUAL_LEAST)


def ranked(key: str, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Namesakes by fame, a city before the region of its own country."""
    known = tuple(Entry(each.place, each.capital, fame(each, key), each.kept) for each in entries)
    if len(known) < 2:
        return known
    return tuple(sorted(known, key=lambda each: (_behind(each, known), -each.fame)))


def _behind(entry: Entry, others: Iterable[Entry]) -> bool:
    """Is it a region of the same name as a city in it (Kyoto, New York) or as the capital (Washington)?"""
    place = entry.place
    return place.kind is PlaceKind.REGION and any(
        each.place.kind is PlaceKind.CITY
        and each.place.country == place.country
        and (each.capital or each.place.region == place.name)
        for each in others
    )


def _degrees(cell: str, most: int, what: str) -> float | None:
    try:
        value = float(cell) if cell else None
    except ValueError:
        raise ValueError(f"has {what} {cell!r}, wants degrees") from None
    if value is not None and not -most <= value <= most:
        raise ValueError(f"has {what} {cell!r}, beyond {most} degrees")
    return value


def _people(cell: str) -> int:
    if cell and not (cell.isascii() and cell.isdigit()):
        raise ValueError(f"has population {cell!r}, wants a whole number")
    return int(cell or 0)


@dataclass(frozen=True, slots=True, eq=False)
class Gazetteer:
    """Names to places. Rows are read when first asked for, and kept."""

    _store: Store
    _own: dict[str, Found]
    _names: dict[str, Found]
    _rows: dict[int, Entry]
    dull: set[str]  # words of texts that begin no name, as they stand: the first-word gate
    plain: dict[
        str, tuple[str, Found | None, bool, bool]
    ]  # ... known ones: key, name, longer ones?, demonym?
    ends: set[tuple[str, str]]  # ... and pairs of words that begin no name

    @classmethod
    def packaged(cls) -> Gazetteer:
        """The gazetteer that ships with the package (opened once)."""
        return _packaged()

    def with_file(self, path: str | Path) -> Gazetteer:
        """This gazetteer with the places of a file, which go before the packaged ones.

        The file is UTF-8, one place a line, columns parted by tabs: name, country (ISO 3166-1
        alpha-2), kind (capital, city, site, island, region, country, water, area), region, zone
        (IANA), latitude, longitude, population, other names parted by "|". Only the first three are
        needed. Empty lines and lines that begin with "#" or "name<tab>" are skipped.
        Raises BadPlaces on a bad row, OSError where the file cannot be opened.
        """
        own = dict(self._own)
        try:
            lines = Path(path).read_text("utf-8-sig").splitlines()
        except UnicodeDecodeError as error:
            raise BadPlaces(f"{path}: not UTF-8 text ({error.reason} at byte {error.start})") from None
        for number, line in enumerate(lines, 1):
            if not line.strip() or line.startswith(("#", f"{COLUMNS[0]}\t")):
                continue
            cells = [cell.strip() for cell in line.split("\t")]
            try:
                entry = self._owned(entry_of(cells))
            except ValueError as error:
                raise BadPlaces(f"{path}, line {number}: {error}: {line!r}") from None
            others = cells[8].split("|") if len(cells) == len(COLUMNS) else []
            for key in {fold(name) for name in (cells[0], *others) if name}:
                _add(own, key, entry)
        return Gazetteer(self._store, own, {}, self._rows, set(), {}, set())

    def named(self, key: str) -> Found:
        """Everything under a folded name, the user's own places first."""
        found = self._names.get(key)
        if found is None:
            if len(self._names) > MEMORY:
                self._names.clear()
            found = self._names[key] = self._look_up(key)
        return found

    def country(self, code_or_name: str) -> Place | None:
        """A country by its ISO code ("JP") or by a name ("Japan", "Burma"); None for an unknown one."""
        if (
            len(code_or_name) == 2
            and code_or_name.isupper()
            and (by_code := self._first(f"@country {code_or_name}"))
        ):
            return by_code
        entries = self.named(fold(code_or_name)).entries
        return next((entry.place for entry in entries if entry.place.kind is PlaceKind.COUNTRY), None)

    def capital(self, code: str) -> Place | None:
        """The capital of the country with this ISO code."""
        return self._first(f"@{CAPITAL} {code}")

    def _first(self, key: str) -> Place | None:
        entries = self.named(key).entries
        return entries[0].place if entries else None

    def _look_up(self, key: str) -> Found:
        own = self._own.get(key, NOTHING)
        line = self._store.entry(key)
        if line is None:
            return own
        more, offsets = line
        return Found.of((*own.entries, *ranked(key, map(self._row, offsets))), more or own.more)

    def _row(self, offset: int) -> Entry:
        entry = self._rows.get(offset)
        if entry is None:
            entry = entry_of(self._store.row(offset))
            entry = self._rows[offset] = entry._replace(kept=self._store.is_kept(offset))
        return entry

    def _owned(self, entry: Entry) -> Entry:
        """A place of the user's; without a zone it takes that of its country's capital."""
        place = entry.place
        home = self.country(place.country) if place.country and not place.zone else None
        if home is None:
            return Entry(place, entry.capital, kept=True)
        zoned = Place(
            place.name,
            place.country,
            place.kind,
            place.region,
            home.zone,
            place.latitude,
            place.longitude,
            place.population,
        )
        return Entry(zoned, entry.capital, kept=True)


def _add(table: dict[str, Found], key: str, entry: Entry) -> None:
    had = table.get(key, NOTHING)
    table[key] = Found.of((*had.entries, *ranked(key, [entry])), had.more)
    words = key.split(" ")
    for end in range(1, len(words)):
        part = " ".join(words[:end])
        table[part] = Found.of(table.get(part, NOTHING).entries, True)


@cache
def _packaged() -> Gazetteer:
    return Gazetteer(Store(), {}, {}, {}, set(), {}, set())
