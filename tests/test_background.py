"""Sentences about others, about the past, about anything else: put anywhere, they change no stop.

The article is that of LEAD and PLAN. The background is what news of a journey is full of.
"""

from __future__ import annotations

import pytest

from itinerary import read

LEAD = (
    "LISBON, March 6, 2026 (Example News) -- Portuguese Foreign Minister Ana Reis will visit Oslo on Monday, "
    "her office said on Friday."
)
PLAN = (
    "She will hold talks in Gothenburg on Tuesday with business leaders.",
    "On Thursday, Reis travels on to Helsinki, where she will address a conference.",
    "The minister will return to Lisbon on Friday.",
)
STOPS = ["Oslo 2026-03-09", "Gothenburg 2026-03-10", "Helsinki 2026-03-12", "Lisbon 2026-03-13"]

BACKGROUND = """
Portugal and Sweden signed a fisheries agreement in Geneva in 2019.
The agreement, signed in Geneva on March 2, 2019, expires in June.
"We want results," said Swedish Foreign Minister Lars Holm on Thursday in Brussels.
Reis, 54, was born in Porto and studied in London.
Her predecessor visited Helsinki in January 2024.
Reis last visited Sweden in 2023, when she opened an embassy in Malmö.
Trade between Portugal and Finland rose by 12 percent in 2025.
The European Union imposed sanctions on Russia in February 2022 after its invasion of Ukraine.
China and the United States held talks in Madrid on Tuesday.
The king of Sweden will visit Lisbon in May.
A Spanish delegation arrived in Oslo on Thursday for separate talks.
The ministry in Lisbon declined to comment on Friday.
Officials in Brussels said on Thursday that the plan would be reviewed in April.
The war in Gaza, which began on October 7, 2023, will also be discussed.
Protesters gathered outside the Norwegian embassy in Madrid on Wednesday.
The court in The Hague is expected to rule on March 25.
Norway is the largest exporter of salmon to Portugal.
The Nordic Council will meet in Reykjavik on April 14.
The minister spoke by phone with her Danish counterpart in Copenhagen on Thursday.
She told reporters in Lisbon on Friday that she was optimistic.
The prime minister, who returned from Paris on Thursday, welcomed the plan.
A summit of European leaders will be held in Vienna on March 27.
NATO foreign ministers met in Antalya last May.
The company, based in Bergen, employs 300 people in Setúbal.
Elections are due in Finland on April 12.
The two countries marked the 100th anniversary of their diplomatic relations in Stockholm in 2017.
In Washington, the State Department said on Thursday it was watching the talks.
Her trip follows a visit by the Portuguese president to Copenhagen in December.
It will be her third visit to the region since taking office in April 2024.
Last year she attended the climate conference in Belém.
Portuguese exporters hope for better access to markets in Asia by 2027.
A ferry that sank off Turku on Monday had left Stockholm on Sunday.
The foreign ministers of Germany and France will meet in Berlin on Monday.
Estonia's president was in Lisbon on Tuesday.
The flight from Lisbon to Oslo takes four hours.
Rain is forecast in Lisbon on Saturday.
The fund was set up in Luxembourg in 1998 and moved to Dublin in 2010.
A ministry statement issued in Lisbon on Friday gave no details.
Reis, a former mayor of Braga, joined the government in 2024.
Some 3,000 Portuguese live in Gothenburg, according to the consulate in Stockholm.
Opposition leader Rui Costa travelled to Madrid on Wednesday to meet exporters.
Sweden joined NATO in March 2024 at a ceremony in Washington.
On Thursday, a Portuguese court sentenced a man from Faro to six years in prison.
The minister's office said the Geneva talks would resume on March 30.
The first ship is to leave Leixões for Bergen on April 1.
Fishermen from Peniche went to Brussels on Tuesday to protest.
The Lisbon stock exchange opened higher on Friday.
The Stockholm Institute published its report on Thursday.
The European Commission will publish its proposal in Brussels on Tuesday.
A concert in Oslo on Tuesday raised money for refugees.
Prosecutors in Milan asked on Monday for a prison sentence.
Markets in Tokyo will be closed on Wednesday.
Her deputy will represent Portugal at a meeting in Paris on Tuesday.
The G7 finance ministers meet in Rome on Wednesday.
The ambassador presented his credentials in Rabat on Monday.
The United Nations Security Council will meet in New York on Tuesday.
The opposition has called a rally in Lisbon for Wednesday.
A vote in the Riksdag is due on Thursday.
Airbus will deliver the first plane in Toulouse on April 2.
The exhibition opens in Porto on March 21.
Workers at the plant in Aveiro will strike on Wednesday.
The first train left Madrid for Lisbon on Thursday.
An earthquake struck near Naples on Wednesday.
The cup final will be played in Lyon on May 23.
The treaty was signed in Lisbon in 2007 and entered into force in December 2009.
The European Parliament, meeting in Strasbourg on Tuesday, will debate the plan.
Talks between Russia and Ukraine resumed in Istanbul on Monday.
Hungarian Prime Minister Viktor Orban will host the leaders in Budapest on Wednesday.
The World Bank said in Washington on Thursday that growth would slow.
The Pope will celebrate Mass in Rome on Sunday.
A Portuguese trade delegation led by the economy minister will visit Luanda on Wednesday.
The Danish prime minister, who was in London on Thursday, backed the proposal.
Her husband, a violinist, will perform in Vienna on Wednesday.
According to the Bergens Tidende newspaper, the plant in Stavanger will close in June.
The ship is expected in Rotterdam on Tuesday.
The Finnish foreign minister will receive her Estonian counterpart in Helsinki on Tuesday.
The next meeting of the group will take place in Prague in September.
The programme will be launched in Dublin on March 24 by the Irish government.
The bank, with offices in Zurich and Singapore, will report earnings on Wednesday.
Hundreds marched in Barcelona on Sunday.
The strike in Marseille is to end on Monday.
Students from Uppsala will travel to Coimbra on March 15 under the programme.
Oslo's mayor will attend.
Copenhagen has said it will sign.
London and Paris are expected to follow.
The minister's spokesman, João Dias, will brief the press in Lisbon on Monday.
Former minister Carla Pinto, now at a bank in Frankfurt, said on Thursday the plan was late.
In 2015, Sweden took in 163,000 refugees, most of whom arrived in Malmö.
Two people were arrested in Gothenburg on Thursday.
The company will move its headquarters from Lisbon to Dublin on July 1.
The river Tagus rose to its highest level in Santarém on Wednesday.
"""


def stops(text: str) -> list[str]:
    return [f"{stop.place.name} {stop.when}" for trip in read(text).trips for stop in trip.stops]


@pytest.mark.parametrize("gap", ["\n\n", " "], ids=["paragraphs", "one paragraph"])
@pytest.mark.parametrize("sentence", BACKGROUND.strip().splitlines())
def test_background_changes_no_stop(sentence: str, gap: str) -> None:
    for place in range(len(PLAN) + 1):
        told = [LEAD, *PLAN[:place], sentence, *PLAN[place:]]
        assert stops(gap.join(told)) == STOPS


def test_the_plan_alone() -> None:
    assert stops("\n\n".join((LEAD, *PLAN))) == STOPS
