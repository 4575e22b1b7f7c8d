#!/usr/bin/env python3
"""How many of the places of gold itineraries are found in their articles?

    python benchmarks/place_recall.py ../shared/corpus [--cases] [--skip 0/4 | --only 0/4]

Counts the obligatory gold stops whose place, or an accepted one, is a mention in the text in the
gold country. Names are compared as the scorer beside the corpus compares them
(`score_itineraries.py`). The last line is `place recall n/m`.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from itinerary.model import PlaceUse
from itinerary.places import find

NO_LOCATION = (PlaceUse.NAME_PART, PlaceUse.PERSON, PlaceUse.DEMONYM)


def scorer(folder: Path) -> ModuleType:
    """The scorer that stands beside the corpus."""
    spec = importlib.util.spec_from_file_location("score_itineraries", folder.parent / "score_itineraries.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"place_recall: no score_itineraries.py beside {folder}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def missing(text: str, gold: dict[str, Any], score: ModuleType) -> tuple[int, list[str]]:
    """(number of obligatory gold stops, those whose place the text's mentions lack)."""
    stops = [stop for stop in score.stops(gold) if not stop.get("optional")]
    named = [
        {"place": mention.place.name, "country": mention.place.country}
        for mention in find(text)
        if mention.use not in NO_LOCATION
    ]
    lost = [stop for stop in stops if not any(score.same("place", stop, each) for each in named)]
    return len(stops), [f"{stop['place']}, {stop['country']}" for stop in lost]


def place_recall(
    folder: Path, skip: str | None = None, only: str | None = None, cases: bool = False
) -> tuple[int, int]:
    """(gold stops found, gold stops) over the corpus; `cases` prints the misses by article."""
    score = scorer(folder)
    found = total = 0
    for path in sorted(folder.glob("*.json")):
        if score.set_aside(path.stem, skip) or (only and not score.set_aside(path.stem, only)):
            continue
        wanted, lost = missing(
            path.with_suffix(".txt").read_text("utf-8"), json.loads(path.read_text("utf-8")), score
        )
        found, total = found + wanted - len(lost), total + wanted
        if cases and lost:
            print(f"{path.stem}: {'; '.join(lost)}")
    return found, total


def main() -> None:
    parser = argparse.ArgumentParser(description="Gold places found in the articles.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--skip", metavar="R/N")
    parser.add_argument("--only", metavar="R/N")
    parser.add_argument("--cases", action="store_true", help="print the misses")
    asked = parser.parse_args()
    found, total = place_recall(asked.folder, asked.skip, asked.only, asked.cases)
    print(f"place recall {found}/{total}")


if __name__ == "__main__":
    main()
