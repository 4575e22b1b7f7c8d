"""The stops on the page as cards, and what was left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from itinerary.calendars.labels import country_name
from itinerary.calendars.text import address
from itinerary.model import Dropped, Place, PlaceKind, Status, Stop, Trip
from itinerary.when import When
from itinerary.writers.html_document import Document, Numbered
from itinerary.writers.markup import Markup, join, tag
from itinerary.writers.wording import KINDS, place_words, plain, sentences, when_words


def cards(document: Document, hues: Mapping[int, int]) -> Markup:
    """One list of cards for each trip, under its traveller; `hues` are the colours of the routes."""
    lists = []
    for trip, group in groupby(document.stops, key=lambda numbered: id(numbered.trip)):
        stops = list(group)
        items = [card(numbered, document) for numbered in stops]
        lists.append(join(_who(stops[0].trip, hues.get(trip)), tag("ol", *items, class_="cards")))
    return join(*lists) if lists else tag("p", "No trip was found in this article.", class_="empty")


def _who(trip: Trip, hue: int | None) -> Markup:
    swatch = Markup() if hue is None else tag("span", class_=f"swatch hue{hue}")
    role = tag("span", tag("bdi", trip.role), class_="role") if trip.role else Markup()
    return tag("h3", swatch, tag("bdi", trip.traveller or "Traveller not named"), role, class_="who-is")


def card(numbered: Numbered, document: Document) -> Markup:
    """A stop: number, place, date, what happens, and why it is believed."""
    number, stop = numbered.number, numbered.stop
    told = document.article is not None and any(item.field == "sentence" for item in stop.evidence)
    name = tag("bdi", stop.place.name)
    title = tag("a", name, href=f"#says-{number}") if told else name
    return tag(
        "li",
        tag("span", str(number), class_="number", aria_hidden="true"),
        tag("h4", tag("span", f"Stop {number}: ", class_="unseen"), title),
        _where(stop.place),
        tag("p", *_when(stop), class_="date"),
        _chips(stop),
        _list("activities", stop.activities),
        _why(stop, told),
        id=f"stop-{number}",
        class_=f"card {stop.status.value}",
        data_stops=str(number),
        tabindex=None if told else "0",
    )


def _where(place: Place) -> Markup:
    """Region and country, without saying the place's own name again."""
    country = country_name(place.country) if place.country and place.kind is not PlaceKind.COUNTRY else None
    names = [name for name in (place.region, country) if name and name != place.name]
    return tag("p", tag("bdi", ", ".join(dict.fromkeys(names))), class_="region") if names else Markup()


def _when(stop: Stop) -> list[Markup]:
    """The date, and the zone of its clock times."""
    if stop.when is None:
        return [join("No date given")]
    machine = _machine(stop.when)
    words = tag("time" if machine else "span", when_words(stop.when), datetime=machine)
    zone = stop.place.zone if stop.when.start or stop.when.end else None
    return [words, tag("span", f" {zone}", class_="zone")] if zone else [words]


def _machine(when: When) -> str | None:
    """The date as the `time` element knows it: a day, a moment, a week, a month or a year, no interval."""
    value = str(when)
    return None if "/" in value else value


def _chips(stop: Stop) -> Markup:
    """Kind and status as words; colour only repeats them."""
    chips = [tag("li", KINDS[stop.kind], class_="chip")]
    if stop.status is not Status.CONFIRMED:
        chips.append(tag("li", stop.status.value, class_=f"chip {stop.status.value}"))
    if stop.when and not stop.when.exact:
        chips.append(tag("li", "day not known", class_="chip vague"))
    return tag("ul", *chips, class_="chips")


def _list(name: str, texts: Iterable[str]) -> Markup:
    items = [tag("li", tag("bdi", plain(text))) for text in texts]
    return tag("ul", *items, class_=name) if items else Markup()


def _why(stop: Stop, told: bool) -> Markup:
    """The reasons and other dates; the sentences too, where no article stands beside."""
    quotes = Markup() if told else join(*(tag("blockquote", tag("bdi", quote)) for quote in sentences(stop)))
    reasons = list(stop.because)
    reasons += [f"could also be {when_words(when)}" for when in stop.alternatives]
    if stop.confidence:
        reasons.append(f"stops like this one are right in {stop.confidence:.0%} of cases")
    why = tag("details", tag("summary", "Why"), _list("reasons", reasons)) if reasons else Markup()
    return join(quotes, why)


def left_out(dropped: Sequence[Dropped]) -> Markup:
    """What looked like a stop and is none."""
    if not dropped:
        return Markup()
    items = [tag("li", *_dropped(each)) for each in dropped]
    return tag(
        "section",
        tag("h2", "Left out", id="left-out"),
        tag("p", "Places in the article that look like stops and are none, with the reason.", class_="lead"),
        tag("ul", *items, class_="dropped"),
        aria_labelledby="left-out",
    )


def _dropped(dropped: Dropped) -> list[Markup]:
    when = [tag("span", f" {when_words(dropped.when)}", class_="date")] if dropped.when else []
    quote = [tag("blockquote", tag("bdi", plain(dropped.evidence.quote)))] if dropped.evidence.quote else []
    return [
        tag("strong", tag("bdi", place_words(dropped.place))),
        *when,
        tag("p", tag("bdi", plain(dropped.because))),
        *quote,
    ]


def source_link(url: str | None, words: str) -> Markup:
    """`words` as a link to the article, if its address is one of the web."""
    href = address(url)
    return tag("a", words, href=href, rel="noreferrer noopener") if href else Markup()
