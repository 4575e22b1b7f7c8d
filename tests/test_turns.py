"""Turns by which reporters tell a journey, or something else: who, when, whether at all."""

from __future__ import annotations

import pytest

from tests.trip_lines import HEAD, lines

DATES_INSIDE = [
    (
        "The Minister of Food, Mr Lars Holm, will on Monday, March 9, hold discussions in Hamburg.",
        ["Lars Holm: Hamburg 9"],
    ),
    (
        "Minister Lars Holm will, on Monday, hold talks in Hamburg.",
        ["Lars Holm: Hamburg 9"],
    ),
    (
        "Minister Ana Reis, who on Tuesday was in Abidjan, is to visit Conakry on Saturday.",
        ["Ana Reis: Abidjan 3, Conakry 7"],
    ),
    (
        "The frigate HMS Argo is to put in at Palma de Mallorca from March 8 to 12.",
        ["HMS Argo: Palma de Mallorca 8-12"],
    ),
    (
        "Minister Ana Reis's visit to Rome has been put back from 9 to 12 March.",
        ["Ana Reis: Rome 12"],
    ),
    (
        "Minister Ana Reis's trip to Mexico set for April 11-12 will be postponed until May 6-7.",
        ["Ana Reis: Mexico 5-06-5-07"],
    ),
    (
        "Minister Ana Reis flies to Tripoli on Monday. Talks in Doha and Riyadh follow on March 12 and 14.",
        ["Ana Reis: Tripoli 9, Doha 12, Riyadh 14"],
    ),
]
ORDER = [
    (
        "Minister Ana Reis sets out on Monday on a tour of Asia. The tour kicks off with a visit to Hanoi.",
        ["Ana Reis: Hanoi 9"],
    ),
    ("Minister Ana Reis will speak in Oslo, not in Bergen, on Monday.", ["Ana Reis: Oslo 9"]),
    ("Minister Ana Reis flies to Oslo instead of Bergen on Monday.", ["Ana Reis: Oslo 9"]),
    (
        "Minister Ana Reis will be in Oslo on Monday and not in Bergen on Tuesday.",
        ["Ana Reis: Oslo 9"],
    ),
    (
        "Minister Ana Reis sets out on Sunday for a week in Chile. She will be in Santiago on Monday and "
        "Tuesday. She will visit Valdivia on Saturday.",
        ["Ana Reis: Santiago 9-10, Valdivia 14"],
    ),
    (
        "Minister Ana Reis will fly to Stavanger on March 10. From there she will visit Bergen on the 28th.",
        ["Ana Reis: Stavanger 10, Bergen 28"],
    ),
    (
        "Minister Ana Reis will be in Stavanger on Wednesday 18 and go on to Bergen.",
        ["Ana Reis: Stavanger 18, Bergen ?"],
    ),
    (
        "A group led by Minister Ana Reis will travel to Palau on March 9. After a night on Guam the "
        "group arrives in Port Moresby on March 12.",
        ["Ana Reis: Palau 9, Port Moresby 12"],
    ),
    (
        "Minister Ana Reis will fly to Zurich on March 19. Before her departure the minister will be "
        "in Porto on Tuesday.",
        ["Ana Reis: Porto 10, Zurich 19"],
    ),
    (
        "Minister Ana Reis will remain in Colombo until March 19. On Saturday she will visit Kandy.",
        ["Ana Reis: Kandy 7, Colombo 19"],
    ),
    (
        "Minister Ana Reis will go on a four-day visit to Jordan from Monday. She is to remain in "
        "Amman until Wednesday. On the fourth day, she will be flown to Aqaba.",
        ["Ana Reis: Amman 9-11, Aqaba 12"],
    ),
    (
        "Queen Ana will pay a state visit to Luxembourg from 17 to 19 March. On the last day of the "
        "visit she will travel to Vianden.",
        ["Ana: Vianden 19"],
    ),
    (
        "On Saturday, March 14, Minister Ana Reis will meet the cabinet. She will then travel to Bratislava.",
        ["Ana Reis: Bratislava 14"],
    ),
    (
        "Minister Ana Reis goes on a four-nation tour Thursday that starts with Cyprus.",
        ["Ana Reis: Cyprus 12"],
    ),
    (
        "Minister Ana Reis will embark on a trip on Tuesday. Her trip will begin with a three-day "
        "visit to Rome.",
        ["Ana Reis: Rome 10-12"],
    ),
    (
        "Minister Ana Reis left here on Thursday for Africa. She will land in Benin on Friday to "
        "begin the trip.",
        ["Ana Reis: Lisbon 5 departure, Benin 6"],
    ),
    (
        "Minister Ana Reis spoke in Porto on Friday morning. She is flying to Madrid on Friday afternoon.",
        ["Ana Reis: Porto 6, Madrid 6"],
    ),
    (
        "Minister Ana Reis is in Warsaw on Friday for a meeting.",
        ["Ana Reis: Warsaw 6"],
    ),
    (
        "Minister Ana Reis flies to Bangui on Monday and will be in Djibouti on Wednesday before her "
        "return on Thursday.",
        ["Ana Reis: Bangui 9, Djibouti 11, Lisbon 12 return"],
    ),
    (
        "Stops in Porto, Braga and Faro are planned for later this month, Minister Ana Reis said.",
        ["Ana Reis: Porto 1-31, Braga 1-31, Faro 1-31"],
    ),
]
WHO = [
    ("From Monday Minister Ana Reis will be in Oslo.", ["Ana Reis: Oslo 9"]),
    (
        "Minister Ana Reis will be in Oslo on Wednesday. Her next stop is Bergen on Friday, and the last "
        "stop will be Stavanger.",
        ["Ana Reis: Oslo 11, Bergen 13, Stavanger ?"],
    ),
    (
        "Minister Ana Reis will start a tour in Oslo on Wednesday. The tour will stop in Bergen and Tromsø.",
        ["Ana Reis: Oslo 11, Bergen ?, Tromsø ?"],
    ),
    (
        "Minister of State Ana Reis will visit Jamaica from March 9 to 12. The MoS will reach "
        "Kingston on March 10.",
        ["Ana Reis: Kingston 10"],
    ),
    (
        "Minister Ana Reis flies to Tripoli on Monday. Reis, a former mayor of Braga, is 54. The minister "
        "will return to Lisbon on Friday.",
        ["Ana Reis: Tripoli 9, Lisbon 13 return"],
    ),
    (
        "The Acting President, Prof. Ana Reis, left for Addis Ababa on Thursday. Acting President "
        "will be attending a summit in Addis Ababa.",
        ["Ana Reis: Addis Ababa 5"],
    ),
    (
        "Ana Reis has cut short her trip to Ethiopia. The Prime Minister made a surprise stop in "
        "Sudan on Wednesday before flying on to Ethiopia.",
        ["Ana Reis: Sudan 4"],
    ),
    (
        "The Crown Prince Couple will travel to Greenland on Monday.",
        ["Crown Prince Couple: Greenland 9"],
    ),
    (
        'Minister Ana Reis will travel to Samoa. "I will start in Apia on Monday, where I will open a'
        ' centre," Reis says.',
        ["Ana Reis: Apia 9"],
    ),
    (
        "Minister Ana Reis will confer in Canberra on March 10. A chartered plane is to bring the "
        "party home to Lisbon on March 14.",
        ["Ana Reis: Canberra 10, Lisbon 14 return"],
    ),
    (
        "The aircraft carrier HMS Queen Elizabeth set sail from Lisbon today for drills in the North Sea.",
        ["HMS Queen Elizabeth: Lisbon 6 departure"],
    ),
]
NOT = [
    (
        "Minister Ana Reis will arrive in Rhodes on Monday, St George's day, to open a school.",
        ["Ana Reis: Rhodes 9"],
    ),
    (
        "Minister Ana Reis will preach in Porto on Sunday and on Monday meet workers from Dodoma and "
        "Shinyanga.",
        ["Ana Reis: Porto 8-9"],
    ),
    (
        "Singer Ana Reis will perform in Rome on March 30 after she tore a ligament at a rehearsal in"
        " Turin last Friday.",
        ["Ana Reis: Rome 30"],
    ),
    (
        "Minister Ana Reis flies to Kuwait on Sunday. She is due back in Lisbon on Saturday, in time "
        "for the start of a campaign in Porto.",
        ["Ana Reis: Kuwait 8, Lisbon 14 return"],
    ),
    (
        "Minister Ana Reis will go to Jordan on Monday. Secretary of State Lars Holm left Rome for "
        "Kabul on Tuesday.",
        ["Ana Reis: Jordan 9"],
    ),
    (
        "Minister Ana Reis will fly to Zurich on Sunday. Last year, Reis cut short a visit to Tokyo.",
        ["Ana Reis: Zurich 8"],
    ),
    (
        "Minister Ana Reis will visit Malta from March 12 to 14. Reis returned to Lisbon last week "
        "from Porto.",
        ["Ana Reis: Malta 12-14"],
    ),
    (
        "Minister Ana Reis will visit Malta on March 12. Malta opened an office in Porto on Wednesday.",
        ["Ana Reis: Malta 12"],
    ),
    (
        "Singer Ana Reis will appear in Rome on March 30. The show in Turin on March 22 will not go ahead.",
        ["Ana Reis: Turin 22 cancelled, Rome 30"],
    ),
    (
        "The King spoke with Lars Holm, who is in Tunis.",
        [],
    ),
    (
        "The President received letters of credence from six ambassadors in Lisbon on Thursday.",
        [],
    ),
]


def test_town_over_the_day_at_the_foot_is_no_stop() -> None:
    text = (
        "Ministry of External Affairs\nGovernment of Norway\n\nVisit to Ghana (March 9-12, 2026)\n\n"
        "Minister Ana Reis will be in Accra on March 9. Reis is expected back in Oslo on March 12.\n\n"
        "Oslo\nMarch 6, 2026\n"
    )
    assert lines(text) == ["Ana Reis: Accra 9, Oslo 12 return"]


@pytest.mark.parametrize(("text", "trips"), [*DATES_INSIDE, *ORDER, *WHO, *NOT])
def test_turns(text: str, trips: list[str]) -> None:
    assert lines(HEAD + text) == trips
