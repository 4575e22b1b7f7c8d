"""A name where it stands."""

from __future__ import annotations

from typing import NamedTuple

from itinerary.model import Span


class PersonMention(NamedTuple):
    """A name in a sentence: tokens `first` to `last` (title included) of sentence `sentence`.

    `name` is without title ("" for an office alone), `titles` the lower-case words of the title;
    `acts` tells whether a verb follows.
    """

    sentence: int
    first: int
    last: int
    span: Span
    name: str
    titles: tuple[str, ...]
    acts: bool = False
