"""What the tests of the page share: an article with everything marked, and hostile words everywhere."""

from __future__ import annotations

from datetime import date

from itinerary import article as articles
from itinerary.model import (
    Dropped,
    Evidence,
    Itinerary,
    Kind,
    Place,
    PlaceKind,
    PlaceMention,
    PlaceUse,
    Span,
    Status,
    Stop,
    Trip,
)
from itinerary.people import PersonMention
from itinerary.pipeline import Analysis, analyse
from itinerary.when import When

TEXT = """Minister to tour the Pacific

TOKYO, Jan. 9, 2026 (Harbour News) -- Trade minister Aiko Tanabe will fly to Honolulu on Monday.

She leaves Hawaii for Los Angeles the next day and may stop over in Camp Nowhere. \
Her return to Japan is set for January 18.

She last saw Paris in 2019.
"""

TOKYO = Place("Tokyo", "JP", PlaceKind.CITY, None, "Asia/Tokyo", 35.69, 139.69)
HONOLULU = Place("Honolulu", "US", PlaceKind.CITY, "Hawaii", "Pacific/Honolulu", 21.31, -157.86)
ANGELES = Place("Los Angeles", "US", PlaceKind.CITY, "California", "America/Los_Angeles", 34.05, -118.24)
NOWHERE = Place("Camp Nowhere", "US", PlaceKind.SITE)
JAPAN = Place("Japan", "JP", PlaceKind.COUNTRY, None, "Asia/Tokyo", 36.0, 138.0)
PARIS = Place("Paris", "FR", PlaceKind.CITY, None, "Europe/Paris", 48.85, 2.35)


def span(text: str, words: str) -> Span:
    """Where `words` first stand in `text`."""
    start = text.index(words)
    return Span(start, start + len(words))


def says(text: str, words: str) -> Evidence:
    """The sentence `words` as evidence."""
    return Evidence("sentence", span(text, words), words)


def tour(text: str = TEXT) -> Itinerary:
    """The itinerary of TEXT, made by hand."""
    first = "Trade minister Aiko Tanabe will fly to Honolulu on Monday."
    second = "She leaves Hawaii for Los Angeles the next day and may stop over in Camp Nowhere."
    home = "Her return to Japan is set for January 18."
    stops = (
        Stop(
            HONOLULU,
            When.parse("2026-01-12T09:30"),
            activities=("opens a fair",),
            evidence=(says(text, first), Evidence("place", span(text, "Honolulu"), "Honolulu")),
            because=("flying to a place makes a visit",),
            confidence=0.97,
        ),
        Stop(ANGELES, When.parse("2026-01-13"), evidence=(says(text, second),)),
        Stop(NOWHERE, When.parse("2026-W03"), Kind.TRANSIT, Status.TENTATIVE, evidence=(says(text, second),)),
        Stop(JAPAN, When.parse("2026-01-18"), Kind.RETURN, evidence=(says(text, home),)),
    )
    trip = Trip("Aiko Tanabe", stops, "Trade minister")
    past = Dropped(PARIS, When.year(2019), "history", says(text, "She last saw Paris in 2019."))
    return Itinerary(
        title="Minister to tour the Pacific",
        published=date(2026, 1, 9),
        dateline=TOKYO,
        publisher="Harbour News",
        url="https://news.example/pacific?a=1&b=2",
        trips=(trip,),
        dropped=(past,),
    )


def analysis(text: str = TEXT, itinerary: Itinerary | None = None) -> Analysis:
    """The analysis of TEXT, made by hand."""
    honolulu = PlaceMention(span(text, "Honolulu"), HONOLULU, PlaceUse.PLACE, "the only one")
    person = PersonMention(
        2, 0, 3, span(text, "Trade minister Aiko Tanabe"), "Aiko Tanabe", ("trade", "minister")
    )
    article = articles.parse(text)
    return Analysis(
        article=article,
        times=(),
        places=(honolulu,),
        people=(person,),
        scenes=analyse(article).scenes,
        itinerary=itinerary or tour(text),
    )


HOSTILE = """TOKYO, Jan. 9, 2026 (Evil News) -- Trade minister Aiko Tanabe will fly to Honolulu on Monday. \
<script>document.title = "owned"; window.owned = 1</script><img src=x onerror="window.owned = 1">

</p></article></main></body><style>* { display: none !important }</style>\
<style>body{background:url(http://evil.example/)}
</style></script></title></textarea><!-- <![CDATA[ ]]> --> <svg onload="window.owned=1">\
<iframe src="javascript:owned=1">

javascript:owned=1 data:text/html,<script>owned=1</script> &lt;script&gt; &#60;script&#62; \
${owned=1} $title $$ {{7*7}} %s

She leaves Hawaii for Los Angeles the next day and may stop over in Camp Nowhere. \
Her return to Japan is set for January 18.

\N{RIGHT-TO-LEFT OVERRIDE}\N{RIGHT-TO-LEFT ISOLATE}\
drawkcab\N{LEFT-TO-RIGHT EMBEDDING} \x00\x08\x1b\x85\u2028\ufffe \ud800 \U0001f6eb

She last saw Paris in 2019.
"""


def hostile() -> tuple[Itinerary, Analysis]:
    """An itinerary whose every word is an attack, with its article."""
    plain = tour(HOSTILE)
    (trip,) = plain.trips
    attack = "\"'></bdi></li></ol></aside><script>owned = 1</script><a href='javascript:owned=1'>x</a>\u202e"
    stops = tuple(
        Stop(
            Place(attack, "US", PlaceKind.CITY, attack, attack, stop.place.latitude, stop.place.longitude),
            stop.when,
            stop.kind,
            stop.status,
            (attack, attack),
            attack,
            stop.evidence,
            (attack,),
            0.5,
        )
        for stop in trip.stops
    )
    dropped = (
        Dropped(Place(attack, None, PlaceKind.CITY), None, attack, Evidence("sentence", Span(0, 9), attack)),
    )
    itinerary = Itinerary(
        title=attack,
        published=date(2026, 1, 9),
        dateline=stops[0].place,
        publisher=attack,
        url="javascript:window.owned=1",
        trips=(Trip(attack, stops, attack),),
        dropped=dropped,
        warnings=(attack,),
    )
    return itinerary, analysis(HOSTILE, itinerary)


def endless(count: int = 10_000) -> Itinerary:
    """A tour of so many stops."""
    first = date(2026, 1, 1)
    stops = tuple(
        Stop(
            Place(
                f"Town {n}",
                "DE",
                PlaceKind.CITY,
                latitude=(n * 7) % 160 - 80.0,
                longitude=(n * 13) % 360 - 180.0,
            ),
            When.day(first).shift(n),
            evidence=(Evidence("sentence", Span(0, 28), TEXT[:28]),),
        )
        for n in range(count)
    )
    return Itinerary(title="The endless tour", published=first, trips=(Trip("A band", stops),))
