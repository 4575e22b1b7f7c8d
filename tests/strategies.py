"""Hypothesis strategies for the nouns of the model: any itinerary that the types allow."""

from __future__ import annotations

from datetime import date, time

from hypothesis import strategies as st

from itinerary.model import (
    Dropped,
    Evidence,
    Itinerary,
    Kind,
    Place,
    PlaceKind,
    Span,
    Status,
    Stop,
    Trip,
)
from itinerary.when import Grain, When

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
maybe_text = st.none() | texts
counts = st.integers(0, 10**9)
days = st.dates(date(1000, 1, 1), date(9999, 12, 31))
minutes = st.builds(time, st.integers(0, 23), st.integers(0, 59))


@st.composite
def whens(draw: st.DrawFn) -> When:
    """Any When, sensible or not."""
    first, last = sorted((draw(days), draw(days)))
    return When(
        first,
        draw(st.sampled_from([first, last])),
        draw(st.sampled_from(Grain)),
        draw(st.none() | minutes),
        draw(st.none() | minutes),
        draw(st.none() | st.sampled_from(["MO", "EV", "SU", "WI"])),
        draw(st.none() | st.sampled_from(["START", "MID", "END"])),
    )


places = st.builds(
    Place,
    name=names,
    country=st.none() | st.sampled_from(["US", "JP", "XK"]),
    kind=st.sampled_from(PlaceKind),
    region=maybe_text,
    zone=st.none() | st.sampled_from(["Asia/Tokyo", "Pacific/Honolulu"]),
    latitude=st.none() | st.floats(-90, 90),
    longitude=st.none() | st.floats(-180, 180),
    population=counts,
)
spans = st.builds(Span, counts, counts)
evidence = st.builds(Evidence, field=names, span=spans, quote=texts)


def tuples(strategy: st.SearchStrategy[object], size: int = 3) -> st.SearchStrategy[tuple[object, ...]]:
    """Short tuples."""
    return st.lists(strategy, max_size=size).map(tuple)


stops = st.builds(
    Stop,
    place=places,
    when=st.none() | whens(),
    kind=st.sampled_from(Kind),
    status=st.sampled_from(Status),
    activities=tuples(texts),
    summary=texts,
    evidence=tuples(evidence),
    because=tuples(texts),
    confidence=st.floats(0, 1),
    alternatives=tuples(whens()),
)
trips = st.builds(Trip, traveller=maybe_text, stops=tuples(stops), role=maybe_text)
itineraries = st.builds(
    Itinerary,
    title=maybe_text,
    published=st.none() | days,
    published_source=maybe_text,
    dateline=st.none() | places,
    publisher=maybe_text,
    url=maybe_text,
    trips=tuples(trips),
    dropped=tuples(
        st.builds(Dropped, place=places, when=st.none() | whens(), because=texts, evidence=evidence)
    ),
    warnings=tuples(texts),
)
