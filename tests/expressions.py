"""Every regular expression of the package, and texts that could make one back-track without end.

Run as a program it prints the expressions that the package compiles while it is imported and reads a
few articles, tables and expressions inside functions too: a patched compiler sees them all.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import walk_packages
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from tests.conftest import ROOT

LETTERS = "aA1 \n-.,'’\"(:/é_東"  # what stands for a class of characters: the first of these in it
WAYS = 4  # so many choices of characters and branches are tried for each expression
REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT)


def main() -> None:
    """Print `{text: [module, flags, binary]}` as JSON."""
    found: dict[str, tuple[str, int, bool]] = {}
    real: Callable[[Any, int], Any] = re._compile  # type: ignore[attr-defined]

    def compiled(pattern: Any, flags: int) -> Any:
        result = real(pattern, flags)
        frame = sys._getframe(1)
        while frame.f_back and frame.f_globals["__name__"] == "re":
            frame = frame.f_back
        module = frame.f_globals.get("__name__", "")
        if isinstance(result, re.Pattern) and module.startswith("itinerary"):
            text: Any = result.pattern
            binary = isinstance(text, bytes)
            found.setdefault(text.decode("latin-1") if binary else text, (module, result.flags, binary))
        return result

    re._compile = compiled  # type: ignore[attr-defined]
    _read_a_few()
    json.dump(found, sys.stdout)


def _read_a_few() -> None:
    """Import every module and read examples, for what is compiled at first use."""
    import itinerary
    from itinerary.patterns import lazy

    lazy.lazily = re.compile  # type: ignore[assignment]  # now, not later
    for module in walk_packages(itinerary.__path__, "itinerary."):
        if "__main__" not in module.name:
            import_module(module.name)
    from itinerary.errors import ItineraryError
    from itinerary.pipeline import analyse
    from itinerary.readers import read_bytes

    for path in [*(ROOT / "examples").glob("*.txt"), *(ROOT / "tests" / "pages").iterdir()]:
        try:
            for article in read_bytes(path.read_bytes(), name=path.name):
                analyse(article)
        except ItineraryError:
            continue


# -- texts against one of them ----------------------------------------------------------------


def attacks(expression: re.Pattern[Any]) -> Iterator[tuple[str, str]]:
    """What leads up to a repetition in the expression, and what it repeats, for each of them."""
    tree = parser.parse(expression.pattern, expression.flags & ~re.UNICODE)
    seen = set()
    for way in range(WAYS):
        for lead, body in _repeated(tree, "", way):
            if body and (lead, body) not in seen:
                seen.add((lead, body))
                yield lead, body


def _repeated(tree: Any, lead: str, way: int) -> Iterator[tuple[str, str]]:
    """The repetitions of a parsed expression, the inner ones too."""
    for code, given in tree:
        if code in REPEATS or code is codes.POSSESSIVE_REPEAT:
            least, most, body = given
            if most > 3:
                yield lead, _example(body, way)
                yield lead, "".join(_example(body, each) for each in range(WAYS))
            yield from _repeated(body, lead, way)
            lead += _example(body, way) * least
            continue
        for inner in _inside(code, given):
            yield from _repeated(inner, lead, way)
        lead += _example([(code, given)], way)


def _inside(code: Any, given: Any) -> list[Any]:
    """The expressions that stand in one part of an expression."""
    if code is codes.BRANCH:
        return list(given[1])
    if code is codes.SUBPATTERN:
        return [given[3]]
    if code is codes.ATOMIC_GROUP:
        return [given]
    return [given[1]] if code in (codes.ASSERT, codes.ASSERT_NOT) else []


def _example(tree: Any, way: int) -> str:
    """A text that the parsed expression would match, without a look around it."""
    text = ""
    for code, given in tree:
        if code is codes.LITERAL:
            text += chr(given)
        elif code in (codes.IN, codes.ANY, codes.NOT_LITERAL):
            fitting = [letter for letter in LETTERS if _fits(code, given, letter)]
            text += fitting[way % len(fitting)] if fitting else _first(code, given)
        elif code in REPEATS or code is codes.POSSESSIVE_REPEAT:
            least, most, body = given
            text += _example(body, way) * max(least, min(most, way % 2))
        elif code is codes.BRANCH:
            text += _example(given[1][way % len(given[1])], way)
        elif code is codes.SUBPATTERN:
            text += _example(given[3], way)
        elif code is codes.ATOMIC_GROUP:
            text += _example(given, way)
    return text


def _fits(code: Any, given: Any, letter: str) -> bool:
    if code is codes.ANY:
        return letter != "\n"
    return (ord(letter) != given) if code is codes.NOT_LITERAL else _in_class(given, letter)


def _in_class(given: Any, letter: str) -> bool:
    negated, fits = False, False
    for code, what in given:
        if code is codes.NEGATE:
            negated = True
        elif code is codes.LITERAL:
            fits = fits or ord(letter) == what
        elif code is codes.RANGE:
            fits = fits or what[0] <= ord(letter) <= what[1]
        elif code is codes.CATEGORY:
            name = str(what).rpartition("_")[2].lower()
            test = {"digit": str.isdigit, "space": str.isspace}.get(name, lambda x: x.isalnum() or x == "_")
            fits = fits or test(letter) is not ("_NOT_" in str(what))
    return fits is not negated


def _first(code: Any, given: Any) -> str:
    """The first character of a class that none of the usual ones fits."""
    for inner, what in given if code is codes.IN else ():
        if inner is codes.LITERAL:
            return chr(what)
        if inner is codes.RANGE:
            return chr(what[0])
    return "a"


if __name__ == "__main__":
    main()


# -- how a match may begin --------------------------------------------------------------------

ANY = "?"  # whatever character


def beginnings(source: str, size: int = 3) -> set[str]:
    """The first characters of all that an expression matches, in small letters, `size` at most."""
    return _beginnings(parser.parse(source), size)


def _beginnings(tree: Any, size: int) -> set[str]:
    begun = {""}
    for code, given in tree:
        ways = _ways(code, given, size)
        begun = {(head + way)[:size] for head in begun for way in ways}
        if all(len(head) == size for head in begun):
            break
    return begun


def _ways(code: Any, given: Any, size: int) -> set[str]:
    if code is codes.LITERAL:
        return {chr(given).lower()}
    if code is codes.IN:
        return _members(given)
    if code is codes.BRANCH:
        return {way for branch in given[1] for way in _beginnings(branch, size)}
    if code is codes.SUBPATTERN:
        return _beginnings(given[3], size)
    if code in REPEATS:
        least, most, body = given
        once, found, head = _beginnings(body, size), {""} if least == 0 else set(), {""}
        for time in range(1, min(most, size) + 1):
            head = {(first + more)[:size] for first in head for more in once}
            found |= head if time >= least or time == size else set()
        return found
    return {""} if code in (codes.AT, codes.ASSERT, codes.ASSERT_NOT) else {ANY}


def _members(given: Any) -> set[str]:
    found: set[str] = set()
    for code, what in given:
        if code is codes.LITERAL:
            found.add(chr(what).lower())
        elif code is codes.RANGE:
            found |= {chr(each).lower() for each in range(what[0], what[1] + 1)}
        elif code is codes.CATEGORY and what is codes.CATEGORY_DIGIT:
            found.add("1")
        else:
            return {ANY}
    return found
