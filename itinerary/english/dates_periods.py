"""How English names weeks, months, quarters, seasons, years and holidays. Told on Friday 9 January 2026."""

from __future__ import annotations

from itinerary.dates import meanings as m
from itinerary.english.date_parts import DAY_MONTH, EARLY, PREPOSITIONS, TO, YEAR
from itinerary.patterns import Rule as rule

SOMETIME = "[sometime |some time |earlier |earliest ]"
FISCAL = "[fiscal |financial |calendar |full |current |coming |entire |whole |school |academic ]"

STEPPED = [
    rule(f"{SOMETIME}{EARLY}[the ]next {FISCAL}{{unit:long_unit}}['s]", m.period,
         "next week -> 2026-W03", "early next month -> 2026-02", "the end of next month -> 2026-02", step=1),
    rule(f"{SOMETIME}{EARLY}(this|the (current|present)) {FISCAL}{{unit:long_unit}}['s]", m.period,
         "this week -> 2026-W02", "later this year -> 2026", "the end of this year -> 2026", step=0),
    rule(f"{SOMETIME}{EARLY}last {FISCAL}{{unit:long_unit}}['s]", m.period, "last month -> 2025-12", "late last week -> 2026-W01",
         step=-1),
    rule("this past {unit:long_unit}", m.period, "this past weekend -> 2026-W01-WE", step=-1),
    rule("the past weekend", m.period, "over the past weekend -> 2026-W01-WE", step=-1, unit="WE"),
    rule("the {unit:long_unit} after next", m.period, "the week after next -> 2026-W04", step=2),
    rule("the {unit:long_unit} before last", m.period, "the week before last -> 2025-W52", step=-2),
    rule("the last day of [(the|this) ]{unit:long_unit}", m.last_day_of, "on the last day of the month -> 2026-01-31", step=0),
    rule("the first day of next {unit:long_unit}", m.first_day_of, "on the first day of next month -> 2026-02-01", step=1),
    rule("[the ]coming weekend", m.period, "for the coming weekend -> 2026-W02-WE", unit="WE", step=0),
    rule("(the|this) coming {unit:long_unit}", m.period, "in the coming week -> 2026-W03", step=1),
    rule("the [(fiscal|financial|calendar|full|current|entire|whole) ]{unit:long_unit}['s] end", m.period,
         "by the year's end -> 2026", step=0),
    rule("[the ](end|start|beginning|middle) of the [(fiscal|financial) ]{unit}", m.period,
         "the end of the month -> 2026-01", step=0),
    rule("(earlier|later|early|late) in the {unit:long_unit}", m.period, "later in the year -> 2026", step=0),
    rule("(year|[the ]year's)(-| )end", m.period, "by year-end -> 2026", unit="Y", step=0),
    rule("the (full|entire|current|whole|latest) [(fiscal|financial) ]year", m.period, "for the full year -> 2026",
         unit="Y", step=0),
    rule("<the> {unit:told_unit}", m.the_period, "grew in the quarter -> 2025-Q4", "over the weekend -> 2026-W01-WE"),
    rule("<for|during> the year <!since|before|after|that|of|to|ahead|when|he|she|they|it|in|between|following>", m.period, "for the year, sales rose -> 2026", unit="Y", step=0),
    rule("the [fiscal ]year (ended|ending)", m.length, "for the year ended in June -> P1Y", unit="Y", number=1),
    rule("the (latest|recent|most recent|just-ended) (quarter|period)", m.the_period,
         "in the latest quarter -> 2025-Q4", unit="Q"),
    rule("the [(comparable|same|corresponding) ](year-ago|year-earlier) [{number:ordinal} ](quarter|period)",
         m.quarter_before, "fell in the fourth quarter from the year-earlier quarter -> 2024-Q4"),
    rule("the {year} (quarter|period)", m.quarter_in_year, "in the 2024 quarter -> 2024"),
    rule("the (fiscal|financial|calendar|school|academic) year", m.period, "for the fiscal year -> 2026", unit="Y", step=0),
    rule("the (same|comparable|corresponding|year-ago|year-earlier) (quarter|period) ([of ][the ](last|previous) year|a year (ago|earlier))",
         m.quarter_before, "the same period last year -> 2025"),
]  # fmt: skip

