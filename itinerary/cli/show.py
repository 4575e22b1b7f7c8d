"""`itinerary show`: the stops on the terminal, each with its evidence, and what was left out."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from itinerary.cli import inputs
from itinerary.cli.inputs import ReadOptions
from itinerary.cli.options import (
    AllowLocal,
    Articles,
    MinConfidence,
    Places,
    Published,
    Quiet,
    Traveller,
    Type,
)
from itinerary.cli.screen import entries, origin, show_on
from itinerary.cli.talk import Talk
from itinerary.cli.verdict import judge, tell, warn
from itinerary.model import Dropped, Itinerary, Stop, Trip
from itinerary.writers.terminal import STYLES, Strip
from itinerary.writers.terminal_map import RouteMap
from itinerary.writers.wording import (
    kind_words,
    place_words,
    plain,
    sentences,
    title_words,
    traveller_words,
    when_words,
)

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text


def show(
    articles: Articles = None,
    published: Published = None,
    type: Type = None,
    allow_local: AllowLocal = False,
    places: Places = None,
    traveller: Traveller = None,
    min_confidence: MinConfidence = 0.0,
    map: Annotated[bool, typer.Option("--map", help="Draw the route of each trip on a map.")] = False,
    quiet: Quiet = False,
) -> None:
    """Show the stops of an article, each with the words that say so.

    Under each stop: what happens there, the sentence of the article, and how its date was read.
    Below: what looked like a stop and was left out, and why.
    """
    reading = ReadOptions(published, traveller, min_confidence, type, allow_local, places)
    with Talk(quiet) as talk:
        for each in inputs.load(inputs.sources(articles, talk), reading, talk):
            warn(each, talk)
            show_on(sys.stdout, _parts(each.itinerary, map))
            if tell(judge(each, reading), each, talk):
                talk.succeed()


def _parts(itinerary: Itinerary, map: bool) -> Iterator[RenderableType]:
    """The screen from top to bottom."""
    from rich.text import Text

    yield Text(title_words(itinerary.title, itinerary.trips), style="bold")
    yield Text(origin(itinerary), style="dim")
    for trip in itinerary.trips:
        yield ""
        yield Text(traveller_words(trip), style="bold cyan")
        yield Strip(trip.stops)
        if map:
            yield RouteMap(trip)
        yield entries(_stops(trip))
    if itinerary.dropped:
        yield Text("Left out", style="bold")
        yield entries(_left_out(itinerary.dropped))


def _stops(trip: Trip) -> Iterator[tuple[str, Text]]:
    """Each stop with its number."""
    width = max((len(when_words(stop.when)) for stop in trip.stops), default=0)
    for number, stop in enumerate(trip.stops, 1):
        yield f"{number}", _stop(stop, width)


def _stop(stop: Stop, width: int) -> Text:
    """When, where and what; the words that say so; how they were read."""
    from rich.text import Text

    style = STYLES[stop.status]
    text = Text()
    text.append(f"{when_words(stop.when):{width}}  {place_words(stop.place)}", style=f"bold {style}")
    text.append(f"  {kind_words(stop)}", style=style)
    if stop.confidence:
        text.append(f"  {stop.confidence:.0%} sure", style="dim")
    if stop.summary:
        text.append(f"\n{plain(stop.summary)}")
    for activity in stop.activities if len(stop.activities) > 1 or not stop.summary else ():
        text.append(f"\n- {plain(activity)}")
    for sentence in sentences(stop):
        text.append("\n").append(_quoted(sentence, stop))
    for line in _readings(stop):
        text.append(f"\n{plain(line)}", style="dim")
    return text.append("\n")


def _quoted(sentence: str, stop: Stop) -> Text:
    """A sentence of the article with the words in it that count."""
    from rich.text import Text

    text = Text(f"“{sentence}”", style="italic")
    text.highlight_words(
        [plain(item.quote) for item in stop.evidence if item.field in ("place", "when")], "bold"
    )
    return text


def _readings(stop: Stop) -> Iterator[str]:
    """The date's own words and what was made of them, and the reasons."""
    words = " and ".join(f"“{item.quote}”" for item in stop.evidence if item.field == "when")
    if words and not any(words in reason for reason in stop.because):
        yield f"date: {words} → {stop.when or 'not known'}"
    if stop.because:
        yield f"because: {'; '.join(stop.because)}"
    if stop.alternatives:
        yield f"or: {', '.join(when_words(when) for when in stop.alternatives)}"


def _left_out(dropped: tuple[Dropped, ...]) -> Iterator[tuple[str, Text]]:
    """Each place that made no stop, with why not."""
    from rich.text import Text

    for each in dropped:
        text = Text(f"{place_words(each.place)}, {when_words(each.when)}: {plain(each.because)}")
        yield "-", text.append(f"\n“{plain(each.evidence.quote)}”", style="italic dim")
