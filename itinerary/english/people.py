"""Titles and offices: the words that stand before names, and for them.

Data only. A title opens a name ("Gen. Raymond Tolliver"); office words may stand inside a title
("Chief of the Army Staff"); role nouns stand for a person already named ("the minister").
"""

from __future__ import annotations

import re

CRAFTS = frozenset(
    "author singer rapper guitarist comedian actor actress pianist founder cofounder co-founder skipper "
    "striker midfielder goalkeeper defender winger chef postman aunt aunty auntie uncle incumbent "
    "challenger candidate hopeful officer manager coach captain father sister brother writer novelist "
    "poet historian journalist photographer painter sculptor architect economist scientist violinist "
    "cellist conductor composer soprano tenor drummer cyclist golfer swimmer boxer wrestler footballer "
    "cricketer sprinter gymnast skier jockey driver explorer mountaineer activist businessman "
    "businesswoman entrepreneur billionaire filmmaker".split()
)
"""What people do for a living or are to somebody: titles that alone, with a capital, are no office."""

TITLES = CRAFTS | frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady rev reverend fr rabbi imam sheikh shaikh "
    "president vice-president premier minister chancellor secretary secretary-general governor gov "
    "senator sen sens representative rep reps congressman congresswoman mayor speaker ambassador envoy "
    "commissioner commissioner-general king queen prince princess duke duchess emperor empress pope "
    "cardinal archbishop bishop patriarch general gen lt lieutenant col colonel maj major capt adm "
    "admiral vice-admiral rear-admiral cmdr commander brig brigadier sgt sergeant marshal chief executive "
    "chairman chairwoman chairperson chair director director-general ceo cfo leader judge justice sultan "
    "emir crown hrh hm excellency majesty highness holiness eminence rinpoche lama ayatollah deputy vice "
    "acting first gentleman spokesman spokeswoman spokesperson undersecretary under-secretary adviser "
    "advisor counsellor councillor councilor cllr pm fm mos eam mp mep treasurer attorney sheriff "
    "high-commissioner coordinator mediator negotiator author-general rt hon honourable honorable "
    "governor-general taoiseach tanaiste tánaiste attorney-general vice-chancellor moderator rapporteur "
    "frontrunner comrade datuk dato datin ratu shri smt alhaji hajia mgr msgr monsignor nuncio abbot "
    "abbess vicar canon archdeacon dean provost principal rector headmaster inspector superintendent "
    "constable lance-corporal corporal airman astronaut cosmonaut tsar czar sheikha aga sayyid maulana "
    "swami pandit ustaz pastor deacon elder apostle evangelist bro congressmember assemblyman "
    "assemblywoman alderman lawmaker couple consort premier-designate presidential-candidate vice-chair deputy-chair".split()
)
"""Words that can come right before a name, or stand for it with "the"."""

PEERS = frozenset(
    "duke duchess prince princess earl count countess king queen archbishop bishop patriarch emir sultan "
    "metropolitan".split()
)
"""Ranks that make a name with a place: "Duke of Cambridge"."""

RANKS = frozenset("first second third".split())
RANKED = frozenset("lady gentleman minister secretary".split())
"""What begins with a rank: "First Lady", "Second Secretary"."""

NAMES_TOO = frozenset("may will mark".split())
"""Verbs that with a capital inside a sentence are names."""

REVERENTLY = frozenset("the most right very".split())
"""What may stand between an office and a style: "the Most Rev."."""

SEES = frozenset("archbishop bishop patriarch metropolitan".split())
"""Of the ranks those of churchmen, whose own name mostly follows."""

OFFICE = frozenset(
    "foreign defence defense prime finance trade interior home health education agriculture environment "
    "energy treasury development transport justice labour labor culture tourism oil economy economic "
    "industry science sports security national cyber state war army navy naval air force staff cabinet "
    "house senate parliament parliamentary union european united nations un u.s us uk federal opposition "
    "ruling party crown special commission commonwealth south north east west southeast northeast middle "
    "near far latin african asian american arab political asia africa america americas pacific caribbean "
    "innovation employment investment regional family veterans fisheries religious bank central "
    "representatives representative commons lords assembly council europe affairs external planning "
    "commerce housing water food digital technology climate women youth social community overseas "
    "international aid cooperation communications information space attorney deputy field former right "
    "chief executive permanent royal republican democratic democrat conservative liberal green "
    "press independent retired late then newly presidential southern northern eastern western queensland".split()
)
"""Words of offices, between the title and the name."""

