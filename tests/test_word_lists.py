"""The lists of words in itinerary/english hold each word once, so that taking one out takes it out."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import itinerary

ENGLISH = sorted((Path(itinerary.__file__).parent / "english").glob("*.py"))


def lists(source: str) -> Iterator[tuple[int, list[str]]]:
    """The line and the words of each `"...".split()`."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(words)), attr="split"), args=[]):
                yield node.lineno, words.split()


def repeated(source: str) -> dict[int, list[str]]:
    found = {line: [word for word, n in Counter(words).items() if n > 1] for line, words in lists(source)}
    return {line: words for line, words in found.items() if words}


@pytest.mark.parametrize("path", ENGLISH, ids=lambda path: path.stem)
def test_each_word_once(path: Path) -> None:
    assert repeated(path.read_text("utf-8")) == {}


def test_a_word_that_stands_twice_is_seen() -> None:
    assert repeated('A = frozenset("to until to".split())') == {1: ["to"]}