MONTHS = [
    rule(f"<{PREPOSITIONS}> {{month}}", m.month_of, "will come in May -> 2026-05"),
    rule("[the ](first|second|latter) half of {month}", m.month_of, "the first half of May -> 2026-05"),
    rule(f"{SOMETIME}{EARLY}{{month:sure_month}}['s]", m.month_of,
         "will come in late February -> 2026-02", "mid-February -> 2026-02"),
    rule("<and|or|nor> {month:full_month}", m.month_of, "either February or May -> 2026-05"),
    rule("(early|late|mid)(-| ){month}", m.month_of, "will come in early May -> 2026-05"),
    rule("[the ](beginning|start|end|middle) of {month}", m.month_of, "will come at the end of May -> 2026-05"),
    rule(f"{SOMETIME}{EARLY}{{month}}{YEAR}['s]", m.month_of, "May 2027 -> 2027-05", "early March 2025 -> 2025-03"),
    rule(f"{EARLY}{{month}}[,] [of ]last year", m.month_of_year, "March last year -> 2025-03", step=-1),
    rule(f"{EARLY}{{month}}[,] [of ]this year", m.month_of_year, "March this year -> 2026-03", step=0),
    rule(f"{EARLY}{{month}}[,] [of ]next year", m.month_of_year, "March next year -> 2027-03", step=1),
    rule(f"{{month}}{TO}{{end:month}}[{YEAR}]", m.months_between,
         "from March to May -> 2026-03/2026-05", "March–May 2027 -> 2027-03/2027-05",
         "Jan-Mar 2027 -> 2027-01/2027-03"),
    rule("(last|this past) {month}", m.month_stepped, "last May -> 2025-05", step=-1),
    rule("next {month}", m.month_stepped, "next May -> 2026-05", step=1),
    rule("this {month}", m.month_stepped, "this May -> 2026-05", step=0),
    rule(f"the {{number:ordinal}} {{weekday}} (in|of) {{month}}[{YEAR}]", m.weekday_in_month,
         "the second Tuesday of June -> 2026-06-09"),
    rule(f"the last {{weekday}} (in|of) {{month}}[{YEAR}]", m.weekday_in_month, "the last Friday in March -> 2026-03-27",
         number=-1),
    rule(f"the {{number:ordinal}} {{unit:one_unit}} (in|of) {{month}}[{YEAR}]", m.unit_in_month,
         "the second week of June -> 2026-W24", "the first weekend of May -> 2026-W18-WE"),
    rule(f"[the ](first|last|opening|closing|final) (days|weeks) of {{month}}[{YEAR}]", m.month_of,
         "in the first days of May -> 2026-05"),
    rule(f"the last {{unit:one_unit}} (in|of) {{month}}[{YEAR}]", m.unit_in_month, "the last day of March -> 2026-03-31", number=-1),
    rule(f"[the ]week (of|beginning|starting|ending|ended|to) [the ]{DAY_MONTH}", m.unit_holding,
         "the week of Feb. 2 -> 2026-W06", unit="W"),
    rule(f"[the ]weekend of [the ]{DAY_MONTH}", m.unit_holding, "the weekend of May 2 -> 2026-W18-WE", unit="WE"),
]  # fmt: skip

YEARS = [
    rule(f"{SOMETIME}{EARLY}[the year |(fiscal|calendar) [year ]]{{year}}['s]", m.year_of,
         "in 1999 -> 1999", "late 2025 -> 2025", "the end of 2025 -> 2025", "in nineteen ninety-six -> 1996"),
    rule("{years}", m.years_between, "in the 1998-99 season -> 1998/1999", "from 1914/18 -> 1914/1918"),
    rule("{year:short_year}", m.year_of, "in '98 -> 1998"),
    rule("[the ][early |late |mid-|mid |early-|late-]{decade}", m.decade_of, "the 1990s -> 199", "the late '80s -> 198"),
    rule("<the|late|early|mid|and|or> [early |late |mid-|mid ]{decade:short_decade}", m.decade_of, "in the 80s -> 198"),
    rule("[the ]{ordinal}(-| )century", m.century_of, "the 19th century -> 18"),
    rule("[(early|late|mid-|later) ]({step:season_step}) {season}['s]", m.season_stepped,
         "last summer -> 2025-SU", "this winter -> 2025-WI", "next spring -> 2026-SP"),
    rule("<the> [early |late |mid-]{season}", m.season_said,
         "in the summer -> 2026-SU", "resigned in the autumn -> 2025-FA"),
    rule("<in|by|until|since|during|early|late|mid> {season}", m.season_said, "in spring -> 2026-SP"),
    rule("[the ][early |late |mid-]{season}( of | ){year}", m.season_of, "the summer of 2024 -> 2024-SU"),
    rule("[the ][early |late |mid-]{season} of {year:short_year}", m.season_of, "the summer of '98 -> 1998-SU"),
]  # fmt: skip

