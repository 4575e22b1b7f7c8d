"""How a text becomes an `Article`: its blocks and sentences, its dateline, its day of publication.

    article = parse(text)                      # the text is kept as it is, offsets count in it
    article.published, article.published_source

`published.py` holds the order of trust among the dates that an article gives of itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from typing import NamedTuple

from itinerary.article import published as dates
from itinerary.article.blocks import classify
from itinerary.article.cities import city_named
from itinerary.article.claims import claimed_days, footer_day, year_line
from itinerary.article.datelines import FIRST_DAY, Dateline, read_city, read_dateline
from itinerary.article.house import day_first
from itinerary.article.lines import CONTINUED, Line, foot, on_one_line, running, split_lines, unwrap
from itinerary.article.published import Claim, Found, Rank
from itinerary.article.rows import BARS, LABEL, labels
from itinerary.article.sentences import pieces, split_sentences
from itinerary.article.stamps import Stamp, find_stamp
from itinerary.english import datelines as words
from itinerary.model import Article, Block, Sentence, Span

__all__ = ["Metadata", "parse"]

_ADDRESS = re.compile(r"\s*[<\[(][^<>]*@[^<>]*[>\])]")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>]+")
_HEAD_LINES = 40
_PLAIN_DATELINES = 2  # a dateline with neither date nor agency stands in one of so many paragraphs
_DATELINES = 6
_FIRST_LINES = 6  # behind these and a sentence, "Date:" is an event's


class Metadata(NamedTuple):
    """What a page, a mail or a feed says of its article outside of the text.

    `source` tells where the date was found ("JSON-LD"), `mail` that it is an e-mail's header.
    """

    title: str | None = None
    published: date | None = None
    time: datetime | None = None
    source: str = "metadata"
    publisher: str | None = None
    url: str | None = None
    sender: str | None = None
    author: str | None = None
    section: str | None = None
    mail: bool = False


@dataclass(slots=True)
class _Head:
    """What the head of the article gives."""

    line: Dateline | None = None
    at: Line | None = None
    url: str | None = None
    sender: str | None = None
    title: str | None = None


def parse(text: str, *, published: date | None = None, about: Metadata | None = None) -> Article:
    """Read a text as an article. `published` wins over all that the text says. Never raises."""
    about = about or Metadata()
    lines = unwrap(split_lines(text), text)
    classify(lines)
    source, text = text, running(text, lines)
    head = _read_head(text, lines)
    url = about.url or head.url
    stamp = _dateline_stamp(head)
    place = head.line.place if head.line else None
    publisher = about.publisher or (head.line.agency if head.line else None)
    country = place.country if place else None
    claims = [*_first_day(lines), *_rows(lines), *claimed_days(text, lines)]
    written = [stamp, *(claim.stamp for claim in claims)]
    zone = next((each.zone for each in written if each and each.zone), None)
    first = day_first(text, country=country, zone=zone, publisher=publisher, url=url)
    found = [
        Found(rank, source, day, claim.moment(day, country))
        for claim, rank, source in claims
        if claim.year and (day := claim.on(None, first))
    ]
    if published:
        found.append(Found(Rank.ARGUMENT, "argument", published))
    if about.published:
        rank = Rank.MAIL_HEADER if about.mail else Rank.METADATA
        found.append(Found(rank, about.source, about.published, about.time))
    if url and (day := dates.url_date(url)):
        found.append(Found(Rank.ADDRESS, "address", day))
    if day := footer_day(lines):
        found.append(Found(Rank.SLUG, "agency's slug", day))
    best, warnings = dates.choose(found, stamp, text, first, year_line(lines))
    _sign_off(lines, best.day if best else None)
    return Article(
        text=source,
        running=text,
        sentences=tuple(_sentences(text, lines, head)),
        title=about.title or head.title,
        published=best.day if best else None,
        published_time=next((one.time for one in found if best and one.day == best.day and one.time), None),
        published_source=best.source if best else None,
        dateline=place,
        publisher=publisher,
        url=url,
        sender=about.sender or head.sender,
        author=about.author,
        section=about.section,
        day_first=first,
        warnings=warnings,
    )


def _read_head(text: str, lines: list[Line]) -> _Head:
    """Title, sender, address and dateline."""
    head = _Head()
    prose = 0
    for index, line in enumerate(lines[:_HEAD_LINES]):
        if line.rule == CONTINUED or line.block in (Block.ITEM, Block.FURNITURE):
            continue
        if line.rule == "headline label":
            head.title = head.title or line.text[line.skip :]
        elif line.rule == "address":
            head.url = head.url or (found[0] if prose == 0 and (found := _URL.search(line.text)) else None)
        elif line.rule == "mail header" and line.text[:5].lower() == "from:":
            head.sender = head.sender or _ADDRESS.sub("", line.text[5:]).strip(" \"'") or None
        elif line.block in (Block.PROSE, Block.HEADLINE) or line.rule in ("date row", ""):
            if line.block is Block.PROSE:
                prose += 1
            _look_for_dateline(text, line, prose, head, _paragraph_end(lines, index))
            if line.block is Block.HEADLINE and prose == 0 and head.line is None:
                following = next((one for one in lines[index + 1 :] if one.block is not Block.META), None)
                city = read_city(line.text) if following and following.block is Block.PROSE else None
                if city:
                    head.line, head.at = Dateline(0, *city, None, None), line
            if line.block is Block.HEADLINE and head.title is None and prose == 0 and line is not head.at:
                head.title = line.text[line.skip :].strip("# ")
    for line in foot(lines) if head.line is None else ():
        if line.rule == "date row":  # it signs the text: "CANBERRA, 6 May 1968"
            _look_for_dateline(text, line, prose, head, line.end)
    return head


def _paragraph_end(lines: list[Line], index: int) -> int:
    """Where the paragraph ends whose first line is `lines[index]`, or in the next few lines."""
    end = lines[index].end
    for line in lines[index + 1 : index + 4]:
        if line.rule != CONTINUED:
            break
        end = line.end
    return end


def _look_for_dateline(text: str, line: Line, prose: int, head: _Head, end: int) -> None:
    if (prose > _DATELINES and line.rule != "date row") or _settled(head):
        return
    row = line.rule == "date row"
    written = line.text
    if row and (label := LABEL.match(written)):
        written = written[label.end() :]
    elif line.block is Block.PROSE:
        written = on_one_line(text[line.start : min(end, line.start + 200)])
    read = read_dateline(written, row=row)
    if read is None or (prose > _PLAIN_DATELINES and not (read.stamp or read.agency)):
        return
    if row and read.city is None:
        return
    if read.loose and (prose > 1 or len(line.text) < 60):
        return
    if head.line and not (read.city or read.agency):
        return
    if head.line and head.line.length and not (read.stamp or read.agency):
        return
    head.line, head.at = read, line


def _settled(head: _Head) -> bool:
    """Is the dateline found? A headline that begins like one ("Doha: minister arrives") gives way to it, and
    so does a row above the story.
    """
    if head.line is None or head.at is None or not head.line.length or head.at.block is Block.META:
        return False
    return head.at.block is not Block.HEADLINE or bool(head.line.stamp or head.line.agency)


def _dateline_stamp(head: _Head) -> Stamp | None:
    """The date in the dateline itself; a date row is a source of its own."""
    if head.line is None or head.at is None or head.at.rule == "date row":
        return None
    return head.line.stamp


def _first_day(lines: list[Line]) -> list[Claim]:
    """A day in figures before the first words of all: "date 2026-01-09 The minister will fly". It is no
    part of the story.
    """
    match = FIRST_DAY.match(lines[0].text) if lines else None
    stamp = find_stamp(match[0]) if match else None
    if match is None or stamp is None or lines[0].rule == "date row" or match.end() == len(lines[0].text):
        return []
    lines[0].skip = match.end()
    return [Claim(stamp, Rank.ROW, "date row")]


def _rows(lines: list[Line]) -> list[Claim]:
    """The dates of the rows of metadata at the head and the foot."""
    found: list[Claim] = []
    mail = any(line.rule == "mail header" for line in lines[:12])
    last = foot(lines)
    prose = 0
    for index, line in enumerate(lines):
        if line.block is Block.PROSE:
            prose += 1
            if prose == 1 and (read := read_dateline(line.text)) and read.first_stamp:
                found.append(Claim(read.first_stamp, Rank.ROW, "date row"))
        if line.rule != "date row":
            continue
        labelled = list(LABEL.finditer(line.text)) if any(map(LABEL.match, BARS.split(line.text))) else []
        for label in labelled:
            stamp = find_stamp(line.text, label.end())
            row = next(row for number, row in enumerate(words.LABELS) if label[f"l{number}"])
            late = prose and index >= _FIRST_LINES and row.name in ("date", "sent")
            if stamp is None or not labels(label, *stamp.span) or late:
                continue
            if mail and row.name in ("date", "sent"):
                found.append(Claim(stamp, Rank.MAIL_HEADER, "e-mail header"))
            else:
                rank = Rank.UPDATED_ROW if row.rank == 3 else Rank.ROW
                found.append(Claim(stamp, rank, f"{row.name} row"))
        # "Jan. 9, 2026, 10:23 AM ET / Updated Jan. 12, 2026": the first date has no label
        if stamp := find_stamp(line.text, 0, labelled[0].start() if labelled else None):
            if prose == 0 or (prose == 1 and index < _FIRST_LINES):
                found.append(Claim(stamp, Rank.ROW, "date row"))
            elif line in last:
                found.append(Claim(stamp, Rank.SIGNATURE, "date at the end"))
    return found


def _sign_off(lines: list[Line], published: date | None) -> None:
    """Take the town over the day of publication at the foot ("Rome / 9 January 2026") out of the story."""
    for town, day in pairwise(foot(lines)):
        signed = day.rule == "date row" and town.block is Block.HEADLINE and city_named(town.text) is not None
        stamp = find_stamp(day.text) if signed else None
        if stamp and published and stamp.on(None) == published:
            town.block = Block.META


def _sentences(text: str, lines: list[Line], head: _Head) -> list[Sentence]:
    sentences: list[Sentence] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        stop = index + 1
        while stop < len(lines) and lines[stop].rule == CONTINUED and lines[stop].paragraph == line.paragraph:
            stop += 1
        start, end = line.start + line.skip, lines[stop - 1].end
        block = line.block or Block.PROSE
        if line is head.at and head.line:
            length = head.line.length or (line.end - line.start if block is not Block.PROSE else 0)
            if length:
                sentences.append(
                    Sentence(
                        Span(start, line.start + len(text[line.start : line.start + length].rstrip())),
                        Block.META,
                        line.paragraph,
                    )
                )
                start = line.start + length
                start += len(text[start:end]) - len(text[start:end].lstrip())
        if start < end:
            spans = split_sentences(text, start, end) if block is Block.PROSE else [Span(start, end)]
            sentences += [
                Sentence(piece, block, line.paragraph) for span in spans for piece in pieces(text, span)
            ]
        index = stop
    return sentences
