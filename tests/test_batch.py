"""`itinerary batch`: every kind of input, one row for each article, in order, whoever does the work."""

from __future__ import annotations

import gzip
import json
import sys
from datetime import UTC, date, datetime
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest
import zstandard
from typer.testing import CliRunner, Result

import itinerary
from itinerary.batch import output as rows_on_disk
from itinerary.batch.items import Columns
from itinerary.batch.run import Progress, chunks, in_order, run
from itinerary.batch.sources import sources
from itinerary.batch.work import Task
from itinerary.batch.workers import Here, Processes
from itinerary.cli import app
from itinerary.errors import BadArticle, BadTarget

TEXT = "BERLIN, March 6, 2026 (Agency) -- Foreign Minister Ana Reis will fly to {} on Monday.\n"
UNDATED = "Foreign Minister Ana Reis will fly to {} on Monday, her office said.\n"
CITIES = ("Rome", "Oslo", "Paris", "Madrid", "Lisbon", "Vienna", "Prague", "Dublin", "Athens", "Warsaw")

Rows = list[dict[str, Any]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def batch(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["batch", *arguments], prog_name="itinerary")


def rows_of(name: str, task: Task | None = None, **options: Any) -> Rows:
    """What a run makes of a source."""
    run([name], Path("out.jsonl"), task or Task(), **options)
    return read("out.jsonl")


def read(path: str) -> Rows:
    return [json.loads(line) for line in Path(path).read_text("utf-8").splitlines()]


def first_stop(row: dict[str, Any]) -> tuple[str, str | None]:
    stop = row["trips"][0]["stops"][0]
    return stop["place"], stop["when"]


def write_lines(path: str, rows: list[Any]) -> bytes:
    data = "".join(json.dumps(row) + "\n" for row in rows).encode()
    Path(path).write_bytes(data)
    return data


# -- inputs -----------------------------------------------------------------------------------


def test_a_folder_gives_its_articles_by_name(folder: Path) -> None:
    for path in ("in/b.txt", "in/a.txt", "in/deep/c.md", "in/.hidden.txt", "in/table.xlsx", "in/.git/d.txt"):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text(TEXT.format("Rome"), "utf-8")
    rows = rows_of("in")
    assert [row["id"] for row in rows] == ["in/a.txt", "in/b.txt", "in/deep/c.md"]
    assert all(first_stop(row) == ("Rome", "2026-03-09") for row in rows)


def test_a_row_is_what_convert_writes_and_reads(folder: Path) -> None:
    Path("a.txt").write_text(TEXT.format("Rome"), "utf-8")
    (row,) = rows_of("a.txt")
    whole = itinerary.read(TEXT.format("Rome"))
    assert row == {"id": "a.txt", **json.loads(json.dumps(whole.to_dict()))}
    result = CliRunner().invoke(app, ["convert", "out.jsonl", "-o", "-"])
    assert "SUMMARY" in result.stdout


@pytest.mark.parametrize("name", ["a.txt", "in/*.txt", "in/**/*.txt"])
def test_patterns(folder: Path, name: str) -> None:
    for path in ("a.txt", "in/a.txt", "in/deep/a.txt"):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text(TEXT.format("Rome"), "utf-8")
    expected = {"a.txt": ["a.txt"], "in/*.txt": ["in/a.txt"], "in/**/*.txt": ["in/a.txt", "in/deep/a.txt"]}
    assert [row["id"] for row in rows_of(name)] == expected[name]


@pytest.mark.parametrize("name", ["none.txt", "none/*.txt"])
def test_what_is_not_there_is_told_before_anything_is_written(folder: Path, name: str) -> None:
    with pytest.raises(BadArticle, match="none"):
        run([name], Path("out.jsonl"), Task())
    assert list(folder.iterdir()) == []


LINES = [
    ({"text": TEXT.format("Rome"), "id": 7}, "7", ("Rome", "2026-03-09")),
    ({"text": UNDATED.format("Oslo"), "published": "2026-03-06"}, "in.jsonl:2", ("Oslo", "2026-03-09")),
    ({"text": UNDATED.format("Oslo"), "date": "2026-03-06T08:00:00Z"}, "in.jsonl:3", ("Oslo", "2026-03-09")),
    ({"text": UNDATED.format("Oslo"), "url": "https://a.example/1"}, "https://a.example/1", ("Oslo", None)),
    (TEXT.format("Paris"), "in.jsonl:5", ("Paris", "2026-03-09")),
    ({"text": f"<p>{TEXT.format('Athens')}</p>", "id": "page"}, "page", ("Athens", "2026-03-09")),
]


@pytest.mark.parametrize("suffix", ["", ".gz", ".zst"])
def test_json_lines(folder: Path, suffix: str) -> None:
    data = write_lines("in.jsonl", [row for row, _, _ in LINES])
    pack = {"": bytes, ".gz": gzip.compress, ".zst": zstandard.compress}[suffix]
    Path(f"in.jsonl{suffix}").write_bytes(pack(data))
    rows = rows_of(f"in.jsonl{suffix}")
    assert [row["id"] for row in rows] == [id.replace("jsonl", f"jsonl{suffix}") for _, id, _ in LINES]
    assert [first_stop(row) for row in rows] == [stop for _, _, stop in LINES]


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress], ids=["gzip", "zstd"])
def test_packed_articles_and_streams_of_several_members(folder: Path, pack: Any) -> None:
    suffix = "gz" if pack is gzip.compress else "zst"
    Path(f"a.txt.{suffix}").write_bytes(pack(TEXT.format("Rome").encode()))
    (row,) = rows_of(f"a.txt.{suffix}")
    assert first_stop(row) == ("Rome", "2026-03-09")
    parts = [json.dumps(TEXT.format(city)).encode() + b"\n" for city in CITIES]
    Path(f"b.jsonl.{suffix}").write_bytes(b"".join(map(pack, parts)))
    assert [first_stop(row)[0] for row in rows_of(f"b.jsonl.{suffix}")] == list(CITIES)


