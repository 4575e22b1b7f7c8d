"""The options that commands share, each declared once."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day; write it like 2026-01-09") from None


Articles = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="ARTICLE...",
        help="Files, folders (their *.txt and *.md), web addresses, JSON that itinerary wrote, "
        "or - for standard input.",
        show_default=False,
    ),
]
Published = Annotated[
    date | None,
    typer.Option(
        metavar="DATE",
        parser=_day,
        help="The day the article was published (2026-01-09), where it is missing or wrong.",
        show_default=False,
    ),
]


def _known_type(name: str | None) -> str | None:
    if name is not None:
        from itinerary.readers import FORMATS
        from itinerary.readers.formats import BY_NAME

        if name.lower().lstrip(".") not in BY_NAME:
            raise typer.BadParameter(f"{name!r} is none of {', '.join(each.name for each in FORMATS)}")
    return name


Type = Annotated[
    str | None,
    typer.Option(
        metavar="TYPE",
        callback=_known_type,
        help="What the source is (text, html, mail, feed, pdf, docx), where it does not tell.",
        show_default=False,
    ),
]
AllowLocal = Annotated[bool, typer.Option("--allow-local", help="Also fetch addresses on the local network.")]
Places = Annotated[
    str | None,
    typer.Option(
        metavar="FILE",
        help="A table of places that you add (the columns of itinerary/data/extra.tsv).",
        show_default=False,
    ),
]
Traveller = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="Keep only the trip of this person.", show_default=False),
]
MinConfidence = Annotated[
    float, typer.Option(min=0.0, max=1.0, metavar="0..1", help="Leave out stops less sure than this.")
]
Vague = Annotated[
    bool, typer.Option("--vague", help="Also stops known only to the month or year, or undated.")
]
WholeTrip = Annotated[bool, typer.Option("--trip", help="Add one event that spans each trip.")]
Force = Annotated[bool, typer.Option("--force", help="Replace files that others wrote.")]
DryRun = Annotated[bool, typer.Option("--dry-run", "-n", help="Print what would change, and change nothing.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but what failed.")]
