"""`itinerary explain`: the article with everything marked that was understood, and what became of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from textwrap import shorten
from typing import TYPE_CHECKING

from itinerary.cli import inputs
from itinerary.cli.inputs import ReadOptions, shown
from itinerary.cli.options import AllowLocal, Articles, Places, Published, Quiet, Type
from itinerary.cli.screen import entries, origin, show_on
from itinerary.cli.talk import Code, Talk
from itinerary.cli.verdict import warn
from itinerary.model import Anchor, Evidence, Itinerary, PlaceUse, Reading, Span
from itinerary.when import Length, Vague, When
from itinerary.writers.wording import place_words, plain, safe, title_words, when_words

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

    from itinerary.dates import TimeMention
    from itinerary.model import PlaceMention
    from itinerary.pipeline import Analysis

_STYLES = {"d": "green", "p": "cyan", "w": "magenta", "n": "yellow"}
_LONGEST_RULE = 60
_ANCHORS = {
    Anchor.NONE: "complete in itself",
    Anchor.PUBLISHED: "counted from the day of publication",
    Anchor.LAST: "counted from the stop before",
    Anchor.FRAME: "inside the period that the plan is in",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text with its letter (d date, p place, w travel word, n name) and number."""

    span: Span
    letter: str
    number: int

    @property
    def label(self) -> str:
        """What the tables below the text call it; travel words and names are in none."""
        return f"{self.letter}{self.number}" if self.letter in "dp" else self.letter


def explain(
    articles: Articles = None,
    published: Published = None,
    type: Type = None,
    allow_local: AllowLocal = False,
    places: Places = None,
    quiet: Quiet = False,
) -> None:
    """Show the article with all dates and places marked, and how each was read.

    Marks: d date, p place, w travel word, n name. Below the text stands for each date and place
    which rule found it, what it was counted from, and which stop took it, or why none did.
    """
    with Talk(quiet) as talk:
        reading = ReadOptions(published, type=type, allow_local=allow_local, places=places)
        for each in inputs.load(inputs.sources(articles, talk), reading, talk):
            if each.analysis is None:
                talk.fail(Code.ERROR, f"{shown(each.source)}: explain needs the article itself, not the JSON")
                continue
            warn(each, talk)
            show_on(sys.stdout, _parts(each.analysis))
            talk.succeed()


def _parts(analysis: Analysis) -> Iterator[RenderableType]:
    from rich.text import Text

    whole = analysis.itinerary
    yield Text(title_words(whole.title, whole.trips), style="bold")
    yield Text(origin(whole), style="dim")
    yield ""
    yield _marked(analysis.article.text, _marks(analysis))
    yield ""
    yield Text("Dates", style="bold")
    yield entries(_dates(analysis))
    yield ""
    yield Text("Places", style="bold")
    yield entries(_places(analysis))


def _dates(analysis: Analysis) -> Iterator[tuple[str, Text]]:
    for number, (time, reading) in enumerate(analysis.times, 1):
        taken = _taken(analysis.itinerary, time.span, "when")
        words = time.span.of(analysis.article.text)
        yield f"d{number}", _entry("d", words, _value(reading), taken, _how(time, reading))


def _places(analysis: Analysis) -> Iterator[tuple[str, Text]]:
    for number, place in enumerate(analysis.places, 1):
        taken = _stop_or_reason(analysis.itinerary, place)
        words = place.span.of(analysis.article.text)
        yield f"p{number}", _entry("p", words, place_words(place.place), taken, _choice(place))


def _entry(letter: str, words: str, read_as: str, taken: str, how: str) -> Text:
    """A mention in two lines: what it is and what became of it; how it was read."""
    from rich.text import Text

    text = Text(f"“{plain(words)}”", style=f"bold {_STYLES[letter]}")
    return text.append(f" → {plain(read_as)}: {plain(taken)}", "not bold").append(
        f"\n{plain(how)}", "not bold dim"
    )


# -- the text ---------------------------------------------------------------------------------


def _marks(analysis: Analysis) -> list[Mark]:
    """All mentions in the order of the text, none inside another."""
    spans = {
        "d": [time.span for time, _ in analysis.times],
        "p": [place.span for place in analysis.places],
        "n": [person.span for person in analysis.people],
        "w": [cue.span for cue in analysis.cues],
    }
    marks = chain.from_iterable(
        (Mark(span, letter, number) for number, span in enumerate(all_spans, 1))
        for letter, all_spans in spans.items()
    )
    apart: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end)):
        if not apart or mark.span.start >= apart[-1].span.end:
            apart.append(mark)
    return apart


def _marked(text: str, marks: Sequence[Mark]) -> Text:
    """The text with its marks: [on Monday d1]."""
    from rich.text import Text

    text = safe(text)  # as long as before
    result, end = Text(), 0
    for mark in marks:
        style = _STYLES[mark.letter]
        result.append(text[end : mark.span.start])
        result.append("[", style="dim").append(mark.span.of(text), style=f"bold {style}")
        result.append(f" {mark.label}]", style=f"dim {style}")
        end = mark.span.end
    return result.append(text[end:].rstrip())


# -- the tables -------------------------------------------------------------------------------


def _value(reading: Reading | None) -> str:
    """What a date expression was read as."""
    value = reading.value if reading else None
    if isinstance(value, When):
        return f"{value} ({when_words(value)})"
    if isinstance(value, Length | Vague):
        return value.timex()
    return "not known" if reading else "not read"


def _how(time: TimeMention, reading: Reading | None) -> str:
    """The rule, the anchor, what was supplied, what else it could be."""
    parts = [
        f"rule {shorten(time.rule, _LONGEST_RULE, placeholder=' …')}",
        _ANCHORS[reading.anchor if reading else time.anchor],
    ]
    if reading and reading.implied:
        parts.append(f"supplied: {', '.join(reading.implied)}")
    if reading and reading.alternatives:
        parts.append(f"or {', '.join(map(str, reading.alternatives))}")
    return "; ".join(parts)


def _choice(place: PlaceMention) -> str:
    """Why this place among its namesakes, and how the text uses the name."""
    parts = [place.because]
    if place.use is not PlaceUse.PLACE:
        parts.append(f"used as {place.use.value}")
    if place.others:
        parts.append(f"not {'; '.join(place_words(other) for other in place.others[:3])}")
    return "; ".join(filter(None, parts))


def _taken(whole: Itinerary, span: Span, field: str) -> str:
    """The stops that rest on the words at `span`."""
    stops = [
        f"{stop.place.name} {stop.when or ''}".strip()
        for trip in whole.trips
        for stop in trip.stops
        if any(_overlap(item, span) for item in stop.evidence if item.field == field)
    ]
    return "; ".join(dict.fromkeys(stops)) or "no stop"


def _stop_or_reason(whole: Itinerary, place: PlaceMention) -> str:
    """The stop at this place, or why it is none."""
    taken = _taken(whole, place.span, "place")
    reasons = [
        each.because
        for each in whole.dropped
        if each.place == place.place and _overlap(each.evidence, place.span)
    ]
    return taken if taken != "no stop" or not reasons else f"no stop: {reasons[0]}"


def _overlap(item: Evidence, span: Span) -> bool:
    return item.span.start < span.end and span.start < item.span.end
