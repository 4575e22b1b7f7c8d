"""Datelines, date rows, mail headers and addresses, as many houses write them."""

from __future__ import annotations

import re
from datetime import date, datetime

import pytest

from itinerary.article import parse
from itinerary.english import datelines as words
from itinerary.model import Block

STORY = "The minister will fly to Rome on Monday, his office said on Friday. He will stay for two days.\n"

# The beginning of an article; the day, the dateline's city, the publisher.
DATELINES = [
    ("TOKYO, Jan 9, 2026 (Kyodo) -- ", "2026-01-09", "Tokyo", "Kyodo"),
    ("TOKYO, January 9, 2026 (Kyodo) - ", "2026-01-09", "Tokyo", "Kyodo"),
    ("TOKYO, Jan. 9, 2026 — ", "2026-01-09", "Tokyo", None),
    ("MOSCOW, April 6, 1997 (AFP)\n\n", "1997-04-06", "Moscow", "AFP"),
    ("BUSAN, South Korea, Nov. 13, 2005 (Xinhua)\n\n", "2005-11-13", "Busan", "Xinhua"),
    ("HARRISBURG, Pa., Sept. 18, 2024 (Keystone Wire) — ", "2024-09-18", "Harrisburg", "Keystone Wire"),
    ("THE HAGUE, Oct 7, 2022 (Lowlands Press) - ", "2022-10-07", "The Hague", "Lowlands Press"),
    ("ABU DHABI, 4th May, 2022 (WAM) -- ", "2022-05-04", "Abu Dhabi", "WAM"),
    ("BERN, 26 April 2024 (Gotthard Press) – ", "2024-04-26", "Bern", "Gotthard Press"),
    ("ANKARA, 05.09.2022 (AA) — ", "2022-09-05", "Ankara", "AA"),
    ("New Delhi, Jan 9, 2026 (PTI) ", "2026-01-09", "New Delhi", "PTI"),
    ("New Delhi, 9 January 2026: ", "2026-01-09", "New Delhi", None),
    ("New Delhi: ", None, "New Delhi", None),
    ("NEW DELHI: ", None, "New Delhi", None),
    ("NEW DELHI — ", None, "New Delhi", None),
    ("WASHINGTON (AP) — ", None, "Washington", "AP"),
    ("LONDON (Reuters) - ", None, "London", "Reuters"),
    ("LAGOS, Nigeria (AP) — ", None, "Lagos", "AP"),
    ("ST. LOUIS — ", None, "St. Louis", None),
    ("NASHVILLE, Tenn. — ", None, "Nashville", None),
    ("Nashville, Tenn. — ", None, "Nashville", None),
    ("MOSCOW/KYIV, Jan 9, 2026 (Reuters) - ", "2026-01-09", "Moscow", "Reuters"),
    (
        "(2nd LD) Minister to tour Italy\n\nLISBON, Jan. 9, 2026 (Yonhap) -- ",
        "2026-01-09",
        "Lisbon",
        "Yonhap",
    ),
    ("Newsletter No. 61 / 1/13/2026\n\n", "2026-01-13", None, None),
    ("BOPA, 9 January 2026, LISBON - ", "2026-01-09", "Lisbon", "BOPA"),
    ("Riyadh, Rajab 20, 1447, January 9, 2026, SPA -- ", "2026-01-09", "Riyadh", "SPA"),
    ("Belgrade, January 9 (Tanjug), 2026 -- ", "2026-01-09", "Belgrade", "Tanjug"),
    ("Lisbon, 9 January, TDH, 2026 -- ", "2026-01-09", "Lisbon", "TDH"),
    ("9 January 2026   |   4:11 am\n\n", "2026-01-09", None, None),
    ("Jan 9, 2026 | 11:40 | Fanar\n\n", "2026-01-09", None, None),
    ("Lisbon, 9 January 2026\n\nTALKS TO BEGIN ON 29 SEPTEMBER\n\n", "2026-01-09", "Lisbon", None),
    ("Lisbon, 9 January 2026 | Announcements\n\n", "2026-01-09", "Lisbon", None),
    ("MEDIA ADVISORY – Lisbon, 9 January 2026\n\n", "2026-01-09", "Lisbon", None),
    ("MOSCOW, January 9, 2026 /ITAR-TASS correspondent Ana Reis/ -- ", "2026-01-09", "Moscow", "ITAR-TASS"),
    ("Minister leaves for Rome.\nAna Reis\nLISBON 2026-01-09\n", "2026-01-09", "Lisbon", None),
    ("ISLAMABAD, Jan 09 2026 (APP): ", "2026-01-09", "Islamabad", "APP"),
    ("ISLAMABAD, (UrduPoint - 9th Jan, 2026) ", "2026-01-09", "Islamabad", "UrduPoint"),
    ("SEOUL, Jan. 9 (Yonhap) -- ", None, "Seoul", "Yonhap"),
    ("By A. Writer, LONDON, 2 June 2023 —\n\n", "2023-06-02", "London", None),
    ("By A. Writer, Royal Correspondent, LONDON, 12 September 2019 —\n\n", "2019-09-12", "London", None),
    ("By A. Writer\nLONDON, Jan 9, 2026 (Reuters) - ", "2026-01-09", "London", "Reuters"),
    ("By A. Writer, 21 January 2020\n\n", "2020-01-21", None, None),
    ("2026-01-09\n\n", "2026-01-09", None, None),
    ("date 2026-01-09\n\n", "2026-01-09", None, None),
    (" date 2026-01-09 Tokyo, Jan 9 (IANS) ", "2026-01-09", "Tokyo", "IANS"),
    ("2026-01-09 Muscat\n\nMuscat, January 9 (Coast News) – ", "2026-01-09", "Muscat", "Coast News"),
    ("Minister to fly to Rome\nSARAJEVO 1996-08-27\n", "1996-08-27", "Sarajevo", None),
    (
        "MINISTER TO FLY TO ROME\n\n3-APR-1987 12:20:29.47\n\nWASHINGTON, April 3 - ",
        "1987-04-03",
        "Washington",
        None,
    ),
    ("MINISTER TO FLY\n\n1-MAR-1987 21:42:38.96\n\nBEIJING, March 2 - ", "1987-03-02", "Beijing", None),
    ("Minister to fly to Rome\n\nPublished: Jan 9, 2026 10:23 IST\n\n", "2026-01-09", None, None),
    ("Minister to fly to Rome\n\nPublished on Friday, 9 January 2026\n\n", "2026-01-09", None, None),
    ("Minister to fly to Rome\n\nPosted: January 9, 2026 at 9:15 p.m. EST\n\n", "2026-01-09", None, None),
    ("Minister to fly to Rome\n\nLast updated: 10 January 2026\n\n", "2026-01-10", None, None),
    ("Minister to fly\n\nUpdated: 10 January 2026\nPublished: 9 January 2026\n\n", "2026-01-09", None, None),
    ("Minister to fly\n\nPublished: 9 January 2026 | Updated: 10 January 2026\n\n", "2026-01-09", None, None),
    (
        "Minister to fly\n\nJan. 9, 2026, 10:23 AM ET / Updated Jan. 12, 2026 / Source: Harrow News\n\n",
        "2026-01-09",
        None,
        None,
    ),
    ("Minister to fly\n\nUpdate: January, 9/2026 - 09:00\n\n", "2026-01-09", None, None),
    ("Jan 9, 2026 - Politics & Policy\n\nMinister to fly\n\n", "2026-01-09", None, None),
    ("Minister to fly\n\nBy Ann Lee9 January 2026\n\n", "2026-01-09", None, None),
    ("Minister to fly\n\nPublished: 6 August 2026, New Delhi\n\n", "2026-08-06", "New Delhi", None),
    ("Minister to fly\n\n05.09.2022 | ANKARA\n\n", "2022-09-05", "Ankara", None),
    ("OFFICE OF THE MINISTER\nFor Immediate Release: Friday, January 9, 2026\n\n", "2026-01-09", None, None),
    ("OFFICE OF THE MINISTER\nFor Immediate Release\nFriday, January 9, 2026\n\n", "2026-01-09", None, None),
    ("NOTE FOR EDITORS\nIssued: Friday 9 January 2026, 16:00\n\n", "2026-01-09", None, None),
    ("Friday, January 9, 2026\n\n", "2026-01-09", None, None),
    ("Minister to fly\nby Ann Lee\nJan 9, 2026 1:55 pm\n\n", "2026-01-09", None, None),
    ("Minister to fly\n\nJanuary 9, 2026\nStatements and Releases\n\n", "2026-01-09", None, None),
    ("Title: To Rome\nPublished: 14/01/2018\n\n", "2018-01-14", None, None),
    ("https://paper.example/2026/01/09/minister-to-fly\n\nMinister to fly\n\n", "2026-01-09", None, None),
    ("https://paper.example/news/20260109/minister-to-fly.html\n\n", "2026-01-09", None, None),
    ("https://paper.example/world/2026/jan/09/minister-to-fly\n\n", "2026-01-09", None, None),
    # a full stop, a colon, a bar, an equals sign or an underscore ends it
    ("GDAŃSK, 12 October 2023. ", "2023-10-12", "Gdańsk", None),
    ("The Hague, 2 August 2019. ", "2019-08-02", "The Hague", None),
    ("Budapest, Monday, 24 November 2025. ", "2025-11-24", "Budapest", None),
    ("10/02/2016 TBILISI. ", "2016-02-10", "Tbilisi", None),
    ("Oslo (Wed 5 March 2025): ", "2025-03-05", "Oslo", None),
    ("Brokstadvik (Wed 5 March 2025): ", "2025-03-05", None, None),
    ("MADRID, Feb. 20, 2006 (EFE).- ", "2006-02-20", "Madrid", "EFE"),
    ("OSLO, Oct. 31, 2022 /Coastwire/ -- ", "2022-10-31", "Oslo", "Coastwire"),
    ("HAMILTON, Ont., Monday, May 23 (1994) -- ", "1994-05-23", "Hamilton", None),
    ("UNITED NATIONS, Aug 15, 2001 (AFP) - ", "2001-08-15", "New York", "AFP"),
    ("DES MOINES, Iowa (AP) _ ", None, "Des Moines", "AP"),
    # no city
    ("30th January 2012 -- ", "2012-01-30", None, None),
    ("March 8, 2004 - ", "2004-03-08", None, None),
    # the city on a line of its own
    ("Ministers to meet\n\nBRUSSELS\n\n", None, "Brussels", None),
    ("Minister to fly to Rome\nJanuary 15, 2016\nOttawa, Ontario\n\n", "2016-01-15", "Ottawa", None),
    ("Minister to fly\n\n2026-05-12 10:00\n\n", "2026-05-12", None, None),
    ("[LONDON, 12 May 2026] ", "2026-05-12", "London", None),
    ("ROME--(SHORE WIRE)--May 12, 2026--", "2026-05-12", "Rome", "SHORE WIRE"),
    ("Minister to fly\nAnn Lee · May 12, 2026 · 3 min read\n\n", "2026-05-12", None, None),
    ("Minister to fly\nThe Wold Times, Sunday, May 12, 2019, Page A1\n\n", "2019-05-12", None, None),
    # rows of papers
    ("28 Feb 2024 | Entertainment | The Weekender\n\nMinister to fly\n\n", "2024-02-28", None, None),
    ("Minister to fly\n\nThe Wold Clarion, Thursday, 2 December 2010\n\n", "2010-12-02", None, None),
    ("Bulletin of St Mary's Parish\nFifth Sunday of Lent, 6 April 2025\n\n", "2025-04-06", None, None),
    ("ISTANBUL (5 September 2019) - Shore News Desk\n\n", "2019-09-05", "Istanbul", "Shore News Desk"),
    ("PRESS GAGGLE\n\nAboard Air Force One\n\nJune 18, 2014\n\n10:47 A.M. EDT\n\n", "2014-06-18", None, None),
    (
        "From: Ann Lee <ann@port.example>\nDate: Fri, 9 Jan 2026 11:03:27 -0800\nSubject: Rome\n\n",
        "2026-01-09",
        None,
        None,
    ),
    (
        "From: Ann Lee\nSent: Friday, January 9, 2026 9:12 AM\nTo: Tom\nSubject: Rome\n\n",
        "2026-01-09",
        None,
        None,
    ),
]


