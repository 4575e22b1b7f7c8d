"""The tree of words that the rules of a table grow into, and the walk over a text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from threading import Lock
from typing import Any

from itinerary.model import Span
from itinerary.patterns.figures import DIGITS, OTHER, figure_key
from itinerary.patterns.grammar import Pattern, Slots
from itinerary.patterns.rules import Match, Rule
from itinerary.patterns.slots import SAME_SIGNS, BadRule, Slot, spellings

# The words, numbers and apostrophes of a text: with English letters (faster), and with any.
_NUMBERS = r"|\d+(?:[.,:/]\d+)*|(?<!\w)['‘’](?=\d)"
_PLAIN_WALK = re.compile("[A-Za-z]+" + _NUMBERS)
_WALK = re.compile(r"[^\W\d_]+" + _NUMBERS)
_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,:/]\d+)*")
_SPACE = re.compile(r"[^\S\r\n]+(?:\r?\n[^\S\r\n]*)?|\r?\n[^\S\r\n]*")
_AT_PARAGRAPH = re.compile(r"[^\S\r\n]*\r?\n")
_PEEK = re.compile(r"\s*([^\W\d_]+|\S)")  # the next word, digit or sign
_MONEY = frozenset("$£€¥#@")
_GROWING = Lock()  # threads share the tables: one makes a node, the others wait
_Names = tuple[str, ...]
_Starts = list["tuple[Slot | None, _Node]"]
_Path = tuple["_Node", int, tuple[Any, ...]]  # how far a rule has come, where in the text, with which values
_UNASKED: frozenset[str] = frozenset("?")


class _Node:
    """A place in the tree: the rules that have come this far. What may come next is made on first need."""

    __slots__ = (
        "anywhere", "ends", "grown", "items", "options", "signs", "slots", "space", "starts", "words",
    )  # fmt: skip

    def __init__(self) -> None:
        self.items: list[tuple[Pattern, int, _Names]] = []
        self.grown = False
        self.words: dict[str, _Node] = {}
        self.signs: dict[str, _Node] = {}
        self.slots: dict[Slot, _Node] = {}
        self.starts: frozenset[str] = frozenset()
        self.anywhere = False
        self.options: dict[str, tuple[tuple[Slot, _Node], ...]] = {}
        self.space: _Node | None = None
        self.ends: list[tuple[int, Rule, _Names]] = []

    def grow(self) -> None:
        """Make the nodes after this one."""
        with _GROWING:
            if not self.grown:
                self._grow()
                self.grown = True  # last: whoever sees it sees the whole node

    def _grow(self) -> None:
        reached = dict.fromkeys(
            (pattern, at, names) for pattern, step, names in self.items for at in pattern.reach(step)
        )
        for pattern, at, names in reached:
            kind, key, name = pattern.steps[at]
            after = (pattern, at + 1, names)
            if kind == "word":
                for spelling in spellings(key):
                    self.words.setdefault(spelling, _Node()).items.append(after)
            elif kind == "slot":
                for slot in key:
                    self.slots.setdefault(slot, _Node()).items.append((pattern, at + 1, (*names, name)))
            elif kind == "space":
                self.space = self.space or _Node()
                self.space.items.append(after)
            elif kind == "sign":
                for form in SAME_SIGNS.get(key, key):
                    self.signs.setdefault(form, _Node()).items.append(after)
            else:
                self.ends.append((pattern.order, pattern.rule, names))
        self.items = []
        self.starts = frozenset().union(*(slot.starts for slot in self.slots))
        self.anywhere = any(slot.anywhere for slot in self.slots)

    def slots_for(self, word: str) -> tuple[tuple[Slot, _Node], ...]:
        """The slots that may begin with this word."""
        options = self.options.get(word)
        if options is None:
            options = tuple(
                (slot, node) for slot, node in self.slots.items() if slot.anywhere or word in slot.starts
            )
            if not self.anywhere:  # else any word of any text would be kept
                self.options[word] = options
        return options


class _Entry:
    """What may begin with a word: the ways into the tree, and what must come second (None: anything)."""

    __slots__ = ("seconds", "starts")

    def __init__(self) -> None:
        self.starts: _Starts = []
        self.seconds: frozenset[str] | None = _UNASKED


class Table:
    """Rules, compiled on first use. `slots` are the classes of words by name; some unite several.

    >>> slots = {"unit": Slot("unit", {"week": "W"})}
    >>> table = Table([Rule("next {unit}", "period", "next week -> W")], slots)
    >>> [(match.rule.means, match.slots) for match in table.scan("They meet next week.")]
    [('period', {'unit': 'W'})]
    """

    def __init__(self, rules: Iterable[Rule], slots: Slots) -> None:
        self.rules = tuple(rules)
        self.slots = slots
        self._first: dict[str, _Entry] = {}
        self._walk = _PLAIN_WALK

    def compile(self) -> None:
        """Read all patterns. Raises BadRule for the first row that is written wrongly."""
        root = _Node()
        root.items = [(Pattern(rule, order, self.slots), 0, ()) for order, rule in enumerate(self.rules)]
        root.grow()
        for _, rule, _ in root.ends:
            raise BadRule(rule.pattern, 0, "a pattern needs at least one word that may not be missing")
        first: dict[str, _Entry] = {}
        for word, node in (*root.words.items(), *root.signs.items()):
            first.setdefault(word, _Entry()).starts.append((None, node))
        for slot, node in root.slots.items():
            for word in slot.starts:
                first.setdefault(word, _Entry()).starts.append((slot, node))
        self._walk = _PLAIN_WALK if all(word.isascii() for word in first if word.isalpha()) else _WALK
        self._first = first  # last: it tells other threads that all is ready

    def scan(self, text: str, start: int = 0, end: int | None = None) -> list[Match]:
        """All matches in the text from `start` to `end`, none overlapping, from left to right."""
        if not self._first:
            self.compile()
        first, peek, reach, found = self._first, _PEEK.match, start, []
        end = len(text) if end is None else end
        for token in self._walk.finditer(text, start, end):
            word = token[0]
            if word < ":":
                word = _filed(text, token.start(), first) if word[0] in DIGITS else word
            if word not in first:
                continue
            entry = first[word]
            seconds = entry.seconds
            if seconds is _UNASKED:
                seconds = entry.seconds = _seconds(word, entry.starts)
            if seconds is not None:
                following = peek(text, token.end())
                if following is None or following[1] not in seconds:
                    continue
            at = token.start()
            if at < reach or (at and (text[at - 1] in _MONEY or text[at - 1].isalnum())):
                continue
            match = self._longest(text, at, end, word, entry.starts)
            if match:
                reach = match.span.end
                found.append(match)
        return found

    def _longest(self, text: str, at: int, end: int, word: str, starts: _Starts) -> Match | None:
        """The longest match that begins with the word. All paths are followed to their ends."""
        best, best_end, best_order = None, at, 0
        paths = _begun(text, at, word, starts)
        word_at, size = -1, len(text)
        while paths:
            node, here, values = paths.pop()
            if not node.grown:
                node.grow()
            if (
                node.ends
                and best_end <= here <= end
                # It must not cut a word or a number in two.
                and (here == size or not text[here].isalnum() or not text[here - 1].isalnum())
            ):
                for order, rule, names in node.ends:
                    if best is not None and here == best_end and order > best_order:
                        break
                    if rule.free or rule.stands(text, at, here):
                        best, best_end, best_order = (rule, names, values), here, order
                        break
            if here >= end:
                continue
            character = text[here]
            if character.isspace():
                # Tokenised text has a space before its commas.
                if "," in node.signs and text.startswith(" ,", here):
                    paths.append((node.signs[","], here + 2, values))
                if node.space is None or not (here := _after_space(text, here)):
                    continue
                node = node.space
                if not node.grown:
                    node.grow()
                character = text[here]
            if character in node.signs:
                paths.append((node.signs[character], here + 1, values))
            if node.words or node.starts:
                if here != word_at:
                    found = _WORD.match(text, here)
                    word, word_at = found[0] if found else character, here
                    kind = figure_key(text, here) if character in DIGITS else word
                if word in node.words:
                    paths.append((node.words[word], here + len(word), values))
                if kind in node.starts or node.anywhere:
                    for slot, following in node.slots_for(kind):
                        if word in slot.plain:
                            paths.append((following, here + len(word), (*values, slot.plain[word])))
                        elif read := slot.read(text, here, word):
                            paths.append((following, read[0], (*values, read[1])))
        if best is None:
            return None
        rule, names, values = best
        return Match(Span(at, best_end), rule, rule.given | dict(zip(names, values, strict=True)))


def _begun(text: str, at: int, word: str, starts: _Starts) -> list[_Path]:
    """The paths into the tree that begin with the word at `at`."""
    paths: list[_Path] = []
    for slot, node in starts:
        if slot is None:
            paths.append((node, at + len(word.partition(" ")[0]), ()))
        elif word in slot.plain:
            paths.append((node, at + len(word), (slot.plain[word],)))
        elif read := slot.read(text, at, word):
            paths.append((node, read[0], (read[1],)))
    return paths


def _filed(text: str, at: int, first: dict[str, _Entry]) -> str:
    """What a number is filed under: its key, with the number before it where a pattern names it ("9/11")."""
    key = figure_key(text, at)
    number = text[at : at + int(key[0])]
    if number not in first:
        return key
    named = f"{number} {key}"
    if named not in first:
        entry = _Entry()
        entry.starts = first[number].starts + (first[key].starts if key in first else [])
        first[named] = entry
    return named


def _after_space(text: str, at: int) -> int:
    """Where the white space ends that begins at `at`; 0 where a paragraph, or the text, ends with it."""
    if text[at] == " " and not text[at + 1 : at + 2].isspace():
        return at + 1 if at + 1 < len(text) else 0
    gap = _SPACE.match(text, at)
    return gap.end() if gap and gap.end() < len(text) and not _AT_PARAGRAPH.match(text, gap.end()) else 0


def _seconds(word: str, starts: _Starts) -> frozenset[str] | None:
    """The words and signs that may come second; None where the first may be all, or only the text can say.

    Most "the" and "a" of a text are passed over by this.
    """
    words: set[str] = set()
    number = word[0] in DIGITS
    word = word.partition(" ")[2] or word  # a named number stands before its key
    if number and not word.endswith(OTHER):
        return None  # the key says what follows
    for slot, node in starts:
        seconds = slot.seconds(word) if slot is not None else None
        if seconds is not None:
            words |= seconds[0]
            if not seconds[1]:
                continue
        elif slot is not None and not number:
            return None
        node.grow()
        following = [node]
        if node.space is not None:
            node.space.grow()
            following.append(node.space)
        for after in following:
            if after.ends or after.anywhere:
                return None
            words.update(after.words, after.signs, after.starts)
    # A fraction may follow a number ("2 1/2"), and any number where a slot begins with one.
    if number or any(word[0] in DIGITS for word in words):
        words |= DIGITS
    return frozenset(words)
