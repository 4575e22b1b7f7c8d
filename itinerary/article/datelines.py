"""The dateline: city, date and agency at the head of a story, in any house's style.

    TOKYO, Jan 9 (Kyodo) -- The minister      By A. Writer, LONDON, 2 June 2023 —
    NEW DELHI: The minister                    2026-01-09 Tokyo, Jan 9 (IANS) The minister

The words before the separator are cut into pieces at commas, brackets and bars. Every piece has to
be a date, an agency, a byline, a city or its region; one that is none of these, and it is prose.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from itinerary.article.cities import city_named, lies_in
from itinerary.article.lines import ends_sentence
from itinerary.article.stamps import Stamp, find_stamp
from itinerary.english import datelines as words
from itinerary.model import Place

_ASIDE_LENGTH = 60  # "/ITAR-TASS correspondent Anna Berg/"
_REACH = 150  # no dateline is longer
_WELL_KNOWN = 200_000  # people; "New Delhi: ..." without capitals, date or agency needs so many
# A pattern that begins with a set of characters is looked for four times as fast as one that begins with
# alternatives, so the first character stands for itself, and each alternative looks back at it.
_SEPARATOR = re.compile(
    r"[)\].:\s–—-](?:(?<=[)\]])(?P<paren>)\.? ?(?:--|[-–—:_=]+)?\s+"
    r"|(?:(?<=\.)\s?(?:--|[–—])|(?<=\s)(?:--|[–—])|(?<=-)-|(?<=[–—]))\s?"
    r"|(?:(?<=\.)-|(?<=\s)(?:\.-|[-=_|]))\s"
    r"|(?<=:) ?(?=[^\W\d_\"“'‘])|(?<=\.)\s+(?=[\"“'‘]?[^\W\d_]))"
)
_CUTS = re.compile(r"[,()|·•/;\[\]]|\s[-–—]+\s|\s?--\s?|\s?—\s?")
_FIRST = re.compile(r"(?:(?! ?--| - |\. )[^,(:|–—]){1,60}")
_AGENCIES = frozenset(words.AGENCIES)
_AGENCY_NAME = re.compile(words.AGENCY_WORDS)
_ASIDE = re.compile(words.BY_PIECES)
_BYLINE = re.compile(r"(?:By|BY|From|by) [^\W\d_]")
_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?: (?:[^\W\d_][\w'’.-]*)){0,4}")
_SMALL = frozenset(words.SMALL_WORDS)
_BRACKETED = re.compile(r"\(([^()]+)\)|(?<= )/([^/ ][^/]*)/")
_WEEKDAY = re.compile(rf"{words.WEEKDAY}\Z", re.IGNORECASE)
_DASH = re.compile(r"\s?(?:--|[-–—:|])\s?|\s[-|]\s")
_CORRESPONDENT = re.compile(words.CORRESPONDENT)
_LEAD = re.compile(words.LEAD_LABELS)
_SHORT = re.compile(r"[A-Z]{3,5}")
_YEAR_BEHIND = re.compile(r",? (\([^()]+\)|[A-Z]{2,6}),? (\d{4})")  # "11 March (Tanjug), 1983"
_STOP = re.compile(r"\.\s+")
_ISO_HEAD = re.compile(
    r"(?:date )?(\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?(?: ?(?:[A-Z]{1,4}|[+-]\d\d:?\d\d))?(?!\w))?)"
    r"(?: |\Z)",
    re.IGNORECASE,
)


FIRST_DAY = re.compile(r"date \d{4}-\d\d-\d\d(?:T[\d:]+(?:Z|[+-]\d\d:?\d\d)?)? +(?=\S)", re.IGNORECASE)


class Dateline(NamedTuple):
    """A dateline as written. `length` counts the characters before the story (0: it fills the line).

    `first_stamp` is an ISO date in front of all ("2026-01-09 Tokyo, Jan 9 (IANS)"). A `loose` one has
    a full stop for a separator, or no city: that is a dateline only where a story begins.
    """

    length: int
    city: str | None
    place: Place | None
    stamp: Stamp | None
    agency: str | None
    first_stamp: Stamp | None = None
    loose: bool = False


def read_dateline(text: str, *, row: bool = False) -> Dateline | None:
    """The dateline that `text` (a line, or the beginning of a paragraph) begins with.

    `row`: the text is a date row, so it needs no separator, and a city in it no capitals.
    """
    return _read_line(text[: _REACH + 1], row)


@lru_cache(maxsize=32)  # an article asks for its first lines two or three times
def _read_line(text: str, row: bool) -> Dateline | None:
    head = text[:_REACH]
    first = _FIRST.match(head)
    if not row and first and any(_is_common(word) for word in first[0].split()[:-1]):
        return None
    found = None
    for match in _SEPARATOR.finditer(head):
        end = match.start() + (match["paren"] is not None)
        found = _read(head[:end], match.end(), match[0]) or found
        if found is None and match.start() > 90:
            break
    if len(text) <= 110 and not (found and _tells(text[found.length :])):
        found = _read(text.rstrip(" .-–—:"), 0, "row" if row else "\n") or found
    return found


def _tells(behind: str) -> bool:
    """Is it a sentence, and no byline: "By Monday she is back.", "From Monday she is in Rome."?"""
    return ends_sentence(behind.rstrip()) and sum(map(_is_common, behind.split())) > 1


def read_city(text: str) -> tuple[str, Place] | None:
    """The city where a line is nothing else: "BRUSSELS", "Ottawa, Ontario", "GENEVA, Switzerland"."""
    city, comma, region = text.strip(" .:-–—").partition(", ")
    if not _is_name(city) or (comma and not _is_name(region)) or city in words.NOT_CITIES:
        return None
    if not (city.isupper() if not comma else lies_in(city, region)):
        return None
    place = city_named(city, region or None)
    return (city, place) if place else None


def _read(prefix: str, length: int, separator: str) -> Dateline | None:
    iso = _ISO_HEAD.match(prefix)
    first_stamp = find_stamp(prefix, 0, iso.end()) if iso else None
    rest = prefix[iso.end() :] if iso else prefix
    if stamp := find_stamp(rest):
        if stamp.year is None and (year := _YEAR_BEHIND.fullmatch(rest, stamp.span.end)):
            rest = f"{rest[: year.start()]} ({year[1].strip('()')})"
            stamp = stamp._replace(year=int(year[2]))
        rest = f"{rest[: stamp.span.start]},\0,{rest[stamp.span.end :]}"
    bracketed = {name for pair in _BRACKETED.findall(rest) for name in pair if name}
    city = region = agency = None
    byline = beside = False  # beside: the piece before this one was the city
    for raw in _CUTS.split(rest):
        piece = raw.strip(" .:\t*_")
        beside, after_city = False, beside
        if not piece or piece == "\0" or _WEEKDAY.match(piece) or _ASIDE.fullmatch(piece):
            byline = byline or bool(_BYLINE.match(piece))
        elif city is None and piece in words.NOT_CITIES:
            return None
        elif _is_agency(piece, piece in bracketed, city):
            agency = agency or _CORRESPONDENT.split(piece, maxsplit=1)[0]
        elif not _is_name(piece):
            return None
        elif city is None or (byline and piece.isupper()):
            city, region, beside = piece, None, True
        elif after_city and not byline:
            region = piece
        elif agency is None and region is None and _SHORT.fullmatch(city) and piece.isupper():
            agency, city, beside = city, piece, True  # "BOPA, 11 June 2015, TSABONG"
        else:
            return None
    return _judge(Dateline(length, city, None, stamp, agency, first_stamp), region, separator, byline)


def _is_agency(piece: str, bracketed: bool, city: str | None) -> bool:
    if piece in _AGENCIES:
        return True
    if bracketed and _LEAD.fullmatch(piece):
        return False
    named = bracketed or (_AGENCY_NAME.search(piece) and (city or not piece.isupper()))
    return bool(named) and piece[0].isupper() and len(piece) < (_ASIDE_LENGTH if bracketed else 40)


def _is_common(word: str) -> bool:
    return word[0].islower() and word not in _SMALL


def _is_name(piece: str) -> bool:
    return bool(_NAME.fullmatch(piece)) and not any(_is_common(word) for word in piece.split())


def _judge(line: Dateline, region: str | None, separator: str, byline: bool) -> Dateline | None:
    """Are these pieces enough to be a dateline? Capitals, a date, an agency and the separator speak."""
    city = line.city
    if city is None:
        written = line.stamp or line.first_stamp
        full = written is not None and written.year is not None
        if (line.agency and separator.startswith((")", "]"))) or (full and separator == "row"):
            return line
        return line._replace(loose=True) if full and _DASH.fullmatch(separator) else None
    capitals = city.isupper() and len(city) > 2
    place = city_named(*words.DATELINE_CITIES.get(city, (city.split("/")[0], region)))
    dated = line.stamp is not None or line.first_stamp is not None
    dashed = separator.strip() not in (":", "|", "-", "=", "_", ".", "")
    stopped = _STOP.fullmatch(separator) is not None
    if stopped and not (line.stamp and (line.stamp.year or line.agency)):
        return None
    if separator in ("row", "\n"):
        good = dated and place is not None
    elif dated or line.agency:
        # A village on no map, but who else has the full date in brackets behind the name?
        bracketed = (
            separator.startswith((")", "]")) and line.stamp is not None and line.stamp.year is not None
        )
        good = capitals or place is not None or (bracketed and " " not in city)
    elif byline or place is None:
        good = False
    elif region:
        good = capitals or (dashed and lies_in(city, region))
    else:
        good = capitals or place.population >= _WELL_KNOWN
    if not good:
        return None
    return line._replace(place=place, loose=stopped and not line.agency)
