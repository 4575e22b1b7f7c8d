"""The pattern language: a row's pattern as a list of signs, with the ways that its brackets open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from itinerary.patterns.rules import Rule
from itinerary.patterns.slots import BadRule, Slot

Slots = Mapping[str, Slot | tuple[Slot, ...]]
_TAKES_ANY = 0x08  # inspect.CO_VARKEYWORDS: the function has **keywords
_TOKEN = re.compile(
    r"(?P<open>[\[(])|(?P<close>[\])])|(?P<bar>\|)|\{(?:(?P<name>\w+):)?(?P<slot>\w+)\}"
    r"|(?P<word>[^\W\d_]+|\d+)|(?P<space> +)|(?P<sign>[^\s\w{}])"
)


class _Bracket:
    """A bracket that is open: where, its sign, its bars, and the names sure in its alternatives so far."""

    __slots__ = ("at", "bars", "here", "sign", "step", "sure")

    def __init__(self, sign: str, at: int, step: int) -> None:
        self.sign = sign
        self.at = at
        self.step = step
        self.bars: list[int] = []
        self.here: set[str] = set()
        self.sure: set[str] | None = None

    def next_alternative(self) -> None:
        """What is sure of the whole is what every alternative has."""
        self.sure = self.here if self.sure is None else self.sure & self.here
        self.here = set()


class Pattern:
    """A rule's pattern, read.

    `steps` are (kind, key, name); `ways[i]` the steps that may come instead of a bracket at `i`.
    """

    __slots__ = ("_names", "_open", "order", "rule", "steps", "ways")

    def __init__(self, rule: Rule, order: int, slots: Slots) -> None:
        self.rule = rule
        self.order = order
        self.steps: list[tuple[str, Any, str]] = []
        self.ways: dict[int, list[int]] = {}
        self._names: dict[str, int] = {}
        self._open = [_Bracket("", 0, -1)]  # the pattern itself, then its brackets
        self._read(slots)

    def reach(self, step: int) -> Iterator[int]:
        """The signs that may stand at `step`, with all brackets gone through."""
        ways = self.ways.get(step)
        if ways is None:
            yield step
        else:
            for way in ways:
                yield from self.reach(way)

    def _bad(self, at: int, problem: str) -> BadRule:
        return BadRule(self.rule.pattern, at, problem)

    def _read(self, slots: Slots) -> None:
        pattern, at = self.rule.pattern, self.rule.start
        while at < self.rule.end:
            token = _TOKEN.match(pattern, at)
            if not token:
                raise self._bad(at, "what is this?")
            kind, text = str(token.lastgroup), token.group()
            if kind == "slot":
                self._slot(token, slots)
            else:
                if kind == "open":
                    self.ways[len(self.steps)] = [len(self.steps) + 1]
                    self._open.append(_Bracket(text, at, len(self.steps)))
                elif kind == "bar":
                    self._bar(at)
                elif kind == "close":
                    self._close(at, text)
                self.steps.append((kind, text, ""))
            at = token.end()
        if len(self._open) > 1:
            raise self._bad(self._open[-1].at, "this bracket is never closed")
        self.steps.append(("end", None, ""))
        self._check(self._open[0].here)

    def _slot(self, token: re.Match[str], slots: Slots) -> None:
        slot = slots.get(token["slot"])
        if slot is None:
            raise self._bad(token.start(), f"no slot is called {token['slot']!r}")
        name = token["name"] or token["slot"]
        self._names.setdefault(name, token.start())
        self._open[-1].here.add(name)
        self.steps.append(("slot", slot if isinstance(slot, tuple) else (slot,), name))

    def _bar(self, at: int) -> None:
        bracket, step = self._open[-1], len(self.steps)
        if not bracket.sign:
            raise self._bad(at, "alternatives stand in brackets")
        bracket.bars.append(step)
        bracket.next_alternative()
        self.ways[bracket.step].append(step + 1)

    def _close(self, at: int, text: str) -> None:
        bracket, step = self._open[-1], len(self.steps)
        if bracket.sign + text not in ("[]", "()"):
            raise self._bad(at, "this closes nothing")
        self._open.pop()
        bracket.next_alternative()
        for end in (*bracket.bars, step):
            self.ways[end] = [step + 1]
        if text == "]":
            self.ways[bracket.step].append(step + 1)
        else:
            self._open[-1].here |= bracket.sure or set()

    def _check(self, sure: set[str]) -> None:
        """Are the slots the parameters of the function?"""
        rule, names = self.rule, self._names
        code = getattr(rule.means, "__code__", None)
        if code is None or code.co_flags & _TAKES_ANY:
            return
        accepted = code.co_varnames[1 : code.co_argcount]
        for name in (*names, *rule.given):
            if name not in accepted:
                problem = f"{code.co_name} takes no {name!r} ({', '.join(accepted)})"
                raise self._bad(names.get(name, 0), problem)
        for name in accepted[: len(accepted) - len(rule.means.__defaults__ or ())]:
            if name not in sure and name not in rule.given:
                raise self._bad(names.get(name, 0), f"{code.co_name} always needs {name!r}")
