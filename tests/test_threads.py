"""The library in many threads and in fresh processes: the same answers, from the first call on."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_all_start_methods, get_context

import pytest

import itinerary
from tests.conftest import ROOT

THREADS = 32
ARTICLES = sorted((ROOT / "tests" / "articles").glob("*.txt"))[:16]


def answer(text: str) -> str:
    whole = itinerary.read(text)
    return json.dumps(whole.to_dict(), sort_keys=True) + whole.to_ical().decode()


def texts() -> list[str]:
    return [path.read_text("utf-8") for path in ARTICLES]


FIRST_CALLS = """
import json, sys, threading
import itinerary
texts = json.load(sys.stdin)
answers, together = {}, threading.Barrier(THREADS)
def read(number):
    together.wait()
    whole = itinerary.read(texts[number % len(texts)])
    answers[number] = json.dumps(whole.to_dict(), sort_keys=True) + whole.to_ical().decode()
threads = [threading.Thread(target=read, args=(number,)) for number in range(THREADS)]
sys.setswitchinterval(1e-5)
for thread in threads: thread.start()
for thread in threads: thread.join()
print(json.dumps([answers[number] for number in range(THREADS)]))
""".replace("THREADS", str(THREADS))


def test_first_calls_at_the_same_moment() -> None:
    """Tables, places and zones are loaded by whoever comes first; 32 threads come first together."""
    expected = list(map(answer, texts()))
    done = subprocess.run(
        [sys.executable, "-c", FIRST_CALLS],
        cwd=ROOT,
        input=json.dumps(texts()),
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == [expected[number % len(expected)] for number in range(THREADS)]


def test_threads_under_load() -> None:
    expected = list(map(answer, texts()))
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(THREADS) as pool:
            assert list(pool.map(answer, texts() * 6)) == expected * 6
    finally:
        sys.setswitchinterval(interval)


@pytest.mark.parametrize("method", [name for name in get_all_start_methods() if name != "fork"])
def test_processes(method: str) -> None:
    with ProcessPoolExecutor(2, get_context(method)) as pool:
        assert list(pool.map(answer, texts())) == list(map(answer, texts()))
