"""Place mentions: what is found, which namesake it is, and how the text uses it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itinerary.model import PlaceKind, PlaceMention, PlaceUse
from itinerary.places import Gazetteer, find


def places(text: str, **options: str) -> list[str]:
    """The places that the text is about as locations: "Paris US"."""
    return [
        f"{m.place.name} {m.place.country or '-'}" for m in find(text, **options) if m.use is PlaceUse.PLACE
    ]


FOUND = [
    # text, what it says in order
    ("He lands in Honolulu, Hawaii on Monday.", ["Honolulu US"]),
    ("She flies to Paris, Texas, and on to Flint, Mich.", ["Paris US", "Flint US"]),
    ("talks in Washington, D.C., and in St. Petersburg, Fla.", ["Washington US", "St. Petersburg US"]),
    ("a stop in Tel Aviv, Israel", ["Tel Aviv IL"]),
    ("at Davos in Switzerland", ["Davos CH"]),
    ("He went to Cairo, Ill., for a show", ["Cairo US"]),
    ("visits Manila, the Philippines, on Friday", ["Manila PH"]),
    (
        "Port-au-Prince, Dar es Salaam and Rio de Janeiro",
        ["Port-au-Prince HT", "Dar es Salaam TZ", "Rio de Janeiro BR"],
    ),
    ("in Cox's Bazar and Xi’an, then Nuku‘alofa", ["Cox's Bazar BD", "Xi'an CN", "Nuku'alofa TO"]),
    ("in Sharm el-Sheikh; in Sharm al-Sheikh", ["Sharm el-Sheikh EG", "Sharm el-Sheikh EG"]),
    ("TOKYO, Jan 9 - The minister goes to Seoul.", ["Tokyo JP", "Seoul KR"]),
    ("MINISTER TO VISIT BANGKOK AND NAY PYI TAW", ["Bangkok TH", "Nay Pyi Taw MM"]),
    ("to New\nYork and Los\u00a0Angeles", ["New York US", "Los Angeles US"]),
    ("He leaves for the U.S. on Monday and the UK on Friday.", ["United States US", "United Kingdom GB"]),
    ("from the UAE to the Netherlands", ["United Arab Emirates AE", "Netherlands NL"]),
    ("LONDON, July 18 - Berg will fly to Washington on Monday.", ["London GB", "Washington US"]),
    ("They meet in Reading on Monday and in Nice, France.", ["Reading GB", "Nice FR"]),
    ("He flies to Kiev and Bombay via Peking.", ["Kyiv UA", "Mumbai IN", "Beijing CN"]),
    ("He arrives at Heathrow and is driven to Buckingham Palace.", ["London GB", "London GB"]),
    ("a dinner at the White House", ["Washington US"]),
    ("talks at the Pentagon on Thursday", ["Washington US"]),
    ("lands at Joint Base Andrews, then Camp David", ["Joint Base Andrews US", "Camp David US"]),
    ("She speaks at the Munich Security Conference", ["Munich DE"]),
    ("He arrives at Tokyo International Airport", ["Tokyo JP"]),
    ("He will speak at the University of Oxford", ["Oxford GB"]),
    (
        "He flies to Beijing on Friday and from Beijing to Ulan Bator.",
        ["Beijing CN", "Beijing CN", "Ulaanbaatar MN"],
    ),
    (
        "Brisbane, Newcastle, Wagga and Canberra in Australia",
        ["Brisbane AU", "Newcastle AU", "Wagga Wagga AU", "Canberra AU"],
    ),
    ("He goes to the Thai capital on Monday.", ["Bangkok TH"]),
    ("in the Ugandan capital, where he", ["Kampala UG"]),
    ("a visit to the German capital Berlin", ["Berlin DE"]),
    ("arrived in Japan's capital on Sunday", ["Tokyo JP"]),
    ("in the South Korean capital", ["Seoul KR"]),
    ("in the Scottish capital on Friday, then in the Welsh capital", ["Edinburgh GB", "Cardiff GB"]),
    ("at the Adelaide Oval, then at the Leipzig Book Fair", ["Adelaide AU", "Leipzig DE"]),
    ("in the state of Georgia", ["Georgia US"]),
    ("to N.Z., P.N.G. and HK", ["New Zealand NZ", "Papua New Guinea PG", "Hong Kong HK"]),
    ("Tokyo is his next stop.", ["Tokyo JP"]),
    ("during his US visit", ["United States US"]),
    ("in Tokyo's Ginza district", ["Tokyo JP", "Tokyo JP"]),
    ("a tour of Central London and Greater Manchester", ["London GB", "Greater Manchester GB"]),
    ("flights between Tokyo and Seoul", ["Tokyo JP", "Seoul KR"]),
    ("It serves towns in California, Arizona and Nevada.", ["California US", "Arizona US", "Nevada US"]),
    ("off the coast of Florida near Cuba", ["Florida US", "Cuba CU"]),
    (
        "in Nairobi, the Kenyan capital, and in the Tanzanian capital Dar es Salaam",
        ["Nairobi KE", "Dar es Salaam TZ"],
    ),
    (
        "doctors in Winnipeg, Vancouver and Rochester, New York",
        ["Winnipeg CA", "Vancouver CA", "Rochester US"],
    ),
    ("in Phnom Penh, Cambodia's capital", ["Phnom Penh KH"]),
    ("They met in Vourvourou, Greece, on Monday.", ["Vourvourou GR"]),
    ("He visited Pinehurst, N.C., and Smallville, Ont.", ["Pinehurst US", "Smallville CA"]),
    ("in Germany: the village of Schuld", ["Germany DE", "Schuld DE"]),
    ("KUWAIT CITY: he will be at Camp Nowhere on Friday", ["Kuwait City KW", "Camp Nowhere KW"]),
    ("flies to Lossing Air Base near Oslo", ["Lossing Air Base NO", "Oslo NO"]),
    ("He sails the South China Sea.", ["South China Sea -"]),
    ("in the Middle East and West Africa", ["Middle East -", "West Africa -"]),
    ("Boston in Lincolnshire is next, then Sandwich, Kent", ["Boston GB", "Sandwich GB"]),
    ("Britain: he will stop at Alfriston and in Reeth", ["United Kingdom GB", "Alfriston GB", "Reeth GB"]),
    (
        "(b) Moree: 7 and 8 April\n(c) Broken Hill: 9 April\n(d) Albury: 12 April in Australia",
        ["Moree AU", "Broken Hill AU", "Albury AU", "Australia AU"],
    ),
    ("yesterday, Pécs, where she won", ["Pécs HU"]),
    ("to Cebu City and St Bees, Cumbria", ["Cebu PH", "St Bees GB"]),
    ("by coach to Wymondham, Norfolk, to sing", ["Wymondham GB"]),
    ("He flies to Hornsund in Svalbard.", ["Hornsund SJ"]),
    ("She is due in Dolgarrog, north Wales, on Sunday.", ["Dolgarrog GB"]),
    ("a base at Zaranj, southwestern Afghanistan", ["Zaranj AF"]),
    ("travels to Asutsuare in the Eastern Region of Ghana on Tuesday", ["Asutsuare GH"]),
    (
        "halts at Rosthwaite (2nd), Patterdale (3rd), Shap (4th), Kirkby Stephen (5th) in Britain",
        ["Rosthwaite GB", "Patterdale GB", "Shap GB", "Kirkby Stephen GB", "United Kingdom GB"],
    ),
    ("the city of Bruma, Sweden", ["Bruma SE", "Sweden SE"]),
    ("He will speak at Google, India.", ["India IN"]),
    ("He was at Lord's, England, on Friday.", ["England GB"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_places_are_found(text: str, expected: list[str]) -> None:
    assert places(text) == expected


NOT_PLACES = [
    "The Paris Agreement was signed.",
    "the Washington Post and the New York Times",
    "the Bank of England said",
    "the Seoul High Court ruled",
    "Manchester United beat Newcastle United",
    "Paris Hilton met Jack London and Michael Jordan.",
    "Admiral Jordan spoke to Senator Lincoln.",
    "Mr. Wellington and Mrs. Sydney",
    "Georgia Meloni left.",
    "talks with Beijing",
    "Washington said it would wait.",
    "ties between Tokyo and Seoul",
    "It urged Moscow to stop.",
    "the Kremlin said",
    "The White House declined to comment.",
    "a war against Ukraine",
    "US forces and UK officials",
    "the US-Japan alliance",
    "a Washington-based analyst",
    "Japan's minister and Seoul's answer",
    "the Duke of York",
    "the president of France",
    "the Prime Minister of New Zealand",
    "Air France and Radio Moscow",
    "HMS London",
    "He is reading a nice book. Of course. Most of it in March, or May.",
    "Nice to see you, Reading is fun.",
    "- 6:30 PM: Welcome ceremony on arrival",
    "- Split decision",
    "Mobile phones, Split screens, Bath towels",
    "Japanese troops and Thai ministers",
    "They told us and he said so.",
    "the Dayton peace agreement",
    "Kyoto Protocol, Minsk accords, Treaty of Rome",
    "the Pentagon announced",
    "Downing Street confirmed",
    "The Date of the Media Conference",
    "a letter from Putin, Russia's leader, in Parliament",
    "Frank C. Clark and Diana de Cardenas met Igor Ivanov.",
    "Cuba's independence, the GAO report, at 5 p.m. EST, (Xinhua)",
    "the Truman Presidential Library",
    "Secretary Austin arrives. Washington watches. Moscow protested.",
    "the Commonwealth summit",
    "the king of hearts and the village of fools",
    "a mass at St Mary's Cathedral, then St. Joseph's College",
    "It lost US$ 6 billion, or about US $5 a share.",
    "Essen Technologies and Lyon Pharmaceuticals",
    "the Cold War, Corn Flakes and Al Gore",
    "Denise O'Donnell, the U.S. attorney, met Janos Martonyi.",
    "Bishop Henry Mansell and Judge White met Lynch, 27.",
]


@pytest.mark.parametrize("text", NOT_PLACES)
def test_no_locations(text: str) -> None:
    assert places(text) == []


USES = [
    ("[Japan]'s minister", PlaceUse.POSSESSIVE),
    ("[Japan]’s minister", PlaceUse.POSSESSIVE),
    ("the [United States]' troops", PlaceUse.POSSESSIVE),
    ("[Japanese] jets", PlaceUse.DEMONYM),
    ("[South Korean] jets", PlaceUse.DEMONYM),
    ("the Bank of [England]", PlaceUse.NAME_PART),
    ("the [Paris] Agreement", PlaceUse.NAME_PART),
    ("the [Washington] Post", PlaceUse.NAME_PART),
    ("[Tokyo]-based", PlaceUse.NAME_PART),
    ("[US] troops", PlaceUse.NAME_PART),
    ("Jack [London]", PlaceUse.PERSON),
    ("talks with [Beijing]", PlaceUse.METONYM),
    ("[Washington] said", PlaceUse.METONYM),
    ("urged [Moscow] to stop", PlaceUse.METONYM),
    ("the [Kremlin] warned", PlaceUse.METONYM),
    ("in [Beijing]", PlaceUse.PLACE),
    ("he arrives in [Moscow]", PlaceUse.PLACE),
]


@pytest.mark.parametrize(("marked", "use"), USES)
def test_uses(marked: str, use: PlaceUse) -> None:
    text = marked.replace("[", "").replace("]", "")
    start = marked.index("[")
    mention = next(m for m in find(text) if m.span.start == start)
    assert mention.use is use
    assert mention.because


CHOICES = [
    # text, the name to look at, country, region
    ("Atlanta, Georgia. Georgia's voters", "Georgia's", "US", None),
    ("Tbilisi, the Georgian capital. Georgia", "Georgia", "GE", None),
    ("In Portland, Maine, he spoke. Later he left Portland.", "Portland", "US", "Maine"),
    ("MONTGOMERY, Ala. - He goes to Birmingham.", "Birmingham", "US", "Alabama"),
    ("LONDON, May 3 - He goes to Birmingham.", "Birmingham", "GB", None),
    ("He goes to Athens, Rome and Savannah in Georgia, then Atlanta, Ga.", "Savannah", "US", "Georgia"),
    ("Beirut and Tripoli in Lebanon", "Tripoli", "LB", None),
    ("He flies from Karachi to Hyderabad in Pakistan.", "Hyderabad", "PK", None),
    ("in Washington state on Monday", "Washington", "US", None),
    ("Australian cities: Sydney, Newcastle and Perth", "Newcastle", "AU", None),
    ("Chile's president left Santiago", "Santiago", "CL", None),
    ("Seychelles: a visit to Victoria on Mahe", "Victoria", "SC", None),
    ("ATLANTA, Ga. - The governor will visit Athens on Monday.", "Athens", "US", "Georgia"),
    ("ATHENS, Greece - The minister flies to Rome.", "Rome", "IT", None),
    ("ALBANY, N.Y. - The governor flies to Rome.", "Rome", "IT", None),
    ("WELLINGTON - She visits Hamilton and Napier.", "Hamilton", "NZ", None),
    ("EDINBURGH - She visits Perth and Inverness.", "Perth", "GB", None),
    ("EDINBURGH - She flies to Perth.", "Perth", "AU", None),
    ("BOSTON - He will speak in Worcester and Cambridge.", "Cambridge", "US", None),
    ("ISLAMABAD - He will visit Hyderabad and Karachi.", "Hyderabad", "PK", None),
    ("NEW DELHI - He will visit Hyderabad.", "Hyderabad", "IN", None),
    ("BEIRUT - The envoy travels to Tripoli on Friday.", "Tripoli", "LB", None),
    ("He will meet Libyan leaders in Tripoli.", "Tripoli", "LY", None),
    ("MANAGUA - Ortega will speak in Granada.", "Granada", "NI", None),
    ("LEEDS - The minister visits Halifax and Bradford.", "Halifax", "GB", None),
    ("Scottish: he visits Stirling, Hamilton and Ayr.", "Hamilton", "GB", None),
    ("LONDON - lectures in Boston and New York", "Boston", "US", None),
    ("WASHINGTON - He flies to Venice on Friday.", "Venice", "IT", None),
    ("It took in London, Dublin and Berlin, and Ohio.", "Dublin", "IE", None),
    ("DEV PATTERSON: Shrewsbury, Telford and Stoke", "Shrewsbury", "GB", None),
]


@pytest.mark.parametrize(("text", "name", "country", "region"), CHOICES)
def test_namesakes(text: str, name: str, country: str, region: str | None) -> None:
    mention = [m for m in find(text) if m.span.of(text).startswith(name)][-1]
    assert mention.place.country == country
    assert region is None or mention.place.region == region


def test_washington_state_is_a_region() -> None:
    assert find("in Washington state")[0].place.kind is PlaceKind.REGION
    assert find("in Washington")[0].place.kind is PlaceKind.CITY


def test_the_dateline_decides() -> None:
    text = "He will be in Newcastle on Friday."
    assert find(text, dateline_country="AU")[0].place.country == "AU"
    assert find(text, dateline_country="GB")[0].place.country == "GB"
    assert find(text, dateline_country="GB")[0].because == "the country of the dateline"


def test_the_span_covers_the_qualifier() -> None:
    text = "from Honolulu, Hawaii, to Paris, Texas."
    assert [m.span.of(text) for m in find(text)] == ["Honolulu, Hawaii", "Paris, Texas"]
    assert [m.because for m in find(text)][1] == "its qualifier"
    assert find(text)[1].others[0].country == "FR"


def test_offsets_count_from_the_text() -> None:
    text = "Tokyo, Seoul and Hanoi"
    assert [m.span.of(text) for m in find(text, start=6, end=12)] == ["Seoul"]


def test_own_places(tmp_path) -> None:  # type: ignore[no-untyped-def]
    own = tmp_path / "own.tsv"
    own.write_text("Schuld\tDE\tcity\t\t\t50.45\t6.89\n", "utf-8")
    gazetteer = Gazetteer.packaged().with_file(own)
    assert [m.place.country for m in find("He goes to Schuld.", gazetteer=gazetteer)] == ["DE"]
    assert find("He goes to Schuld.") == []


def mentions_are_sound(text: str, found: list[PlaceMention]) -> bool:
    spans = [m.span for m in found]
    return all(0 <= s.start < s.end <= len(text) for s in spans) and all(
        a.end <= b.start for a, b in pairwise(spans)
    )


WORDS = st.sampled_from(
    [
        "Paris",
        "the",
        "Texas",
        ",",
        "in",
        "Thai",
        "capital",
        "Mr.",
        "U.S.",
        "-",
        "Jordan",
        "'s",
        "\n",
        "City",
        "of",
        "Ga.",
        "’",
    ]
)


@given(st.lists(WORDS, max_size=30).map(" ".join) | st.text())
def test_any_text_gives_ordered_spans(text: str) -> None:
    found = find(text)
    assert mentions_are_sound(text, found)
    assert found == find(text)
