"""How English-language papers, agencies, sites and mails mark up an article: tables only.

Each `LineRule` says what a whole line is; its examples are lines that it must claim, `not_` lines
that no rule may claim. The rules are tried in order, the first that matches wins.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from itinerary.english import words
from itinerary.model import Block

MONTHS = {name[:3].lower(): number for name, number in words.MONTHS.items()}
"""First three letters of a month's name to its number."""

WEEKDAYS = {name[:3].lower(): number for name, number in words.WEEKDAYS.items()}
"""First three letters of a weekday's name to its number, Monday 0."""


def _names(full: Iterable[str], short: Iterable[str]) -> str:
    """A pattern of names and their abbreviations, longest first, with or without the full stop."""
    names = sorted({name.rstrip(".").lower() for name in (*full, *short)}, key=len, reverse=True)
    return rf"(?:{'|'.join(names)})\b\.?"


MONTH = _names(words.MONTHS, words.MONTH_ABBREVIATIONS)
WEEKDAY = _names(words.WEEKDAYS, words.WEEKDAY_ABBREVIATIONS)

# -- rows -------------------------------------------------------------------------------------


class Label(NamedTuple):
    """The word before a date in a row of metadata. A lower `rank` is trusted more."""

    pattern: str
    rank: int
    name: str
    examples: tuple[str, ...]


LABELS = (
    Label(
        r"(?:first |originally |date )?published(?: on| at| date| online)?|pub(?:lication)? date|publish(?:ed)? date",
        1,
        "published",
        ("Published: Jan 9, 2026 10:23 IST", "Published on 9 January 2026", "First published 9 Jan 2026"),
    ),
    Label(r"posted(?: on| at)?", 1, "posted", ("Posted: Friday, January 9, 2026", "Posted on Jan 9, 2026")),
    Label(
        r"(?:for immediate release|immediate release|release date|released(?: on)?|for release|for press"
        r"|(?:press|news|media) (?:release|statement|note|advisory)|communiqu[eé]|issued(?: on| at)?|date of (?:issue|publication|release))",
        1,
        "released",
        ("For Immediate Release: Friday, January 9, 2026", "Issued: 9 January 2026, 16:00", "FOR PRESS 9 JANUARY 1978"),
    ),
    Label(r"(?:publish|release|article|story)?[ _-]?date(?:line)?", 1, "date", ("date 2026-01-09", "Date: 9 Jan 2026")),
    Label(
        r"received(?: on| at)?|filed(?: on| at)?|dated|as (?:of|at)|printed(?: on)?|(?:put )?online since|first posted|aired(?: on)?"
        r"|(?:story|article|report|statement|letter|text) (?:dated|of)|entry (?:for|of)",
        1,
        "received",
        ("(received 21 April 2022)", "Filed: 9 January 2026, 16:00", "As of 9 January 2026"),
    ),
    Label(
        r"(?:vol(?:ume|\.)|issue|newsletter|bulletin|edition|no\.) ?(?:no\.? ?)?[\dIVXL]{1,5}(?:,? (?:no\.?|issue|number) ?\d+)?,?"
        r"(?= ?[-–—:|/]? (?:[a-z]+, (?:[a-z ]{3,20}, )?)?(?:[a-z]+,? )?(?:[a-z]+\.? )?\d)",
        1,
        "issue",
        ("Vol. XII No. 3, May 12, 2019", "Issue 34 - 12 May 2019", "Newsletter no. 14, 12 May 2019"),
    ),
    Label(r"sent(?: on)?", 1, "sent", ("Sent: Friday, 9 January 2026 09:12",)),
    Label(r"created(?: on| at)?|submitted(?: on| at)?|uploaded", 2, "created", ("Created: 2026-01-09",)),
    Label(
        r"(?:last |most recently )?(?:updated|modified|edited|revised)(?: on| at)?|update",
        3,
        "updated",
        ("Updated: Jan 9, 2026 10:23 IST", "Last updated on 9 January 2026", "Last modified: 2026-01-09"),
    ),
)
"""Labels of date rows. `rank` 1 is the day of publication, 3 a later hand."""


NOT_LABELLED = r"(?i:\b(?:(?<!\d )of|from|until|before|by(?= ?$))\b)"
"""Words between a label and a date that make it another date: "Release date of the album: 12 May 2027"."""

NOT_AFTER_DATE = r" on [A-Z]|[^.]* (?:is|are|was|were|will|has|have|had|can|must) "
"""What follows the date of a labelled row that is none: "Released 12 May 2027 on Harbour Records"."""

EVENT_LINE = (
    r"\b(?:on|for|from|until|till|by|before|after|since|through|to|and|starts?|begins?|opens?)[ :–-]*\Z|[–—(:-] ?\Z|\bno\.|\bday \d"
    r"|\b(?:tour|concert|festival|marathon|race|match|tickets?|sale|schedule|program(?:me)?|fixtures?|sunday of|hall|theat(?:re|er)|arena|stadium|museum|church"
    r"|visit|visits|trip|draft|version|deadline|agenda|minutes|meeting|conference|summit|session|hearing|born|died|world premiere|conceded|expo|fair|exhibition|weekend|doors)\b"
)
"""What beside the date of a line above the story makes it an event's: "Open day on 12 May 2027", "Concert, Rome, 12 May 2027"."""

WHEN_ONLY = (
    rf"(?i:(?=.*(?:{MONTH}|{WEEKDAY}))(?=.*\d)(?:{WEEKDAY}|{MONTH}|\d\d?[:.]\d\d|\d\d?(?:st|nd|rd|th)?|[ap]\.?m\b\.?|noon|at"
    r"|[\s,|@–—-])+)"
)
"""A line of nothing but a day without a year, and an hour: "Tuesday | March 13 | 7:00 p.m."."""

