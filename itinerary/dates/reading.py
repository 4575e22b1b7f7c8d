"""A whole text read as news: every expression in order, with tense, the last date and the quarter told of."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from itinerary.dates.joins import read_day_and_time, read_same
from itinerary.dates.mention import TimeMention
from itinerary.dates.tense import direction, sentence
from itinerary.model import Anchor, Clock, Reading, Span, Tense
from itinerary.when import Grain, Length, Vague, When

_WHOLE = (read_day_and_time, read_same)  # their parts are no expressions of their own
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


class NewsReader:
    """Reads the mentions of one text in their order, and remembers what they tell."""

    def __init__(self, text: str, published: date | None, day_first: bool | None, code: str) -> None:
        self.text = text
        self.code = code
        self.published = published
        self.day_first = day_first
        self.last: When | None = None
        self.frame: When | None = None
        self._sentence = Span(0, 0)

    def read(self, mention: TimeMention) -> Found:
        """The mention with its value; what follows counts from it."""
        reading = self._reading(mention)
        parts = () if mention.means in _WHOLE else tuple(map(self.read, mention.parts))
        value = reading.value
        if isinstance(value, When):
            self.last = value.dated()
            if value.grain is Grain.QUARTER and mention.sets_frame and self._is_told(value):
                self.frame = value
        span = mention.span
        return Found(
            span, self.text[span.start : span.end], value, mention.rule, reading.anchor, mention.type,
            reading.implied, reading.alternatives, mention.zone, parts,
        )  # fmt: skip

    def _reading(self, mention: TimeMention) -> Reading:
        if not mention.needs_tense:
            return mention.resolve(self._clock(Tense.UNKNOWN, False))
        way, saying = self._direction(mention.span)
        reading = mention.resolve(self._clock(way, saying))
        if way is not Tense.UNKNOWN and reading.implied == ("year",):
            return self._nearer(mention.resolve(self._clock(Tense.UNKNOWN, False)), reading)
        return reading

    def _clock(self, way: Tense, saying: bool) -> Clock:
        return Clock(self.published, way, self.frame, self.last, self.day_first, saying)

    def _direction(self, span: Span) -> tuple[Tense, bool]:
        if not self._sentence.covers(span):
            self._sentence = sentence(self.text, span.start)
        return direction(self.text, span, self._sentence, self.code)

    def _nearer(self, nearest: Reading, fitting: Reading) -> Reading:
        """News means the nearest year in 19 of 20; the tense decides between two that are about as near."""
        near, fit = nearest.value, fitting.value
        if not isinstance(near, When) or not isinstance(fit, When) or self.published is None:
            return fitting
        if near.grain is Grain.MONTH or near.first == fit.first:
            return fitting
        ahead = abs((fit.first - self.published).days)
        return fitting if ahead < 2 * abs((near.first - self.published).days) else nearest

    def _is_told(self, quarter: When) -> bool:
        """Is it a quarter that the article may be about?"""
        return self.published is not None and 0 <= (self.published - quarter.last).days < _TOLD
