"""What docs/rules.md shows is true."""

import re
from pathlib import Path

from small_pack import ARTICLE, FILES, write

from plancheck import shipped
from plancheck.packs.load import load_pack
from plancheck.packs.schema import schema_named
from plancheck.packs.verify import verify_pack

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "rules.md").read_text(encoding="utf-8")
RULE, INDICATOR, FIGURES = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)


def test_the_example_is_a_rule_of_five_lines_that_holds(tmp_path: Path) -> None:
    assert len(RULE.splitlines()) == 5
    write(tmp_path)
    for name, more in (("work", RULE), ("indicators", INDICATOR), ("figures", FIGURES)):
        (tmp_path / f"{name}.yaml").write_text(FILES[name] + more, encoding="utf-8", newline="\n")
    sentence = re.search(r"原文：`(.*?)`", PAGE)
    assert sentence is not None
    text = f"{ARTICLE}  {sentence[1]}\n"
    (tmp_path / "article.txt").write_text(text, encoding="utf-8", newline="\n")
    assert verify_pack(tmp_path, tmp_path) == ()
    rule = load_pack(str(tmp_path)).rule("SM-W-04")
    assert rule is not None
    assert rule.clauses[0].requirement.low == 10000
    assert rule.clauses[0].cities == ("990100", "990200", "990300")


def test_every_key_of_a_rule_and_an_indicator_is_explained() -> None:
    for schema, part in (("rules", "rule"), ("indicators", "indicator"), ("figures", "figure"), ("rules", "clause")):
        for key in schema_named(schema)["$defs"][part]["properties"]:
            assert re.search(rf"`{key}[`:]", PAGE), key


def test_every_value_that_can_be_chosen_is_explained() -> None:
    for schema, part in (("rules", "rule"), ("indicators", "indicator"), ("figures", "figure")):
        for about in schema_named(schema)["$defs"][part]["properties"].values():
            for value in about.get("enum", ()):
                assert value in PAGE, value


def test_every_file_of_a_shipped_pack_is_listed() -> None:
    for file in Path(shipped.RULES, "liaoning-2023").glob("*.yaml"):
        fields = {field.id for field in load_pack("liaoning-2023").fields}
        assert f"`{file.name}`" in PAGE or file.stem in fields
