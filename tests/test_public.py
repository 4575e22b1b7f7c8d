"""The public names: all there, nothing more, cheap to import."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import version

import pytest

import itinerary


@pytest.mark.parametrize("name", itinerary.__all__)
def test_every_name_is_there(name: str) -> None:
    value = getattr(itinerary, name)
    assert value.__doc__, f"{name} has no docstring"
    assert name in dir(itinerary)


def test_nothing_else_is() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        itinerary.nothing  # noqa: B018
    assert itinerary.__all__ == sorted(itinerary.__all__)


def test_one_version() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", itinerary.__version__)
    assert version("itinerary-ics") == itinerary.__version__


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh interpreter has after `code`."""
    code = f"import sys; {code}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_costs_next_to_nothing() -> None:
    ours = {name for name in loaded_by("import itinerary") if name.split(".")[0] == "itinerary"}
    assert ours == {"itinerary"}


def test_errors_are_one_family() -> None:
    for name in ("BadArticle", "BadItinerary", "BadTarget", "NeedsExtra"):
        assert issubclass(getattr(itinerary, name), itinerary.ItineraryError)
    assert itinerary.NeedsExtra("PDF", "pdf").args == (
        "PDF needs the extra 'pdf': pip install 'itinerary-ics[pdf]'",
    )
