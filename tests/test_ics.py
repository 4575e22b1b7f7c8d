"""An itinerary as a calendar: every property, as clients want it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event

from itinerary.calendars.calendar import split
from itinerary.calendars.event import canonical, times
from itinerary.calendars.labels import country_name, location
from itinerary.calendars.lines import Document
from itinerary.calendars.options import Options
from itinerary.calendars.selection import select
from itinerary.calendars.text import address, block, line
from itinerary.model import Evidence, Itinerary, Kind, Place, PlaceKind, Span, Status, Trip
from itinerary.when import Grain, When
from itinerary.writers import write
from tests.koizumi import (
    HAWAII,
    HONOLULU,
    JAPAN,
    KOIZUMI,
    LOS_ANGELES,
    PARIS,
    PLAN,
    SENTENCE,
    TOKYO,
    WASHINGTON,
    article,
    but,
    stop,
)
from tests.strategies import itineraries


def ics(*made: Itinerary, **options: object) -> bytes:
    return write("ics", made, Options(**options))  # type: ignore[arg-type]


def events(*made: Itinerary, **options: object) -> list[Event]:
    return list(Calendar.from_ical(ics(*made, **options)).walk("VEVENT"))  # type: ignore[arg-type]


def lines(*made: Itinerary, **options: object) -> list[str]:
    return ics(*made, **options).decode().replace("\r\n ", "").split("\r\n")


# -- the seed -------------------------------------------------------------------------------------


def test_the_first_event_line_by_line() -> None:
    written = lines(KOIZUMI)
    start, end = written.index("BEGIN:VEVENT"), written.index("END:VEVENT")
    event = written[start + 1 : end]
    assert re.fullmatch(r"UID:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", event[0])
    assert re.fullmatch(r"X-ITINERARY-DIGEST:(?:[A-Z-]+=[0-9a-f]{8} ?)+", event[-1])
    where = "Honolulu, Hawaii, United States"
    assert event[1:-1] == [
        "DTSTAMP:20260109T000000Z",
        "LAST-MODIFIED:20260109T000000Z",
        "SEQUENCE:0",
        "DTSTART;VALUE=DATE:20260112",
        "DTEND;VALUE=DATE:20260113",
        "SUMMARY:Honolulu – Koizumi visit",
        r"LOCATION:Honolulu\, Hawaii\, United States",
        "GEO:21.3069;-157.8583",
        f'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-APPLE-RADIUS=15000;X-TITLE="{where}":geo:21.3069,-157.8583',
        r"DESCRIPTION:Koizumi: speech at the defence forum\, Honolulu\nMon 12 Jan 2026 "
        r"(local date\, Pacific/Honolulu)\n\n"
        r"• speech at the defence forum\n\nStop 1 of 4 on the trip of Shinjiro Koizumi\, "
        r"Japanese Defence Minister: "
        r"Honolulu → Los Angeles → Washington → Japan\n\n"
        "“" + SENTENCE.replace(",", r"\,") + "”"
        r"\n\nWhy: the Monday of next week\n\nSource: IANS\, Tokyo\, 9 Jan 2026\n"
        r"https://example.com/ians/koizumi?utm_source=rss#top",
        "URL:https://example.com/ians/koizumi?utm_source=rss#top",
        "CATEGORIES:Travel,Shinjiro Koizumi",
        "STATUS:CONFIRMED",
        "CLASS:PUBLIC",
        "TRANSP:TRANSPARENT",
        "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "X-ITINERARY-PUBLISHED:2026-01-09",
    ]


def test_the_digest_is_of_every_property_but_the_book_keeping() -> None:
    written = lines(KOIZUMI)
    digest = next(each for each in written if each.startswith("X-ITINERARY-DIGEST:"))
    assert [pair.partition("=")[0] for pair in digest.partition(":")[2].split()] == [
        *("DTSTART", "DTEND", "SUMMARY", "LOCATION", "GEO", "X-APPLE-STRUCTURED-LOCATION"),
        *("DESCRIPTION", "URL", "CATEGORIES", "STATUS", "CLASS", "TRANSP"),
        *("X-MICROSOFT-CDO-ALLDAYEVENT", "X-MICROSOFT-CDO-BUSYSTATUS"),
    ]


def test_the_calendar_around_it() -> None:
    written = lines(KOIZUMI)
    name = r"Shinjiro Koizumi: United States\, January 2026"
    about = r"Itinerary of Shinjiro Koizumi\, 12–18 Jan 2026\, as reported by IANS\, Tokyo\, 9 Jan 2026"
    assert written[: written.index("BEGIN:VEVENT")] == [
        "BEGIN:VCALENDAR",
        "PRODID:-//itinerary-ics//itinerary-ics 1.0//EN",
        "VERSION:2.0",
        "CALSCALE:GREGORIAN",
        f"NAME:{name}",
        f"X-WR-CALNAME:{name}",
        f"DESCRIPTION:{about}",
        f"X-WR-CALDESC:{about}",
        "COLOR:steelblue",
        "X-APPLE-CALENDAR-COLOR:#4682B4",
    ]
    assert written[-2:] == ["END:VCALENDAR", ""]


def test_four_events_in_order() -> None:
    made = events(KOIZUMI)
    assert [(str(e["SUMMARY"]), e.start, e.end) for e in made] == [
        ("Honolulu – Koizumi visit", date(2026, 1, 12), date(2026, 1, 13)),
        ("Los Angeles – Koizumi visit", date(2026, 1, 13), date(2026, 1, 14)),
        ("Washington – Koizumi visit", date(2026, 1, 15), date(2026, 1, 16)),
        ("Japan – Koizumi return", date(2026, 1, 18), date(2026, 1, 19)),
    ]


def test_a_country_has_no_pin() -> None:
    japan = events(KOIZUMI)[-1]
    assert "GEO" not in japan and "X-APPLE-STRUCTURED-LOCATION" not in japan
    assert str(japan["LOCATION"]) == "Japan"


@pytest.mark.parametrize(
    "never", ["METHOD", "ORGANIZER", "ATTENDEE", "BEGIN:VALARM", "SOURCE", "REFRESH-INTERVAL"]
)
def test_what_is_never_there(never: str) -> None:
    assert not any(each.startswith(never) for each in lines(KOIZUMI))


def test_a_feed_says_how_often_to_look() -> None:
    written = lines(KOIZUMI, feed=True)
    assert "REFRESH-INTERVAL;VALUE=DURATION:P1D" in written
    assert "X-PUBLISHED-TTL:P1D" in written


def test_the_same_bytes_every_time() -> None:
    assert ics(KOIZUMI) == ics(KOIZUMI)


def test_lines_are_folded_between_characters() -> None:
    for physical in ics(KOIZUMI).split(b"\r\n"):
        assert len(physical) <= 75
        physical.decode()


# -- UIDs -----------------------------------------------------------------------------------------


def uids(made: Itinerary) -> list[str]:
    return [str(event["UID"]) for event in events(made)]


def test_a_uid_that_never_changes() -> None:
    """These stand in people's calendars: another number here is a second event there."""
    assert uids(KOIZUMI)[0] == "9ab3dc98-03fc-556a-9358-43539a771ef1"
    assert uids(article(None, stop(TOKYO, "2026-01-12"), traveller=None, publisher=None)) == [
        "49fb84bd-4f77-5422-b9ed-cd0c9cf23716"
    ]


