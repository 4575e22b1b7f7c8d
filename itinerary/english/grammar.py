"""The small words of English: auxiliaries, prepositions, determiners, conjunctions, pronouns.

Data only: closed classes, which the clause reader looks up.
"""

from __future__ import annotations

PREPOSITIONS = frozenset(
    "following according owing besides alongside to for into onto toward towards in at near outside around "
    "on via through over from of across by with within until aboard between against about beyond behind "
    "inside along off under like than as without amid among versus".split()
)
"""Every preposition that can stand before a place; only those of ROLES make a stop."""

LONG_PREPOSITIONS = (
    "by way of", "out of", "up to", "over to", "on to", "down to", "close to", "next to", "north of", "south of",
    "east of", "west of", "along with", "off to", "across to", "on toward", "as far as",
)
"""Prepositions of several words; where only the last word decides ("up to"), they count as it."""

LAST_TWO_WORDS = {"out of": "out of", "way of": "by way of", "far as": "to"}
"""The ends of longer prepositions that are read as one: "by way of Rome", "as far as Gizo"."""

FUTURE = frozenset("will shall 'll ’ll should must would due set scheduled expected slated plans plan "
                   "planned planning intends intend bound poised ready agreed booked billed going about "
                   "invited supposed meant preparing prepares hopes arranging".split())
PRESENT = frozenset("is are am be 's ’s 're ’re 'm ’m being does do".split())
PAST = frozenset("was were been has have had did".split())
MODAL = frozenset("may might could can".split())
MODAL_VERBS = MODAL | {"will", "must"}
"""Verbs that are nouns behind an article, but not behind "that"."""
BE = frozenset("is are am be was were been being 's ’s 're ’re 'm ’m".split())
ADVERBS = frozenset("also then now first finally later still currently already next afterwards afterward "
                    "thereafter instead again subsequently formally officially briefly personally "
                    "reportedly eventually immediately directly just only soon both probably looks seems "
                    "appears likely possibly perhaps tentatively all each together early earlier late "
                    "straight initially lastly and or".split())

DETERMINERS = frozenset("a an the his her its their our my your this that these those any no some each "
                        "every another 's ’s two three four five six seven eight nine ten several many more "
                        "first second third fourth last next final official state working private historic "
                        "brief short formal planned upcoming recent previous earlier whirlwind bilateral "
                        "three-day two-day four-day five-day six-day one-day week-long weeklong day-long "
                        "ten-day high-level of on for with during after before at in from about annual new "
                        "maiden long foreign overseas farewell goodwill inaugural international european "
                        "asian african american regional other same whole entire such unannounced surprise "
                        "10-day".split())
"""Words after which a word that could be verb or noun is the noun."""

ARTICLES = frozenset("a an the his her its their our my your this that these those 's ’s".split())
"""After these an -ing form is a noun."""

LINKS = {
    "before": "before", "after": "after", "where": "where", "when": "when", "while": "while", "whereas": "while",
    "who": "who", "whose": "which", "which": "which", "that": "that", "whether": "whether", "as": "as",
    "then": "then", "and": "and", "or": "and", "but": "but", "so": "so", "if": "if", "unless": "if",
    "because": "because", "although": "though", "though": "though", "since": "since", "until": "until",
}
"""Words that may begin a clause, and how the clause hangs on the one before."""

REASONS = frozenset("after because since though".split())
"""Links of clauses that tell why, or what was before."""

PRONOUNS = frozenset("he she they".split())
WHO_DOES = PRONOUNS | {"who", "which"}
"""Behind these a word in -s is a verb."""

FIRST_PERSON = frozenset("i we".split())
OBJECTS = frozenset("him her them".split())
"""Pronouns of whoever is moved: "will take her to"."""
GENITIVE_ENDS = ("'s", "’s")
"""How a name in the genitive ends, where it is one token: "Japan's"."""

GENITIVES = frozenset(GENITIVE_ENDS)

AUXILIARIES = FUTURE | PRESENT | PAST | MODAL
"""Words that can open a verb group."""

