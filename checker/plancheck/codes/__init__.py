"""The kinds of findings, a module for each room; every.py has them all."""

from plancheck.codes.code import Code, Severity

__all__ = ["Code", "Severity"]