def test_a_moved_stop_keeps_its_uid() -> None:
    moved = replace(KOIZUMI, trips=(replace(KOIZUMI.trips[0], stops=but(2, when="2026-01-16")),))
    assert uids(moved) == uids(KOIZUMI)


@pytest.mark.parametrize(
    "other",
    [
        replace(KOIZUMI, published=date(2026, 5, 9)),
        replace(KOIZUMI, url="https://example.com/another"),
        replace(KOIZUMI, trips=(replace(KOIZUMI.trips[0], traveller="Gen Nakatani"),)),
    ],
)
def test_another_article_has_other_uids(other: Itinerary) -> None:
    assert not set(uids(other)) & set(uids(KOIZUMI))


def test_the_publisher_stands_in_for_the_address() -> None:
    one, other = (replace(KOIZUMI, url=None, publisher=name) for name in ("IANS", "Kyodo"))
    assert not set(uids(one)) & set(uids(other))


def test_two_stays_in_one_city_are_two_events() -> None:
    made = article(
        "2026-01-09", stop(TOKYO, "2026-01-12"), stop(PARIS, "2026-01-14"), stop(TOKYO, "2026-01-20")
    )
    assert len(set(uids(made))) == 3


def test_a_namesake_elsewhere_is_another_place() -> None:
    texas = replace(PARIS, country="US", region="Texas")
    made = article("2026-01-09", stop(PARIS, "2026-01-12"), stop(texas, "2026-01-14"))
    assert len(set(uids(made))) == 2


