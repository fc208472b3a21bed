"""The canonical form of plans: how a plan is laid out, and that it says the same before and after; knows no files."""
