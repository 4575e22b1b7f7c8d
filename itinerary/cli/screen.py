"""What `show` and `explain` put on the terminal, or into a pipe: rich's tables, made tidy."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import IO, TYPE_CHECKING

from itinerary.model import Itinerary
from itinerary.writers.wording import day_words, place_words, plain

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table
    from rich.text import Text

_PIPED_WIDTH = 100


def show_on(stream: IO[str], parts: Iterable[RenderableType]) -> None:
    """Print `parts`; into a pipe without colour, in a fixed width, with no blanks at line ends."""
    from rich.console import Console

    if stream.isatty():
        console = Console(file=stream, highlight=False, markup=False, emoji=False)
        for part in parts:
            console.print(part)
        return
    buffer = io.StringIO()
    console = Console(
        file=buffer, width=_PIPED_WIDTH, color_system=None, highlight=False, markup=False, emoji=False
    )
    for part in parts:
        console.print(part)
    stream.write("".join(f"{line.rstrip()}\n" for line in buffer.getvalue().splitlines()))


def entries(rows: Iterable[tuple[str, Text]]) -> Table:
    """Labels on the left, what they stand for beside them, in the full width."""
    from rich.table import Table

    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True, style="dim", justify="right")
    table.add_column(overflow="fold")
    for label, text in rows:
        table.add_row(label, text)
    return table


def origin(itinerary: Itinerary) -> str:
    """Where and when the article appeared, and how we know."""
    if itinerary.published is None:
        appeared = "date of publication unknown"
    else:
        source = f" ({itinerary.published_source})" if itinerary.published_source else ""
        appeared = f"published {day_words(itinerary.published)}{source}"
    home = place_words(itinerary.dateline) if itinerary.dateline else None
    return plain(", ".join(filter(None, (itinerary.publisher, home, appeared, itinerary.url))))
