"""The licences of all that an install brings with it, as the packages themselves declare them.

    python -m tools.licences [--update]

Prints the table of docs/licences.md, or writes it. The environment must have the extra "all".
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools import ROOT

PAGE = ROOT / "docs" / "licences.md"
EXTRAS = ("", "pdf", "push", "batch", "dask")
ALLOWED = frozenset({"Apache-2.0", "BSD", "ISC", "MIT", "MPL-2.0", "PSF-2.0", "CC0-1.0"})
"""Licences that may be combined with ours and passed on; BSD: with two or three clauses."""

_NAMES = (  # what a declared name begins with or has in it, and the short form
    (r"Apache", "Apache-2.0"),
    (r"BSD|0BSD", "BSD"),
    (r"ISC", "ISC"),
    (r"CC0", "CC0-1.0"),
    (r"MPL|Mozilla Public License 2\.0", "MPL-2.0"),
    (r"PSF|Python Software Foundation|CNRI-Python", "PSF-2.0"),
    (r"MIT|Expat", "MIT"),
)
_HEAD = """# Licences

What comes with an install, and under which licence, as each package declares it. Made by
`python -m tools.licences --update`; a test compares it with what is installed, and refuses a licence
that could not be passed on with ours (Apache-2.0). The data's own sources stand in `NOTICE`.

| package | licence | comes with |
| --- | --- | --- |
"""


def short(declared: str) -> tuple[str, ...]:
    """The licences in a declaration, in short form; what is not known stays as it is."""
    parts = re.split(r"\s+(?:AND|OR|and|or)\s+|[;/]", declared)
    known = {
        next((name for pattern, name in _NAMES if re.search(pattern, part)), part.strip("() "))
        for part in parts
    }
    return tuple(sorted(known))


def declared(package: Distribution) -> str:
    """What a package says of its licence: the expression, else its classifiers, else the first line."""
    about = package.metadata.json
    classifiers = [
        each.rpartition(" :: ")[2]
        for each in about.get("classifier", ())
        if each.startswith("License :: ") and not each.endswith("OSI Approved")
    ]
    text = str(about.get("license", "")).strip().split("\n", 1)[0]
    return str(about.get("license_expression", "")) or " AND ".join(classifiers) or text or "not declared"


def needs(name: str, extra: str) -> Iterator[Distribution]:
    """What an install of `name` with an extra brings, down to the last."""
    seen: set[tuple[str, str]] = set()
    waiting = [(name, extra)]
    while waiting:
        name, extra = waiting.pop()
        if (name, extra) in seen:
            continue
        seen.add((name, extra))
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue  # for another platform or Python
        yield package
        for text in package.requires or ():
            one = Requirement(text)
            if one.marker is None or one.marker.evaluate({"extra": extra}):
                waiting += [(canonicalize_name(one.name), each) for each in ("", *one.extras)]


def table() -> dict[str, tuple[tuple[str, ...], str]]:
    """Package to its licences and the extra that brings it (empty: the plain install)."""
    found: dict[str, tuple[tuple[str, ...], str]] = {}
    for extra in EXTRAS:
        for package in needs("itinerary-ics", extra):
            name = canonicalize_name(package.name)
            if name != "itinerary-ics":
                found.setdefault(name, (short(declared(package)), extra))
    return dict(sorted(found.items()))


def page() -> str:
    """The whole document."""
    rows = (
        f"| {name} | {', '.join(licences)} | {f'extra `{extra}`' if extra else 'the plain install'} |\n"
        for name, (licences, extra) in table().items()
    )
    return _HEAD + "".join(rows)


def main() -> None:
    """The command line: see above."""
    parser = argparse.ArgumentParser(prog="tools.licences")
    parser.add_argument("--update", action="store_true")
    if parser.parse_args().update:
        PAGE.write_text(page(), "utf-8")
    else:
        print(page(), end="")


if __name__ == "__main__":
    main()