@pytest.mark.parametrize(
    "days",
    [
        ["2026-03-06", None],
        [date(2026, 3, 6), None],
        [datetime(2026, 3, 6, 9, tzinfo=UTC), None],
    ],
    ids=["text", "date", "moment"],
)
def test_parquet(folder: Path, days: list[Any]) -> None:
    table = {"body": [UNDATED.format("Rome"), UNDATED.format("Oslo")], "day": days, "key": [1, None]}
    pyarrow.parquet.write_table(pyarrow.table(table), "in.parquet", row_group_size=1)
    rows = rows_of("in.parquet", Task(Columns("body", "day", "key")))
    assert [row["id"] for row in rows] == ["1", "in.parquet:2"]
    assert [first_stop(row) for row in rows] == [("Rome", "2026-03-09"), ("Oslo", None)]


def test_a_file_of_several_articles_gives_a_row_for_each(folder: Path) -> None:
    entry = "<item><title>Reis to {}</title><description>{}</description></item>"
    body = "".join(entry.format(city, TEXT.format(city)) for city in CITIES[:3])
    Path("in.xml").write_text(f'<rss version="2.0"><channel>{body}</channel></rss>', "utf-8")
    assert [row["id"] for row in rows_of("in.xml")] == ["in.xml", "in.xml#2", "in.xml#3"]


# -- what goes wrong with an article is its row --------------------------------------------------


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b"{", "the line is no JSON: "),
        (b"[1]", "the line is no JSON object"),
        (b'{"body": "x"}', "there is no text in 'text'"),
        (b'{"text": 5}', "there is no text in 'text'"),
        (b'{"text": " "}', "it is empty"),
        (b'{"text": "x", "date": "soon"}', "the date 'soon' is none; write it like 2026-01-09"),
        (b"[" * 100_000, "the line is no JSON: "),
        (b'{"text": "\\ud800 went to Rome", "id": 1}', None),
        (b"\xff\xfe", "the line is no JSON: "),
    ],
)
def test_bad_lines(folder: Path, line: bytes, error: str | None) -> None:
    good = json.dumps({"text": TEXT.format("Rome"), "id": "good"}).encode()
    Path("in.jsonl").write_bytes(b"\n".join((line, b"", good)))
    bad, after = rows_of("in.jsonl")
    assert after["id"] == "good"
    assert first_stop(after) == ("Rome", "2026-03-09")
    if error is None:
        assert "error" not in bad
    else:
        assert bad["error"].startswith(error)
        assert bad["trips"] == []
        assert itinerary.Itinerary.from_dict(bad).trips == ()


