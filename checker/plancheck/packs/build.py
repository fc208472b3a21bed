"""Builds a pack from the bytes of its files."""

from collections.abc import Iterable

from plancheck.codes import packs as codes
from plancheck.model.finding import Finding, Name
from plancheck.model.horizon import Period, years
from plancheck.model.naming import folded
from plancheck.model.rule import Article, Orientation, Pack, Rule
from plancheck.packs import regions
from plancheck.packs.documents import NEEDED, Documents, every_scalar, part, read_documents, text
from plancheck.packs.fault import PackError, fault
from plancheck.packs.figures import value_faults
from plancheck.packs.files import Folder
from plancheck.packs.indicators import indicators
from plancheck.packs.names import doubled_ids, shared_names
from plancheck.packs.rules import rules, surroundings
from plancheck.packs.yaml_text import Mapping, Node

_FIRST, _LAST = 1900, 2999
_LONGEST_NAME = 60
_ANY = years(_FIRST, _LAST)
"""Stands for a programme's years where they are not known, so that no date is called outside them."""
_NOT_BEFORE = Name("不早于起始年的年份", "a year not before the first one")


def build_pack(folder: Folder) -> Pack:
    """The pack, or everything that is wrong with it as a PackError."""
    faults: list[Finding] = []
    documents = read_documents(folder, faults)
    pack = _build(documents, faults)
    if faults or pack is None:
        raise PackError(sorted(faults, key=_where))
    return pack


def _where(finding: Finding) -> tuple[str, int, int]:
    return (finding.place.path, finding.place.line, finding.place.column) if finding.place else ("", 0, 0)


def _build(documents: Documents, faults: list[Finding]) -> Pack | None:
    faults.extend(doubled_ids(documents))
    faults.extend(shared_names(documents))
    built = indicators(documents, faults)
    if any(name not in documents.roots for name in NEEDED):
        return None  # without its head, cities and indicators nothing that a rule says can be understood
    root, weight = documents.roots["pack"], documents.roots["regions"]
    programme = _programme(root.get("programme"), documents, faults)
    ruled = rules(documents, surroundings(documents, programme, built), faults)
    if all(field in documents.roots for field in documents.fields()):
        faults.extend(value_faults(documents, ruled))
    if not documents.sound(root) or not documents.sound(weight):
        return None
    article = part(root, "article")
    return Pack(
        id=text(root, "id"),
        version=text(root, "version"),
        name=regions.name_of(part(root, "name")),
        lang=text(root, "lang"),
        article=Article(*(text(article, key) for key in ("file", "title", "publisher", "date"))),
        programme=programme,
        fields=regions.fields(documents),
        cities=regions.cities(documents),
        weight_name=regions.name_of(part(weight, "weight")),
        contributors=regions.contributors(documents),
        indicators=tuple(built.values()),
        rules=ruled,
        orientation=_orientation(documents),
        folded=tuple((name, folded(name)) for name in sorted(_names(documents, ruled))),
    )


def _names(documents: Documents, ruled: Iterable[Rule]) -> set[str]:
    """What a plan can name: every short text of the pack, and measures behind their verb."""
    texts = {scalar.text for root in documents.roots.values() for scalar in every_scalar(root)}
    short = {text for text in texts if len(text) <= _LONGEST_NAME}
    measures = [rule.measure for rule in ruled if rule.measure]
    return short | {one.verb + name for one in measures for name in (one.name, *one.aliases)}


def _programme(node: Node | None, documents: Documents, faults: list[Finding]) -> Period:
    if node is None or not documents.sound(node):
        return _ANY
    first, last = int(text(node, "from")), int(text(node, "to"))
    if _FIRST <= first <= last <= _LAST:
        return years(first, last)
    end = node.get("to") if isinstance(node, Mapping) else None
    faults.append(fault(codes.BAD_VALUE, (end or node).place, written=text(node, "to"), expected=_NOT_BEFORE))
    return _ANY


def _orientation(documents: Documents) -> tuple[Orientation, ...]:
    return tuple(
        Orientation(int(text(one, "paragraph")), text(one, "quote"), text(one, "reason"))
        for one in documents.sound_entries("orientation", "orientation")
    )
