"""E-mail (RFC 5322, MIME): the header gives date, subject and sender, the body the article.

A forwarded message is read in place of the one that carries it: its own Date and From are what the
words are to be read against. Quoted replies stay in the text, where `article` marks them.
"""

from __future__ import annotations

import re
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

from itinerary.article import Metadata, parse
from itinerary.errors import BadArticle
from itinerary.model import Article
from itinerary.readers.encoding import decode
from itinerary.readers.formats import Hints
from itinerary.readers.moments import mail_moment

_FORWARDED = re.compile(
    r"^[ >*]*(?:-{2,} ?(?:forwarded message|original message|forwarded by .{0,80}) ?-{2,}"
    r"|begin forwarded message:) *$",
    re.IGNORECASE | re.MULTILINE,
)
_HEADERS = re.compile(
    r"^(?:_{5,}\s*)?(?=From: .+\n(?:Sent|Date): .+\n(?:To|Cc|Subject): )", re.MULTILINE
)  # Outlook
_REPLY = re.compile(r"(?:re|aw|antw|sv) ?:", re.IGNORECASE)
_NOTE = 60  # words; whoever forwards writes fewer of his own
_FIELD = re.compile(r"^[ >*]*(from|date|sent|subject|to|cc|reply-to)\*? ?:\*? *(.*)$", re.IGNORECASE)
_PREFIX = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr) ?: *)+", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*[<\[(][^<>]*@[^<>]*[>\])]")

_SOFT_BREAK = re.compile(r"(?<=[^\s-]) \r?\n(?![>\s])")  # RFC 3676, format=flowed


def read(data: bytes, hints: Hints) -> list[Article]:
    """The article in a message. Raises BadArticle where it has no text."""
    # a NUL in the name of an encoding makes the standard library raise
    message = message_from_bytes(data.replace(b"\0", b""), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return [_article(message, hints)]


def _article(message: EmailMessage, hints: Hints) -> Article:
    for part in message.walk():
        if part.get_content_type() == "message/rfc822" and part is not message:
            inner = part.get_payload()
            carried = inner[0] if isinstance(inner, list) and inner else None
            if isinstance(carried, EmailMessage) and not _body(message).split():
                return _article(carried, hints)
    text = _body(message)
    if not text.strip():
        raise BadArticle("the mail has no text")
    subject, sender, sent = _header(message, "subject"), _header(message, "from"), _date(message)
    forwarded = _FORWARDED.search(text) or _HEADERS.search(text)
    own = len(text[: forwarded.start()].split()) if forwarded else 0
    if forwarded and (own >= _NOTE or (own and _REPLY.match(subject or ""))):
        text = text[: forwarded.start()]  # an answer, with the mail that it answers below
    elif forwarded:
        text, fields = _unwrap(text[forwarded.end() :])
        subject, sender = fields.get("subject", subject), fields.get("from", sender)
        inner_text = fields.get("date") or fields.get("sent")
        if inner_text:
            about = Metadata(title=_title(subject), sender=_name(sender), mail=True)
            return parse(f"Date: {inner_text}\n\n{text}", published=hints.published, about=about)
    about = Metadata(
        title=_title(subject),
        published=sent.date() if sent else None,
        time=sent if sent and sent.tzinfo else None,
        source="e-mail header",
        sender=_name(sender),
        mail=True,
    )
    return parse(text, published=hints.published, about=about)


def _header(message: EmailMessage, name: str) -> str | None:
    try:
        value = message[name]
    except (
        ValueError,
        IndexError,
        AttributeError,
        TypeError,
        OverflowError,
    ):  # a header that breaks the parser
        return None
    return str(value) if value else None


def _date(message: EmailMessage) -> datetime | None:
    return mail_moment(_header(message, "date") or "")


def _title(subject: str | None) -> str | None:
    return (_PREFIX.sub("", subject).strip() or None) if subject else None


def _name(sender: str | None) -> str | None:
    """The name of a sender without the address."""
    return (_BRACKETS.sub("", sender).strip(" \"'") or None) if sender else None


def _unwrap(text: str) -> tuple[str, dict[str, str]]:
    """The header fields at the beginning of a forwarded message, and the text after them."""
    fields: dict[str, str] = {}
    lines = text.lstrip("\r\n").splitlines(keepends=True)
    count = 0
    for line in lines:
        match = _FIELD.match(line.rstrip())
        if match:
            fields.setdefault(match[1].lower(), match[2].strip(" *"))
        elif line.strip(" >*\r\n") or fields:
            break
        count += 1
    body = "".join(lines[count:])
    rest = [line for line in body.splitlines() if line.strip()]
    if rest and all(line.lstrip().startswith(">") for line in rest):
        body = re.sub(r"(?m)^[ \t]*> ?", "", body)
    return body.lstrip("\r\n"), fields


def _body(message: EmailMessage) -> str:
    """The text of a message: the plain part where it says as much as the HTML one, else that one's text."""
    plain = "\n\n".join(_text(part) for part in _parts(message, "plain"))
    if len(plain.split()) >= 20:
        return plain
    pages = _parts(message, "html")
    if not pages:
        return plain
    from itinerary.readers.html import text_of

    rich = "\n\n".join(text_of(_text(part), quotes=False) for part in pages)
    return rich if len(rich.split()) > len(plain.split()) else plain


def _parts(message: EmailMessage, subtype: str) -> list[EmailMessage]:
    return [
        part
        for part in _walk(message)
        if part.get_content_type() == f"text/{subtype}" and part.get_content_disposition() != "attachment"
    ]


def _walk(message: EmailMessage) -> list[EmailMessage]:
    """All parts, without those of an attached message."""
    found: list[EmailMessage] = []
    stack = [message]
    while stack and len(found) < 1000:
        part = stack.pop()
        found.append(part)
        payload = part.get_payload()
        if isinstance(payload, list) and part.get_content_type() != "message/rfc822":
            stack += [each for each in reversed(payload) if isinstance(each, EmailMessage)]
    return found


def _text(part: EmailMessage) -> str:
    payload = part.get_payload(decode=True)
    text = decode(payload, part.get_content_charset()) if isinstance(payload, bytes) else ""
    text = text.replace("\r\n", "\n")
    return _SOFT_BREAK.sub(" ", text) if str(part.get_param("format", "")).lower() == "flowed" else text
