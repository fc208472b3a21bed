"""That ids, codes and names stand for one thing each."""

from collections.abc import Iterable, Iterator

from plancheck.codes import packs as codes
from plancheck.model.finding import Finding
from plancheck.model.naming import folded
from plancheck.packs.documents import Documents, scalars
from plancheck.packs.fault import fault
from plancheck.packs.yaml_text import Mapping, Scalar


def doubled_ids(documents: Documents) -> Iterator[Finding]:
    """Every id or code that stands for two things."""
    rules = [rule for field in dict.fromkeys(documents.fields()) for rule in documents.entries(field, "rules")]
    yield from _doubled(_under(documents.entries("pack", "fields"), "id"))
    yield from _doubled(_under(documents.entries("pack", "fields"), "code"))
    yield from _doubled(_under(documents.entries("indicators", "indicators"), "id"))
    yield from _doubled(_under(documents.entries("regions", "cities"), "code"))
    yield from _doubled(_under(documents.entries("regions", "contributors"), "id"))
    yield from _doubled(_under(rules, "id"))
    yield from _doubled(_under(rules, "code"))


def _under(entries: Iterable[Mapping], key: str) -> Iterator[Scalar]:
    return (value for value in (one.get(key) for one in entries) if isinstance(value, Scalar))


def _doubled(ids: Iterable[Scalar]) -> Iterator[Finding]:
    seen: dict[str, Scalar] = {}
    for one in ids:
        first = seen.setdefault(one.text, one)
        if first is not one:
            yield fault(codes.DUPLICATE_ID, one.place, related=(first.place,), id=one.text, line=first.place.line)


def shared_names(documents: Documents) -> Iterator[Finding]:
    """Every name under which two fields, two places or two indicators and measures could be meant."""
    yield from _shared(_named(documents.entries("pack", "fields"), ("zh", "en", "aliases", "id")))
    regions = (*documents.entries("regions", "cities"), *documents.entries("regions", "contributors"))
    yield from _shared(_named(regions, ("name", "full", "en", "aliases")))
    indicators = documents.entries("indicators", "indicators")
    keys = ("id", "name", "en", "aliases", "en_aliases")
    rules = [rule for field in dict.fromkeys(documents.fields()) for rule in documents.entries(field, "rules")]
    measures = [measure for measure in (rule.get("measure") for rule in rules) if isinstance(measure, Mapping)]
    yield from _shared([*_named(indicators, keys), *_named(measures, ("name", "aliases"))])
    yield from _self_distinct(indicators, keys)


Named = list[tuple[Mapping, tuple[Scalar, ...]]]


def _named(entries: Iterable[Mapping], keys: tuple[str, ...]) -> Named:
    return [(one, tuple(name for key in keys for name in scalars(one, key))) for one in entries]


def _shared(named: Named) -> Iterator[Finding]:
    seen: dict[str, tuple[Mapping, Scalar]] = {}
    for owner, names in named:
        for name in names:
            other, first = seen.setdefault(folded(name.text), (owner, name))
            if other is not owner:
                owners = (_title(other), _title(owner))
                yield fault(codes.SHARED_NAME, name.place, related=(first.place,), name=name.text, owners=owners)


def _title(owner: Mapping) -> str:
    value = owner.get("name") or owner.get("zh")
    return value.text if isinstance(value, Scalar) else ""


def _self_distinct(indicators: Iterable[Mapping], keys: tuple[str, ...]) -> Iterator[Finding]:
    """A name that an indicator both takes as its own and declares to be another thing."""
    for owner, names in _named(indicators, keys):
        own = {folded(name.text): name for name in names}
        listed = owner.get("distinct_from")
        for near in getattr(listed, "items", ()):
            name = near.get("name") if isinstance(near, Mapping) else None
            first = own.get(folded(name.text)) if isinstance(name, Scalar) else None
            if isinstance(name, Scalar) and first:
                owners = (_title(owner), "distinct_from")
                yield fault(codes.SHARED_NAME, name.place, related=(first.place,), name=name.text, owners=owners)
