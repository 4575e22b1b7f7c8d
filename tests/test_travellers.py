"""Who travels: short articles, and the trips in them as `traveller: place month-day, ...`."""

from __future__ import annotations

import pytest

from itinerary import read

HEAD = "LISBON, March 6, 2026 (Example News) -- "


def trips(text: str) -> list[str]:
    """Each trip in a line."""
    return [
        f"{trip.traveller}: "
        + ", ".join(f"{stop.place.name} {str(stop.when).removeprefix('2026-')}" for stop in trip.stops)
        for trip in read(f"{text}\n").trips
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "King Cornelis and Queen Aleida will visit Oslo on Monday. "
            "The royal couple go on to Bergen on Tuesday.",
            ["Cornelis and Aleida: Oslo 03-09, Bergen 03-10"],
        ),
        (
            "Foreign Minister Ana Reis will visit Oslo on Monday. "
            "Rui Alves and Reis are to meet in Bergen on Tuesday.",
            ["Ana Reis: Oslo 03-09, Bergen 03-10"],
        ),
        (
            "President Trump and first lady Melania Trump will visit Texas on Monday. "
            "The president goes to Oslo on Tuesday.",
            ["Trump: Texas 03-09, Oslo 03-10"],
        ),
        (
            "Prime Minister Rui Alves will visit Oslo on Monday. "
            "His wife, Maria Alves, will stay at home. He goes on to Bergen on Tuesday.",
            ["Rui Alves: Oslo 03-09, Bergen 03-10"],
        ),
        (
            "Foreign Minister Ana Reis will visit Oslo on Monday. "
            "The energy minister flies to Riyadh on Tuesday.",
            ["Ana Reis: Oslo 03-09", "energy minister: Riyadh 03-10"],
        ),
        (
            "Foreign Minister Ana Reis will visit Oslo on Monday. "
            "Her deputy, Carla Gomes, goes to Paris on Tuesday.",
            ["Ana Reis: Oslo 03-09", "Carla Gomes: Paris 03-10"],
        ),
        (
            "The Foreign Ministry's spokesman, Jorge Pinto, said that Foreign Minister Ana Reis will "
            "visit Oslo on Monday. She travels to Bergen on Tuesday.",
            ["Ana Reis: Oslo 03-09, Bergen 03-10"],
        ),
        (
            "Mayor Joao Costa said he was delighted that Foreign Minister Ana Reis will visit Porto "
            "on Monday. She will be in Braga on Tuesday.",
            ["Ana Reis: Porto 03-09, Braga 03-10"],
        ),
        (
            "A delegation led by Foreign Minister Ana Reis will visit Oslo on Monday. "
            "The delegation goes to Bergen on Tuesday.",
            ["Ana Reis: Oslo 03-09, Bergen 03-10"],
        ),
        (
            "Professor Ana Reis's team meets in Oslo on Monday. It moves to Bergen on Tuesday.",
            ["Ana Reis: Oslo 03-09, Bergen 03-10"],
        ),
        (
            "Norwegian Prime Minister Kari Holm will welcome Foreign Minister Ana Reis in Oslo on "
            "Monday. Reis travels on to Bergen on Tuesday.",
            ["Ana Reis: Oslo 03-09, Bergen 03-10"],
        ),
        (
            "Foreign Minister Ana Reis is to be welcomed by King Harald in Oslo on Monday.",
            ["Ana Reis: Oslo 03-09"],
        ),
        (
            "The Turkish president will receive his Somali counterpart in Ankara on Wednesday. "
            "Hassan Guled, president of Somalia, will be in Istanbul on Thursday.",
            ["Hassan Guled: Ankara 03-11, Istanbul 03-12"],
        ),
        (
            "The Philadelphia Orchestra will perform in Oslo on Monday. It travels to Bergen on Tuesday.",
            ["Philadelphia Orchestra: Oslo 03-09, Bergen 03-10"],
        ),
        (
            "The Pakistan cricket team will arrive in Manchester on Monday. "
            "The squad travels to Derby on Tuesday.",
            ["Pakistan: Manchester 03-09, Derby 03-10"],
        ),
        (
            "The band Iron Lung Parade will play in Oslo on Monday. "
            "The five-piece go on to Bergen on Tuesday.",
            ["Iron Lung Parade: Oslo 03-09, Bergen 03-10"],
        ),
        (
            "The Prime Minister will visit Oslo on Monday. The PM is due in Bergen on Tuesday.",
            ["Prime Minister: Oslo 03-09, Bergen 03-10"],
        ),
        (
            "Queen Margit will visit Oslo on Monday. The monarch goes to Bergen on Tuesday.",
            ["Margit: Oslo 03-09, Bergen 03-10"],
        ),
        (
            "The Tánaiste, Niamh Brogan-Hayes, will visit Oslo on Monday. "
            "The Tánaiste then goes to Bergen on Tuesday.",
            ["Niamh Brogan-Hayes: Oslo 03-09, Bergen 03-10"],
        ),
        (
            "The Governor of Faro, Ana Reis, will visit Oslo on Monday. "
            "The Governor goes on to Bergen on Tuesday.",
            ["Ana Reis: Oslo 03-09, Bergen 03-10"],
        ),
        (
            "Minister of State for Foreign Affairs Dr Ana Reis will visit Oslo on Monday. "
            "The minister goes on to Bergen on Tuesday.",
            ["Ana Reis: Oslo 03-09, Bergen 03-10"],
        ),
        (
            "External Affairs Minister (EAM) Ana Reis will visit Oslo on Monday. "
            "The EAM goes on to Bergen on Tuesday.",
            ["Ana Reis: Oslo 03-09, Bergen 03-10"],
        ),
        (
            "Pope Francis's first trip abroad will take him to Malta on March 20. "
            "Francis will fly to Tunis on March 22.",
            ["Francis: Malta 03-20, Tunis 03-22"],
        ),
        (
            "The Duke and Duchess of Cambridge will visit Oslo on Monday.",
            ["Duke and Duchess of Cambridge: Oslo 03-09"],
        ),
    ],
)
def test_who_travels(text: str, told: list[str]) -> None:
    assert sorted(trips(HEAD + text)) == sorted(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Back to Norway\n\nby Ana Reis\n\n6 March 2026\n\nI fly to Oslo on Monday. "
            "On Tuesday I travel to Bergen, as Mayor Kari Holm has asked me to.",
            ["Ana Reis: Oslo 03-09, Bergen 03-10"],
        ),
        (
            "MEDIA RELEASE\n\n6 March 2026\n\nVISIT TO NORWAY\n\n"
            "I leave for Oslo on Monday, where Prime Minister Holm and I will open a school. "
            "I go on to Bergen on Tuesday.\n\nRt Hon Ana Reis\nPrime Minister",
            ["Ana Reis: Oslo 03-09, Bergen 03-10"],
        ),
        (
            "TRAVEL ORDER\nIssued: 6 March 2026\nEmployee: Ana Reis, engineer\n\nRoute:\n9 March  Oslo\n"
            "10 March  Bergen\n12 March  Tromsø\n\nApproved: Dr. Kessel",
            ["Ana Reis: Oslo 03-09, Bergen 03-10, Tromsø 03-12"],
        ),
        (
            "VISIT TO NORWAY\nReis, Ana\nRelease Date: 06/03/2026\n\n"
            "The Prime Minister will visit Oslo on 9 March 2026.",
            ["Ana Reis: Oslo 03-09"],
        ),
        (
            "OIL MINISTER TO TOUR GULF\n\n"
            "CARACAS, OCT 16, 1986 - ENERGY MINISTER ANSELMO BRICENO WILL LEAVE FOR KUWAIT ON "
            "SUNDAY. BRICENO WILL BE IN LONDON ON OCT 25.",
            ["Anselmo Briceno: Kuwait 1986-10-19, London 1986-10-25"],
        ),
    ],
)
def test_names_in_the_form_of_a_text(text: str, told: list[str]) -> None:
    assert trips(text) == told


def test_somebody_elses_journey_in_passing_is_none() -> None:
    text = f"{HEAD}Foreign Minister Ana Reis will visit Oslo on Monday. Carla Gomes has been to Paris since."
    assert trips(text) == ["Ana Reis: Oslo 03-09"]