CHAIN = frozenset("to not never n't be been being have been-to no".split()) | AUXILIARIES
"""Words that can stand inside one."""

HAVE = frozenset("has have had".split())
BOUND = frozenset("due bound expected scheduled set slated booked planned invited billed".split())
NOT_AFTER_DETERMINER = frozenset("plan plans set planned planning scheduled expected may might due will can "
                                 "must going".split())
SINGULAR_SUBJECTS = frozenset("he she it who which that there".split())
PLURAL_SUBJECTS = frozenset("i we they you who both to all and/or".split())
NOUNS_AFTER_TO = frozenset("it him them us me you town date home school work church court parliament the a "
                           "an his her its their this that which whom whose reporters journalists lawmakers "
                           "members".split())

PARENTHETICAL = frozenset("however also meanwhile therefore though too instead nevertheless then again "
                          "moreover".split())
"""Words between commas inside a verb group."""

NOT_VERBS = frozenset("following including according regarding excluding concerning notwithstanding".split())
"""Forms of verbs that work as prepositions."""

SUBORDINATE = frozenset("that which who to ing where when as because since".split())
"""Links of clauses that a sentence can return from."""

PLANS = frozenset("plans plan planned planning intends prepares preparing".split())
"""Verbs of planning that can take a journey as object: "plans a trip"."""

REDUCED = frozenset("set planned scheduled booked billed slated invited expected".split())
"""Participles that without an auxiliary only describe a noun."""

UNDONE_PLANS = frozenset("supposed meant".split())
"""With "was" before them they tell of a plan that came to nothing: "was supposed to visit"."""

ASKED_OF = frozenset(("invited",))
"""Participles that tell a plan of somebody only behind "is", "was" or "been": "is invited to speak"."""

UNDONE = frozenset(
    (("after", "all"), ("as", "planned"), ("as", "scheduled"), ("any", "longer"), ("any", "more"))
)
"""With "not" these tell that there had been a plan."""

BACK_FROM = frozenset("back fresh home straight returning".split())
"""Before "from" they tell that a journey is over."""

INSTEAD_OF = (("instead", "of"), ("rather", "than"))
"""Before a day or a place that is ruled out, where the plan itself is not."""

NOT = frozenset("not never n't n’t".split())
"""Words that rule out the plan itself."""

THIS = frozenset("this next the".split())
"""What may stand before a day that is ruled out: "and not this Sunday"."""

INSTEAD = frozenset("lieu instead rather originally previously formerly".split())
"""Before a date that no longer holds."""

MOVED = frozenset("forward moved rescheduled shifted switched changed postponed put pushed deferred".split())
"""Verbs after which the last date counts: "moved from 6 April to 4 April"."""

PUT = frozenset("back off forward".split())
"""Words with which "put" changes a date."""

HEARSAY = frozenset("rumour rumours rumor rumors speculation gossip".split())
"""Before "that" they begin what nobody plans."""

REPORTS = HEARSAY | frozenset("reports report claims media press newspapers channels".split())
"""News of a journey that may be denied, and who brings it."""

CONDITIONS = frozenset("if unless provided".split())
"""They leave a plan open."""

TALKING = frozenset("speak talk call phone telephone".split())
"""Verbs of which somebody "in Rome" may be far away: "spoke with her counterpart in Rome"."""

DENYING = frozenset("deny dismiss reject refute scotch quash rubbish ridicule".split())
"""Verbs after which what is told is not so."""

DATED_BEFORE = frozenset("speak have".split())
"""Verbs of which a date with "had" is one of the past: "had spoken on Monday"."""

PASSING_BY = frozenset("skip bypass miss avoid snub shun".split())
"""Verbs of not going where nothing had been announced."""

BACKGROUND = frozenset("after fresh following since before despite unlike like amid once".split())
"""Words that open a fronted phrase about another time."""

MOVING_DATES = frozenset(("move", "shift", "slipped", "bring forward", "move forward", "move up", "move back"))
"""Verbs that with a date behind "to" give a plan a new one."""

FIRST_SAID = frozenset("first originally previously initially long once".split())
"""Before a participle that only describes: "first announced for Feb. 12"."""

