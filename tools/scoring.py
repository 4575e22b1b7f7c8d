"""How right are itineraries? Stops are matched one to one with gold ones, at four levels.

    place        the names agree, and the countries
    place+day    ... and the first day (or the week, the month, the lack of a date): the headline
    place+when   ... and the whole date, to the day
    all          ... and kind and status

Precision, recall and F1 count over all cases (micro average). A gold stop may be softened:
`accept_place`, `accept_when`, `accept_kind` and `accept_status` list further right answers, and
`optional` counts neither for nor against. Cases are dicts in the shape of `Itinerary.to_dict`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from tools.spellings import fold

LEVELS = ("place", "place+day", "place+when", "all")
HEADLINE = "place+day"

Case = dict[str, Any]
Stop = dict[str, Any]


# -- when two stops agree ---------------------------------------------------------------------


def same_place(gold: Stop, name: str | None, country: str | None) -> bool:
    """Is that the gold stop's place? An accepted other name counts in any country."""
    if fold(name) == fold(gold["place"]) and gold["country"] in (None, country):
        return True
    return fold(name) in {fold(each) for each in gold.get("accept_place", ())}


def agrees(level: str, gold: Stop, given: Stop) -> bool:
    """Does the stop `given` answer the stop `gold` at that level?"""
    if not same_place(gold, given.get("place"), given.get("country")):
        return False
    if level == "place":
        return True
    compared = _first if level == "place+day" else _days
    if compared(given.get("when")) not in [
        compared(when) for when in (gold["when"], *gold.get("accept_when", ()))
    ]:
        return False
    return level != "all" or (
        given.get("kind") in (gold["kind"], *gold.get("accept_kind", ()))
        and given.get("status") in (gold["status"], *gold.get("accept_status", ()))
    )


def _first(when: str | None) -> str | None:
    """The first day, or the first week, month or year where it is coarser."""
    return when and re.sub(r"T.*", "", when.split("/")[0])


def _days(when: str | None) -> str | None:
    """The date without clock times."""
    if when is None:
        return None
    first, _, last = re.sub(r"T[\d:]+", "", when).partition("/")
    return f"{first}/{last}" if last and last != first else first


# -- matching and counting --------------------------------------------------------------------


def match(
    level: str, gold: list[Stop], given: list[Stop], liking: Callable[[int, int], Any] = lambda g, p: 0
) -> dict[int, int]:
    """As many pairs as can be, obligatory gold stops first: {index of given: index of gold}.

    Among right answers the one with the lowest `liking(gold index, given index)` comes first.
    """
    pairs: dict[int, int] = {}

    def settle(g: int, tried: set[int]) -> bool:
        for p in sorted(range(len(given)), key=lambda p: liking(g, p)):
            if p in tried or not agrees(level, gold[g], given[p]):
                continue
            tried.add(p)
            if p not in pairs or settle(pairs[p], tried):
                pairs[p] = g
                return True
        return False

    for g in sorted(range(len(gold)), key=lambda g: bool(gold[g].get("optional"))):
        settle(g, set())
    return pairs


