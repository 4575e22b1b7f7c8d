"""The date reader behind the protocol of ../shared/timex/run.py: JSON lines in, JSON lines out."""

from __future__ import annotations

import json
import sys
import time
from datetime import date

from itinerary.dates import Found, read


def expressions(found: Found) -> list[dict[str, object]]:
    """A range is two expressions in TIMEX3."""
    if found.parts:
        return [row for part in found.parts for row in expressions(part)]
    value = found.timex()
    if value is None:
        return []
    return [{"start": found.span.start, "end": found.span.end, "value": value}]


def main() -> None:
    """Answer each line of standard input."""
    for line in sys.stdin:
        doc = json.loads(line)
        published = date.fromisoformat(doc["dct"][:10]) if doc["dct"] else None
        begin = time.perf_counter()
        results = read(doc["text"], published)
        seconds = time.perf_counter() - begin
        rows = [row for found in results for row in expressions(found)]
        sys.stdout.write(json.dumps({"id": doc["id"], "timexes": rows, "seconds": seconds}) + "\n")


if __name__ == "__main__":
    main()
