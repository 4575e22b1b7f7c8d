"""How English writes dates. Every row: a pattern, what it means, and examples that run as tests.

All examples are told on Friday 9 January 2026. Slots are in words.py; the meanings of the rows,
which know no words, in itinerary/dates/meanings.py.
"""

from __future__ import annotations

from itinerary.dates import meanings as m
from itinerary.dates.languages import DateLanguage
from itinerary.dates.mention import BOTH, DAY_TIME, RANGE, TIME_DAY
from itinerary.english.not_dates import NOT_DATES
from itinerary.english.verbs import PAST_ENDINGS, REPORTING, VERBS
from itinerary.english.words import SLOTS
from itinerary.patterns import Rule as rule
from itinerary.patterns import Table

# Parts of patterns that many rows share.
DAY_MONTH = "({month}[ the] {day}|{day}[ of][ ]{month}|{day}-{month}|the {day:nth}[ day] of {month})"
YEAR = "(,| |, | of |-){year}"
ANY_YEAR = "((,| |, | of |-){year}| {year:short_year})"
WEEKDAY = "{weekday:day_name}[,][ the] "
DASH = "[ ](-|--)[ ]"
TO = "( (to|until|till|through|thru|and) [the ]|[ ](-|--)[ ])"
ABOUT = "(early|mid|late|mid-)"
EXACT = "(exactly|about|around|nearly|almost|some|just|only|just over|more than|less than|at least|at most|up to|over)"

DAYS = [
    rule(f"[{WEEKDAY}]{DAY_MONTH}", m.calendar_day,
         "opened on 14 February -> 2026-02-14", "on Monday, January 12 -> 2026-01-12", "the 3rd of March -> 2026-03-03"),
    rule(f"[{WEEKDAY}]{DAY_MONTH}{ANY_YEAR}", m.calendar_day,
         "14 February 2025 -> 2025-02-14", "Monday, 12 January 2026 -> 2026-01-12", "Sept. 3rd, 1999 -> 1999-09-03",
         "12-Jan-2026 -> 2026-01-12"),
    rule("{year} {month} {day}", m.calendar_day, "2026 January 12 -> 2026-01-12"),
    rule("[{weekday:day_name}[,] ]{iso}", m.iso_day, "2026-01-12 -> 2026-01-12"),
    rule("[{weekday:day_name}[,] ]{numeric}", m.figures, "on 13/02/2026 -> 2026-02-13", "02/13/26 -> 2026-02-13"),
    rule(f"{DAY_MONTH}[,] this year", m.day_of_year, "3 March this year -> 2026-03-03", step=0),
    rule(f"{DAY_MONTH}[,] last year", m.day_of_year, "3 March last year -> 2025-03-03", step=-1),
    rule(f"{DAY_MONTH}[,] next year", m.day_of_year, "3 March next year -> 2027-03-03", step=1),
    rule(f"{{month}} {{day}}{TO}{{end:day}}[{YEAR}]", m.days_of_month,
         "Jan. 12 to 15 -> 2026-01-12/2026-01-15", "March 3-7, 2025 -> 2025-03-03/2025-03-07"),
    rule(f"[the ]{{day}}{TO}{{end:day}} [of ]{{month}}[{YEAR}]", m.days_of_month,
         "12–15 January -> 2026-01-12/2026-01-15", "between 3 and 5 March 2025 -> 2025-03-03/2025-03-05"),
    rule("(on|by|until|from|since|before|after) the {day:figure_nth}", m.day_of_month,
         "will go on the 14th -> 2026-01-14"),
    rule("{weekday:day_name}[,] the {day:figure_nth}", m.day_of_month, "will go on Wednesday the 14th -> 2026-01-14"),
    rule(f"the {{day:figure_nth}}{TO}{{end:figure_nth}}", m.days_of_the_month,
         "will be there from the 14th to the 16th -> 2026-01-14/2026-01-16"),
]  # fmt: skip

