"""One sentence more, and what it makes of a journey: as in test_journeys, but with the stop of the lead.

Sweden stands for a place that no date alone makes a stop: what the sentence says of it must.
"""

from __future__ import annotations

import pytest

from tests.trip_lines import HEAD, lines

LEAD = HEAD + "Foreign Minister Ana Reis will visit Oslo on Monday. "

PLACES_ACT = [
    ("Sweden follows on Tuesday.", "Oslo 9, Sweden 10"),
    ("Sweden and Finland follow on Tuesday.", "Oslo 9, Sweden 10, Finland 10"),
    ("Sweden expects her on Tuesday.", "Oslo 9, Sweden 10"),
    ("Sweden expects the minister on Tuesday.", "Oslo 9, Sweden 10"),
    ("Sweden expects the delegation on Tuesday.", "Oslo 9, Sweden 10"),
    ("Sweden awaits the two ministers on Tuesday.", "Oslo 9, Sweden 10"),
    ("Sweden expects an answer on Tuesday.", "Oslo 9"),
    ("Sweden awaits a verdict on March 20.", "Oslo 9"),
    ("Sweden welcomes her on Tuesday.", "Oslo 9, Sweden 10"),
    ("Sweden has her on Tuesday.", "Oslo 9, Sweden 10"),
    ("Sweden gets her on Tuesday.", "Oslo 9, Sweden 10"),
    ("Sweden has rain on Tuesday.", "Oslo 9"),
    ("Sweden is next, on Tuesday.", "Oslo 9, Sweden 10"),
    ("Sweden is her next stop, on Tuesday.", "Oslo 9, Sweden 10"),
    ("Sweden is on Tuesday.", "Oslo 9, Sweden 10"),
    ("Sweden is today home to a million boats.", "Oslo 9"),
    ("Sweden is today home and haven to a million boats.", "Oslo 9"),
    ("Sweden is today, as ever, full of boats.", "Oslo 9"),
    ("Sweden is late on Tuesday.", "Oslo 9"),
    ("Sweden is at war on Tuesday.", "Oslo 9"),
    ("Sweden is this year's host of the fair.", "Oslo 9"),
    ("Sweden begins a tour on Tuesday.", "Oslo 9, Sweden 10"),
    ("Sweden votes on Tuesday.", "Oslo 9"),
    ("Sweden is on Saturday and Finland, where the fleet will be in port, on Sunday night.",
     "Sweden 7, Finland 8, Oslo 9"),
    ("Sweden is scheduled to vote on Tuesday.", "Oslo 9"),
    ("Sweden, which joined in 1995, is scheduled for Tuesday.", "Oslo 9, Sweden 10"),
    ("Sweden has been given a day, Tuesday.", "Oslo 9, Sweden 10"),
    ("Sweden will be visited on Tuesday.", "Oslo 9, Sweden 10"),
    ("On Tuesday it is Sweden.", "Oslo 9, Sweden 10"),
    ("On Tuesday it is the turn of Sweden.", "Oslo 9, Sweden 10"),
    ("On Tuesday it is off to Sweden.", "Oslo 9, Sweden 10"),
    ("Then it is on to Sweden on Tuesday.", "Oslo 9, Sweden 10"),
    ("From there it is on to Sweden on Tuesday.", "Oslo 9, Sweden 10"),
    ("On Tuesday there is Sweden.", "Oslo 9, Sweden 10"),
    ("On Tuesday it was Sweden.", "Oslo 9"),
    ("In Sweden she will open a port on Tuesday.", "Oslo 9, Sweden 10"),
    ("In Sweden, she said on Thursday, the ports are full.", "Oslo 9"),
    ("After a rest in Sweden she will visit Narvik on Tuesday.", "Oslo 9, Narvik 10"),
    ("After talks it is on to Sweden on Tuesday.", "Oslo 9, Sweden 10"),
    ("She will speak in the old and very cold harbour town of Bergen on Tuesday.", "Oslo 9, Bergen 10"),
]  # fmt: skip

