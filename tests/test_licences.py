"""What an install brings may be passed on with it, and is listed."""

from __future__ import annotations

import pytest

from tools import licences


def test_every_licence_may_be_combined_with_ours() -> None:
    assert {
        name: found for name, (found, _) in licences.table().items() if set(found) - licences.ALLOWED
    } == {}


@pytest.mark.data  # new versions of packages bring new ones; only the whole check asks for the list
def test_the_list_is_fresh() -> None:
    listed, here = licences.PAGE.read_text("utf-8").splitlines(), licences.page().splitlines()
    assert [line for line in here if line not in listed] == [], "python -m tools.licences --update"


@pytest.mark.parametrize(
    ("declared", "short"),
    [
        ("Apache-2.0 OR BSD-3-Clause", ("Apache-2.0", "BSD")),
        ("MIT License", ("MIT",)),
        ("Mozilla Public License 2.0 (MPL 2.0)", ("MPL-2.0",)),
        ("Apache-2.0 AND CNRI-Python", ("Apache-2.0", "PSF-2.0")),
        ("GPL-3.0-or-later", ("GPL-3.0-or-later",)),
        ("not declared", ("not declared",)),
    ],
)
def test_short_forms(declared: str, short: tuple[str, ...]) -> None:
    assert licences.short(declared) == short
