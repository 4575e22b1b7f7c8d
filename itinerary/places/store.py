"""The tables of places on disk, and how a name is found in them without reading them all.

`names.tsv` has one line for every folded name: the name, "+" where longer names begin with it, and
the offsets of its rows in the joined tables. `names.slots` is an open hash table (CRC-32 of the
name, linear probing) of line offsets in `names.tsv`, 32-bit little-endian, 0 where empty. Nothing
is read before it is asked for: the files are mapped into memory.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_right
from itertools import accumulate
from mmap import ACCESS_READ, mmap
from pathlib import Path
from zlib import crc32

COLUMNS = ("name", "country", "kind", "region", "zone", "latitude", "longitude", "population", "other names")
TABLES = ("countries", "extra", "bases", "regions", "cities")
DATA = Path(__file__).resolve().parent.parent / "data"


def slot_count(names: int) -> int:
    """The size of the hash table: the power of two that keeps it at most two thirds full."""
    return 1 << (3 * names // 2).bit_length()


class Store:
    """The packaged tables, mapped into memory."""

    __slots__ = ("_mask", "_names", "_slots", "_starts", "_tables")

    def __init__(self, folder: Path = DATA) -> None:
        self._tables = [_mapped(folder / f"{name}.tsv") for name in TABLES]
        self._starts = [0, *accumulate(len(table) for table in self._tables)]
        self._names = _mapped(folder / "names.tsv")
        slots = _mapped(folder / "names.slots")
        self._slots: memoryview | array[int] = memoryview(slots).cast("I")
        if sys.byteorder == "big":
            self._slots = array("I", slots[:])
            self._slots.byteswap()
        self._mask = len(self._slots) - 1

    def entry(self, key: str) -> tuple[bool, list[int]] | None:
        """(do longer names begin with this one?, offsets of its rows), or None for an unknown name."""
        name = key.encode("utf-8", "surrogatepass")
        slot = crc32(name) & self._mask
        name += b"\t"
        size, names, slots = len(name), self._names, self._slots
        while line := slots[slot]:
            start = line - 1 + size
            if names[line - 1 : start] == name:
                more, _, rows = names[start : names.find(b"\n", start)].partition(b"\t")
                return bool(more), [int(row) for row in rows.split(b",") if row]
            slot = (slot + 1) & self._mask
        return None

    def row(self, offset: int) -> list[str]:
        """The cells of the row at an offset."""
        number = bisect_right(self._starts, offset) - 1
        table, start = self._tables[number], offset - self._starts[number]
        return table[start : table.find(b"\n", start)].decode().split("\t")


def _mapped(path: Path) -> mmap:
    with path.open("rb") as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)
