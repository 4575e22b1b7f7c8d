"""Dates that contradict themselves: the weekday that is written beside a date is not that date's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from itinerary.dates import TimeMention
from itinerary.model import Article
from itinerary.stops.draft import Draft
from itinerary.stops.scene import Scene


def contradictions(drafts: Sequence[Draft], scenes: Sequence[Scene], article: Article) -> tuple[str, ...]:
    """A warning for each date of a stop with the weekday of another day, in the order of the text."""
    years = {span: draft.when.first.year for draft in drafts if draft.when for span in draft.times}
    return tuple(
        f"“{part.span.of(article.running)}”: {day} is another day of the week; the date was taken"
        for mention in (scenes[0].times if scenes else ())  # those of the whole article
        if mention.span in years
        for part, day in _wrong_days(mention, years[mention.span])
    )


def _wrong_days(mention: TimeMention, year: int) -> Iterator[tuple[TimeMention, date]]:
    """The dates of an expression, in their year or `year`, that have another weekday than is said."""
    for part in mention.parts or (mention,):
        said, month, day = (part.slots.get(name) for name in ("weekday", "month", "day"))
        if not (isinstance(said, int) and isinstance(month, int) and isinstance(day, int)):
            continue
        written = part.slots.get("year")
        try:
            dated = date(written if isinstance(written, int) else year, month, day)
        except ValueError:
            continue
        if dated.weekday() != said:
            yield part, dated
