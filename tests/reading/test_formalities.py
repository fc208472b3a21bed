"""What makes a plan an official letter promises nothing and is read silently; nothing else is."""

import pytest
from plan_texts import HEAD, complaints, plan_of

ITEM = "1. 甲：2023年1人\n"

LETTER = f"""方案：大连市实施方案
城市：大连市
期间：2023年—2025年
大政办发〔2023〕12号
索引号：11210200/2023-00012
各区市县人民政府，各先导区管委会，市政府各委办局、各直属机构：

一、就业
{ITEM}
— 3 —
附件：1.任务分解表 2.2023年责任清单
附件1
| 指标 | 2023年 |
| 乙 | 2人 |

大连市人民政府办公室
2023年4月20日
（此件公开发布）
"""


def test_a_letter_is_read_without_a_finding() -> None:
    plan = plan_of(LETTER)
    assert complaints(plan) == []
    assert [(item.name.value, item.unread) for item in plan.items] == [("甲", ()), ("乙", ())]
    assert plan.unread == ()


def test_a_document_number_that_stands_alone_is_that_of_the_head() -> None:
    plan = plan_of(LETTER)
    assert plan.head.document_number is not None
    assert (
        plan.head.document_number.value == plan.source.slice(plan.head.document_number.span) == "大政办发〔2023〕12号"
    )


@pytest.mark.parametrize(("stated", "told"), [("大政发〔2023〕1号", []), ("大政发〔2023〕2号", ["4:1-12 PC014"])])
def test_the_stated_number_goes_first(stated: str, told: list[str]) -> None:
    plan = plan_of(f"{HEAD}文号：{stated}\n大政发〔2023〕1号\n{ITEM}")
    assert [one.rpartition(" ")[0] for one in complaints(plan)] == told
    assert plan.head.document_number is not None
    assert plan.head.document_number.value == stated


@pytest.mark.parametrize(
    "lines",
    [
        "2025年12月31日", "大连市教育局\n2025年12月31日", "大连市教育局", "附件：建成10万人清单", "附件：取消任务清单", "附件：建成平台",
        "各区市县人民政府：", "大政发〔2023〕1号", "索引号：1", "— 3人 —", "此件仅供参考", "第3页起作废",
    ],
)  # fmt: skip
def test_what_may_belong_to_the_item_above_stays_unread(lines: str) -> None:
    plan = plan_of(HEAD + ITEM + lines + "\n")
    assert len(plan.findings) == len(lines.split("\n"))
    assert [plan.source.slice(span) for span in plan.items[0].unread] == lines.split("\n")


@pytest.mark.parametrize("line", ["2023年4月20日", "大连市教育局"])
def test_a_signature_stands_at_the_end(line: str) -> None:
    plan = plan_of(f"{HEAD}{ITEM}\n{line}\n2. 乙：2023年1人\n")
    assert [one.split(" ")[1] for one in complaints(plan)] == ["PC010"]


def test_a_plan_of_formalities_only_promises_nothing() -> None:
    plan = plan_of(HEAD + "大连市人民政府\n2023年4月20日\n")
    assert [one.split(" ")[1] for one in complaints(plan)] == ["PC017"]