COUNTS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
"""How many places "the three countries" are."""

PLACE_NOUNS = frozenset("countries nations states cities capitals towns".split())
"""What stands for places named before."""

COUNTRY_NOUNS = frozenset("countries nations states".split())
"""Those of them that are countries."""

KINDS_OF_PLACE = frozenset("capital city town village port resort island base suburb stronghold hometown "
                           "birthplace seat".split())
"""What a place is called just before its name, with a comma between: "the Thai capital, Bangkok"."""

NOW = frozenset(("now", "instead"))
"""With a verb they tell that a plan has another day: "will now go on Friday"."""

LATE = frozenset("later earlier sooner late ahead behind".split())
"""Behind a length they tell how far a plan has moved."""

NEW_DATE = frozenset("to until till for".split())
"""Before the date that a moved plan now has."""

LIST_WORDS = frozenset(
    "tour tours trip trips visit visits itinerary schedule programme program stops legs run circuit "
    "engagements route roadshow travel travels calls diary dates shows nights gigs concerts swing mission "
    "journey guidance hearings sittings surgeries routing engagement appearances advisory".split()
)
"""Words that announce a list of places and dates as somebody's journey."""

SCHEDULES = frozenset("itinerary schedule programme program diary agenda guidance routing".split())
"""Words of a list that is nothing but days and places."""

PARTS = frozenset("part leg stage portion section".split())
"""Of a journey: what happens to one does not happen to the whole."""

UNDATED = frozenset("tba tbc tbd".split())
"""What a row says whose day is not known yet."""

NO_JOURNEY = frozenset(
    "timetable timetables fixtures fixture results airline airlines sailings ferry ferries standings "
    "forecast markets stocks index line-up lineup festival".split()
)
"""Words whose lists of dates and places are nobody's journey."""

GAMES = frozenset("match matches game games fixture fixtures".split())
"""What a team plays, at home or away."""

OPENING = frozenset("where when while whereas although because whether".split())
"""Words that begin the clause of the next verb, wherever its commas stand."""

SEATS = frozenset((
    "white house", "the white house", "downing street", "10 downing street", "kremlin", "the kremlin",
    "oval office", "capitol hill", "the capitol",
))
"""Where those who govern work: no journey of theirs."""

JOURNEY = frozenset("tour roadshow itinerary trip pilgrimage".split())
"""Words that announce a journey whatever else the headline says."""

CARRIED = frozenset("accompany head fly drive transfer divert route ferry enter".split())
"""Verbs of which a passive still means that the subject travels: "will be flown to Rome"."""

ORDERS = frozenset("order ordered instruct instructed direct directed tell send sent dispatch dispatched "
                   "assign assigned authorise authorised authorize authorized".split())
"""Verbs of which the object does what stands behind "to": "ordered her to fly to Rome"."""

REQUESTS = frozenset("ask asked urge urged invite want wanted press pressed beg begged encourage "
                     "encouraged advise advised persuade".split())
"""The same, where nobody has agreed yet: "urged her to visit Rome"."""

OFFERS = frozenset("invitation invitations offer request".split())
"""What somebody accepts who then goes: "accepted an invitation to visit Rome"."""

RECEIVING = frozenset("receive welcome greet await".split())
"""Verbs of those who stay where they are."""

ATTENDED = frozenset("attend address open inaugurate chair visit launch headline moderate".split())
"""Verbs of which whoever stands behind "by" is there: "will be opened by the minister"."""

MEETING = frozenset("meet hold have confer see consult dine lunch huddle negotiate".split())
"""Verbs of meeting somebody, who is at home where the journey leads."""

ANNOUNCING = frozenset("announce confirm reveal disclose unveil declare".split())
"""Verbs of saying of which a journey may be the object: "announced a visit to Rome"."""

BEFORE_IT = frozenset("before for pending".split())
BEFORE_PAIRS = frozenset((("ahead", "of"), ("prior", "to"), ("run-up", "to"), ("eve", "of")))
"""Before a journey they tell that it is still to come."""

