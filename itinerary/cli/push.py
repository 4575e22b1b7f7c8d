"""`itinerary push`: articles into a calendar on a server (CalDAV)."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

import typer

from itinerary.calendars.options import Options
from itinerary.cli.inputs import ReadOptions
from itinerary.cli.options import (
    AllowLocal,
    Articles,
    DryRun,
    MinConfidence,
    Places,
    Published,
    Quiet,
    Traveller,
    Type,
    Vague,
    WholeTrip,
)
from itinerary.cli.talk import Talk
from itinerary.cli.verdict import load_trips
from itinerary.errors import BadServer
from itinerary.model import Itinerary

if TYPE_CHECKING:
    from itinerary.calendars.diff import Change

USER, PASSWORD = "ITINERARY_USER", "ITINERARY_PASSWORD"
Credentials = tuple[str, str]


def push(
    to: Annotated[
        str, typer.Option("--to", metavar="URL", help="The address of one calendar on a CalDAV server.")
    ],
    articles: Articles = None,
    dry_run: DryRun = False,
    published: Published = None,
    type: Type = None,
    allow_local: AllowLocal = False,
    places: Places = None,
    traveller: Traveller = None,
    min_confidence: MinConfidence = 0.0,
    vague: Vague = False,
    trip: WholeTrip = False,
    quiet: Quiet = False,
) -> None:
    """Write the trips of articles to a calendar on a server, or bring them up to date there.

    Other events stay as they are, and nothing is deleted. User and password come from the
    environment (ITINERARY_USER, ITINERARY_PASSWORD), the system's keyring (service: the host of
    the address), or a prompt.
    """
    with Talk(quiet) as talk:
        reading = ReadOptions(published, traveller, min_confidence, type, allow_local, places)
        usable = load_trips(articles, reading, talk)
        if usable:
            _push(usable, to, Options(vague=vague, trip=trip), dry_run, talk)
            talk.succeed(len(usable))


def _push(itineraries: list[Itinerary], url: str, options: Options, dry_run: bool, talk: Talk) -> None:
    from itinerary.calendars.dav import Unauthorized

    credentials = _known_credentials(url)
    if credentials and _is_open(url):
        talk.note("the password travels unencrypted: this address begins with http://")
    try:
        _steps(itineraries, url, credentials, options, dry_run, talk)
    except Unauthorized as error:
        if credentials or not _at_terminal():
            raise BadServer(f"{error}; set {USER} and {PASSWORD}") from None
        _steps(itineraries, url, _asked(url), options, dry_run, talk)


def _steps(
    itineraries: list[Itinerary],
    url: str,
    credentials: Credentials | None,
    options: Options,
    dry_run: bool,
    talk: Talk,
) -> None:
    from itinerary.calendars.dav import opened
    from itinerary.calendars.push import push as pushed
    from itinerary.cli.changes import note_summary, print_changes

    done: dict[str, Change] = {}
    stored = 0
    with opened(url, credentials) as calendar:
        try:
            for step in pushed(calendar, itineraries, options, dry_run):
                done = {change.after.plain("UID"): change for change in step.changes} | done
                stored += step.resource is not None
                print_changes(step.changes, step.left_out, talk)
        except BadServer as error:
            if stored and not dry_run:
                raise BadServer(f"{error}; {stored} done before that, run it again for the rest") from None
            raise
    note_summary(calendar.url, tuple(done.values()), dry_run, talk)


# -- credentials: environment, keyring, prompt; never the command line, never in the output -------


def _known_credentials(url: str) -> Credentials | None:
    """From the environment, else from the system's keyring; None where neither has any."""
    user, password = os.environ.get(USER), os.environ.get(PASSWORD)
    if user and password is not None:
        return user, password
    return from_keyring(urlsplit(url).hostname or url, user)


def from_keyring(host: str, user: str | None) -> Credentials | None:
    """What the system's keyring has for the service `host`, where the package keyring is there."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ModuleNotFoundError:
        return None
    try:
        found = keyring.get_credential(host, user)
    except KeyringError:
        return None
    return (found.username, found.password) if found else None


def _at_terminal() -> bool:
    return sys.stdin.isatty()


def _asked(url: str) -> Credentials:
    """From the user at the terminal."""
    host = urlsplit(url).hostname
    user = os.environ.get(USER) or typer.prompt(f"User for {host}", err=True)
    return user, typer.prompt("Password", hide_input=True, err=True)


def _is_open(url: str) -> bool:
    """Would a password be readable on the way?"""
    parts = urlsplit(url)
    return parts.scheme == "http" and parts.hostname not in ("localhost", "127.0.0.1", "::1")
