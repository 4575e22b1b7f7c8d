"""Print an agenda of some articles, one line a day: python agenda.py ARTICLE.txt..."""

import sys
from pathlib import Path

import itinerary
from itinerary import Status


def agenda(texts: list[str]) -> list[str]:
    """A line for each dated stop of all articles, in the order of time."""
    lines = []
    for text in texts:
        for trip in itinerary.read(text).trips:
            for stop in trip.stops:
                if stop.when is None or stop.status is Status.CANCELLED:
                    continue
                sure = "" if stop.status is Status.CONFIRMED else f" ({stop.status})"
                lines.append(f"{stop.when}  {trip.traveller or 'somebody'} in {stop.place.name}{sure}")
    return sorted(lines)


if __name__ == "__main__":
    print("\n".join(agenda([Path(name).read_text("utf-8") for name in sys.argv[1:]])))