GIVEN_UP = [
    ("The trip to Sweden on Tuesday has been cancelled.", "Oslo 9, Sweden 10 cancelled"),
    ("The visit to Sweden on Tuesday is off.", "Oslo 9, Sweden 10 cancelled"),
    ("She is off to Sweden on Tuesday.", "Oslo 9, Sweden 10"),
    ("She will not go to Sweden.", "Oslo 9"),
    ("She will not go to Sweden after all.", "Oslo 9, Sweden ? cancelled"),
    ("She will not go to Sweden on Tuesday as planned.", "Oslo 9, Sweden 10 cancelled"),
    ("She will skip Sweden.", "Oslo 9"),
    ("A visit to Sweden was ruled out.", "Oslo 9, Sweden ? cancelled"),
    ("She had been due to go to Sweden on Tuesday.", "Oslo 9, Sweden 10 cancelled"),
    ("She had planned to go to Sweden on Tuesday.", "Oslo 9, Sweden 10 cancelled"),
    ("She had been due to visit Sweden on Tuesday. She will visit Sweden on Thursday instead.",
     "Oslo 9, Sweden 12"),
    ("In February she cancelled a visit to Sweden.", "Oslo 9"),
    ("On Thursday she cancelled a visit to Sweden planned for Tuesday.", "Oslo 9, Sweden 10 cancelled"),
    ("The trip to Sweden has been moved to Wednesday.", "Oslo 9, Sweden 11"),
    ("The visit to Sweden has been moved from March 10 to March 12.", "Oslo 9, Sweden 12"),
    ("The visit to Sweden was put off until March 12.", "Oslo 9, Sweden 12"),
    ("The visit to Sweden, originally planned for Tuesday, is now on Thursday.", "Oslo 9, Sweden 12"),
    ("Originally planned for Tuesday, the visit to Sweden is now on Thursday.", "Oslo 9, Sweden 12"),
    ("She will visit Sweden on March 12 in lieu of March 10.", "Oslo 9, Sweden 12"),
    ("A visit to Sweden from March 10 to 12 has been put off.", "Oslo 9, Sweden 10-12 cancelled"),
    ("A visit to Sweden from March 10 to 12 has been put off to March 17.", "Oslo 9, Sweden 17"),
    ("The visit, which included a stop in Sweden on Tuesday, was scrapped.",
     "Oslo 9 cancelled, Sweden 10 cancelled"),
    ("She will no longer stop in Narvik on Wednesday.", "Oslo 9, Narvik 11 cancelled"),
    ("The trip, planned for Monday, has been cancelled.", "Oslo 9 cancelled"),
    ("Her trip on Monday is off.", "Oslo 9 cancelled"),
    ("The second part of the trip, planned for Tuesday, has been cancelled.", "Oslo 9"),
    ("The Bergen leg of the trip has been cancelled.", "Oslo 9, Bergen ? cancelled"),
]  # fmt: skip

NOT_SO = [
    ("She will speak in Sweden by video link on Tuesday.", "Oslo 9"),
    ("She goes to Sweden every Tuesday.", "Oslo 9"),
    ("Last year she went to Sweden.", "Oslo 9"),
    ("She went to Sweden in February.", "Oslo 9"),
    ("She was in Sweden on Tuesday.", "Sweden 3, Oslo 9"),
    ("She was in Sweden on February 10.", "Oslo 9"),
    ("She may go to Sweden on Tuesday.", "Oslo 9, Sweden 10 tentative"),
    ("She is likely to stop in Narvik on Wednesday and fly to Bergen on Thursday.",
     "Oslo 9, Narvik 11 tentative, Bergen 12 tentative"),
    ("She may stop in Narvik on Wednesday to open a church in Bergen on Thursday.",
     "Oslo 9, Narvik 11 tentative, Bergen 12 tentative"),
    ("She denied that she will stop in Narvik on Wednesday.", "Oslo 9"),
    ("It was denied that she will stop in Narvik on Wednesday or fly to Bergen.", "Oslo 9"),
    ("She will not fly to Narvik to open a church in Bergen on Wednesday.", "Oslo 9"),
    ("She spoke by telephone with the mayor of Narvik on Wednesday.", "Oslo 9"),
    ("Mayor Lars Holm will open a church in Narvik on Wednesday.", "Oslo 9"),
    ("The Swedish minister will open a church in Narvik on Wednesday.", "Oslo 9"),
    ("Sweden's minister will open a church in Narvik on Wednesday.", "Oslo 9"),
    ('"We will be in Narvik on Wednesday," said the mayor.', "Oslo 9"),
    ("The fleet will be in Porto on Wednesday.", "Oslo 9"),
    ("Trams were free in Narvik on Wednesday.", "Oslo 9"),
    ("The consecration of a church in Narvik was fixed for March 12.", "Oslo 9, Narvik 12"),
    ("The consecration of a church in Narvik was fixed for June 30.", "Oslo 9"),  # long after
    ("Narvik on Wednesday, Bergen on Thursday.", "Oslo 9, Narvik 11, Bergen 12"),
    ("Rui Alves gives a lecture on Tuesday.", "Oslo 9"),
    ("Her lecture is on March 20.", "Oslo 9"),
]  # fmt: skip

