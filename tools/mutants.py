"""Do the tests notice when the program is changed? A sample of mutants, each run against the tests.

    python -m tools.mutants dates --count 150

A mutant is a copy of the package with one small change: a comparison, a sum, a condition, a number, a
value that is returned. It is killed if a test of its group fails. The sample is the same for the same
seed and sources. What survives is printed, to be looked at: either a test is missing, or the change
makes no difference ("equal").
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tools import ROOT

SECONDS = 240  # a mutant that runs longer never ends: killed


@dataclass(frozen=True)
class Group:
    """Which files are changed, and which tests should notice: the fast ones first."""

    files: tuple[str, ...]
    tests: tuple[str, ...]


GROUPS = {
    "dates": Group(
        ("itinerary/dates/meanings/*.py", "itinerary/when.py"),
        (
            "test_when",
            "test_date_arithmetic",
            "test_date_examples",
            "test_dates",
            "test_serial",
            "test_article",
            "test_articles",
        ),
    ),
    "calendar": Group(
        ("itinerary/calendars/event.py", "itinerary/calendars/zones.py", "itinerary/calendars/lines.py"),
        ("test_ics_zones", "test_ics_lines", "test_ics", "test_ics_split", "test_update"),
    ),
    "linking": Group(
        ("itinerary/stops/*.py",),
        (
            "test_pairing",
            "test_tidy",
            "test_tidy_bounds",
            "test_stays",
            "test_byline",
            "test_roles",
            "test_subjects",
            "test_cast",
            "test_rows",
            "test_stop_sentences",
            "test_stop_clauses",
            "test_stop_parts",
            "test_who_moves",
            "test_journeys",
            "test_travellers",
            "test_travel_tables",
            "test_seed",
            "test_articles",
            "test_same",
        ),
    ),
}

SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.FloorDiv: ast.Mult, ast.Mod: ast.FloorDiv,
    ast.And: ast.Or, ast.Or: ast.And,
}  # fmt: skip


class Changer(ast.NodeTransformer):
    """Makes one change, at the site `wanted`; counts the sites where it could."""

    def __init__(self, wanted: int = -1) -> None:
        self.wanted = wanted
        self.sites = 0
        self.what = ""
        self.line = 0

    def here(self, node: ast.AST, what: str) -> bool:
        """Is this the site to change?"""
        self.sites += 1
        if self.sites - 1 != self.wanted:
            return False
        self.what, self.line = what, getattr(node, "lineno", 0)
        return True

    def swap(self, node: ast.AST, operator: ast.AST) -> ast.AST:
        """Another operator in its place, if this is the site."""
        other = SWAPS.get(type(operator))
        if other and self.here(node, f"{type(operator).__name__} -> {other.__name__}"):
            return other()
        return operator

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        node.ops = [self.swap(node, each) for each in node.ops]  # type: ignore[misc]
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        node.op = self.swap(node, node.op)  # type: ignore[assignment]
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        self.generic_visit(node)
        node.op = self.swap(node, node.op)  # type: ignore[assignment]
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.op, ast.Not) and self.here(node, "not x -> x"):
            return node.operand
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        value = node.value
        if isinstance(value, bool) and self.here(node, f"{value} -> {not value}"):
            return ast.copy_location(ast.Constant(not value), node)
        if type(value) is int and self.here(node, f"{value} -> {value + 1}"):
            return ast.copy_location(ast.Constant(value + 1), node)
        return node

    def visit_Return(self, node: ast.Return) -> ast.AST:
        self.generic_visit(node)
        none = isinstance(node.value, ast.Constant) and node.value.value is None
        if node.value and not none and self.here(node, "return x -> return None"):
            node.value = ast.Constant(None)
        return node

    def visit_If(self, node: ast.If) -> ast.AST:
        if ast.unparse(node.test) == "TYPE_CHECKING":
            return node
        self.generic_visit(node)
        if self.here(node, "if x -> if not x"):
            node.test = ast.UnaryOp(ast.Not(), node.test)
        return node

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        self.generic_visit(node)
        if self.here(node, "a if x else b -> b if x else a"):
            node.body, node.orelse = node.orelse, node.body
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        if node.value:
            node.value = self.visit(node.value)  # an annotation means nothing at run time
        return node

    def visit_arg(self, node: ast.arg) -> ast.AST:
        return node


@dataclass(frozen=True)
class Mutant:
    """A change: in which file, and the how manieth that could be made there."""

    path: Path
    site: int


def mutants(group: Group) -> Iterator[Mutant]:
    """Every change that could be made."""
    for pattern in group.files:
        for path in sorted(ROOT.glob(pattern)):
            counter = Changer()
            counter.visit(ast.parse(path.read_text("utf-8")))
            yield from (Mutant(path.relative_to(ROOT), site) for site in range(counter.sites))


def killed(mutant: Mutant, group: Group, copy: Path) -> tuple[bool, Changer]:
    """Does a test fail, or does it never end, with this change?"""
    place = copy / mutant.path
    source = place.read_text("utf-8")
    changer = Changer(mutant.site)
    tree = ast.fix_missing_locations(changer.visit(ast.parse(source)))
    place.write_text(ast.unparse(tree), "utf-8")
    try:
        return not passes(group, copy), changer
    finally:
        place.write_text(source, "utf-8")


def passes(group: Group, copy: Path) -> bool:
    """Do the group's tests pass in the copy? Each run is a fork that has the outside packages loaded."""
    child = os.fork()
    if not child:
        os._exit(_run(group, copy))
    return _ended(child, SECONDS) == 0


