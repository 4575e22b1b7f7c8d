"""The pattern language of the word tables, and the one engine that finds its patterns in text.

A pattern is written as the words stand in the text, with a few signs:

    next week               plain words; a space is any white space inside a paragraph
    {weekday} {start:day}   a slot of the word tables, with a name of its own where needed
    [on] {weekday}          what is in square brackets may be missing
    (this|that) {unit}      one of these
    <in|by> {month}         one of these words stands before, and is no part of what is found
    <!in|by> {month}        none of these words stands before
    <^|on> {date}           "^" is the beginning of a line, bullets and dashes aside
    {unit} before <!the|a>  none of these words follows (or, without the sign, one of them does)

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
from typing import Any, NamedTuple

from itinerary.model import Span

Reader = Callable[[str, int, str], "tuple[int, Any] | None"]

# The words, numbers and apostrophes of a text: with English letters (faster), and with any.
_NUMBERS = r"|\d+(?:[.,:/]\d+)*|(?<!\w)['‘’](?=\d)"
_PLAIN_WALK = re.compile("[A-Za-z]+" + _NUMBERS)
_WALK = re.compile(r"[^\W\d_]+" + _NUMBERS)
_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,:/]\d+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_SPACE = re.compile(r"[^\S\r\n]+(?:\r?\n[^\S\r\n]*)?|\r?\n[^\S\r\n]*")
_PEEK = re.compile(r"\s+([^\W\d_]+|\S)|(\S)")  # the next word, digit or sign; or what follows at once
_FIGURES = frozenset("0123456789")
_SECOND = re.compile(r" ([^\W\d_]+)")
_AT_PARAGRAPH = re.compile(r"[^\S\r\n]*\r?\n")
_CHARACTERS = {"-": "-‐‑‒–—−", "'": "'‘’"}
_MONEY = frozenset("$£€¥#@")
_TAKES_ANY = 0x08  # inspect.CO_VARKEYWORDS: the function has **keywords
# Numbers are filed by how many digits they begin with and what follows at once: "2:" for 15:00.
_RUN = re.compile(r"\d+")
_SIGNS = {**dict.fromkeys(".,:/%", ""), **dict.fromkeys("-‐‑‒–—−", "-"), **dict.fromkeys("'‘’", "'")}
_LENGTHS = "12345"  # 5 stands for more, too
LETTER, OTHER = "a", " "
ANYTHING = "*"  # a slot that may begin with any word; never the first of a pattern


def figures(lengths: str = _LENGTHS, signs: str = ".,:/%-'" + LETTER + OTHER) -> tuple[str, ...]:
    """The keys of numbers with so many digits before one of these signs (LETTER any letter, OTHER the rest).

    >>> figures("12", ":")
    ('1:', '2:')
    """
    return tuple(length + sign for length in lengths for sign in signs)


def _figure_key(text: str, at: int) -> str:
    """What the number that stands at `at` is filed under."""
    end = _RUN.match(text, at).end()  # type: ignore[union-attr]
    character = text[end : end + 1]
    sign = _SIGNS.get(character)
    if sign is None:
        sign = LETTER if character.isalpha() else OTHER
    return f"{min(end - at, 5)}{sign or character}"


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
    no such thing after all. `starts` are the words, or the keys of numbers
    (`figures`), with which the regex may begin; `then` the words that must follow where it begins
    with a number and a space.
    """

    __slots__ = ("_index", "_own", "_regex", "_source", "_value", "anywhere", "name", "starts", "then")

    def __init__(
        self,
        name: str,
        words: Mapping[str, Any] | None = None,
        regex: str | None = None,
        value: Callable[[re.Match[str]], Any] = re.Match.group,
        starts: Iterable[str] = figures(),
        then: tuple[str, ...] = (),
    ) -> None:
        self.name = name
        self._source = regex
        self._value = value
        self.then = then
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
        self._own = (
            frozenset(spelling for word in starts for spelling in spellings(word)) if regex else frozenset()
        )
        self.starts = self._own.union(self._index)
        self.anywhere = ANYTHING in self.starts

    def seconds(self, word: str) -> set[str] | None:
        """The words with which the phrases go on that begin with `word`; None where it may end there."""
        words: set[str] = set()
        if self._source is not None and word in self._own:
            return set(self.then) or None
        for rest, _ in self._index.get(word, ()):
            second = _SECOND.match(rest) if isinstance(rest, str) else None
            if second is None:
                return None
            words.update(spellings(second[1].lower()))
        return words

    def read(self, text: str, at: int, word: str) -> tuple[int, Any] | None:
        """Where the slot ends that begins at `at` with `word`, and its value."""
        if self._source is not None:
            if self._regex is None:
                self._regex = re.compile(self._source)
            match = self._regex.match(text, at)
            if match:
                value = self._value(match)
                if value is not None:
                    return match.end(), value
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

    __slots__ = (
        "after", "before", "end", "examples", "given", "means", "pattern", "start", "unless", "unless_before",
    )  # fmt: skip

    def __init__(self, pattern: str, means: Any, *examples: str, **given: Any) -> None:
        if not examples:
            raise BadRule(pattern, 0, "a rule needs an example")
        self.pattern = pattern
        before = _BEFORE.match(pattern)
        self.after = frozenset(before.group(2).split("|")) if before else None
        self.unless = before is not None and before.group(1) == "!"
        self.start = before.end() if before else 0
        behind = _BEHIND.search(pattern)
        self.before = frozenset(behind.group(2).split("|")) if behind else None
        self.unless_before = behind is not None and behind.group(1) == "!"
        self.end = behind.start() if behind else len(pattern)
        self.means = means
        self.examples = examples
        self.given = given

    def stands(self, text: str, start: int, end: int) -> bool:
        """Do the words before and behind allow it there?"""
        if self.after is not None:
            found = _word_before(text, start) in self.after or (
                "^" in self.after and _begins_line(text, start)
            )
            if found is self.unless:
                return False
        return self.before is None or (_word_behind(text, end) in self.before) is not self.unless_before

    def __repr__(self) -> str:
        return f"Rule({self.pattern!r})"


