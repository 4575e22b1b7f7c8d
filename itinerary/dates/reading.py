"""A whole text read as news: every expression in order, with tense, the last date and the quarter told of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from itinerary.dates.joins import read_day_and_time, read_offset, read_same
from itinerary.dates.meanings import holiday_said, month_of, months_told
from itinerary.dates.mention import TimeMention
from itinerary.dates.tense import Sentences, direction
from itinerary.model import Anchor, Clock, Reading, Span, Tense
from itinerary.when import Grain, Length, Vague, When

_WHOLE = (read_day_and_time, read_same)
_TOLD = 300  # days: a quarter that ended longer ago is not what a report is about


class Found(NamedTuple):
    """A calendar expression with its value, as `read` hands it out.

    `anchor` says what it was counted from, `implied` which parts the text left out ("year"),
    `alternatives` other days that it may mean, `parts` the expressions in a range or list.
    """

    span: Span
    text: str
    value: When | Length | Vague | None
    rule: str
    anchor: Anchor
    type: str
    implied: tuple[str, ...] = ()
    alternatives: tuple[When, ...] = ()
    zone: str | None = None
    parts: tuple[Found, ...] = ()

    def timex(self) -> str | None:
        """The TIMEX3 value; None where the text alone does not say."""
        if self.value is None:
            return None
        return self.value.timex() + ("Z" if self.zone in ("Etc/UTC", "Etc/GMT") else "")


def _is_whole(mention: TimeMention) -> bool:
    """Are its parts no expressions of their own? "Three days" is one, "the day before" a feast is not."""
    return mention.means in _WHOLE or (mention.means is read_offset and mention.parts[0].type != "DURATION")


class NewsReader:
    """Reads the mentions of one text in their order, and remembers what they tell."""

    def __init__(self, text: str, published: date | None, day_first: bool | None, code: str) -> None:
        self.text = text
        self.code = code
        self.published = published
        self.day_first = day_first
        self.last: When | None = None
        self.frame: When | None = None
        self._sentences: Sentences | None = None  # where a tense is asked for

    def read(self, mention: TimeMention) -> Found:
        """The mention with its value; what follows counts from it."""
        way, saying = self._direction(mention.span) if mention.needs_tense else (Tense.UNKNOWN, False)
        return self._found(mention, way, saying)

    def _found(self, mention: TimeMention, way: Tense, saying: bool) -> Found:
        reading = self._reading(mention, way, saying)
        parts: tuple[Found, ...] = ()
        if mention.parts and not _is_whole(mention):
            parts = tuple(self.read(part) for part in mention.parts)
        value = reading.value
        self._remember(mention, value, way)
        span = mention.span
        return Found(
            span, self.text[span.start : span.end], value, mention.rule, reading.anchor, mention.type,
            reading.implied, reading.alternatives, mention.zone, parts,
        )  # fmt: skip

    def _remember(self, mention: TimeMention, value: When | Length | Vague | None, way: Tense) -> None:
        """Keep what later expressions count from."""
        if isinstance(value, When):
            if not mention.compares:
                self.last = value.dated()
            if value.grain is Grain.QUARTER and mention.sets_frame and self._is_told(value, way):
                self.frame = value
        elif mention.means is months_told and self.frame:
            self.last = When.year(self.frame.first.year)
            self.frame = None

    def _reading(self, mention: TimeMention, way: Tense, saying: bool) -> Reading:
        if mention.means is month_of and self._is_next_month(mention):
            way = Tense.UNKNOWN  # of the one eleven months ago news says "last"
        reading = mention.resolve(self._clock(way, saying))
        settled = mention.means is holiday_said and way is Tense.FUTURE  # a plan for a feast is for the next
        if way is Tense.UNKNOWN or settled or not reading.alternatives or reading.implied != ("year",):
            return reading
        return self._nearer(reading)

    def _is_next_month(self, mention: TimeMention) -> bool:
        return self.published is not None and mention.slots["month"] == self.published.month % 12 + 1

    def _clock(self, way: Tense, saying: bool) -> Clock:
        return Clock(self.published, way, self.frame, self.last, self.day_first, saying)

    def _direction(self, span: Span) -> tuple[Tense, bool]:
        if self._sentences is None:
            self._sentences = Sentences(self.text)
        return direction(self.text, span, self._sentences.around(span.start), self.code)

    def _nearer(self, reading: Reading) -> Reading:
        """News means the nearest year in 19 of 20; the tense decides between two that are about as near."""
        value, other = reading.value, reading.alternatives[0]
        if not isinstance(value, When) or self.published is None:
            return reading
        if abs((value.first - self.published).days) < 2 * abs((other.first - self.published).days):
            return reading
        return replace(reading, value=other, alternatives=(value,))

    def _is_told(self, quarter: When, way: Tense) -> bool:
        """Is it the quarter that the article reports on, and none that it is compared with?"""
        if self.published is None or (self.frame and quarter.first < self.frame.first):
            return False
        over = (self.published - quarter.last).days
        if over < 0:  # a company's own quarter may end before the calendar's
            return self.frame is None and way is Tense.PAST and quarter.first <= self.published
        return over < _TOLD