def test_what_is_left_out_changes_no_uid() -> None:
    made = article(
        "2026-01-09",
        stop(TOKYO, "2026-01-12", status=Status.CANCELLED),
        stop(TOKYO, "2026-01-14"),
    )
    assert uids(made) == [str(event["UID"]) for event in events(made, cancelled=True)][1:]


def test_unnamed_travellers_do_not_share_a_uid() -> None:
    made = article("2026-01-09", stop(TOKYO, "2026-01-12"), traveller=None)
    both = replace(made, trips=(made.trips[0], Trip(None, (stop(TOKYO, "2026-03-14"),))))
    assert len(set(uids(both))) == 2


@pytest.mark.parametrize(
    ("url", "known"),
    [
        ("https://a.example/x", "https://a.example/x"),
        ("https://a.example/x/", "https://a.example/x"),
        ("https://a.example/x#top", "https://a.example/x"),
        ("https://a.example/x?utm_source=rss&utm_medium=feed", "https://a.example/x"),
        ("https://a.example/x?id=7&fbclid=abc", "https://a.example/x?id=7"),
        ("https://a.example/x?gclid=abc&id=7", "https://a.example/x?id=7"),
        ("https://a.example/x?id=7&page=2", "https://a.example/x?id=7&page=2"),
        ("ftp://a.example/x", ""),
        (None, ""),
    ],
)
def test_canonical_addresses(url: str | None, known: str) -> None:
    assert canonical(url) == known


# -- stamps ---------------------------------------------------------------------------------------


def test_without_a_published_date_the_first_day_is_the_stamp() -> None:
    made = events(article(None, *PLAN))
    assert {event["DTSTAMP"].dt for event in made} == {datetime(2026, 1, 12, tzinfo=UTC)}
    assert all("X-ITINERARY-PUBLISHED" not in event for event in made)


# -- titles, places, statuses ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("made", "title", "status"),
    [
        (stop(HONOLULU, "2026-01-12"), "Honolulu – Koizumi visit", "CONFIRMED"),
        (stop(HONOLULU, "2026-01-12", Kind.TRANSIT), "Honolulu – Koizumi stopover", "CONFIRMED"),
        (stop(TOKYO, "2026-01-12", Kind.DEPARTURE), "Tokyo – Koizumi departure", "CONFIRMED"),
        (
            stop(HONOLULU, "2026-01-12", status=Status.TENTATIVE),
            "Honolulu (tentative) – Koizumi visit",
            "TENTATIVE",
        ),
        (
            stop(HONOLULU, "2026-01-12", status=Status.CANCELLED),
            "Honolulu (cancelled) – Koizumi visit",
            "CANCELLED",
        ),
        (
            stop(HONOLULU, "2026-W03"),
            "Honolulu (tentative, some day in this week) – Koizumi visit",
            "TENTATIVE",
        ),
        (
            stop(HONOLULU, "2026-02"),
            "Honolulu (tentative, some day in this month) – Koizumi visit",
            "TENTATIVE",
        ),
        (
            stop(HONOLULU, "2026-W03", status=Status.CANCELLED),
            "Honolulu (cancelled) – Koizumi visit",
            "CANCELLED",
        ),
    ],
)
def test_titles_say_the_status(made: object, title: str, status: str) -> None:
    (event,) = events(article("2026-01-09", made), cancelled=True, vague=True)  # type: ignore[arg-type]
    assert (str(event["SUMMARY"]), str(event["STATUS"])) == (title, status)