@pytest.mark.parametrize(
    ("head", "day", "city", "publisher"), DATELINES, ids=[row[0][:50] for row in DATELINES]
)
def test_datelines(head: str, day: str | None, city: str | None, publisher: str | None) -> None:
    article = parse(head + STORY)
    assert article.published == (date.fromisoformat(day) if day else None), article.published_source
    assert (article.dateline.name if article.dateline else None) == city
    assert article.publisher == publisher


@pytest.mark.parametrize(
    ("head", "day", "city", "publisher"), DATELINES, ids=[row[0][:50] for row in DATELINES]
)
def test_story_begins_after_the_dateline(
    head: str, day: str | None, city: str | None, publisher: str | None
) -> None:
    article = parse(head + STORY)
    prose = [
        sentence.span.of(article.text) for sentence in article.sentences if sentence.block is Block.PROSE
    ]
    assert prose[0] == "The minister will fly to Rome on Monday, his office said on Friday."


# Beginnings that are no datelines: neither a day nor a home comes from them.
NOT_DATELINES = [
    "A bishop of Chester died on 15 January 1942, aged 88. Born in Rome on 3 February 1931, he wrote much.\n",
    "On January 9, 2026 the minister will fly to Rome.\n",
    "BREAKING: Minister to fly to Rome on Monday, an aide says.\n",
    "UPDATE - The minister will fly to Rome.\n",
    "ANALYSIS — What the visit to Rome means.\n",
    "The visit to Rome - the first since 2019 - starts on Monday.\n",
    "Washington said on Monday, January 5, that it would not attend.\n",
    "Paris, London and Rome are on the list, the palace said.\n",
    "Note: the visit to Rome starts on Monday.\n",
    "CALL FOR PAPERS\nWorkshop, University of Galway, Ireland, Wednesday 20 to Friday 22 May "
    "2026\n\nSend abstracts.\n",
    "Tour dates\n\n12 May 2026 – Berlin, Columbiahalle\n13 May 2026 – Hamburg, Docks\n15 May "
    "2026 – Paris, Olympia\n",
    "Programme\n\nThe minister travels by train.\n\nMonday, 12 January 2026\n09:00 – Rome\n\n"
    "Tuesday, 13 January 2026\n10:00 – Paris\n",
    "He said: the war ended on May 8, 1945.\n",
    "Concert in Rome on 12 May 2027\n\nThe band plays songs by its founder, who is no more.\n",
    "What is on\n\n12 May 2027 | The Pale Boats | Rome\n14 May 2027 | The Pale Boats | Paris\n",
    "What is on\n\nFestival of Song, 12 May 2027\n\nThe band plays songs by its founder, who is no more.\n",
    "12 May 2019 - The minister flew to Rome and met her colleague for talks on fish, ships and ports.\n"
    "14 May 2019 - The minister flew to Paris and met her colleague for talks on fish, ships and ports.\n",
    "Where to go in May\n\nLISBON\n\n- Tram museum, all month\n- Fado at the river\n",
    "A life\n\nBorn in Rome, 3 February 1931. The writer, who never left it, had a house by the river.\n",
]


