"""The lock for development, requirements-dev.txt, has all that pyproject.toml asks for, with hashes."""

from __future__ import annotations

import re
import tomllib
from itertools import chain

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import ROOT

_PINNED = re.compile(r"^([\w.-]+)==(\S+) \\\n    --hash=sha256:", re.MULTILINE)


def wanted() -> list[Requirement]:
    """The dependencies, those of every extra, and the group dev."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras = project["project"]["optional-dependencies"]
    named = [
        *project["project"]["dependencies"],
        *chain.from_iterable(extras.values()),
        *project["dependency-groups"]["dev"],
    ]
    return [one for one in map(Requirement, named) if one.name != "itinerary-ics"]


def test_the_lock_is_fresh() -> None:
    text = (ROOT / "requirements-dev.txt").read_text("utf-8")
    pinned = {canonicalize_name(name): version for name, version in _PINNED.findall(text)}
    assert len(pinned) == len(re.findall(r"^\w", text, re.MULTILINE))
    for one in wanted():
        version = pinned.get(canonicalize_name(one.name))
        assert version and one.specifier.contains(version), f"{one}: {version}; make the lock anew"
