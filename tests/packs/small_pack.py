"""A pack of two rules and its article, written into a folder for a test to spoil."""

from pathlib import Path

from plancheck.messages.catalogue import advice, sentence
from plancheck.model.finding import Finding
from plancheck.packs.fault import PackError
from plancheck.packs.load import load_pack

ARTICLE = """增进民生福祉

  2024年,全省城镇新增就业45万人左右。甲市生活垃圾回收利用率达到35%以上;其他市达到25%以上。
  建成智慧救助系统。持续加强服务能力。去年已建公园16个。
"""

FILES = {
    "pack": """\
id: small-2024
version: "1.0.0"
name: {zh: 小规则包, en: Small pack}
lang: zh-CN
prefix: SM
article: {file: article.txt, title: 增进民生福祉, publisher: 日报, date: "2024-01-02"}
programme: {from: "2024", to: "2026", reason: 三年行动}
fields:
  - id: work
    code: W
    zh: 就业
    en: Work
    department: {zh: 省厅, en: department}
    unit: {zh: 市局, en: bureau}
    aliases: [促进就业]
""",
    "regions": """\
cities:
  - {code: "990100", name: 甲, full: 甲市, en: Jia, aliases: [], weight: "10.5"}
  - {code: "990200", name: 乙, full: 乙市, en: Yi, aliases: [], weight: "8"}
  - {code: "990300", name: 丙, full: 丙市, en: Bing, aliases: [], weight: "3"}
weight: {zh: 常住人口, en: residents, unit: 万人}
contributors:
  - {id: organs, name: 省直, full: 省直部门, en: provincial organs, aliases: []}
""",
    "indicators": """\
indicators:
- id: urban-jobs
  name: 城镇新增就业
  en: New urban employment
  aliases: [新增城镇就业]
  en_aliases: [new urban jobs]
  distinct_from: [{name: 新增岗位, reason: 岗位不是人}]
  nature: flow
  unit: 人
  also: [名]
  direction: more
  tolerance: {value: "3%", reason: 惯例}
- id: recycling
  name: 生活垃圾回收利用率
  en: Waste recycling rate
  nature: ratio
  unit: "%"
  direction: more
- id: unemployment
  name: 调查失业率
  en: Surveyed unemployment rate
  nature: ratio
  unit: "%"
  direction: less
  tolerance: {value: 0.2个百分点, reason: 抽样误差}
""",
    "work": """\
rules:
- id: urban-jobs-2024
  code: SM-W-01
  name: {zh: 2024年城镇新增就业, en: New urban employment in 2024}
  indicator: urban-jobs
  applies: total
  parts: every
  provincial_part: possible
  require:
    - {is: 45万人左右, quote: "2024年,全省城镇新增就业45万人左右"}
  by: {date: "2024"}
  source: {paragraph: "2"}
  advice: {zh: 写明人数。, en: State the number.}
- id: recycling
  code: SM-W-02
  name: {zh: 生活垃圾回收利用率, en: Waste recycling rate}
  indicator: recycling
  applies: each
  cities: all
  require:
    - {cities: [甲], is: 35%以上, quote: 甲市生活垃圾回收利用率达到35%以上}
    - {cities: others, is: 25%以上, quote: 其他市达到25%以上}
  by: {date: "2024", basis: inherited, reason: 本段以2024年起句}
  source: {paragraph: "2"}
  advice: {zh: 写明比率。, en: State the rate.}
- id: relief
  code: SM-W-03
  name: {zh: 智慧救助系统, en: Smart relief}
  applies: each
  cities: [甲, 丙市]
  measure: {name: 智慧救助系统, aliases: [智慧救助平台], strength: complete, verb: 建成, quote: 建成智慧救助系统}
  by: {date: "2026", basis: assumed, reason: 原文未写时限}
  source: {paragraph: "3"}
  advice: {zh: 写明建成。, en: Name the system.}
""",
    "figures": """\
figures:
  - {at: "10", text: "2024", role: date}
  - {at: "24", text: "45", role: required, rule: urban-jobs-2024}
  - {at: "44", text: "35", role: required, rule: recycling}
  - {at: "55", text: "25", role: required, rule: recycling}
  - {at: "88", text: "16", role: result, reason: 已完成}
""",
    "orientation": """\
orientation:
  - {paragraph: "3", quote: 持续加强服务能力, reason: 方向性}
""",
}


def write(folder: Path, *changes: tuple[str, str, str], without: tuple[str, ...] = ()) -> Path:
    """The pack in a folder, after replacing text (file, old, new) in its files; each old text stands there once."""
    files = dict(FILES)
    for name, old, new in changes:
        assert files[name].count(old) == 1, f"{name}: {old!r} stands there {files[name].count(old)} times"
        files[name] = files[name].replace(old, new)
    for name, text in files.items():
        if name not in without:
            (folder / f"{name}.yaml").write_text(text, encoding="utf-8", newline="\n")
    return folder


def findings(folder: Path) -> tuple[Finding, ...]:
    """What loading the folder complains of; each can be said in both languages."""
    try:
        load_pack(str(folder))
    except PackError as error:
        for one in error.findings:
            said(one)
        return error.findings
    return ()


def said(finding: Finding) -> str:
    """The finding's sentence and advice in Chinese, after checking that both languages have words for it."""
    for language, end in (("en", "."), ("zh-CN", "。")):
        assert sentence(finding, language).endswith(end)
        assert advice(finding, language)
    return sentence(finding, "zh-CN") + advice(finding, "zh-CN")


def where(finding: Finding, folder: Path) -> tuple[str, str, int, int]:
    """Code, file, line and column."""
    place = finding.place
    assert place is not None
    file = place.path.removeprefix(folder.as_posix() + "/").removesuffix(".yaml")
    return finding.code.id, file, place.line, place.column
