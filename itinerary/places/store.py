"""The tables of places on disk, and how a name is found in them without reading them all.

`names.tsv` has one line for every folded name, in order of its bytes: the name, "+" where longer names
begin with it, and the offsets of its rows in the joined tables. `names.pages` has the first name that
begins in each page of it (`PAGE` bytes), which is all that is read at the start: the other files are
mapped into memory, and a name is looked for in its page.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from mmap import ACCESS_READ, mmap
from pathlib import Path

COLUMNS = ("name", "country", "kind", "region", "zone", "latitude", "longitude", "population", "other names")
TABLES = ("cities", "counties", "regions", "bases", "extra", "countries")
PAGE = 2048  # bytes of names.tsv
DATA = Path(__file__).resolve().parent.parent / "data"


class Store:
    """The packaged tables, mapped into memory."""

    __slots__ = ("_firsts", "_names", "_starts", "_tables")

    def __init__(self, folder: Path = DATA) -> None:
        self._tables = [_mapped(folder / f"{name}.tsv") for name in TABLES]
        self._starts = [0, *accumulate(len(table) for table in self._tables)]
        self._names = _mapped(folder / "names.tsv")
        self._firsts = (folder / "names.pages").read_bytes().split(b"\n")

    def entry(self, key: str) -> tuple[bool, list[int]] | None:
        """(do longer names begin with this one?, offsets of its rows), or None for an unknown name."""
        name, names = key.encode("utf-8", "surrogatepass"), self._names
        page = bisect_right(self._firsts, name) - 1
        if page < 0:
            return None
        begin = page * PAGE - 1
        line = names.find(b"\n%b\t" % name, max(begin, 0), begin + PAGE + len(name) + 2)
        if line < 0:
            return None
        start = line + len(name) + 2
        more, _, rows = names[start : names.find(b"\n", start)].partition(b"\t")
        return bool(more), [int(row) for row in rows.split(b",") if row]

    def is_kept(self, offset: int) -> bool:
        """Is the row at an offset one of those kept by hand?"""
        return offset >= self._starts[TABLES.index("extra")]

    def row(self, offset: int) -> list[str]:
        """The cells of the row at an offset."""
        number = bisect_right(self._starts, offset) - 1
        table, start = self._tables[number], offset - self._starts[number]
        return table[start : table.find(b"\n", start)].decode().split("\t")


def _mapped(path: Path) -> mmap:
    with path.open("rb") as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)
