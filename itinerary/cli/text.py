"""`itinerary text`: what was read of an article, before anything is understood."""

from __future__ import annotations

import json
import sys
from typing import Annotated, Any

import typer

from itinerary.cli import inputs
from itinerary.cli.inputs import ReadOptions
from itinerary.cli.options import AllowLocal, Articles, Published, Quiet, Type
from itinerary.cli.talk import Talk
from itinerary.writers.wording import safe

_LABELS = {
    "title": "Title",
    "published": "Published",
    "published_time": "Time",
    "published_source": "Found in",
    "home": "Dateline",
    "publisher": "Publisher",
    "url": "Address",
}


def _known(name: str) -> str:
    if name not in ("text", "json"):
        raise typer.BadParameter(f"{name!r} is neither text nor json")
    return name


def text(
    articles: Articles = None,
    format: Annotated[
        str, typer.Option("--format", "-f", metavar="FORMAT", callback=_known, help="text or json.")
    ] = "text",
    published: Published = None,
    type: Type = None,
    allow_local: AllowLocal = False,
    quiet: Quiet = False,
) -> None:
    """Show what was read: title, date and where it was found, dateline, publisher, address, body.

    With --format json an object, or an array where there are several articles.
    """
    from itinerary.readers import article_dict

    reading = ReadOptions(published, type=type, allow_local=allow_local)
    with Talk(quiet) as talk:
        named = inputs.sources(articles, talk)
        read = [article_dict(article) for article in inputs.load_articles(named, reading, talk)]
        talk.succeed(len(read))
        if format == "json":
            whole: Any = read[0] if len(read) == len(named) == 1 else read
            if read:
                sys.stdout.write(json.dumps(whole, ensure_ascii=False, indent=2) + "\n")
        else:
            sys.stdout.write("\n".join(map(_shown, read)))


def _shown(fields: dict[str, Any]) -> str:
    """The fields of one article as lines, and its body."""
    width = max(map(len, _LABELS.values()))
    lines = [f"{label:{width}}  {safe(str(fields[key]))}" for key, label in _LABELS.items() if fields[key]]
    return "\n".join([*lines, "", safe(fields["text"]).rstrip(), ""])