ANNOUNCED = ANNOUNCING | frozenset("say tell report".split())
"""Verbs whose day is that of the news: "announced on 3 June 2025"."""

MADE_KNOWN = frozenset(verb.removesuffix("e") + "ed" for verb in ANNOUNCED - {"say", "tell"})
"""Their participles: "the visit, first reported on Monday", "will be announced on Monday"."""

FOLLOWING = frozenset(("follow", "come"))
"""Verbs of an event of which the object is another one: "the call follows a conference in Rome"."""

A_PART = frozenset("part some several half most members none many".split())
"""With "of" behind them they are not all of a group."""

ENDINGS = frozenset("cancellation postponement deferral deferment scrapping suspension".split())
"""Nouns that call off what stands behind "of": "the cancellation of her visit"."""

PLACES_DO = frozenset("follow come complete".split())
"""What a place of a journey does: "Rome follows on Friday"."""

AWAITING = frozenset("expect await".split())
"""Verbs with which a place is a stop where the traveller is their object: "Rome expects her on Friday"."""

GIVEN_DAYS = frozenset("give chosen picked added included fixed choose pick add include fix".split())
"""Verbs of which a passive with a date makes a stop of a place: "Rome has been given a single day"."""

SETTLED = frozenset("scheduled planned booked slated set".split())
"""The same without an auxiliary's verb: "Rome is scheduled for Friday"."""

THEN = frozenset("then after next later finally afterwards".split())
"""Before "it is" they tell that a place is the next of a journey."""

NEXT = frozenset("next first last final finale opener".split())
"""What a place of a journey is: "Rome is next, on the 5th"."""

TURN = frozenset("the turn of then just on off to".split())
"""What may stand between "it is" and the place whose turn it is."""

LIST_GLUE = frozenset(", ; and or & both as well the also to in / finally lastly then".split())
"""What may stand between two places that share a date."""

MOVED_THINGS = frozenset("move relocate transfer".split())
"""Verbs of going that with an object move that, and nobody."""

MOVERS = frozenset("take bring find carry whisk ferry".split())
"""Verbs of which the object is the one who travels: "a plane will carry her to Rome"."""

NEVER_NOUNS = frozenset("include comprise encompass".split())
"""Verbs whose base form is no noun, whatever stands before: "stops along the way include"."""

WIDE = frozenset("tour tours trek swing mission itinerary programme schedule route".split())
"""Nouns before which a place tells how far a journey goes, and is no stop of its own: "a UK tour"."""

AFTER_NOUN = frozenset("along include are were will have".split())
"""Behind these words at the start of a sentence are nouns: "Stops along the way", "Visits are planned"."""

ONWARD = frozenset("on onward onwards off".split())
"""Before "to" they tell that a journey goes on."""

ASIDE = frozenset("because including ahead amid despite since citing".split())
"""Behind these a clause speaks of something else: "to Rome ahead of talks in Bern"."""

WHY_OFF = frozenset("over owing after".split())
"""Behind these it is said why a journey was called off: "cancelled a trip to Rome over floods in Bern"."""

LIST_MARKS = frozenset(", ; and or & / the then both as well finally lastly ( )".split())
"""What may stand between the places of one list."""

UNITS = frozenset("day days week weeks fortnight month months year years".split())
COUNTS_OF = frozenset("a an one two three four five six seven eight ten few several".split())
"""Together a length and no day: "postponed for one day"."""

LONG_UNITS = frozenset("week weeks month months year years decade decades".split())
"""In front of "after a visit to Rome" they tell of another journey: "two years after"."""

BEHIND_THEM = frozenset("after following from".split())
"""Before places that somebody who comes home has been to: "returned on Friday after talks in Rome"."""

PAST_IT = frozenset("after before following since ahead of despite until".split())
"""Words behind which a date may only name an event: "after the June 8-10 summit"."""

INDEFINITE = frozenset("a an another some".split())

SOME = INDEFINITE | frozenset("other several many".split())
"""Before a group that nobody has named: "several ministers"."""

INDEFINITE_ARTICLES = frozenset("a an".split())
"""Before a place they tell that it only describes: "in a Netherlands Government aircraft"."""

