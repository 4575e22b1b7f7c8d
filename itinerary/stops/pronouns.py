"""Of whom a text says "he", and of whom "she"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from itinerary.cues import MOVING, Cue
from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.model import Tense
from itinerary.stops.antecedents import is_object
from itinerary.stops.cast import Cast
from itinerary.stops.scene import Scene


def pronouns(scenes: Sequence[Scene], cast: Cast) -> dict[int, str]:
    """Of whom the text says "he", of whom "she": by the first pronoun in a sentence that names one person,
    and by the one that the sentence behind a plan of theirs begins with.
    """
    votes: dict[int, Counter[str]] = {}
    last: tuple[int, int, int] | None = None  # sentence, paragraph and person of the last one named alone
    for scene in scenes:
        named = [pair for pair in cast.by_sentence.get(scene.number, ()) if pair[0].name]
        if (
            not named
            and last is not None
            and scene.tokens
            and last[:2] == (scene.number - 1, scene.paragraph)
        ):
            said = _sex(scene, 0) if scene.tokens[0].low in grammar.PRONOUNS else None
            if said is not None:
                votes.setdefault(last[2], Counter())[said] += 1
        if len({person for _, person in named}) != 1:
            last = None
            continue
        mention, person = named[0]
        last = (scene.number, scene.paragraph, person) if _plans(scene, person, cast) else None
        said = next((sex for at in range(mention.last, len(scene.tokens)) if (sex := _sex(scene, at))), None)
        if said is not None:
            votes.setdefault(person, Counter())[said] += 1
    return {person: counter.most_common(1)[0][0] for person, counter in votes.items()}


def _plans(scene: Scene, person: int, cast: Cast) -> bool:
    """ "Berg will speak in Rome on Monday": is a plan of this person told?"""
    return any(
        clause.predicate is not None
        and clause.predicate.tense is Tense.FUTURE
        and (clause.cue in MOVING or clause.cue is Cue.ENGAGE)
        and any(who == person for _, who in cast.at(scene.number, *clause.subject))
        for clause in scene.clauses
    )


def _sex(scene: Scene, at: int) -> str | None:
    """ "He", "his", "she", "her hat"; but whom "meets her" means is somebody else."""
    return None if is_object(scene.tokens, at) else words.SEX.get(scene.tokens[at].low)
