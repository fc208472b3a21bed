"""Builds the fields, cities and contributors of a pack."""

from decimal import Decimal

from plancheck.model.finding import Name
from plancheck.model.rule import City, Contributor, Field
from plancheck.packs.documents import Documents, part, text, texts
from plancheck.packs.yaml_text import Mapping


def name_of(node: Mapping) -> Name:
    return Name(text(node, "zh"), text(node, "en"))


def fields(documents: Documents) -> tuple[Field, ...]:
    return tuple(
        Field(
            text(one, "id"),
            name_of(one),
            name_of(part(one, "department")),
            name_of(part(one, "unit")),
            texts(one, "aliases"),
        )
        for one in documents.sound_entries("pack", "fields")
    )


def cities(documents: Documents) -> tuple[City, ...]:
    return tuple(
        City(
            text(one, "code"),
            text(one, "name"),
            text(one, "full"),
            text(one, "en"),
            texts(one, "aliases"),
            Decimal(text(one, "weight")),
        )
        for one in documents.sound_entries("regions", "cities")
    )


def contributors(documents: Documents) -> tuple[Contributor, ...]:
    return tuple(
        Contributor(text(one, "id"), text(one, "name"), text(one, "full"), text(one, "en"), texts(one, "aliases"))
        for one in documents.sound_entries("regions", "contributors")
    )