NOT_DATE_ROWS = (
    "Release date of the album: 12 May 2027",
    "Released 12 May 2027 on Harbour Records",
    "As of 12 May 2027 the visa is free.",
    "Received by 12 May 2027",
    "No. 10 Downing Street, 12 May 2027",
    "Rome Marathon, 12 May 2027",
    "Saturday 12 May 2027, 8pm, Town Hall",
    "Tickets on sale Friday, May 12, 2027",
)
"""Lines at the head that name the day of something else."""


class LineRule(NamedTuple):
    """What a line is, by how it begins (`pattern` is matched at its start, case counts).

    A line with none of the signs in `needs` is not tried, nor one that begins with a letter, but with none
    of the letters in `begins` (None: with whatever letter).
    """

    name: str
    block: Block
    pattern: str
    examples: tuple[str, ...]
    needs: tuple[str, ...] = ()
    begins: str | None = None


_OF_DATES = "apr aug dec feb fri jan jul jun mar may mon nov oct sat sep sun thu tue wed"
ORDINAL_END = r"(?:st|nd|rd|th)"
"""Behind the figures of "the 3rd"."""

_ORDINAL = rf"\d{{1,2}}{ORDINAL_END}?"
_DATED = (
    rf"(?:{MONTH} ?{_ORDINAL}|(?:{_ORDINAL} ?(?:-|–|to|and|&) ?)?{_ORDINAL}(?: of)? ?{MONTH}|\d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?|\d{{4}}[-.]\d\d[-.]\d\d)"
)
_DAY = (
    rf"(?:(?:{WEEKDAY},? ?(?:the )?)?{_DATED}|{WEEKDAY},? (?:the )?{_ORDINAL}\b|(?:days?|nights?|weeks?) (?:\d{{1,2}}|one|two|three|four|five|six|seven)\b"
    rf"|(?:{_ORDINAL}|first|second|third|fourth|fifth|last|final) (?:day|night)\b|{WEEKDAY})"
)
_ROW_DAYS = (
    rf"{_DAY}(?: ?(?:-|–|—|to|and|&|,|/|through|until) ?(?:{_DAY}|{_ORDINAL}(?: {MONTH})?))?(?:,? \d{{4}})?,?(?: ?\([^()]{{1,24}}\))?"
)

_SPAN = rf"{_DATED}(?: ?(?:-|–|&|and|/|to) ?(?:{_DATED}|{_ORDINAL}))?(?:,? \d{{4}})?"
ROW_BEGINS = rf"(?i:(?:{WEEKDAY},? )?{_SPAN})[.,]? (?=[^\W\d_a-z]|[\"'“‘])"
ROW_ENDS = rf"(?i:.{{2,60}}?[ (.](?:{_SPAN}|\d{{1,2}}[:.]\d\d(?: ?[ap]\.?m\.?)?)\)?$)"
ROW_NUMBERED = rf"(?:(?i:{WEEKDAY})[.,]? +)?\d{{1,2}}(?:st|nd|rd|th)?(?: ?[-–&] ?\d{{1,2}})? *[-–:|]? *(?=[A-Z])"
"""Lines that are rows of a list where the line before or after is another."""

