"""The calendar strip on the page: one row a stop, on a scale of days, weeks, months or years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from itinerary.when import DAY
from itinerary.writers.html_document import Numbered
from itinerary.writers.markup import Markup, tag, text
from itinerary.writers.wording import MONTHS, WEEKDAYS, days_words, when_words

MOST_ROWS = 60
MOST_LABELS = 11
LEAST_WIDTH = 1.2  # per cent of the strip


@dataclass(frozen=True, slots=True)
class Scale:
    """The strip from `first` to `last`, both inclusive."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it shows."""
        return (self.last - self.first).days + 1

    def at(self, day: date) -> float:
        """Where `day` begins, in per cent."""
        return (day - self.first).days / self.days * 100

    def stretch(self, first: date, last: date) -> tuple[float, float]:
        """The start and width of some days, in per cent; never too small to see."""
        start = self.at(first)
        width = max(((last - first).days + 1) / self.days * 100, LEAST_WIDTH)
        return min(start, 100 - width), width


def timeline(stops: Sequence[Numbered]) -> Markup:
    """The strip; nothing where no stop is dated."""
    shown = stops[:MOST_ROWS]
    whens = [each.stop.when for each in shown if each.stop.when]
    if not whens:
        return Markup()
    scale = Scale(min(when.first for when in whens), max(when.last for when in whens))
    more = len(stops) - len(shown)
    rows = [_row(scale, each) for each in shown]
    if more:
        rows.append(tag("p", f"and {more} more", class_="more"))
    return tag(
        "div",
        tag("div", tag("span"), _axis(scale), class_="row axis"),
        *rows,
        class_="timeline",
        role="img",
        aria_label=f"Calendar of the trip, {days_words(scale.first, scale.last)}",
    )


def _row(scale: Scale, numbered: Numbered) -> Markup:
    stop = numbered.stop
    parts = [
        tag("rect", x="0", y="0", width="100%", height="100%", class_="lane"),
        *_weekends(scale),
        *_lines(scale),
    ]
    if stop.when:
        x, width = scale.stretch(stop.when.first, stop.when.last)
        vague = "" if stop.when.exact else " vague"
        parts.append(
            tag(
                "rect",
                x=f"{x:.2f}%",
                y="4",
                width=f"{width:.2f}%",
                height="14",
                rx="4",
                class_=f"bar {stop.status.value}{vague}",
            )
        )
    else:
        parts.append(tag("text", "no date", x="4", y="15"))
    name = tag(
        "span",
        tag("b", str(numbered.number)),
        " ",
        tag("bdi", stop.place.name),
        class_=f"label {stop.status.value}",
    )
    bar = tag("svg", *parts, width="100%", height="22", focusable="false")
    return tag("div", name, bar, class_="row", data_stops=str(numbered.number), title=when_words(stop.when))


def _weekends(scale: Scale) -> Iterator[Markup]:
    """Saturdays and Sundays, shaded where days can be told apart."""
    if scale.days > 70:
        return
    for offset in range(scale.days):
        day = scale.first + offset * DAY
        if day.weekday() > 4:
            x, width = scale.at(day), 100 / scale.days
            yield tag("rect", x=f"{x:.2f}%", y="0", width=f"{width:.2f}%", height="100%", class_="weekend")


def _lines(scale: Scale) -> Iterator[Markup]:
    """A hair line where each label of the axis stands."""
    for day, *_ in _labels(scale):
        yield tag("rect", x=f"{scale.at(day):.2f}%", y="0", width="1", height="100%", class_="tick")


def _axis(scale: Scale) -> Markup:
    labels = [
        tag("text", *_words(words), x=f"{scale.at(day) + shift:.2f}%", y="13", text_anchor=anchor)
        for day, words, shift, anchor in _labels(scale)
    ]
    month = tag("span", _span_words(scale), class_="span")
    return tag("div", month, tag("svg", *labels, width="100%", height="18", focusable="false"))


def _words(label: str) -> list[Markup]:
    """A label; the name of a weekday in it is left out on a phone."""
    name, _, rest = label.rpartition(" ")
    return [tag("tspan", f"{name} ", class_="weekday"), text(rest)] if name in WEEKDAYS else [text(label)]


def _span_words(scale: Scale) -> str:
    """What the labels leave unsaid: the months and the year."""
    first, last = scale.first, scale.last
    if scale.days > 62:
        return f"{first.year}" if first.year == last.year else f"{first.year} – {last.year}"
    start, end = f"{MONTHS[first.month - 1]}", f"{MONTHS[last.month - 1]} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return end
    return f"{start} – {end}" if first.year == last.year else f"{start} {first.year} – {end}"


def _labels(scale: Scale) -> list[tuple[date, str, float, str]]:
    """As many ticks as a phone has room for."""
    ticks = list(_ticks(scale))
    return ticks[:: -(-len(ticks) // MOST_LABELS)]


def _ticks(scale: Scale) -> Iterator[tuple[date, str, float, str]]:
    """The days that get a label: the day, its words, how far the words stand from its start, their anchor."""
    half = 50 / scale.days
    if scale.days <= 62:
        for offset in range(scale.days):
            day = scale.first + offset * DAY
            words = f"{WEEKDAYS[day.weekday()]} {day.day}" if scale.days <= 10 else f"{day.day}"
            yield day, words, half, "middle"
    elif scale.days <= 1100:
        for day in _months(scale.first, scale.last):
            year = f" {day.year}" if day.month == 1 and day != scale.first else ""
            yield day, MONTHS[day.month - 1][:3] + year, 0, "start"
    else:
        for number in range(scale.first.year, scale.last.year + 1):
            yield max(date(number, 1, 1), scale.first), f"{number}", 0, "start"


def _months(first: date, last: date) -> Iterator[date]:
    """`first`, and the first day of each month after it up to `last`."""
    yield first
    for number in range(first.year * 12 + first.month, last.year * 12 + last.month):
        yield date(number // 12, number % 12 + 1, 1)
