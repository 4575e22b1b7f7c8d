"""The day of a row: in words, in figures ("06/14", "17.6."), as a number below a month, as "Day 3"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from itinerary.english import datelines as words
from itinerary.model import Article
from itinerary.patterns.lazy import lazily
from itinerary.stops.clock import clock_of
from itinerary.stops.scene import Manner, Scene, State, mention_of
from itinerary.tokens import WORDS
from itinerary.when import Grain, When, full_year, shifted

_FIGURES = lazily(
    r"(?<![\d/.,:-])(\d{1,2})(?:/(\d{1,2})(?:/(\d{4}|\d{2}))?(?![\d/%])|\.(\d{1,2})\.(\d{4})?(?!\d))"
)


def row_date(row: str, article: Article, after: When | None) -> When | None:
    """The day in figures of a row, without a year or with one; the stretch where it gives several.

    The order of day and month is the house's (`Article.day_first`), unless the figures tell. A year
    that is missing is the one that puts the day on or after the article's.
    """
    days = [day for match in _FIGURES.finditer(row) if (day := _figured(match, article, after))]
    return When.days(min(days), max(days)) if days else None


def _figured(match: re.Match[str], article: Article, after: When | None) -> date | None:
    """The day that figures mean in this house, None where the calendar has none."""
    first, second = int(match[1]), int(match[2] or match[4])
    year = match[3] or match[5]
    day_first = bool(match[4]) or first > 12 or (article.day_first if second <= 12 else False)
    day, month = (first, second) if day_first else (second, first)
    known = after.first if after else article.published
    years = [full_year(year)] if year else []
    if not years and known is not None:
        years = [known.year, known.year + 1]
    for candidate in years:
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if year or known is None or found >= shifted(known, -60):
            return found
    return None


def is_heading(scene: Scene) -> bool:
    """A line of nothing but dates and places."""
    return bool(scene.tokens) and not any(shape in WORDS for shape in scene.shape)


def days_of(scene: Scene, times: Sequence[int], state: State, manner: Manner) -> When | None:
    """The day or days that a row gives, in words or in figures ("06/14", "17.6.")."""
    text = scene.tokens[0].start, scene.tokens[-1].end
    row = state.article.running[text[0] : text[1]]
    figures = row_date(row, state.article, state.heading) or _day_of_month(row, state.month)
    if figures is not None:
        return figures
    for at in sorted(times, key=lambda at: mention_of(scene, scene.tokens[at]).weekday is not None):
        mention = mention_of(scene, scene.tokens[at])  # "Tuesday | March 13": the day of the month
        if mention.type == "DATE" or any(part.type == "DATE" for part in mention.parts):
            value = mention.resolve(clock_of(state, manner, state.heading)).value
            if isinstance(value, When) and value.exact:
                _count_days(row, value, state)
                bare = mention.weekday is not None
                return _not_before(value.dated(), state) if bare else value.dated()
    return _numbered(row, state)


def _not_before(day: When, state: State) -> When:
    """A bare weekday below another one is the next of its name."""
    above = state.heading
    early = above is not None and above.exact and 0 < (above.first - day.first).days < len(words.WEEKDAYS)
    return day.shift(len(words.WEEKDAYS)) if early else day


def month_of(scene: Scene, times: Sequence[int], state: State, manner: Manner) -> When | None:
    """The month of a line that is nothing else, above rows of its days."""
    if len(times) != 1 or not is_heading(scene):
        return None
    value = mention_of(scene, scene.tokens[times[0]]).resolve(clock_of(state, manner, state.last)).value
    return value if isinstance(value, When) and value.grain is Grain.MONTH else None


def year_of(scene: Scene, times: Sequence[int]) -> int | None:
    """The year of a line that is nothing else, above the rows of its days."""
    said = scene.tokens[times[0]].text if len(times) == 1 and is_heading(scene) else ""
    return int(said) if said.isdigit() and len(said) == len("2026") else None


_DAY_ROW = lazily(
    rf"\W*(?:(?:{words.WEEKDAY})\.?,?\s+(?:the )?)?(\d{{1,2}}){words.ORDINAL_END}?"
    r"(?:\s?[-–&/+]\s?(\d{1,2}))?"
    r"(?=\s*[|:\-–—.,\t ]\s*[^\W\d])",
    re.IGNORECASE,
)


def _day_of_month(row: str, month: When | None) -> When | None:
    """ "8 | Bogotá", "5-6: Lima" below the line of a month."""
    match = _DAY_ROW.match(row) if month is not None else None
    if match is None or month is None:
        return None
    low, high = int(match[1]), int(match[2] or match[1])
    last = month.last.day
    return (
        When.days(month.first.replace(day=low), month.first.replace(day=high))
        if 1 <= low <= high <= last
        else None
    )


_NUMBERED = lazily(rf"\W*{words.DAY_COUNT}", re.IGNORECASE)


def _numbered(row: str, state: State) -> When | None:
    """ "Day 3", "Days 7-9", counted from the day that "Day 1" was given, or the first of the journey."""
    match = _NUMBERED.match(row)
    first = state.day_one or next((d.when.first for d in state.drafts if d.when and d.when.exact), None)
    if match is None or first is None:
        return None
    low, high = int(match[1]), int(match[2] or match[1])
    return When.days(shifted(first, low - 1), shifted(first, high - 1)) if 1 <= low <= high else None


def _count_days(row: str, days: When, state: State) -> None:
    """Keep in mind which day "Day 1 (9 January)" is."""
    match = _NUMBERED.match(row)
    if match and state.day_one is None:
        state.day_one = shifted(days.first, 1 - int(match[1]))
