"""The YAML nodes in a pack's files, with every fault of form."""

from collections.abc import Iterator

from plancheck.codes import packs as codes
from plancheck.model.finding import Finding, Name
from plancheck.packs import schema
from plancheck.packs.fault import fault, nearest
from plancheck.packs.files import LARGEST, Folder
from plancheck.packs.yaml_text import Mapping, Node, Scalar, Sequence, read_yaml
from plancheck.source import Place, Source
from plancheck.values import value

NEEDED = ("pack", "regions", "indicators")
OPTIONAL = ("figures", "orientation")


@value
class Documents:
    """The roots of the files that could be read, and which parts of them have a fault of form."""

    roots: dict[str, Mapping]
    faulty: frozenset[tuple[str, int]]
    """Path and line of each fault."""

    def sound(self, node: Node) -> bool:
        """Whether nothing is wrong with the form of this part, so that it can be built without further care."""
        first, last = node.source.line_column(node.span.start)[0], node.source.line_column(node.span.end)[0]
        if last > first and node.source.line_column(node.span.end)[1] == 1:
            last -= 1  # a block ends at the start of the line after it
        return not any((node.source.name, line) in self.faulty for line in range(first, last + 1))

    def entries(self, file: str, key: str) -> tuple[Mapping, ...]:
        """The mappings in a list of a file, sound or not; none where the file or the list is missing."""
        root = self.roots.get(file)
        listed = root.get(key) if root else None
        return tuple(one for one in listed.items if isinstance(one, Mapping)) if isinstance(listed, Sequence) else ()

    def sound_entries(self, file: str, key: str) -> tuple[Mapping, ...]:
        return tuple(one for one in self.entries(file, key) if self.sound(one))

    def fields(self) -> tuple[str, ...]:
        """The ids of the fields, each of which has a file of rules of its own."""
        return tuple(filter(None, (text(one, "id") for one in self.entries("pack", "fields"))))


def text(node: Node | None, key: str, default: str = "") -> str:
    """The text under a key."""
    value = node.get(key) if isinstance(node, Mapping) else None
    return value.text if isinstance(value, Scalar) else default


def in_both(node: Node | None, key: str) -> Name:
    """The text under a key in both languages; no English where one text stands for both."""
    value = node.get(key) if isinstance(node, Mapping) else None
    if isinstance(value, Mapping):
        return Name(text(value, "zh"), text(value, "en"))
    return Name(text(node, key), "")


def texts(node: Node | None, key: str) -> tuple[str, ...]:
    """The texts of the list under a key."""
    return tuple(one.text for one in scalars(node, key))


def scalars(node: Node | None, key: str) -> tuple[Scalar, ...]:
    """The texts of the list under a key, or the one text that stands in place of a list."""
    value = node.get(key) if isinstance(node, Mapping) else None
    if isinstance(value, Scalar):
        return (value,)
    return tuple(one for one in value.items if isinstance(one, Scalar)) if isinstance(value, Sequence) else ()


def every_scalar(node: Node) -> Iterator[Scalar]:
    """Every text at or below a node; the keys of mappings are none."""
    if isinstance(node, Scalar):
        yield node
        return
    for one in node.items if isinstance(node, Sequence) else (below for _, below in node.entries):
        yield from every_scalar(one)


def part(node: Node, key: str) -> Mapping:
    """The mapping under a key that the schema requires."""
    value = node.get(key) if isinstance(node, Mapping) else None
    assert isinstance(value, Mapping)
    return value


def read_documents(folder: Folder, faults: list[Finding]) -> Documents:
    """Reads the files that a pack must have and may have; `faults` receives all that is wrong with their form."""
    roots: dict[str, Mapping] = {}
    for name in (*NEEDED, *OPTIONAL):
        _read(folder, name, name, roots, faults)
    found = Documents(roots, frozenset())
    for field in dict.fromkeys(found.fields()):
        _read(folder, field, "rules", roots, faults)
    if "pack" in roots:
        faults.extend(_stray(folder, (*NEEDED, *OPTIONAL, *found.fields())))
    return Documents(roots, frozenset((one.place.path, one.place.line) for one in faults if one.place))


def _read(folder: Folder, name: str, kind: str, roots: dict[str, Mapping], faults: list[Finding]) -> None:
    data = folder.files.get(name)
    if data is None:
        if name not in OPTIONAL:
            faults.append(fault(codes.MISSING_FILE, folder.whole(name), file=f"{name}.yaml"))
        return
    source = _decoded(folder, name, data, faults)
    if source is None:
        return
    root, wrong = read_yaml(source)
    faults.extend(wrong)
    if root is None:
        if not wrong:
            faults.append(fault(codes.MISSING_KEY, folder.whole(name), key=schema.schema_named(kind)["required"][0]))
        return
    faults.extend(schema.faults(root, kind))
    if isinstance(root, Mapping):
        roots[name] = root


def _decoded(folder: Folder, name: str, data: bytes, faults: list[Finding]) -> Source | None:
    if len(data) > LARGEST:
        faults.append(fault(codes.NOT_TEXT, folder.whole(name), file=f"{name}.yaml"))
        return None
    try:
        return Source(folder.path(name), data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        faults.append(fault(codes.NOT_TEXT, Place(folder.path(name), line, 1, line, 1), file=f"{name}.yaml"))
        return None


def _stray(folder: Folder, known: tuple[str, ...]) -> Iterator[Finding]:
    """A file that nothing reads would look like rules that are checked."""
    for name in folder.files:
        if name not in known:
            near = tuple(f"{one}.yaml" for one in nearest(name, known) or known)
            yield fault(codes.STRAY_FILE, folder.whole(name), file=f"{name}.yaml", near=near)
