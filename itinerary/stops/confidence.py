"""How sure a stop is: the measured share of right stops among those read in the same way.

The marks taken off stand for what went wrong with stops of that kind in the annotated articles;
`make score` prints how many of the stops of each tenth were right.
"""

from __future__ import annotations

from itinerary.cues import MOVING, Cue
from itinerary.model import Kind, PlaceKind
from itinerary.stops.draft import Draft

_SURE = 0.95
_MARKS = {
    "subject guessed": 0.06,
    "no date": 0.30,
    "vague date": 0.10,
    "no verb of travel": 0.12,
    "date from elsewhere": 0.05,
    "date of an engagement": 0.08,
    "headline only": 0.15,
    "subject unclear": 0.12,
    "no city": 0.10,
    "a journey's noun": 0.06,
    "passing through": 0.06,
}


def confidence(draft: Draft) -> float:
    """Between 0 and 1, to two digits."""
    marks = 0.0
    if not draft.firm:
        marks += _MARKS["subject guessed"]
    if draft.when is None:
        marks += _MARKS["no date"]
    elif not draft.when.exact:
        marks += _MARKS["vague date"]
    if draft.cue not in MOVING and draft.cue not in (Cue.TRIP, Cue.HALT, None):
        marks += _MARKS["no verb of travel"]
    if any(
        reason in ("shared date", "fronted date", "the dates of the whole journey")
        for reason in draft.reasons
    ):
        marks += _MARKS["date from elsewhere"]
    if "engagement at the stop" in draft.reasons:
        marks += _MARKS["date of an engagement"]
    if draft.weak:
        marks += _MARKS["subject unclear"]
    if draft.mention.place.kind is not PlaceKind.CITY:
        marks += _MARKS["no city"]
    if draft.cue is Cue.TRIP:
        marks += _MARKS["a journey's noun"]
    if draft.kind is Kind.TRANSIT:
        marks += _MARKS["passing through"]
    if draft.headline:
        marks += _MARKS["headline only"]
    return round(max(_SURE - marks, 0.05), 2)
