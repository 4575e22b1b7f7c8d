"""A calendar that exists, brought up to date with later articles: the same events, none beside them.

What an article does not speak of, what the owner changed by hand, and what others put into the
calendar stay the same bytes. An article older than the one that an event was last taken from
changes nothing of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from itinerary.calendars import digest
from itinerary.calendars.diff import Action, Change
from itinerary.calendars.event import uid_of, vevent
from itinerary.calendars.gone import Gone
from itinerary.calendars.known import Known, all_known
from itinerary.calendars.lines import Block, text_line
from itinerary.calendars.match import Fit, Pair, falls_with, is_finer, is_held, pairs, strands
from itinerary.calendars.options import Options
from itinerary.calendars.selection import Entry, LeftOut, entries_of, left_out, why_not
from itinerary.model import Itinerary, Status

DAYS = ("DTSTART", "DTEND")
TIMES = (*DAYS, "X-MICROSOFT-CDO-ALLDAYEVENT")
WHERE = ("LOCATION", "GEO", "X-APPLE-STRUCTURED-LOCATION")
ABOUT = ("SUMMARY", "DESCRIPTION", "URL")
STAMPS = ("DTSTAMP", "LAST-MODIFIED")


def in_order(itineraries: Iterable[Itinerary]) -> list[Itinerary]:
    """From the oldest article to the newest; those without a date first, as they override nothing."""
    return sorted(itineraries, key=lambda itinerary: itinerary.published or date.min)


def changes(
    blocks: Sequence[Block], itinerary: Itinerary, options: Options, gone: Sequence[Gone] = ()
) -> list[Change]:
    """What `itinerary` changes in a calendar that holds the events `blocks`; new events come last.

    What a newer article has called off before (`gone`) is not added.
    """
    events = all_known(blocks)
    entries = list(entries_of(itinerary))
    paired = pairs(entries, events)
    untouched = [event for event in events if all(event is not pair.known for pair in paired)]
    fallen = []
    for entry in entries:
        with_it = [Pair(event, entry, Fit.WITHIN) for event in untouched if falls_with(event, entry)]
        untouched = [event for event in untouched if all(event is not pair.known for pair in with_it)]
        fallen += with_it
    off = [pair for pair in paired if pair.entry.stop.status is Status.CANCELLED] + fallen
    touched = (*paired, *fallen, *strands(off, untouched, entries))
    done = [applied(pair.known, _plan(pair, options), itinerary) for pair in touched]
    taken = {block.plain("UID") for block in blocks}
    for entry in _unmatched(entries, events, paired):
        if not why_not(entry, options) and not any(each.covers(entry) for each in gone):
            done.append(_added(entry, options, taken))
    return done


def omitted(blocks: Sequence[Block], itinerary: Itinerary, options: Options) -> tuple[LeftOut, ...]:
    """The stops of `itinerary` that are not in the calendar and that `options` keeps out of it."""
    events = all_known(blocks)
    entries = list(entries_of(itinerary))
    return left_out(_unmatched(entries, events, pairs(entries, events)), options)


def _unmatched(entries: Sequence[Entry], events: Sequence[Known], paired: Sequence[Pair]) -> list[Entry]:
    """The stops that the calendar has no event of."""
    found = {id(pair.entry) for pair in paired}
    return [entry for entry in entries if id(entry) not in found and not is_held(entry, events)]


def _added(entry: Entry, options: Options, taken: set[str]) -> Change:
    """A new event; its stay gets a further number where an event has its UID already."""
    while uid_of(entry) in taken:
        entry = replace(entry, stay=entry.stay + 1)
    taken.add(uid_of(entry))
    return Change(Action.ADDED, None, vevent(entry, options))


# -- one event ------------------------------------------------------------------------------------


class Plan(NamedTuple):
    """An event as the article has it, and the properties that the article speaks of.

    `about` are those that follow when one of them changes.
    """

    block: Block
    names: tuple[str, ...]
    about: tuple[str, ...] = ABOUT


def applied(event: Known, plan: Plan, itinerary: Itinerary) -> Change:
    """What becomes of an event that `itinerary` speaks of."""
    new = says_new(event, plan)
    if _older(itinerary, event):
        note = ("an older article says otherwise",) if new else ()
        return Change(Action.SAME, event.block, event.block, note)
    if new:
        return rewritten(event, plan)
    seen = _confirmed(event, itinerary) if plan.names else event.block
    return Change(Action.SAME, event.block, seen)


def _older(itinerary: Itinerary, event: Known) -> bool:
    """Is the article older than the one behind the event (or without a date, which proves nothing)?"""
    if event.published is None:
        return False
    return itinerary.published is None or itinerary.published < event.published


def _plan(pair: Pair, options: Options) -> Plan:
    """What the article wants of the event. A coarser date or place than the event's own changes neither."""
    event, entry = pair.known, pair.entry
    if entry.stop.status is Status.CANCELLED:
        return Plan(_standing(event, entry), ("STATUS",))
    finer = pair.fit is Fit.WITHIN and is_finer(entry.stop.place, event.place)
    if (pair.fit is Fit.WITHIN and not finer) or _is_coarser(entry, event):
        return Plan(_standing(event, entry), ())
    if entry.vague and why_not(entry, replace(options, upcoming=False)):
        # Put off to some day of a month, say: on its old days it does not take place.
        off = replace(entry, stop=replace(entry.stop, status=Status.CANCELLED))
        return Plan(_standing(event, off), ("STATUS",))
    return Plan(vevent(entry, options), (*DAYS, "STATUS", *(WHERE if finer else ())))


