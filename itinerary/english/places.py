"""English words around place names: what makes one part of a name, a person, or a government.

Data only. Words are lower-case unless their case matters.
"""

from __future__ import annotations

# Where a bare name is known for a smaller namesake: folded name to country.
PREFERRED = {
    "birmingham": "GB", "cambridge": "GB", "newcastle": "GB", "hyderabad": "IN", "valencia": "ES",
    "cordoba": "ES", "granada": "ES", "leon": "ES", "toledo": "ES", "merida": "MX", "san jose": "US",
    "santiago": "CL", "tripoli": "LY", "victoria": "AU", "alexandria": "EG", "barcelona": "ES",
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
    "lancaster": "GB", "chester": "GB", "carlisle": "GB", "normandy": "FR", "brittany": "FR",
}  # fmt: skip

# Words that are no place where they stand alone, whatever town is called so.
NOT_PLACES = {
    "of", "the", "a", "an", "in", "on", "at", "and", "or", "for", "to", "by", "he", "she", "we", "they", "it",
    "i", "as", "is", "be", "no", "not", "so", "an", "are", "was", "all", "any", "but", "if", "from", "with",
    "this", "that", "these", "those", "there", "then", "than", "what", "when", "where", "who", "why", "how",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu",
    "fri", "sat", "sun", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "am", "pm", "nato", "un", "eu", "asean", "reuters", "visit", "day", "man",
}  # fmt: skip

# Common words, given names and surnames that are also towns: they need a preposition or a qualifier.
DOUBTFUL = {
    "mobile", "reading", "nice", "bath", "split", "most", "male", "hull", "deal", "ware", "battle", "van",
    "bush", "clinton", "lincoln", "jackson", "johnson", "kennedy", "nixon", "reagan", "carter", "trump",
    "obama", "ford", "wilson", "taylor", "tyler", "grant", "hayes", "garfield", "arthur", "cleveland",
    "harrison", "roosevelt", "truman", "biden", "harris", "vance", "rubio", "hegseth", "austin", "blinken",
    "sullivan", "burns", "kerry", "rice", "powell", "albright", "christopher", "baker", "shultz", "haig",
    "vance", "rusk", "herter", "dulles", "marshall", "byrnes", "hull", "stimson", "kellogg", "hughes",
    "major", "brown", "cameron", "johnson", "truss", "blair", "starmer", "thatcher", "heath", "eden",
    "merz", "scholz", "kohl", "schmidt", "brandt", "modi", "gandhi", "nehru", "singh", "khan", "sharif",
    "kim", "lee", "park", "moon", "yoon", "abe", "suga", "kishida", "ishiba", "koizumi", "mori", "fukuda",
    "aso", "noda", "kan", "hashimoto", "nakatani", "kono", "onodera", "kihara", "hayashi", "motegi", "iwaya",
    "luis", "jose", "maria", "san", "santa", "santo", "saint", "david", "florence", "victoria", "charlotte",
    "chelsea", "sydney", "paris", "jordan", "israel", "chad", "georgia", "carolina", "virginia", "madison",
    "houston", "dallas", "chester", "douglas", "bruce", "hamilton", "stanley", "nelson", "wellington",
    "church", "temple", "bishop", "pope", "king", "queen", "prince", "earth", "sun", "union", "republic",
    "liberty", "independence", "hope", "faith", "grace", "joy", "angel", "rose", "lily", "summit", "center",
    "central", "north", "south", "east", "west", "police", "army", "navy", "premier", "price", "young",
    "martin", "mason", "perry", "roman", "asia", "media", "data", "best", "march", "best", "date", "time",
    "home", "sale", "bay", "beach", "ocean", "lake", "park", "port", "god", "sandy", "mina", "along", "same",
    "says", "nan", "tak", "surin", "trang", "mus", "batman", "van", "ordu", "bor", "bo", "ho", "os", "as",
    "ba", "y", "u", "e", "o", "bar", "pop", "rock", "buy", "ben", "sale", "tours", "tour", "orange", "bend",
    "normal", "eagle", "buffalo", "phoenix", "surprise", "defiance", "enterprise", "commerce", "industry",
    "corner", "crown", "bonds", "parker", "palmer", "spencer", "logan", "melrose", "marion", "troy", "homer",
    "virgil", "ovid", "romulus", "rally", "roy", "clay", "orlando", "santiago", "diego", "fernando", "allen",
    "santos", "marcos", "duterte", "aquino", "silva", "costa", "montenegro", "macron", "barnier", "petro",
    "lula", "milei", "boric", "castro", "chavez", "maduro", "morales", "ortega", "sanchez", "meloni", "tusk",
    "duda", "orban", "fico", "vucic", "erdogan", "assad", "saud", "salman", "ali", "hassan", "hussein", "omar",
    "ahmed", "mohamed", "abdullah", "sultan", "rama", "xi", "li", "wang", "chen", "zhang", "wu", "he", "ma",
    "hu", "han", "tang", "song", "ming", "to", "lam", "chin", "an", "nguyen", "tran", "minh", "thani", "anwar",
    "widodo", "prabowo", "manila", "albanese", "morrison", "turnbull", "howard", "marles", "ardern", "luxon",
    "peters", "key", "clark", "carney", "trudeau", "joly", "harper", "mulroney", "chretien", "walker",
    "hilton", "trinity", "regal", "royal", "independence", "federal", "national", "general", "imperial",
}  # fmt: skip

# After one of these a doubtful or small name is a place.
PREPOSITIONS = {
    "in", "at", "to", "from", "near", "via", "through", "toward", "towards", "into", "outside", "around",
    "for", "visit", "visits", "visited", "visiting", "reach", "reached", "leave", "leaves", "left", "leaving",
    "outside", "across", "of", "throughout", "inside", "within", "off", "tour", "toured", "touring", "onto",
}  # fmt: skip

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
