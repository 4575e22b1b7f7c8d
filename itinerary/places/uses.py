"""How the text uses a place name: as a location, or as part of something else.

`use_of` is an ordered list of small rules; the first answer wins and its words go into `because`.
"""

from __future__ import annotations

from itinerary.english import places as words
from itinerary.english.doubtful_places import GIVEN
from itinerary.model import PlaceKind, PlaceUse
from itinerary.patterns.lazy import lazily
from itinerary.places.around import DASHES, Around
from itinerary.places.gazetteer import Entry
from itinerary.places.hints import doubtful, firmly, is_big, is_government, preposed
from itinerary.places.spots import Spot

# The members by themselves: looking one up in its class costs more than a rule of ours (CPython 3.11).
_CITY = PlaceKind.CITY
_COUNTRY = PlaceKind.COUNTRY
_METONYM = PlaceUse.METONYM
_NAME_PART = PlaceUse.NAME_PART
_PERSON = PlaceUse.PERSON
_REGION = PlaceKind.REGION
_PLACE = PlaceUse.PLACE
_POSSESSIVE = PlaceUse.POSSESSIVE

Answer = tuple[PlaceUse, str]

_TREATY = lazily(
    r"[ \u00a0\n](?:[a-z]+[ \n])?(agreements?|accords?|treaty|treaties|protocols?|declaration"
    r"|pact|convention)\b"
)
_SURNAME = lazily(r" [a-z]+ (?:[a-z]+ )?[A-Z]")
_STOP_AFTER = lazily(r"[ \u00a0\n]+" + words.STOP_AFTER)
_THERE = (" in ", " at ")
_THITHER = (" to ", " via ")
_CLOSING = (",", ".", ";", ":", ")")
_LISTING = (", ", "; ", ": ")
_ON_A_DAY = lazily(words.ON_A_DAY)
_LOWER = lazily(r"[a-z]+(?![\w.'’])")


def use_of(spot: Spot, entry: Entry, near: Around, last: PlaceUse | None) -> Answer:
    """The use of a name. `last` is the use of the name before, where only "and" or a comma parts them."""
    if _plainly(spot, near):
        return _PLACE, "a location"
    for rule in (_joined, _building, _owner, _followed, _preceded, _relations, _subject, _adjective):
        answer = rule(spot, entry, near)
        if answer:
            return answer
    if last is _METONYM and is_government(spot, entry) and near.before in ("and", ",", "or"):
        return _METONYM, "like the one before"
    return _PLACE, "a location"


def at_a_glance(text: str, spot: Spot) -> bool:
    """ "in Tokyo on Monday", ", Tokyo,": a place, seen without looking `around`."""
    start, after, key = spot.start, spot.after, spot.key
    if after != spot.end or key.isupper():
        return False
    before, following = text[max(0, start - 4) : start], text[after : after + 1]
    there = before in _THERE or (
        (before in _THITHER or text[max(0, start - 6) : start] == " from ")
        and key not in GIVEN
        and not any(is_government(spot, entry) for entry in spot.entries)
    )
    if following in _CLOSING:
        listed = before[-2:] in _LISTING or before[-1:] == "("
        return there or (listed and key not in words.GOVERNMENT_BUILDINGS)
    if following != " " or not there or not (word := _LOWER.match(text, after + 1)):
        return False
    return word[0] not in words.REGION_WORDS and not _TREATY.match(text, after)


def _plainly(spot: Spot, near: Around) -> bool:
    """ "in Tokyo on Monday": no rule has anything to say. (The commonest case, and the quickest.)"""
    return (
        near.before in words.FIRM_PREPOSITIONS
        and not near.run
        and spot.after == spot.end
        and near.left not in DASHES
        and (not near.right or near.right not in DASHES)
        and not spot.key.isupper()
        and not _TREATY.match(near.rest)
    )


def _joined(spot: Spot, entry: Entry, near: Around) -> Answer | None:
    """ "Washington-based", "US-Japan" """
    if near.rest.lstrip().startswith("$") and spot.key.isupper():
        return _NAME_PART, "a currency"
    if near.right and near.right in DASHES and near.next[:1].isdigit() and spot.key.isupper():
        return _NAME_PART, f"-{near.next}"
    if near.right and near.right in DASHES and near.next and not near.next[0].isdigit():
        if near.next.lower() in words.HYPHENATED or near.next[0].islower():
            return _NAME_PART, f"-{near.next}"
        return _METONYM, "joined by a hyphen"
    if near.left and near.left in DASHES and near.before and near.before[-1].isalpha():
        if near.before in words.ARTICLES_OF_NAMES and near.second.rpartition("-")[2][:1].isupper():
            return _PERSON, f"{near.before}-"  # "Sheikh Jaber al-Sabah"
        if near.before.lower() in words.PREFIXES:
            return _NAME_PART, f"{near.before}-"
        return _METONYM, "joined by a hyphen"
    return None


