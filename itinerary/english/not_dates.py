"""What looks like a date and is none. The longest match wins, so these rows beat the date inside them."""

from __future__ import annotations

from itinerary.dates.meanings import nothing
from itinerary.patterns import Rule as rule

NOT_DATES = [
    rule("Black (Monday|Tuesday|Wednesday|Thursday|Friday)", nothing, "sales on Black Friday"),
    rule("Good Friday Agreement", nothing, "the Good Friday Agreement"),
    rule("Boxing Day Test", nothing, "the Boxing Day Test"),
    rule("{weekday} prayers", nothing, "after Friday prayers"),
    rule("({month} 11|9/11)[,] [2001 ](attacks|terrorist|terror|hijackers)", nothing, "the Sept. 11 attacks"),
    rule("(April|June|May|August) {Name}", nothing, "said April Ryan"),
    rule("the May (government|cabinet|administration)", nothing, "the May government"),
    rule("{ordinal} (anniversary|birthday|floor)", nothing, "the 15th anniversary"),
    rule("(Group|Boeing|Airbus|Flight) [of ]{number}", nothing, "the Group of 20", "a Boeing 737"),
    rule("{number}[-][ ]{unit}[-][ ]old", nothing, "a two-year-old boy"),
]  # fmt: skip
