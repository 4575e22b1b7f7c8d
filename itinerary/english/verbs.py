"""English verbs and the direction in which they look. Data only."""

from __future__ import annotations

from itinerary.model import Tense

FUTURE = (
    "will shall 'll won't would going plans plan planning planned hopes hoping hope intends intend expects expect "
    "expected scheduled due upcoming set slated likely may might could should can must aims aim wants want "
    "about arrange arranging prepare preparing prepares"
).split()
PAST = (
    "was were had did has have went came took made met saw held left flew began spoke gave got became found thought "
    "knew brought bought sold lost won fell rose grew ran sent built stood understood led read kept paid set sat "
    "hit cut put shot struck broke chose drove rode wrote fought caught taught sought threw drew wore swore tore "
    "been done gone taken given seen shown known born"
).split()
SAYING_PAST = "said told announced reported added confirmed declared stated quoted noted revealed disclosed warned".split()
SAYING = "says tells announces reports adds confirms declares states notes".split()
PRESENT = "is are am 's 're being".split()

VERBS: dict[str, Tense] = {
    **{word: Tense.PRESENT for word in (*PRESENT, *SAYING)},
    **{word: Tense.PAST for word in (*PAST, *SAYING_PAST)},
    **{word: Tense.FUTURE for word in FUTURE},
}
PAST_ENDINGS = ("ed",)
REPORTING = frozenset((*SAYING, *SAYING_PAST))
