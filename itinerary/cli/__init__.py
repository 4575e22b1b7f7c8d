"""The command line: `itinerary COMMAND`. A command is a module here and a row of COMMANDS.

A command's module is imported only when that command runs, so `itinerary --help` costs hardly
more than an empty program (docs/design.md, "Cold start"). The module's function of the same name
is the command: its docstring is the help, its annotated parameters are the options.
"""

from __future__ import annotations

import gc
from importlib import import_module
from typing import Annotated, Any, NamedTuple

# What is made while a command starts is no garbage: looking for some costs a tenth of a short command.
gc.set_threshold(100_000)

import typer  # noqa: E402
from typer.core import TyperGroup  # noqa: E402

from itinerary import __version__  # noqa: E402


class Row(NamedTuple):
    """A command: what it does in a line, and examples for its help."""

    purpose: str
    examples: tuple[str, ...]


COMMANDS = {
    "convert": Row(
        "Write the trips of articles to a calendar, or to data.",
        (
            "itinerary convert article.txt -o trip.ics",
            "itinerary convert articles/ -o calendars/",
            "itinerary convert a.txt b.txt -o both.ics",
            "itinerary convert article.txt --format json -o trip.json    # look, correct,",
            "itinerary convert trip.json -o trip.ics                     # and go on",
            "pbpaste | itinerary convert - --published 2026-01-09 > trip.ics",
        ),
    ),
    "update": Row(
        "Bring a calendar up to date with a later article on the same trip.",
        (
            "itinerary update trip.ics follow-up.txt",
            "itinerary update trip.ics follow-up.txt --dry-run",
        ),
    ),
    "push": Row(
        "Write the trips of articles to a calendar on a server (CalDAV).",
        (
            "itinerary push article.txt --to https://dav.example.org/me/travel/",
            "itinerary push article.txt --to https://dav.example.org/me/travel/ --dry-run",
        ),
    ),
    "batch": Row(
        "Read many articles on all cores, or a cluster: a row of JSON for each.",
        (
            "itinerary batch articles/ -o trips.jsonl",
            "itinerary batch 'news/*.parquet' -o trips.jsonl.zst --text body --date day --id key",
            "itinerary batch news.jsonl.gz -o trips.jsonl --scheduler tcp://10.0.0.1:8786",
        ),
    ),
    "show": Row(
        "Show the stops of an article, each with the words that say so.",
        ("itinerary show article.txt", "itinerary show article.txt --traveller Koizumi"),
    ),
    "text": Row(
        "Show what was read of an article: title, date, dateline, body.",
        ("itinerary text page.html", "itinerary text page.html --format json"),
    ),
    "explain": Row(
        "Show the article with all dates and places marked, and how each was read.",
        ("itinerary explain article.txt",),
    ),
}


class Commands(TyperGroup):
    """The group of all commands: each is made from its module when it is asked for.

    (Any stands for click's own classes, which typer keeps private.)
    """

    def list_commands(self, ctx: Any) -> list[str]:
        """All names, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of that name, its module imported now."""
        if cmd_name not in COMMANDS:
            return None
        function = getattr(import_module(f"itinerary.cli.{cmd_name}"), cmd_name)
        single = typer.Typer(add_completion=False, rich_markup_mode=None)
        single.command(cmd_name, epilog=_examples(COMMANDS[cmd_name].examples))(function)
        return typer.main.get_command(single)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """The list in the help, from the table alone."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, row.purpose) for name, row in COMMANDS.items()])


def _examples(lines: tuple[str, ...]) -> str:
    """Lines that the help does not wrap (\\b is click's mark for that)."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"itinerary {__version__}")
        raise typer.Exit


app = typer.Typer(
    cls=Commands,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=_examples(
        (
            "itinerary convert article.txt -o trip.ics    the calendar",
            "itinerary show article.txt                   the stops, and why",
            "itinerary COMMAND --help                     more about a command",
        )
    ),
)


@app.callback()
def program(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """From a news article to a calendar: who goes where, and when.

    An article is a file (text, HTML, mail, feed, PDF, DOCX), a folder of texts, a web address, or
    - for standard input.

    Exit status: 0 written, 1 error, 2 wrong use, 3 no trip found, 4 the date of publication is
    needed and was not found.
    """


def main() -> None:
    """The entry point."""
    app(prog_name="itinerary")
