"""What is told of somebody's journey by other words than "she goes there": an invitation, a host, a
group, a team, a noun; and what of it was called off or only rumoured.
"""

from __future__ import annotations

import pytest

from itinerary import read
from tests.trip_lines import HEAD, lines

INVITED = [
    (
        "German Chancellor Lars Holm has invited Polish Prime Minister Ana Reis for talks in Berlin "
        "on March 24.",
        [],
    ),
    ("Lars Holm invited Polish Prime Minister Ana Reis to visit Berlin on March 24.", []),
    (
        "Prime Minister Ana Reis has been invited by Lars Holm for talks in Berlin on March 24.",
        ["Ana Reis: Berlin 24"],
    ),
    (
        "Prime Minister Ana Reis has accepted an invitation to visit Berlin on March 24.",
        ["Ana Reis: Berlin 24"],
    ),
    ("Prime Minister Ana Reis received an invitation to visit Berlin on March 24.", []),
    ("President Lars Holm asked Prime Minister Ana Reis to visit Berlin on March 24.", []),
    ("President Lars Holm urged Prime Minister Ana Reis to go to Berlin on March 24.", []),
    (
        "President Lars Holm met her on Monday. He has ordered Foreign Minister Ana Reis to fly to "
        "Berlin on March 24.",
        [],
    ),
]
SOMEWHERE = [
    ("King Abdullah of Jordan will arrive in Rome on Tuesday.", ["Abdullah: Rome 10"]),
    ("President Ana Reis of Brazil begins a four-day state visit on Tuesday.", ["Ana Reis: Portugal 10-13"]),
    (
        "French President Ana Reis arrives on Tuesday for a three-day state visit.",
        ["Ana Reis: Portugal 10-12"],
    ),
    ("French President Ana Reis begins a tour of Asia on Tuesday.", []),
    ("Portuguese President Ana Reis begins a four-day state visit on Tuesday.", []),
]
GROUPS = [
    (
        "A delegation from the International Monetary Fund will visit Seoul from March 11 to 20, the "
        "ministry said.",
        ["delegation from the International Monetary Fund: Seoul 11-20"],
    ),
    (
        "A team of inspectors will travel to Oslo on March 11. The inspectors will visit Bergen on March 12.",
        ["team of inspectors: Oslo 11, Bergen 12"],
    ),
    ("An IMF mission will arrive in Seoul on March 11.", ["IMF mission: Seoul 11"]),
    ("The team led by Lars Holm will arrive in Seoul on March 11.", ["Lars Holm: Seoul 11"]),
    (
        "Foreign Minister Ana Reis will visit Seoul on March 11. A trade delegation will visit Tokyo "
        "on March 20.",
        ["Ana Reis: Seoul 11"],
    ),
]
TEAMS = [
    (
        "The Black Stars arrive in Rome on Tuesday for a championship. They meet Mali in Milan on March 14.",
        ["Black Stars: Rome 10, Milan 14"],
    ),
    (
        "Australia begin their tour of Italy with a one-day match in Milan on March 11. The first test is "
        "in Rome on March 14.",
        ["Australia: Milan 11, Rome 14"],
    ),
    (
        "England's cricketers will arrive in Mumbai on March 15 before the first test in Rajkot on March 19.",
        ["England: Mumbai 15, Rājkot 19"],
    ),
    (
        "Sri Lanka will play two tests in New Zealand this month, cricket officials said. The Sri "
        "Lankans will play tests in Hamilton on March 13 and Wellington on March 22.",
        ["Sri Lanka: Hamilton 13, Wellington 22"],
    ),
    (
        "Holders Italy will face Spain in a soccer friendly in Madrid on March 14. The squad trained "
        "on Thursday. Goalkeeper Lars Holm was fit.",
        ["Italy: Madrid 14"],
    ),
]
BEFORE = [
    (
        "Energy Secretary Ana Reis arrived in Rabat on Thursday after visits to Iraq and Kuwait.",
        ["Ana Reis: Rabat 5, Iraq ?, Kuwait ?"],
    ),
    (
        "Energy Secretary Ana Reis arrived in Rabat on Thursday, two years after a visit to Iraq.",
        ["Ana Reis: Rabat 5"],
    ),
    (
        "Energy Secretary Ana Reis arrived in Rabat on Thursday. Morocco is the last stop of a tour "
        "that has taken her to Iraq and Kuwait.",
        ["Ana Reis: Rabat 5, Iraq ?, Kuwait ?"],
    ),
    (
        "Energy Secretary Ana Reis is touring Japan. After stops in Kobe, Osaka and Kyoto, the "
        "secretary has spent this week on the coast. She plans a final stop in Tokyo on March 14.",
        ["Ana Reis: Tokyo 14, Kobe ?, Osaka ?, Kyoto ?"],
    ),
]
LENGTHS = [
    (
        "Author Ana Reis will travel to Oslo on Tuesday to speak about the three-week strike.",
        ["Ana Reis: Oslo 10"],
    ),
    ("Author Ana Reis will travel to Oslo on Tuesday for a three-day conference.", ["Ana Reis: Oslo 10-12"]),
    ("Author Ana Reis will visit Oslo on Tuesday as a two-week ceasefire takes hold.", ["Ana Reis: Oslo 10"]),
]
HOSTS = [
    (
        "Secretary of State Ana Reis will visit South Korea, China and the Philippines next week. She"
        " will meet South Korean President Lars Holm on Monday. She will hold talks with Chinese "
        "Premier Li Wen on Wednesday. Officials said Reis will meet the Philippine president on "
        "Friday.",
        ["Ana Reis: South Korea 9, China 11, Philippines 13"],
    ),
    (
        "Secretary of State Ana Reis will travel to Israel and Egypt. Reis will meet Israeli Prime "
        "Minister Lars Holm on Monday and Egyptian President Omar Khalil on Tuesday.",
        ["Ana Reis: Israel 9, Egypt 10"],
    ),
    (
        "Secretary of State Ana Reis leaves on Sunday for Israel and Egypt. Reis will meet the "
        "president on Tuesday.",
        ["Ana Reis: Israel 8, Egypt 8"],
    ),
    (
        "President Ana Reis will attend a summit in Bali, arriving on Sunday. She will meet Chinese "
        "President Li Wen on Monday.",
        ["Ana Reis: Bali 8-9"],
    ),
]
OFF = [
    (
        "Minister Ana Reis had hoped to travel to Oslo on Tuesday, but her trip has been put back to "
        "September.",
        ["Ana Reis: Oslo 9-01-9-30"],
    ),
    (
        "Tennis star Ana Reis pulled out of next week's tournament in Rome and will travel straight to "
        "Oslo on March 22.",
        ["Ana Reis: Rome W11 cancelled, Oslo 22"],
    ),
    (
        "President Ana Reis flew home on Thursday. She had been due in Bergen on Friday.",
        ["Ana Reis: Bergen 6 cancelled"],
    ),
    (
        "Prime Minister Ana Reis has cancelled a trip to Norway next week over floods in Seville. Reis "
        "was due to fly to Oslo on Tuesday.",
        ["Ana Reis: Oslo 10 cancelled"],
    ),
    (
        "Prime Minister Ana Reis has called off next week's trip to Italy after riots in Rome.",
        ["Ana Reis: Italy W11 cancelled"],
    ),
    (
        "Foreign Minister Ana Reis on Friday postponed her visits to Germany and Denmark. The "
        "decision comes in the wake of floods in Portugal. The foreign minister was slated to visit "
        "the two countries from March 22 to 26.",
        ["Ana Reis: Germany 22-26 cancelled, Denmark 22-26 cancelled"],
    ),
    (
        "Foreign Minister Ana Reis has postponed her visit to Germany. She will now go on March 25.",
        ["Ana Reis: Germany 25"],
    ),
    (
        "Foreign Minister Ana Reis has put off a visit to Berlin planned for March 25. Her office had"
        " announced last week that she will visit Berlin on March 25.",
        ["Ana Reis: Berlin 25 cancelled"],
    ),
    (
        "Foreign Minister Ana Reis has postponed her visit to Germany from March 22 to March 28.",
        ["Ana Reis: Germany 28"],
    ),
    (
        "Foreign Minister Ana Reis will not travel to Oslo on March 20 as originally planned.",
        ["Ana Reis: Oslo 20 cancelled"],
    ),
]
NOUNS = [
    ("President Ana Reis announced a visit to Lima on March 20.", ["Ana Reis: Lima 20"]),
    ("The palace announced a visit by President Ana Reis to Lima on March 20.", ["Ana Reis: Lima 20"]),
    ("The palace confirmed President Ana Reis's visit to Lima on March 20.", ["Ana Reis: Lima 20"]),
    (
        "The palace on Tuesday announced the cancellation of President Ana Reis's trip to Peru, "
        "scheduled for next week.",
        ["Ana Reis: Peru W11 cancelled"],
    ),
    (
        "The palace announced the postponement of a visit by President Ana Reis to Lima on March 20.",
        ["Ana Reis: Lima 20 cancelled"],
    ),
    ("Ana Reis confirmed on Monday her visit to Rome, which starts on Thursday.", ["Ana Reis: Rome 12"]),
    ("Ana Reis confirmed her attendance at a meeting during a visit to Rome.", []),
    ("Spokesman Lars Holm announced a visit to Rome on Monday.", []),
    (
        "Police closed the streets ahead of President Ana Reis's visit to Lima on March 20.",
        ["Ana Reis: Lima 20"],
    ),
    ("Police closed the streets after President Ana Reis's visit to Lima on Monday.", []),
    (
        "Ahead of President Ana Reis's visit to Lima on March 20, Vice President Lars Holm will speak"
        " in Oslo on Tuesday.",
        ["Ana Reis: Lima 20", "Lars Holm: Oslo 10"],
    ),
    ("Preparations are under way for President Ana Reis's visit to Lima on March 20.", ["Ana Reis: Lima 20"]),
    ("The summit in Lima on March 20 will be attended by President Ana Reis.", ["Ana Reis: Lima 20"]),
]
TODAY = [
    (
        'Foreign Minister Ana Reis will go to Italy from Friday. The ministry said, "She will visit '
        'Italy from March 6 to 8, 2026." She will take part in a meeting in Rome.',
        ["Ana Reis: Rome 6-8"],
    ),
    (
        "Defense Secretary Ana Reis will depart this week for a trip to Australia, Laos and Fiji. In "
        "Laos, Reis will take part in a meeting on March 11.",
        ["Ana Reis: Australia W10, Fiji W10, Laos 11"],
    ),
]

