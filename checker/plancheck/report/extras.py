"""Forms of a report that need packages of an optional extra (plancheck/extras.py)."""

from plancheck.extras import MissingExtra

__all__ = ["MissingExtra"]
