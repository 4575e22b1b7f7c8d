"""English verbs and the direction in which they look. Data only; itinerary/dates/tense.py reads them."""

from __future__ import annotations

from itinerary.model import Tense

FUTURE = ["will", "shall", "'ll", "won't", "would", "upcoming", "planned", "scheduled", "slated"]
# Simple presents that tell of a plan ("leaves on Monday").
SCHEDULED = (
    "meets leaves flies travels heads arrives visits begins opens starts goes returns departs hosts faces "
    "votes plays embarks lands attends addresses joins"
).split()
PAST = (
    "was were had did has have having went came took made met saw held left flew began spoke gave got "
    "became found thought knew brought bought sold lost won fell rose grew ran sent built stood "
    "understood led kept paid sat struck broke chose drove rode wrote fought caught taught sought threw "
    "drew wore swore tore hit been done gone taken given seen shown known born wounded hanged killed dead"
).split()
SAYING_PAST = (
    "said told announced reported added confirmed declared stated noted revealed disclosed warned"
).split()
SAYING = ["says", "tells", "announces", "reports", "adds", "confirms", "declares", "states", "notes"]
PRESENT = ["is", "are", "am", "'s", "'re", "being", "can"]
BE_PRESENT = frozenset(["is", "are", "am", "'s", "'re", "be", "being"])
LONG_PAST = frozenset(("been", "had"))

VERBS: dict[str, Tense] = {
    **dict.fromkeys((*PRESENT, *SAYING), Tense.PRESENT),
    **dict.fromkeys((*PAST, *SAYING_PAST), Tense.PAST),
    **dict.fromkeys((*FUTURE, *SCHEDULED), Tense.FUTURE),
}
PAST_ENDINGS = ("ed",)
NO_PAST = frozenset(
    "hundred need needed indeed speed feed seed united red bed breed embed sacred naked kindred".split()
)
REPORTING = frozenset((*SAYING, *SAYING_PAST))
# With "to" after them they look forward: "plans to", "is ready to".
WISHING = frozenset(
    "plans plan planning hopes hope hoping intends intend expects expect aims aim wants want about going "
    "ready set poised preparing prepares agreed agrees vowed decided promised invited asked ordered urged "
    "likely is are able scheduled due expected slated planned supposed time".split()
)
# A participle after these has the direction of what stands before them: "will be opened".
PASSIVE = frozenset(("be", "being"))
AGENTS = frozenset(("by",))
# A participle after these is an adjective: "a still unspecified date".
ATTRIBUTIVE = frozenset(
    "a an the its his her their our my this that these those any no some each every of for with in on at "
    "from still newly recently previously long most more very 's".split()
)
# After a form of "be" they look forward even without "to": "is due on Monday".
EXPECTING = frozenset(["due", "expected", "scheduled", "slated", "planned", "set"])
INFINITIVE = "to"
# Prepositions that look forward by themselves: "until Tuesday".
FORWARD = frozenset(("until", "till"))
FORWARD_PHRASES = frozenset(
    (("as", "soon", "as"), ("as", "early", "as"), ("as", "late", "as"), ("no", "later", "than"))
)
NOT_FORWARD = frozenset(("not", "up", "n't", ",", "since", "from"))
# Words after which a clause begins anew: what stands before them says nothing of the date after them.
OPENERS = frozenset(("that", "and", "but", ",", ";", ":", "where", "when", "while", "which", "who", "“", '"'))
# Small words that may stand between an opener and the date.
SMALL = frozenset(
    "on by early late at in the from until before after also earlier later around about as of for".split()
)
