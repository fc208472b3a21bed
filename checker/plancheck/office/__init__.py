"""What the province's office keeps beside the plans: whom it excuses, what is known already, who was assigned how much."""

from plancheck.model.outcome import Outcome

OPEN = frozenset((Outcome.GAP, Outcome.WEAK, Outcome.MISSING, Outcome.UNDETERMINABLE))
"""Outcomes that can be excused."""