WEEKDAYS = [
    rule("{weekday}['s]", m.weekday_said,
         "will fly on Thursday -> 2026-01-15", "arrived on Thursday -> 2026-01-08", "arrived on Friday -> 2026-01-09"),
    rule("[early |late |mid-]{weekday} {part}", m.weekday_said, "arrived on Thursday night -> 2026-01-08TNI"),
    rule("(early|late) [on ]{weekday}", m.weekday_said, "arrived late on Thursday -> 2026-01-08"),
    rule("earlier (on |){weekday}", m.weekday_said, "met earlier Thursday -> 2026-01-08"),
    rule("(next|next week's) {weekday}[ {part}]", m.weekday_stepped, "next Friday -> 2026-01-16", step=1),
    rule("(last|this past|past) {weekday}[ {part}]", m.weekday_stepped, "last Monday -> 2026-01-05", step=-1),
    rule("this {weekday}[ {part}]", m.weekday_stepped, "will leave this Sunday -> 2026-01-11", step=0),
    rule("(the|this) coming {weekday}[ {part}]", m.weekday_coming, "this coming Friday -> 2026-01-16"),
    rule("coming {weekday}", m.weekday_coming, "coming Friday -> 2026-01-16"),
    rule("{weekday} week", m.weekday_stepped, "leaves on Friday week -> 2026-01-23", weeks=1, step=0),
    rule("{weekday} fortnight", m.weekday_stepped, "leaves on Tuesday fortnight -> 2026-01-27", weeks=2, step=0),
    rule("a week (on|from) {weekday}", m.weekday_stepped, "leaves a week on Friday -> 2026-01-23", weeks=1, step=0),
    rule("{weekday}[,] [of ]next week", m.weekday_of_week, "on Thursday next week -> 2026-01-15", step=1),
    rule("next week on {weekday}", m.weekday_of_week, "next week on Thursday -> 2026-01-15", step=1),
    rule("{weekday}[,] [of ]last week", m.weekday_of_week, "on Thursday last week -> 2026-01-01", step=-1),
    rule("{weekday}[,] [of ]this week", m.weekday_of_week, "on Thursday this week -> 2026-01-08", step=0),
    rule("the following {weekday}", m.weekday_later, "the following Monday -> 2026-01-12", step=1),
    rule("the (previous|preceding) {weekday}", m.weekday_later, "the previous Monday -> 2026-01-05", step=-1),
]  # fmt: skip

NEAR = [
    rule("[(earlier|later|late|early) ]today['s]", m.near_day, "meets today -> 2026-01-09", days=0),
    rule("[early |late ]tomorrow['s]", m.near_day, "leaves tomorrow -> 2026-01-10", days=1),
    rule("[(earlier|later|late|early) ]yesterday['s]", m.near_day, "left yesterday -> 2026-01-08", days=-1),
    rule("tomorrow {part}", m.near_day, "leaves tomorrow evening -> 2026-01-10TEV", days=1),
    rule("yesterday {part}", m.near_day, "left yesterday morning -> 2026-01-08TMO", days=-1),
    rule("[(later|earlier|early|late) ]this {part}", m.near_day, "leaves this evening -> 2026-01-09TEV", days=0),
    rule("tonight['s]", m.near_day, "leaves tonight -> 2026-01-09TNI", days=0, part="NI"),
    rule("last night['s]", m.near_day, "left last night -> 2026-01-08TNI", days=-1, part="NI"),
    rule("the day after tomorrow", m.near_day, "leaves the day after tomorrow -> 2026-01-11", days=2),
    rule("the day before yesterday", m.near_day, "left the day before yesterday -> 2026-01-07", days=-2),
]  # fmt: skip

LATER = [
    rule("the (next|following) {unit}", m.later, "the next day -> 2026-01-10", "the following week -> 2026-W03"),
    rule("the very next day", m.later, "the very next day -> 2026-01-10", unit="D"),
    rule("the (next|following) {part}", m.part_later, "the next morning -> 2026-01-10TMO", days=1),
    rule("the (day|morning) after", m.later, "the day after -> 2026-01-10", unit="D"),
    rule("the (previous|preceding) {unit}", m.later, "the previous day -> 2026-01-08", sign=-1),
    rule("the day before", m.later, "the day before -> 2026-01-08", unit="D", sign=-1),
    rule("({number}|a|one) {unit} (later|after that|afterwards)", m.later, "two days later -> 2026-01-11",
         "a week later -> 2026-W03"),
    rule("(a|{number}) {unit} (earlier|before|previously)", m.later, "two days earlier -> 2026-01-07", sign=-1),
    rule("{some} {unit} later", m.later, "several years later -> FUTURE_REF"),
    rule("{some} {unit} (earlier|before)", m.later, "several years earlier -> PAST_REF", sign=-1),
    rule("(the|that) same {unit}", m.same, "the same day -> 2026-01-09"),
    rule("[later |earlier ]that {unit}", m.same, "that day -> 2026-01-09"),
]  # fmt: skip

