"""Checks the implementation plans of cities against what their province has promised."""

__version__ = "0.1.0"
