"""The story on one page: a text becomes an article, the article an itinerary.

`read` is what most callers want. `analyse` keeps what was found on the way, for `explain` and the page.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import NamedTuple

from itinerary import article as articles
from itinerary import dates, people, places
from itinerary.cues import build_index, role_table
from itinerary.dates import TimeMention
from itinerary.model import Article, Block, Itinerary, PlaceMention, PlaceUse, Reading, Span
from itinerary.people import PersonMention
from itinerary.stops.casting import cast_of
from itinerary.stops.clock import told_day
from itinerary.stops.finish import finish
from itinerary.stops.linker import link
from itinerary.stops.parting import parted
from itinerary.stops.scene import Scene, Tables, scenes_of
from itinerary.tokens import Token, tokenise


class CueMention(NamedTuple):
    """A travel word in the text, with its class."""

    span: Span
    cue: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """An itinerary with all that was found in the article on the way.

    `times` are the date expressions with their reading (None: no stop asked for it).
    """

    article: Article
    times: tuple[tuple[TimeMention, Reading | None], ...]
    places: tuple[PlaceMention, ...]
    people: tuple[PersonMention, ...]
    scenes: tuple[Scene, ...]
    itinerary: Itinerary

    @property
    def cues(self) -> tuple[CueMention, ...]:
        """The travel words, sentence by sentence."""
        return tuple(
            CueMention(Span(scene.tokens[p.group].start, scene.tokens[p.end - 1].end), p.cue.value)
            for scene in self.scenes
            for clause in scene.clauses
            if (p := clause.predicate) is not None
        )


def read(text: str, *, published: date | None = None) -> Itinerary:
    """Who goes where, on which day, as far as an article says.

    `text` is the article as pasted or saved, `published` overrides or supplies its date. Reads no
    clock and no network; never raises on text; the same text gives the same answer.
    """
    return analyse(articles.parse(text, published=published)).itinerary


@cache
def _tables() -> Tables:
    from itinerary.english import travel

    return Tables(build_index(travel.VERBS, travel.NOUNS, travel.SIGNALS), role_table(travel.ROLES))


def analyse(article: Article, *, gazetteer: places.Gazetteer | None = None) -> Analysis:
    """Read an article, keeping the mentions. `gazetteer` may know more places than the package does."""
    tables = _tables()
    text = article.running
    times = _times(article)
    home, region = (article.dateline.country, article.dateline.region) if article.dateline else (None, None)
    named = places.find(text, dateline_country=home, dateline_region=region, gazetteer=gazetteer)
    found = _with_here(article, _outside(named, times))
    times = parted(text, times, found)
    tokens = _sentences(article, times, found)
    names = people.find(tokens, tables.phrases)
    scenes = scenes_of(article, tokens, times, found, tables.phrases)
    cast = cast_of(scenes, names, article)
    told = told_day(scenes) if article.published is None else None
    state = link(scenes, replace(article, published=told) if told else article, cast, tables)
    itinerary = finish(state, scenes, cast)
    if told:
        doubt = f"no day of publication; dates are read as told on {told}, by what the text says of its dates"
        itinerary = replace(itinerary, published=None, warnings=(*itinerary.warnings, doubt))
    readings = tuple((mention, state.readings.get(number)) for number, mention in enumerate(times))
    return Analysis(article, readings, tuple(found), tuple(names), tuple(scenes), itinerary)


def _times(article: Article) -> list[TimeMention]:
    """The date expressions. None goes across the end of a sentence: "OCTOBER" and below it "8 | Lima"."""
    text = article.running
    ends = [sentence.span.end for sentence in article.sentences]
    times: list[TimeMention] = []
    home = article.dateline.country if article.dateline else None
    for mention in dates.find(text, country=home):
        start, end = mention.span
        number = bisect_right(ends, start)
        if number >= len(ends) or end <= ends[number]:
            times.append(mention)
            continue
        times += dates.find(text, start, ends[number], country=home)
        times += dates.find(text, ends[number], end, country=home)
    return times


def _outside(found: Sequence[PlaceMention], times: Sequence[TimeMention]) -> list[PlaceMention]:
    """Without the places in the names of holidays: "Ascension Day"."""
    days = {m.span.start: m.span.end for m in times if "holiday" in m.slots}
    return [m for m in found if days.get(m.span.start, 0) < m.span.end] if days else list(found)


_HERE = re.compile(r"here(?<!\where)\b(?! and there)")


def _with_here(article: Article, found: Sequence[PlaceMention]) -> list[PlaceMention]:
    """ "Arrived here" means the city of the dateline, outside of quotations."""
    mentions = list(found)
    if article.dateline is None:
        return mentions
    for match in _HERE.finditer(article.running):
        line = article.running.rfind("\n", 0, match.start()) + 1
        before = article.running[line : match.start()]
        quoted = before.count('"') % 2 or before.count("“") > before.count("”")
        if not quoted:
            mentions.append(
                PlaceMention(
                    Span(*match.span()), article.dateline, PlaceUse.PLACE, "the city of the dateline"
                )
            )
    mentions.sort(key=lambda mention: mention.span)
    return mentions


def _sentences(
    article: Article, times: Sequence[TimeMention], found: Sequence[PlaceMention]
) -> list[list[Token]]:
    """The tokens of each sentence; furniture and metadata have none."""
    time_starts = [mention.span.start for mention in times]
    place_starts = [mention.span.start for mention in found]
    result: list[list[Token]] = []
    for sentence in article.sentences:
        if sentence.block in (Block.META, Block.FURNITURE):
            result.append([])
            continue
        start, end = sentence.span
        first, last = bisect_left(time_starts, start), bisect_left(time_starts, end)
        inside = [(n, times[n].span) for n in range(first, last) if times[n].span.end <= end]
        low, high = bisect_left(place_starts, start), bisect_left(place_starts, end)
        located = [(n, found[n]) for n in range(low, high) if found[n].span.end <= end]
        result.append(tokenise(article.running, sentence.span, inside, located))
    return result