def test_broken_files(folder: Path) -> None:
    packed = gzip.compress("".join(json.dumps(TEXT.format(city)) + "\n" for city in CITIES).encode())
    Path("a.jsonl.gz").write_bytes(packed[:-20])
    Path("b.txt.gz").write_bytes(b"no gzip at all")
    Path("c.jsonl.zst").write_bytes(b"no zstd at all")
    Path("d.pdf").write_bytes(b"%PDF-1.4 broken")
    Path("e.txt").write_text(TEXT.format("Rome"), "utf-8")
    Path("f.txt").touch()
    rows = rows_of(".")
    last = {row["id"].split(":")[0]: row for row in rows}
    assert sorted(last) == ["./a.jsonl.gz", "./b.txt.gz", "./c.jsonl.zst", "./d.pdf", "./e.txt", "./f.txt"]
    assert [id for id, row in last.items() if "error" not in row] == ["./e.txt"]


def test_a_bug_costs_one_row(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("itinerary.batch.work.analyse", lambda article: 1 / 0)
    Path("a.txt").write_text(TEXT.format("Rome"), "utf-8")
    (row,) = rows_of("a.txt")
    assert row["error"] == "unexpected ZeroDivisionError: division by zero"


@pytest.mark.parametrize(
    ("columns", "words"),
    [(Columns("body"), "no column 'body'; it has text, day"), (Columns(date="when"), "no column 'when'")],
)
def test_columns_that_are_not_there(folder: Path, columns: Columns, words: str) -> None:
    pyarrow.parquet.write_table(pyarrow.table({"text": ["a"], "day": ["b"]}), "in.parquet")
    with pytest.raises(BadArticle, match=words):
        run(["in.parquet"], Path("out.jsonl"), Task(columns))


def test_what_is_no_parquet(folder: Path) -> None:
    Path("in.parquet").write_bytes(b"PAR1 but no more")
    with pytest.raises(BadArticle, match=r"in\.parquet: it is no whole Parquet file"):
        run(["in.parquet"], Path("out.jsonl"), Task())


@pytest.mark.parametrize(
    ("missing", "name", "extra"),
    [("pyarrow", "in.parquet", "Parquet"), ("zstandard", "in.jsonl.zst", "zstd")],
)
def test_extras_are_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch, missing: str, name: str, extra: str
) -> None:
    Path(name).write_bytes(b"x")
    monkeypatch.setitem(sys.modules, missing, None)
    result = batch(name, "-o", "out.jsonl")
    assert result.exit_code == 1
    assert f"{extra} needs the extra 'batch'" in result.stderr


# -- order, chunks, workers --------------------------------------------------------------------


def test_several_processes_write_the_same_bytes(folder: Path) -> None:
    write_lines("in.jsonl", [TEXT.format(CITIES[number % 10]) for number in range(300)])
    run(["in.jsonl"], Path("one.jsonl"), Task())
    run(["in.jsonl"], Path("two.jsonl"), Task(), jobs=2)
    assert Path("one.jsonl").read_bytes() == Path("two.jsonl").read_bytes()
    assert [first_stop(row)[0] for row in read("one.jsonl")] == [CITIES[n % 10] for n in range(300)]


def test_no_more_chunks_are_read_than_may_be_under_way(folder: Path) -> None:
    write_lines("in.jsonl", [TEXT.format("Rome")] * 1000)
    from itinerary.batch.items import items

    read_so_far = 0

    def counted() -> Any:
        nonlocal read_so_far
        for chunk in chunks(items(sources(["in.jsonl"]), Columns())):
            read_so_far += 1
            yield chunk

    with Here(Task()) as here:
        for number, _ in enumerate(in_order(counted(), here), 1):
            assert read_so_far <= number + here.ahead


