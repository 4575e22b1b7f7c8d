"""Which properties of an event are still as we wrote them: a short hash of each, kept in the event.

A client may fold, order and escape anew, and add parameters; a hash takes the value alone, so that
only what its owner changed counts as an edit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import sha256

from itinerary.calendars.lines import Block, Line

PROPERTY = "X-ITINERARY-DIGEST"
PUBLISHED = "X-ITINERARY-PUBLISHED"
UNHASHED = frozenset({"UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", PROPERTY, PUBLISHED})
"""Identity and book-keeping: clients write these themselves."""
_NUMBER = re.compile(r"-?\d+\.\d+")


def digest_of(lines: Iterable[Line]) -> str:
    """Eight hex digits for the value of a property, all of its lines together."""
    values = sorted(_canonical(line) for line in lines)
    return sha256("\n".join(values).encode()).hexdigest()[:8]


def _canonical(line: Line) -> str:
    value = " ".join(line.plain.split())
    if line.name in ("GEO", "X-APPLE-STRUCTURED-LOCATION"):
        return _NUMBER.sub(lambda match: f"{float(match[0]):.4f}", value)
    if line.name == "CATEGORIES":
        return ",".join(sorted(part.strip() for part in value.split(",")))
    return f"{line.parameters['TZID']}:{value}" if "TZID" in line.parameters else value


def digests(event: Block) -> dict[str, str]:
    """Property name to hash, of every property of `event` that counts."""
    names = dict.fromkeys(line.name for line in event.own if line.name not in UNHASHED)
    return {name: digest_of(event.all(name)) for name in names}


def write(hashes: dict[str, str]) -> str:
    """The value of X-ITINERARY-DIGEST: "SUMMARY=1a2b3c4d LOCATION=..."."""
    return " ".join(f"{name}={value}" for name, value in hashes.items())


def read(event: Block) -> dict[str, str]:
    """The hashes that `event` carries, {} where it has none."""
    pairs = (item.partition("=") for item in event.plain(PROPERTY).split())
    return {name: value for name, equals, value in pairs if equals}


def edited(event: Block, name: str) -> bool:
    """Has its owner changed the property `name` (or taken it out, or put it in) since we wrote it?"""
    hashes, lines = read(event), event.all(name)
    if name not in hashes:
        return bool(lines)
    return digest_of(lines) != hashes[name]