@pytest.mark.parametrize(
    ("traveller", "summary", "title"),
    [
        ("Xi Jinping", "Xi: visit, Tokyo", "Tokyo – Xi visit"),
        ("Ursula von der Leyen", "von der Leyen: visit", "Tokyo – von der Leyen visit"),
        ("The Hollow Pines", "", "Tokyo – The Hollow Pines visit"),
        ("Shinjiro Koizumi", "Somebody: visit", "Tokyo – Shinjiro Koizumi visit"),
        (None, "visit, Tokyo", "Tokyo – visit"),
    ],
)
def test_titles_name_the_traveller_as_the_summary_does(
    traveller: str | None, summary: str, title: str
) -> None:
    made = article("2026-01-09", replace(stop(TOKYO, "2026-01-12"), summary=summary), traveller=traveller)
    assert str(events(made)[0]["SUMMARY"]) == title


def test_long_names_are_cut_at_255_characters() -> None:
    place = replace(TOKYO, name="Llanfair " * 60, region="Anglesey " * 60)
    (event,) = events(article("2026-01-09", stop(place, "2026-01-12")))
    assert len(str(event["SUMMARY"])) <= 255 and len(str(event["LOCATION"])) <= 255
    assert str(event["LOCATION"]).endswith("…")
    assert event["X-APPLE-STRUCTURED-LOCATION"].params["X-TITLE"] == str(event["LOCATION"])


@pytest.mark.parametrize(
    ("place", "label"),
    [
        (HONOLULU, "Honolulu, Hawaii, United States"),
        (TOKYO, "Tokyo, Japan"),
        (JAPAN, "Japan"),
        (HAWAII, "Hawaii, United States"),
        (Place("Singapore", "SG", PlaceKind.CITY, "Singapore"), "Singapore"),
        (Place("Pristina", "XK", PlaceKind.CITY), "Pristina, Kosovo"),
        (Place("Baltic Sea", None, PlaceKind.WATER), "Baltic Sea"),
        (Place('The "Rock"', "GI", PlaceKind.CITY), "The 'Rock', Gibraltar"),
    ],
)
def test_locations(place: Place, label: str) -> None:
    assert location(place) == label


def test_an_unknown_country_keeps_its_code() -> None:
    assert country_name("QQ") == "QQ"


@pytest.mark.parametrize(("latitude", "longitude"), [(0.0, 0.0), (None, 3.0), (3.0, None)])
def test_no_pin_where_nobody_is(latitude: float | None, longitude: float | None) -> None:
    place = replace(TOKYO, latitude=latitude, longitude=longitude)
    (event,) = events(article("2026-01-09", stop(place, "2026-01-12")))
    assert "GEO" not in event


def test_a_site_has_a_pin() -> None:
    place = Place("Camp David", "US", PlaceKind.SITE, "Maryland", "America/New_York", 39.648, -77.466)
    assert b"GEO:39.648;-77.466\r\n" in ics(article("2026-01-09", stop(place, "2026-01-12")))


# -- the description ------------------------------------------------------------------------------


def description(*stops: object, **named: object) -> str:
    return str(events(article("2026-01-09", *stops, **named), vague=True)[0]["DESCRIPTION"])  # type: ignore[arg-type]


def test_each_sentence_once() -> None:
    one, two = (Evidence("sentence", Span(0, 9), quote) for quote in ("First one.", "Then\nthis."))
    made = replace(PLAN[0], evidence=(one, two, one, Evidence("when", Span(3, 5), "Monday")))
    assert "\n\n“First one.”\n“Then this.”\n\n" in description(made)


def test_other_readings_are_named() -> None:
    made = replace(PLAN[0], alternatives=(When.parse("2026-01-19"),))
    assert "\nCould also be Mon 19 Jan 2026\n" in description(made)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("2026-01-12", "Mon 12 Jan 2026 (local date, Pacific/Honolulu)"),
        ("2026-01-12/2026-01-14", "12–14 Jan 2026 (local date, Pacific/Honolulu)"),
        (
            "2026-01-12T15:00",
            "Mon 12 Jan 2026, 15:00 (local time, Pacific/Honolulu, the article gives no end)",
        ),
        ("2026-01-12T15:00/2026-01-12T17:00", "Mon 12 Jan 2026, 15:00–17:00 (local time, Pacific/Honolulu)"),
        ("2026-W03", "Some time in the week of 12 Jan 2026"),
        ("2026-02", "Some time in February 2026"),
    ],
)
def test_when_in_words(when: str, words: str) -> None:
    assert description(stop(HONOLULU, when)).splitlines()[1] == words


