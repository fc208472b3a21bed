"""Two results of one pack, compared: promises, outcomes and totals."""

from plancheck.comparing.changes import changes
from plancheck.comparing.tipping import tipped, tipped_totals
from plancheck.matching.names import Names
from plancheck.model.change import Comparison
from plancheck.model.outcome import Result


def compare(old: Result, new: Result) -> Comparison:
    """What differs between the plans of two runs against the same pack."""
    names = Names(new.pack)
    return Comparison(changes(old.plans, new.plans, new.pack, names), tipped(old, new), tipped_totals(old, new))
