"""How English names days: dates, weekdays, today and the day after. Told on Friday 9 January 2026."""

from __future__ import annotations

from itinerary.dates import meanings as m
from itinerary.english.date_parts import DAY_MONTH, TO, WEEKDAY, YEAR
from itinerary.patterns import Rule as rule

CALENDAR = [
    rule(f"[{WEEKDAY}]{DAY_MONTH}", m.calendar_day,
         "will open on 14 February -> 2026-02-14", "on Monday, January 12 -> 2026-01-12",
         "the 3rd of March -> 2026-03-03", "March eighth -> 2026-03-08"),
    rule(f"[{WEEKDAY}]{DAY_MONTH}{YEAR}", m.calendar_day,
         "14 February 2025 -> 2025-02-14", "Monday, 12 January 2026 -> 2026-01-12", "Sept. 3rd, 1999 -> 1999-09-03",
         "12-Jan-2026 -> 2026-01-12", "JAN. 12, 2026 -> 2026-01-12", "12th January, 2026 -> 2026-01-12"),
    rule(f"[the ]{{part}} of [{WEEKDAY}]{DAY_MONTH}[{YEAR}]", m.calendar_day,
         "on the night of Friday, Oct. 23, 2026 -> 2026-10-23TNI"),
    rule("[{weekday:day_name}[,] ]{iso}", m.iso_day, "2026-01-12 -> 2026-01-12", "2026/01/12 -> 2026-01-12"),
    rule("[{weekday:day_name}[,] ]{numeric}", m.figures,
         "on 13/02/2026 -> 2026-02-13", "02/13/26 -> 2026-02-13", "13.02.2026 -> 2026-02-13"),
    rule("{weekday:day_name}[,] {numeric:month_and_day}", m.figures, "Mon 1/12 -> 2026-01-12"),
    rule(f"last {DAY_MONTH}", m.calendar_day_stepped, "last March 3 -> 2025-03-03", step=-1),
    rule(f"(next|this|this coming) {DAY_MONTH}", m.calendar_day_stepped, "next March 3 -> 2026-03-03", step=1),
    rule(f"(next|this|this coming) {{weekday}}, {DAY_MONTH}", m.calendar_day_stepped,
         "this coming Monday, January 12 -> 2026-01-12", step=1),
    rule(f"{DAY_MONTH}[,] [of ]this year", m.day_of_year, "3 March this year -> 2026-03-03", step=0),
    rule(f"{DAY_MONTH}[,] [of ]last year", m.day_of_year, "3 March last year -> 2025-03-03", step=-1),
    rule(f"{DAY_MONTH}[,] [of ]next year", m.day_of_year, "3 March next year -> 2027-03-03", step=1),
    rule("<on|by|until|from|since|before|after|to|till|of> the {day:figure_nth}", m.day_of_month,
         "will go on the 14th -> 2026-01-14"),
    rule("{weekday:day_name}[,] the {day:figure_nth}", m.day_of_month, "will go on Wednesday the 14th -> 2026-01-14"),
    rule("the {ordinal} day of (his|her|their|its|a|the) [planned ]{number}-day (visit|trip|tour|stay|mission)",
         m.day_of_stay, "landed on the third day of his four-day visit -> 2026-01-09"),
]  # fmt: skip

RANGES = [
    rule(f"[{WEEKDAY}]{{month}} {{day}}{TO}{{end:day}}[{YEAR}]", m.days_of_month,
         "Jan. 12 to 15 -> 2026-01-12/2026-01-15", "March 3-7, 2025 -> 2025-03-03/2025-03-07"),
    rule(f"[the ]{{day}}{TO}{{end:day}} [of ]{{month}}[{YEAR}]", m.days_of_month,
         "12–15 January -> 2026-01-12/2026-01-15", "12th to the 15th of January -> 2026-01-12/2026-01-15"),
    rule(f"{WEEKDAY}{{day}}{TO}[{{end_weekday:day_name}}[,] [the ]]{{end:day}} [of ]{{month}}[{YEAR}]", m.days_of_month,
         "from Monday 12 to Wednesday 14 January -> 2026-01-12/2026-01-14"),
    rule(f"[{WEEKDAY}]({{day}}[ of] {{month}}|the {{day:nth}} of {{month}}){TO}{{end:figure_nth}}", m.days_of_month,
         "from the 3rd of March to the 5th -> 2026-03-03/2026-03-05"),
    rule(f"<between> [the ]{{day}} and [the ]{{end:day}} [of ]{{month}}[{YEAR}]", m.days_of_month,
         "between 3 and 5 March 2025 -> 2025-03-03/2025-03-05"),
    rule(f"<between> {{month}} {{day}} and {{end:day}}[{YEAR}]", m.days_of_month,
         "between March 3 and 5 -> 2026-03-03/2026-03-05"),
    rule(f"[the ]{{day}}[, {{second:day}}][, {{third:day}}][,] and [the ]{{end:day}} [of ]{{month}}[{YEAR}]", m.days_listed,
         "on 16, 18 and 20 April -> 2026-04-16/2026-04-20"),
    rule(f"{{month}} {{day}}[, {{second:day}}][, {{third:day}}][,] and {{end:day}}[{YEAR}]", m.days_listed,
         "on April 16, 18 and 20 -> 2026-04-16/2026-04-20"),
    rule(f"the {{day:figure_nth}}{TO}{{end:figure_nth}}", m.days_of_the_month,
         "will be there from the 14th to the 16th -> 2026-01-14/2026-01-16"),
    rule("the {day:figure_nth} and [the ]{end:figure_nth}", m.days_of_the_month,
         "will be there on the 14th and 15th -> 2026-01-14/2026-01-15"),
]  # fmt: skip