@pytest.mark.parametrize(
    ("made", "source"),
    [
        (KOIZUMI, "IANS, Tokyo, 9 Jan 2026"),
        (replace(KOIZUMI, publisher=None), "an article, Tokyo, 9 Jan 2026"),
        (replace(KOIZUMI, publisher=None, dateline=None), "an article, 9 Jan 2026"),
        (replace(KOIZUMI, published=None, dateline=None), "IANS"),
    ],
)
def test_sources(made: Itinerary, source: str) -> None:
    assert f"\nSource: {source}\n" in str(events(made)[0]["DESCRIPTION"])
    assert str(Calendar.from_ical(ics(made))["DESCRIPTION"]).endswith(f", as reported by {source}")


def test_nothing_known_of_the_source_says_nothing() -> None:
    made = replace(article(None, stop(HONOLULU, "2026-01-12"), publisher=None), dateline=None)
    assert "Source" not in str(events(made)[0]["DESCRIPTION"])
    assert b"as reported by" not in ics(made)


# -- times ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("when", "zone", "start", "end"),
    [
        ("2026-01-12", "Pacific/Honolulu", "2026-01-12", "2026-01-13"),
        ("2026-01-12/2026-01-14", "Pacific/Honolulu", "2026-01-12", "2026-01-15"),
        ("2026-01-12T15:00", "Pacific/Honolulu", "2026-01-12 15:00:00-10:00", "2026-01-12 16:00:00-10:00"),
        ("2026-01-12T15:00", None, "2026-01-12", "2026-01-13"),
        ("1899-12-31T15:00", "Asia/Tokyo", "1899-12-31", "1900-01-01"),
        ("1900-01-01T15:00", "Asia/Tokyo", "1900-01-01 15:00:00+09:00", "1900-01-01 16:00:00+09:00"),
        ("0001-01-01T00:00", "Asia/Tokyo", "0001-01-01", "0001-01-02"),
        ("9999-12-30T23:30", "Pacific/Honolulu", "9999-12-30 23:30:00-10:00", "9999-12-31 00:30:00-10:00"),
        ("2026-01-12T15:00", "Nowhere/Atlantis", "2026-01-12", "2026-01-13"),
        ("2026-01-12T15:00", "../../etc/passwd", "2026-01-12", "2026-01-13"),
        (
            "2026-01-12T15:00/2026-01-13T11:30",
            "Europe/Paris",
            "2026-01-12 15:00:00+01:00",
            "2026-01-13 11:30:00+01:00",
        ),
        ("2026-01-12T15:00/2026-01-14", "Europe/Paris", "2026-01-12", "2026-01-15"),
        (
            "2026-01-12T22:00/2026-01-12T01:00",
            "Europe/Paris",
            "2026-01-12 22:00:00+01:00",
            "2026-01-13 01:00:00+01:00",
        ),
        # An hour that begins before the clocks go forward ends after.
        ("2026-03-29T01:30", "Europe/Paris", "2026-03-29 01:30:00+01:00", "2026-03-29 03:30:00+02:00"),
        # No clock in Paris shows 02:30 that night.
        ("2026-03-29T02:30", "Europe/Paris", "2026-03-29 03:30:00+02:00", "2026-03-29 04:30:00+02:00"),
        (
            "2026-03-29T02:30/2026-03-29T03:00",
            "Europe/Paris",
            "2026-03-29 03:30:00+02:00",
            "2026-03-29 04:30:00+02:00",
        ),
        (
            "2026-10-25T02:30/2026-10-25T02:45",
            "Europe/Paris",
            "2026-10-25 02:30:00+02:00",
            "2026-10-25 02:45:00+02:00",
        ),
    ],
)
def test_times(when: str, zone: str | None, start: str, end: str) -> None:
    assert tuple(map(str, times(When.parse(when), zone))) == (start, end)


def test_the_end_alone_takes_the_day() -> None:
    when = When(date(2026, 1, 12), date(2026, 1, 12), Grain.MINUTE, None, time(17))
    assert times(when, "Europe/Paris") == (date(2026, 1, 12), date(2026, 1, 13))


