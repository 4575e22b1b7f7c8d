"""HTML: one self-contained page with the article, the stops, a map, a calendar strip and the `.ics`.

The page loads nothing and runs only the script that its Content-Security-Policy names by hash.
Everything that comes from the article passes through `markup`, which escapes it.
"""

from __future__ import annotations

import re
import unicodedata
from base64 import b64encode
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING

from itinerary.calendars.options import Options
from itinerary.calendars.selection import select
from itinerary.calendars.wording import calendar_name
from itinerary.model import Itinerary
from itinerary.writers import ics
from itinerary.writers.html_article import article
from itinerary.writers.html_document import Document, documents
from itinerary.writers.html_map import HUES, world_map
from itinerary.writers.html_stops import cards, left_out, source_link
from itinerary.writers.html_timeline import timeline
from itinerary.writers.markup import Markup, join, tag
from itinerary.writers.wording import dates_of, day_words, days_words, plain, traveller_words

if TYPE_CHECKING:
    from itinerary.pipeline import Analysis

ICON = (
    "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E"
    "%3Crect%20x='1'%20y='2'%20width='14'%20height='13'%20rx='3'%20fill='%230b6e63'/%3E"
    "%3Cpath%20d='M4%208h8M4%2011h5'%20stroke='%23fff'%20stroke-width='1.6'/%3E%3C/svg%3E"
)
LEGEND = (("when", "dates"), ("where", "places"), ("who", "people"), ("how", "words of travel"))


def write(
    itineraries: Sequence[Itinerary],
    options: Options = Options(),  # noqa: B008 (frozen)
    analyses: Sequence[Analysis | None] = (),
) -> bytes:
    """All `itineraries` as one page; those with an analysis stand beside their article."""
    shown = documents(itineraries, analyses)
    beside = any(each.article for each in shown)
    script, style = _file("script.js"), _file("style.css")
    page = Template(_file("page.html")).substitute(
        policy=_policy(script, style),
        title=join(_title(itineraries)),
        icon=join(ICON),
        style=style,
        script=script,
        header=_header(itineraries, options),
        overview=_overview(shown),
        alone="" if beside else " alone",
        articles=tag("div", *map(_article, shown), class_="articles") if beside else Markup(),
        stops=_stops(shown),
        left_out=left_out([dropped for each in itineraries for dropped in each.dropped]),
        footer=_footer(),
    )
    return page.encode("utf-8")


@lru_cache(maxsize=8)
def _file(name: str) -> str:
    return files("itinerary").joinpath("writers/page", name).read_text("utf-8")


def _policy(script: str, style: str) -> Markup:
    """CSP level 3: nothing but our own script and style, known by their hashes, and the icon."""
    return join(
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode('utf-8')).digest()).decode('ascii')}"


# -- the head ---------------------------------------------------------------------------------


def _title(itineraries: Sequence[Itinerary]) -> str:
    titles = dict.fromkeys(plain(each.title or "") or calendar_name([each]) for each in itineraries)
    return " · ".join(titles) or "Itinerary"


def _header(itineraries: Sequence[Itinerary], options: Options) -> Markup:
    kickers = [_origin(each) for each in itineraries]
    warnings = [plain(warning) for each in itineraries for warning in each.warnings]
    notes = (
        [tag("ul", *(tag("li", tag("bdi", each)) for each in warnings), class_="warnings")]
        if warnings
        else []
    )
    return tag(
        "header",
        *(tag("p", kicker, class_="kicker") for kicker in kickers if kicker),
        tag("h1", tag("bdi", _title(itineraries))),
        _summary(itineraries),
        _download(itineraries, options),
        *notes,
    )


def _origin(itinerary: Itinerary) -> Markup:
    """Who published the article, where and when, and a link to it."""
    parts = [tag("bdi", plain(itinerary.publisher))] if itinerary.publisher else []
    if itinerary.dateline:
        parts.append(tag("bdi", plain(itinerary.dateline.name)))
    if itinerary.published:
        parts.append(tag("time", day_words(itinerary.published), datetime=f"{itinerary.published}"))
    link = source_link(itinerary.url, "the article")
    return Markup(" · ".join([*parts, link] if link else parts))