@pytest.mark.parametrize("text", NOT_DATELINES, ids=[text[:50] for text in NOT_DATELINES])
def test_not_datelines(text: str) -> None:
    article = parse(text)
    assert (article.published, article.dateline) == (None, None), article.published_source


YEARS = [
    # the weekday of the report settles it: January 9 was a Friday in 2026, not in 2025
    (
        "TOKYO, Jan 9 (Kyodo) -- The minister said on Friday that, as in 2026 and 2025, he would fly.",
        "2026-01-09",
    ),
    # the dateline's own weekday
    ("TOKYO, Friday, Jan 9 (Kyodo) -- As in December 2025, the minister will fly.", "2026-01-09"),
    # a full date close by
    ("TOKYO, Jan 9 (Kyodo) -- The minister flies on January 12, 2026 after a visit in 2019.", "2026-01-09"),
    ("TOKYO, Jan 9 (Kyodo) -- The minister is in Rome from January 12 to 14, 2026.", "2026-01-09"),
    ("TOKYO, Jan 9 (Kyodo) -- The minister is in Rome January 12-14, 2026.", "2026-01-09"),
    # across the new year
    ("TOKYO, Dec 30 (Kyodo) -- The minister flies on January 12, 2026.", "2025-12-30"),
    # the year ahead is no year of publication
    (
        "OSLO, Feb 26 (NTB) - He said on Tuesday that in 2019 he would fly. He stays until the end of 2022.",
        "2019-02-26",
    ),
    # a line of its own
    ("OSLO, Feb 26 (NTB) - The minister flies on Friday.\n\nYear: 2019\n", "2019-02-26"),
    ("OSLO, May 16 (Reuter) - The minister flies on Friday.\n\n REUTER 1974\n", "1974-05-16"),
    ("OSLO, May 16 (NTB) - The minister flies on Friday.\n\n(Oslo, 1974)\n", "1974-05-16"),
    # the slug of an agency
    ("DES MOINES, Iowa (AP) _ The minister flies on Friday.\n\nAP-NY-02-02-88 1748EST\n", "1988-02-02"),
    # nothing settles it
    ("OSLO, June 25 (NTB) - He said on Tuesday that in 1991 he flew. He has stayed since 1993.", None),
    ("TOKYO, Jan 9 (Kyodo) -- The minister flies on Monday. He last flew in 2019.", None),
    ("TOKYO, Jan 9 (Kyodo) -- The minister flies on Monday.", None),
]