def test_a_timed_event_brings_its_zone_and_no_flag_of_a_whole_day() -> None:
    written = lines(article("2026-01-09", stop(WASHINGTON, "2026-01-15T09:30")))
    assert "DTSTART;TZID=America/New_York:20260115T093000" in written
    assert "DTEND;TZID=America/New_York:20260115T103000" in written
    assert written.count("BEGIN:VTIMEZONE") == 1
    assert written.index("BEGIN:VTIMEZONE") < written.index("BEGIN:VEVENT")
    assert not any(each.startswith("X-MICROSOFT-CDO-ALLDAYEVENT") for each in written)


# -- what is left out -----------------------------------------------------------------------------

MIXED = article(
    "2026-01-13",
    stop(HONOLULU, "2026-01-12"),
    stop(LOS_ANGELES, "2026-W04"),
    stop(WASHINGTON, "2026-02"),
    stop(PARIS, None),
    stop(TOKYO, "2026-03-01", status=Status.CANCELLED),
)


@pytest.mark.parametrize(
    ("options", "places", "left"),
    [
        (
            {},
            ["Honolulu", "Los Angeles"],
            [
                "1 stop left out, with no date to the week; --vague includes it",
                "1 stop left out, undated; --vague includes it",
                "1 stop left out, cancelled; --cancelled includes it",
            ],
        ),
        (
            {"vague": True},
            ["Honolulu", "Los Angeles", "Washington", "Paris"],
            ["1 stop left out, cancelled; --cancelled includes it"],
        ),
        ({"vague": True, "cancelled": True}, ["Honolulu", "Los Angeles", "Washington", "Paris", "Tokyo"], []),
        (
            {"upcoming": True, "vague": True, "cancelled": True},
            ["Los Angeles", "Washington", "Paris", "Tokyo"],
            ["1 stop left out, over when the article appeared; leaving --upcoming away includes it"],
        ),
    ],
)
def test_what_is_left_out(options: dict[str, bool], places: list[str], left: list[str]) -> None:
    selection = select([MIXED], Options(**options))  # type: ignore[arg-type]
    assert [entry.stop.place.name for entry in selection.entries] == places
    assert [str(each) for each in selection.left_out] == left
    titles = [str(event["SUMMARY"]) for event in events(MIXED, **options)]
    assert [title.split(" –")[0].split(" (")[0] for title in titles] == places


def test_a_week_is_a_block_of_seven_days_that_makes_nobody_busy() -> None:
    (event,) = events(article("2026-01-09", stop(HONOLULU, "2026-W03")))
    assert (event.start, event.end) == (date(2026, 1, 12), date(2026, 1, 19))
    assert str(event["TRANSP"]) == "TRANSPARENT"


def test_an_undated_stop_lies_between_its_neighbours() -> None:
    made = article(
        "2026-01-09", stop(HONOLULU, "2026-01-12"), stop(PARIS, None), stop(WASHINGTON, "2026-01-15")
    )
    event = next(e for e in events(made, vague=True) if str(e["SUMMARY"]).startswith("Paris"))
    assert (event.start, event.end) == (date(2026, 1, 12), date(2026, 1, 16))
    assert "The article gives no date" in str(event["DESCRIPTION"])


def test_a_trip_without_any_date_has_no_event() -> None:
    made = article("2026-01-09", stop(HONOLULU, None), stop(PARIS, None))
    (left,) = select([made], Options(vague=True)).left_out
    assert str(left) == "2 stops left out, undated, as is the whole trip; `itinerary show` has them"
    assert events(made, vague=True, trip=True) == []


def test_the_last_day_of_all_has_no_end() -> None:
    made = article("2026-01-09", stop(HONOLULU, "9999-12-31"))
    assert events(made, trip=True) == []
    assert len(select([made]).left_out) == 1


# -- choices --------------------------------------------------------------------------------------


