"""A clause in its place: all that its reading looks at, which travels together from step to step."""

from __future__ import annotations

from typing import NamedTuple

from itinerary.clauses import Clause
from itinerary.model import Tense
from itinerary.stops.cast import Cast, Who
from itinerary.stops.scene import Flow, Manner, Scene, State
from itinerary.when import Length


class Passage(NamedTuple):
    """One clause, its sentence, what is in mind so far, who is who, and how sure the clause is.

    `state` carries over from sentence to sentence, `flow` from clause to clause. `length` is the length
    of stay that the clause tells.
    """

    scene: Scene
    clause: Clause
    state: State
    flow: Flow
    cast: Cast
    manner: Manner
    length: Length | None = None

    def of(self, who: Who) -> Passage:
        """The same clause, told of somebody else."""
        return self._replace(manner=self.manner._replace(who=who))

    def in_tense(self, tense: Tense) -> Passage:
        """The same clause, told in another tense."""
        return self._replace(manner=self.manner._replace(tense=tense))

    def without_length(self) -> Passage:
        """The same clause for a stop of which it tells no length."""
        return self._replace(length=None) if self.length else self
