"""One stop told in the ways that reporters tell it: every subject, verb, date and sentence of the tables.

The article is that of LEAD; each sentence adds a visit to Stockholm on 11 March 2026, or on 11 and 12
March. Each entry of a table is tried in a plain sentence, and many together in a sample that is always
the same.
"""

from __future__ import annotations

import random

import pytest

from itinerary import read

LEAD = (
    "LISBON, March 6, 2026 (Example News) -- Foreign Minister Ana Reis will visit Oslo on Monday, "
    "her office said on Friday.\n\n"
)

SUBJECTS = """
She|Reis|Ms. Reis|Ms Reis|Dr. Reis|Ana Reis|Minister Reis|Foreign Minister Reis|Foreign Minister Ana Reis
The minister|The Minister|The foreign minister|The Foreign Minister|The 54-year-old minister
The Portuguese minister|The Portuguese foreign minister|The Portuguese Foreign Minister
Portugal's foreign minister|Portugal's top diplomat|The top diplomat|The veteran diplomat|The politician
Ana Reis, the foreign minister,|Reis, 54,|Reis (54)|Reis, a former banker,|Reis – a former banker –
Reis, who took office in January,|Reis, whose party governs with the Greens,
Reis, accompanied by a business delegation,|The delegation|Her delegation
"""

VERBS = """
will travel to|will be travelling to|will be traveling to|is travelling to|is to travel to|is due to travel to
is scheduled to travel to|is set to travel to|is expected to travel to|plans to travel to|travels to
is going to|will be going to|goes to|will go to|will go on to|goes on to|will then travel to
heads to|will head to
is heading to|is headed to|is heading for|is headed for|is bound for|is off to|flies to|will fly to
flies on to|is flying out to|jets off to|will jet to|moves on to|will move on to|continues to
will proceed to|crosses to
will take the train to|will drive to|will sail to|will make her way to
visits|will visit|is to visit|will be visiting|is planning to visit|looks set to visit|tours|will tour|reaches
pays a visit to|will pay an official visit to|is making a visit to|makes a trip to
will undertake a visit to|embarks on a visit to|begins a visit to|kicks off a visit to|will be on a visit to
makes a stop in|will stop off in|will stop over in
leaves for|will leave for|departs for|sets off for|will set out for
arrives in|will arrive in|is due in|is due to arrive in|is expected in|lands in|will touch down in
is in|will be in|will stay in|will be on hand in|will make an appearance in
holds talks in|will hold talks in|has talks in|is due for talks in|will begin talks in|will meet officials in
will meet with officials in|is meeting officials in|will meet Prime Minister Holm in|will consult officials in
will attend a conference in|attends a conference in|is attending a conference in|will take part in a summit in
will chair a meeting in|co-chairs a meeting in|will co-chair a meeting in|will speak in|is speaking in
will give a lecture in|will deliver a speech in|will be giving a speech in|will address the parliament in
will open an exhibition in|will inaugurate the embassy in|launches the programme in|will sign an agreement in
will lay a wreath in|will visit troops in|will inspect a shipyard in|will dine with the king in
will be received in|will be welcomed in|will be hosted in|will be honoured in|will receive an award in
will wrap up the trip in|concludes her tour in|ends her tour in|will round off the trip in
"""

DATES = {
    "11": """
on Wednesday|Wednesday|on Wed|this Wednesday|early Wednesday|late on Wednesday|on Wednesday morning
on Wednesday afternoon|at 3 p.m. on Wednesday|on Wednesday at 3 p.m.|on the evening of Wednesday
on March 11|on 11 March|Mar 11|on Mar. 11|on March 11th|on 11th March|on the 11th of March|on March 11, 2026
on 11 March 2026|on 2026-03-11|on 11/3/2026|on the 11th|on Wednesday the 11th|on Wednesday, March 11
on Wednesday (March 11)|(March 11)|on the morning of March 11|two days later
""",
    "11-12": """
from March 11 to 12|on March 11-12|on March 11 and 12|from 11 to 12 March|from 11 March to 12 March
on 11-12 March|(11-12 March)|between March 11 and 12|from the 11th to the 12th|on Wednesday and Thursday
from Wednesday to Thursday|from Wednesday until Thursday
""",
}