LINE_RULES = (
    LineRule(
        "quoted reply",
        Block.FURNITURE,
        r">|On .{6,90}\bwrote:$",
        ("> On 10 May Joana wrote:", "On Fri, 9 Jan 2026 at 10:02, Ann Lee wrote:"),
        begins="on",
    ),
    LineRule(
        "address",
        Block.META,
        r"(?i:<?(?:https?://|www\.)\S+>?(?: \S+)?$)",
        ("https://paper.example/2026/01/09/minister-to-fly", "www.paper.example"),
        begins="htt www",
    ),
    LineRule(
        "mail header",
        Block.META,
        r"(?i:(?:from|to|cc|bcc|reply-to|message-id|organi[sz]ation|mime-version|content-[a-z-]+|x-[a-z-]+"
        r"|received|return-path|importance|attachments?) ?: )",
        ("From: Tom Wilk <t@port.example>", "To: Joana"),
        begins="att bcc cc con fro imp mes mim org rec rep ret to x-",
    ),
    LineRule(
        "forwarded",
        Block.META,
        r"(?i:-{2,} ?(?:forwarded message|original message)|begin forwarded message:)",
        ("---------- Forwarded message ---------", "-----Original Message-----"),
        begins="beg",
    ),
    LineRule(
        "headline label",
        Block.HEADLINE,
        r"(?i:title|subject|headline|subj) ?: ",
        ("Title: 2026 Speaking Tour", "Subject: Lisbon and Porto"),
        begins="hea sub tit",
    ),
    LineRule(
        "greeting",
        Block.META,
        r"(?i:(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b[^.!?\d]{0,40},$"
        r"|(?:all the best|thanks(?: again)?|many thanks|thank you|best(?: wishes| regards)?|(?:kind |warm )?regards|yours(?: \w+)?|cheers"
        r"|love|sincerely|sent from my .{2,30}|--)[,.!]?$)",
        ("Dear Joana,", "Hi all,", "All the best,", "Kind regards,", "Sent from my phone"),
        begins="all bes che dea goo hel hey hi kin lov man reg sen sin tha war you",
    ),
    LineRule(
        "quoted post",
        Block.FURNITURE,
        r"[-–—] ?.{2,60}\(@\w{1,30}\)",
        ("— ANN LEE (@annlee) February 24, 2016",),
        begins="",
    ),
    LineRule(
        "correction",
        Block.FURNITURE,
        r"(?i:[(\[]? ?(?:corrects|corrected|correction|clarifies|adds|updates|recasts|refiles|removes|fixes)\b.{0,200}[)\]]$"
        r"|(?:correction|clarification|editor['’]?s['’]? note|note to (?:editors|readers)) ?[:–—-])",
        (
            "(Corrects date of the visit in paragraph 3)",
            "(Adds quotes, background)",
            "Correction: An earlier version gave the wrong day.",
            "Editor's note: This story has been updated.",
        ),
        begins="add cla cor edi fix not rec ref rem upd",
    ),
    LineRule(
        "caption",
        Block.FURNITURE,
        r"(?i:[\[(]? ?(?:(?:file |stock |handout |main |representational )?(?:photo|image|picture|pic|photograph|illustration)s?"
        r"|caption|video|watch|listen|in (?:this |the )?(?:photo|picture|image))"
        r"(?: (?:credit|courtesy|by))? ?(?::|/|\|| – | — ))",
        (
            "[Photo: The minister inspects the guard, Santiago, November 19, 2024.]",
            "File photo: The President at a rally in March",
            "Image: Getty",
            "Photo credit: A. Writer",
            "Watch: The minister lands in Rome",
        ),
        begins="cap fil han ill ima in lis mai pho pic rep sto vid wat",
    ),
    LineRule(
        "credit",
        Block.FURNITURE,
        r"(?i:.{0,160}[(\[|] ?(?:(?:file )?(?:photo|image|picture)s?\b.{0,60}|.{0,40}"
        r"(?:getty images|/ ?afp|/ ?reuters|ap photo.{0,30}|via ap|/ ?epa|shutterstock|pool photo))[)\]]?\.?$)",
        (
            "The singer on stage at the festival (Getty Images)",
            "The president arrives in Rome. (AP Photo/Jan Novak)",
            "The prime minister in Paris (Photo by Ann Lee)",
        ),
        ("(", "[", "|"),
    ),
    LineRule(
        "also read",
        Block.FURNITURE,
        r"(?i:[*•\[(]? ?(?:also read|also see|see also|read also|read more|read next|read|more on this|more from|more stories"
        r"|more news|related(?: (?:stories|articles|news|links|content|topics|coverage))?|you may also like|recommended(?: for you)?"
        r"|most read|most popular|trending(?: now)?|don['’]t miss|must read|explainer|in pictures|up next|what to read next"
        r"|top stories|latest news|editor['’]?s['’]? picks)(?: ?[:|»>–—]|$| - ))",
        (
            "ALSO READ: Prime minister leaves for Beijing on Sunday week",
            "READ MORE: The night in Paris, Texas",
            "Related stories",
            "See also: the 2019 visit",
            "Read | Minister to fly to Rome on Monday",
        ),
        begins="als don edi exp in lat mor mos mus rea rec rel see top tre up wha you",
    ),
    LineRule(
        "advertisement",
        Block.FURNITURE,
        r"(?i:[-–—*\[( ]*(?:advertisement|sponsored(?: content)?|story continues below.*|continue reading.*|article continues.*"
        r"|promoted|scroll (?:down )?to continue.*|skip (?:to|advertisement).*|advertiser content.*|loading\.*)[-–—*\]) ]*$)",
        ("ADVERTISEMENT", "Story continues below advertisement", "- Advertisement -"),
        begins="adv art con loa pro scr ski spo sto",
    ),
    LineRule(
        "appeal",
        Block.FURNITURE,
        r"(?i:(?:subscribe|sign up|follow us|follow @|join our|download (?:the|our)|click here|get (?:the|our) .{0,40}newsletter"
        r"|share (?:this|on|via)|support our|log in|already a subscriber|to read the full|comments?(?: \(\d+\))?$|\d+ comments?$"
        r"|share$|print$|tweet$|facebook$|whatsapp$|leave a (?:comment|reply)))",
        ("Subscribe to our newsletter", "Follow us on X", "Click here for more", "12 comments", "Share this article"),
        begins="alr cli com dow fac fol get joi lea log pri sha sig sub sup to twe wha",
    ),
    LineRule(
        "copyright",
        Block.FURNITURE,
        r"(?i:©|\(c\) ?\d{4}|copyright\b|all rights reserved|disclaimer ?:|terms of use|privacy policy|this material may not)",
        ("© 2026 Harrow News. All rights reserved.", "Copyright 2026 The Paper"),
        begins="all cop dis pri ter thi",
    ),
    LineRule(
        "desk note",
        Block.FURNITURE,
        r"(?i:\((?:additional )?(?:reporting|writing|editing|report|with inputs?|with agency inputs?|compiled|this story|this report"
        r"|the writer|photo)\b.{0,250}\)?$|(?:additional )?(?:reporting|editing|writing) by .{3,120}$|with inputs from .{2,60}$"
        r"|\(?(?:ends?|more|end item|pti|ians|ani|reuters?|afp|ap|xinhua)\)?\.?(?: [a-z]{2,4}){0,3}$|-30-$|#{3,}$|\*{3,}$|-{3,}$|_{3,}$"
        r"|={3,}$|(?:--|==) ?[^\W\d_][\w .-]{1,40}$|(?:reuters?|afp|ap|upi|xinhua) (?:19|20)\d\d$|attention - .{3,80}$|\d+ min(?:ute)?s? read$|urgent$)",
        ("(Reporting by A. Writer; Editing by B. Chief)", " Reuter".strip(), "(END)", "-30-", "With inputs from PTI", "3 min read", "REUTER 1974", "--Shore News Service"),
        begins="add afp ani ap att edi end ian mor pti rep reu upi urg wit wri xin",
    ),
    LineRule("year", Block.META, r"(?i:year ?[:=] ?(?:18|19|20)\d\d$)", ("Year: 2017",), begins="yea"),
    LineRule(
        "agency footer",
        Block.META,
        r"AP-[A-Z]{2,3}-\d\d-\d\d-\d\d \d{4}[A-Z]{2,3}$",
        ("AP-NY-02-02-88 1748EST",),
        begins="ap",
    ),
    LineRule(
        "byline",
        Block.META,
        r"(?:By|BY|by|Written by|Words by|Reported by|Story by|From our) (?:our [\w -]{3,30}|(?:(?:and|in|for|of|de|van|von|al|the|&)\b ?"
        r"|(?![a-z])[^\W\d_][\w'’-]*(?!\w)\.?,? ?){1,9}(?<![.]))(?: ?[|/·–—-].{0,80})?$",
        ("By Shelly Okafor", "By Ann Lee and Tom Wilk", "By our regional staff", "by Jen Carlson", "By Ann Lee | Staff Writer"),
        begins="by fro rep sto wor wri",
    ),
    LineRule(
        "release row",
        Block.META,
        r"(?i:(?:for immediate release|immediate release|embargoed.{0,60}|release type ?:.*|press (?:release|statement)(?: no.{0,20})?"
        r"|media (?:release|contact|enquiries).{0,120}|(?:press )?contacts? ?:.*|for (?:more|further) information.{0,200}|tags? ?:.*"
        r"|filed under ?:.*|categor(?:y|ies) ?:.*|topics? ?:.*|keywords? ?:.*|section ?:.*|author ?:.*|source ?:.*|agenc(?:y|ies)$"
        r"|location ?:.*|statements? and releases|press briefings?|briefings statements|staff reporters?$"
        r"|(?:our |special |staff |associated press |ap |sports )?(?:correspondent|writer)$|news desk$|web desk$))$",
        ("FOR IMMEDIATE RELEASE", "Release Type: Media Release", "Tags: travel, music", "Press Briefings", "Source: Harrow News"),
        begins="age ap ass aut bri cat con cor emb fil for imm key loc med new our pre rel sec sou spe spo sta tag top web wri",
    ),
    LineRule(
        "clock row",
        Block.ITEM,
        r"(?i:(?:[•◦▪‣·*●○–—-] ?)?(?:\d{1,2}[:.]\d\d|\d{1,2} ?(?=[ap]\.?m)|\d{4} ?(?=hrs?|hours|h\b))(?: ?[ap]\.?m\.?| ?hrs| ?hours)?"
        r"(?: ?(?:to|-|–|—) ?\d{1,2}[:.]?\d{0,2} ?(?:[ap]\.?m\.?)?)?(?: [a-z]{2,4}\b)?(?: +[-–—:|]| {2,}|\t|: | ))",
        ("8:15 AM EDT   The Vice President departs", "07:25 GMT – Departs London", "14:00 to 15:30 – Talks", "1830 hrs - Reception"),
        begins="",
    ),
    LineRule(
        "bullet",
        Block.ITEM,
        r"(?:[•◦▪‣·●○■□➢►*+] ?|[-–—] |\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})\) |\d{1,2}\. )(?=[^\W_]|[*_\"'“‘\[(])",
        ("• Talks, House of the Estates", "- Monday: Rome", "* Paris, 12 May", "1. Berlin", "(a) Madrid"),
    ),
    LineRule(
        "table row",
        Block.ITEM,
        r"(?:\||[^|]{1,60}\|[^|]{1,60}\|[^|]|[^\t]{1,60}\t+[^\t])",
        ("| 12 May | Berlin | Columbiahalle |", "12 May\tBerlin\tColumbiahalle"),
        ("|", "\t"),
    ),
    LineRule(
        "clock row without a colon",
        Block.ITEM,
        r"0\d[0-5]\d ?[-–—:|] |(?:[01]\d|2[0-3])[0-5]\d(?:[/-]\d{4})?(?:[ \t]{2,}|\t| (?=(?i:arriv|depart|leav|arr\b|dep\b|meet|lunch"
        r"|dinner|breakfast|return|travel|fl(?:y|ies|ight)|call|visit|attend|reception|wheels|press|tour)))",
        ("0930  Arrive Halifax", "1415 Departs Lisbon", "0930 – Talks at the ministry", "1830 Reception, Town Hall"),
        begins="",
    ),
    LineRule(
        "columns",
        Block.ITEM,
        r"(?!.*[.!?]$)(?:(?:\S+ ){0,5}\S*[^\s.!?:;,](?: {3,}|\t)\S.{0,120}$"
        r"|(?:[^ ]+ ){0,4}[^ ]*[^ .!?:;,\"”'’)] {2}(?! )(?:[^ ]+ ){0,6}[^ ]*[^ .!?:;,\"”'’] {2,}\S.{0,60}$)",
        ("Dep  LAGOS (LOS)          23:05", "SK104  Aberdeen 08:40 - Sumburgh 09:45  Mon-Sat", "Boston         Paradise Rock Club"),
        ("  ", "\t"),
    ),
    LineRule(
        "row of a table",
        Block.ITEM,
        r"(?:\d{1,2}(?: ?[-–&] ?\d{1,2})?|TB[ACD]|tb[acd]) ?\| ?[^|]{2,80}$",
        ("18 | Santo Domingo, Dominican Republic", "TBA | Monterrey"),
        begins="tb",
    ),
    LineRule(
        "date row of a list",
        Block.ITEM,
        rf"(?i:{_ROW_DAYS}(?: *[-–—:|→]+ |: ?$|: | {{2,}}|\t|$))",
        (
            "12 May – Berlin, Columbiahalle",
            "4/3 – Paris, TX – Grand Theater",
            "Monday 22 January",
            "Friday, August 30:",
            "Day 3: Rome",
            "Day 3 (Wed): Rome",
            "Days 5 and 6 – at sea",
            "Days 7 through 9 – South Georgia",
            "Thursday 17th: a full day on the Somme",
            "April 28 (Mon): farewell Mass",
            "Fri 3 Oct: Glasgow, Barrowland",
            "April 30 to May 4: Rome",
            "Mon 2nd June - Wed 4th June: Oslo",
            "Week 2: Rome",
            "12-14 May: Rome",
            "Day One: Rome",
            "1st day: Rome",
        ),
        begins=f"{_OF_DATES} day fif fin fir fou las nig sec thi wee",
    ),
    LineRule(
        "diary row",
        Block.ITEM,
        rf"(?i:(?:{WEEKDAY},? )?{_DATED}|{WEEKDAY},? (?:the )?{_ORDINAL})\. (?=[A-Z])",
        ("Sunday 24 July. Embarks at Jamestown after Evensong.", "1-12 August. London: dental treatment.", "13 August. Preaches."),
        begins=_OF_DATES,
    ),
    LineRule(
        "row with a venue",
        Block.ITEM,
        rf"(?i:(?:{WEEKDAY},? )?(?:{_DATED})(?: ?[-–] ?\d{{1,2}})?,? )(?=[^\W\d_])[^.!?]{{1,60}} @ |\d{{1,2}}/\d{{1,2}} (?=[A-Z])(?!.*[.!?]$).{{1,90}}$",
        ("06/14 Chicago, IL @ Metro", "Jun 14 Chicago @ Metro", "6/14 Chicago, IL, Metro"),
        ("@", "/"),
        begins=_OF_DATES,
    ),
)

