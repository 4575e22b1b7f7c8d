"""The words of English that stand for values: the slots of the pattern tables. Data only.

A capitalised entry matches only capitalised words; the final dot of an abbreviation may be missing.
"""

from __future__ import annotations

import re
from datetime import time

from itinerary.patterns import ANYTHING, LETTER, OTHER, Slot, figures
from itinerary.when import full_year

WEEKDAYS = {
    name: day
    for day, name in enumerate(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
}
WEEKDAY_ABBREVIATIONS = {
    "Mon.": 0, "Tue.": 1, "Tues.": 1, "Wed.": 2, "Weds.": 2, "Thu.": 3, "Thur.": 3, "Thurs.": 3,
    "Fri.": 4, "Sat.": 5, "Sun.": 6,
}  # fmt: skip
MONTHS = {
    "January": 1, "February": 2, "March": 3, "April": 4, "May": 5, "June": 6, "July": 7, "August": 8,
    "September": 9, "October": 10, "November": 11, "December": 12,
}  # fmt: skip
MONTH_ABBREVIATIONS = {
    "Jan.": 1, "Feb.": 2, "Mar.": 3, "Apr.": 4, "Jun.": 6, "Jul.": 7, "Aug.": 8, "Sep.": 9, "Sept.": 9,
    "Oct.": 10, "Nov.": 11, "Dec.": 12,
}  # fmt: skip
ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS = (
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

NUMBERS: dict[str, int] = {
    **{word: value for value, word in enumerate(ONES, 1)},
    **{word: value for value, word in enumerate(TEENS, 10)},
    **{word: value for value, word in zip(range(20, 100, 10), TENS, strict=True)},
    **{f"{ten}{dash}{one}": tens + value for tens, ten in zip(range(20, 100, 10), TENS, strict=True)
       for value, one in enumerate(ONES, 1) for dash in "- "},
    "hundred": 100, "a hundred": 100, "one hundred": 100, "two hundred": 200, "a thousand": 1000,
    **{f"{one} thousand": value * 1000 for value, one in enumerate(ONES, 1)},
    "a dozen": 12, "dozen": 12,
}  # fmt: skip
SOME: dict[str, int | None] = {
    "several": None, "a few": None, "few": None, "some": None, "many": None, "a number of": None,
    "a couple of": 2, "couple of": 2, "a couple": 2, "dozens of": None, "hundreds of": None,
    "a handful of": None, "countless": None,
}  # fmt: skip
ORDINALS = {
    word: value
    for value, word in enumerate(
        ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
         "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
         "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth",
         "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"), 1)
}  # fmt: skip
UNITS = {
    "day": "D", "days": "D", "week": "W", "weeks": "W", "month": "M", "months": "M", "year": "Y", "years": "Y",
    "fortnight": "2W", "fortnights": "2W", "quarter": "Q", "quarters": "Q", "decade": "DE", "decades": "DE",
    "century": "CE", "centuries": "CE", "weekend": "WE", "weekends": "WE",
}  # fmt: skip
HOURS = {
    "hour": "H", "hours": "H", "minute": "m", "minutes": "m", "second": "S", "seconds": "S", "mins.": "m", "hrs.": "H",
}  # fmt: skip
NIGHTS = {"night": "N", "nights": "N"}
PARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "lunchtime": "MI",
    "dawn": "MO", "dusk": "EV", "mid-morning": "MO", "mid-afternoon": "AF",
}  # fmt: skip
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
SURE_SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "winter": "WI"}  # "fall" is mostly a verb
# Fixed or computed by itinerary.dates.holidays, under these keys.
HOLIDAYS = {
    "Christmas Day": "christmas", "Christmas Eve": "christmas eve", "Christmas": "christmas",
    "Boxing Day": "boxing day", "New Year's Eve": "new year's eve", "New Year's Day": "new year",
    "New Year Day": "new year", "New Year": "new year", "New Year's": "new year",
    "Easter Sunday": "easter", "Easter Monday": "easter monday", "Easter": "easter", "Good Friday": "good friday",
    "Maundy Thursday": "maundy thursday", "Holy Thursday": "maundy thursday", "Holy Saturday": "holy saturday",
    "Palm Sunday": "palm sunday", "Ash Wednesday": "ash wednesday", "Shrove Tuesday": "shrove tuesday",
    "Mardi Gras": "shrove tuesday", "Ascension Day": "ascension", "Whit Sunday": "pentecost",
    "Whit Monday": "whit monday", "Pentecost": "pentecost", "Corpus Christi": "corpus christi",
    "Orthodox Easter": "orthodox easter", "Thanksgiving Day": "thanksgiving", "Thanksgiving": "thanksgiving",
    "Labor Day": "labor day", "Labour Day": "may day", "Memorial Day": "memorial day",
    "Martin Luther King Day": "mlk day", "Martin Luther King Jr. Day": "mlk day",
    "Presidents Day": "presidents day", "Presidents' Day": "presidents day", "President's Day": "presidents day",
    "Columbus Day": "columbus day", "Veterans Day": "veterans day", "Independence Day": "independence day",
    "Fourth of July": "independence day", "Election Day": "election day", "Inauguration Day": "inauguration day",
    "Mother's Day": "mother's day", "Father's Day": "father's day", "Valentine's Day": "valentine",
    "St. Valentine's Day": "valentine", "St Valentine's Day": "valentine", "Groundhog Day": "groundhog day",
    "St. Patrick's Day": "st patrick", "St Patrick's Day": "st patrick", "St. George's Day": "st george",
    "St. Andrew's Day": "st andrew", "St. David's Day": "st david", "April Fool's Day": "april fool",
    "April Fools' Day": "april fool", "Anzac Day": "anzac", "ANZAC Day": "anzac", "Australia Day": "australia day",
    "Canada Day": "canada day", "Bastille Day": "bastille day", "May Day": "may day", "Halloween": "halloween",
    "Guy Fawkes Night": "guy fawkes", "Bonfire Night": "guy fawkes", "Remembrance Day": "veterans day",
    "Armistice Day": "veterans day", "Remembrance Sunday": "remembrance sunday", "All Saints' Day": "all saints",
    "All Saints Day": "all saints", "All Souls' Day": "all souls", "Epiphany": "epiphany",
    "International Women's Day": "womens day", "Earth Day": "earth day", "Juneteenth": "juneteenth",
    "Flag Day": "flag day", "Republic Day": "republic day", "Orthodox Christmas": "orthodox christmas",
    # Those that follow the moon: itinerary/data/feasts.tsv.
    "Diwali": "diwali", "Deepavali": "diwali", "Divali": "diwali", "Holi": "holi", "Dussehra": "dussehra",
    "Eid al-Fitr": "eid al-fitr", "Eid ul-Fitr": "eid al-fitr", "Eid el-Fitr": "eid al-fitr",
    "Eid al Fitr": "eid al-fitr", "Eid ul Fitr": "eid al-fitr", "Eid al-Adha": "eid al-adha",
    "Eid ul-Adha": "eid al-adha", "Eid el-Adha": "eid al-adha", "Eid al Adha": "eid al-adha",
    "Eid ul Adha": "eid al-adha", "Eid": "eid", "Ashura": "ashura", "Mawlid": "mawlid",
    "Islamic New Year": "islamic new year", "Chinese New Year": "lunar new year",
    "Lunar New Year": "lunar new year", "Chinese Lunar New Year": "lunar new year", "Tet": "lunar new year",
    "Mid-Autumn Festival": "mid-autumn", "Dragon Boat Festival": "dragon boat", "Vesak": "vesak", "Wesak": "vesak",
    "Vesak Day": "vesak", "Rosh Hashanah": "rosh hashanah", "Yom Kippur": "yom kippur", "Purim": "purim",
    "Shavuot": "shavuot",
}
LONG_FEASTS = {
    "Ramadan": "ramadan", "Hanukkah": "hanukkah", "Chanukah": "hanukkah", "Passover": "passover", "Sukkot": "sukkot",
}  # fmt: skip
# Time zones by the names that newspapers use: IANA names, or a fixed offset where there is no other.
ZONES = {
    "GMT": "Etc/GMT", "UTC": "Etc/UTC", "Zulu": "Etc/UTC", "BST": "Europe/London", "CET": "Europe/Paris",
    "CEST": "Europe/Paris", "EET": "Europe/Athens", "EEST": "Europe/Athens", "MSK": "Europe/Moscow",
    "ET": "America/New_York", "EST": "America/New_York", "EDT": "America/New_York",
    "CT": "America/Chicago", "CST": "America/Chicago", "CDT": "America/Chicago",
    "MT": "America/Denver", "MST": "America/Denver", "MDT": "America/Denver",
    "PT": "America/Los_Angeles", "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles",
    "HST": "Pacific/Honolulu", "AKST": "America/Anchorage", "AKDT": "America/Anchorage",
    "JST": "Asia/Tokyo", "KST": "Asia/Seoul", "IST": "Asia/Kolkata", "HKT": "Asia/Hong_Kong", "SGT": "Asia/Singapore",
    "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney", "AWST": "Australia/Perth", "ACST": "Australia/Darwin",
    "NZST": "Pacific/Auckland", "NZDT": "Pacific/Auckland", "SAST": "Africa/Johannesburg", "EAT": "Africa/Nairobi",
    "WAT": "Africa/Lagos", "BRT": "America/Sao_Paulo", "ART": "America/Argentina/Buenos_Aires", "PKT": "Asia/Karachi",
    "Eastern Time": "America/New_York", "Eastern": "America/New_York", "Eastern Daylight Time": "America/New_York",
    "Eastern Standard Time": "America/New_York", "Central Time": "America/Chicago", "Mountain Time": "America/Denver",
    "Pacific Time": "America/Los_Angeles", "Pacific": "America/Los_Angeles", "Greenwich Mean Time": "Etc/GMT",
    "Central European Time": "Europe/Paris", "British Summer Time": "Europe/London", "Moscow time": "Europe/Moscow",
    "London time": "Europe/London", "New York time": "America/New_York", "Tokyo time": "Asia/Tokyo",
    "Beijing time": "Asia/Shanghai", "Paris time": "Europe/Paris", "Japan time": "Asia/Tokyo",
    "Japan Standard Time": "Asia/Tokyo", "India Standard Time": "Asia/Kolkata",
}  # fmt: skip