QUARTERS = [
    rule("[the |its |their ][fiscal |fiscal-]{number:quarter_number}[-][ ]quarter['s]", m.quarter_of,
         "rose in the fourth quarter -> 2025-Q4", "a third-quarter loss -> 2025-Q3"),
    rule("[the ][fiscal |fiscal-]{number:quarter_number}[-][ ]quarter(,| of| in|) {year}", m.quarter_of,
         "the third quarter of 2024 -> 2024-Q3"),
    rule("[the ]{year} {number:quarter_number}[-][ ]quarter", m.quarter_of, "the 2024 third quarter -> 2024-Q3"),
    rule("[the ]{number:quarter_number}[-][ ]quarter (of |)last year", m.quarter_of,
         "the third quarter of last year -> 2025-Q3", step=-1),
    rule("last year's {number:quarter_number}[-][ ]quarter", m.quarter_of, "last year's third quarter -> 2025-Q3", step=-1),
    rule("[the ]{number:quarter_number}[-][ ]quarter (of |)this year", m.quarter_of_this,
         "the third quarter of this year -> 2026-Q3", step=0),
    rule("this year's {number:quarter_number}[-][ ]quarter", m.quarter_of_this, "this year's third quarter -> 2026-Q3",
         step=0),
    rule("[the ]{number:quarter_number}[-][ ]quarter (of |)next year", m.quarter_of,
         "the third quarter of next year -> 2027-Q3", step=1),
    rule("next year's {number:quarter_number}[-][ ]quarter", m.quarter_of, "next year's first quarter -> 2027-Q1", step=1),
    rule("Q{number:quarter_number_digit} {year}", m.quarter_of, "in Q3 2026 -> 2026-Q3"),
    rule("<in|for|of|during|from|to|since|until|by|the> Q{number:quarter_number_digit}", m.quarter_of,
         "fell in Q4 -> 2025-Q4"),
    rule("H{number:half_digit} {year}", m.half_of, "in H1 2026 -> 2026-H1"),
    rule("[the ]first two quarters of {year}", m.half_of, "the first two quarters of 2025 -> 2025-H1", number=1),
    rule("[the ](last|final) two quarters of {year}", m.half_of, "the last two quarters of 2025 -> 2025-H2", number=2),
    rule("[the ]{number:half_number}[-][ ]half of {year}", m.half_of, "the first half of 2025 -> 2025-H1"),
    rule("[the ]{number:half_number}[-][ ]half of (this|the) year", m.half_of, "the second half of the year -> 2026-H2"),
    rule("[the ]{number:half_number}[-][ ]half of last year", m.half_of, "the second half of last year -> 2025-H2", step=-1),
    rule("[the ]{number:half_number}[-][ ]half of next year", m.half_of, "the first half of next year -> 2027-H1", step=1),
]  # fmt: skip

HOLIDAYS = [
    rule("<on|at|over|by|before|after|since|until|for|during|around|from|to|through|and|every|^> {holiday}", m.holiday_said, "was home on Christmas Day -> 2025-12-25",
         "will be home for Good Friday -> 2026-04-03", "will be there for Diwali -> 2026-11-08",
         "will be home for Eid al-Fitr -> 2026-03-20", "will fly home for Chinese New Year -> 2026-02-17"),
    rule("{holiday:day_holiday}", m.holiday_said, "was found Thanksgiving Day -> 2025-11-27"),
    rule("{holiday}[,] {year}", m.holiday_said, "Easter Sunday 2025 -> 2025-04-20"),
    rule("{holiday} {unit:holiday_unit}", m.holiday_said, "over the Easter weekend -> 2026-W14-WE"),
    rule("{holiday}'s", m.holiday_said, "Good Friday's service -> 2026-04-03"),
    rule("<in|during|over|through|throughout|for|after|before|until|by|since|of|at> {holiday:long_feast}", m.holiday_said,
         "will stay home during Ramadan -> 2026-02-18/2026-03-19", lasts=True),
    rule("{holiday:long_feast}[,] {year}", m.holiday_said, "before Ramadan 2025 -> 2025-03-01/2025-03-29", lasts=True),
    rule("the (start|beginning|first day) of {holiday:long_feast}[ {year}]", m.holiday_said,
         "will speak at the start of Ramadan -> 2026-02-18", "the start of Passover 2027 -> 2027-04-22"),
    rule("last {holiday}", m.holiday_said, "last Thanksgiving -> 2025-11-27", step=-1),
    rule("(next|this|this coming) {holiday}", m.holiday_said, "next Easter -> 2026-04-05", step=1),
]  # fmt: skip

DISTANCES = [
    rule("<in> ({number}|{some}|a|an) {unit:span_unit}", m.within, "will be back in three weeks -> 2026-W05",
         "the first in ten years -> P10Y"),
    rule("({number}|{some}|a|an) {unit} from (now|today)", m.distance, "three weeks from now -> 2026-W05", sign=1),
    rule("<in> ({number}|a|an) {unit:unit_possessive} time", m.distance, "in three weeks' time -> 2026-W05", sign=1),
    rule("({number}|{some}|a|an) [and a half ]{unit}[ or (so|two|more)] ago", m.distance,
         "three weeks ago -> 2025-W51", "a month ago -> 2025-12", "several weeks ago -> PAST_REF", sign=-1),
    rule("({number}|a|an) {unit} ago today", m.distance, "arrived three weeks ago today -> 2025-12-19", sign=-1, exact=True),
    rule("{unit:units} ago", m.distance, "years ago -> PAST_REF", sign=-1, some=None),
    rule("{unit:one_unit} ago", m.distance, "compared with year ago -> 2025", sign=-1),
]  # fmt: skip

PERIODS = [*STEPPED, *MONTHS, *YEARS, *QUARTERS, *HOLIDAYS, *DISTANCES]
