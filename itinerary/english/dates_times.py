"""How English writes clock times, lengths, repeated times and vague references. Told on Friday 9 January 2026."""

from __future__ import annotations

from itinerary.dates import meanings as m
from itinerary.english.date_parts import TO
from itinerary.patterns import Rule as rule

ZONE = "[[,] {zone}][ local time][ {aside}]"
EXACT = "[straight |consecutive |more |additional |full |trading |working |business |whole |long |successive |further ]"

TIMES = [
    rule(f"{{at:ampm}}{ZONE}", m.clock_time, "at 3 p.m. -> 2026-01-09T15:00",
         "at 7.30pm local time -> 2026-01-09T19:30", "at 3 p.m. ET (2000 GMT) -> 2026-01-09T15:00"),
    rule(f"{{at:clock}}{ZONE}", m.clock_time, "at 15:00 -> 2026-01-09T15:00", "10:00 GMT -> 2026-01-09T10:00"),
    rule("<at> {at:dotted_clock}[ {zone}][ hours][ hrs]", m.clock_time, "at 15.30 -> 2026-01-09T15:30"),
    rule("{at:dotted_clock} ({zone}|hours|hrs|local time)", m.clock_time, "15.30 hours -> 2026-01-09T15:30"),
    rule("<at> {hour:small_number} this {part}", m.hour_said, "speaks at 3 this afternoon -> 2026-01-09T15:00", days=0),
    rule("<at> {hour:small_number} tonight", m.hour_said, "speaks at seven tonight -> 2026-01-09T19:00", days=0, part="EV"),
    rule("<at> {hour:small_number} tomorrow {part}", m.hour_said, "speaks at 9 tomorrow morning -> 2026-01-10T09:00", days=1),
    rule("{at:military} (hours|hrs|local time|{zone})", m.clock_time, "0800 hours -> 2026-01-09T08:00"),
    rule("(12 |)(noon|midday)[ {zone}]", m.clock_time, "at noon -> 2026-01-09T12:00", at=m.NOON),
    rule("[12 ]midnight[ {zone}]", m.clock_time, "at midnight -> 2026-01-09T00:00", at=m.MIDNIGHT),
    rule("{hour:small_number} o'clock[ in the {part}]", m.hour_said, "at three o'clock in the afternoon -> 2026-01-09T15:00"),
    rule("<at> {hour:small_number} in the {part}", m.hour_said, "at 4 in the morning -> 2026-01-09T04:00"),
    rule(f"{{hour:small_number}}{TO}{{end:ampm}}{ZONE}", m.clock_span, "from 3 to 5 p.m. -> 2026-01-09T15:00/2026-01-09T17:00"),
    rule("half past {hour:small_number}[ in the {part}]", m.hour_said, "at half past three -> 2026-01-09T15:30", minute=30),
    rule("[a ]quarter past {hour:small_number}[ in the {part}]", m.hour_said, "at quarter past nine -> 2026-01-09T09:15", minute=15),
    rule("[a ]quarter to {hour:small_number}[ in the {part}]", m.hour_said, "at a quarter to five -> 2026-01-09T16:45", minute=-15),
    rule("<between> {hour:small_number} and {end:ampm}" + ZONE, m.clock_span,
         "between 9 and 11 a.m. -> 2026-01-09T09:00/2026-01-09T11:00"),
    rule("<in> the [(early|late) ]{part}", m.part_said, "in the evening -> 2026-01-09TEV"),
    rule("overnight", m.part_said, "flew overnight -> 2026-01-09TNI", part="NI"),
]  # fmt: skip

