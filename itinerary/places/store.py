"""The tables of places on disk, and how a name is found in them without reading them all.

`names.tsv` has one line for every folded name: the name, "+" where longer names begin with it, and
the offsets of its rows in the joined tables. `names.slots` is an open hash table (CRC-32 of the
name, linear probing) of line offsets in `names.tsv`, 32-bit little-endian, 0 where empty. Nothing
is parsed before it is asked for, so loading costs no more than reading the files.
"""

from __future__ import annotations

import sys
from array import array
from pathlib import Path
from zlib import crc32

COLUMNS = ("name", "country", "kind", "region", "zone", "latitude", "longitude", "population", "other names")
TABLES = ("countries", "extra", "regions", "cities")
DATA = Path(__file__).resolve().parent.parent / "data"


def slot_count(names: int) -> int:
    """The size of the hash table: the power of two that keeps it at most half full."""
    return 1 << (2 * names - 1).bit_length()


class Store:
    """The packaged tables, opened."""

    __slots__ = ("_mask", "_names", "_rows", "_slots")

    def __init__(self, folder: Path = DATA) -> None:
        self._rows = b"".join((folder / f"{name}.tsv").read_bytes() for name in TABLES)
        self._names = (folder / "names.tsv").read_bytes()
        self._slots = array("I")
        self._slots.frombytes((folder / "names.slots").read_bytes())
        if sys.byteorder == "big":
            self._slots.byteswap()
        self._mask = len(self._slots) - 1

    def entry(self, key: str) -> tuple[bool, list[int]] | None:
        """(do longer names begin with this one?, offsets of its rows), or None for an unknown name."""
        name = key.encode()
        slot = crc32(name) & self._mask
        name += b"\t"
        names, slots = self._names, self._slots
        while line := slots[slot]:
            if names.startswith(name, line - 1):
                start = line - 1 + len(name)
                more, _, rows = names[start : names.index(b"\n", start)].partition(b"\t")
                return bool(more), [int(row) for row in rows.split(b",") if row]
            slot = (slot + 1) & self._mask
        return None

    def row(self, offset: int) -> list[str]:
        """The cells of the row at an offset."""
        return self._rows[offset : self._rows.index(b"\n", offset)].decode().split("\t")