def _building(spot: Spot, entry: Entry, near: Around) -> Answer | None:
    """ "the White House said": nobody is there unless a preposition says so."""
    if spot.key in words.GOVERNMENT_BUILDINGS and not preposed(near):
        if near.before == "the" and near.second == "and" and _ON_A_DAY.match(near.rest):
            return _PLACE, "a day behind it"  # "to Rome on Thursday and the Vatican on Friday"
        if near.next.lower() in words.ENGAGEMENTS or (near.run and near.run[-1] in words.VENUES):
            return _PLACE, f"a {near.next}"
        return _METONYM, "a building that stands for a government"
    return None


def _owner(spot: Spot, entry: Entry, near: Around) -> Answer | None:
    """ "Japan's"; but "in Tokyo's Ginza" is there. "St. Joseph's College" is no town."""
    saint = spot.key.startswith(words.SAINTS) and not is_big(entry)
    if saint and near.run and {*near.run} & (words.VENUES | words.INSTITUTIONS | {"church"}):
        return _NAME_PART, f"part of a name with {' '.join(near.run)}"
    if spot.key.startswith(words.SAINTS) and near.next.lower() in words.SAINTS_DAYS:
        return _NAME_PART, f"a {near.next}"  # "Rhodes, St George's day,"
    if spot.after == spot.end:
        return None
    ends = near.right[:1] in ("", "\n", *_CLOSING) or near.next in words.FUNCTION_WORDS
    if spot.key.startswith(words.SAINTS) and (ends or (near.next[:1].islower() and not is_big(entry))):
        return _NAME_PART, "a church or a day"  # "at St Paul's, Siaya", "the St David's dinner"
    if near.before.lower().rstrip(".") in words.HONORIFICS or near.before in words.CROWNS:
        return _PERSON, f"after the title {near.before}"
    if firmly(near) and entry.place.kind is _CITY:
        return _PLACE, f"after {near.before}"
    return _POSSESSIVE, "possessive"


def _followed(spot: Spot, entry: Entry, near: Around) -> Answer | None:
    """ "Paris Agreement", "Munich Security Conference", "Paris Hilton" """
    if treaty := _TREATY.match(near.rest):
        return _NAME_PART, f"part of a name with {treaty[1]}"
    if near.next in words.PARTICLES and spot.key in GIVEN and _SURNAME.match(near.rest):
        return _PERSON, f"a given name before {near.next}"
    if not near.run or near.right == "\n" or near.run[0] in words.FUNCTION_WORDS or near.run[0] == "of":
        return None
    first, run, name = near.run[0], set(near.run), " ".join(near.run)
    if spot.key in GIVEN and not is_big(entry) and first not in words.TITLES:
        return _PERSON, f"a given name before {near.next}"
    if (
        spot.key in words.GIVEN_COUNTRIES
        and near.before.lower() in words.TITLES
        and first not in words.NO_SURNAMES
    ):
        return _PERSON, f"a given name between {near.before} and {near.next}"
    if doubtful(spot) and first not in words.NOT_PLACES:
        return _NAME_PART, f"part of a name with {name}"
    if first in words.INSTITUTIONS or (run & words.INSTITUTIONS and not near.headline):
        if near.run[-1] in words.VENUES and first != "bank":
            return _PLACE, "a venue or event of this place"
        return _NAME_PART, f"part of a name with {name}"
    if run & words.VENUES:
        if run & words.NAMED_BUILDINGS and entry.place.kind in (_COUNTRY, _REGION):
            return _NAME_PART, f"part of a name with {name}"
        return _PLACE, "a venue or event of this place"
    if first in words.TITLES and entry.place.kind is _COUNTRY:
        return _NAME_PART, f"describes {name}"
    if first in words.NOT_PLACES or first in words.TITLES or near.headline or near.item:
        return None
    if firmly(near) and is_big(entry) and entry.place.kind is not _COUNTRY:
        return None
    return _NAME_PART, f"part of a name with {name}"


