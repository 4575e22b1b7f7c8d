"""The pattern language of the word tables, and the one engine that finds its patterns in text.

A pattern is written as the words stand in the text, with five signs:

    next week               plain words; a space is any white space inside a paragraph
    {weekday} {start:day}   a slot of the word tables, with a name of its own where needed
    [on] {weekday}          what is in square brackets may be missing
    (this|that) {unit}      one of these

A hyphen stands for any dash, an apostrophe for any apostrophe. A word in lower case matches in
any case ("next", "Next", "NEXT"); a capitalised one only capitalised or in capitals ("May").

All rules of a table are compiled into one tree of words, so that the text is walked over once
and a rule costs nothing where its first word does not stand. The longest match wins, among
equals the rule that stands first. Every match is bounded by the longest pattern, so the whole
walk is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from itinerary.model import Span

Reader = Callable[[str, int, str], "tuple[int, Any] | None"]

_WALK = re.compile(r"[^\W\d_]+|\d+(?:[.,:/]\d+)*|(?<!\w)['‘’](?=\d)")
_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,:/]\d+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_SPACE = re.compile(r"[^\S\r\n]+(?:\r?\n[^\S\r\n]*)?|\r?\n[^\S\r\n]*")
_AT_PARAGRAPH = re.compile(r"[^\S\r\n]*\r?\n")
_CHARACTERS = {"-": "-‐‑‒–—−", "'": "'‘’"}
_MONEY = frozenset("$£€¥#@")
_TAKES_ANY = 0x08  # inspect.CO_VARKEYWORDS: the function has **keywords
DIGIT = "#"  # what tokens of digits are filed under, for the first word of a slot
ANYTHING = "*"  # a slot that may begin with any word; never the first of a pattern


class BadRule(ValueError):
    """A row of a table is written wrongly. The message shows the row with a caret below the spot."""

    def __init__(self, pattern: str, at: int, problem: str) -> None:
        super().__init__(f"{problem}\n    {pattern}\n    {' ' * at}^")


def spellings(word: str) -> tuple[str, ...]:
    """The ways in which the text may write a word of a table: "may" in any case, "May" with a capital."""
    if word[:1].isupper():
        return (word, word.upper()) if word != word.upper() else (word,)
    return (word, word.capitalize(), word.upper())


# -- slots --------------------------------------------------------------------------------------


class Slot:
    """A class of words that hand over a value: `{weekday}` hands over 3 for "Thursday".

    `words` maps each word or phrase to its value. A final dot ("Jan.") may be missing in the text.
    `regex` adds forms with digits; `value` turns its match into the value, None where it is
    no such thing after all. `starts` are the words (DIGIT, ANYTHING) with which the regex may begin.
    """

    __slots__ = ("_index", "_regex", "_source", "_value", "anywhere", "name", "starts")

    def __init__(
        self,
        name: str,
        words: Mapping[str, Any] | None = None,
        regex: str | None = None,
        value: Callable[[re.Match[str]], Any] = re.Match.group,
        starts: Iterable[str] = (DIGIT,),
    ) -> None:
        self.name = name
        self._source = regex
        self._value = value
        self._regex: re.Pattern[str] | None = None
        self._index: dict[str, list[tuple[str | re.Pattern[str], Any]]] = {}
        for phrase, word_value in (words or {}).items():
            first = _LETTERS.match(phrase)
            if not first:
                raise BadRule(phrase, 0, f"an entry of {{{name}}} must begin with a word")
            rest = phrase[first.end() :]
            for spelling in spellings(first.group()):
                self._index.setdefault(spelling, []).append((rest, word_value))
        for entries in self._index.values():
            entries.sort(key=lambda entry: -len(str(entry[0])))
        own = [spelling for word in starts for spelling in spellings(word)] if regex else []
        self.starts = frozenset([*self._index, *own])
        self.anywhere = ANYTHING in self.starts

    def read(self, text: str, at: int, word: str) -> tuple[int, Any] | None:
        """Where the slot ends that begins at `at` with `word`, and its value."""
        entries = self._index.get(word)
        if entries is not None:
            end = at + len(word)
            for i, (rest, value) in enumerate(entries):
                if rest == "":
                    return end, value
                if rest == ".":
                    return end + (text[end : end + 1] == "."), value
                if isinstance(rest, str):
                    rest = _rest(rest)
                    entries[i] = rest, value
                match = rest.match(text, end)
                if match:
                    return match.end(), value
        if self._source is not None:
            if self._regex is None:
                self._regex = re.compile(self._source)
            match = self._regex.match(text, at)
            if match:
                value = self._value(match)
                if value is not None:
                    return match.end(), value
        return None


def _rest(phrase: str) -> re.Pattern[str]:
    """The rest of a phrase as a regex: any white space, dash and apostrophe, in any case."""
    source = re.escape(phrase)
    for plain, forms in _CHARACTERS.items():
        source = source.replace(re.escape(plain), f"[{forms}]")
    source = source.replace(r"\ ", r"[^\S\r\n]*\s[^\S\r\n]*")
    return re.compile(source + ("" if phrase.endswith(".") else r"(?!\w)"), re.IGNORECASE)


# -- rules --------------------------------------------------------------------------------------


class Rule:
    """A row of a table: a pattern, what it means, and examples, which run as tests.

    `means` is the table's own affair: a value, or a function of a context and the slots by name.
    `given` are further arguments that the pattern implies.
    """

    __slots__ = ("examples", "given", "means", "pattern")

    def __init__(self, pattern: str, means: Any, *examples: str, **given: Any) -> None:
        if not examples:
            raise BadRule(pattern, 0, "a rule needs an example")
        self.pattern = pattern
        self.means = means
        self.examples = examples
        self.given = given

    def __repr__(self) -> str:
        return f"Rule({self.pattern!r})"


@dataclass(frozen=True, slots=True)
class Match:
    """A rule found in the text, with the values of its slots (and what the rule has given)."""

    span: Span
    rule: Rule
    slots: Mapping[str, Any]


# -- the tree -----------------------------------------------------------------------------------


class _Node:
    """A place in the tree: what may come next, and the rules that end here."""

    __slots__ = ("characters", "ends", "literals", "slots", "space", "words")

    def __init__(self) -> None:
        self.literals: dict[str, _Node] = {}
        self.words: dict[str, list[_Node]] = {}
        self.characters: dict[str, _Node] = {}
        self.slots: dict[Slot, _Node] = {}
        self.space: _Node | None = None
        self.ends: list[tuple[int, Rule, tuple[str, ...]]] = []


_TOKEN = re.compile(
    r"(?P<open>[\[(])|(?P<close>[\])])|(?P<bar>\|)|(?P<slot>\{(?:(\w+):)?(\w+)\})"
    r"|(?P<word>[^\W\d_]+|\d+)|(?P<space> +)|(?P<sign>[^\s\w{}])"
)
_Ends = list[tuple[_Node, tuple[str, ...]]]


class _Grower:
    """Grows the tree by one pattern at a time."""

    def __init__(self, rule: Rule, order: int, slots: Mapping[str, Slot]) -> None:
        self.rule = rule
        self.order = order
        self.slots = slots
        self.at = 0

    def grow(self, root: _Node) -> None:
        ends = self._sequence([(root, ())], None)
        if self.at < len(self.rule.pattern):
            raise self._bad("this closes nothing")
        for node, names in ends:
            if node is root:
                raise self._bad("a pattern must have at least one word that it needs")
            self._check(names)
            node.ends.append((self.order, self.rule, names))

    def _bad(self, problem: str, at: int | None = None) -> BadRule:
        return BadRule(self.rule.pattern, self.at if at is None else at, problem)

    def _check(self, names: tuple[str, ...]) -> None:
        code = getattr(self.rule.means, "__code__", None)
        if code is None or code.co_flags & _TAKES_ANY:
            return
        accepted = code.co_varnames[1 : code.co_argcount]
        needed = accepted[: len(accepted) - len(self.rule.means.__defaults__ or ())]
        for name in (*names, *self.rule.given):
            if name not in accepted:
                at = max(self.rule.pattern.find(f"{{{name}"), 0)
                raise self._bad(f"{code.co_name} takes no {name!r} ({', '.join(accepted)})", at)
        for name in needed:
            if name not in names and name not in self.rule.given:
                raise self._bad(f"{code.co_name} needs {name!r}", 0)

    def _sequence(self, here: _Ends, until: str | None) -> _Ends:
        """Follow the pattern up to the bracket that closes it; alternatives side by side."""
        pattern, results, now, opened = self.rule.pattern, [], here, self.at
        while self.at < len(pattern):
            token = _TOKEN.match(pattern, self.at)
            if not token:
                raise self._bad("what is this?")
            kind = token.lastgroup
            if kind == "close":
                if token.group() != until:
                    return now
                self.at = token.end()
                return [*results, *now]
            self.at = token.end()
            if kind == "bar":
                if until is None:
                    raise self._bad("alternatives stand in round brackets", token.start())
                results, now = [*results, *now], here
            elif kind == "open":
                optional = token.group() == "["
                inner = self._sequence(now, "]" if optional else ")")
                now = _distinct([*now, *inner] if optional else inner)
            elif kind == "slot" or token["slot"]:
                now = self._slot(now, token)
            else:
                now = [(_child(node, str(kind), token.group()), names) for node, names in now]
        if until is not None:
            raise self._bad(f"{until} is missing", opened - 1)
        return now

    def _slot(self, now: _Ends, token: re.Match[str]) -> _Ends:
        body = token["slot"][1:-1]
        name, _, kind = body.rpartition(":")
        slot = self.slots.get(kind)
        if slot is None:
            raise self._bad(f"no slot is called {kind!r}", token.start())
        return [(node.slots.setdefault(slot, _Node()), (*names, name or kind)) for node, names in now]


def _distinct(ends: _Ends) -> _Ends:
    return list({(id(node), names): (node, names) for node, names in ends}.values())


def _child(node: _Node, kind: str, text: str) -> _Node:
    """The one node after a word, a space or a sign, made where it is missing."""
    if kind == "space":
        node.space = node.space or _Node()
        return node.space
    if kind == "word":
        made = node.literals.get(text)
        if made is None:
            made = node.literals[text] = _Node()
            for spelling in spellings(text):
                node.words.setdefault(spelling, []).append(made)
        return made
    made = node.characters.get(text) or _Node()
    for form in _CHARACTERS.get(text, text):
        node.characters[form] = made
    return made


class Table:
    """Rules, compiled on first use.

    >>> table = Table([Rule("next {unit}", "period", "next week -> W")], {"unit": Slot("unit", {"week": "W"})})
    >>> [(match.rule.means, match.slots) for match in table.scan("They meet next week.")]
    [('period', {'unit': 'W'})]
    """

    def __init__(self, rules: Iterable[Rule], slots: Mapping[str, Slot]) -> None:
        self.rules = tuple(rules)
        self.slots = slots
        self._root: _Node | None = None
        self._first: dict[str, list[tuple[Slot | None, _Node]]] = {}

    def compile(self) -> None:
        """Build the tree. Raises BadRule for the first row that is written wrongly."""
        root = _Node()
        for order, rule in enumerate(self.rules):
            _Grower(rule, order, self.slots).grow(root)
        self._first = {}
        for word, nodes in root.words.items():
            self._first.setdefault(word, []).extend((None, node) for node in nodes)
        for sign, node in root.characters.items():
            self._first.setdefault(sign, []).append((None, node))
        for slot, node in root.slots.items():
            for word in slot.starts:
                self._first.setdefault(word, []).append((slot, node))
        self._root = root

    def scan(self, text: str, start: int = 0, end: int | None = None) -> list[Match]:
        """All matches in the text from `start` to `end`, none overlapping, from left to right."""
        if self._root is None:
            self.compile()
        end = len(text) if end is None else end
        return list(self._matches(text, start, end))

    def _matches(self, text: str, start: int, end: int) -> Iterator[Match]:
        first, reach = self._first, start
        for token in _WALK.finditer(text, start, end):
            word = token.group()
            starts = first.get(word)
            if starts is None:
                if not word[0].isdigit():
                    continue
                word = DIGIT
                starts = first.get(word)
                if starts is None:
                    continue
            at = token.start()
            if at < reach or (at and text[at - 1] in _MONEY):
                continue
            match = self._longest(text, at, end, word, starts)
            if match:
                reach = match.span.end
                yield match

    def _longest(
        self, text: str, at: int, end: int, word: str, starts: list[tuple[Slot | None, _Node]]
    ) -> Match | None:
        best: tuple[int, int, Rule, tuple[str, ...], tuple[Any, ...]] | None = None
        paths: list[tuple[_Node, int, tuple[Any, ...]]] = []
        for slot, node in starts:
            if slot is None:
                paths.append((node, at + len(word), ()))
            else:
                read = slot.read(text, at, word)
                if read:
                    paths.append((node, read[0], (read[1],)))
        while paths:
            node, here, values = paths.pop()
            if here > end:
                continue
            if node.ends and (best is None or here >= best[0]) and not _inside_word(text, here):
                order, rule, names = node.ends[0]
                if best is None or here > best[0] or order < best[1]:
                    best = here, order, rule, names, values
            if here < end:
                _step(text, node, here, values, paths)
        if best is None:
            return None
        stop, _, rule, names, values = best
        return Match(Span(at, stop), rule, {**rule.given, **dict(zip(names, values, strict=True))})


def _step(text: str, node: _Node, here: int, values: tuple[Any, ...], paths: list[Any]) -> None:
    """What may follow at `here`, added to the paths still to be tried."""
    if node.space is not None:
        gap = _SPACE.match(text, here)
        if gap and not _AT_PARAGRAPH.match(text, gap.end()):
            paths.append((node.space, gap.end(), values))
    character = text[here]
    if node.characters:
        sign = node.characters.get(character)
        if sign is not None:
            paths.append((sign, here + 1, values))
    if node.words or node.slots:
        found = _WORD.match(text, here)
        word = found.group() if found else character
        for following in node.words.get(word, ()):
            paths.append((following, here + len(word), values))
        if word[0].isdigit():
            word = DIGIT
        for slot, following in node.slots.items():
            if word in slot.starts or slot.anywhere:
                read = slot.read(text, here, word)
                if read:
                    paths.append((following, read[0], (*values, read[1])))


def _inside_word(text: str, at: int) -> bool:
    """Would a match that ends here cut a word or a number in two?"""
    return at < len(text) and text[at].isalnum() and text[at - 1].isalnum()