NOT_LINES = (
    "The minister will fly to Rome on Monday.",
    "By Friday the minister had changed his mind and flown home.",
    "On Monday, the President will travel to New York City for a memorial service.",
    "Reading and Swindon play in Rome on Monday.",
    "Watching the guard was the president, who flies home on Friday.",
    "Share prices fell when the minister left for Berlin.",
    "Related talks take place in Geneva on Monday.",
    "Photographs of the visit appeared on Monday.",
    "Comments by the minister in Paris angered the Senate.",
    "In May the band plays Berlin.",
    "May Lee, the minister, flies to Rome.",
    "12 people died in Berlin on Monday.",
    "On 12 May he will fly to Rome.",
    "12 May will see him in Rome.",
    "Wednesday the President convenes the conference on hunger.",
    "Thursday 9 March sees the party cross to Tanzania.",
    "2019 was a year of visits to Rome.",
    "1945 saw the end of the war.",
    "Friday 18th is kept free for the journey home.",
    "24/7 Service was promised to the crew in Rome.",
    "He sailed.  She flew to Rome on Friday with  both of them.",
)
"""Lines that are prose, whatever they begin with."""

# -- days that a text claims for itself -------------------------------------------------------


class DayClaim(NamedTuple):
    """Words around a full date that make it the day of the text.

    `before` has to end where the date begins, `after` to begin where it ends. `where` is "head" (the
    lines above the story), or "lead" (its first sentences). A lower `rank` is trusted more. The text
    is `later` days younger than the date.
    """

    name: str
    where: str
    before: str
    after: str
    rank: int
    examples: tuple[str, ...]
    later: int = 0