def _preceded(spot: Spot, entry: Entry, near: Around) -> Answer | None:
    """ "Jack London", "Air France", "Bank of England", "the president of France" """
    if near.left == "\n" or not near.before:
        return None
    before, second = near.before, near.second
    if before.lower().rstrip(".") == "the" and second.lower() == "of":
        return _of(near.third, near)
    lower = before.lower().rstrip(".")
    if lower == "of":
        return _of(second, near)
    if near.left == "" or not (before[0].isupper() or lower in words.PARTICLES):
        return None
    if len(lower) == 1 and before[-1] == "." and second[:1].isupper():
        return _PERSON, f"after the initial {before}"
    if (near.headline and before.isupper()) or (before[-1] == "." and len(before) > 4):
        return None
    if lower in words.PARTICLES and second[:1].isupper():
        return _PERSON, f"after {second} {before}"
    if lower in words.NAME_BEFORE:
        return _NAME_PART, f"part of a name with {before}"
    if lower in words.HONORIFICS or lower in words.TITLES:
        return _PERSON, f"after the title {before}"
    if lower in GIVEN and lower not in words.PLACE_BEFORE and not second.isdigit():  # "12 JUN Muscat"
        return _PERSON, f"after the given name {before}"
    if near.headline or lower in words.PLACE_BEFORE or lower in words.NOT_PLACES or len(before) == 1:
        return None
    if second.lower() in words.TITLES and second[0].isupper() and not is_big(entry):
        return _PERSON, f"after {second} {before}"  # "Deputy Prime Minister Pham Binh Minh"
    if second[:1].isupper() and second.lower() in GIVEN:
        return _PERSON, f"after the given name {second}"
    return None if _is_no_surname(spot, entry, near) else (_PERSON, f"after the name {before}")


def _of(noun: str, near: Around) -> Answer | None:
    """ "Bank of England", "the president of France"; but "officials of Tokyo expect" somebody there."""
    lower = noun.lower()
    if lower in words.PEOPLE_OF and _STOP_AFTER.match(near.rest):
        return _PLACE, f"{noun} of it expect somebody"
    named = noun[:1].isupper() and lower not in words.PLACE_OF and not near.headline
    if lower in words.ROLE_OF or lower in words.INSTITUTIONS or named:
        return _NAME_PART, f"{noun} of"
    return None


def _is_no_surname(spot: Spot, entry: Entry, near: Around) -> bool:
    """Is it too well known, or does it stand where no full name does?"""
    known = entry.capital or entry.place.population >= 1_000_000 or entry.place.kind is _COUNTRY
    return (
        known
        or spot.key in words.PREFERRED
        or near.item
        or " " in spot.key
        or near.second == ""
        or near.second[-1] in ".!?"
    )


def _relations(spot: Spot, entry: Entry, near: Around) -> Answer | None:
    """ "talks with Beijing", "urged Moscow", "ties between Tokyo and Seoul" """
    if not is_government(spot, entry):
        return None
    before, second = near.before.lower(), near.second.lower()
    if before == "the":
        before, second = second, near.third.lower()
    if before == "with" and second in words.BEGIN_WITH:
        return None
    if before == "by" and second in words.NO_AGENT:
        return None
    if before in words.GOVERNMENT_BEFORE:
        return _METONYM, f"after {before}"
    if before == "between" and second not in words.JOURNEYS_BETWEEN:
        return _METONYM, "relations between"
    if before in words.GOVERNMENT_LINKS and second in words.GOVERNMENT_NOUNS:
        return _METONYM, f"{second} {before}"
    return None


def _subject(spot: Spot, entry: Entry, near: Around) -> Answer | None:
    """ "Washington said": a government as the subject."""
    if (
        near.next.rstrip(".") not in words.GOVERNMENT_VERBS
        or near.right == "\n"
        or not is_government(spot, entry)
    ):
        return None
    if preposed(near) or near.before.lower() in ("of", "and", "or") or _STOP_AFTER.match(near.rest):
        return None
    return _METONYM, f"it {near.next}"


def _adjective(spot: Spot, entry: Entry, near: Around) -> Answer | None:
    """ "US forces": an abbreviated nation describes the noun after it."""
    if (
        len(spot.key) > 4
        or not spot.key.isupper()
        or not near.next
        or near.right not in (" ", "\u00a0", "\n")
    ):
        return None
    if near.headline and near.next.isupper():
        return None
    if entry.place.kind is not _COUNTRY or not near.next[0].isalpha():
        return None
    if near.next.lower() in words.FUNCTION_WORDS or near.next.lower() in words.ENGAGEMENTS:
        return None
    return _NAME_PART, f"describes {near.next}"