WEEKDAYS = [
    rule("{weekday}['s]", m.weekday_said,
         "will fly on Thursday -> 2026-01-15", "arrived on Thursday -> 2026-01-08", "arrived on Friday -> 2026-01-09",
         "THURSDAY -> 2026-01-08"),
    rule("<on|by|until|from|to|-|–|since> {weekday:day_name}", m.weekday_said, "arrived on Thurs. -> 2026-01-08"),
    rule("[early |late |mid-]{weekday} {part}['s]", m.weekday_said, "arrived on Thursday night -> 2026-01-08TNI"),
    rule("(early|late|later|earlier) [on ]{weekday}", m.weekday_said, "arrived late on Thursday -> 2026-01-08"),
    rule("(the {part} of|{part} on) {weekday}", m.weekday_said, "on the evening of Thursday -> 2026-01-08TEV"),
    rule("(next|next week's) {weekday}[ {part}]", m.weekday_stepped, "next Friday -> 2026-01-16", step=1),
    rule("(last|this past|past|last week's) {weekday}[ {part}]['s]", m.weekday_stepped, "last Monday -> 2026-01-05",
         step=-1),
    rule("this {weekday}[ {part}]", m.weekday_stepped, "will leave this Sunday -> 2026-01-11", step=0),
    rule("[(the|this) ]coming {weekday}", m.weekday_coming, "this coming Friday -> 2026-01-16"),
    rule("{weekday} week", m.weekday_stepped, "leaves on Friday week -> 2026-01-23", weeks=1, step=0),
    rule("{weekday} fortnight", m.weekday_stepped, "leaves on Tuesday fortnight -> 2026-01-27", weeks=2, step=0),
    rule("a week (on|from) {weekday}", m.weekday_stepped, "leaves a week on Friday -> 2026-01-23", weeks=1, step=0),
    rule("{weekday}[,] [of ]next week", m.weekday_of_week, "on Thursday next week -> 2026-01-15", step=1),
    rule("next week[,] on {weekday}", m.weekday_of_week, "next week on Thursday -> 2026-01-15", step=1),
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
    rule("{part} yesterday", m.near_day, "mid-afternoon yesterday -> 2026-01-08TAF", days=-1),
    rule("[(later|earlier|early|late) ]this {part}['s]", m.near_day, "leaves this evening -> 2026-01-09TEV", days=0),
    rule("tonight['s]", m.near_day, "leaves tonight -> 2026-01-09TNI", days=0, part="NI"),
    rule("last (night|night's)", m.near_day, "left last night -> 2026-01-08TNI", days=-1, part="NI"),
    rule("last evening", m.near_day, "left last evening -> 2026-01-08TEV", days=-1, part="EV"),
    rule("the day after tomorrow", m.near_day, "leaves the day after tomorrow -> 2026-01-11", days=2),
    rule("the day before yesterday", m.near_day, "left the day before yesterday -> 2026-01-07", days=-2),
    rule("<the> day", m.the_period, "rose 3 percent on the day -> 2026-01-09", unit="D"),
]  # fmt: skip

LATER = [
    rule("the (next|following) {unit}", m.later, "the next day -> 2026-01-10", "the following week -> 2026-W03"),
    rule("the very next day", m.later, "the very next day -> 2026-01-10", unit="D"),
    rule("the (next|following) {part}", m.part_later, "the next morning -> 2026-01-10TMO", days=1),
    rule("the (day|morning) after", m.later, "the day after -> 2026-01-10", unit="D"),
    rule("[the ](previous|preceding|prior) {unit}", m.later, "the previous day -> 2026-01-08", sign=-1),
    rule("the day before", m.later, "the day before -> 2026-01-08", unit="D", sign=-1),
    rule("the (night|evening) before", m.part_later, "the night before -> 2026-01-08TNI", days=-1, part="NI"),
    rule("({number}|a|an|{some}) {unit} (later|after that|afterwards)", m.later,
         "two days later -> 2026-01-11", "a week later -> 2026-W03", "several years later -> FUTURE_REF"),
    rule("({number}|a|an|{some}) {unit} (earlier|before|previously|before that)", m.later,
         "two days earlier -> 2026-01-07", "several years earlier -> PAST_REF", sign=-1),
    rule("(the|that) [very ]same {unit}", m.same, "the same day -> 2026-01-09"),
    rule("[later |earlier ]that {unit}['s]", m.same, "that day -> 2026-01-09"),
    rule("(that|the same) {part}", m.part_later, "that evening -> 2026-01-09TEV", days=0),
    rule("[the |a ]year-(earlier|ago)", m.later, "the year-earlier figure -> 2025", sign=-1, unit="Y"),
]  # fmt: skip
DAYS = [*CALENDAR, *RANGES, *WEEKDAYS, *NEAR, *LATER]
