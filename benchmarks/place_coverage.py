"""How many of the places that officials travelled to does the gazetteer know?

    python benchmarks/place_coverage.py ../shared/places/officials-travels.tsv

FILE has the columns start, end, name, country, locale (tab-separated); a locale may hold several
places, parted by ", ". Each one is asked for with its country's name as context, and the best
answer is compared with the country that the place belongs to today. That country is in
historic_countries.tsv beside this script where the record's country is gone, was written in
another way, or ruled elsewhere at the time; "*" stands for every place of a country, "-" for none.

It prints the misses, 20 random hits for the eye, ships and seas, and last the share of rows and of
pairs that are right, with a time zone.
"""

from __future__ import annotations

import argparse
import csv
import random
import re
from collections import Counter
from pathlib import Path

from itinerary.model import PlaceKind
from itinerary.places import Candidate, country, lookup

HISTORIC = Path(__file__).with_name("historic_countries.tsv")
AT_SEA = re.compile(r"\b(?:aboard|USS|HMS|ship|Ocean|Sea)\b")


def historic() -> dict[tuple[str, str], str]:
    """(country of the record, place or "*") to the country of today."""
    with HISTORIC.open(encoding="utf-8", newline="") as file:
        return {(row[0], row[1]): row[2] for row in list(csv.reader(file, delimiter="\t"))[1:]}


def pairs(path: Path) -> Counter[tuple[str, str]]:
    """(country, single place) to the number of rows that name it."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        return Counter((row["country"], place) for row in rows for place in row["locale"].split(", "))


def ask(place: str, context: str) -> list[Candidate]:
    """The answers for a place as the record writes it: "Nago (Okinawa)" is Nago, in Okinawa."""
    bare, _, bracket = place.partition(" (")
    if not bare:
        return lookup(context)
    return lookup(bare.strip(), bracket.rstrip(")") or None) if bracket else lookup(bare.strip(), context)


def main() -> None:
    """Print the misses, some hits, and the shares."""
    parser = argparse.ArgumentParser(description="Coverage of the gazetteer.")
    parser.add_argument("file", type=Path, help="the travels, tab-separated")
    counts, today = pairs(parser.parse_args().file), historic()
    hits: list[str] = []
    misses: list[str] = []
    seas: list[str] = []
    right_rows = all_rows = right_pairs = all_pairs = 0
    for (land, place), rows in sorted(counts.items()):
        home = country(land)
        wanted = today.get((land, place)) or today.get((land, "*")) or (home.country if home else None)
        best = next(iter(ask(place, land)), None)
        where = f"{best.place.name}, {best.place.country}, {best.place.zone}" if best else "unknown"
        line = f"{rows:4} {land}: {place} -> {where}"
        if AT_SEA.search(place) or (best and best.place.kind is PlaceKind.WATER and wanted is None):
            seas.append(line)
            continue
        right = best is not None and best.place.zone is not None and best.place.country == wanted
        right = right or (wanted == "-" and best is not None and best.place.country is None)
        all_rows, all_pairs = all_rows + rows, all_pairs + 1
        right_rows, right_pairs = right_rows + rows * right, right_pairs + right
        (hits if right else misses).append(line if right else f"{line} (wanted {wanted})")
    for title, lines in (
        ("misses", misses),
        ("some hits", random.Random(0).sample(hits, 20)),
        ("ships and seas", seas),
    ):
        print(f"-- {title}", *lines, sep="\n")
    print(f"weighted {right_rows / all_rows:.3f} unweighted {right_pairs / all_pairs:.3f}")


if __name__ == "__main__":
    main()
