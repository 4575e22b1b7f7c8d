"""Two or three stops in one sentence or two, and each date with its own place.

The article is that of LEAD; {1}, {2} and {3} are 11, 12 and 13 March 2026, written in several ways.
"""

from __future__ import annotations

import pytest

from itinerary import read
from tests.test_paraphrases import LEAD

DATES = {
    "weekdays": ("Wednesday", "Thursday", "Friday"),
    "month first": ("March 11", "March 12", "March 13"),
    "day first": ("11 March", "12 March", "13 March"),
    "both": ("Wednesday, March 11", "Thursday, March 12", "Friday, March 13"),
    "in brackets": ("Wednesday (March 11)", "Thursday (March 12)", "Friday (March 13)"),
    "mornings": ("Wednesday morning", "Thursday morning", "Friday morning"),
}

SENTENCES = """
Reis will visit Stockholm on {1} and Helsinki on {2}.
Reis will visit Stockholm on {1}, Helsinki on {2} and Riga on {3}.
Reis will visit Stockholm on {1}, followed by Helsinki on {2}.
Reis will visit Stockholm on {1} before flying to Helsinki on {2}.
Reis will visit Stockholm on {1} before going on to Helsinki on {2}.
Reis will visit Stockholm on {1} and then travel on to Helsinki on {2}.
Reis visits Stockholm on {1} and travels on to Helsinki on {2}.
Reis will visit Stockholm on {1}, from where she will fly to Helsinki on {2}.
Reis will visit Stockholm on {1}; on {2} she will be in Helsinki.
Reis will visit Stockholm on {1} and, on {2}, Helsinki.
Reis will visit Stockholm and Helsinki on {1} and {2} respectively.
Reis will visit Stockholm and Helsinki on {1} and {2}, respectively.
Reis will visit Stockholm on {1}; Helsinki on {2}; and Riga on {3}.
Reis will be in Stockholm on {1} and on {2} in Helsinki.
Reis will hold talks in Stockholm on {1} with the king and in Helsinki on {2} with the president.
After visiting Stockholm on {1}, Reis will go to Helsinki on {2}.
Following talks in Stockholm on {1}, Reis will fly to Helsinki on {2}.
Reis arrives in Stockholm on {1} and leaves for Helsinki on {2}.
Reis will spend {1} in Stockholm and {2} in Helsinki.
The trip takes her to Stockholm on {1} and Helsinki on {2}.
The trip will take her to Stockholm on {1} and to Helsinki on {2}.
Her itinerary includes Stockholm ({1}) and Helsinki ({2}).
Stops are planned in Stockholm ({1}) and Helsinki ({2}).
A visit to Stockholm on {1} will be followed by one to Helsinki on {2}.
On {1} Reis will be in Stockholm, on {2} in Helsinki and on {3} in Riga.
On {1}, Reis will be in Stockholm, on {2} in Helsinki.
Reis is due in Stockholm on {1} and in Helsinki the next day.
Reis is due in Stockholm on {1} and in Helsinki a day later.
Reis is due in Stockholm on {1} and the following day in Helsinki.
Reis will fly to Stockholm on {1} and to Helsinki the day after.
Reis will visit Stockholm on {1}. The next day she will travel to Helsinki.
Reis will visit Stockholm on {1}. She will be in Helsinki the following day.
Reis will visit Stockholm on {1}. On {2}, she will be in Helsinki.
Reis will visit Stockholm on {1}. She will then travel to Helsinki on {2}.
Reis will visit Stockholm on {1}. From there she goes to Helsinki on {2}.
Reis will visit Stockholm on {1}. Helsinki follows on {2}.
Reis will visit Stockholm on {1}. Her next stop is Helsinki on {2}.
Reis will visit Stockholm on {1}. The last stop of the trip is Helsinki, on {2}.
Reis will visit Stockholm on {1}. The trip ends in Helsinki on {2}.
Reis will visit Stockholm on {1}. She will wrap up the trip in Helsinki on {2}.
Reis will visit Stockholm on {1}. Talks in Helsinki are scheduled for {2}.
Reis will visit Stockholm on {1}. A meeting in Helsinki is planned for {2}.
Reis will visit Stockholm on {1}, where she will meet the king, and Helsinki on {2}.
Reis will visit Stockholm on {1}, where she will meet the king, before travelling to Helsinki on {2}.
Reis will visit Stockholm on {1} to meet the king and Helsinki on {2} to meet the president.
Reis will visit Stockholm on {1} to meet the king before travelling to Helsinki on {2} for talks.
Reis will open a fair in Stockholm on {1}, attend a summit in Helsinki on {2} and speak in Riga on {3}.
Reis opens a fair in Stockholm on {1}, attends a summit in Helsinki on {2} and gives a lecture in Riga on {3}.
Reis will travel from Oslo to Stockholm on {1} and from Stockholm to Helsinki on {2}.
Reis flies from Oslo to Stockholm on {1} and on to Helsinki on {2}.
Reis will first visit Stockholm on {1}, then Helsinki on {2} and finally Riga on {3}.
The first stop is Stockholm on {1}, the second Helsinki on {2}.
Stockholm is the first stop, on {1}, and Helsinki the second, on {2}.
Reis will meet her Swedish counterpart in Stockholm on {1} and her Finnish counterpart in Helsinki on {2}.
Reis will be received by the king in Stockholm on {1} and by the president in Helsinki on {2}.
Reis will be in Stockholm on {1}, Helsinki on {2} and Riga on {3}.
Reis is in Stockholm on {1}, Helsinki on {2}, and Riga on {3}.
Reis will leave Oslo for Stockholm on {1} and will arrive in Helsinki on {2}.
Reis will head to Stockholm on {1} and Helsinki on {2}, the ministry said.
"Reis will visit Stockholm on {1} and Helsinki on {2}," the ministry said.
Officials said Reis would visit Stockholm on {1} and Helsinki on {2}.
The ministry said Reis would travel to Stockholm on {1} and to Helsinki on {2}.
Reis said she would visit Stockholm on {1} and Helsinki on {2}.
Reis will make stops in Stockholm on {1} and in Helsinki on {2}.
Reis will make a stop in Stockholm on {1} and another in Helsinki on {2}.
Reis will attend a summit in Stockholm on {1} and a conference in Helsinki on {2}.
Reis will attend a summit in Stockholm on {1} and then a conference in Helsinki on {2}.
While in Stockholm on {1}, Reis will meet the king; in Helsinki on {2} she will meet the president.
In Stockholm on {1} Reis will meet the king and in Helsinki on {2} the president.
In Stockholm, Reis will meet the king on {1}. In Helsinki, she will meet the president on {2}.
In Stockholm Reis will meet the king on {1} and in Helsinki she will meet the president on {2}.
Reis will meet the king in Stockholm on {1} and the president in Helsinki on {2}.
Reis will be accompanied to Stockholm on {1} and Helsinki on {2} by a business delegation.
Reis will lead a delegation to Stockholm on {1} and Helsinki on {2}.
Stockholm will host her on {1} and Helsinki on {2}.
She will visit Stockholm ({1}), Helsinki ({2}) and Riga ({3}).
Reis travels to Stockholm, Sweden, on {1} and to Helsinki, Finland, on {2}.
Reis will travel to Stockholm, the Swedish capital, on {1} and to Helsinki, the Finnish capital, on {2}.
Reis will travel to the Swedish capital Stockholm on {1} and the Finnish capital Helsinki on {2}.
"""


def stops(text: str) -> dict[str, list[str]]:
    """The days of March of each place but Oslo."""
    found: dict[str, list[str]] = {}
    for trip in read(LEAD + text).trips:
        for stop in trip.stops:
            if stop.place.name != "Oslo":
                days = "?" if stop.when is None else f"{stop.when.first.day}-{stop.when.last.day}"
                found.setdefault(stop.place.name, []).append(days)
    return found


@pytest.mark.parametrize("dates", DATES.values(), ids=DATES)
@pytest.mark.parametrize("sentence", SENTENCES.strip().splitlines())
def test_each_date_goes_to_its_place(sentence: str, dates: tuple[str, str, str]) -> None:
    text = sentence
    for number, date in enumerate(dates, 1):
        text = text.replace(f"{{{number}}}", date)
    wanted = {"Stockholm": ["11-11"], "Helsinki": ["12-12"]}
    if "Riga" in text:
        wanted["Riga"] = ["13-13"]
    assert stops(text) == wanted