def _summary(itineraries: Sequence[Itinerary]) -> Markup:
    trips = [trip for each in itineraries for trip in each.trips]
    count = sum(len(trip.stops) for trip in trips)
    if not count:
        return tag("p", "No trip found", class_="summary")
    dates = dates_of(trips)
    who = [traveller_words(trip) for trip in trips if trip.traveller]
    people = ", ".join(who) if len(who) < 3 else f"{len(who)} travellers"
    parts = [tag("b", f"{count} stop" if count == 1 else f"{count} stops")]
    parts += [join(days_words(*dates))] if dates else []
    parts += [tag("bdi", people)] if people else []
    return tag("p", Markup(" · ".join(parts)), class_="summary")


def _download(itineraries: Sequence[Itinerary], options: Options) -> Markup:
    """The calendar itself, as the link of a button; a word instead where it would be empty."""
    selection = select(itineraries, options)
    if not selection.entries:
        words = "No stop has a date for a calendar." if any(each.trips for each in itineraries) else ""
        return tag("p", tag("small", words), class_="get") if words else Markup()
    data = b64encode(ics.write(itineraries, options)).decode("ascii")
    count, left = len(selection.entries), sum(each.count for each in selection.left_out)
    note = f"{count} event{'' if count == 1 else 's'} for any calendar app"
    note += f"; {left} stop{'' if left == 1 else 's'} without a day or cancelled left out" if left else ""
    icon = tag(
        "svg", tag("path", d="M12 3v12m0 0 5-5m-5 5-5-5M4 20h16"), viewBox="0 0 24 24", aria_hidden="true"
    )
    button = tag(
        "a",
        icon,
        "Download calendar",
        class_="button",
        href=f"data:text/calendar;charset=utf-8;base64,{data}",
        download=f"{file_name(itineraries)}.ics",
    )
    return tag("p", button, tag("small", note), class_="get")


def file_name(itineraries: Sequence[Itinerary]) -> str:
    """A name for the calendar in ASCII: "shinjiro-koizumi-2026-01-12"."""
    trips = [trip for each in itineraries for trip in each.trips]
    who = next((trip.traveller for trip in trips if trip.traveller), "") if trips else ""
    ascii_name = unicodedata.normalize("NFKD", who).encode("ascii", "ignore").decode("ascii")
    dates = dates_of(trips)
    words = [*re.findall(r"[a-z0-9]+", ascii_name.lower())[:6], *([f"{dates[0]}"] if dates else [])]
    return "-".join(words)[:80] or "itinerary"


# -- the body ---------------------------------------------------------------------------------


def _overview(shown: Sequence[Document]) -> Markup:
    """The map and the strip of all stops together."""
    stops = [numbered for each in shown for numbered in each.stops]
    inside = join(world_map(stops), timeline(stops))
    return tag("div", inside, class_="overview") if inside else Markup()


def _article(document: Document) -> Markup:
    text = article(document)
    if not text:
        return Markup()
    legend = [tag("span", tag("mark", words, class_=kind)) for kind, words in LEGEND]
    heading = tag("h2", "The article", class_="unseen")
    return tag("article", heading, tag("div", *legend, class_="legend"), text)


def _stops(shown: Sequence[Document]) -> Markup:
    trips = dict.fromkeys(id(numbered.trip) for each in shown for numbered in each.stops)
    hues = {trip: index % HUES for index, trip in enumerate(trips)} if len(trips) > 1 else {}
    lists = [cards(each, hues) for each in shown] or [tag("p", "No itinerary.", class_="empty")]
    return tag("aside", tag("h2", "Stops", id="stops"), *lists, class_="stops", aria_labelledby="stops")


def _footer() -> Markup:
    return join(
        "Read from the article by rules, offline, by itinerary. Check what matters. "
        "Map: Natural Earth (public domain). Places: GeoNames (CC BY 4.0)."
    )