_BEFORE = re.compile(r"<(!?)([^<>]+)> ")
_BEHIND = re.compile(r" <(!?)([^<>]+)>$")


class Match(NamedTuple):
    """A rule found in the text, with the values of its slots (and what the rule has given)."""

    span: Span
    rule: Rule
    slots: Mapping[str, Any]


# -- the tree -----------------------------------------------------------------------------------

_TOKEN = re.compile(
    r"(?P<open>[\[(])|(?P<close>[\])])|(?P<bar>\|)|\{(?:(?P<name>\w+):)?(?P<slot>\w+)\}"
    r"|(?P<word>[^\W\d_]+|\d+)|(?P<space> +)|(?P<sign>[^\s\w{}])"
)
_Names = tuple[str, ...]


class _Pattern:
    """A rule's pattern as a list of signs, with the ways that brackets open through it.

    `steps` are (kind, key, name); `ways[i]` the steps that may come instead of a bracket at `i`.
    """

    __slots__ = ("order", "rule", "steps", "ways")

    def __init__(self, rule: Rule, order: int, slots: Mapping[str, Slot | tuple[Slot, ...]]) -> None:
        self.rule = rule
        self.order = order
        self.steps: list[tuple[str, Any, str]] = []
        self.ways: dict[int, list[int]] = {}
        self._read(slots)

    def _bad(self, at: int, problem: str) -> BadRule:
        return BadRule(self.rule.pattern, at, problem)

    def _read(self, slots: Mapping[str, Slot | tuple[Slot, ...]]) -> None:
        pattern, steps, ways = self.rule.pattern, self.steps, self.ways
        at, size = self.rule.start, self.rule.end
        # One entry for each open bracket: its step, its sign, its bars, where it stands; and the
        # names that are certain in this alternative and in those before it.
        opened: list[tuple[int, str, list[int], int]] = []
        sure: list[tuple[set[str], set[str] | None]] = [(set(), None)]
        names: dict[str, int] = {}
        while at < size:
            token = _TOKEN.match(pattern, at)
            if not token:
                raise self._bad(at, "what is this?")
            kind, text, step = str(token.lastgroup), token.group(), len(steps)
            if kind == "slot":
                slot = slots.get(token["slot"])
                if slot is None:
                    raise self._bad(at, f"no slot is called {token['slot']!r}")
                name = token["name"] or token["slot"]
                names.setdefault(name, at)
                sure[-1][0].add(name)
                steps.append((kind, slot if isinstance(slot, tuple) else (slot,), name))
            elif kind == "open":
                opened.append((step, text, [], at))
                ways[step] = [step + 1]
                sure.append((set(), None))
                steps.append((kind, text, ""))
            elif kind in ("bar", "close"):
                if not opened or (kind == "close" and (opened[-1][1] == "[") != (text == "]")):
                    raise self._bad(
                        at, "this closes nothing" if kind == "close" else "alternatives stand in brackets"
                    )
                here, before = sure.pop()
                before = here if before is None else before & here
                if kind == "bar":
                    opened[-1][2].append(step)
                    ways[opened[-1][0]].append(step + 1)
                    sure.append((set(), before))
                else:
                    begin, sign, bars, _ = opened.pop()
                    ways[step] = [step + 1]
                    for bar in bars:
                        ways[bar] = [step + 1]
                    if sign == "[":
                        ways[begin].append(step + 1)
                    else:
                        sure[-1][0].update(before)
                steps.append((kind, text, ""))
            else:
                steps.append((kind, text, ""))
            at = token.end()
        if opened:
            raise self._bad(opened[-1][3], "this bracket is never closed")
        steps.append(("end", None, ""))
        self._check(names, sure[0][0])

    def _check(self, names: Mapping[str, int], sure: set[str]) -> None:
        """Are the slots the parameters of the function?"""
        code = getattr(self.rule.means, "__code__", None)
        if code is None or code.co_flags & _TAKES_ANY:
            return
        accepted = code.co_varnames[1 : code.co_argcount]
        for name in (*names, *self.rule.given):
            if name not in accepted:
                raise self._bad(
                    names.get(name, 0), f"{code.co_name} takes no {name!r} ({', '.join(accepted)})"
                )
        for name in accepted[: len(accepted) - len(self.rule.means.__defaults__ or ())]:
            if name not in sure and name not in self.rule.given:
                raise self._bad(names.get(name, 0), f"{code.co_name} always needs {name!r}")

    def reach(self, step: int) -> Iterator[int]:
        """The signs that may stand at `step`, with all brackets gone through."""
        ways = self.ways.get(step)
        if ways is None:
            yield step
        else:
            for way in ways:
                yield from self.reach(way)