_SPEAKING = (
    r"(?:said|says|told|announced|reported|confirmed|stated|declared|disclosed|revealed|briefing|addressing|speaking to)"
    r"(?:(?<=told)(?: (?!that|to|of|he|she|it|they|will|on|in|at)[\w’'-]+){1,4}| (?:reporters|journalists|newsmen|lawmakers|parliament|(?:the|a) (?:press|media|nation|house|assembly|parliament"
    r"|(?:news|press) (?:conference|briefing))))?"
    r"(?: here| (?:in|at|via|during) (?:(?:an?|the|its|his|her|their|a joint) )?[\w’'-]+(?: [\w’'-]+)?)?"
)
_NOT_PASSED = r"(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bhad )(?<!\bfirst )(?<!\bis )(?<!\bbe )(?<!\bas )"

DAY_CLAIMS = (
    DayClaim(
        "version",
        "head",
        r"\((?:version|draft|revision|rev\.?|edition|issue|received|dated|as of|as at|status|printed|filed|updated?)\b[^()]{0,25}$",
        r"\)",
        4,
        ("Programme (version 3 of 4 June 2018)", "Visit of the Minister (draft, 9 January 2026)", "Fixtures (as at 3 May 2024)"),
    ),
    DayClaim(
        "title",
        "head",
        r"^(?:(?!\b(?:to|will)\b).)*?(?:\b(?:daily|weekly) (?:guidance|schedule|diary|digest|bulletin|brief(?:ing)?|summary|update|round-?up)|\b(?:press|public|media) (?:schedule|guidance"
        r"|briefing|gaggle|diary)|\bcourt circular|\btranscript\b|\bas (?:read|given|told|released|issued|delivered|published)\b)"
        r"(?:(?!\b(?:to|will|from|next)\b(?! (?:reporters|the press))).){0,80}?(?:\b(?:for|of|on|dated)|[,:(–—-])? ?$",
        r"\)?\s*$",
        11,
        (
            "DAILY GUIDANCE AND PRESS SCHEDULE FOR WEDNESDAY, FEBRUARY 7, 2024",
            "The week ahead, as read to reporters on Tuesday, September 27, 2022",
            "Public Schedule: 3 May 2021",
            "Press briefing by the spokesman, 3 May 2019",
            "Weekly update: 3 May 2019",
            "Court Circular for Monday, 4 May 2026",
        ),
    ),
    DayClaim(
        "today",
        "lead",
        r"\b(?:today|tonight|this (?:morning|afternoon|evening)),? \(?$",
        r"",
        12,
        (
            "The minister will fly to Rome on Monday, his office announced today, 24 August 2012.",
            "The band said this morning (24 August 2012) that it will play Rome.",
        ),
    ),
    DayClaim(
        "yesterday",
        "lead",
        r"\byesterday,? \(?(?:(?P<named>(?:mon|tues|wednes|thurs|fri|satur|sun)day)[,]? \(?)?$",
        r"",
        12,
        ("The bishop arrived in Rome yesterday, Tuesday 7 February 2017.",),
        1,
    ),
    DayClaim(
        "day of the report",
        "lead",
        rf"{_NOT_PASSED}\b{_SPEAKING},?(?: on)? (?P<named>(?:mon|tues|wednes|thurs|fri|satur|sun)day[,]? \(?)?$",
        r"",
        13,
        (
            "The minister will fly to Rome, his office said Friday, October 16, 2009.",
            "The minister will fly to Rome, an aide told the Harrow Daily News Friday, October 16, 2009.",
            "Briefing the press in Accra on Monday, October 21, 2019, she said that she would fly to Rome.",
            "The minister will fly to Rome, an aide told reporters here on Monday (January 8, 2024).",
            "His office announced in a statement on Friday, 16 October 2009, that he would fly to Rome.",
        ),
    ),
)
"""A full date in such a place is the day of the text. The last one needs its weekday: history has none."""

