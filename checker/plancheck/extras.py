"""Forms of a file that need packages of an optional extra, and what is raised where those are not installed."""


class MissingExtra(Exception):
    """`name` is the extra to install: plancheck[name]."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name
