"""Every article is read as it was when somebody last looked (`python -m tools.same --update`)."""

from __future__ import annotations

import pytest

from tools import same


@pytest.mark.data  # while the rules are being changed it would always fail; the whole check asks for it
def test_every_article_is_read_as_noted() -> None:
    assert same.differing() == []
