"""`itinerary show`: the stops on the terminal, each with its evidence, and what was left out."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from itinerary.cli import inputs
from itinerary.cli.inputs import Loaded, Reading, shown
from itinerary.cli.options import Articles, MinConfidence, Published, Quiet, Traveller
from itinerary.cli.talk import Code, Talk
from itinerary.cli.verdict import needs_published, no_trip
from itinerary.model import Dropped, Itinerary, Status, Stop, Trip
from itinerary.writers.wording import (
    day_words,
    kind_words,
    place_words,
    plain,
    sentences,
    title_words,
    traveller_words,
    when_words,
)

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table

_STYLES = {Status.CONFIRMED: "green", Status.TENTATIVE: "yellow", Status.CANCELLED: "red strike"}
_PIPED_WIDTH = 100


def show(
    articles: Articles = None,
    published: Published = None,
    traveller: Traveller = None,
    min_confidence: MinConfidence = 0.0,
    quiet: Quiet = False,
) -> None:
    """Show the stops of an article, each with the words that say so.

    Under each stop: what happens there, the sentence of the article, and how its date was read.
    Below: what looked like a stop and was left out, and why.
    """
    reading = Reading(published, traveller, min_confidence)
    with Talk(quiet) as talk:
        screen = terminal()
        for each in inputs.load(inputs.sources(articles, talk), reading, talk):
            for warning in each.itinerary.warnings:
                talk.note(f"{shown(each.source)}: {warning}")
            for part in _parts(each.itinerary):
                screen.print(part)
            _judge(each, reading, talk)


def terminal() -> Console:
    """Standard output as rich sees it; fixed and without colour when piped."""
    from rich.console import Console

    piped = not sys.stdout.isatty()
    return Console(width=_PIPED_WIDTH if piped else None, highlight=False, markup=False, emoji=False)


def _judge(each: Loaded, reading: Reading, talk: Talk) -> None:
    words = needs_published(each.itinerary)
    if not each.itinerary.trips:
        talk.fail(Code.NO_TRIP, f"{shown(each.source)}: {no_trip(each, reading)}")
    elif words:
        talk.fail(Code.NO_DATE, f"{shown(each.source)}: {words}")
    else:
        talk.succeed()


def _parts(itinerary: Itinerary) -> Iterator[RenderableType]:
    """The screen from top to bottom."""
    from rich.text import Text

    yield Text(title_words(itinerary.title, itinerary.trips), style="bold")
    yield Text(_origin(itinerary), style="dim")
    for trip in itinerary.trips:
        yield ""
        yield Text(traveller_words(trip), style="bold cyan")
        yield _stops(trip)
    if itinerary.dropped:
        yield ""
        yield Text("Left out", style="bold")
        yield _left_out(itinerary.dropped)


def _origin(itinerary: Itinerary) -> str:
    """Where and when the article appeared, and how we know."""
    if itinerary.published is None:
        appeared = "date of publication unknown"
    else:
        source = f" ({itinerary.published_source})" if itinerary.published_source else ""
        appeared = f"published {day_words(itinerary.published)}{source}"
    home = place_words(itinerary.dateline) if itinerary.dateline else None
    return plain(", ".join(filter(None, (itinerary.publisher, home, appeared, itinerary.url))))


def _grid(*columns: str) -> Table:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD, expand=False, pad_edge=False, show_edge=False)
    for name in columns:
        table.add_column(name, overflow="fold", vertical="top")
    return table


def _stops(trip: Trip) -> Table:
    from rich.text import Text

    table = _grid("When", "Where", "What")
    for stop in trip.stops:
        style = _STYLES[stop.status]
        table.add_row(
            Text(when_words(stop.when), style=style),
            Text(place_words(stop.place), style=style),
            _what(stop),
        )
        table.add_row("", "", "")
    return table


def _what(stop: Stop) -> RenderableType:
    """What happens at a stop, the words that say so, and how they were read."""
    from rich.text import Text

    text = Text()
    text.append(f"{kind_words(stop)}  ", style=_STYLES[stop.status])
    text.append(f"{stop.confidence:.0%} sure" if stop.confidence else "", style="dim")
    for line in (stop.summary, *(f"- {activity}" for activity in stop.activities)):
        if line:
            text.append(f"\n{plain(line)}")
    for sentence in sentences(stop):
        text.append(f"\n“{sentence}”", style="italic")
    for line in _readings(stop):
        text.append(f"\n{plain(line)}", style="dim")
    return text


def _readings(stop: Stop) -> Iterator[str]:
    """The date's own words and what was made of them, and the reasons."""
    words = " and ".join(f"“{item.quote}”" for item in stop.evidence if item.field == "when")
    if words:
        yield f"date: {words} → {stop.when or 'not known'}"
    yield from stop.because
    if stop.alternatives:
        yield f"or: {', '.join(when_words(when) for when in stop.alternatives)}"


def _left_out(dropped: tuple[Dropped, ...]) -> Table:
    from rich.text import Text

    table = _grid("When", "Where", "Why not")
    for each in dropped:
        words = Text(plain(each.because))
        words.append(f"\n“{plain(each.evidence.quote)}”", style="italic dim")
        table.add_row(Text(when_words(each.when)), Text(place_words(each.place)), words)
    return table
