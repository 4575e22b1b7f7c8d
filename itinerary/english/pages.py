"""What of a page is no part of its article: elements, roles, and names of classes. Tables only."""

from __future__ import annotations

import re

NEVER = frozenset({
    "script", "style", "noscript", "template", "svg", "iframe", "canvas", "object", "embed", "audio",
    "video", "map", "head", "title", "meta", "link", "base", "select", "option", "textarea", "button",
    "input", "math", "dialog", "progress", "meter", "img", "picture", "source",
})  # fmt: skip
"""Elements whose text is never shown as words of the page."""

BLOCKS = frozenset({
    "html", "body", "address", "article", "aside", "blockquote", "center", "dd", "details", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption",
})  # fmt: skip
"""Elements that begin a new block."""

DROPPED = frozenset({
    "nav", "footer", "menu", "figcaption", "caption",
})  # fmt: skip
"""Blocks that are never part of the article."""

DROPPED_UNLESS_LARGE = frozenset({
    "aside", "form", "fieldset",
})  # fmt: skip
"""Blocks that are part of the article only where most of the page's text stands in them."""

NEVER_DROPPED = frozenset({
    "html", "body", "main", "h1",
})  # fmt: skip
"""Blocks that stay whatever their class is called."""

DROPPED_ROLES = frozenset({
    "navigation", "complementary", "banner", "contentinfo", "search", "menu", "menubar", "dialog", "alert",
})  # fmt: skip

_NAMES = (
    "ad", "ads", "advert", "advertisement", "adsbygoogle", "advertising", "adslot", "sponsor", "sponsored",
    "promo", "promotion", "promoted", "outbrain", "taboola", "nav", "navigation", "navbar", "menu",
    "breadcrumb", "breadcrumbs", "sidebar", "rail", "aside", "widget", "widgets", "footer", "foot",
    "masthead", "topbar", "toolbar", "share", "sharing", "social", "socials", "shares", "follow", "addthis",
    "sharedaddy", "comment", "comments", "disqus", "respond", "replies", "discussion", "related",
    "recommended", "recommendation", "recommendations", "recirc", "readmore", "trending", "popular",
    "mostread", "latest", "similar", "teaser", "teasers", "newsletter", "subscribe", "subscription",
    "signup", "paywall", "login", "register", "regwall", "cookie", "cookies", "consent", "gdpr", "popup",
    "modal", "overlay", "banner", "caption", "credit", "credits", "photocredit", "wp-caption-text",
    "figcaption", "byline", "author", "authors", "authorbio", "bio", "contributor", "tags", "taglist",
    "tagcloud", "topics", "keywords", "categories", "copyright", "legal", "disclaimer", "print", "email",
    "tools", "utility", "skip", "hidden", "hide", "invisible", "sr", "visually-hidden",
    "screen-reader-text", "pagination", "pager", "gallery", "slideshow", "carousel", "player", "video",
    "poll", "quiz", "rating", "survey", "timestamp",
)  # fmt: skip
_NAME = re.compile(rf"(?<![a-z])(?:{'|'.join(sorted(_NAMES, key=len, reverse=True))})(?![a-z])")
_KEPT = re.compile(
    r"article-?body|story-?body|entry-content|post-content|article-content|content-body|post-body|articletext|main-content"
    r"|article__body|body-copy|body-text"
)
KEPT_INLINE = re.compile(r"dateline|location|hidden-?print|author|byline|video|email")


def is_furniture(names: str) -> bool:
    """Do the class and id (lower case) of an element say that it is no part of the article?"""
    return bool(_NAME.search(names)) and not _KEPT.search(names)


_OTHER_STORY = re.compile(
    r"(?<![a-z])(?:sidebar|aside|related|recommended|recirc|trending|popular|mostread|latest|teasers?|widgets?|rail|comments?|footer|nav)(?![a-z])"
)


def is_other_story(names: str) -> bool:
    """Do the class and id of an element say that it shows other stories, or comments?"""
    return bool(_OTHER_STORY.search(names))


_CLOCK = re.compile(r"(?<![a-z])(?:current|today|clock|server-?time)(?![a-z])")


def is_clock(names: str) -> bool:
    """Do the class and id of an element say that its date is that of today?"""
    return bool(_CLOCK.search(names))


ROW = re.compile(
    r"(?:[•◦▪‣·●]|[-–—] |> |\d{1,2}[:.]\d\d\b|(?:From|To|Date|Sent|Subject): |(?:Published|Posted|Updated|Issued)\b"
    r"|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? \d|\d{1,2}/\d{1,2}\b|\d{4}-\d\d-\d\d"
    r"|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{4})?(?: ?[-–—:|]|\s*\Z)"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?(?: ?[-–—:|]|\s*\Z))"
)
"""What begins a row of a list: a line break before it in the source of a page is meant."""

WHOLE_ROW = re.compile(r"(?:(?:Published|Posted|Updated|Issued|[Dd]ate)\b[^.!?]{0,40}|[^.!?]{0,20})\b(?:19|20)\d\d\s*\Z")
"""A line that is a date row as a whole: the line break after it in the source of a page is meant."""

