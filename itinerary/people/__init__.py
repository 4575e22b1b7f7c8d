"""Who is named: names with their titles, gathered into persons and groups."""

from itinerary.people.mention import PersonMention
from itinerary.people.names import find
from itinerary.people.register import Person, gather
from itinerary.people.titles import is_title

__all__ = ["Person", "PersonMention", "find", "gather", "is_title"]
