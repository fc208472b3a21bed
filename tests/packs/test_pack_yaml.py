"""YAML as a pack's files are read: strings only, places exact, anything clever refused."""

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plancheck.packs.yaml_text import DEEPEST, Mapping, Scalar, Sequence, read_yaml
from plancheck.source import Source


@pytest.fixture(autouse=True, params=["libyaml", "python"])
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both of PyYAML's parsers, since a browser has only the second."""
    if request.param == "python":
        monkeypatch.delattr(yaml, "CSafeLoader")


def read(text: str) -> Mapping:
    root, faults = read_yaml(Source("a.yaml", text))
    assert faults == ()
    assert isinstance(root, Mapping)
    return root


def faults(text: str) -> list[tuple[str, int, int]]:
    _, found = read_yaml(Source("a.yaml", text))
    return [(one.code.name, one.place.line, one.place.column) for one in found if one.place]


@pytest.mark.parametrize("written", ["2023", "35%", "yes", "null", "~", "1e3", "0x10", "2023-03-31", "1_000", ".5"])
def test_every_scalar_is_its_own_text(written: str) -> None:
    value = read(f"a: {written}\n").get("a")
    assert isinstance(value, Scalar)
    assert value.text == written


@pytest.mark.parametrize(
    ("written", "text", "verbatim"),
    [
        ("45万人左右", "45万人左右", "45万人左右"),
        ('"45万人"', "45万人", "45万人"),
        ("'>=35%'", ">=35%", ">=35%"),
        ('"\\u0034\\u0035万人"', "45万人", None),
        ("'it''s'", "it's", None),
        ("folded\n  text", "folded text", None),
    ],
)
def test_verbatim_is_where_the_text_stands_unchanged(written: str, text: str, verbatim: str | None) -> None:
    root = read(f"😀: 1\na: {written}\n")
    value = root.get("a")
    assert isinstance(value, Scalar)
    assert value.text == text
    assert (value.source.slice(value.verbatim) if value.verbatim else None) == verbatim


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_places_count_characters(end: str) -> None:
    items = read(f"城市:{end}  - {{名称: 甲😀, 全称: 甲市}}{end}").get("城市")
    assert isinstance(items, Sequence)
    first = items.items[0]
    assert isinstance(first, Mapping)
    full = first.get("全称")
    assert full is not None
    assert (full.place.line, full.place.column, full.place.end_column) == (2, 18, 20)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: &x 1\nb: 2\n", ("refused-yaml", 1, 4)),
        ("a: 1\nb: *x\n", ("refused-yaml", 2, 4)),
        ("a: !!int 1\n", ("refused-yaml", 1, 4)),
        ("a: !!python/object/apply:os.system [echo]\n", ("refused-yaml", 1, 4)),
        ("a: 1\n---\nb: 2\n", ("refused-yaml", 2, 1)),
        ("{[a]: 1}\n", ("refused-yaml", 1, 2)),
        ("a: 1\nb: 2\na: 3\n", ("duplicate-key", 3, 1)),
        ("a: [1\n", ("invalid-yaml", 2, 1)),
        ("a: 1\n\tb: 2\n", ("invalid-yaml", 2, 1)),
        ("a: >=35%\n", ("invalid-yaml", 1, 5)),
        ("a: \x07\n", ("invalid-yaml", 1, 4)),
        ("a: 1\n\ufeffb: 2\n", ("invalid-yaml", 2, 1)),
    ],
)
def test_what_is_refused_and_where(text: str, found: tuple[str, int, int]) -> None:
    assert faults(text) == [found]


def test_deep_nesting_is_a_finding() -> None:
    assert faults("[" * 100_000) == [("refused-yaml", 1, DEEPEST + 2)]


def test_a_bomb_of_aliases_is_refused_at_its_first_anchor() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    assert faults(bomb) == [("refused-yaml", 1, 4)]


def test_a_second_value_of_a_key_is_left_out() -> None:
    root, found = read_yaml(Source("a.yaml", "a: 1\na: 2\n"))
    assert isinstance(root, Mapping)
    assert [value.text for _, value in root.entries if isinstance(value, Scalar)] == ["1"]
    assert found[0].related[0].line == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.sampled_from("ab:- \n\t[]{}\"'&*!|>%@#,?\\x0甲\ufeff\u2028\r"), max_size=60))
def test_no_text_makes_reading_fail(text: str) -> None:
    root, found = read_yaml(Source("a.yaml", text))
    assert root is not None or found or not text.strip() or text.strip().startswith(("#", "%", "-"))


def test_an_escape_beyond_unicode_is_a_finding() -> None:
    assert faults('a: "\\UFFFFFFFF"\n')[0][0] == "invalid-yaml"