class _Node:
    """A place in the tree: the rules that have come this far. What may come next is made on first need."""

    __slots__ = (
        "anywhere",
        "ends",
        "grown",
        "items",
        "options",
        "signs",
        "slots",
        "space",
        "starts",
        "words",
    )

    def __init__(self) -> None:
        self.items: list[tuple[_Pattern, int, _Names]] = []
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
        if self.grown:
            return
        self.grown = True
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
                for form in _CHARACTERS.get(key, key):
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


class Table:
    """Rules, compiled on first use. `slots` are the classes of words by name; some unite several.

    >>> slots = {"unit": Slot("unit", {"week": "W"})}
    >>> table = Table([Rule("next {unit}", "period", "next week -> W")], slots)
    >>> [(match.rule.means, match.slots) for match in table.scan("They meet next week.")]
    [('period', {'unit': 'W'})]
    """

    def __init__(self, rules: Iterable[Rule], slots: Mapping[str, Slot | tuple[Slot, ...]]) -> None:
        self.rules = tuple(rules)
        self.slots = slots
        self._first: dict[str, list[tuple[Slot | None, _Node]]] = {}
        self._second: dict[str, frozenset[str]] = {}
        self._walk = _PLAIN_WALK

    def compile(self) -> None:
        """Read all patterns. Raises BadRule for the first row that is written wrongly."""
        root = _Node()
        root.items = [(_Pattern(rule, order, self.slots), 0, ()) for order, rule in enumerate(self.rules)]
        root.grow()
        for _, rule, _ in root.ends:
            raise BadRule(rule.pattern, 0, "a pattern needs at least one word that may not be missing")
        first: dict[str, list[tuple[Slot | None, _Node]]] = {}
        for word, node in (*root.words.items(), *root.signs.items()):
            first.setdefault(word, []).append((None, node))
        for slot, node in root.slots.items():
            for word in slot.starts:
                first.setdefault(word, []).append((slot, node))
        self._first = first
        self._walk = _PLAIN_WALK if all(word.isascii() for word in first if word.isalpha()) else _WALK
        plain = (word for word in first if word[0] not in _FIGURES or word.endswith(OTHER))
        self._second = {word: second for word in plain if (second := _seconds(word, first[word]))}

    def scan(self, text: str, start: int = 0, end: int | None = None) -> list[Match]:
        """All matches in the text from `start` to `end`, none overlapping, from left to right."""
        if not self._first:
            self.compile()
        first, reach, found = self._first, start, []
        end = len(text) if end is None else end
        for token in self._walk.finditer(text, start, end):
            word = token[0]
            starts = first.get(word)
            if word[0] in _FIGURES:
                word = _figure_key(text, token.start())
                shaped = first.get(word)
                starts = shaped if starts is None or shaped is None else [*starts, *shaped]
            if starts is None:
                continue
            second = self._second.get(word)
            if second is not None:
                peek = _PEEK.match(text, token.end())
                if peek is None or (peek[1] or peek[2]) not in second:
                    continue
            at = token.start()
            if at < reach or (at and (text[at - 1] in _MONEY or text[at - 1].isalnum())):
                continue
            match = self._longest(text, token, end, word, starts)
            if match:
                reach = match.span.end
                found.append(match)
        return found

    def _longest(
        self, text: str, token: re.Match[str], end: int, word: str, starts: list[tuple[Slot | None, _Node]]
    ) -> Match | None:
        """The longest match that begins with the token. All paths are followed to their ends."""
        at = token.start()
        best, best_end, best_order = None, at, 0
        paths: list[tuple[_Node, int, tuple[Any, ...]]] = []
        for slot, node in starts:
            if slot is None:
                paths.append((node, token.end(), ()))
            elif read := slot.read(text, at, word):
                paths.append((node, read[0], (read[1],)))
        word_at = -1
        while paths:
            node, here, values = paths.pop()
            if not node.grown:
                node.grow()
            if node.ends and best_end <= here <= end and not _inside_word(text, here):
                for order, rule, names in node.ends:
                    if best is not None and here == best_end and order > best_order:
                        break
                    if rule.stands(text, at, here):
                        best, best_end, best_order = (rule, names, values), here, order
                        break
            if here >= end:
                continue
            character = text[here]
            if node.space is not None and character.isspace():
                after = _after_space(text, here)
                if after:
                    paths.append((node.space, after, values))
            if node.signs:
                # Tokenised text has a space before its commas.
                comma = character == " " and text[here + 1 : here + 2] == ","
                sign = node.signs.get("," if comma else character)
                if sign is not None:
                    paths.append((sign, here + 1 + comma, values))
            if node.words or node.slots:
                if here != word_at:
                    found = _WORD.match(text, here)
                    word, word_at = found[0] if found else character, here
                    kind = _figure_key(text, here) if character in _FIGURES else word
                if following := node.words.get(word):
                    paths.append((following, here + len(word), values))
                if kind in node.starts or node.anywhere:
                    for slot, following in node.slots_for(kind):
                        if read := slot.read(text, here, word):
                            paths.append((following, read[0], (*values, read[1])))
        if best is None:
            return None
        rule, names, values = best
        return Match(Span(at, best_end), rule, {**rule.given, **dict(zip(names, values, strict=True))})


