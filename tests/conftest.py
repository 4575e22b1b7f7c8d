"""What many tests share: hypothesis without a clock, strategies for itineraries, the seed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest.register_assert_rewrite("tests.cli")

ROOT = Path(__file__).resolve().parent.parent

settings.register_profile("itinerary", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("itinerary")


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever terminal runs the tests, the program sees the same one."""
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "CLICOLOR_FORCE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "dumb")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder with the articles of tests/cli.py."""
    from tests.cli import ARTICLES

    monkeypatch.chdir(tmp_path)
    for name, text in ARTICLES.items():
        Path(f"{name}.txt").write_text(text, "utf-8")
    return tmp_path


# -- what was left out is named ---------------------------------------------------------------

MARKERS = ("browser", "node", "server", "data")
_left_out: Counter[str] = Counter()


def pytest_deselected(items: Sequence[pytest.Item]) -> None:
    """Count the tests that the default selection leaves out."""
    _left_out.update(marker for item in items for marker in MARKERS if item.get_closest_marker(marker))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which tests did not run, and how to run them."""
    if _left_out:
        counts = ", ".join(f"{count} {marker}" for marker, count in sorted(_left_out.items()))
        expression = " or ".join(sorted(_left_out))
        terminalreporter.write_line(f"left out: {counts} (pytest -m '{expression}' runs them)")