@pytest.mark.parametrize(("text", "day"), YEARS)
def test_year_from_the_text(text: str, day: str | None) -> None:
    assert parse(text).published == (date.fromisoformat(day) if day else None)


@pytest.mark.parametrize(
    ("claim", "example"), [(claim, example) for claim in words.DAY_CLAIMS for example in claim.examples]
)
def test_day_claims(claim: words.DayClaim, example: str) -> None:
    article = parse(f"{example}\n\n{STORY}" if claim.where == "head" else f"Headline\n\n{example} {STORY}")
    assert article.published_source == claim.name


@pytest.mark.parametrize("example", words.NOT_CLAIMS)
def test_not_claims(example: str) -> None:
    ends = example.endswith(".")
    article = parse(f"Headline\n\n{example} {STORY}" if ends else f"{example}\n\n{STORY}")
    assert article.published is None, article.published_source


@pytest.mark.parametrize("example", words.NOT_DATE_ROWS)
def test_not_date_rows(example: str) -> None:
    article = parse(f"Headline\n\n{example}\n\n{STORY}")
    assert article.published is None, article.published_source


@pytest.mark.parametrize(("pattern", "example", "day"), words.FOOTER_DATES)
def test_footer_dates(pattern: str, example: str, day: str) -> None:
    assert re.match(pattern, example, re.IGNORECASE)
    text = f"OSLO (NTB) - The minister flies to Rome on Friday.\n\n{example}\n"
    assert parse(text).published == date.fromisoformat(day)


