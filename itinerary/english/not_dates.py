"""What looks like a date and is none. The longest match wins, so these rows beat the date inside them."""

from __future__ import annotations

from itinerary.dates.meanings import nothing
from itinerary.english.date_parts import PREPOSITIONS
from itinerary.patterns import Rule as rule

NOT_DATES = [
    rule("Black (Monday|Tuesday|Wednesday|Thursday|Friday)", nothing, "sales on Black Friday"),
    rule("(Super|Bloody|Casual|Cyber|Giving|Fat) {weekday}", nothing, "on Super Tuesday"),
    rule("Good Friday (Agreement|agreement|accord|accords|deal|peace)", nothing, "the Good Friday Agreement"),
    rule("{weekday} (school|Club|Night Football|Night Live|Night Lights|night football|brunch crowd)", nothing, "after Sunday school"),
    rule("{month} {day} (committee|commission|movement|revolution|uprising|hijackers|hijackings|memorial)", nothing,
         "the Jan. 6 committee"),
    rule("(Jan[.] 6|January 6|Oct[.] 7|October 7|July 7|Sept[.] 11|September 11)[,] (attack|attacks|attackers|riot|bombings)",
         nothing, "since the October 7 attack"),
    rule("{holiday} (tree|trees|egg|eggs|resolutions|resolution|turkey|carol|carols|card|cards|shopping|decorations"
         "|market|markets|sale|sales|lights|gift|gifts|present|presents|pudding)", nothing, "a Christmas tree"),
    rule("Boxing Day Test", nothing, "the Boxing Day Test"),
    rule("{weekday} prayers", nothing, "after Friday prayers"),
    rule("({month} (11|{figure_nth})|9/11)[,] [2001[,] ](attacks|attack|terrorist|terror|hijackers|hijackings|commission|memorial|anniversary)", nothing, "the Sept. 11 attacks"),
    rule(f"<!{PREPOSITIONS}> (April|June|May|August) {{Name}}", nothing, "said April Ryan"),
    rule("<his|her|their> {short_decade}", nothing, "a man in his 40s"),
    rule("{weekday} (Times|Post|Mirror|Telegraph|Mail|Star)", nothing, "the Sunday Times"),
    rule("(Christmas|Easter|Thursday|Ascension|Thanksgiving) (Island|Islands)", nothing, "a flight to Christmas Island"),
    rule("(Class|class|classes) of {year}", nothing, "the Class of 2010"),
    rule("(man|Man|girl|Girl) Friday", nothing, "his man Friday"),
    rule("May-December", nothing, "a May-December romance"),
    rule("{holiday} (Massacre|massacre|Offensive|offensive|Rising|War|war)", nothing, "since the Tet Offensive",
         "during the Yom Kippur War"),
    rule("(any|some|the other) (day|time)", nothing, "some day he will return"),
    rule("second(-| )(hand|place|largest|biggest)", nothing, "the second largest"),
    rule("[the ](day|week|month|quarter|year)-(to|on|over|by|in)-(day|week|month|quarter|year)", nothing,
         "the day-to-day work", "rose 3 percent year-on-year"),
    rule("Now,", nothing, "Now, he says, it is over"),
    rule("most (recent|recently|current)", nothing, "their most recent model"),
    rule("<will|would|to|may|can|might|I'll|he'll|she'll|we'll|they'll> overnight", nothing, "she will overnight in Rome"),
    rule("high noon", nothing, "a film like High Noon"),
    rule("(today's|tomorrow's) (world|youth|society|technology|standards|young|generation|children|youngsters|consumers)",
         nothing, "in today's world"),
    rule("(people|leaders|stars|world|cities|citizens) of (today|tomorrow)", nothing, "the leaders of tomorrow"),
    rule("(Today|USA Today|This Week|Newsweek) (show|magazine|newspaper)", nothing, "the Today show"),
    rule("USA Today", nothing, "told USA Today"),
    rule("the May (government|cabinet|administration)", nothing, "the May government"),
    rule("the {figure_nth} {noun}", nothing, "on the 15th anniversary"),
    rule("<!on> the {figure_nth} {Name}", nothing, "to the 11th Circuit", "the host of the 13th APEC forum"),
    rule("the {figure_nth} (Avenue|Street|Floor|Congress|Fleet|Division|Army|Amendment|Summit|Assembly)", nothing,
         "on the 14th Street"),
    rule("This Week", nothing, "told This Week"),
    rule("<!on|in|by|since|until> Jan {Name}", nothing, "with Jan Kavan"),
    rule("{number} (hours|days) a (day|week|year)", nothing, "open 24 hours a day"),
    rule("(Orion|windows|office|flight|route|highway|room|page|chapter|number|model|gate|channel|section|article|bus|train) {number}",
         nothing, "Windows 2000", "on flight 1430"),
    rule("(Expo|Euro|Eurovision|Olympics|Paralympics|Games|Agenda|Vision|Davos|Horizon) {year}", nothing, "at Expo 2025"),
    rule("{year} (dollars|euros|pounds|people|metres|meters|feet|miles|km|kilometres|kilometers|votes|seats|jobs|cases|deaths"
         "|troops|soldiers|workers|employees|members|points|rooms|units|cars|homes|houses|copies|pages|words|acres|tonnes"
         "|tons|times|passengers|guests|visitors|men|women|children|refugees|delegates)", nothing, "some 2000 people"),
    rule(f"<!{PREPOSITIONS}> {{year}} (Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Dodge|Ferrari|Fiat|Ford|Honda|Hyundai"
         "|Jaguar|Jeep|Kia|Lexus|Mazda|Mercedes|Nissan|Plymouth|Pontiac|Porsche|Subaru|Suzuki|Toyota|Volkswagen|Volvo)", nothing, "in a 2004 Honda Civic"),
    rule("{phone}", nothing, "call 555-2012", "call 020-555-2012"),
    rule("{short_year} (Minutes|minutes)", nothing, "on '60 Minutes"),
    rule("(Group|Boeing|Airbus|Flight) [of ]{number}", nothing, "the Group of 20", "a Boeing 737"),
    rule("{number}[-][ ]{unit}[-][ ]old", nothing, "a two-year-old boy"),
]  # fmt: skip
