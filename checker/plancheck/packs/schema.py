"""Checks YAML nodes against the published JSON Schemas, of which only the keywords used there are understood."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from plancheck import shipped
from plancheck.codes import packs as codes
from plancheck.model.finding import Finding, Name
from plancheck.packs.fault import fault, nearest
from plancheck.packs.yaml_text import Mapping, Node, Scalar, Sequence

Schema = dict[str, Any]

_SHAPES: dict[str, tuple[type[Node], Name]] = {
    "string": (Scalar, Name("一段文字", "a text")),
    "array": (Sequence, Name("一个列表", "a list")),
    "object": (Mapping, Name("若干“键: 值”", "keys with values")),
}


@cache
def schema_named(name: str) -> Schema:
    """The published schema of that name."""
    loaded: Schema = json.loads(Path(shipped.RULES, "schema", f"{name}.schema.json").read_text(encoding="utf-8"))
    return loaded


def faults(node: Node, name: str) -> Iterator[Finding]:
    """Every way in which a file's root differs from the schema of that name."""
    schema = schema_named(name)
    yield from _faults(node, schema, schema.get("$defs", {}))


def _faults(node: Node, schema: Schema, defs: Schema) -> Iterator[Finding]:
    if "$ref" in schema:
        schema = defs[schema["$ref"].removeprefix("#/$defs/")]
    if "type" in schema and not isinstance(node, _SHAPES[schema["type"]][0]):
        yield fault(codes.WRONG_SHAPE, node.place, expected=_SHAPES[schema["type"]][1])
        return
    if isinstance(node, Scalar):
        yield from _scalar_faults(node, schema)
    elif isinstance(node, Sequence):
        yield from _sequence_faults(node, schema, defs)
    else:
        yield from _mapping_faults(node, schema, defs)
    if "oneOf" in schema:
        yield from _choice_faults(node, schema["oneOf"], defs)


def _scalar_faults(node: Scalar, schema: Schema) -> Iterator[Finding]:
    if "enum" in schema and node.text not in schema["enum"]:
        yield fault(codes.BAD_VALUE, node.place, written=node.text, expected=tuple(schema["enum"]))
    elif "pattern" in schema and not re.search(schema["pattern"], node.text):
        words = Name(schema["x-expected"]["zh"], schema["x-expected"]["en"])
        yield fault(codes.BAD_VALUE, node.place, written=node.text, expected=words)


def _sequence_faults(node: Sequence, schema: Schema, defs: Schema) -> Iterator[Finding]:
    if len(node.items) < schema.get("minItems", 0):
        yield fault(codes.WRONG_SHAPE, node.place, expected=Name("至少一项的列表", "a list with at least one entry"))
    if "items" in schema:
        for item in node.items:
            yield from _faults(item, schema["items"], defs)


def _mapping_faults(node: Mapping, schema: Schema, defs: Schema) -> Iterator[Finding]:
    properties = schema.get("properties", {})
    for key, value in node.entries:
        if properties.get(key.text) is False:
            yield fault(codes.MISPLACED_KEY, key.place, key=key.text, other=tuple(schema["required"]))
        elif key.text in properties:
            yield from _faults(value, properties[key.text], defs)
        elif isinstance(schema.get("additionalProperties"), dict):
            yield from _faults(value, schema["additionalProperties"], defs)
        elif schema.get("additionalProperties", True) is False:
            near = nearest(key.text, properties)
            yield fault(codes.UNKNOWN_KEY, key.place, key=key.text, near=near or tuple(properties))
    for key_name in schema.get("required", ()):
        if node.get(key_name) is None:
            yield fault(codes.MISSING_KEY, node.place, key=key_name)


def _choice_faults(node: Node, branches: list[Schema], defs: Schema) -> Iterator[Finding]:
    """Branches exclude each other. Where none fits, the one nearest in shape, then in keys, says what is wrong."""
    tried = []
    for branch in branches:
        wrong = tuple(_faults(node, branch, defs))
        if not wrong:
            return
        tried.append((_distance(node, wrong), wrong))
    yield from min(tried, key=lambda one: one[0])[1]


def _distance(node: Node, wrong: tuple[Finding, ...]) -> tuple[int, int]:
    shapes = sum(one.code is codes.WRONG_SHAPE and one.place == node.place for one in wrong)
    return shapes, sum(one.code is codes.MISPLACED_KEY for one in wrong)