FUNCTION = frozenset(
    "the a an and but or nor so yet while when where who which that this these those as at in on of for "
    "from with by to into after before since until he she it they we i you his her its their our my your "
    "not no if because although though also then there here what why how all both each every some any now "
    "today tomorrow yesterday later earlier during under over between among within without about against "
    "according following despite however meanwhile moreover still even just only asked one two three four "
    "five six seven eight nine ten many most several other another such speaking born doors tickets "
    "questions flights contact media background sources rooms last next first second third is are was "
    "were will would may once instead neither either whether per via re fw fwd dear hi hello thanks "
    "regards best photo published updated posted issued release date title subject cc monday tuesday "
    "wednesday thursday friday saturday sunday january february march april june july august september "
    "october november december".split()
)
"""Capitalised at the start of a sentence, and no name."""

INSIDE = frozenset("in of the and on for to at with a".split())
"""With a capital between capitals these are part of a name: "Alice In Chains"."""

BODIES = frozenset(
    "dept university college school institute ministry ministers department office council parliament "
    "senate congress assembly party bank group agency news press garden gardens ahead heads chiefs "
    "leaders affairs parents carers books status hours announces release family times post herald tribune "
    "radio television tv embassy commission committee court church cathedral mosque temple museum gallery "
    "theatre theater stadium arena hall house palace tower park square street road avenue airport station "
    "base port hotel union nations league federation association society club foundation fund "
    "organisation organization company corporation corp inc ltd plc llc airlines airways air railways "
    "force forces army navy guard police agreement treaty pact protocol process accord convention "
    "conference forum summit festival fair cup games series championship open award prize operation act "
    "bill law plan programme program project initiative day week month year north south east west "
    "american european asian african ministries administration government cabinet secretariat board "
    "authority centre center alliance coalition front movement expo exhibition show tour ship hms uss".split()
)
"""Last words of names that are no persons."""

NO_PERSON = frozenset(
    "public tropical subtropical typhoon hurricane storm cyclone operation lake mount fort cape bay hotel "
    "radio formula project act bronze iron stone middle golden high supreme federal united national world "
    "international royal central great grand holy sacred best new old".split()
)
"""First words of names that are no persons."""

STYLES = frozenset(
    "mr mrs ms miss dr prof professor sir dame hon honourable honorable rt right reverend rev excellency "
    "majesty highness eminence hrh hm engr mme".split()
)
"""Titles that are no offices."""

OTHER_OFFICES = frozenset("deputy vice acting former assistant junior vice-president elect ex prime".split())
"""Words that make another office of one: "the governor" is not the deputy governor."""

NO_LONGER = frozenset("former ex late then".split())
"""Before an office that somebody held."""

HEADS = frozenset("president premier minister chancellor king queen pope taoiseach governor mayor pm".split())
"""Offices that a text goes on with after the mere name of who holds one."""

PREMIERS = frozenset("premier pm taoiseach".split())
"""Prime ministers in one word."""

SURNAMES = frozenset("park hall house church day palace tower road street".split())
"""Last words of bodies and places that are surnames too: "President Park"."""

REALMS = frozenset("republic kingdom emirate sultanate federation principality commonwealth".split())
"""Behind "of" the end of a country's long name, before the name of who governs it."""

KIN = frozenset(
    "wife husband spouse son daughter mother father sister brother fiance fiancée fiancé partner consort "
    "widow widower niece nephew cousin lady gentleman mrs".split()
)
"""Who by this word belongs to somebody else: "first lady Melania Trump" is not "President Trump"."""

ACTS = frozenset(
    "group band quartet quintet trio duo ensemble rockers outfit act side team squad club orchestra choir "
    "troupe".split()
)
"""Right before a name these say that it is a group's, whatever its words."""

ARTISTS = ACTS | {"star", "superstar", "legend", "icon", "diva"}
"""Before a name of one word they say that it is somebody's: "rock band Coldplay"."""

FIRMS = frozenset("company group firm".split())
EXECUTIVES = frozenset("executive ceo cfo chairman chairwoman chairperson".split())
"""Who heads a firm; where they speak, "the company" does not travel."""

TEAMS = frozenset(
    "delegation team group squad side party entourage band crew orchestra troupe choir contingent mission "
    "company ensemble ship frigate expedition".split()
)
"""Groups for which "it" stands, and which with an owner stand for the owner too: "her team"."""

NO_NAMES = frozenset(
    "transcripts transcript couple visit trip tour talks summit final press conference thanksgiving "
    "christmas easter ramadan eid halloween diwali hanukkah passover lent advent carnival test scud "
    "grammy grammys oscar oscars emmy republic state summer winter spring autumn fall season lawn "
    "employee passenger traveller traveler purpose route guest client customer member members order tests "
    "odis officials itinerary agenda dates tickets doors support internet covid covid-19 brexit "
    "parliament".split()
)
"""Capitalised words that end no person's name, and are none."""

PARTICLES = frozenset(
    "van von der den de del della di da dos du bin bint ibn al el la le ter ten zu af av abu ben bat ap y "
    "e st".split()
)
"""Small words inside a name."""