ENDINGS = re.compile(
    r"(?:related (?:stories|articles|news|posts|content|coverage|topics)|more (?:from|on|stories|news|great)\b.{0,40}|read (?:more|next|also)"
    r"|also (?:read|see)|you (?:may|might) also (?:like|enjoy).{0,20}|recommended(?: for you| stories| reading)?|most (?:read|popular|viewed)"
    r"|trending(?: now)?|latest (?:news|stories|headlines)|comments?(?: \(\d+\))?|leave a (?:comment|reply).{0,20}"
    r"|share this.{0,30}|top stories|around the web|from the web|sponsored.{0,20}|popular (?:posts|stories|now)|up next|editors?['’]? picks)"
    r"\s*:?",
    re.IGNORECASE,
)
"""A heading after which the article is over."""

JUNK = re.compile(
    r"(?:advertisement|share(?: this)?(?: article| story| post)?|tweet|print|email|e-mail|facebook|twitter|linkedin|whatsapp|pinterest|reddit"
    r"|copy link|save|follow(?: us)?(?: on .{0,30})?|subscribe(?: now| to .{0,60})?|sign up.{0,60}|log ?in.{0,40}|read more.{0,120}"
    r"|click here.{0,80}|(?:story )?continues? (?:below|reading).{0,60}|article continues.{0,40}|loading.{0,20}|skip to .{0,40}"
    r"|scroll (?:down )?(?:to|for).{0,40}|image (?:source|caption|copyright).{0,80}|media (?:caption|playback).{0,80}|photo(?:s|graph)?(?: by|:|credit).{0,120}"
    r"|file photo.{0,120}|getty images.{0,40}|image:.{0,120}|hide caption|toggle caption|enlarge this image|view (?:gallery|comments|all).{0,40}|\d+ comments?"
    r"|\d+ shares?|recommended|most popular|trending|see also.{0,120}|also read.{0,160}|watch(?: now| live|:).{0,120}|listen.{0,60}"
    r"|all rights reserved.{0,60}|©.{0,120}|copyright .{0,120}|report (?:a|an) .{0,60}|close|back to top|next|previous|menu|search|play|pause|\W+)",
    re.IGNORECASE,
)
"""A block that is wholly one of these is furniture."""

HEADLINES = "h1, .post-title, .entry-title, [itemprop=headline]"
"""Elements that may be the page's headline, as a CSS selector."""

YEAR = re.compile(r"(?:19|20)\d\d(?!\d)|\d[./]\d\d?[./]\d\d(?!\d)")
"""A year, or a date in numbers: what every date that a page shows has."""

_LATELY = (
    "updated?", "modified", "changed", "edited", "revised", "reviewed", "aktualisiert", "aktualisierung", "änderung",
    "geändert", "bearbeitet", "stand", "mis à jour", "mise à jour", "modifié", "actualizado", "aggiornato",
    "atualizado", "bijgewerkt", "aktualizacja", "обновлено", "更新日?",
)  # fmt: skip
_FIRST = (
    "published", "publication date", "publish date", "posted", "first posted", "released?", "issued", "date", "created", "written", "filed", "added",
    "veröffentlicht", "veröffentlichung", "erschienen", "erstellt", "publiziert", "datum", "verfasst", "geschrieben",
    "publié", "mise? en ligne", "paru", "publicado", "publicada", "fecha", "pubblicato", "data", "postado", "gepubliceerd",
    "geplaatst", "opublikowano", "dodano", "publicerad", "publisert", "julkaistu", "опубликовано", "дата", "公開日?", "投稿日",
    "掲載", "입력", "승인", "yayınlanma", "eklenme",
)  # fmt: skip
_BETWEEN = r"[^\w.!?]{0,4}(?:(?:on|at|am|le|el|il|em|op|vom|wurde|tarihi|den)\b[^\w.!?]{0,3}){0,2}(?:[^\W\d_]{2,11}[.,] ?)?\Z"

PUBLISHED_ON = re.compile(rf"(?<!\w)(?:{'|'.join(_FIRST)}){_BETWEEN}", re.IGNORECASE)
"""What stands before the date on which a page was published."""

WAS_PUBLISHED = re.compile(
    r"[^\w.!?]{0,4}(?:(?:um|at)? ?[\d:%HM]{4,6}(?: ?Uhr| ?h)?[^\w.!?]{0,3})?(?:veröffentlicht|gepostet|verfasst|geschrieben|publiziert|published|posted)\b",
    re.IGNORECASE,
)
"""What stands after it: "wurde am 19. Mai 2010 um 23:03 Uhr gepostet"."""

UPDATED_ON = re.compile(rf"(?<!\w)(?:{'|'.join(_LATELY)}){_BETWEEN}", re.IGNORECASE)
"""What stands before the date on which a page was last changed."""

OTHER_DAY = re.compile(
    rf"(?<!\w)(?:{'|'.join(_LATELY)}|©|copyright|\(c\)|since|seit|depuis|until|bis|from|von .* bis|member|joined|registered|registriert"
    r"|born|died|geboren|deadline|event|termin|veranstaltung|next|valid|expires?|version|release|vol|issue|no|today|now|current|heute|jetzt|aktuell\w*)(?!\w)",
    re.IGNORECASE,
)
"""Words beside a date that is that of something else."""
