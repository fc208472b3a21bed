"""Form -> plan -> form, and plan -> form -> plan, say the same."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from outside import needs_module

needs_module("openpyxl")

from filling import NAME, city, filled, judged, pack, plan  # noqa: E402

from plancheck.forms.commitments import asked, rows_of  # noqa: E402
from plancheck.forms.placing import placed, same_promises  # noqa: E402
from plancheck.forms.writing import form  # noqa: E402
from plancheck.matching.names import Names  # noqa: E402
from plancheck.model.plan import Plan  # noqa: E402
from plancheck.reading.decoding import decode  # noqa: E402
from plancheck.reading.plan import read_plan  # noqa: E402
from plancheck.source import Source  # noqa: E402

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.plan"))


def formed(made: Plan) -> Plan:
    """The plan as a form, read again."""
    assert made.head.city is not None
    of = Names(pack()).city(made.head.city.value)
    assert of is not None
    cells = placed(made, pack(), asked(pack(), of, "zh-CN")[0])
    return plan(form(pack(), of, "zh-CN", cells), made.source.name)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_plan_as_a_form_has_the_same_outcomes(path: Path) -> None:
    source = decode(path.name, path.read_bytes())
    assert isinstance(source, Source)
    made = read_plan(source)
    again = formed(made)
    assert same_promises(made, again) == ()
    outcomes = [{one.rule.code: one.outcome for one in judged(one).judgements} for one in (made, again)]
    assert {code: (one, outcomes[1][code]) for code, one in outcomes[0].items() if outcomes[1][code] is not one} == {}


ROWS = list(rows_of(asked(pack(), city(), "zh-CN")[0]))
TARGETS = [
    "2023年10万人以上；到2025年累计31万人",
    "力争2023年200场",
    "38%以上",
    "待填",
    "不低于1.5万个",
    "与经济增长同步",
    "三成五",
    "胡说",
]
FIELDS = {
    "deadline": ["2023年", "到2025年", "2023年6月30日", "以后"],
    "lead": ["市教育局", "市教育局、市民政局"],
    "responsible": ["各区市县政府"],
    "baseline": ["2022年9万人", "不详"],
    "nature": ["约束性", "预期性", "其他"],
    "remark": ["口径：全市", "初步安排\n分解：中山区1万人、西岗区2万人等", "对应：LN-E-01"],
}


@st.composite
def rows(draw: st.DrawFn) -> dict[str, dict[str, str]]:
    made: dict[str, dict[str, str]] = {}
    for row in draw(st.lists(st.sampled_from(ROWS), max_size=8, unique_by=lambda row: row.code)):
        cells = {key: draw(st.sampled_from(texts)) for key, texts in FIELDS.items() if draw(st.booleans())}
        if draw(st.booleans()):
            cells["target"] = row.example if row.is_measure else draw(st.sampled_from(TARGETS))
        made[row.code] = cells
    if draw(st.booleans()):
        made["+housing-1"] = {"name": draw(st.sampled_from(["停车泊位", "措施：建设口袋公园"])), "lead": "市城市管理局"}
    return made


def model(made: Plan) -> list[object]:
    """Everything that an item says, without places."""
    return [
        (item.type, item.name.value, item.blank, len(item.unread), item.relative and item.relative.value,
         [(one.comparator, one.low, one.high, one.unit, one.wording, one.firmness, one.horizon) for one in item.quantities],
         item.deadline, item.binding and item.binding.value, [one.value for one in item.lead],
         [one.value for one in item.responsible], item.baseline and item.baseline.low,
         [(one.name.value, one.quantity.low) for one in item.parts], item.caliber and item.caliber.value,
         item.corresponds and item.corresponds.value, item.remark and item.remark.value,
         [one.title.value for one in item.sections])
        for item in made.items
    ]  # fmt: skip


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(rows())
def test_form_plan_form_is_the_same_model(made: dict[str, dict[str, str]]) -> None:
    first = plan(filled(made))
    as_text = read_plan(Source(NAME, first.source.text))
    again = formed(as_text)
    assert model(as_text) == model(first)
    assert model(again) == model(first)
    assert again.head.period == first.head.period
    assert [(one.code.id, one.severity) for one in as_text.findings] == [
        (one.code.id, one.severity) for one in first.findings if one.code.id not in ("PC089", "PC099")
    ]
