"""Makes itinerary/data/feasts.tsv: the feasts that follow the moon, day by day from 1990 to 2040.

    pip install holidays==0.109
    python -m tools.build_feasts

Muslim feasts follow the Umm al-Qura calendar of Saudi Arabia; other countries may keep them a day
later. Jewish feasts begin on the evening before. Hindu ones are known from 2001 to 2035. The package
(14 MB, a quarter of a second to import) is not needed to read the file.
"""

from __future__ import annotations

from datetime import date
from importlib import import_module
from typing import Any

from tools import ROOT

FILE = ROOT / "itinerary" / "data" / "feasts.tsv"
FIRST, LAST = date(1990, 1, 1), date(2040, 12, 31)
# Module, class and tables of the package by the key of the feast.
ISLAMIC = ("islamic", "_IslamicLunar")
HEBREW = ("hebrew", "_HebrewLunisolar")
CHINESE = ("chinese", "_ChineseLunisolar")
HINDU = ("hindu", "_HinduLunisolar")
FEASTS: dict[str, tuple[str, ...]] = {
    "ashura": (*ISLAMIC, "ASHURA_DATES"),
    "eid": (*ISLAMIC, "EID_AL_FITR_DATES", "EID_AL_ADHA_DATES"),
    "eid al-adha": (*ISLAMIC, "EID_AL_ADHA_DATES"),
    "eid al-fitr": (*ISLAMIC, "EID_AL_FITR_DATES"),
    "islamic new year": (*ISLAMIC, "HIJRI_NEW_YEAR_DATES"),
    "mawlid": (*ISLAMIC, "MAWLID_DATES"),
    "ramadan": (*ISLAMIC, "RAMADAN_BEGINNING_DATES"),
    "hanukkah": (*HEBREW, "HANUKKAH_DATES"),
    "passover": (*HEBREW, "PASSOVER_DATES"),
    "purim": (*HEBREW, "PURIM_DATES"),
    "rosh hashanah": (*HEBREW, "ROSH_HASHANAH_DATES"),
    "shavuot": (*HEBREW, "SHAVUOT_DATES"),
    "sukkot": (*HEBREW, "SUKKOT_DATES"),
    "yom kippur": (*HEBREW, "YOM_KIPPUR_DATES"),
    "dragon boat": (*CHINESE, "DRAGON_BOAT_DATES"),
    "lunar new year": (*CHINESE, "LUNAR_NEW_YEAR_DATES"),
    "mid-autumn": (*CHINESE, "MID_AUTUMN_DATES"),
    "diwali": (*HINDU, "DIWALI_INDIA_DATES"),
    "dussehra": (*HINDU, "DUSSEHRA_DATES"),
    "holi": (*HINDU, "HOLI_DATES"),
    "vesak": ("buddhist", "_BuddhistLunisolar", "VESAK_DATES"),
}


def days(module: str, name: str, *tables: str) -> list[date]:
    """The days of a feast. A year of the moon may begin twice in one of ours."""
    calendar: Any = getattr(import_module(f"holidays.calendars.{module}"), name)
    found = []
    for table in tables:
        for year, given in getattr(calendar, table).items():
            several = given if isinstance(given[0], tuple) else (given,)
            found += [date(year, month, day) for month, day in several]
    return sorted(day for day in found if FIRST <= day <= LAST)


def main() -> None:
    """Write the file."""
    rows = [f"{feast}\t{' '.join(map(str, days(*where)))}" for feast, where in sorted(FEASTS.items())]
    FILE.write_text("\n".join(("feast\tdays", *rows)) + "\n", "utf-8")


if __name__ == "__main__":
    main()
