"""Words of an article made safe for a file: no control characters, no marks that turn the text around.

A property of a calendar ends where its line ends. So every kind of line break is named here, and
what a reader cannot see is taken out. Escaping itself is left to the library that writes the format.
"""

from __future__ import annotations

import re

LONGEST_LINE = 255
"""Exchange keeps so many characters of a SUMMARY or LOCATION."""

# Every line break that Unicode knows (UAX #14, classes BK, CR, LF, NL).
_BREAKS = re.compile("\r\n|[\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
# C0 and C1 controls; bidi controls (UAX #9); invisible marks; interlinear and tag characters; noncharacters.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")
# Google and Outlook show HTML in a DESCRIPTION: an article's angle bracket must not open a tag.
_TAG = re.compile(r"<(?=[/!?A-Za-z])")
# icalendar writes a line break for a backslash before N, also where the article itself has one: "D:\News".
_BREAK_LIKE = re.compile(r"\\(?=N)")


def block(text: str) -> str:
    """`text` with plain line breaks, nothing invisible, nothing that a client reads as a tag."""
    text = _SURROGATES.sub("\ufffd", _UNSEEN.sub("", _BREAKS.sub("\n", text)))
    return _BREAK_LIKE.sub("\N{FULLWIDTH REVERSE SOLIDUS}", _TAG.sub("‹", text)).replace("\t", " ")


def line(text: str, longest: int = LONGEST_LINE) -> str:
    """`text` on one line without double blanks, cut at a word where it is longer than `longest`."""
    text = " ".join(block(text).split())
    if len(text) <= longest:
        return text
    cut = text[: longest - 1]
    return (cut.rpartition(" ")[0] or cut).rstrip(" ,;:–-") + "…"


_ADDRESS = re.compile(r"https?://[!#-;=?-\[\]_a-z~]+", re.IGNORECASE)


def address(url: str | None) -> str | None:
    """`url` as an absolute http address in ASCII (RFC 3986), None where it is none."""
    if not url:
        return None
    ascii_url = "".join(c if c < "\x7f" else _percent(c) for c in url.strip())
    return ascii_url if _ADDRESS.fullmatch(ascii_url) else None


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "replace"))