def _after_space(text: str, at: int) -> int | None:
    """Where the white space ends that begins at `at`; None where a paragraph ends with it."""
    if text[at] == " " and not text[at + 1 : at + 2].isspace():
        return at + 1
    gap = _SPACE.match(text, at)
    return gap.end() if gap and not _AT_PARAGRAPH.match(text, gap.end()) else None


def _seconds(word: str, starts: list[tuple[Slot | None, _Node]]) -> frozenset[str] | None:
    """The words that may come second, where nothing but a space and one of them can follow the first.

    Most "the" and "a" of a text are passed over by this.
    """
    words: set[str] = set()
    number = word[0] in _FIGURES
    for slot, node in starts:
        seconds = slot.seconds(word) if slot is not None else None
        if seconds is not None:
            words |= seconds
            continue
        if slot is not None and not number:
            return None
        node.grow()
        # Words that follow a number without a space are seen by the key of the number.
        joined = node.signs or node.words or node.slots or node.space is None
        if node.ends or (joined and not number):
            return None
        words.update(node.signs)
        if node.space is not None:
            after = node.space
            after.grow()
            words.update(after.words, after.signs, after.starts)
            if after.anywhere:
                return None
    # A fraction may follow a number ("2 1/2"), and any number where a slot begins with one.
    if number or any(word[0] in _FIGURES for word in words):
        words |= _FIGURES
    return frozenset(words)


def _word_before(text: str, at: int) -> str:
    """The word that stands right before, in lower case."""
    words = text[max(at - 24, 0) : at].split()
    return words[-1].lstrip("([\"'“‘").lower() if words else ""


def _begins_line(text: str, at: int) -> bool:
    """Does a line begin here, but for spaces, bullets and dashes?"""
    before = text[max(at - 12, 0) : at].rstrip(" \t\u00a0•·*–—-")
    return not before or before[-1] in "\r\n"


def _word_behind(text: str, at: int) -> str:
    """The word that follows, in lower case."""
    words = text[at : at + 24].split(None, 1)
    return words[0].rstrip(".,;:!?)'’").lower() if words and text[at : at + 1].isspace() else ""


def _inside_word(text: str, at: int) -> bool:
    """Would a match that ends here cut a word or a number in two?"""
    return at < len(text) and text[at].isalnum() and text[at - 1].isalnum()
