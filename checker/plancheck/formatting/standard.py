"""The standard names of a pack: what a written name that the pack lists as another name of a thing becomes."""

from plancheck.formatting.spelling import is_chinese
from plancheck.matching.names import Names
from plancheck.model.finding import Name
from plancheck.model.naming import folded
from plancheck.model.plan import Item, ItemType
from plancheck.model.rule import City, Pack
from plancheck.values import value


@value
class Standard:
    """A pack and the index of its names."""

    pack: Pack
    names: Names

    def city(self, written: str) -> str:
        """大连 -> 大连市, Dalian City -> Dalian; a code stays."""
        city = self.names.city(written)
        if city is None or folded(written) == folded(city.code):
            return written
        return city.full if is_chinese(written) else city.en

    def field(self, written: str) -> str:
        known = self.names.field(written)
        if known is None or folded(written) == folded(known.id):
            return written
        return _in_language(known.name, written)

    def item(self, item: Item) -> str:
        """The name of a target's indicator, where the pack lists it; what a city says that it does is its own words."""
        written = item.name.value
        known = self.names.indicator(written) if item.type is ItemType.TARGET else None
        if known is None or folded(written) not in map(folded, (known.name.zh, known.name.en, *known.aliases)):
            return written
        return _in_language(known.name, written)

    def same_city(self, written: str) -> City | str:
        return self.names.city(written) or written

    def same_field(self, written: str) -> str:
        known = self.names.field(written)
        return known.id if known else written


def _in_language(name: Name, written: str) -> str:
    return name.zh if is_chinese(written) else name.en