PERIODS = [
    rule("[(early|late|later|mid-|sometime|earlier) ]next {unit}['s]", m.period,
         "next week -> 2026-W03", "early next month -> 2026-02", step=1),
    rule("[(early|late|later|earlier|mid-) ](this|the current) {unit}['s]", m.period,
         "this week -> 2026-W02", "later this year -> 2026", step=0),
    rule("[(early|late|later|earlier|mid-) ]last {unit}['s]", m.period, "last month -> 2025-12", step=-1),
    rule("the (past|last) {unit}", m.length, "the past decade -> P10Y", number=1),
    rule("(the |)(beginning|start|end|middle) of (this|the) {unit}", m.period, "the end of the month -> 2026-01", step=0),
    rule("(the |)(beginning|start|end|middle) of next {unit}", m.period, "the end of next month -> 2026-02", step=1),
    rule("(the |)(beginning|start|end|middle) of last {unit}", m.period, "the end of last month -> 2025-12", step=-1),
    rule(f"[(early|late|mid-)[ ]|[the ](beginning|start|end|middle) of ](in|by|until|since|of|from|during|through|for|before|after) {{month}}",
         m.month_of, "will come in May -> 2026-05"),
    rule("[(early|late|mid-)[ ]|[the ](beginning|start|end|middle) of ]{month:sure_month}", m.month_of,
         "will come in late February -> 2026-02", "mid-February -> 2026-02"),
    rule("(early|late|mid)[-][ ]{month}", m.month_of, "will come in early May -> 2026-05"),
    rule(f"[(early|late|mid)[-][ ]|[the ](beginning|start|end|middle) of ]{{month}}{ANY_YEAR}", m.month_of,
         "May 2027 -> 2027-05", "early March 2025 -> 2025-03"),
    rule("{month} last year", m.month_of_year, "March last year -> 2025-03", step=-1),
    rule("{month} this year", m.month_of_year, "March this year -> 2026-03", step=0),
    rule("{month} next year", m.month_of_year, "March next year -> 2027-03", step=1),
    rule("last {month}", m.month_stepped, "last May -> 2025-05", step=-1),
    rule("next {month}", m.month_stepped, "next May -> 2026-05", step=1),
    rule("this {month}", m.month_stepped, "this May -> 2026-05", step=0),
    rule("[(early|late|mid)[-][ ]|[the ](beginning|start|end|middle) of ]{year}", m.year_of,
         "in 1999 -> 1999", "late 2025 -> 2025"),
    rule("{year:short_year}", m.year_of, "in '98 -> 1998"),
    rule("[the ][early |late |mid-]{decade}", m.decade_of, "the 1990s -> 199", "the late '80s -> 198"),
    rule("[the ]{ordinal}[-][ ]century", m.century_of, "the 19th century -> 18"),
    rule("(the|this|late|early|mid-) {season}", m.season_stepped, "the summer -> 2026-SU"),
    rule("{season:sure_season}", m.season_stepped, "in spring -> 2026-SP"),
    rule("last {season}", m.season_stepped, "last summer -> 2025-SU", step=-1),
    rule("next {season}", m.season_stepped, "next summer -> 2026-SU", step=1),
    rule("[the ]{season}( of | ){year}", m.season_of, "the summer of 2024 -> 2024-SU"),
    rule("[the ]{number:ordinal}[-][ ]quarter[ of {year}]", m.quarter_of, "the third quarter of 2024 -> 2024-Q3"),
    rule("{holiday}", m.holiday_said, "on Christmas Day -> 2025-12-25", "will be home for Good Friday -> 2026-04-03"),
    rule("{holiday} {year}", m.holiday_said, "Easter Sunday 2025 -> 2025-04-20"),
    rule("in {number} {unit}['s time]", m.distance, "in three weeks -> 2026-W05", sign=1),
    rule("{number} {unit} ago", m.distance, "three weeks ago -> 2025-W51", sign=-1),
    rule("{some} {unit} ago", m.distance, "several weeks ago -> PAST_REF", sign=-1),
    rule("(a|one) {unit} ago", m.distance, "a month ago -> 2025-12", sign=-1, number=1),
]  # fmt: skip

