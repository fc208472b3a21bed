"""The words that the reports for programs add to a finding's own sentence, in both languages."""

from plancheck.messages.labels import filled
from plancheck.messages.phrases import Language

_WORDS: dict[str, tuple[str, str]] = {
    "marks": ("【{marks}】", " [{marks}]"),
    "waived": (
        "【已豁免：{reason}；批准人{approver}，{until}】",
        " [waived: {reason}; approved by {approver}, {until}]",
    ),
    "unchecked": (
        "【有豁免，未核期限，不作数：{reason}；批准人{approver}，{until}】",
        " [a waiver whose end was not compared excuses nothing: {reason}; approved by {approver}, {until}]",
    ),
    "until": ("至{day}", "until {day}"),
    "until.none": ("未写期限", "no end date"),
    "missing.line": ("{code} {name}：{required}，{by}", "{code} {name}: {required}, {by}"),
    "related": ("另见", "See also"),
    "part": ("{who}：{figure}", "{who}: {figure}"),
    "part.bare": ("{who}：{status}", "{who}: {status}"),
    "nowhere": ("【不属于任何一个文件】", " [stands in no file]"),
    "against": (
        "依据 {pack} {version}（{date}《{title}》）。",
        "Checked against {pack} {version} ({date}, “{title}”).",
    ),
    "here": ("本方案的这一处", "This place of the plan"),
    "exit.0": ("没有需要处理的问题", "nothing that fails the check"),
    "exit.1": ("有需要处理的问题", "problems found"),
    "exit.2": ("有内容未能核对，不能视为通过", "something could not be checked: this is no pass"),
    "rules": ("规则包{name}，{version}版", "rule pack {name}, version {version}"),
    "suite.documents": ("文件与方案本身", "files and documents"),
    "suite.totals": ("全省合计", "totals of the province"),
    "not_applicable": ("不适用：{reason}", "not applicable: {reason}"),
    "left_out": (
        "结论为{outcome}，其问题按要求未列出，不能视为通过",
        "the outcome is {outcome}; its finding was left out as asked: this is no pass",
    ),
    "noted": ("结论为{outcome}，只作提示：{text}", "the outcome is {outcome}, for information: {text}"),
    "required": ("省级要求：{text}", "Required: {text}"),
    "quote": ("依据：“{quote}”（第{paragraph}段）", 'By: "{quote}" (paragraph {paragraph})'),
    "write": ("写什么：{text}", "Write: {text}"),
    "baselined": ("基线已有", "known from the baseline"),
}


def machine(key: str, language: Language, **facts: str | int) -> str:
    """The words of that key, filled."""
    return filled(_WORDS, key, language, **facts)
