"""Days that a text claims for itself outside of rows and datelines: "announced today, 24 August 2012"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from itinerary.article.lines import Line, foot, on_one_line
from itinerary.article.published import Claim, Rank
from itinerary.article.stamps import Stamp, full_stamps
from itinerary.english import datelines as words
from itinerary.model import Block
from itinerary.patterns.lazy import lazily
from itinerary.when import full_year, shifted

_LEAD = 700  # characters of the story in which it may tell its day
_HEAD_LINES = 8
_CLAIMS = {
    where: tuple(
        (lazily(claim.before, re.IGNORECASE), lazily(claim.after, re.IGNORECASE), claim)
        for claim in words.DAY_CLAIMS
        if claim.where == where
    )
    for where in ("head", "lead")
}
_YEAR_LINES = tuple(lazily(pattern) for pattern, _ in words.YEAR_LINES)
_FOOTERS = tuple(lazily(pattern, re.IGNORECASE) for pattern, *_ in words.FOOTER_DATES)


def claimed_days(text: str, lines: list[Line]) -> list[Claim]:
    """The dates that the lines above the story and its first sentences claim."""
    found: list[Claim] = []
    for line in lines[:_HEAD_LINES]:
        if line.block is Block.PROSE:
            lead = on_one_line(text[line.start : line.start + _LEAD])
            found += _claims(lead, "lead")
            break
        if line.rule != "date row" and line.block in (Block.HEADLINE, Block.ITEM):
            found += _claims(line.text, "head")
    return found


def _claims(text: str, where: str) -> Iterator[Claim]:
    for stamp in full_stamps(text):
        before = text[max(0, stamp.span.start - 140) : stamp.span.start]
        for ends, begins, claim in _CLAIMS[where]:
            said = ends.search(before)
            if said and begins.match(text, stamp.span.end) and _weekday_fits(stamp, said, claim):
                yield Claim(_moved(stamp, claim.later), Rank(claim.rank), claim.name)
                break


def _moved(stamp: Stamp, days: int) -> Stamp:
    """The stamp of so many days later."""
    day = stamp.on(None)
    if not days or day is None:
        return stamp
    day = shifted(day, days)
    return stamp._replace(year=day.year, month=day.month, day=day.day, weekday=None, numbers=None)


def _weekday_fits(stamp: Stamp, said: re.Match[str], claim: words.DayClaim) -> bool:
    """Is the weekday that is written beside the date the date's? A report has to have one."""
    named = said.groupdict().get("named")
    weekday = words.WEEKDAYS[named[:3].lower()] if named else stamp.weekday
    if weekday is None:
        return claim.rank != Rank.REPORT
    day = stamp.on(None)
    return day is None or day.weekday() == weekday


def year_line(lines: list[Line]) -> int | None:
    """The year that a line of its own at the head or the foot gives: "Year: 2017", "REUTER 1974"."""
    for line in (*lines[-4:], *foot(lines), *lines[:6]):
        for reads in _YEAR_LINES:
            if match := reads.match(line.text):
                return int(match["year"])
    return None


def footer_day(lines: list[Line]) -> date | None:
    """The day in an agency's slug at the foot."""
    for line in (*lines[-3:], *foot(lines)):
        match = next((found for footer in _FOOTERS if (found := footer.match(line.text))), None)
        if match is None:
            continue
        month = match["month"]
        try:
            return date(
                full_year(match["year"]),
                int(month) if month.isdigit() else words.MONTHS[month[:3].lower()],
                int(match["day"]),
            )
        except ValueError:
            return None
    return None
