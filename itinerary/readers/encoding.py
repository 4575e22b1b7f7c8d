"""Bytes to text, whatever their encoding.

The order: a byte order mark; UTF-16 without one; what the sender declared, where it fits; UTF-8;
then a guess by charset-normalizer among the encodings of news, Windows-1252 where it cannot tell.
"""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# A superset, where the web treats a name as one (WHATWG Encoding Standard).
_WIDER = {
    "iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "gb2312": "gb18030",
    "gbk": "gb18030", "euc-kr": "cp949", "iso-8859-9": "cp1254", "iso-8859-11": "cp874", "big5": "big5hkscs",
}  # fmt: skip
_GUESSES = [
    "cp1252", "shift_jis", "cp932", "euc_jp", "gb18030", "big5", "cp949", "cp1250", "cp1251", "koi8_r",
    "cp1253", "cp1254", "cp1255", "cp1256", "mac_roman", "iso2022_jp",
]  # fmt: skip
_HIGH = re.compile(r"[^\x00-\x7f]")
_AT_HOME = re.compile(
    r"(?<=[A-Za-z])[À-ÖØ-öø-ÿŠšŽžŸŒœ]|[À-ÖØ-öø-ÿŠšŽžŸŒœ](?=[A-Za-z])|[“”‘’–—…•«»](?![“‘À-ÿ])|[€£](?=\d)|[©®°·§½¼¾\u00a0]"
)
_CONTROLS = re.compile("[\x80-\x9f]")


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of `data`. Never raises: bytes that fit nowhere become U+FFFD."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace")
    if wide := utf16_without_mark(data):
        return data.decode(wide, "replace")
    if data.isascii() and b"\x1b$" not in data:
        return data.decode("ascii")
    for likely in (declared, "utf-8"):
        text = _strict(data, likely) if likely else None
        if text is not None:
            return text
    if declared and _known(declared) in ("utf-8", "utf8") and _mostly_utf8(data):
        return data.decode("utf-8", "replace")
    return _guess(data)


def utf16_without_mark(data: bytes) -> str | None:
    """Which UTF-16 it is, by every second byte being zero, as in Latin text; None: it is none."""
    head = data[:4096]
    if len(head) < 8 or b"\x00" not in head:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > len(head) * 0.35 and even < len(head) * 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > len(head) * 0.35 and odd < len(head) * 0.05 else None


def _known(name: str) -> str:
    lower = name.strip().strip("\"'").lower()
    return _WIDER.get(lower, lower)


def _strict(data: bytes, name: str) -> str | None:
    try:
        text = data.decode(_known(name))
    except (LookupError, UnicodeError, ValueError):
        return None
    return None if _CONTROLS.search(text) else text


def _mostly_utf8(data: bytes) -> bool:
    """A few broken bytes in long UTF-8, as where a page was cut."""
    text = data.decode("utf-8", "replace").rstrip("\ufffd")
    return text.count("\ufffd") <= len(text) // 1000


def _western(text: str) -> bool:
    """Are the characters above ASCII where Western European words and typography have them?"""
    high = len(_HIGH.findall(text))
    return len(_AT_HOME.findall(text)) >= high * 0.9


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes

    if data.count(b"\xff") == 0 and _mostly_utf8(data):
        return data.decode("utf-8", "replace")
    western = _strict(data, "cp1252")
    if western is not None and _western(western):
        return western
    best = from_bytes(data[:200_000], cp_isolation=_GUESSES).best()
    for name in (best.encoding if best else None, "cp1252"):
        text = _strict(data, name) if name else None
        if text is not None:
            return text
    return data.decode("cp1252", "replace")
