"""Who is named: names with their titles, gathered into persons and groups."""

from itinerary.people.names import PersonMention, find, is_title
from itinerary.people.register import Person, gather

__all__ = ["Person", "PersonMention", "find", "gather", "is_title"]