DOUBTED = [
    (
        "There is no truth, aides say, in the rumour that President Ana Reis would fly to Riyadh next week.",
        [],
    ),
    ("President Ana Reis laughed off speculation that she would fly to Riyadh on Monday.", []),
    ("President Ana Reis said there would be no talks until she sets foot in Riyadh.", []),
    (
        "President Ana Reis will stay in Rome until she flies to Riyadh on Friday.",
        ["Ana Reis: Riyadh 13, Rome ?"],
    ),
    ("President Ana Reis would have gone to Riyadh on Monday.", ["Ana Reis: Riyadh 9 cancelled"]),
    ("President Ana Reis was meant to be in Riyadh on Monday.", ["Ana Reis: Riyadh 9 cancelled"]),
    ("President Ana Reis is meant to be in Riyadh on Monday.", ["Ana Reis: Riyadh 9"]),
    ("If a truce holds, President Ana Reis will visit Riyadh on Monday.", ["Ana Reis: Riyadh 9 tentative"]),
    (
        "President Ana Reis will visit Riyadh on Monday unless the strike goes on.",
        ["Ana Reis: Riyadh 9 tentative"],
    ),
    ("President Ana Reis spoke on Thursday with her counterparts in Lima and Ottawa.", []),
    ("President Ana Reis will meet her counterpart in Lima on Thursday.", ["Ana Reis: Lima 12"]),
    (
        "President Ana Reis will be in Ottawa on March 20. Reporters must register with the office in"
        " Ottawa no later than March 14.",
        ["Ana Reis: Ottawa 20"],
    ),
]