def test_an_event_for_the_trip() -> None:
    *_, trip = sorted(events(KOIZUMI, trip=True), key=lambda event: event.end - event.start)
    assert (trip.start, trip.end) == (date(2026, 1, 12), date(2026, 1, 19))
    assert str(trip["SUMMARY"]) == "United States – Koizumi trip"
    assert str(trip["TRANSP"]) == "TRANSPARENT"
    assert str(trip["LOCATION"]) == "United States"
    assert str(trip["UID"]) not in uids(KOIZUMI)
    about = str(trip["DESCRIPTION"]).split("\n\n")
    assert about[:2] == [
        "Shinjiro Koizumi, Japanese Defence Minister",
        "Honolulu → Los Angeles → Washington → Japan",
    ]
    assert about[2].startswith("Source: IANS")


def test_an_alarm_where_asked_for() -> None:
    for event in events(KOIZUMI, alarm=90):
        (alarm,) = event.walk("VALARM")
        assert alarm["TRIGGER"].dt == timedelta(minutes=-90)
        assert (str(alarm["ACTION"]), str(alarm["DESCRIPTION"])) == ("DISPLAY", str(event["SUMMARY"]))


def test_one_file_for_each_stop() -> None:
    made = article("2026-01-09", *PLAN[:2], stop(WASHINGTON, "2026-01-15T09:30"), stop(TOKYO, "2026-01-18"))
    files = split([made])
    assert [name for name, _ in files] == [
        "2026-01-12 Honolulu",
        "2026-01-13 Los Angeles",
        "2026-01-15 Washington",
        "2026-01-18 Tokyo",
    ]
    for _, data in files:
        (event,) = Calendar.from_ical(data).walk("VEVENT")
        assert data.count(b"X-WR-CALNAME") == 1
        assert data.count(b"BEGIN:VTIMEZONE") == ("TZID" in event["DTSTART"].params)
    assert [uid for _, data in files for uid in re.findall(rb"UID:(.*)\r", data)] == [
        uid.encode() for uid in uids(made)
    ]


# -- several articles -----------------------------------------------------------------------------


def test_two_articles_on_one_trip_make_its_events_once() -> None:
    again = article("2026-01-10", *but(2, when="2026-01-16"), publisher="Kyodo")
    made = events(KOIZUMI, again)
    assert [event.start.day for event in made] == [12, 13, 16, 18]
    assert ics(again, KOIZUMI).count(b"BEGIN:VEVENT") == 4


def test_what_a_later_article_calls_off_is_not_in_a_fresh_calendar() -> None:
    off = article("2026-01-10", *but(1, status=Status.CANCELLED), publisher="Kyodo")
    assert len(events(KOIZUMI, off)) == 3
    assert len(events(KOIZUMI, off, cancelled=True)) == 4


def test_the_same_city_four_months_apart_is_two_events() -> None:
    later = article("2026-05-09", stop(HONOLULU, "2026-05-12"))
    assert not set(uids(KOIZUMI)) & set(uids(later))
    assert len(events(KOIZUMI, later)) == 5


def test_the_month_of_the_beginning_gives_the_calendar_its_name() -> None:
    made = article("2025-12-09", stop(PARIS, "2025-12-30"), stop(TOKYO, "2026-01-02"))
    assert r"NAME:Shinjiro Koizumi: France\, Japan\, December 2025" in lines(made)


def test_several_travellers_give_the_calendar_its_name() -> None:
    other = article("2026-01-09", stop(PARIS, "2026-02-02"), traveller="Keir Starmer")
    assert r"X-WR-CALNAME:Trips: Shinjiro Koizumi\, Keir Starmer" in lines(KOIZUMI, other)


# -- laws -----------------------------------------------------------------------------------------

HOSTILE = st.lists(
    st.one_of(
        st.text(st.characters(), max_size=10),
        st.sampled_from(
            '\r\n\t\v\f\x00\x1c\x1d\x1e\x7f\x85\u2028\u2029\u202e\u2066\u200f\ufeff\ud800\udfff,;:\\"<>'
        ),
        st.sampled_from([r"\N", r"\n", r"\;", r"\\N"]),
        st.just("\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n"),
    ),
    max_size=8,
).map("".join)


