"""Mentions gathered into persons and groups: a shorter form belongs to a longer one that holds its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from itinerary.english import people as words
from itinerary.people.mention import PersonMention
from itinerary.people.titles import is_title


@dataclass(slots=True)
class Person:
    """A person or group of the article: the fullest name, the words of all titles, all mentions.

    `country` is the home country (ISO 3166-1 alpha-2) where the article names it with the person.
    """

    name: str
    titles: set[str] = field(default_factory=set)
    country: str | None = None
    role: str | None = None
    mentions: list[PersonMention] = field(default_factory=list)

    @property
    def words(self) -> set[str]:
        """The lower-case words of the fullest name."""
        return set(self.name.lower().split())


def gather(mentions: Iterable[PersonMention]) -> list[Person]:
    """Mentions into persons: full names first, then shorter forms join the one that holds their words."""
    register = _Register()
    ordered = list(mentions)
    for mention in ordered:
        if mention.name and (len(mention.name.split()) > 1):
            register.join(mention, new=True)
    acting = {mention.name for mention in ordered if mention.acts}
    singles = Counter(mention.name for mention in ordered if not mention.titles and mention.name in acting)
    for mention in ordered:
        if mention.name and len(mention.name.split()) == 1:
            known = any(is_title(title) or title in words.ARTISTS for title in mention.titles)
            register.join(mention, new=known or singles[mention.name] > 1)
    return register.persons


@dataclass(slots=True)
class _Register:
    """The persons so far, and under each word the numbers of those who had it in their name."""

    persons: list[Person] = field(default_factory=list)
    by_word: dict[str, set[int]] = field(default_factory=dict)

    def join(self, mention: PersonMention, *, new: bool) -> None:
        """Add a mention to the person whom it can mean, else, where it may be `new`, to a new one."""
        number = self._meant(mention)
        if number is None:
            if not new:
                return
            self.persons.append(Person(mention.name))
            number = len(self.persons) - 1
            self._file(number)
        person = self.persons[number]
        if len(mention.name) > len(person.name):
            person.name = mention.name
            self._file(number)
        if not (person.titles and words.NO_LONGER.intersection(mention.titles)):
            person.titles.update(mention.titles)  # "Berg, a former mayor," is still the minister
        person.mentions.append(mention)

    def _meant(self, mention: PersonMention) -> int | None:
        """The person whom a mention can mean: one of that very name, one with such a title, the first."""
        said = set(mention.name.lower().split())
        sharing = set().union(*(self.by_word.get(word, ()) for word in said))
        titles, found = set(mention.titles), None
        for number in sorted(sharing):
            person = self.persons[number]
            if person.words == said:
                return number
            if not (said <= person.words or (len(said) > 1 and person.words <= said)):
                continue
            alien = not words.KIN.isdisjoint(titles ^ person.titles)
            if titles and alien and not (titles & person.titles) - words.KIN:
                continue  # "President Trump" beside "first lady Melania Trump"
            if found is None or (titles & person.titles and not titles & self.persons[found].titles):
                found = number
        return found

    def _file(self, number: int) -> None:
        for word in self.persons[number].words:
            self.by_word.setdefault(word, set()).add(number)
