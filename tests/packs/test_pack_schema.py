"""The small validator and a whole one agree on the published schemas."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from small_pack import FILES, said

from plancheck import shipped
from plancheck.packs import schema
from plancheck.packs.yaml_text import Mapping, Node, Scalar, read_yaml
from plancheck.source import Source

SCHEMAS = ("pack", "regions", "indicators", "rules", "figures", "orientation")
Values = Any


def schema_of(file: str) -> str:
    return file if file in SCHEMAS else "rules"


def plain(node: Node) -> Values:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Mapping):
        return {key.text: plain(value) for key, value in node.entries}
    return [plain(item) for item in node.items]


def node(text: str) -> Node:
    root, faults = read_yaml(Source("a.yaml", text))
    assert root is not None
    assert faults == ()
    return root


def shipped_files() -> list[Path]:
    return sorted(file for file in Path(shipped.RULES).glob("*/*.yaml"))


def valid(name: str, values: Values) -> bool:
    jsonschema = pytest.importorskip("jsonschema")
    return bool(jsonschema.Draft202012Validator(schema.schema_named(name)).is_valid(values))


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_schema_is_a_schema(name: str) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft202012Validator.check_schema(schema.schema_named(name))


@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas_use_only_what_the_small_validator_knows(name: str) -> None:
    known = {"$schema", "title", "description", "$defs", "$ref", "type", "required", "properties", "x-expected"}
    known |= {"additionalProperties", "items", "minItems", "enum", "pattern", "oneOf"}

    def check(part: Values) -> None:
        if isinstance(part, dict):
            assert set(part) <= known
            assert ("pattern" in part) == ("x-expected" in part)
            for inner in (*part.get("$defs", {}).values(), *part.get("properties", {}).values()):
                check(inner)
            for inner in (part.get("items"), *part.get("oneOf", ())):
                check(inner)

    check(schema.schema_named(name))


@pytest.mark.parametrize("file", shipped_files(), ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_both_accept_the_shipped_files(file: Path) -> None:
    root = node(file.read_text(encoding="utf-8"))
    assert list(schema.faults(root, schema_of(file.stem))) == []
    assert valid(schema_of(file.stem), plain(root))


def spoilt(values: Values, choice: random.Random) -> Values:
    """A copy in which one key, entry or text is removed, added or changed in shape."""
    copy = json.loads(json.dumps(values))
    spots: list[Callable[[], object]] = []

    def visit(part: Values) -> None:
        keys = list(part) if isinstance(part, dict) else range(len(part)) if isinstance(part, list) else ()
        for key in keys:
            for bad in ("", "Ünlike text", [], {}, ["a"], {"a": "b"}):
                spots.append(lambda part=part, key=key, bad=bad: part.__setitem__(key, bad))
            spots.append(lambda part=part, key=key: part.__delitem__(key))
            visit(part[key])
        if isinstance(part, dict):
            spots.append(lambda part=part: part.__setitem__("stray", "x"))
            spots.append(lambda part=part: part.__setitem__("measure", {"name": "x"}))

    visit(copy)
    choice.choice(spots)()
    return copy


@pytest.mark.parametrize("name", FILES)
def test_both_judge_spoilt_files_alike(name: str) -> None:
    values = plain(node(FILES[name]))
    rejected = 0
    for seed in range(150):
        changed = spoilt(values, random.Random(seed))
        found = list(schema.faults(node(json.dumps(changed, ensure_ascii=False)), schema_of(name)))
        assert (not found) == valid(schema_of(name), changed), changed
        assert all(said(one) for one in found)
        rejected += bool(found)
    assert rejected > 75
