"""The index of the places: folded names to the rows of the tables, as `Store` looks them up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from itinerary.places.fold import fold
from itinerary.places.store import COLUMNS, PAGE, TABLES

NAMES_HEADER = b"name\tlonger names\toffsets\n"


def entries(out: Path) -> dict[str, list[int]]:
    """Folded name to the offsets of its rows in the joined tables; every first part of a name too.

    Rows of later tables, which are the ones kept by hand, come first.
    """
    found: dict[str, list[int]] = {}
    offset = 0
    for table in TABLES:
        here: dict[str, list[int]] = defaultdict(list)
        for line in (out / f"{table}.tsv").read_bytes().splitlines(keepends=True):
            cells = line.decode("utf-8").removesuffix("\n").split("\t")
            if cells[0] != COLUMNS[0]:
                for key in keys_of(cells):
                    here[key].append(offset)
            offset += len(line)
        for key, offsets in here.items():
            found[key] = offsets + found.get(key, [])
    for key in list(found):
        words = key.split(" ")
        for end in range(1, len(words)):
            found.setdefault(" ".join(words[:end]), [])
    return found


def keys_of(cells: Sequence[str]) -> set[str]:
    """The folded names of a row, and "@capital FR" where it is one."""
    keys = {fold(name) for name in (cells[0], *cells[8].split("|")) if name}
    return keys | {f"@{cells[2]} {cells[1]}"} if cells[2] in ("country", "capital") else keys


def make_index(out: Path) -> None:
    """Write names.tsv (folded name, "+" where longer names begin with it, rows) and its pages."""
    found = entries(out)
    parents = {key.rsplit(" ", 1)[0] for key in found if " " in key and key[0] != "@"}
    lines = [
        f"{key}\t{'+' if key in parents else ''}\t{','.join(map(str, found[key]))}\n".encode()
        for key in sorted(found, key=str.encode)
    ]
    (out / "names.tsv").write_bytes(NAMES_HEADER + b"".join(lines))
    firsts: list[bytes] = []
    offset = len(NAMES_HEADER)
    for line in lines:
        while offset >= PAGE * len(firsts):
            firsts.append(line.partition(b"\t")[0])
        offset += len(line)
    (out / "names.pages").write_bytes(b"\n".join(firsts))