def _run(group: Group, copy: Path) -> int:
    import pytest

    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    os.chdir(copy)
    sys.path.insert(0, str(copy))
    sys.dont_write_bytecode = True
    paths = [f"tests/{name}.py" for name in group.tests if (copy / "tests" / f"{name}.py").exists()]
    marked = "not browser and not node and not server"  # test_same is marked
    return int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-m", marked, *paths]))


def _ended(child: int, seconds: float) -> int:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status
        time.sleep(0.05)
    os.kill(child, signal.SIGKILL)
    return os.waitpid(child, 0)[1] or 1


def survey(name: str, count: int, seed: int, say: Callable[[str], None]) -> float:
    """The share of killed mutants in a sample of a group."""
    group = GROUPS[name]
    every = list(mutants(group))
    sample = random.Random(seed).sample(every, min(count, len(every)))
    survived = 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for part in (
            "itinerary",
            "tests",
            "examples",
            "tools",
            "docs",
            "pyproject.toml",
            "README.md",
            "seeds",
        ):
            source = ROOT / part
            ignored = shutil.ignore_patterns("__pycache__")
            if source.is_dir():
                shutil.copytree(source, copy / part, ignore=ignored)
            elif source.exists():
                shutil.copy(source, copy / part)
        if not passes(group, copy):
            sys.exit("the tests fail without any change")
        for mutant in sample:
            dead, changer = killed(mutant, group, copy)
            if not dead:
                survived += 1
                line = (copy / mutant.path).read_text("utf-8").splitlines()[changer.line - 1].strip()
                say(f"survived  {mutant.path}:{changer.line}  {changer.what}  {line}")
    say(f"{name}: {len(sample) - survived} of {len(sample)} killed, of {len(every)} that there are")
    return 1 - survived / len(sample)


def main() -> None:
    """The command line: see above."""
    parser = argparse.ArgumentParser(prog="tools.mutants")
    parser.add_argument("group", choices=GROUPS)
    parser.add_argument("--count", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--least", type=float, default=0.85, help="the share that must be killed")
    options = parser.parse_args()
    for package in ("dateparser", "icalendar", "pytest", "rich", "typer", "selectolax.lexbor"):
        __import__(package)  # once, for all the forks
    share = survey(options.group, options.count, options.seed, lambda line: print(line, flush=True))
    sys.exit(share < options.least)


if __name__ == "__main__":
    main()
