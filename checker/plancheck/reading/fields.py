"""The fields of a plan: for each terminal of the plan grammar that names one, how people call it."""

from functools import lru_cache

from plancheck.model.finding import Name

HEAD_FIELDS = {
    "TITLE_NAME": Name("方案", "Plan"),
    "CITY": Name("城市", "City"),
    "COUNTY": Name("区县", "County"),
    "PARENT": Name("上级", "Parent"),
    "NUMBER": Name("文号", "Number"),
    "ORGAN": Name("发文机关", "Issuer"),
    "WRITTEN": Name("成文日期", "Issued"),
    "PUBLISHED": Name("发布日期", "Published"),
    "PERIOD": Name("期间", "Period"),
    "BASIS": Name("依据", "Basis"),
    "SCOPE": Name("范围", "Scope"),
    "DATA": Name("数据", "Data"),
    "DATA_SOURCE": Name("来源", "Source"),
}
ITEM_FIELDS = {
    "BASELINE": Name("现状", "Baseline"),
    "NATURE": Name("属性", "Nature"),
    "LEAD": Name("牵头单位", "Lead"),
    "RESPONSIBLE": Name("责任单位", "Responsible"),
    "SUPPORT": Name("配合单位", "Support"),
    "DEADLINE": Name("完成时限", "Deadline"),
    "BREAKDOWN": Name("分解", "Breakdown"),
    "ORIGINAL": Name("原文", "Original"),
    "CALIBER": Name("口径", "Caliber"),
    "CORRESPONDS": Name("对应", "For"),
    "EXEMPTION": Name("申请豁免", "Exemption"),
    "PERSON": Name("责任人", "Person"),
    "REMARK": Name("备注", "Remark"),
    "MEASURE": Name("措施", "Measure"),
    "RESULT": Name("完成情况", "Result"),
}
FIELDS = {**HEAD_FIELDS, **ITEM_FIELDS}

_MOST_PROPOSED = 3


@lru_cache(maxsize=1024)
def near(written: str) -> tuple[Name, ...]:
    """The fields whose name is nearest to what was written; never chosen, only proposed."""
    folded = written.lower()
    scores = {key: max(likeness(folded, one.lower()) for one in (name.zh, name.en)) for key, name in FIELDS.items()}
    likely = sorted((key for key, score in scores.items() if score >= 50), key=lambda key: -scores[key])
    return tuple(FIELDS[key] for key in likely[:_MOST_PROPOSED])


def likeness(written: str, name: str) -> int:
    """Per cent of the characters that both have in the same order; 0 where the lengths differ by more than two."""
    if abs(len(written) - len(name)) > 2 or not set(written) & set(name):
        return 0
    row = [0] * (len(name) + 1)
    for one in written:
        before = 0
        for at, other in enumerate(name, 1):
            before, row[at] = row[at], before + 1 if one == other else max(row[at], row[at - 1])
    return 200 * row[-1] // (len(written) + len(name))