DAYS = [
    ("An overnight stop in Bergen follows on Tuesday.", "Oslo 9, Bergen 10"),
    ("She will make an overnight stop in Bergen and speak in Narvik on Wednesday.",
     "Oslo 9, Bergen ?, Narvik 11"),
    ("She will stay in Bergen overnight on Tuesday.", "Oslo 9, Bergen 10"),
    ("She will take the overnight train to Bergen on Tuesday.", "Oslo 9, Bergen 10"),
    ("On Tuesday she will visit Bergen and Narvik, then meet the king.", "Oslo 9, Bergen 10, Narvik 10"),
    ("On Tuesday she will visit Bergen, fly to Narvik and meet the mayor.", "Oslo 9, Bergen 10, Narvik 10"),
    ("She flies to Bergen on Wednesday and to Narvik on Saturday.", "Oslo 9, Bergen 11, Narvik 14"),
    ("She will visit Bergen on March 20. On Sunday she goes on to Narvik.", "Oslo 9, Bergen 20, Narvik 22"),
    ("She will visit Bergen on March 20. On the Sunday she goes on to Narvik.",
     "Oslo 9, Bergen 20, Narvik 22"),
    ("She will speak in Bergen next week. On Wednesday she goes on to Narvik.",
     "Oslo 9, Bergen W11, Narvik 11"),
    ("She will speak in Bergen on Tuesday ahead of next month's summit.", "Oslo 9, Bergen 10"),
    ("She will speak in Bergen after the March 10-12 summit.", "Oslo 9, Bergen ?"),
    ("She will speak in Bergen on March 13 after the March 10-12 summit.", "Oslo 9, Bergen 13"),
    ("In Oslo, talks are set for Monday and Tuesday.", "Oslo 9-10"),
    ("Talks are set for Tuesday, too.", "Oslo 9-10"),
    ("There, she will meet the king on Tuesday.", "Oslo 9-10"),
    ("Her lecture there is on Tuesday.", "Oslo 9-10"),
    ("She will be in Oslo until Wednesday.", "Oslo 9-11"),
    ("She will stay until Wednesday.", "Oslo 9-11"),
    ("She will be in Oslo two days.", "Oslo 9-10"),
    ("She lands in Oslo at 9 a.m.", "Oslo 9@09:00"),
    ("She will meet the king at 3 p.m. on Monday.", "Oslo 9@15:00"),
    ("After, she will travel to Bergen.", "Oslo 9, Bergen 9"),
    ("She will then travel to Bergen.", "Oslo 9, Bergen ?"),
    ("She flies home on Friday.", "Oslo 9, Lisbon 13 return"),
    ("She flies out of Lisbon on Sunday.", "Lisbon 8 departure, Oslo 9"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "told"), [*PLACES_ACT, *GIVEN_UP, *NOT_SO, *DAYS])
def test_a_sentence_more(sentence: str, told: str) -> None:
    assert lines(LEAD + sentence) == [f"Ana Reis: {told}"]