def _year(match: re.Match[str]) -> int | None:
    return int(match.group(1))


def _years(match: re.Match[str]) -> tuple[int, int] | None:
    """1914-18, not 2010-12, which may be a month."""
    first, last = int(match.group(1)), int(match.group(2))
    return (first, first // 100 * 100 + last) if last > max(first % 100, 12) else None


def _apostrophe_year(match: re.Match[str]) -> int:
    return full_year(match.group(1))


def _decade(match: re.Match[str]) -> int:
    digits = match.group(1)
    return int(digits) if len(digits) == 4 else int(digits) + (1900 if int(digits) > 20 else 2000)


def _whole(match: re.Match[str]) -> float:
    number = float(match.group(1).replace(",", ""))
    if match.group(2):
        number += int(match.group(2)) / int(match.group(3))
    return int(number) if number == int(number) else number


def _day(match: re.Match[str]) -> int | None:
    day = int(match.group(1))
    return day if 1 <= day <= 31 else None


def _high(match: re.Match[str]) -> int | None:
    """32nd and up: what is no day of a month."""
    number = int(match.group(1))
    return number if number > 31 else None


def _clock(match: re.Match[str]) -> time | None:
    hour, minute = int(match.group(1)), int(match.group(2))
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _half_day_clock(match: re.Match[str]) -> time | None:
    hour, minute = int(match.group(1)), int(match.group(2) or 0)
    if not 1 <= hour <= 12 or minute > 59:
        return None
    return time(hour % 12 + (12 if match.group(3) in "pP" else 0), minute)


def _numeric(match: re.Match[str]) -> tuple[int, int, int | None]:
    """A date in figures as it stands: first, second and third number (a two-digit year completed)."""
    year = match["year"]
    return int(match["one"]), int(match["two"]), full_year(year) if year else None


def _iso(match: re.Match[str]) -> tuple[int, int, int]:
    return int(match.group(1)), int(match.group(3)), int(match.group(4))


_SPOKEN_YEARS = {
    **{f"nineteen {ten}{dash}{one}": 1900 + tens + value for tens, ten in zip(range(20, 100, 10), TENS, strict=True)
       for value, one in enumerate(ONES, 1) for dash in "- "},
    **{f"nineteen {ten}": 1900 + tens for tens, ten in zip(range(20, 100, 10), TENS, strict=True)},
    **{f"twenty {word}": 2000 + value for value, word in enumerate(TEENS, 10)},
    **{f"two thousand {joint}{word}": 2000 + value for value, word in enumerate((*ONES, *TEENS), 1)
       for joint in ("", "and ")},
    "two thousand": 2000,
}  # fmt: skip

# Atoms share no word, so that each word of a text is read once; SLOTS unites them.
_ODD_MONTHS = {name: number for name, number in MONTHS.items() if name in ("March", "May")}
_ODD_ABBREVIATIONS = {name: number for name, number in MONTH_ABBREVIATIONS.items() if name in ("Mar.", "Jan.", "Dec.")}
_WEEKDAY = Slot("weekday", WEEKDAYS)
_WEEKDAY_ABBREVIATION = Slot("weekday_abbreviation", WEEKDAY_ABBREVIATIONS)
_SURE_MONTH = Slot("sure_month", {name: number for name, number in MONTHS.items() if name not in _ODD_MONTHS})
_ODD_MONTH = Slot("odd_month", _ODD_MONTHS)  # other words are written like them
_SURE_ABBREVIATION = Slot(
    "sure_abbreviation", {name: n for name, n in MONTH_ABBREVIATIONS.items() if name not in _ODD_ABBREVIATIONS})
_ODD_ABBREVIATION = Slot("odd_abbreviation", _ODD_ABBREVIATIONS)
_FIGURE_DAY = Slot("figure_day", {}, r"(\d{1,2})(?![\w%])(?![.,:/]\d)", _day, figures("12"))
_FIGURE_NTH = Slot("figure_nth", {}, r"(\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)(?!\w)", _day, figures("12", LETTER))
_WORD_NTH = Slot("word_nth", ORDINALS)
_HIGH_NTH = Slot("high_nth", {}, r"(\d{2,3})(?:st|nd|rd|th)(?!\w)", _high, figures("23", LETTER))
_SMALL_NUMBER = Slot("small_number", {word: number for word, number in NUMBERS.items() if number <= 12 and word.isalpha()})
_LARGE_NUMBER = Slot("large_number", {word: number for word, number in NUMBERS.items()
                                      if not (number <= 12 and word.isalpha())})
_FIGURE = Slot("figure", {}, r"(\d{1,3}(?:,\d{3}){1,2}|\d{1,7}(?:\.\d{1,7})?)(?: (\d)/([2-9]))?(?![\w%/]|[.,:]\d)",
               _whole, figures())


def _units(*letters: str, plural: bool) -> Slot:
    words = {word: unit for word, unit in UNITS.items() if unit in letters and word.endswith("s") is plural}
    return Slot("units" if plural else "unit", words)


_DAY, _DAYS = _units("D", plural=False), _units("D", plural=True)
_SPAN, _SPANS = (_units("W", "M", "Y", "2W", "DE", "CE", plural=plural) for plural in (False, True))
_QUARTER, _QUARTERS = (_units("Q", plural=plural) for plural in (False, True))
_WEEKEND, _WEEKENDS = (_units("WE", plural=plural) for plural in (False, True))
_SURE_SEASON, _FALL = Slot("sure_season", SURE_SEASONS), Slot("fall", {"fall": "FA"})

# Reporters write "he left Thanksgiving Day"; other names are mostly told of, not days on which something is.
_DAY_HOLIDAYS = {
    name: key for name, key in HOLIDAYS.items()
    if name.endswith((" Day", " Eve", " Monday", " Friday", " Sunday")) and key not in ("womens day", "earth day", "groundhog day")
}
_DAY_HOLIDAY = Slot("day_holiday", _DAY_HOLIDAYS)
_FEAST = Slot("feast", {name: key for name, key in HOLIDAYS.items() if name not in _DAY_HOLIDAYS})

_UNIONS: dict[str, tuple[Slot, ...]] = {
    "holiday": (_DAY_HOLIDAY, _FEAST),
    "day_holiday": (_DAY_HOLIDAY,),
    "weekday": (_WEEKDAY,),
    "day_name": (_WEEKDAY, _WEEKDAY_ABBREVIATION),
    "month": (_SURE_MONTH, _ODD_MONTH, _SURE_ABBREVIATION, _ODD_ABBREVIATION),
    "full_month": (_SURE_MONTH, _ODD_MONTH),
    "sure_month": (_SURE_MONTH, _SURE_ABBREVIATION),
    "day": (_FIGURE_DAY, _FIGURE_NTH),
    "nth": (_WORD_NTH, _FIGURE_NTH),
    "figure_nth": (_FIGURE_NTH,),
    "ordinal": (_WORD_NTH, _FIGURE_NTH, _HIGH_NTH),
    "number": (_SMALL_NUMBER, _LARGE_NUMBER, _FIGURE),
    "small_number": (_SMALL_NUMBER, _FIGURE_DAY),
    "unit": (_DAY, _DAYS, _SPAN, _SPANS, _QUARTER, _QUARTERS, _WEEKEND, _WEEKENDS),
    "long_unit": (_SPAN, _QUARTER, _WEEKEND),
    "span_unit": (_DAY, _DAYS, _SPAN, _SPANS),
    "told_unit": (_QUARTER, _WEEKEND),
    "one_unit": (_DAY, _SPAN, _WEEKEND),
    "plural_unit": (_DAYS, _SPANS, _QUARTERS, _WEEKENDS),
    "units": (_DAYS, _SPANS),
    "quarters": (_QUARTERS,),
    "season": (_SURE_SEASON, _FALL),
    "sure_season": (_SURE_SEASON,),
}

_SLOTS = (
    Slot("weekdays", {f"{name}s": day for name, day in WEEKDAYS.items()}),
    Slot("slashed_day", {}, r"(\d{1,2})(?=/\d{1,2}(?![\d/]))", _day, starts=figures("12", "/")),
    Slot("year", _SPOKEN_YEARS, r"((?:1[4-9]|20)\d\d)(?![\w%]|[.,:/]\d)", _year, starts=figures("4")),
    Slot("years", {}, r"((?:1[4-9]|20)\d\d)[-‐‑‒–/](\d\d)(?![\w%]|[.,:/-]\d)", _years, starts=figures("4", "-/")),
    Slot("short_year", {}, r"['‘’](\d\d)(?![\w%])", _apostrophe_year, ("'", "‘", "’")),
    Slot("decade", {"twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
                    "seventies": 1970, "eighties": 1980, "nineties": 1990},
         r"(?:['‘’](?=\d0)|(?=\d{4}))((?:1[5-9]|20)?\d0)['‘’]?s(?!\w)", _decade, (*figures("4", "'" + LETTER), "'", "‘", "’")),
    Slot("short_decade", {}, r"([2-9]0)['‘’]?s(?!\w)", _decade, starts=figures("2", "'" + LETTER)),
    Slot("some", SOME),
    Slot("lasting_unit", {"daylong": "D", "weeklong": "W", "monthlong": "M", "yearlong": "Y", "decadelong": "DE"}),
    Slot("unit_possessive", {word + ("'" if word.endswith("s") else "'s"): unit for word, unit in UNITS.items()}),
    Slot("long_feast", LONG_FEASTS),
    Slot("holiday_unit", {"week": "W", "weekend": "WE"}),
    Slot("hours", HOURS),
    Slot("hours_only", {"hours": "H", "minutes": "m", "seconds": "S"}),
    Slot("nights", NIGHTS),
    Slot("part", PARTS),
    Slot("parts", {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"}),
    Slot("season_step", {"last": -1, "this past": -1, "past": -1, "this": 0, "next": 1, "this coming": 1, "the coming": 1}),
    Slot("quarter_number", {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4}, r"([1-4])(?:st|nd|rd|th)(?!\w)",
         lambda match: int(match.group(1)), starts=figures("1", LETTER)),
    Slot("quarter_number_digit", {}, r"([1-4])(?!\w)", lambda match: int(match.group(1)), starts=figures("1")),
    Slot("half_digit", {}, r"([12])(?!\w)", lambda match: int(match.group(1)), starts=figures("1")),
    Slot("half_number", {"first": 1, "second": 2, "last": 2, "latter": 2}),

    Slot("zone", ZONES, r"(?:GMT|UTC) ?([+-]\d{1,2}(?::?\d\d)?)(?!\w)", lambda match: "UTC" + match.group(1),
         ("GMT", "UTC")),
    Slot("clock", {}, r"(\d{1,2})[:h](\d\d)(?::\d\d)?(?!:|(?!Z)\w)", _clock, starts=figures("12", ":" + LETTER)),
    Slot("dotted_clock", {}, r"(\d{1,2})[:.]([0-5]\d)(?!\w|[.,:]\d| (?:[bmtr]\w*illion|per|percent|points?|cents|pence|and|to)\b)",
         _clock, starts=figures("12", ".:")),
    Slot("ampm", {}, r"(\d{1,2})(?:[:.](\d\d))?\s?([aApP])(?:\.\s?[mM]\.|\.?[mM](?!\w))", _half_day_clock, starts=figures("12", ".:" + LETTER + OTHER), then=("a", "p", "A", "P", "am", "pm", "AM", "PM", "Am", "Pm")),
    Slot("military", {}, r"([01]\d|2[0-3])([0-5]\d)(?!\w|[.,:]\d)", _clock, starts=figures("4")),
    Slot("numeric", {}, r"(?P<one>\d{1,2})(?P<sign>[/.-])(?P<two>\d{1,2})(?P=sign)(?P<year>\d{4}|\d\d)(?!\w|[/-]\d)",
         _numeric, starts=figures("12", "/.-")),
    Slot("month_and_day", {}, r"(\d{1,2})/(\d{1,2})(?![\w/])",
         lambda match: (int(match.group(1)), int(match.group(2)), None), starts=figures("12", "/")),
    Slot("two_digit_year", {}, r"(\d\d)(?![\w%]|[.,:/-]\d)", _apostrophe_year, figures("2")),
    Slot("phone", {}, r"(?:\d{3}[-.])?\d{3}[-.]\d{4}(?!\d)", starts=figures("3", "-.")),
    Slot("aside", {}, r"\([^()\n]{3,24}\)", lambda match: match.group(), ("(",)),
    Slot("iso", {}, r"((?:1[5-9]|20)\d\d)([-/.])(\d\d)\2(\d\d)(?!\d|-\d|/\d(?!\d{3}-\d\d-\d))", _iso, starts=figures("4", "/.-")),
    # A noun, as far as can be seen: no small word that may follow a date.
    Slot("noun", {}, r"(?!(?:a|an|the|and|or|of|to|in|on|at|by|for|from|until|till|through|with|where|when|he|she|they|"
         r"it|we|as|but|is|was|are|were|will|has|had|after|before|then|that|which|who|this|his|her|their|"
         r"century|day|week|weekend|month|quarter|half|year|next|last)\b)[a-z]+(?!\w)",
         starts=(ANYTHING,)),
    Slot("Name", {}, r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|"
         r"Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Day|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)"
         r"[A-Z][A-Za-z]+(?!\w)", starts=(ANYTHING,)),
)  # fmt: skip

SLOTS: dict[str, Slot | tuple[Slot, ...]] = {**{slot.name: slot for slot in _SLOTS}, **_UNIONS}
