"""Scripts that build data and measure; not part of the package."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""The folder of the whole project."""
