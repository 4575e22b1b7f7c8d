"""Regular expressions that are compiled at their first use: an article needs few of those there are."""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    """Has the methods of the compiled expression, once one of them has been asked for."""

    def __init__(self, source: str, flags: int) -> None:
        self._made_of = source, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(*self._made_of)
        for method in ("findall", "finditer", "fullmatch", "match", "pattern", "search", "split", "sub"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazily(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, later."""
    return cast("re.Pattern[str]", _Lazy(source, flags))
