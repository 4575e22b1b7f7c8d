"""What may import what: down only, no circles, each outer package in its own room, no hidden clock."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import ROOT

PACKAGE = ROOT / "itinerary"

# Lowest first. A room imports from the rooms below it, and from those beside it.
LAYERS = (
    {"errors", "folding", "when"},
    {"model"},
    {"files", "patterns", "serial"},
    {"cues", "dates", "english", "places", "tokens"},
    {"article", "language", "people"},
    {"clauses"},
    {"stops"},
    {"pipeline"},
    {"calendars", "readers", "writers"},
    {"batch"},
    {"cli"},
    {"__init__", "__main__"},
)
RANK = {room: rank for rank, rooms in enumerate(LAYERS) for room in rooms}

# The only doors up, both inside a function: an Itinerary can write itself.
DOORS = {("model", "serial"), ("model", "writers")}

# Tables of words know patterns and meanings, never what walks over an article.
TABLES_MAY_IMPORT = {"english", "patterns", "model", "when", "cues", "dates"}

# Packages that are not ours, and the only rooms that may import them.
OUTER = {
    "typer": {"cli"},
    "rich": {"cli", "writers"},
    "icalendar": {"calendars", "writers"},
    "dateutil": {"dates", "calendars"},
    "dateparser": {"article"},
    "selectolax": {"readers"},
    "charset_normalizer": {"readers"},
    "pypdf": {"readers"},
    "httpx": {"calendars", "readers"},
    "keyring": {"cli"},
    "pyarrow": {"batch"},
    "distributed": {"batch"},
    "zstandard": {"batch"},
}
NETWORK = {"socket", "ssl", "http", "urllib", "httpx", "requests", "urllib3"}
NETWORK_ROOMS = {"readers", "calendars", "cli"}
CLOCKS = {"today", "now", "utcnow", "uuid1", "uuid4", "time_ns", "localtime", "getenv", "environ"}
CLOCK_ROOMS = {"cli", "calendars"}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def imported(path: Path, top_only: bool = False) -> Iterator[str]:
    """Full names of what a module imports; with `top_only` only what its import runs."""
    for node in _nodes(tree(path), top_only):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _nodes(node: ast.AST, top_only: bool) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(node):
        if top_only and isinstance(child, ast.FunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            continue
        yield child
        yield from _nodes(child, top_only)


def rooms_of(path: Path) -> Iterator[str]:
    for name in imported(path):
        first, *rest = name.split(".")
        if first == "itinerary" and rest != ["__version__"]:
            yield rest[0] if rest and rest[0] in RANK else "__init__"


def ids(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


@pytest.mark.parametrize("path", modules(), ids=ids)
def test_imports_point_down(path: Path) -> None:
    here = room(path)
    assert here in RANK, f"{here}: give this room a place in LAYERS"
    for there in rooms_of(path):
        if there == "__init__":
            assert here in ("cli", "__init__", "__main__"), f"{path.name} imports the package's front door"
        elif (here, there) not in DOORS:
            assert RANK[there] <= RANK[here], f"{here} imports {there}, which lies above it"
        if here == "english":
            assert there in TABLES_MAY_IMPORT, f"a table of words imports {there}"


@pytest.mark.parametrize("path", modules(), ids=ids)
def test_each_outer_package_has_its_room(path: Path) -> None:
    for name in imported(path):
        outer = name.split(".")[0]
        assert room(path) in OUTER.get(outer, {room(path)}), f"{outer} is imported in {path}"
        if outer in NETWORK and not name.startswith(("urllib.parse", "http.HTTPStatus")):
            assert room(path) in NETWORK_ROOMS, f"{outer} is imported in {path}"


@pytest.mark.parametrize("path", modules(), ids=ids)
def test_the_article_is_the_only_clock(path: Path) -> None:
    if room(path) in CLOCK_ROOMS:
        return
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Attribute):
            assert node.attr not in CLOCKS, f"{path}:{node.lineno} uses {node.attr}"


@pytest.mark.parametrize("room", sorted(RANK.keys() - {"__init__", "__main__"}))
def test_design_tells_of_every_room(room: str) -> None:
    rows = re.findall(r"^\| (`.*?) \|", (ROOT / "docs" / "design.md").read_text("utf-8"), re.MULTILINE)
    assert any(f"`{room}`" in row for row in rows)


@pytest.mark.parametrize("path", modules(), ids=ids)
def test_private_names_stay_in_their_module(path: Path) -> None:
    for name in imported(path):
        last = name.rpartition(".")[2]
        assert not last.startswith("_") or last.startswith("__"), f"{path} imports {name}"


def test_no_circles() -> None:
    names = {_name(path): path for path in modules()}
    after: dict[str, set[str]] = {}
    for name, path in names.items():
        wanted = imported(path, top_only=True)
        after[name] = {_module(each, names) for each in wanted if each.startswith("itinerary")} - {name}
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join([*trail[trail.index(name) :], name])
        if name not in done:
            for other in sorted(after[name]):
                visit(other, (*trail, name))
            done.add(name)

    for name in sorted(names):
        visit(name, ())


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _module(name: str, names: dict[str, Path]) -> str:
    """The module that an imported name lives in."""
    return name if name in names else name.rpartition(".")[0]
