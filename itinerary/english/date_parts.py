"""Parts of date patterns that many rows share. Data only."""

from __future__ import annotations

DAY_MONTH = "({month}[ the] ({day}|{day:nth})|{month}{day}|{day}[ of][ ]{month}|{day}-{month}|the {day:nth}[ day] of {month}|the {day:figure_nth} {month})"
YEAR = "((,| |, | of |-){year}|[,] {year:short_year})"
WEEKDAY = "{weekday:day_name}[,][ the] "
DASH = "[ ](-|--|/)[ ]"
TO = "( (to|until|till|through|thru|up to) [the ]|[ ](-|--)[ ])"
# "early March", "mid-March", "the end of March": the period itself.
EARLY = (
    "[early |late |later |mid-|mid |early-|late-|end-|mid to late |early to mid |early or mid-|"
    "[the ](beginning|start|end|middle|course|rest|remainder) of ]"
)
AND = "( and |[,] and |[ ]&[ ])"
PREPOSITIONS = "in|by|until|till|since|of|from|during|through|for|before|after|to|between|every|late|early|mid|end"
# What may not follow "two days before", "the day after": then it is counted from something else.
SOMETHING = (
    "the|a|an|his|her|its|their|our|my|this|that|these|those|he|she|it|they|we|i|being|having|leaving|arriving|"
    "returning|taking|going|becoming|making|coming|starting|beginning|closing|opening|losing|winning|which|each|any|all"
)

NTH_OF_A_ROW = (
    "time|edition|anniversary|annual|session|sessions|summit|meeting|consecutive|straight|successive|running|year|day|week"
    "|month|quarter|hour|minute|round|conference|century|floor|congress|assembly|cabinet|parliament|season|birthday|amendment"
    "|hole|game|match|test|race|lap|stage|place|position|largest|biggest|most|international|world|g20|asean|cop|brics"
    "|ordinary|extraordinary|plenary|joint|national|party|general|grade|century's|infantry|division|battalion|and"
)
"""Behind an ordinal these tell that no day is meant: "for the 14th time"."""