@settings(max_examples=60)
@given(HOSTILE, HOSTILE, HOSTILE, HOSTILE)
def test_no_text_breaks_out_of_its_property(words: str, name: str, traveller: str, url: str) -> None:
    place = replace(TOKYO, name=name, region=words)
    made = replace(
        stop(place, "2026-01-12", activities=(words,)),
        summary=words,
        because=(words,),
        evidence=(Evidence("sentence", Span(0, 1), words),),
    )
    hostile = replace(
        article("2026-01-09", made, traveller=traveller, publisher=words, url=url),
        trips=(Trip(traveller, (made,), words),),
    )
    data = write("ics", [hostile], Options(trip=True, alarm=5))
    text = data.decode()
    assert not re.search("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]", text)
    assert "\n" not in text.replace("\r\n", "") and "\r" not in text.replace("\r\n", "")
    assert all(len(physical) <= 75 for physical in data.split(b"\r\n"))
    shape = [each.value for each in Document.parse(data).events[0].lines if each.name in ("BEGIN", "END")]
    assert shape == ["VEVENT", "VALARM", "VALARM", "VEVENT"]
    assert [event.name for event in Calendar.from_ical(data).walk()].count("VEVENT") == 2
    names = {each.name for each in Document.parse(data).events[0].lines}
    assert not names & {"ORGANIZER", "ATTENDEE", "RRULE", "ATTACH", "METHOD"}


@given(itineraries)
def test_every_calendar_parses_back_equal(made: Itinerary) -> None:
    options = Options(vague=True, cancelled=True)
    data = write("ics", [made], options)
    assert data == write("ics", [made], options)
    calendar = Calendar.from_ical(data)
    assert Calendar.from_ical(calendar.to_ical()) == calendar
    parsed = list(calendar.walk("VEVENT"))
    assert len({str(event["UID"]) for event in parsed}) == len(parsed)
    assert not any(component.errors for component in calendar.walk())
    assert Document.parse(data).raw == data


@given(itineraries)
def test_jcal_says_the_same(made: Itinerary) -> None:
    options = Options(vague=True, cancelled=True)
    jcal = Calendar.from_jcal(json.loads(write("jcal", [made], options)))
    ics = Calendar.from_ical(write("ics", [made], options))
    for one, other in zip(jcal.walk(), ics.walk(), strict=True):
        assert list(one) == list(other)
        for name in ("UID", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "DESCRIPTION", "STATUS", "CATEGORIES"):
            assert one.get(name) == other.get(name)


def test_jcal_types() -> None:
    _, properties, components = json.loads(write("jcal", [KOIZUMI]))
    types = {name: kind for name, _, kind, *_ in properties}
    assert types["name"] == types["x-wr-calname"] == types["color"] == "text"
    assert ["name", {}, "text", "Shinjiro Koizumi: United States, January 2026"] in properties
    event = {name: (kind, *value) for name, _, kind, *value in components[0][1]}
    assert event["dtstart"] == ("date", "2026-01-12")
    assert event["categories"] == ("text", "Travel", "Shinjiro Koizumi")
    assert event["x-itinerary-published"] == ("text", "2026-01-09")
    assert event["x-apple-structured-location"][0] == "uri"


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("a\r\nb", "a\nb"),
        ("a\u2028b\x85c", "a\nb\nc"),
        ("a\x07\u202eb\u2066c\ufeff", "abc"),
        ("a\ud800b", "a\ufffdb"),
        ("<b>bold</b> < 3", "‹b>bold‹/b> < 3"),
        ("a\tb", "a b"),
        (r"D:\News \n", r"D:＼News \n"),
    ],
)
def test_safe_blocks(text: str, safe: str) -> None:
    assert block(text) == safe


def test_safe_lines() -> None:
    assert line(" a\n b  c ") == "a b c"
    assert line("one two three", 9) == "one two…"
    assert line("x" * 300) == "x" * 254 + "…"


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://a.example/x?y=1&z=(2)", "https://a.example/x?y=1&z=(2)"),
        (" http://a.example/é ", "http://a.example/%C3%A9"),
        ("https://a.example/x y", None),
        ("https://a.example/\r\nX:1", None),
        ("javascript:alert(1)", None),
        ("//a.example", None),
        ("https://a.example/\x7f~", "https://a.example/%7F~"),
        ('https://a.example/"', None),
        ("", None),
        (None, None),
    ],
)
def test_addresses(url: str | None, written: str | None) -> None:
    assert address(url) == written