LENGTHS = [
    rule(f"{{number}}(-| ){EXACT}{{unit:span_unit}}[-long]", m.length, "a three-day visit -> P3D", "for four weeks -> P4W",
         "six straight days -> P6D"),
    rule("{number} and a half {unit:span_unit}", m.length, "two and a half years -> P2Y6M", half=0.5),
    rule("{number}-and-a-half-{unit:span_unit}", m.length, "a two-and-a-half-day trip -> P2DT12H", half=0.5),
    rule("half(-| )day", m.length, "a half-day visit -> P0.5D", number=0, half=0.5, unit="D"),
    rule("half a {unit:one_unit}", m.length, "for half a day -> P0.5D", number=0, half=0.5),
    rule("(a|one) {unit:one_unit} and a half", m.length, "a year and a half -> P1Y6M", number=1, half=0.5),
    rule("{number} (straight|consecutive|more) quarters", m.length, "two consecutive quarters -> P2Q", unit="Q"),
    rule(f"{{number}}(-| ){EXACT}{{unit:hours}}[-long]", m.length, "a two-hour stop -> PT2H"),
    rule("{number}(-| ){unit:nights}", m.length, "for four nights -> P4D"),
    rule(f"{{some}}(-| ){EXACT}{{unit:span_unit}}[-long]", m.length, "a few days -> PXD"),
    rule("{some} {unit:hours}", m.length, "several hours -> PTXH"),
    rule(f"(a|an|one|an additional|another) {EXACT}{{unit:one_unit}}[-long]", m.length, "for a week -> P1W", number=1),
    rule("(an|a full) hour[-long]", m.length, "for an hour -> PT1H", number=1, unit="H"),
    rule("half(-| )an(-| )hour", m.length, "for half an hour -> PT30M", number=30, unit="m"),
    rule("an hour and a half", m.length, "for an hour and a half -> PT1H30M", number=1, unit="H", half=0.5),
    rule("(a|one) minute and a half", m.length, "a minute and a half later -> PT1M30S", number=1, unit="m", half=0.5),
    rule("(a|one) minute", m.length, "for a minute -> PT1M", number=1, unit="m"),
    rule("{unit:one_unit}-long", m.length, "the week-long visit -> P1W", number=1),
    rule("{unit:lasting_unit}", m.length, "a weeklong visit -> P1W", number=1),
    rule("single-{unit:one_unit}", m.length, "a single-day gain -> P1D", number=1),
    rule("{unit:units}-long", m.length, "the decades-long war -> PXY", some=None),
    rule(f"[the ](next|last|past|first|coming|previous|final) {{number}} {EXACT}{{unit}}", m.length,
         "the next three days -> P3D", "the past five trading days -> P5D"),
    rule("[the ](next|last|past|first|coming|previous|final) {some} {unit}", m.length, "the next few days -> PXD"),
    rule("[the ](next|last|past|first|coming|previous|final) {number} {unit:hours}", m.length, "the last 24 hours -> PT24H"),
    rule("the past {unit:span_unit}", m.length, "over the past decade -> P10Y", number=1),
    rule("(recent|coming|the coming) {unit:plural_unit}", m.length, "in recent years -> PXY", some=None),
    rule("<for|in|within|after|over|took|spent|lasted|last> {unit:units}", m.length, "for years -> PXY", some=None),
    rule("{some} {unit:quarters}", m.length, "after several quarters -> PXQ"),
    rule("<in|for|within|after|over|just|lasted> {unit:hours_only}", m.length, "lasted minutes -> PTXM", some=None),
    rule("{number} to {some:number} {unit:span_unit}", m.length, "two to three weeks -> P2W"),
    rule("{number}-{some:number} {unit:span_unit}", m.length, "for 2-3 weeks -> P2W"),
]  # fmt: skip

VAGUE = [
    rule("(now|currently|current|right now|at present|these days|nowadays)", m.vague,
         "is now in Rome -> PRESENT_REF", value="PRESENT_REF"),
    rule("(recently|more recently|recent|the past)", m.vague, "has recently left -> PAST_REF", value="PAST_REF"),
    rule("(the [near |immediate ]future|the (near|short|long) term|a later date)", m.vague,
         "in the near future -> FUTURE_REF", value="FUTURE_REF"),
    rule("past (weeks|months|quarters|years|decades)", m.vague, "as in past years -> PAST_REF", value="PAST_REF"),
    rule("future (days|weeks|months|quarters|years)", m.vague, "in future years -> FUTURE_REF", value="FUTURE_REF"),
    rule("<will|would|may|might|could|to> soon", m.vague, "may soon go -> FUTURE_REF", value="FUTURE_REF"),
    rule("soon <will|would|may|might|could|to>", m.vague, "soon will go -> FUTURE_REF", value="FUTURE_REF"),
    rule("very soon", m.vague, "will go very soon -> FUTURE_REF", value="FUTURE_REF"),
    rule("<will|would|may|might|could> one day", m.vague, "will one day return -> FUTURE_REF", value="FUTURE_REF"),
    rule("(every|each) {unit}", m.repeated, "every day -> P1D"),
    rule("every other {unit}", m.repeated, "every other day -> P2D", number=2),
    rule("every {number} {unit}", m.repeated, "every four years -> P4Y"),
    rule("daily", m.repeated, "the daily flight -> P1D", unit="D"),
    rule("weekly", m.repeated, "the weekly flight -> P1W", unit="W"),
    rule("monthly", m.repeated, "the monthly flight -> P1M", unit="M"),
    rule("(hourly)", m.repeated, "the hourly train -> PT1H", unit="H"),
    rule("(every|each) {weekday}[ {part}]", m.repeated_weekday, "every Thursday -> XXXX-WXX-4"),
    rule("{weekday:weekdays}", m.repeated_weekday, "on Thursdays -> XXXX-WXX-4"),
    rule("{weekday} {part:parts}", m.repeated_weekday, "on Thursday nights -> XXXX-WXX-4TNI"),
]  # fmt: skip
TIMES_AND_LENGTHS = [*TIMES, *VAGUE, *LENGTHS]
