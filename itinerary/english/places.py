"""English words around place names: what makes one part of a name, a person, or a government.

Data only. Words are lower-case unless their case matters.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(text.split())


# The usual bearer of a name that several known places share: folded name to country.
PREFERRED = {
    "birmingham": "GB", "cambridge": "GB", "newcastle": "GB", "hyderabad": "IN", "valencia": "ES",
    "cordoba": "ES", "granada": "ES", "leon": "ES", "toledo": "ES", "merida": "MX", "san jose": "US",
    "santiago": "CL", "tripoli": "LY", "alexandria": "EG", "barcelona": "ES",
    "georgia": "GE", "athens": "GR", "rome": "IT", "manchester": "GB", "oxford": "GB", "york": "GB",
    "lincoln": "US", "richmond": "US", "springfield": "US", "columbus": "US", "portland": "US",
    "saint petersburg": "RU", "cairo": "EG", "naples": "IT", "florence": "IT", "vienna": "AT",
    "geneva": "CH", "lucerne": "CH", "waterloo": "BE", "windsor": "GB", "halifax": "CA", "perth": "AU",
    "hamilton": "CA", "kingston": "JM", "london": "GB", "paris": "FR", "limerick": "IE", "cork": "IE",
    "trinidad": "TT", "guadalajara": "MX", "cartagena": "CO", "la paz": "BO", "san salvador": "SV",
    "guadeloupe": "GP", "santa cruz": "BO", "moscow": "RU", "delhi": "IN", "punjab": "IN", "bristol": "GB",
    "plymouth": "GB", "boston": "US", "dover": "GB", "durham": "GB", "worcester": "GB", "derby": "GB",
    "darwin": "AU", "wellington": "NZ", "sydney": "AU", "melbourne": "AU", "brisbane": "AU",
    "nice": "FR", "frankfurt": "DE", "salisbury": "GB", "bath": "GB", "reading": "GB", "salem": "US",
    "savannah": "US", "aurora": "US", "charleston": "US", "wilmington": "US", "arlington": "US",
    "palm beach": "US", "hollywood": "US", "princeton": "US", "stanford": "US", "berkeley": "US",
    "venice": "IT", "milan": "IT", "verona": "IT", "odessa": "UA", "bethlehem": "PS", "nazareth": "IL",
    "hebron": "PS", "jericho": "PS", "medina": "SA", "hanover": "DE", "bremen": "DE", "dresden": "DE",
    "genoa": "IT", "palermo": "IT", "dublin": "IE", "warsaw": "PL", "lancaster": "GB", "chester": "GB", "carlisle": "GB", "normandy": "FR", "brittany": "FR",
    "bali": "ID", "crete": "GR", "rhodes": "GR", "madeira": "PT", "goa": "IN", "elba": "IT", "iona": "GB",
    "orkney": "GB", "lindisfarne": "GB", "la palma": "ES", "la gomera": "ES", "saint helena": "SH",
    "tuscany": "IT", "flanders": "BE", "lorraine": "FR", "black forest": "DE", "cornwall": "GB",
    "devon": "GB", "kent": "GB", "essex": "GB", "somerset": "GB", "cheshire": "GB", "hampshire": "GB",
    "sussex": "GB", "yorkshire": "GB", "lincolnshire": "GB", "northumberland": "GB",
}  # fmt: skip

# Capitals that share their name with large cities: nothing but being a capital speaks for them.
SHARED_CAPITALS = frozenset({"santiago", "tripoli", "san jose", "kingston", "victoria", "georgetown"})

# Words that are no place where they stand alone, whatever town is called so (folded).
NOT_PLACES = _words(
    """
    a an and any are as at be both but by centre center do does each for from had has have he her here his how i if in is it
    its like mr mrs ms dr my no nor not now of off on one or our out over she so some such than that the their
    then there these they this those though to too up was we were what when where which while who why will
    with yet you your us me him them monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs
    fri sat sun january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec     am pm est edt cst cdt mst mdt pst pdt gmt utc bst cet cest ist jst aest NATO UN EU ASEAN reuters AFP AP
    xinhua tass interfax kyodo yonhap ians pti ansa efe dpa upi law
    visit day man vice king queen
    prince princess duke pope saint san santa north south east west northern southern eastern western northeast
    northwest southeast southwest north east south west date release media press news agency service times
    post summit council college university airport bank house company group party court church school
    club committee conference congress senate union league army navy force forces police general colonel
    captain major president premier minister secretary governor mayor ambassador republic federal national
    international royal imperial central state states united alliance academy institute media question time
    street road avenue page photo file story share follow read more watch live update updates tour dates tickets venue doors
    first second third last next two three four five six seven eight nine ten after before during today
    tomorrow yesterday morning afternoon evening noon night week month year spring summer autumn fall winter
    parliament cabinet brexit covid olympics olympic games cup
    commonwealth obama trump biden bush putin macron merkel starmer modi netanyahu erdogan zelensky kishida ishiba koizumi
    rubio hegseth blinken
    christmas easter ramadan god bible latin arab muslim christian jewish islam english
    """
)

# Names of several words that are no place where they stand alone (folded).
NOT_NAMES = frozenset(
    {"national park", "country club", "city hall", "western district", "eastern district", "southern district",
     "northern district", "central district", "new town", "old town", "golden gate", "high court",
     "cathedral", "isle", "globe", "chamber", "home", "palacio", "plateau", "lac", "red cross",
     "carmelite monastery"}
)  # fmt: skip

# "US-led", "Paris-based": the place describes something else.
HYPHENATED = _words(
    """
    based born led bound backed style wide made brokered controlled occupied held trained educated area
    dominated sponsored run owned funded hosted friendly wide style type mediated built administered
    """
)

# A capitalised run that ends in one of these is a venue or an event, and takes its place's name.
VENUES = _words(
    """
    abbey aerodrome airbase airfield airport airshow amphitheater amphitheatre apollo arena assembly
    auditorium ballroom barracks base basilica bay beach biennale bowl brewery bridge cafe campus carnival
    casino castle cathedral cemetery center centre championship championships chancery city club coliseum
    college colosseum conference congress consulate convention convocation cosmodrome county courthouse
    dialogue district docks dockyard dome downtown embassy estate exhibition expo factory fair fairground
    fairgrounds falls festival fields forum fringe gallery games garden gardens grand green ground grounds
    guesthouse guildhall gymnasium hall harbor harbour headquarters hippodrome hospital hotel inn island
    islands laboratory lake legation library lodge lounge mall marathon marina market mayoralty meeting
    meetup mela memorial monastery mosque mount mountain museum neighborhood neighbourhood observatory
    olympics opera oval pagoda palace parade paralympics park pavilion pier plant playhouse plaza prefecture
    prix province quay racecourse raceway rally ranch refinery regatta region reservoir residence resort
    retreat rink riverstage school shipyard showground showgrounds shrine spaceport speedway square stadium
    state station studios suburb summit symposium synagogue talks tavern temple terminal theater theatre
    tournament town townhall university valley velodrome vigil village volcano warehouse waterfront week
    wharf workshop zoo
    """
)

# Of these, one named after a whole country or region says nothing of where in it one is: "Ulster Museum".
NAMED_BUILDINGS = _words("pier quay wharf dock station square museum theatre theater hall university hospital hotel gallery college cathedral")

# Countries that are given names as well, behind a title: "Minister Israel Katz".
GIVEN_COUNTRIES = _words("israel jordan chad georgia kenya cyprus america india")
NO_SURNAMES = _words("defense defence river times government embassy parliament army air police bank basin")

# A capitalised run that holds one of these is a name of something else: "Paris Agreement", "Seoul High Court".
INSTITUTIONS = _words(
    """
    agreement accord accords treaty pact protocol declaration convention consensus process plan framework
    communique communiqué statement charter principles formula doctrine rules act law bill code
    post times herald tribune telegraph mail globe sun star journal gazette chronicle guardian mirror
    newspaper newswire wire news media radio television tv press broadcasting
    court tribunal bank exchange bourse index stock stocks fund funds holdings group inc corp ltd llc plc gmbh
    robotics technologies software pharmaceuticals chemicals industries enterprises associates laboratories
    semiconductor telecom aerospace aviation logistics mining minerals textiles brewing
    co company airlines airways air motors electric steel oil gas petroleum pharma insurance life securities
    police department ministry council commission committee authority agency bureau office union federation
    association society institute foundation alliance league party front movement army navy corps regiment
    division brigade guard guards force forces fleet squadron command troops
    united fc cf sc afc rovers wanderers athletic albion hotspur town rangers city dolphins heat lakers
    knicks yankees mets bulls bears giants jets eagles cowboys patriots celtics warriors nuggets rockets
    spurs mavericks clippers kings ducks sharks bruins devils flyers penguins capitals nationals orioles
    dodgers angels padres tigers lions reds braves marlins marauders blues reds brumbies waratahs crusaders
    highlanders chiefs hurricanes raiders roosters rabbitohs storm broncos swans magpies
    symphony philharmonic orchestra ballet quartet choir opera
    disease fever flu virus syndrome syndrome clause dispute crisis spring uprising massacre conspiracy
    boots time standard daily weekly review clan club cup open masters derby marathon trophy series
    school students dam
    """
) - {"city", "town", "marathon", "open", "opera", "club", "school"}

# A title before a name makes it a person: "Admiral Jordan".
TITLES = _words(
    """
    mr mrs ms miss dr sir dame lord lady prof professor rev reverend father sister brother admiral general gen
    colonel col captain capt major maj lieutenant lt sergeant sgt commander president premier chancellor
    minister secretary senator sen congressman congresswoman representative rep governor gov mayor judge
    justice king queen prince princess emperor empress pope cardinal archbishop bishop rabbi imam sheikh
    chairman chairwoman director spokesman spokeswoman ambassador envoy coach chief leader gentleman
    """
)

# ... and these always do.
HONORIFICS = _words("mr mrs ms miss dr sir dame lord lady prof rev sen rep gov gen col capt sgt lt maj")

# Between the parts of a person's name: "Diana de Cardenas".
PARTICLES = _words("de da di del della van von der den ibn bin bint al el la le du dos das")

# Capitalised words before a place name that leave it a place.
PLACE_BEFORE = _words(
    """
    in at to from near via greater central downtown upper lower inner outer old new northern southern eastern
    western north south east west northeast northwest southeast southwest mid hotel hilton hyatt marriott
    sheraton intercontinental ritz expo disneyland occupied mainland metropolitan both then and or where next
    after before while today tomorrow yesterday also only even visit visits leave leaves arrive arrives
    """
)

# ... and those that make it part of another name: "Air France", "HMS London", "Radio Moscow", "Team GB".
NAME_BEFORE = _words(
    """
    air radio exercise hms uss hmas hmcs ss mv ins team bank inter real fc ac sporting dynamo spartak lokomotiv voice
    bbc cnn abc nbc fox sky itv channel operation hurricane cyclone typhoon rolls miss atletico athletic standard
    lloyds deutsche credit aerolineas virgin
    """
)

# "City of London", "Port of Spain": of + place is still the place. Any other capitalised noun + of is not.
PLACE_OF = _words(
    """
    city cities port island islands isle isles province state kingdom republic town village capital district
    county region north south east west outside university gulf coast shores peninsula side suburb suburbs
    commonwealth emirate principality sultanate territory territories municipality capitals south-east
    northeast northwest southeast southwest airport church centre center
    """
)

# "the president of France": who somebody is, not where.
ROLE_OF = _words(
    """
    president presidents premier king queen emperor sultan emir shah pope prince princess duke duchess earl
    countess marquess baron lord bishop archbishop patriarch mayor governor chancellor minister ministers
    secretary ambassador ambassadors envoy head heads leader leaders ruler chief commander foreign
    government governments parliament people peoples citizens nationals navy army military forces economy
    history friends friend enemies language flag currency constitution invasion annexation occupation
    recognition future independence defence defense security support criticism condemnation sovereignty
    """
)

# Words after which a nation or a capital is a government: "talks with Beijing", "urged Moscow".
GOVERNMENT_BEFORE = _words(
    """
    with against urge urges urged urging accuse accuses accused accusing warn warns warned warning tell tells
    told asked ask asks asking press pressed pressing pressure pressured blame blames blamed blaming condemn
    condemns condemned condemning criticise criticises criticised criticize criticizes criticized criticizing
    thank thanks thanked assure assured persuade persuaded convince convinced help helps helped helping
    support supports supported supporting back backs backed arm arming deter deters deterring sanction
    sanctioned sanctioning recognise recognised recognize recognized by about over called threatened
    threatens among informed notified contain counter countering defend defending invade invaded attack
    attacked pushing push pushed force forcing forced let make made lets expects expected wants wanted
    irritated angered angers upset alarmed reassure reassured unlike
    """
)

# Nouns whose "to", "for", "from", "on" or "of" points at a government or a topic, not at a journey.
GOVERNMENT_NOUNS = _words(
    """
    ambassador envoy message messages letter letters aid support sales exports imports arms weapons gas oil
    warning warnings signal signals sanctions pressure policy policies war threat threats attack attacks
    response tariffs commitment commitments ban position stance focus views view report reports
    invasion tilt concessions assistance help debt talks negotiations summit-level loans loan appeal
    """
)

# After one of these nouns "between A and B" is a journey, not relations.
JOURNEYS_BETWEEN = _words(
    """
    fly flies flew flying flight flights travel travels travelled traveled travelling traveling shuttle shuttles
    shuttled shuttling journey road drive drove train trains commute sail sailing route trip stop stops stopover
    """
)

# Verbs that a government does as a subject: "Washington said".
GOVERNMENT_VERBS = _words(
    """
    said says say saying announced announces announce insisted insists wants want wanted warned warns denied
    denies accused accuses rejected rejects believes believe believed hopes hope hoped fears feared agreed
    agrees signed signs pledged pledges offered offers urged urges called calls vowed vows claims claimed
    considers considered sees saw views viewed regards regarded has have had is was are were does did gave gives
    took takes sent sends plans planned seeks sought refused refuses invited invites expressed expects
    expected confirmed confirms declared declares demanded demands threatened threatens backed backs supports
    supported opposes opposed ordered orders needs needed maintains maintained argued argues responded
    responds retaliated imposed imposes lifted suspended withdrew recognised recognized recognises recognizes
    complained complains accepts accepted approved approves blames blamed launched launches invaded annexed
    watches watched watch weighs weighed eyes eyed mulls mulled pushes pushed prepares prepared asks asked tells
    told hits slams slammed hails hailed welcomes welcomed condemns condemned praises praised votes voted bans
    banned halts halted cuts raises raised summons summoned recalls recalled protests protested reacted reacts
    would must should can could cannot may might won lost beat owes holds held became becomes faces faced
    """
)

# Before "by" they tell of no government: "followed by Rome".
NO_AGENT = _words("followed drop drops dropped stop stops stopped")

# "The people of Rome expect her": they are there.
PEOPLE_OF = _words("people peoples mayor bishop archbishop diocese parish governor faithful citizens residents")

# Verbs after which the government may still be a place to go to: "Tokyo is his next stop".
STOP_AFTER = (
    r"(?:(?:is|was|will be|are|were)\s+(?:the|his|her|their|its|next|first|last|also on|on|set aside)\b"
    r"|(?:has|have|had)\s+(?:also\s+)?been\s+(?:dropped|cut|added|taken off|struck|set aside|given a)\b"
    r"|(?:is|was|were|will be|would be)\s+(?:also\s+)?(?:visited|dropped|cut|added|pencill?ed)\b"
    r"|(?:expects?|awaits?)\s+the\s+(?:\w+\s+)?(?:minister|president|premier|pm|king|queen|pope|delegation|team)\b"
    r"|(?:will\s+)?(?:gets?|have|has|hosts?|expects?|awaits?|welcomes?|receives?)\s+(?:him|her|them)\b)"
)

# "US forces": an abbreviated country before a lower-case noun describes it, before one of these it does not.
FUNCTION_WORDS = _words(
    """
    a an the and or but nor for from to in on at by with within without next this that last later early earlier
    today tomorrow yesterday before after during until till since when where who which while as if is was are
    were will would has have had via then on over under between through into onto about around again also
    alone amid despite because so than too soon instead here there every each only both ahead following late
    starting beginning aboard together
    """
)

# Buildings that stand for a government unless somebody is in them (folded).
GOVERNMENT_BUILDINGS = frozenset(
    ["white house", "pentagon", "kremlin", "capitol hill", "foggy bottom", "whitehall", "downing street",
     "10 downing street", "no 10", "number 10", "elysee", "elysee palace", "blue house", "westminster", "buckingham palace",
     "kensington palace", "clarence house", "bundestag", "knesset", "reichstag", "matignon", "quai dorsay",
     "planalto", "itamaraty", "casa rosada", "la moneda", "zhongnanhai", "kantei", "berlaymont", "stormont",
     "holyrood", "vatican", "holy see", "wall street", "hollywood", "silicon valley", "beehive", "farnesina",
     "malacanang", "malacanang palace", "aso rock", "bankova", "oval office", "us capitol", "lambeth palace"]
)  # fmt: skip

# Nouns that make the name before them a place to be: "his US trip", "a White House dinner".
ENGAGEMENTS = _words(
    """
    visit visits trip trips tour tours meeting meetings talks summit dinner lunch breakfast ceremony reception
    event stop stopover stay leg itinerary engagement engagements wedding rally concert show gig
    """
)

# Seats of governments and of the union that are no capitals: (name, country).
GOVERNMENT_SEATS = frozenset({("The Hague", "NL"), ("Tel Aviv", "IL"), ("Geneva", "CH"), ("New York", "US")})

# "a tour that begins with Tokyo" names a stop.
BEGIN_WITH = _words("begin begins began beginning start starts started starting open opens end ends ending")

# What may stand between a preposition and a place.
BETWEEN = _words(
    """
    the The a an its their his her both either central downtown greater inner nearby around northern
    southern eastern western
    """
)

# Being there, or going there.
PREPOSITIONS = _words(
    """
    in at to from near via through toward towards into outside around for visit visits visited visiting reach
    reaches reached reaching leave leaves left leaving across throughout inside within tour tours toured
    touring onto enter enters entered entering depart departs departed departing re-visit revisit
    """
)

# ... so plainly that even a word or a surname after it is a place.
FIRM_PREPOSITIONS = _words("in at near via through into outside around across inside throughout")

# After a name: the region of that name, not its city.
REGION_WORDS = _words("state province prefecture region oblast governorate county territory republic")

# Demonyms that are adjectives too: folded word to ISO code.
DEMONYMS = {
    "afghan": "AF",
    "afghans": "AF",
    "albanian": "AL",
    "albanians": "AL",
    "algerian": "DZ",
    "algerians": "DZ",
    "andorran": "AD",
    "angolan": "AO",
    "angolans": "AO",
    "antiguan": "AG",
    "argentine": "AR",
    "argentines": "AR",
    "argentinian": "AR",
    "argentinians": "AR",
    "argentinean": "AR",
    "armenian": "AM",
    "armenians": "AM",
    "australian": "AU",
    "australians": "AU",
    "aussie": "AU",
    "aussies": "AU",
    "austrian": "AT",
    "austrians": "AT",
    "azerbaijani": "AZ",
    "azerbaijanis": "AZ",
    "azeri": "AZ",
    "bahamian": "BS",
    "bahraini": "BH",
    "bahrainis": "BH",
    "bangladeshi": "BD",
    "bangladeshis": "BD",
    "barbadian": "BB",
    "bajan": "BB",
    "belarusian": "BY",
    "belarusians": "BY",
    "belarussian": "BY",
    "belgian": "BE",
    "belgians": "BE",
    "belizean": "BZ",
    "beninese": "BJ",
    "bermudian": "BM",
    "bhutanese": "BT",
    "bolivian": "BO",
    "bolivians": "BO",
    "bosnian": "BA",
    "bosnians": "BA",
    "botswanan": "BW",
    "brazilian": "BR",
    "brazilians": "BR",
    "bruneian": "BN",
    "bulgarian": "BG",
    "bulgarians": "BG",
    "burkinabe": "BF",
    "burmese": "MM",
    "burundian": "BI",
    "burundians": "BI",
    "cambodian": "KH",
    "cambodians": "KH",
    "khmer": "KH",
    "cameroonian": "CM",
    "cameroonians": "CM",
    "canadian": "CA",
    "canadians": "CA",
    "chadian": "TD",
    "chilean": "CL",
    "chileans": "CL",
    "chinese": "CN",
    "colombian": "CO",
    "colombians": "CO",
    "congolese": "CD",
    "costa rican": "CR",
    "croatian": "HR",
    "croatians": "HR",
    "croat": "HR",
    "cuban": "CU",
    "cubans": "CU",
    "cypriot": "CY",
    "cypriots": "CY",
    "czech": "CZ",
    "czechs": "CZ",
    "danish": "DK",
    "dane": "DK",
    "danes": "DK",
    "dominican": "DO",
    "dutch": "NL",
    "dutchman": "NL",
    "ecuadorian": "EC",
    "ecuadorean": "EC",
    "egyptian": "EG",
    "egyptians": "EG",
    "salvadoran": "SV",
    "salvadorean": "SV",
    "eritrean": "ER",
    "estonian": "EE",
    "estonians": "EE",
    "ethiopian": "ET",
    "ethiopians": "ET",
    "fijian": "FJ",
    "fijians": "FJ",
    "filipino": "PH",
    "filipinos": "PH",
    "philippine": "PH",
    "finnish": "FI",
    "finns": "FI",
    "french": "FR",
    "frenchman": "FR",
    "gabonese": "GA",
    "gambian": "GM",
    "georgian": "GE",
    "georgians": "GE",
    "german": "DE",
    "germans": "DE",
    "west german": "DE",
    "east german": "DE",
    "ghanaian": "GH",
    "ghanaians": "GH",
    "greek": "GR",
    "greeks": "GR",
    "grenadian": "GD",
    "guatemalan": "GT",
    "guinean": "GN",
    "guyanese": "GY",
    "haitian": "HT",
    "haitians": "HT",
    "honduran": "HN",
    "hungarian": "HU",
    "hungarians": "HU",
    "icelandic": "IS",
    "icelander": "IS",
    "indian": "IN",
    "indians": "IN",
    "indonesian": "ID",
    "indonesians": "ID",
    "iranian": "IR",
    "iranians": "IR",
    "persian": "IR",
    "iraqi": "IQ",
    "iraqis": "IQ",
    "irish": "IE",
    "irishman": "IE",
    "israeli": "IL",
    "israelis": "IL",
    "italian": "IT",
    "italians": "IT",
    "ivorian": "CI",
    "jamaican": "JM",
    "jamaicans": "JM",
    "japanese": "JP",
    "jordanian": "JO",
    "jordanians": "JO",
    "kazakh": "KZ",
    "kazakhs": "KZ",
    "kazakhstani": "KZ",
    "kenyan": "KE",
    "kenyans": "KE",
    "i kiribati": "KI",
    "kosovar": "XK",
    "kosovan": "XK",
    "kuwaiti": "KW",
    "kuwaitis": "KW",
    "kyrgyz": "KG",
    "laotian": "LA",
    "lao": "LA",
    "latvian": "LV",
    "latvians": "LV",
    "lebanese": "LB",
    "liberian": "LR",
    "libyan": "LY",
    "libyans": "LY",
    "lithuanian": "LT",
    "lithuanians": "LT",
    "luxembourgish": "LU",
    "macedonian": "MK",
    "malagasy": "MG",
    "malawian": "MW",
    "malaysian": "MY",
    "malaysians": "MY",
    "maldivian": "MV",
    "malian": "ML",
    "maltese": "MT",
    "marshallese": "MH",
    "mauritanian": "MR",
    "mauritian": "MU",
    "mexican": "MX",
    "mexicans": "MX",
    "micronesian": "FM",
    "moldovan": "MD",
    "moldovans": "MD",
    "monegasque": "MC",
    "mongolian": "MN",
    "mongolians": "MN",
    "montenegrin": "ME",
    "moroccan": "MA",
    "moroccans": "MA",
    "mozambican": "MZ",
    "namibian": "NA",
    "nauruan": "NR",
    "nepali": "NP",
    "nepalese": "NP",
    "kiwi": "NZ",
    "kiwis": "NZ",
    "new zealander": "NZ",
    "new zealanders": "NZ",
    "nicaraguan": "NI",
    "nigerien": "NE",
    "nigerian": "NG",
    "nigerians": "NG",
    "north korean": "KP",
    "north koreans": "KP",
    "norwegian": "NO",
    "norwegians": "NO",
    "omani": "OM",
    "omanis": "OM",
    "pakistani": "PK",
    "pakistanis": "PK",
    "palauan": "PW",
    "palestinian": "PS",
    "palestinians": "PS",
    "panamanian": "PA",
    "papuan": "PG",
    "papua new guinean": "PG",
    "paraguayan": "PY",
    "peruvian": "PE",
    "peruvians": "PE",
    "polish": "PL",
    "pole": "PL",
    "poles": "PL",
    "portuguese": "PT",
    "qatari": "QA",
    "qataris": "QA",
    "romanian": "RO",
    "romanians": "RO",
    "russian": "RU",
    "russians": "RU",
    "soviet": "RU",
    "soviets": "RU",
    "rwandan": "RW",
    "rwandans": "RW",
    "samoan": "WS",
    "samoans": "WS",
    "saudi": "SA",
    "saudis": "SA",
    "saudi arabian": "SA",
    "british": "GB",
    "briton": "GB",
    "britons": "GB",
    "english": "GB",
    "englishman": "GB",
    "scottish": "GB",
    "scots": "GB",
    "welsh": "GB",
    "northern irish": "GB",
    "senegalese": "SN",
    "serbian": "RS",
    "serbians": "RS",
    "serb": "RS",
    "serbs": "RS",
    "yugoslav": "RS",
    "seychellois": "SC",
    "sierra leonean": "SL",
    "singaporean": "SG",
    "singaporeans": "SG",
    "slovak": "SK",
    "slovaks": "SK",
    "slovakian": "SK",
    "slovenian": "SI",
    "slovenians": "SI",
    "slovene": "SI",
    "solomon islander": "SB",
    "somali": "SO",
    "somalis": "SO",
    "somalian": "SO",
    "south african": "ZA",
    "south africans": "ZA",
    "south korean": "KR",
    "south koreans": "KR",
    "korean": "KR",
    "koreans": "KR",
    "south sudanese": "SS",
    "spanish": "ES",
    "spaniard": "ES",
    "sri lankan": "LK",
    "sri lankans": "LK",
    "sudanese": "SD",
    "surinamese": "SR",
    "swazi": "SZ",
    "swedish": "SE",
    "swede": "SE",
    "swedes": "SE",
    "swiss": "CH",
    "syrian": "SY",
    "syrians": "SY",
    "taiwanese": "TW",
    "tajik": "TJ",
    "tanzanian": "TZ",
    "tanzanians": "TZ",
    "thai": "TH",
    "thais": "TH",
    "timorese": "TL",
    "east timorese": "TL",
    "togolese": "TG",
    "tongan": "TO",
    "tongans": "TO",
    "trinidadian": "TT",
    "tunisian": "TN",
    "tunisians": "TN",
    "turkish": "TR",
    "turk": "TR",
    "turks": "TR",
    "turkmen": "TM",
    "tuvaluan": "TV",
    "ugandan": "UG",
    "ugandans": "UG",
    "ukrainian": "UA",
    "ukrainians": "UA",
    "emirati": "AE",
    "emiratis": "AE",
    "american": "US",
    "americans": "US",
    "uruguayan": "UY",
    "uruguayans": "UY",
    "uzbek": "UZ",
    "uzbeks": "UZ",
    "vanuatuan": "VU",
    "ni vanuatu": "VU",
    "venezuelan": "VE",
    "venezuelans": "VE",
    "vietnamese": "VN",
    "yemeni": "YE",
    "yemenis": "YE",
    "zambian": "ZM",
    "zambians": "ZM",
    "zimbabwean": "ZW",
    "zimbabweans": "ZW",
    "greenlandic": "GL",
    "greenlander": "GL",
    "faroese": "FO",
    "puerto rican": "PR",
    "papal": "VA",
}

# The capitals of nations that have no code of their own: folded demonym or name to the city (folded), in GB.
NATION_CAPITALS = {
    "scottish": "edinburgh",
    "scots": "edinburgh",
    "scotland": "edinburgh",
    "welsh": "cardiff",
    "wales": "cardiff",
    "northern irish": "belfast",
    "northern ireland": "belfast",
}

# First words of demonyms of two words.
DEMONYM_STARTS = frozenset(name.split()[0] for name in DEMONYMS if " " in name)

# Newspaper short forms of states and provinces, as qualifiers: "Flint, Mich."
ABBREVIATIONS = {
    "ala": "Alabama", "ariz": "Arizona", "ark": "Arkansas", "calif": "California", "cal": "California",
    "colo": "Colorado", "conn": "Connecticut", "del": "Delaware", "fla": "Florida", "ga": "Georgia",
    "ill": "Illinois", "ind": "Indiana", "kan": "Kansas", "kans": "Kansas", "ky": "Kentucky", "la": "Louisiana",
    "md": "Maryland", "mass": "Massachusetts", "mich": "Michigan", "minn": "Minnesota", "miss": "Mississippi",
    "mo": "Missouri", "mont": "Montana", "neb": "Nebraska", "nebr": "Nebraska", "nev": "Nevada", "okla": "Oklahoma",
    "ore": "Oregon", "pa": "Pennsylvania", "penn": "Pennsylvania", "tenn": "Tennessee", "tex": "Texas",
    "vt": "Vermont", "va": "Virginia", "wash": "Washington", "wis": "Wisconsin", "wisc": "Wisconsin",
    "wyo": "Wyoming", "ont": "Ontario", "que": "Quebec", "alta": "Alberta", "sask": "Saskatchewan",
    "man": "Manitoba", "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California",
    "CO": "Colorado", "CT": "Connecticut", "DE": "Delaware", "FL": "Florida", "GA": "Georgia", "HI": "Hawaii",
    "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas", "KY": "Kentucky",
    "LA": "Louisiana", "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts", "MI": "Michigan",
    "MN": "Minnesota", "MS": "Mississippi", "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada",
    "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York", "NC": "North Carolina",
    "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania",
    "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas",
    "UT": "Utah", "VT": "Vermont", "VA": "Virginia", "WA": "Washington", "WV": "West Virginia",
    "WI": "Wisconsin", "WY": "Wyoming", "DC": "District of Columbia", "BC": "British Columbia", "AB": "Alberta",
    "ON": "Ontario", "QC": "Quebec", "SK": "Saskatchewan", "MB": "Manitoba", "NS": "Nova Scotia",
    "NB": "New Brunswick", "NSW": "New South Wales", "QLD": "Queensland", "VIC": "Victoria", "ACT": "Australian Capital Territory",
    "TAS": "Tasmania", "NT": "Northern Territory", "PEI": "Prince Edward Island",
}  # fmt: skip

# What a place is called that no gazetteer knows: "the village of Schuld", "Camp Lejeune", "Lask Air Base".
SETTLEMENTS = _words("city village town hamlet township municipality commune settlement suburb")
# Between a place and the country that it lies in: "in northern Portugal", ", north Wales".
DIRECTIONS = (
    "(?:(?:(?:north|south)-?(?:east|west)?|east|west)(?:ern)?|central|rural|mainland|upper|lower|far north|mid)"
)

# Verbs whose "to" is a journey: "flies to Hornsund in Svalbard".
TRAVEL_TO = (
    "(?:fly|flies|flew|flying|flown|travel|travels|travel+ed|travel+ing|drive|drives|drove|driving|driven"
    "|sail|sails|sailed|sailing|go|goes|went|going|gone|come|comes|came|return|returns|returned|returning"
    "|head|heads|headed|heading|move|moves|moved|proceed|proceeds|proceeded|proceeding|transfer|transfers"
    "|transferred|journey|journeys|journeyed|trip|trips|visit|visits|flight|flights|way)(?: back| on| home)?"
)

# Companies and the like that stand before a country: "at Google, India".
COMPANIES = _words(
    """
    google microsoft apple amazon facebook meta ibm intel boeing airbus ford toyota nissan honda siemens samsung
    sony tesla nokia volkswagen renault fiat bmw shell exxon chevron gazprom lukoil pfizer novartis nestle unilever
    ikea huawei tiktok netflix uber walmart citigroup goldman barclays hsbc greenpeace unicef unesco oxfam interpol
    """
)
ISLANDS = _words("island islet atoll isle")
SITES = _words("base camp resort estate ranch monastery castle palace fort valley")
SITE_BEFORE = (
    "RAF",
    "RAAF",
    "RNAS",
    "Fort",
    "Camp",
    "Joint Base",
    "Naval Station",
    "Naval Base",
    "NAS",
    "Castle",
    "FOB",
)
SITE_AFTER = (
    "Air Base", "Air Force Base", "AFB", "Airbase", "Naval Base", "Naval Station", "Air Station", "Army Base",
    "Barracks", "Garrison", "Airfield", "Castle", "Abbey", "Refugee Camp", "refugee camp", "refugee settlement",
)  # fmt: skip

WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"

# Right behind a building that may stand for a government: somebody goes there on that day.
ON_A_DAY = rf" on (?:{WEEKDAY}|\d|[A-Z][a-z]+\.? \d)"

# Newspaper short forms of American states and Canadian provinces, as they end in a dot.
STATES = (
    "Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla"
    "|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Man"
)

# Joined by a hyphen before a place they make no place of it: "pro-Moscow".
PREFIXES = _words("mid non pan trans anti pro ex")

# Joined by a hyphen before a place, and behind a name, they make a surname of it: "Jaber al-Sabah".
ARTICLES_OF_NAMES = _words("al el as ad ar ash an at")

# Titles that are no title in small letters: "Pope", but "the pope of fashion".
CROWNS = _words("Pope King Queen")

# How the name of a saint begins: "St. Joseph's College".
SAINTS = ("saint ", "san ", "santa ")

# What behind the name of a saint makes it a day: "St George's day".
SAINTS_DAYS = _words("day eve feast")

# Between a noun of relations and the government: "a warning to Moscow".
GOVERNMENT_LINKS = _words("to for from on of toward towards")