def test_a_worker_that_dies_is_replaced(folder: Path) -> None:
    write_lines("in.jsonl", [TEXT.format("Rome")] * 400)
    with Processes(2, Task()) as processes:
        done = []
        from itinerary.batch.items import items

        for number, each in enumerate(in_order(chunks(items(sources(["in.jsonl"]), Columns())), processes)):
            if number == 0:
                active_children()[0].kill()
            done.append(each)
    assert sum(each.counts.trips for each in done) == 400


@pytest.mark.parametrize(("suffix", "opened"), [("gz", gzip.open), ("zst", zstandard.open)])
def test_packed_rows(folder: Path, suffix: str, opened: Any) -> None:
    write_lines("in.jsonl", [TEXT.format("Rome")] * 200)
    assert batch("in.jsonl", "-o", f"out.jsonl.{suffix}", "-j", "1").exit_code == 0
    with opened(f"out.jsonl.{suffix}", "rt", encoding="utf-8") as file:
        packed = list(file)
    batch("in.jsonl", "-o", "out.jsonl", "-j", "1")
    assert packed == Path("out.jsonl").read_text("utf-8").splitlines(keepends=True)


# -- the command -------------------------------------------------------------------------------


def test_the_command_says_what_it_did(folder: Path) -> None:
    lines = [TEXT.format("Rome"), TEXT.format("Oslo"), "Nobody went anywhere.", {"none": 1}]
    write_lines("in.jsonl", lines)
    result = batch("in.jsonl", "-o", "out.jsonl", "-j", "1")
    assert result.exit_code == 0
    assert "4 articles: 2 with a trip (2 stops), 1 without, 1 errors; 0:0" in result.stderr
    assert "wrote out.jsonl" in result.stderr
    assert sorted(path.name for path in folder.iterdir()) == ["in.jsonl", "out.jsonl"]
    assert batch("in.jsonl", "-o", "out.jsonl", "-q", "-j", "1").stderr == ""


def test_published_is_for_articles_without_a_day(folder: Path) -> None:
    write_lines("in.jsonl", [{"text": UNDATED.format("Rome")}])
    batch("in.jsonl", "-o", "out.jsonl", "-j", "1", "--published", "2026-03-06")
    assert first_stop(read("out.jsonl")[0]) == ("Rome", "2026-03-09")


def test_foreign_files_stay(folder: Path) -> None:
    write_lines("in.jsonl", [TEXT.format("Rome")])
    Path("out.jsonl").write_text("mine\n", "utf-8")
    result = batch("in.jsonl", "-o", "out.jsonl", "-j", "1")
    assert result.exit_code == 1
    assert "was not written by itinerary" in result.stderr
    assert Path("out.jsonl").read_text("utf-8") == "mine\n"
    assert batch("in.jsonl", "-o", "out.jsonl", "-j", "1", "--force").exit_code == 0


@pytest.mark.parametrize(
    ("lines", "words"),
    [([], "no article in what was named"), ([{"none": 1}], "not one article could be read")],
)
def test_nothing_read_is_an_error(folder: Path, lines: list[Any], words: str) -> None:
    write_lines("in.jsonl", lines)
    result = batch("in.jsonl", "-o", "out.jsonl", "-j", "1")
    assert result.exit_code == 1
    assert words in result.stderr


def test_the_output_is_no_input(folder: Path) -> None:
    Path("a.txt").write_text(TEXT.format("Rome"), "utf-8")
    for _ in range(2):
        assert batch(".", "-o", "out.jsonl", "-j", "1").exit_code == 0
        assert [row["id"] for row in read("out.jsonl")] == ["./a.txt"]


# -- runs that stop and go on --------------------------------------------------------------------


def stop_after(items: int) -> Any:
    """A `tell` that presses Ctrl-C."""

    def tell(progress: Progress) -> None:
        if progress.state.items >= items:
            raise KeyboardInterrupt

    return tell