TIMES = [
    rule("[at ]{at:ampm}[ {zone}][ local time]", m.clock_time, "at 3 p.m. -> 2026-01-09T15:00",
         "at 7.30pm local time -> 2026-01-09T19:30"),
    rule("[at ]{at:clock}[ {zone}][ local time]", m.clock_time, "at 15:00 -> 2026-01-09T15:00",
         "10:00 GMT -> 2026-01-09T10:00"),
    rule("[at ]{at:military} (hours|{zone})", m.clock_time, "0800 hours -> 2026-01-09T08:00"),
    rule("{at:midday}", m.clock_time, "at noon -> 2026-01-09T12:00"),
    rule("in the {part}", m.part_said, "in the evening -> 2026-01-09TEV"),
]  # fmt: skip

LENGTHS = [
    rule("{number}[-][ ]{unit}[-long]", m.length, "a three-day visit -> P3D", "for four weeks -> P4W"),
    rule("{number}[-][ ]{unit:hours}[-long]", m.length, "a two-hour stop -> PT2H"),
    rule("{number}[-][ ]{unit:nights}", m.length, "for four nights -> P4D"),
    rule("{some} {unit}", m.length, "a few days -> PXD"),
    rule("{some} {unit:hours}", m.length, "several hours -> PTXH"),
    rule("(a|an) {unit}[-long]", m.length, "a week -> P1W", number=1),
    rule("{unit}-long", m.length, "a week-long visit -> P1W", number=1),
    rule("the (next|last|past|first) {number} {unit}", m.length, "the next three days -> P3D"),
    rule("the (next|last|past|first) {some} {unit}", m.length, "the next few days -> PXD"),
]  # fmt: skip

VAGUE = [
    rule("(now|currently|current|right now)", m.vague, "is now in Rome -> PRESENT_REF", value="PRESENT_REF"),
    rule("(recently|recent|the past|previously)", m.vague, "has recently left -> PAST_REF", value="PAST_REF"),
    rule("(soon|the future|future|the near future)", m.vague, "will soon leave -> FUTURE_REF", value="FUTURE_REF"),
    rule("(every|each) {unit}", m.repeated, "every day -> P1D"),
    rule("daily", m.repeated, "daily -> P1D", unit="D"),
    rule("weekly", m.repeated, "weekly -> P1W", unit="W"),
    rule("monthly", m.repeated, "monthly -> P1M", unit="M"),
    rule("(annual|annually|yearly)", m.repeated, "the annual fair -> P1Y", unit="Y"),
    rule("(every|each) {weekday}", m.repeated_weekday, "every Thursday -> XXXX-WXX-4"),
    rule("{weekday:weekdays}", m.repeated_weekday, "on Thursdays -> XXXX-WXX-4"),
]  # fmt: skip

DATES = [*DAYS, *WEEKDAYS, *NEAR, *LATER, *PERIODS, *TIMES, *LENGTHS, *VAGUE]

_AT = frozenset({DAY_TIME, TIME_DAY})
GAPS = {
    "": _AT, ",": _AT, "at": frozenset({DAY_TIME}), ", at": frozenset({DAY_TIME}), "from": frozenset({DAY_TIME}),
    "on": frozenset({TIME_DAY}), ", on": frozenset({TIME_DAY}), "of": frozenset({TIME_DAY}),
    "by": frozenset({DAY_TIME}), "around": frozenset({DAY_TIME}), "about": frozenset({DAY_TIME}),
    **{word: frozenset({RANGE}) for word in
       ("to", "-", "–", "—", "--", "until", "till", "through", "thru", "up to", "until the", "to the")},
    "and": frozenset({BOTH}), "and on": frozenset({BOTH}),
}  # fmt: skip
LEADS = frozenset("on in at by from until since before after of during through for".split())

LANGUAGE = DateLanguage(Table([*DATES, *NOT_DATES], SLOTS), GAPS, LEADS, VERBS, PAST_ENDINGS, REPORTING)