def _is_coarser(entry: Entry, event: Known) -> bool:
    """Does the article say less of the days than the event, and nothing against them?"""
    when, days = entry.when, event.days
    if entry.stop.when is None or when is None:
        return True
    if entry.vague:
        return when.overlaps(days) and len(days) < len(when)
    same_days = (when.first, when.last) == (days.first, days.last)
    return event.timed and when.start is None and same_days


def _standing(event: Known, entry: Entry) -> Block:
    """The event that the article leaves on its days and at its place."""
    old = event.block
    block = vevent(replace(entry, when=event.days), Options())
    title = retitled(block.plain("SUMMARY"), old.plain("SUMMARY"))
    return block.with_lines(
        {name: old.all(name) for name in (*TIMES, *WHERE)} | {"SUMMARY": (text_line("SUMMARY", title),)}
    )


_STAMP = re.compile(r"\d{4}-?\d\d-?\d\d(?:T\d{6}Z?)?")
_DOUBT = re.compile(r" \((?:cancelled|tentative)[^()]*\)$")


def retitled(new: str, old: str) -> str:
    """The title `old` with the status word of `new`: "Honolulu (cancelled) – Koizumi visit"."""
    doubt = _DOUBT.search(new.partition(" – ")[0])
    place, dash, what = old.partition(" – ")
    return _DOUBT.sub("", place) + (doubt[0] if doubt else "") + dash + what


def says_new(event: Known, plan: Plan) -> bool:
    """Does the article say anything but what we wrote before (whatever the owner made of it)?"""
    written = digest.read(event.block) if event.trusted else digest.digests(event.block)
    wanted = digest.digests(plan.block)
    return any(wanted.get(name) != written.get(name) for name in plan.names)


def rewritten(event: Known, plan: Plan) -> Change:
    """The event with what the article changes, but for what its owner changed."""
    old, wanted = event.block, plan.block
    names = {*plan.names, *(TIMES if "DTSTART" in plan.names else ()), *plan.about}
    if not event.trusted:
        names = {*plan.names} & {*DAYS, "STATUS"}
    kept = _edits(old, names) if event.trusted else set()
    differing = [
        name for name in (*TIMES, *WHERE, "STATUS", *ABOUT) if name in names and _differs(old, wanted, name)
    ]
    lines = {name: wanted.all(name) for name in differing if name not in kept}
    if lines:
        lines["SEQUENCE"] = (text_line("SEQUENCE", f"{_sequence(old) + 1}"),)
    stamps = (*STAMPS, digest.PUBLISHED) if lines else (digest.PUBLISHED,)
    lines |= {name: wanted.all(name) for name in stamps if wanted.plain(name) > _stamp(old.plain(name))}
    now = digest.digests(wanted)
    hashes = {name: value for name, value in digest.read(old).items() if name not in names}
    hashes |= {name: value for name, value in now.items() if name in names}
    lines[digest.PROPERTY] = (text_line(digest.PROPERTY, digest.write(hashes)),)
    new = old.with_lines(lines)
    notes = [f"your own {name} stays" for name in differing if name in kept]
    if not event.trusted:
        notes.append("the calendar app dropped our marks: only dates and status change")
    return Change(_action(old, new), old, new, tuple(notes))


def _stamp(text: str) -> str:
    """A day or a moment as it is compared; what is neither counts as the oldest."""
    return text if _STAMP.fullmatch(text) else ""


def _edits(block: Block, names: Iterable[str]) -> set[str]:
    """The properties among `names` that the owner changed; the two ends of an event count as one."""
    found = {name for name in names if digest.edited(block, name)}
    for group in (TIMES, WHERE):
        if found & set(group):
            found |= set(group)
    return found


def _differs(old: Block, new: Block, name: str) -> bool:
    return digest.digest_of(old.all(name)) != digest.digest_of(new.all(name))


def _action(old: Block, new: Block) -> Action:
    if _differs(old, new, "STATUS") and new.plain("STATUS") == Status.CANCELLED.name:
        return Action.CANCELLED
    if any(_differs(old, new, name) for name in DAYS):
        return Action.MOVED
    return (
        Action.CHANGED
        if any(_differs(old, new, name) for name in ("STATUS", *WHERE, *ABOUT))
        else Action.KEPT
    )


def _confirmed(event: Known, itinerary: Itinerary) -> Block:
    """The event with the day of the newer article noted, and nothing else touched."""
    if not event.trusted or itinerary.published is None or event.published == itinerary.published:
        return event.block
    day = text_line(digest.PUBLISHED, f"{itinerary.published}")
    return event.block.with_lines({digest.PUBLISHED: (day,)})


def _sequence(block: Block) -> int:
    text = block.plain("SEQUENCE")
    return int(text) if text.isascii() and text.isdigit() else 0
