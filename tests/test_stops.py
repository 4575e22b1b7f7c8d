"""One sentence behind a common lead, and the stops that it adds: phrasings of travel, of plans given
up, put off and uncertain, and of what is no stop.
"""

from __future__ import annotations

import pytest

from itinerary import read

LEAD = (
    "LISBON, March 6, 2026 (Example News) -- Foreign Minister Ana Reis will visit Oslo on Monday,"
    " her office said on Friday.\n\n"
)


def stops(sentence: str) -> list[str]:
    """Each stop but Oslo as `place month-day status`, the status where it is not confirmed."""
    told = []
    for trip in read(f"{LEAD}{sentence}\n").trips:
        for stop in trip.stops:
            days = str(stop.when).replace("2026-", "").split("/")
            when = "/".join(dict.fromkeys(day.split("T")[0] for day in days))
            status = "" if stop.status.value == "confirmed" else f" {stop.status.value}"
            told.append(f"{stop.place.name} {when}{status}")
    assert "Oslo 03-09" in told
    told.remove("Oslo 03-09")
    return sorted(told)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Her tour will also include Sweden and Finland.", "Sweden None;Finland None"),
        ("Stockholm is next, on the 11th, followed by Helsinki on the 13th.", "Stockholm 03-11;Helsinki 03-13"),
        ("Stockholm comes next, on Wednesday.", "Stockholm 03-11"),
        ("On Wednesday it is the turn of Stockholm.", "Stockholm 03-11"),
        ("On Wednesday it is Stockholm and on Friday Helsinki.", "Stockholm 03-11;Helsinki 03-13"),
        ("Stockholm expects the minister on Wednesday.", "Stockholm 03-11"),
        ("The mayor of Stockholm expects her on Wednesday.", "Stockholm 03-11"),
        ("The people of Stockholm will host her on Wednesday.", "Stockholm 03-11"),
        ("Stockholm is set aside for Wednesday.", "Stockholm 03-11"),
        ("Stockholm has been set aside for Wednesday and Thursday.", "Stockholm 03-11/03-12"),
        ("Wednesday is set aside for Stockholm.", "Stockholm 03-11"),
        ("Wednesday is given over to Stockholm.", "Stockholm 03-11"),
        ("Wednesday belongs to Stockholm.", "Stockholm 03-11"),
        ("Stockholm has been given a single day, March 11.", "Stockholm 03-11"),
        ("Stockholm gets her on Wednesday.", "Stockholm 03-11"),
        ("Stockholm will have her for one night, on Wednesday.", "Stockholm 03-11"),
        ("Stockholm, on Wednesday, is the finale.", "Stockholm 03-11"),
        ("Stockholm is on Wednesday and Helsinki on Friday.", "Stockholm 03-11;Helsinki 03-13"),
        ("Stockholm would be visited on Wednesday.", "Stockholm 03-11"),
        ("Stockholm will be visited on Wednesday and Helsinki on Friday.", "Stockholm 03-11;Helsinki 03-13"),
        ("Stockholm on Wednesday, Helsinki on Thursday and Tallinn on Friday complete the tour.", "Stockholm 03-11;Helsinki 03-12;Tallinn 03-13"),
        ("She then arrives in Stockholm on Wednesday, coming from Helsinki.", "Stockholm 03-11"),
        ("She will be hosted in Stockholm on Wednesday by Prime Minister Lars Holm.", "Stockholm 03-11"),
        ("She will be received in Stockholm on Wednesday by Prime Minister Lars Holm.", "Stockholm 03-11"),
        ("She will be flown to Stockholm on Wednesday.", "Stockholm 03-11"),
        ("On Wednesday she is flown to Stockholm and on Thursday to Helsinki.", "Stockholm 03-11;Helsinki 03-12"),
        ("She also calls at Stockholm on Wednesday.", "Stockholm 03-11"),
        ("The ship with the minister on board puts in at Stockholm on Wednesday.", "Stockholm 03-11"),
        ("On Wednesday she drops in on Stockholm.", "Stockholm 03-11"),
        ("She will look in on Stockholm on Wednesday.", "Stockholm 03-11"),
        ("She will drop by Stockholm on Wednesday.", "Stockholm 03-11"),
        ("She takes the train to Stockholm on Wednesday.", "Stockholm 03-11"),
        ("On Wednesday she takes the night train to Stockholm.", "Stockholm 03-11"),
        ("On Wednesday she boards a plane for Stockholm.", "Stockholm 03-11"),
        ("On Wednesday she catches a flight to Stockholm.", "Stockholm 03-11"),
        ("The first of two meetings is in Stockholm on Wednesday.", "Stockholm 03-11"),
        ("On Wednesday she will be at the Royal Palace in Stockholm, the first of two engagements.", "Stockholm 03-11"),
        ("She enters Sweden on Wednesday.", "Sweden 03-11"),
        ("The delegation will base itself in Stockholm from March 11 to 13.", "Stockholm 03-11/03-13"),
        ("There will be stops in Stockholm on Wednesday and Helsinki on Friday.", "Stockholm 03-11;Helsinki 03-13"),
        ("There is also a day in Stockholm, on March 11.", "Stockholm 03-11"),
        ("Before Helsinki there is Stockholm, just the one night, on March 11.", "Stockholm 03-11"),
        ("Then on to Stockholm on Wednesday.", "Stockholm 03-11"),
        ("Then it is on to Stockholm on Wednesday.", "Stockholm 03-11"),
        ("Then it's Stockholm on Wednesday.", 'Stockholm 03-11'),
        ("From there to Stockholm on Wednesday.", "Stockholm 03-11"),
        ("Then Stockholm, on Wednesday.", "Stockholm 03-11"),
        ("Next up: Stockholm on Wednesday.", "Stockholm 03-11"),
        ("Next stop, Stockholm, on Wednesday.", "Stockholm 03-11"),
        ("Her next call is Stockholm, on Wednesday.", "Stockholm 03-11"),
        ("A call at Stockholm is envisaged for Wednesday.", "Stockholm 03-11 tentative"),
        ("The final appointments are in Stockholm, on the 11th and 12th.", "Stockholm 03-11/03-12"),
        ("The Stockholm leg, where she speaks on Wednesday, will wind up the trip.", "Stockholm 03-11"),
        ("On her Swedish leg she will be in Stockholm, where the king receives her on Wednesday.", "Stockholm 03-11"),
        ("Her visit to Stockholm - the first by a Portuguese minister - is on Wednesday.", "Stockholm 03-11"),
        ("In Stockholm (Wednesday) she will open a fair; in Helsinki (Friday) she will meet the president.", "Stockholm 03-11;Helsinki 03-13"),
        ("She goes on to two more cities: Stockholm on Wednesday and Helsinki on Friday.", "Stockholm 03-11;Helsinki 03-13"),
        ("Two more capitals follow: Stockholm on Wednesday and Helsinki on Friday.", "Stockholm 03-11;Helsinki 03-13"),
        ("Meetings follow in Stockholm on Wednesday and, on Friday, in Helsinki.", "Stockholm 03-11;Helsinki 03-13"),
        ("Talks in Stockholm on Wednesday round off the tour.", "Stockholm 03-11"),
        ("Arrival in Stockholm is on Wednesday.", "Stockholm 03-11"),
        ("The return to Lisbon is scheduled for Saturday, the 14th.", "Lisbon 03-14"),
        ("The minister's return to Lisbon is set for March 14.", 'Lisbon 03-14'),
        ("She had also planned to visit Stockholm, but that leg has been dropped.", "Stockholm None cancelled"),
        ("Stockholm has been dropped.", "Stockholm None cancelled"),
        ("Stockholm has been taken off the schedule.", "Stockholm None cancelled"),
        ("Planners have eliminated Stockholm.", "Stockholm None cancelled"),
        ("She had also been due in Stockholm on Wednesday, but that leg was dropped.", "Stockholm 03-11 cancelled"),
        ("She was also to have visited Stockholm on Wednesday, but that is off.", "Stockholm 03-11 cancelled"),
        ("A stop in Stockholm, planned for Wednesday, was scratched.", "Stockholm 03-11 cancelled"),
        ("She will no longer travel to Stockholm on Wednesday.", "Stockholm 03-11 cancelled"),
        ("Wednesday's visit to Stockholm has been struck off the programme.", 'Stockholm 03-11 cancelled'),
        ("A meeting that had been slated for Stockholm on Wednesday was dropped.", "Stockholm 03-11 cancelled"),
        ("She won't be going to Stockholm on Wednesday after all.", 'Stockholm 03-11 cancelled'),
        ("She has pulled out of a conference in Stockholm on Wednesday.", "Stockholm 03-11 cancelled"),
        ("Her visit to Stockholm has been put off from Wednesday to Friday.", "Stockholm 03-13"),
        ("Her trip to Stockholm, originally set for Wednesday, has been moved to Friday.", "Stockholm 03-13"),
        ("The stop in Stockholm was postponed from Wednesday to Friday.", "Stockholm 03-13"),
        ("A visit to Stockholm on Wednesday has been put off to the third week of April.", "Stockholm W16"),
        ("A visit to Stockholm, planned for Wednesday, has been postponed to March 20.", "Stockholm 03-20"),
        ("Stockholm, originally Wednesday, is now on Friday.", "Stockholm 03-13"),
        ("Whether she will continue to Stockholm on Wednesday will be decided later.", "Stockholm 03-11 tentative"),
        ("It is not clear whether she will go on to Stockholm on Wednesday.", "Stockholm 03-11 tentative"),
        ("She is considering a detour to Stockholm on Wednesday.", "Stockholm 03-11 tentative"),
        ("A visit to Stockholm on Wednesday is envisaged.", "Stockholm 03-11 tentative"),
        ("A stop in Stockholm on Wednesday has not been ruled out.", "Stockholm 03-11 tentative"),
        ("If time allows she will also stop in Stockholm on Wednesday.", "Stockholm 03-11 tentative"),
        ("Stockholm is pencilled in for Wednesday.", "Stockholm 03-11 tentative"),
        ("A half day in Stockholm on the 11th was being arranged.", "Stockholm 03-11 tentative"),
        ("Talks between Stockholm and Helsinki on fishing rights collapsed on Wednesday.", ""),
        ("Sweden's foreign minister will visit Helsinki on Wednesday.", ''),
        ("Stockholm has been pressing for a deal since January.", ""),
        ("The king of Sweden is expected in Helsinki on Wednesday.", ""),
        ("The agreement was signed in Stockholm in 2019.", ""),
        ("She discussed the visit by phone with her counterpart in Stockholm on Wednesday.", ""),
        ("The embassy in Stockholm said on Thursday that it welcomed the visit.", ""),
        ("Reis was born in Stockholm and studied in Helsinki.", ""),
        ("The two will discuss a railway from Stockholm to Helsinki.", ""),
        ("Sweden expects a harvest of four million tonnes this year.", ""),
        ("Stockholm has three days to reply.", ""),
    ],
)  # fmt: skip
def test_stops_of_a_sentence(sentence: str, told: str) -> None:
    assert stops(sentence) == sorted(stop for stop in told.split(";") if stop)
