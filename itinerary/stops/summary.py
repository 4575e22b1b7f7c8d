"""A line on a stop as an editor would write it: "Koizumi: hold talks with Pete Hegseth, Washington"."""

from __future__ import annotations

from itinerary.english import people
from itinerary.model import Kind, Status

_LENGTH = 90  # characters of an activity in a summary


def short_name(traveller: str | None) -> str | None:
    """The surname of a person ("Jr." left out); groups and offices whole."""
    if traveller is None:
        return None
    if " and " in traveller or " of " in traveller:
        return traveller
    words = [word for word in traveller.replace(",", " ").split() if word.lower() not in people.NAME_ENDS]
    return words[-1] if words else traveller


def summary(
    traveller: str | None, place: str, kind: Kind, status: Status, activities: tuple[str, ...]
) -> str:
    """Who, what, where; the status where it is not sure."""
    who = short_name(traveller)
    what = {
        Kind.DEPARTURE: f"leaves {place}",
        Kind.RETURN: f"returns to {place}",
        Kind.TRANSIT: f"passes through {place}",
    }.get(kind)
    if what is None:
        doing = activities[0] if activities else "visit"
        doing = doing if len(doing) <= _LENGTH else doing[: doing.rfind(" ", 0, _LENGTH)] + "…"
        line = f"{who}: {doing}, {place}" if who else f"{doing[0].upper()}{doing[1:]}, {place}"
    else:
        line = f"{who} {what}" if who else f"{what[0].upper()}{what[1:]}"
    return line if status is Status.CONFIRMED else f"{line} ({status.value})"