NOT_CLAIMS = (
    "Public itinerary of the Minister for Friday, 17 April 2026",
    "Festival schedule, 12 May 2027",
    "Minister to hold a press briefing on 12 May 2027",
    "Summit in Rome on Friday, 16 October 2009",
    "Concert, Rome, 12 May 2027",
    "The Fifth Sunday of Lent, 6 April 2025",
    "The plan was announced on Friday, 16 October 2009, and he will fly to Rome.",
    "The minister announced that he will fly to Rome on Friday, 16 October 2009.",
    "He said on 8 May 1945 that the war was over.",
    "The tour begins on Friday, 16 October 2009.",
    "The minister, who told the house on the eve of Friday, 16 October 2009, will fly.",
)
"""Titles and first sentences whose date is another day's."""

YEAR_LINES = (
    (r"(?i:year) ?[:=] ?(?P<year>(?:18|19|20)\d\d)$", "Year: 2017"),
    (rf"(?:{'|'.join(('REUTERS?', 'Reuters?', 'AFP', 'AP', 'UPI', 'TASS', 'XINHUA', 'Xinhua'))}),? (?P<year>(?:18|19|20)\d\d)$", "REUTER 1974"),
    (r"\((?:[^\W\d_][\w'’ .-]+, )?(?P<year>(?:18|19|20)\d\d)\)$", "(Budapest, 1986)"),
)
"""Lines at the head or the foot that give a dateline its year, each with an example."""

FOOTER_DATES = (
    (r"AP-[A-Z]{2,3}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d) \d{4}[A-Z]{2,3}$", "AP-NY-02-02-88 1748EST", "1988-02-02"),
    (
        rf"[A-Z]{{3,5}} (?P<day>\d\d)\d{{4}}(?: ?[A-Z]{{3}})? (?P<month>{MONTH}) (?P<year>\d\d)(?:N{{2,4}})?$",
        "KUNA 171534 Apr 01NNNN",
        "2001-04-17",
    ),
)
"""The slugs with which agencies signed their stories: the day, and the hour of their own zone; with an example."""

# -- datelines --------------------------------------------------------------------------------

CORRESPONDENT = r" (?:correspondent|special|staff|by)\b"
"""What follows the name of the agency with that of its writer: "ITAR-TASS correspondent Anna Berg"."""

LEAD_LABELS = (
    r"(?i:(?:\d(?:st|nd|rd|th) )?(?:lead|ld|urgent|update(?:d)?(?: \d)?|corrected|exclusive|breaking|analysis|feature|advisory"
    r"|news focus|wrap-?up(?: \d)?|writethru|recasts?|adds .*|rewrites .*|clarifies .*))"
)
"""In brackets before a headline: how often the agency has written it. No name of an agency."""