INSTITUTIONS = frozenset(
    "commission parliament senate congress council court tribunal bank union institute organisation "
    "organization company firm corporation market markets stocks shares exchange newspaper paper strike "
    "workers prosecutors police plant factory treaty vote election elections university ministry embassy "
    "agency association federation authority protests protesters demonstrations demonstrators polls voters "
    "negotiators aides advisers advisors experts lawyer lawyers troops soldiers unions rebels".split()
)
"""Who or what acts beside the traveller, and is not of the journey."""

SEX = {"he": "he", "his": "he", "him": "he", "she": "she", "her": "she", "hers": "she"}
"""What a pronoun tells of whom it stands for."""

PLAYERS = frozenset("team squad side players cricketers footballers XV eleven".split())
"""With a country they are its team: "England's cricketers"."""

FIRST_NAMES = frozenset("mark grant rob skip josh chase pat drew".split())
"""Names that are verbs, where no other name follows: "Mark Berg will fly to Rome"."""

PLAYING = frozenset(("play", "face", "meet", "take on"))
"""What teams do: "England play Australia in Perth"."""

HOLDERS = frozenset("champions champion holders hosts favourites favorites debutants minnows finalists "
                    "semi-finalists runners-up winners rivals neighbours neighbors visitors tourists".split())
"""Before the country of a team: "World Cup holders England"."""

HOME_NATIONS = frozenset(("England", "Scotland", "Wales", "Northern Ireland"))
"""No countries on the map, and yet with teams of their own."""

RIDES = frozenset("plane flight train ferry bus coach jet aircraft helicopter motorcade".split())
"""What goes where its passenger goes: "her plane"."""

SHIP_PREFIXES = frozenset("HMS USS HMAS HMCS HMNZS INS RFA RMS USNS USCGC FGS RV".split())
"""Before the name of a ship."""

SHIPS = frozenset("ship frigate destroyer submarine carrier yacht".split())
"""Of the groups those that travel only with a seaman, or by their own name."""

SEAMEN = frozenset(
    "captain capt commander cmdr admiral adm vice-admiral rear-admiral skipper commodore master".split()
)

GROUPS = frozenset(
    "delegation group party team squad side band couple pair trio duo entourage visitor guest visitors "
    "guests players pilgrims royals senators lawmakers legislators ministers leaders officials troupe "
    "orchestra choir mission they both all leader dignitary traveller traveler candidate two quartet "
    "quintet five-piece four-piece man woman star tourists crew company circus ensemble walkers cyclists "
    "riders pupils students expedition frigate destroyer submarine carrier yacht patrol brigade regiment "
    "battalion officer official diplomat politician nominee plane aircraft jet flight convoy ship "
    "campaign winner newlyweds party-leader expert singer artist rapper guitarist comedian comic actor "
    "actress pianist violinist cellist conductor composer writer novelist author poet historian scientist "
    "champion swimmer runner cyclist boxer wrestler athlete player pilgrim explorer adventurer climber "
    "walker baker preacher evangelist prelate cleric pontiff monarch sovereign royal lawmaker legislator "
    "parliamentarian businessman tycoon mogul magnate veteran trainer boss statesman philharmonic "
    "symphony choristers singers dancers musicians athletes wrestlers soldiers paratroopers sailors "
    "troops monks nuns bishops parishioners scouts cadets veterans climbers rowers divers cavers "
    "cricketers footballers".split()
)
"""Nouns that can stand for whoever travels, whatever the title."""

SYNONYMS = {
    "premier": "minister", "taoiseach": "minister", "pontiff": "pope", "chief": "general",
    "gov": "governor", "sen": "senator", "rep": "representative", "congressman": "representative",
    "congresswoman": "representative", "gen": "general", "adm": "admiral", "prof": "professor",
    "col": "colonel", "lt": "lieutenant", "capt": "captain", "pm": "minister", "fm": "minister",
    "mos": "minister", "eam": "minister",
    "majesty": "king", "excellency": "minister", "highness": "prince",
    "holiness": "pope", "head": "chief", "boss": "chief", "monarch": "king",
    "veep": "vice",
}
"""Words of one office."""

WOMEN = frozenset(
    "mrs ms miss dame lady queen princess duchess countess empress wife daughter mother sister niece aunt "
    "aunty auntie actress chairwoman spokeswoman congresswoman councilwoman assemblywoman begum abbess "
    "baroness mme widow".split()
)
MEN = frozenset(
    "mr sir lord king prince duke earl count emperor pope husband son father brother nephew uncle actor "
    "chairman spokesman congressman councilman assemblyman sultan emir sheikh imam rabbi cardinal "
    "monsignor baron widower gentleman".split()
)
"""Titles of women and of men."""