PLAIN_ARTICLES = INDEFINITE_ARTICLES | {"the"}

OWNERS = frozenset("his her their its".split())

OURS = frozenset("my our".split())
"""Of those who tell."""

POSSESSIVES = OWNERS | OURS

DEFINITE = frozenset("the this".split())
"""Before an office or a group that the text has named."""

DEFINITE_OR_ALL = DEFINITE | frozenset("both all".split())

ARTICLES_AND_POSSESSIVES = frozenset("the a an his her their its this".split())

AWAY = frozenset("abroad overseas away".split())
"""Where somebody is who travels."""

NOT_BEFORE = frozenset("before until till".split())
"""With "not" these tell the first day: "will not arrive until Monday"."""

UNTIL = frozenset("until till til through".split())
"""Before the last day of a stay."""

PLURAL_VERBS = frozenset("are were have".split())
"""Verbs of a subject in the plural."""

IRREGULAR_PASTS = frozenset("died became thought knew brought bought sold lost won fell rose grew sent "
                            "built stood led kept struck broke chose wrote fought caught sought threw drew "
                            "wore tore swore hit shot dealt bore fled taught felt understood withheld overcame hid "
                            "shook froze stole swept beat found heard".split())
"""Past tenses of verbs that move nobody, beside those in -ed."""

DISTANCES = frozenset("km kms kilometres kilometers kilometre kilometer miles mile".split())
"""How far it is from a place that is no stop: "20 km south of Rabat"."""

WAYS = frozenset("road rail air sea land car train bus coach plane helicopter ship boat ferry bicycle bike "
                 "motorcade motorcycle foot".split())
"""How one travels, behind "by"."""

OPENING_VERBS = frozenset(("begin", "start", "open", "kick off", "commence"))
"""What a journey does at its first stop."""

BEGIN = OPENING_VERBS | frozenset("launch make pay undertake".split())
"""Verbs that with a journey as their object give its first day."""

GOES_ON_TRIPS = frozenset(("go", "embark"))
"""Verbs with which somebody goes "on a tour" that begins on the day that is told."""

END = frozenset(("end", "conclude", "finish", "complete", "close", "wrap up", "wind up", "round off"))
"""Verbs that with a journey as their object give its last day."""

DATES = frozenset("date dates slot".split())
"""What a place of a tour has: "the Seattle date"."""

STARTING = frozenset("beginning starting commencing".split())
"""Before a date they tell the first day: "a tour starting Sunday"."""

FROM = STARTING | {"from"}
"""Before the first day of a stay, and of a journey to several places."""

ON_DAYS = frozenset("on from between during".split())
"""With a date behind them they go on with the clause before a relative one: "Oslo, which she knows, from 3 May"."""

NIGHTS = frozenset("stop stops stay stopover halt train ferry flight bus coach boat crossing".split())
"""What "overnight" only describes: "an overnight stop"."""

LEGS = frozenset("leg stop stage port destination".split())
"""Behind "first" they tell where a journey begins."""

BACK = frozenset(("back", "home"))
"""Behind "expected" and "due" they tell a return."""

GOES_ON = frozenset((("from", "there"), ("on", "to"), ("onward", "to"), ("onwards", "to")))
"""Pairs of words with which a journey goes on from its last stop."""

LEAVING = frozenset("departure leaving departing trip journey tour".split())
"""Before which somebody is still at home."""

BACKWARD = frozenset("before after earlier".split())
"""Words with which a sentence may go back in time."""

BOTH = frozenset("and & then + /".split())
"""Between two places of one row that are both visited."""

LIGHT = frozenset(
    "the of again early late local later both downtown nearby then also next city capital".split()
)
"""What may stand between a place and the date beside it, with prepositions and marks."""

AT = frozenset("in at on near".split())
"""Prepositions of being at a place."""

DIRECTIONS = frozenset("to into from via".split())
"""Prepositions of going there, or coming from there."""

TAKING = frozenset("take bring".split())
"""Verbs that with one of them tell of going: "takes her to Rome"."""