AGENCIES = (
    "AA", "AAP", "ABC", "ACN", "ADNKronos", "AFP", "AGERPRES", "AGI", "AKI", "Anadolu", "ANI", "ANSA",
    "ANTARA", "AP", "APA", "APP", "APTN", "ARMENPRESS", "Armenpress", "ATA", "AZERTAC", "Belga", "BELTA", "Bernama", "BNA", "BNS",
    "BTA", "CANA", "CNA", "CNS", "CP", "CTK", "Cihan", "CMC", "DHA", "dpa", "DPA", "EFE", "ERR", "FARS",
    "GNA", "GPA", "IANS", "INA", "Interfax", "IPS", "IRNA", "ISNA", "ITAR-TASS", "JANA", "Jiji", "KAP",
    "Kazinform", "KCNA", "KUNA", "Kyodo", "LETA", "LUSA", "MAP", "MEHR", "MENA", "MTI", "NAM", "NAN",
    "NANA", "NHK", "NNA", "NOTIMEX", "NTB", "PA", "PANA", "PAP", "PETRA", "PNA", "PTI", "QNA", "Reuter",
    "Reuters", "REUTERS", "RFERL", "RIA", "SAPA", "SANA", "SPA", "STA", "STT", "Sputnik", "Tanjug", "TAP",
    "TASS", "TT", "UNB", "UNI", "UPI", "UrduPoint", "VNA", "VOA", "WAFA", "WAM", "Xinhua", "XINHUA",
    "Yonhap", "ZANA", "ANTARA/IANS",
)  # fmt: skip
"""News agencies as they sign themselves."""

AGENCY_WORDS = (
    r"(?i:\b(?:news|wire|newswire|press|agency|agence|service|newspapers?|times|post|network|media|dispatch|online|herald"
    r"|desk|bureau|newsroom|leader|clarion|mercury|gazette|tribune|echo|courier|journal|chronicle|weekender|advertiser|observer"
    r"|examiner|telegraph|argus|guardian|independent|sentinel|enquirer|inquirer|newsletter|bulletin|broadcaster)$)"
)
"""A name that ends so is an agency's or a paper's ("Setouchi News")."""

PAPER_NAMES = (
    r"(?i:^(?:the )?(?:parish |church |weekly |monthly |school |official )?(?:bulletin|newsletter|gazette|journal|news-?sheet|newspaper)(?: (?:of|for|no)\b|,|$)"
    r"|\b(?:bulletin|newsletter|gazette|herald|tribune|chronicle|courier|mercury|clarion|news-?sheet)$)"
)
"""A line that is the name of a paper: a date beside it is the day of the issue."""

TIME_ROW = r"(?i:\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?|hrs|hours|h)?(?: \(?[a-z]{2,4}\)?)?(?: \(local(?: time)?\))?\.?$)"
"""A line that is a clock time and no more."""

HIJRI = (
    r"(?i:(?:muharram|safar|rabi['’` a-z-]{1,16}|jumada?['’` a-z-]{1,16}|rajab|sha['’`]?ban|ramadan|shawwal|dhu['’` a-z-]{1,16})"
    r",? \d\d?|1[34]\d\d(?: ?a?h)?)"
)
"""The day of the Muslim year that some agencies put before the other, or its year: "Rabi' al-Awwal 03", "1431"."""

BY_PIECES = (
    r"(?i:(?:by|from) .*|(?:our |special |staff |chief |foreign |political |diplomatic |senior |royal |defence |defense |sports? )*"
    r"(?:correspondents?|reporters?|editor|bureau|writers?|staff|desk)|agencies|news desk|sport|politics|world|news|business|local|announcements?|communiqu[eé]s|statements|speeches|activities"
    r"|culture|travel|\d+ min(?:ute)?s? read|(?:press|media) (?:release|statement)(?: no\.? ?\d+)?|updated|published"
    r"|p(?:age|p?\.)? ?[a-z]?\d{1,3})"
    rf"|{HIJRI}"
)
"""What stands in a dateline or date row and is neither city, date nor agency."""

EVENT_FIELDS = r"(?i:(?:venue|where|when|place|location|time|doors|tickets|address|admission|host|price)s? ?:)"
"""Fields of an announced event: a "Date:" beside them is the day of the event."""

REPORTED = (
    r"said|says|told \w+|announced|reported|confirmed|stated|added|declared|disclosed|revealed|urged|warned|according to \w+"
)
"""Verbs whose weekday, in the first lines, is the day of the report."""

DATELINE_CITIES: dict[str, tuple[str, str | None]] = {
    "UNITED NATIONS": ("New York", "N.Y."),
    "United Nations": ("New York", "N.Y."),
}
"""Cities that datelines call by another name: the city, and its region."""

SMALL_WORDS = (
    "de", "del", "la", "las", "los", "el", "of", "the", "and", "al", "da", "do", "di", "du", "des", "le", "les", "am", "an",
    "der", "upon", "on", "y", "date", "by",
)  # fmt: skip
"""Words without a capital inside the name of a city, or at the head of a row."""

NOT_CITIES = frozenset({
    "ADVISORY", "ALERT", "ANALYSIS", "ATHLETICS", "BASEBALL", "BASKETBALL", "BOXING", "BREAKING", "BRIEF",
    "CORRECTED", "CORRECTION", "CRICKET", "CYCLING", "EXCLUSIVE", "EXPLAINER", "FACTBOX", "FEATURE",
    "FLASH", "FOCUS", "FOOTBALL", "GOLF", "HOCKEY", "INSIGHT", "INTERVIEW", "LIVE", "NEWS", "NOTE",
    "OFFICIAL", "OPINION", "PREVIEW", "PROFILE", "REFILE", "REPEAT", "REVIEW", "RUGBY", "SCHEDULE",
    "SOCCER", "SPORT", "SPORTS", "SUMMARY", "TENNIS", "TIMELINE", "UPDATE", "UPDATED", "URGENT", "VIDEO",
    "WATCH", "WEATHER", "WRAPUP",
})  # fmt: skip
"""Slugs in capitals before a dash or colon that are no cities."""

MONTH_FIRST = frozenset({"US", "PH", "PR", "GU", "VI", "AS", "MP", "FM", "PW", "MH", "CA"})
"""Countries whose papers write 3/4 for March 4 (CLDR short date patterns, and usage in Canada's press)."""

