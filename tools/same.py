"""Is every article still read as it was? A digest of all that is read of each, in tests/read.tsv.

    python -m tools.same [--update]

A change of the rules changes some lines; whoever makes it looks at these articles, and notes that they
are meant. Of the articles that are set aside nothing but the digest is seen.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys

from itinerary import read
from tools import ROOT

CORPORA = ("articles", "fresh", "wide")  # of tests/; tests/unread is not looked at
NOTED = ROOT / "tests" / "read.tsv"


def digests() -> dict[str, str]:
    """Each article of the tests, and the digest of what is read of it."""
    found = {}
    for path in (path for name in CORPORA for path in sorted(ROOT.glob(f"tests/{name}/*.txt"))):
        whole = json.dumps(read(path.read_text("utf-8")).to_dict(), sort_keys=True)
        found[f"{path.parent.name}/{path.stem}"] = hashlib.sha256(whole.encode()).hexdigest()[:16]
    return found


def differing() -> list[str]:
    """The articles that are read otherwise than noted, or are not noted."""
    lines = NOTED.read_text("utf-8").splitlines() if NOTED.exists() else []
    noted = dict(line.split("\t") for line in lines)
    now = digests()
    return sorted(name for name in noted.keys() | now.keys() if noted.get(name) != now.get(name))


def main() -> None:
    """The command line: see above."""
    parser = argparse.ArgumentParser(prog="tools.same")
    parser.add_argument("--update", action="store_true")
    if parser.parse_args().update:
        NOTED.write_text("".join(f"{name}\t{digest}\n" for name, digest in digests().items()), "utf-8")
    elif names := differing():
        print(*names, sep="\n")
        sys.exit(1)


if __name__ == "__main__":
    main()