SPORTS = frozenset(
    "cricket football soccer rugby hockey netball basketball volleyball handball baseball kabaddi "
    "athletics olympic men women national men's women's men’s women’s under-19 under-21 u19 u21 u-19 test "
    "odi".split()
)
"""What may stand between a country and its team."""

MATCHES = frozenset(
    "cricket football soccer rugby hockey odi odis t20 t20s t20is wicket wickets squad innings batsman "
    "bowler striker midfielder goalkeeper qualifier tests one-dayers one-day twenty20 internationals "
    "friendly fixtures".split()
)
"""Words of reports on matches, where a country's name is its team's."""

TOURS = frozenset("tour campaign series".split())
"""What a team opens: "Australia begin their tour of Asia"."""

COUNTERPARTS = frozenset("counterpart counterparts opposite colleague homologue".split())
"""With a nationality these stand for who holds the same office there."""

LEADING = frozenset("led headed lead captained fronted chaired steered".split())
"""With "by" these name the leader who stands for a group."""

HONORIFICS = frozenset(
    "excellency majesty highness holiness eminence honour honor grace lordship beatitude".split()
)
"""With "his" or "her" these stand for a person."""

TRIP_NOUNS = frozenset(
    "visit trip tour journey swing mission pilgrimage travel travels itinerary roadshow leg stop stopover "
    "programme schedule expedition stay return arrival departure call stint day days stops legs stopovers "
    "destinations trek residency visits trips tours".split()
)
"""Nouns that as a subject mean the journey itself."""

EVENT_NOUNS = frozenset(
    "talks summit meeting meetings concerts conference forum rally rallies concert show gig speech ceremony dinner lunch "
    "luncheon breakfast banquet briefing reception session workshop seminar lecture match game "
    "performance mass service inauguration hearing roundtable festival fair plenary sitting round event "
    "events engagement engagements first second third last debate wreath series finale stage leg shows "
    "games matches tournament paper sortie".split()
)
"""Nouns that as a subject mean an engagement."""

ARRANGERS = frozenset(
    "planners organisers organizers promoters aides advisers advisors officials handlers office "
    "secretariat palace ministry".split()
)
"""Who arranges a journey, and may call off a part of it."""

SPEAKERS = frozenset("spokesman spokeswoman spokesperson press".split())
"""Who speaks for a traveller and stays at home: a spokesman, a press secretary."""

DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
"""Before a comma they begin no name: "Tuesday, August 12"."""

SCRIBES = re.compile(
    r"\b(?:writer|reporter|correspondent|staff|editor|agency|press|reuters?|afp|ap|newsroom|desk)\b",
    re.IGNORECASE,
)
"""In a byline these say that a reporter tells of others."""

POSTED = r"(?:[Pp]osted|[Pp]ublished|[Ww]ritten|[Ss]ubmitted)\b[^\n]{0,40}\bby"
"""Before the name of who wrote, in a row of metadata: "Posted on March 2, 2013 by"."""

BYLINE = r"(?:[A-Z]?[a-z]+ )?(?:[Bb]y|BY)|[Aa]uthor ?:|[Ww]riter ?:|From the desk of"
"""Before the name of who wrote a text, in a line of its own: "By", "Words by", "Author:"."""

LABEL = (
    r"(?:employee|travell?er|passenger|guest|name|leader|head of (?:the )?delegation|delegate|speaker"
    r"|artist|visitor)s?(?: name)?"
)
"""Before a colon and the name of who travels."""

YOUR_JOURNEY = r"\byour (?:[\w-]+ )?(?:itinerary|trip|booking|flights?|tickets?|journey)\b"
"""Says to the receiver of a letter that the journey is theirs."""

OFFICE_OF = frozenset("of for".split())
"""Between an office and its domain: "Minister of Fisheries"."""

OFFICE_IN = OFFICE_OF | {"in"}
"""The same, or where the office is held: "ambassador in Rome"."""

OFFICE_JOINTS = OFFICE_OF | {"the"}
"""Words inside an office that name nothing: "Secretary for the Environment"."""

ROYALS = frozenset("king queen prince princess duke duchess emperor empress".split())
"""Titles of which one is in "the Royal Couple"."""

PAIR = "couple"
"""Of two royals, where it stands as a title: "the Crown Prince Couple"."""

COUPLE = frozenset("mr mrs".split())
"""Together they stand before the name of a couple: "Mr and Mrs Berg"."""

CREDENTIALS = frozenset("credentials letters".split())
"""What envoys bring to who receives them at home."""

MAJESTY = frozenset("his her their".split())
"""Before an honorific: "Her Royal Highness"."""

SECOND_TEAMS = frozenset("A XI".split())
"""What the name of a team may end in: "England A"."""

NAME_ENDS = frozenset("jr jr. sr sr. ii iii iv".split())
"""What may follow a surname: "Berg Jr."."""
