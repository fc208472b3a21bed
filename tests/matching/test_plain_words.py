"""Words around a measure's name that change nothing of it, and those that do."""

import pytest

from plancheck.matching.names import Names
from plancheck.packs.load import load_pack

LIAONING = Names(load_pack("liaoning-2023"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("组织实施城市更新行动", "LN-H-10"), ("坚持推动家庭医生签约服务", "LN-M-06"), ("做实家庭医生签约服务", "LN-M-06"),
        ("推动家庭医生签约服务全覆盖", "LN-M-06"), ("在全市发展社区医院", "LN-M-05"), ("各县区发展社区医院", "LN-M-05"),
        ("建设一批社区医院", "LN-M-05"), ("新建社区医院5家", "LN-M-05"), ("建成5家社区医院", "LN-M-05"), ("发展社区医院（5家）", "LN-M-05"),
        ("发展社区医院（覆盖全部县区）", "LN-M-05"), ("完善普惠托育服务体系", "LN-M-24"), ("增加普惠托育服务供给", "LN-M-24"),
        ("提高城乡困难群众最低生活保障水平", "LN-C-07"), ("举办广场舞大赛", "LN-A-21"), ("组织“村晚”活动20场", "LN-A-22"),
        ("新建社区医院0家", None), ("建成0家社区医院", None), ("发展社区医院5家以内", None), ("撤销5家社区医院", None),
        ("农村发展社区医院", None), ("清理一批社区医院", None), ("组织社区医院考察", None), ("举办沈阳市广场舞大赛", None),
    ],
)  # fmt: skip
def test_plain_words_around_a_measure_change_nothing(text: str, code: str | None) -> None:
    rule = LIAONING.measure(text)
    assert (rule and rule.code) == code
