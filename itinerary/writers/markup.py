"""HTML and SVG from Python values: everything that is not markup already is escaped.

>>> tag("p", "a < b", tag("b", "&"), class_="note")
'<p class="note">a &lt; b<b>&amp;</b></p>'
"""

from __future__ import annotations

from html import escape

from itinerary.writers.wording import safe

VOID = frozenset({"br", "hr", "link", "meta"})


class Markup(str):
    """A text that is markup: it goes into a page as it is."""

    __slots__ = ()


def text(words: str) -> Markup:
    """`words` as markup that shows them. Control characters and marks that turn the text become U+FFFD."""
    return words if isinstance(words, Markup) else Markup(escape(safe(words)))


def join(*parts: str) -> Markup:
    """The parts one after the other, escaped unless they are markup."""
    return Markup("".join(map(text, parts)))


def tag(name: str, *parts: str, **attributes: str | float | bool | None) -> Markup:
    """An element. `class_` means class, `data_stops` data-stops; None and False leave an attribute out."""
    given = "".join(_attribute(key, value) for key, value in attributes.items())
    return Markup(f"<{name}{given}>" if name in VOID else f"<{name}{given}>{join(*parts)}</{name}>")


def _attribute(key: str, value: str | float | bool | None) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    if value is True:
        return f" {name}"
    return f' {name}="{escape(safe(value)) if isinstance(value, str) else f"{value:.6g}"}"'
