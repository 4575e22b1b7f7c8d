"""The pattern language of the word tables, and the one engine that finds its patterns in text.

A pattern is written as the words stand in the text, with a few signs:

    next week               plain words; a space is any white space inside a paragraph
    {weekday} {start:day}   a slot of the word tables, with a name of its own where needed
    [on] {weekday}          what is in square brackets may be missing
    (this|that) {unit}      one of these
    <in|by> {month}         one of these words stands before, and is no part of what is found
    <!in|by> {month}        none of these words stands before
    <^|on> {date}           "^" is the beginning of a line, bullets and dashes aside
    {unit} before <!the|a>  none of these words follows (or, without the sign, one of them does)

A hyphen stands for any dash, an apostrophe for any apostrophe. A word in lower case matches in
any case ("next", "Next", "NEXT"); a capitalised one only capitalised or in capitals ("May").

All rules of a table are compiled into one tree of words, so that the text is walked over once
and a rule costs nothing where its first word does not stand. The longest match wins, among
equals the rule that stands first. Every match is bounded by the longest pattern, so the whole
walk is linear in the text.
"""

from itinerary.patterns.figures import LETTER, OTHER, figures
from itinerary.patterns.rules import Match, Rule
from itinerary.patterns.slots import ANYTHING, BadRule, Slot
from itinerary.patterns.tree import Table

__all__ = ["ANYTHING", "LETTER", "OTHER", "BadRule", "Match", "Rule", "Slot", "Table", "figures"]