BRINGING = frozenset("to for into".split())
"""Behind a relative clause they go on with the one before: "from Kuwait, where he landed, to Bahrain"."""

HOMEWARD = frozenset("home back".split())
"""Close before a place they tell of a return: "back to Rome"."""

RETURN_TO = frozenset("to in at for".split())
"""Prepositions between them and the place."""

MEASURED = frozenset("of from".split())
"""Before a place from which a distance is counted: "20 km south of Rabat"."""

SURROUNDINGS = frozenset("in on near outside north south east west".split())
"""Behind a comma they tell where a place is: "Yokota Air Base, in the western suburbs of Tokyo"."""

SUBURB_OF = frozenset("of in near outside".split())
"""Between what a place is called and where it is: "Kista, a suburb of Stockholm"."""

SAME_PLACE = frozenset("in at near outside ,".split())
"""Between two names of one place: "from Heathrow in London"."""

INSIDE = frozenset("in on the of , (".split())
"""Between a place and the country or region that holds it: "Camp David in Maryland"."""

PARTING = frozenset("and or then to from via".split())
"""Between a place and a larger one they tell that both are meant: "from Rome to Italy's south"."""

ENDS_PHRASE = frozenset("and or then visit visiting".split())
"""Behind one of these a place has no preposition of the words before it."""

LIST_JOINTS = frozenset(", ; and or".split())
"""One of these stands between any two places of a list."""

NEXT_ITEM = frozenset(", ; and then".split())
"""Before a further place with a date of its own: "..., and Paarl from 30 December"."""

NEXT_VERB = frozenset(", and or then".split())
"""Between two verbs of one subject: "will go and visit"."""

EMPTY_VERBS = frozenset("have be make".split())
"""Verbs that by themselves tell nothing of what is done."""

PLACE_HAS = frozenset("have get".split())
"""Verbs of a place that with "her" or "them" behind them make it a stop: "Connemara has her on Thursday"."""

PLACE_SEES = frozenset("have see".split())
"""Verbs of a place whose object may be the traveller: "Connemara sees her"."""

EMPTY_SUBJECTS = frozenset("it there".split())
"""They stand for nothing: "on Friday it is Rome", "there is Rome on Friday"."""

POINTERS = frozenset("that this it which".split())
"""Alone they stand for what was told just before: "..., but that is off"."""

RELATIVES = frozenset("who which whose".split())
"""Words that begin a relative clause."""

WHETHER = frozenset("whether if".split())
"""Behind "asked" they begin what nobody plans."""

RULED_OUT = frozenset("rule ruled".split())
"""With "not" and "out" they leave a plan open."""

BEFORE_OR_AFTER = frozenset("before after".split())
"""Behind a sum of days, or before "that", they count from an event."""

AFTERWARDS = frozenset("after afterward afterwards later".split())
"""With a comma behind them they open a sentence about the same day: "After, the President will travel"."""

SEQUENCE = frozenset("then before after next later".split())
"""At the start of a clause they tell that the date in front holds no longer."""

LONG_AGO = frozenset(("last year", "a year ago", "two years ago", "three years ago", "years ago"))
"""Dates of what is history."""

COUNTED_ON = ("later", "after", "on", "afterwards")
"""How sums of weeks end that are counted from a stop: "a fortnight later"."""

NO_FRAME = ("the", "for")
"""How a week or month begins that the plan is not in: "the past week", "for a month"."""

NAMED_PERIOD = ("next", "this", "later", "early", "late", "the new")
"""How a year begins that is a date though it has no figures: "late next year"."""

COUNTED_DAYS = frozenset("day days".split())
"""How a row begins that counts its days: "Day 3"."""

HAS = frozenset("has have".split())
"""Before a participle they tell what has just happened: "has arrived"."""

WAS = frozenset("was were".split())
"""Before "to" they tell what was ahead of the story: "was to tour"."""

OF_THE = frozenset("of the".split())
"""Before the country behind an office: "the president of the Netherlands"."""

OF_OR_TO = frozenset("of to".split())
"""Behind "visit" they tell where it leads."""