@dataclass(slots=True)
class Counts:
    """Of so many stops wanted and given, so many are right."""

    right: int = 0
    wanted: int = 0
    given: int = 0

    def add(self, level: str, gold: list[Stop], given: list[Stop]) -> None:
        """Count one case in."""
        pairs = match(level, gold, given)
        right = sum(not gold[g].get("optional") for g in pairs.values())
        self.right += right
        self.wanted += sum(not stop.get("optional") for stop in gold)
        self.given += len(given) - (len(pairs) - right)

    @property
    def precision(self) -> float:
        """The share of the given that is right."""
        return self.right / self.given if self.given else float(not self.wanted)

    @property
    def recall(self) -> float:
        """The share of the wanted that is found."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


class Share(NamedTuple):
    """So many of so many."""

    right: int = 0
    of: int = 0

    def plus(self, right: bool) -> Share:
        """One more."""
        return Share(self.right + right, self.of + 1)

    def __str__(self) -> str:
        return f"{self.right}/{self.of}"


_NONE = Share()


@dataclass(slots=True)
class Score:
    """The sums over all cases that were added."""

    cases: int = 0
    levels: dict[str, Counts] = field(default_factory=lambda: {level: Counts() for level in LEVELS})
    clock_times: Share = _NONE
    under_traveller: Share = _NONE
    published: Share = _NONE
    travellers: Share = _NONE
    negatives: int = 0
    false_cases: int = 0
    false_stops: int = 0
    place_recall: Share = _NONE
    sure: dict[float, Share] = field(default_factory=dict)

    def add(self, gold: Case, given: Case, mentions: Iterable[tuple[str, str | None]] = ()) -> None:
        """Count one case in. `mentions` are the places (name, country) that were found in its text."""
        self.cases += 1
        wanted, got = stops(gold), stops(given)
        for level, counts in self.levels.items():
            counts.add(level, wanted, got)
        accepted = (gold["published"], *gold.get("accept_published", ()))
        self.published = self.published.plus(given.get("published") in accepted)
        if not wanted:
            self.negatives += 1
            self.false_cases += bool(got)
            self.false_stops += len(got)
        for trip in gold["trips"]:
            if trip["traveller"] and not all(stop.get("optional") for stop in trip["stops"]):
                found = any(_same_traveller(trip, other) for other in given["trips"])
                self.travellers = self.travellers.plus(found)
        self._add_pairs(gold, given, wanted, got)
        self._add_places(wanted, list(mentions))

    def _add_pairs(self, gold: Case, given: Case, wanted: list[Stop], got: list[Stop]) -> None:
        theirs, ours = _trips(gold), _trips(given)

        def liking(g: int, p: int) -> tuple[bool, bool]:
            whens = (wanted[g]["when"], *wanted[g].get("accept_when", ()))
            return not _same_traveller(theirs[g], ours[p]), got[p].get("when") not in whens

        pairs = match(HEADLINE, wanted, got, liking)
        timed = {
            g for g, stop in enumerate(wanted) if "T" in (stop["when"] or "") and not stop.get("optional")
        }
        right_times = sum(
            g in timed and got[p].get("when") in (wanted[g]["when"], *wanted[g].get("accept_when", ()))
            for p, g in pairs.items()
        )
        self.clock_times = Share(self.clock_times.right + right_times, self.clock_times.of + len(timed))
        for p, g in pairs.items():
            if theirs[g]["traveller"] and not wanted[g].get("optional"):
                self.under_traveller = self.under_traveller.plus(_same_traveller(theirs[g], ours[p]))
        for p, stop in enumerate(got):
            if p not in pairs or not wanted[pairs[p]].get("optional"):
                tenth = int(stop.get("confidence", 0) * 10 + 1e-9) / 10
                self.sure[tenth] = self.sure.get(tenth, Share()).plus(p in pairs)

    def _add_places(self, wanted: list[Stop], mentions: list[tuple[str, str | None]]) -> None:
        for stop in wanted:
            if not stop.get("optional"):
                found = any(same_place(stop, name, country) for name, country in mentions)
                self.place_recall = self.place_recall.plus(found)

    def table(self) -> Iterator[str]:
        """The lines to print."""
        yield f"{self.cases} cases, {self.levels[HEADLINE].wanted} stops"
        yield f"{'stops':12} {'precision':>9} {'recall':>7} {'F1':>7}"
        for level, counts in self.levels.items():
            headline = "   HEADLINE" if level == HEADLINE else ""
            yield f"{level:12} {counts.precision:9.3f} {counts.recall:7.3f} {counts.f1:7.3f}{headline}"
        yield f"clock times right {self.clock_times}"
        yield f"stops found that stand under the right traveller {self.under_traveller}"
        yield f"published right   {self.published}"
        yield f"travellers right  {self.travellers}"
        yield f"negative cases    {self.false_stops} false stops in {self.false_cases} of {self.negatives}"
        yield f"place recall {self.place_recall}"
        yield self.calibration()

    def calibration(self) -> str:
        """How many of the stops of each tenth of confidence are right."""
        sure = sorted(self.sure.items(), reverse=True)
        return "confidence        " + ", ".join(f"{tenth:.1f}: {share}" for tenth, share in sure)


def stops(case: Case) -> list[Stop]:
    """All stops of a case, trip after trip."""
    return [stop for trip in case["trips"] for stop in trip["stops"]]


def _trips(case: Case) -> list[Case]:
    """The trip of each stop, in the order of `stops`."""
    return [trip for trip in case["trips"] for _ in trip["stops"]]


def _same_traveller(gold: Case, given: Case) -> bool:
    """Do both share a last name?"""
    names = (gold["traveller"], *gold.get("accept_traveller", ()))
    return bool(set().union(*map(_last_names, names)) & _last_names(given.get("traveller")))


def _last_names(who: str | None) -> set[str]:
    """The last word of each person named, folded; "Jr" is no name."""
    people = re.split(r",\s+(?!Jr)|\s+and\s+|\s*&\s*", who or "")
    folded = (fold(re.sub(r",?\s+(?:Jr|Sr)\.?$", "", person).strip()) for person in people)
    return {name.split()[-1] for name in folded if name}


# -- which cases are set aside ----------------------------------------------------------------


def set_aside(name: str) -> bool:
    """Is the case of that name one of the quarter that only totals are printed of?"""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 4 == 0
