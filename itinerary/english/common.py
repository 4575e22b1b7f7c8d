"""The commonest words that English shares with no neighbour: how a text is known to be English."""

COMMON = frozenset(
    "the of and to is was that with he his she her it for from by at has have had been are not they which this"
    " said be were would their who when after before there".split()
)