SENTENCES = """
{S} {V} {P} {D}.
{S} {V} {P} {D}, her office said.
{S} {V} {P} {D}, according to a statement.
{S} {V} {P} {D} to sign an agreement on fisheries.
{S} {V} {P} {D} for talks with her Swedish counterpart.
{S} {V} {P} {D}, where she will meet King Carl.
{S} {V} {P} {D} at the invitation of the government.
{S} {V} {P} {D} before returning home.
{S} {V} {P} {D}, before flying home on Saturday.
{S} {V} {P} {D}; she has never been there before.
{S} {V} {P}, {D}, to open a trade fair.
Officials said {s} {V} {P} {D}.
The ministry announced that {s} {V} {P} {D}.
According to her office, {s} {V} {P} {D}.
After Oslo, {s} {V} {P} {D}.
From Oslo, {s} {V} {P} {D}.
As part of the trip, {s} {V} {P} {D}.
At the end of the week, having met business leaders, {s} {V} {P} {D}.
"It is a pleasure," she said. {S} {V} {P} {D}.
{B}, {s} {V} {P}.
{B} {s} {V} {P}.
{B}, {s} {V} {P} to sign an agreement.
"""

PLACES = "Stockholm|Stockholm, Sweden,|the Swedish capital|the Swedish capital, Stockholm,"
_CAPITALISED = ("Reis", "Ana", "Ms.", "Ms", "Dr.", "Foreign", "Minister", "Portugal's")

Choice = tuple[str, str, str, str, str]


def entries(table: str) -> list[str]:
    return [entry for row in table.strip().splitlines() for entry in row.split("|")]


DAYS = {date: days for days, table in DATES.items() for date in entries(table)}
TABLES = (entries(SUBJECTS), entries(VERBS), entries(PLACES), list(DAYS), SENTENCES.strip().splitlines())
PLAIN: Choice = ("She", "will travel to", "Stockholm", "on Wednesday", "{S} {V} {P} {D}.")


def written(choice: Choice) -> str:
    subject, verb, place, date, sentence = choice
    inside = subject if subject.split(",")[0].split()[0] in _CAPITALISED else subject[0].lower() + subject[1:]
    words = {"S": subject, "s": inside, "V": verb, "P": place, "D": date, "B": date[0].upper() + date[1:]}
    for name, said in words.items():
        sentence = sentence.replace("{" + name + "}", said)
    return sentence.replace(",,", ",").replace(",.", ".").replace(",;", ";")


def days_in_stockholm(sentence: str) -> list[str]:
    """The days of March, of every stop there; "other journey" where it is not hers."""
    trips = read(LEAD + sentence).trips
    found = []
    for trip in trips:
        for stop in trip.stops:
            if stop.place.name == "Stockholm" and stop.when is not None and stop.when.first.month == 3:
                first, last = stop.when.first.day, stop.when.last.day
                found.append(f"{first}" if first == last else f"{first}-{last}")
    return found if len(trips) == 1 else [*found, "other journey"]


def one_by_one() -> list[Choice]:
    choices = []
    for position, table in enumerate(TABLES):
        for entry in table:
            changed = list(PLAIN)
            changed[position] = entry
            choices.append(tuple(changed))
    return choices  # type: ignore[return-value]


def sample(size: int) -> list[Choice]:
    chance = random.Random(2026)
    return [tuple(chance.choice(table) for table in TABLES) for _ in range(size)]  # type: ignore[misc]


@pytest.mark.parametrize("choice", one_by_one(), ids=written)
def test_each_entry_of_the_tables(choice: Choice) -> None:
    assert days_in_stockholm(written(choice)) == [DAYS[choice[3]]]


def test_many_together() -> None:
    choices = sample(1500)
    wrong = [text for each in choices if days_in_stockholm(text := written(each)) != [DAYS[each[3]]]]
    assert wrong == []