@pytest.mark.parametrize("jobs", [1, 2])
def test_ctrl_c_and_on(folder: Path, jobs: int) -> None:
    write_lines("in.jsonl", [TEXT.format(CITIES[number % 10]) for number in range(300)])
    run(["in.jsonl"], Path("whole.jsonl"), Task())
    with pytest.raises(KeyboardInterrupt):
        run(["in.jsonl"], Path("out.jsonl"), Task(), jobs=jobs, tell=stop_after(100))
    assert not Path("out.jsonl").exists()
    last = run(["in.jsonl"], Path("out.jsonl"), Task(), jobs=3 - jobs)
    assert last.resumed == 128
    assert last.state.counts.rows == 300
    assert Path("out.jsonl").read_bytes() == Path("whole.jsonl").read_bytes()


def test_the_command_at_ctrl_c(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_lines("in.jsonl", [TEXT.format("Rome")] * 300)
    real = rows_on_disk.Output.add

    def add(self: rows_on_disk.Output, done: Any) -> None:
        if self.state.items:
            raise KeyboardInterrupt
        real(self, done)

    with monkeypatch.context() as patch:
        patch.setattr(rows_on_disk.Output, "add", add)
        result = batch("in.jsonl", "-o", "out.jsonl", "-j", "1")
    assert result.exit_code == 130
    assert "stopped; 64 articles are safe. The same command goes on" in result.stderr
    result = batch("in.jsonl", "-o", "out.jsonl", "-j", "1")
    assert "goes on after 64 articles" in result.stderr
    assert "300 articles: 300 with a trip" in result.stderr


@pytest.mark.parametrize("change", ["articles", "options"])
def test_another_run_is_not_mixed_in(folder: Path, change: str) -> None:
    write_lines("in.jsonl", [TEXT.format("Rome")] * 200)
    with pytest.raises(KeyboardInterrupt):
        run(["in.jsonl"], Path("out.jsonl"), Task(), tell=stop_after(64))
    task = Task()
    if change == "articles":
        write_lines("in.jsonl", [TEXT.format("Oslo")] * 201)
    else:
        task = Task(published="2026-01-01")
    with pytest.raises(BadTarget, match="--restart discards it"):
        run(["in.jsonl"], Path("out.jsonl"), task)
    assert not run(["in.jsonl"], Path("out.jsonl"), task, restart=True).resumed


@pytest.mark.parametrize(
    "state", ["{\n", "[]\n", '{"format": "other"}\n', '{"format": "itinerary-batch/1"}\n']
)
def test_a_state_that_is_none(folder: Path, state: str) -> None:
    write_lines("in.jsonl", [TEXT.format("Rome")])
    Path("out.jsonl.state").write_text(state, "utf-8")
    with pytest.raises(BadTarget, match="--restart discards it"):
        run(["in.jsonl"], Path("out.jsonl"), Task())
    assert rows_of("in.jsonl", restart=True)


def test_two_runs_do_not_write_one_file(folder: Path) -> None:
    with (
        rows_on_disk.Output(Path("out.jsonl"), "digest"),
        pytest.raises(BadTarget, match="is being written by another run"),
        rows_on_disk.Output(Path("out.jsonl"), "digest"),
    ):
        pass


@pytest.mark.parametrize("skip", range(12))
def test_a_run_goes_on_anywhere(folder: Path, skip: int) -> None:
    from itinerary.batch.items import items

    write_lines("a.jsonl", list(CITIES[:3]))
    Path("b.jsonl.gz").write_bytes(gzip.compress(b'"x"\n"y"\n')[:-4])
    pyarrow.parquet.write_table(pyarrow.table({"text": list(CITIES[3:7])}), "c.parquet", row_group_size=3)
    Path("d.txt").write_text(CITIES[8], "utf-8")
    all_items = list(items(sources(["."]), Columns()))
    assert list(items(sources(["."]), Columns(), skip)) == all_items[skip:]
    assert [item.at for item in all_items] == sorted(item.at for item in all_items)
    assert all_items[-1].at == sum(path.stat().st_size for path in folder.iterdir())
