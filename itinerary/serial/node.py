"""An object of the JSON that is being read, with the path that leads to it: what is wrong names its spot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TypeVar

from itinerary.errors import BadItinerary

_HUGE = 2**53  # a float holds every whole number below

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class Node:
    """A dict of the data and the path that leads to it: takes fields out, checked.

    Raises BadItinerary where `data` is no dict; so does every method for a field of another type.
    """

    __slots__ = ("data", "path")

    def __init__(self, data: object, path: str) -> None:
        if not isinstance(data, Mapping):
            raise BadItinerary(f"{path or 'the JSON'} is not an object with fields")
        self.data: Mapping[str, object] = data
        self.path = path

    def at(self, name: str) -> str:
        """The path of a field, as in `trips[0].stops[1].when`."""
        return f"{self.path}.{name}" if self.path else name

    def wrong(self, name: str, wanted: str) -> BadItinerary:
        """The error to raise where a field is not what is `wanted`."""
        return BadItinerary(f"{self.at(name)} is not {wanted}: {self.data.get(name)!r:.80}")

    def child(self, name: str) -> Node:
        """The object in a field."""
        return Node(self.data.get(name), self.at(name))

    def each(self, name: str, read: Callable[[Node], T]) -> tuple[T, ...]:
        """What `read` makes of every object in the list of a field; () where it is missing."""
        values = self._list(name)
        return tuple(read(Node(value, f"{self.at(name)}[{i}]")) for i, value in enumerate(values))

    def _list(self, name: str) -> list[object]:
        values = self.data.get(name)
        if values is None:
            return []
        if not isinstance(values, list | tuple):
            raise self.wrong(name, "a list")
        return list(values)

    def text(self, name: str, default: str | None = None) -> str | None:
        """The text of a field, `default` where it is missing."""
        value = self.data.get(name, default)
        if value is not None and not isinstance(value, str):
            raise self.wrong(name, "a text")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """The texts in the list of a field; () where it is missing."""
        values = self._list(name)
        if not all(isinstance(value, str) for value in values):
            raise self.wrong(name, "a list of texts")
        return tuple(str(value) for value in values)

    def number(self, name: str) -> float | None:
        """The number of a field, None where it is missing. True and False are none."""
        value = self.data.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < _HUGE:
            raise self.wrong(name, "a number")
        return float(value)

    def whole(self, name: str) -> int:
        """The whole number of a field, 0 where it is missing."""
        value = self.number(name) or 0
        if value != int(value):
            raise self.wrong(name, "a whole number")
        return int(value)

    def iso(self, name: str, parse: Callable[[str], T]) -> T | None:
        """What `parse` makes of the text of a field; its ValueError becomes ours."""
        text = self.text(name)
        if text is None:
            return None
        try:
            return parse(text)
        except ValueError as error:
            raise BadItinerary(f"{self.at(name)}: {error}") from None

    def one_of(self, name: str, kinds: type[E], default: E) -> E:
        """The member of `kinds` that a field names, `default` where it is missing."""
        value = self.text(name, default)
        if value not in list(kinds):
            raise self.wrong(name, f"one of {', '.join(kinds)}")
        return kinds(str(value))
