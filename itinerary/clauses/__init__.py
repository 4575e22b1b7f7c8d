"""Sentences into clauses: one predicate each, with its subject, its direction and its signals.

A shallow parse by rule. `scan` finds verb groups, nouns and signals from left to right; `verbs`
decides what is a verb, `auxiliaries` reads "is due to" up to the main verb; `cutting` divides the
words between two predicates at the last comma or conjunction before the second one's subject.
Unknown verbs count only behind an auxiliary, or by their ending and subject.
"""

from itinerary.clauses.cutting import split
from itinerary.clauses.parts import Clause, NounCue, Predicate

__all__ = ["Clause", "NounCue", "Predicate", "split"]