@pytest.mark.parametrize(("pattern", "example"), words.YEAR_LINES)
def test_year_lines(pattern: str, example: str) -> None:
    found = re.match(pattern, example)
    assert found and example.rstrip(")").endswith(found["year"])


HOUSES = [
    ("NASHVILLE, Tenn., 3/4/2026 — ", "2026-03-04", False),
    ("LONDON, 3/4/2026 — ", "2026-04-03", True),
    ("Published: 3/4/2026 10:00 EST\n\n", "2026-03-04", False),
    ("Published: 3/4/2026 10:00 BST\n\n", "2026-04-03", True),
    ("https://paper.co.uk/a\n\nPublished: 3/4/2026\n\n", "2026-04-03", True),
    ("Published: 3/4/2026\n\nMeet us on the 18th January and the 20th February. ", "2026-04-03", True),
    ("Published: 3/4/2026\n\nMeet us on January 18 and February 20. ", "2026-03-04", False),
    ("Published: 3/4/2026\n\nThe first show is on 28/3 in Paris. ", "2026-04-03", True),
    ("Published: 3/4/2026\n\nThe first show is on 3/28 in Paris. ", "2026-03-04", False),
]


@pytest.mark.parametrize(("head", "day", "first"), HOUSES)
def test_numeric_dates_as_the_house_writes(head: str, day: str, first: bool) -> None:
    article = parse(head + STORY)
    assert article.published == date.fromisoformat(day)
    assert article.day_first is first