NOT_THAT = [
    (
        "Minister of State Ana Reis will now travel to Jordan on Sunday week, and not this Sunday as "
        "planned.",
        ["Ana Reis: Jordan 15"],
    ),
    (
        "Minister of State Ana Reis will travel to Jordan on Tuesday, not on Monday as planned.",
        ["Ana Reis: Jordan 10"],
    ),
    (
        "Minister of State Ana Reis will travel to Jordan not on Monday but on Tuesday.",
        ["Ana Reis: Jordan 10"],
    ),
    (
        "Minister of State Ana Reis will travel to Jordan on Tuesday and not to Egypt.",
        ["Ana Reis: Jordan 10"],
    ),
    ("Minister of State Ana Reis will not travel to Jordan on Monday.", []),
    (
        "The Minister for Asia and the Pacific, Ana Reis, is today starting a five-day visit to "
        "China. The visit will include Beijing.",
        ["Ana Reis: Beijing 6-10"],
    ),
    (
        "Minister of State Ana Reis will tour the Centre of Excellence in Leeds on Tuesday.",
        ["Ana Reis: Leeds 10"],
    ),
]

NAMES = [
    (
        "Bishop Lars Holm will preach at St Paul's on Tuesday and in Oslo on Friday.",
        ["Lars Holm: Oslo 13"],
    ),
    ("Cyclist Lars Holm starts in Rome on Tuesday.", ["Lars Holm: Rome 10"]),
    ("The writer Ana Reis will read in Rome on Tuesday.", ["Ana Reis: Rome 10"]),
    ("Mark Holm, 54, will visit Rome on Tuesday.", ["Mark Holm: Rome 10"]),
    ("Grant Holm will visit Rome on Tuesday.", ["Grant Holm: Rome 10"]),
    ("Mark Holm, the minister for Asia and the Pacific, will visit Rome on Tuesday.", ["Mark Holm: Rome 10"]),
    ("Mark the day: Ana Reis will visit Rome on Tuesday.", ["Ana Reis: Rome 10"]),
    (
        "Prime Minister Theresa May will visit Norway next week. May will fly to Bergen on Tuesday.",
        ["Theresa May: Bergen 10"],
    ),
    (
        "President Park Geun will visit Norway next week. Prime Minister Lars Hall may join. Hall arrives "
        "in Oslo on Tuesday.",
        ["Lars Hall: Oslo 10", "Park Geun: Norway W11"],
    ),
]
FIRMS = [
    (
        "Galp chief executive Ana Reis will be in Oslo on Tuesday. The company will open a plant in Bergen "
        "in July.",
        ["Ana Reis: Oslo 10"],
    ),
]
NOT_ON = [
    ("Minister Ana Reis arrived in Rome on Thursday before Sunday's summit.", ["Ana Reis: Rome 5"]),
    ("Norway's handball team left for Rome on Thursday ahead of Tuesday's match.", ["Norway: Rome 5"]),
    (
        "Minister Ana Reis, on a visit to Cape Verde since Wednesday, flies to Oslo on Tuesday.",
        ["Ana Reis: Cape Verde 4, Oslo 10"],
    ),
    (
        "Minister Ana Reis's visit to Oslo, scheduled for March 17, will now take place on March 21.",
        ["Ana Reis: Oslo 21"],
    ),
    (
        "Minister Ana Reis returned home on Sunday after a week in Paris. She leaves for Oslo on Tuesday.",
        ["Ana Reis: Oslo 10"],
    ),
    ("Minister Ana Reis will fly home on Sunday following talks in Paris.", []),
    (
        "Minister Ana Reis will be in Paris on Tuesday, where she will meet Lars Holm; on Thursday, she "
        "flies to Oslo.",
        ["Ana Reis: Paris 10, Oslo 12"],
    ),
    (
        "Foreign Minister Ana Reis will visit Oslo next week before the summit begins on March 29.",
        ["Ana Reis: Oslo W11"],
    ),
    (
        "Foreign Minister Ana Reis will visit Oslo next week, days before Danes vote on March 29.",
        ["Ana Reis: Oslo W11"],
    ),
    (
        "Tennis player Ana Reis, who lost in Paris on Sunday, will play in Oslo next week.",
        ["Ana Reis: Oslo W11"],
    ),
    (
        "Ana Reis will meet investors in Paris on Tuesday and in Milan after the weekend.",
        ["Ana Reis: Paris 10, Milan ?"],
    ),
    ("Prime Minister Ana Reis will go to Rome before Easter.", ["Ana Reis: Rome ?"]),
    ("Prime Minister Ana Reis will not arrive in Rome before Tuesday.", ["Ana Reis: Rome 10"]),
]
ONWARD = [
    (
        "President Ana Reis will embark on a weeklong trip to Vietnam and Indonesia starting Wednesday. Reis "
        "will stay in Hanoi until Monday, then fly to Jakarta.",
        ["Ana Reis: Hanoi 11-16, Jakarta ?"],
    ),
    (
        "President Ana Reis will visit Vietnam and Indonesia, leaving on Wednesday. Reis will be in Hanoi on "
        "Thursday and in Jakarta on Monday.",
        ["Ana Reis: Hanoi 12, Jakarta 16"],
    ),
    (
        "Prime Minister Ana Reis plans to visit Norway and Sweden next week, departing Lisbon on Sunday. She "
        "will be in Oslo on Monday and in Stockholm on Tuesday.",
        ["Ana Reis: Lisbon 8 departure, Oslo 9, Stockholm 10"],
    ),
    (
        "Prime Minister Ana Reis will watch a parade in her honour on January 26 next year. She will visit "
        "Oslo the day before.",
        ["Ana Reis: Oslo ?"],
    ),
]
INSIDE = [
    (
        "Minister Ana Reis arrives in Oslo on Monday. On Tuesday she goes to Bergen, and the day after to "
        "Rome, where the trip ends.",
        ["Ana Reis: Oslo 9, Bergen 10, Rome 11"],
    ),
    ("Minister Ana Reis will be represented by her deputy in Oslo on March 14.", []),
    ("Minister Ana Reis will be represented in Oslo on March 14 by her deputy.", []),
    ("Minister Ana Reis will dial in to the meeting in Oslo on March 14.", []),
    ("Minister Ana Reis will deliver a recorded message to a conference in Oslo on March 14.", []),
    ("Minister Ana Reis will beam into the summit in Oslo on March 14.", []),
    ("Minister Ana Reis will sit out the talks in Oslo on March 14.", []),
    ("Minister Ana Reis will stay away from the talks in Oslo on March 14.", []),
    ("Minister Ana Reis will boycott the talks in Oslo on March 14.", []),
    ("Minister Ana Reis was unable to travel to Oslo on March 4.", []),
    (
        "Minister Ana Reis will fly to Oslo on March 9. The talks follow a meeting in Rome on March 10.",
        ["Ana Reis: Oslo 9"],
    ),
    (
        "Minister Ana Reis will fly to Oslo on March 9. Her visit follows bombings in Rome on March 4.",
        ["Ana Reis: Oslo 9"],
    ),
    (
        "Minister Ana Reis will fly to Oslo on March 9. The tour comes to Bergen on March 12.",
        ["Ana Reis: Oslo 9, Bergen 12"],
    ),
    (
        "Minister Ana Reis will fly to Oslo on March 9. The visit comes two weeks after a summit in Rome "
        "on February 20.",
        ["Ana Reis: Oslo 9"],
    ),
    (
        "Minister Ana Reis will fly to Oslo on March 9. The visit comes ahead of a summit in Rome on "
        "March 20.",
        ["Ana Reis: Oslo 9"],
    ),
    (
        "Minister Ana Reis will fly to Oslo on March 9. Protests are planned in Bergen on March 10.",
        ["Ana Reis: Oslo 9"],
    ),
    (
        "Minister Ana Reis will fly to Oslo on March 9. Her colleague will be in Rome on March 10.",
        ["Ana Reis: Oslo 9"],
    ),
    (
        "Minister Ana Reis will fly to Oslo on March 9. Her lawyer will be in court in Rome on March 10.",
        ["Ana Reis: Oslo 9"],
    ),
    (
        "Minister Ana Reis will fly to Oslo on March 9. Her counterpart will travel to Rome on March 10.",
        ["Ana Reis: Oslo 9"],
    ),
    (
        "Minister Ana Reis will fly to Oslo on March 9. The negotiators will meet in Rome on March 10.",
        ["Ana Reis: Oslo 9"],
    ),
    ("Minister Ana Reis will report to parliament on March 9 on the talks in Oslo.", []),
    ("Minister Ana Reis will speak to lawmakers on March 9 about the summit in Oslo.", []),
    (
        "Minister Ana Reis's visit to Oslo, first reported on March 4 by a paper, will focus on trade.",
        ["Ana Reis: Oslo ?"],
    ),
    ("Minister Ana Reis's visit to Oslo will be announced on March 14.", ["Ana Reis: Oslo ?"]),
    ("Minister Ana Reis, whose trip to Oslo was made public on March 4, is 54.", []),
    (
        "Prime Minister Ana Reis, speaking in Rome on Friday, said she would attend a summit in Oslo on "
        "Monday.",
        ["Ana Reis: Rome 6, Oslo 9"],
    ),
    (
        "Minister Ana Reis will stop over in Doha on Wednesday on her way to Seoul, where she is to arrive "
        "on Thursday.",
        ["Ana Reis: Doha 11, Seoul 12"],
    ),
    (
        "U.N. envoy Ana Reis, who visited Doha on Wednesday and Beirut on Thursday, will go on to Oslo "
        "on Monday.",
        ["Ana Reis: Doha 4, Beirut 5, Oslo 9"],
    ),
    (
        "U.N. envoy Ana Reis flew to Rome on Friday. Reis, who visited Doha on Thursday, met Italian "
        "minister Lars Holm and was due to fly to Oslo later in the day.",
        ["Ana Reis: Doha 5, Rome 6, Oslo 6"],
    ),
]


def test_the_region_of_the_dateline_helps_among_namesakes() -> None:
    text = "CHICAGO, March 6, 2026 - Sen. Ana Reis will be in Peoria on Tuesday and in Springfield on Friday."
    assert [stop.place.region for trip in read(text).trips for stop in trip.stops] == ["Illinois", "Illinois"]


@pytest.mark.parametrize(
    ("text", "trips"),
    [
        *INVITED,
        *SOMEWHERE,
        *GROUPS,
        *TEAMS,
        *BEFORE,
        *LENGTHS,
        *HOSTS,
        *OFF,
        *NOUNS,
        *TODAY,
        *DOUBTED,
        *NOT_THAT,
        *NAMES,
        *INSIDE,
        *ONWARD,
        *NOT_ON,
        *FIRMS,
    ],
)
def test_told_otherwise(text: str, trips: list[str]) -> None:
    assert lines(HEAD + text) == trips