DAY_FIRST_ZONES = frozenset({
    "BST", "CET", "CEST", "IST", "AEST", "AEDT", "ACST", "ACDT", "AWST", "NZST", "NZDT", "PKT", "SAST",
    "WAT", "EAT", "CAT", "MSK", "TRT", "EET", "EEST", "GST", "NPT", "BDT", "WIB",
})  # fmt: skip
MONTH_FIRST_ZONES = frozenset({
    "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "ET", "CT", "MT", "PT", "AKST", "AKDT", "HST",
})  # fmt: skip
"""Zone words of houses that write the day, or the month, first."""

DAY_FIRST_PUBLISHERS = r"(?i:\b(?:prime ministers? of australia|uk|british|britain|india|ireland|irish|scottish|australian?|new zealand|\.uk|\.au|\.in|\.ie|\.nz|\.za|\.eu|\.de|\.fr)\b)"

ZONES = {
    **words.ZONES,
    "Z": "Etc/UTC", "CAT": "Africa/Harare", "TRT": "Europe/Istanbul", "GST": "Asia/Dubai", "NPT": "Asia/Kathmandu",
    "BDT": "Asia/Dhaka", "ICT": "Asia/Bangkok", "WIB": "Asia/Jakarta", "MYT": "Asia/Kuala_Lumpur", "PHT": "Asia/Manila",
    "ACDT": "Australia/Adelaide", "AST": "America/Halifax", "ADT": "America/Halifax", "WET": "Europe/Lisbon",
    "WEST": "Europe/Lisbon",
}  # fmt: skip
"""Zone words of newsrooms to IANA zones. IST and CST depend on the house: `HOUSE_ZONES`."""

HOUSE_ZONES = {
    "IST": {"IE": "Europe/Dublin", "IL": "Asia/Jerusalem"},
    "CST": {"CN": "Asia/Shanghai", "TW": "Asia/Taipei", "CU": "America/Havana"},
}
"""Zone words with several meanings, by the country of the house."""

# -- sentences --------------------------------------------------------------------------------

TITLES = frozenset({
    "mr", "mrs", "ms", "messrs", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cmdr", "adm", "sgt",
    "cpl", "pvt", "brig", "rev", "fr", "sr.", "hon", "sen", "rep", "reps", "sens", "gov", "govs", "pres",
    "amb", "supt", "insp", "rt", "st", "ste", "mt", "ft", "vs", "v", "no", "nos", "vol", "fig", "pp", "p",
    "art", "sec", "approx", "ca", "cf", "e.g", "i.e", "viz", "al", "dept", "univ", "assn", "bros", "jr.",
    "mme", "mlle", "m", "hrh", "det", "cllr", "lieut", "rear", "vice", "sqn", "wg", "cdr", "flt", "messr",
    "atty", "del", "ald", "arr", "dep", "tel", "ext", "max", "incl", "excl",
})  # fmt: skip
"""Abbreviations after which a sentence goes on, without their full stop."""

ABBREVIATIONS = frozenset({
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "inc", "co", "corp", "ltd", "plc", "llc",
    "jr", "sr", "etc", "est", "ave", "blvd", "rd", "hwy", "ala", "ariz", "ark", "calif", "colo", "conn",
    "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "mass", "md", "mich", "minn", "miss", "mo", "mont",
    "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "n.h", "n.j", "n.m",
    "n.y", "n.c", "n.d", "r.i", "s.c", "s.d", "w.va", "d.c", "u.s", "u.n", "u.k", "e.u", "u.s.a", "u.s.s.r",
    "u.a.e", "a.m", "p.m", "b.c", "a.d", "ph.d", "b.a", "m.a", "m.p", "a.k.a", "n.z", "w.a", "n.s.w", "p.o",
    "l.a", "s.a", "dlrs", "pct", "cts", "mln", "bln", "hrs", "min", "ret", "u.s.s", "h.m.s", "h.e", "r.a.f",
    "u.a.r",
})  # fmt: skip
"""Abbreviations that may end a sentence: they do where a word of `STARTERS` follows."""

STARTERS = frozenset({
    "A", "After", "All", "Although", "An", "And", "Another", "Any", "Are", "As", "Asked", "At", "Because",
    "Before", "Both", "But", "By", "Despite", "During", "Each", "Earlier", "Even", "Every", "For", "From",
    "Further", "He", "Her", "Here", "His", "How", "However", "I", "If", "In", "Instead", "It", "Its",
    "Last", "Later", "Many", "Meanwhile", "More", "Most", "Neither", "No", "Nobody", "Nor", "Not", "Now",
    "Of", "On", "Once", "One", "Only", "Or", "Other", "Our", "Over", "Several", "She", "Since", "So",
    "Some", "Such", "That", "The", "Their", "Then", "There", "These", "They", "This", "Those", "Though",
    "Three", "Through", "Thus", "To", "Today", "Tomorrow", "Two", "Under", "Until", "We", "Were", "What",
    "When", "Where", "Whether", "While", "Who", "Why", "With", "Yesterday", "Yet", "You",
})  # fmt: skip
"""Words that begin a sentence, and that no name begins with."""

DAY_COUNT = r"days? (\d{1,2})(?: ?(?:[-–&]|to|through|and) ?(\d{1,2}))?\b"
"""The day of a row that is counted, not named: "Day 3", "Days 7-9"."""

UNTIL = r"\b(?:until|till|by|through|before)(?: [a-z]+){0,3} \Z"
"""Before a date that is the end of something, not that of the text: "until the end of 2022"."""