TIMES = [
    ("Published: Jan 9, 2026 10:23 IST\n\n", "2026-01-09T10:23:00+05:30"),
    ("Posted: January 9, 2026 at 9:15 p.m. EST\n\n", "2026-01-09T21:15:00-05:00"),
    ("Published: 2026-01-09T10:23:45Z\n\n", "2026-01-09T10:23:00+00:00"),
    ("Published: 2026-07-09 10:23 BST\n\n", "2026-07-09T10:23:00+01:00"),
    (
        "Date: Fri, 9 Jan 2026 11:03:27 -0800\nFrom: Ann Lee <ann@port.example>\n\n",
        "2026-01-09T11:03:00-08:00",
    ),
    ("DUBLIN, 9 July 2026 — \n\nPublished: 9 July 2026, 10:23 IST\n\n", "2026-07-09T10:23:00+01:00"),
]


@pytest.mark.parametrize(("head", "moment"), TIMES)
def test_time_of_publication(head: str, moment: str | None) -> None:
    assert parse(head + STORY).published_time == (datetime.fromisoformat(moment) if moment else None)


def test_argument_wins() -> None:
    article = parse("TOKYO, Jan 9, 2026 (Kyodo) -- " + STORY, published=date(2025, 5, 1))
    assert (article.published, article.published_source) == (date(2025, 5, 1), "argument")


def test_argument_gives_the_year() -> None:
    assert parse("TOKYO, Jan 9 (Kyodo) -- " + STORY, published=date(2026, 1, 10)).published == date(
        2026, 1, 10
    )


def test_disagreement_is_told() -> None:
    article = parse("https://paper.example/2026/03/01/a\n\nTOKYO, Jan 9, 2026 (Kyodo) -- " + STORY)
    assert article.published == date(2026, 1, 9)
    assert article.warnings == ("the dateline says 2026-01-09, the address 2026-03-01",)


def test_mail_headers() -> None:
    article = parse(
        "From: Ann Lee <ann@port.example>\nTo: Tom\nDate: 9 Jan 2026\nSubject: To Rome\n\nDear "
        "Tom,\n\nI fly on Monday.\n"
    )
    assert (article.sender, article.title, article.published) == ("Ann Lee", "To Rome", date(2026, 1, 9))


@pytest.mark.parametrize(
    ("label", "example"), [(label, example) for label in words.LABELS for example in label.examples]
)
def test_labels(label: words.Label, example: str) -> None:
    article = parse(f"Minister to fly\n\n{example}\n\n{STORY}")
    assert article.published_source and label.name in article.published_source
