"""Words of the form (填报表) and of the skeleton: heads of columns, instructions, notes on cells."""

from plancheck.messages.labels import filled
from plancheck.messages.phrases import Language

WORDS: dict[str, tuple[str, str]] = {
    "tab.form": ("填报表", "Form"),
    "tab.help": ("填写说明", "Instructions"),
    "title": ("{city}落实省级承诺填报表", "{city}: form for the province's commitments"),
    "file": ("{city}-填报表.xlsx", "{city}-form.xlsx"),
    "plan-file": ("{city}-方案.plan", "{city}.plan"),
    "subtitle": (
        "{pack}（{publisher}{date}《{title}》）；共 {count} 项，另有 {left} 项不向本市提出，未列。",
        '{pack} ({publisher}, {date}, "{title}"); {count} commitments, {left} more are not put to this city.',
    ),
    "legend": (
        "只填浅黄色的格子；把鼠标停在“承诺”上可看原文。怎么填见“填写说明”。",
        "Fill in the yellow cells only; the sentence shows on “Commitment”. See the sheet “Instructions”.",
    ),
    "footer": ("第 &P 页，共 &N 页", "Page &P of &N"),
    # The head block.
    "head.TITLE_NAME": ("方案名称", "Plan"),
    "head.CITY": ("城市", "City"),
    "head.PERIOD": ("期间", "Period"),
    "head.NUMBER": ("文号", "Number"),
    "head.ORGAN": ("发文机关", "Issuer"),
    "head.WRITTEN": ("成文日期", "Issued"),
    "head.PUBLISHED": ("发布日期", "Published"),
    "head.BASIS": ("依据", "Basis"),
    "head.SCOPE": ("范围", "Scope"),
    "head.DATA": ("数据", "Data"),
    "head.DATA_SOURCE": ("来源", "Source"),
    "hint.PERIOD": ("例：2023年—2025年", "e.g. 2023-2025"),
    "hint.SCOPE": ("只填本表涉及的领域；全部涉及就不填", "fields that this form covers; leave empty for all"),
    "hint.DATA": ("公开 或 示例", "public or example"),
    "hint.DATA_SOURCE": ("数据为“公开”时写出处", "where public data come from"),
    # The columns.
    "column.order": ("序号", "No."),
    "column.name": ("承诺", "Commitment"),
    "column.required": ("省级要求", "Required"),
    "column.target": ("本市目标", "Target"),
    "column.deadline": ("时限", "By"),
    "column.lead": ("牵头单位", "Lead"),
    "column.responsible": ("责任单位", "Responsible"),
    "column.baseline": ("现状", "Baseline"),
    "column.nature": ("属性", "Nature"),
    "column.remark": ("备注", "Remark"),
    "column.id": ("编号", "Id"),
    "field": ("{number}、{name}（通常由{unit}牵头）", "{number}. {name} (usually led by the {unit})"),
    "free": ("以下空行填写本领域的其他承诺", "further commitments of this field"),
    # What is required.
    "required.total": (
        "全省合计{asked}（{by}），本市份额原文未定",
        "{asked} for the whole province ({by}); the article sets no share for this city",
    ),
    "required.each": ("{asked}（{by}）", "{asked} ({by})"),
    "required.benchmark": (
        "全省{asked}（{by}），对各市作参照",
        "{asked} in the province ({by}); a benchmark for the city",
    ),
    "required.optional": ("{required}；本市不承担的可以不填", "{required}; leave empty if not asked of this city"),
    "share": (
        "参考：本市常住人口占全省 {share}%（{weight}）。这不是任务数，份额由省级部门下达或本市提出。",
        "For reference: {share}% of the province's residents live here ({weight}). This is no assigned figure.",
    ),
    "note": ("原文（第{paragraph}段）：{quote}", "The article (paragraph {paragraph}): {quote}"),
    "note.measure": ("可以写：{text}", "You may write: {text}"),
    "note.unit": ("单位：{unit}", "Unit: {unit}"),
    "note.optional": ("原文没有要求各市都提。", "The article does not ask it of every city."),
    # Prompts of cells.
    "prompt.target": (
        "写明比较词、数和单位，例如 {example}。几个时间点用分号隔开。",
        "Comparator, figure and unit, for example {example}; milestones with semicolons between.",
    ),
    "prompt.measure": (
        "写明做什么，要写出名称，例如 {example}。",
        "Say what is done, by its name, for example {example}.",
    ),
    "prompt.deadline": ("例：2023年、到2025年、2023年12月", "e.g. 2023, by 2025, 2023-12-31"),
    "prompt.free": (
        "指标名称；举措写成“措施：做什么”，“本市目标”不填",
        "An indicator; a measure as “Measure: what is done”, with no target",
    ),
    "prompt.title": ("怎么填", "How to fill in"),
    "example.target": ("“不低于N{unit}”（N 换成数）", "“>= N {unit}” (a figure for N)"),
    "nature.choices": ("约束性,预期性", "binding,expected"),
    "data.choices": ("公开,示例", "public,example"),
    "nature.bad": ("属性只能是约束性或预期性。", "The nature is binding or expected."),
    "data.bad": ("数据只能是公开或示例。", "The data are public or example."),
    "pick": ("可以选，也可以自己写。", "Choose, or write your own."),
    # The skeleton.
    "skeleton.1": (
        "{city}的方案骨架：每项省级承诺一行，把“待填”换成本市的目标，写完用 plancheck 核对。",
        "Skeleton of a plan of {city}: one line for each commitment; put the city's target in place of ____, then check.",
    ),
    "skeleton.2": (
        "指标写成“指标：时间、数和单位”；举措把整行改成“措施：做什么”，下一行加“完成时限：”。",
        "A figure needs a date and a unit. Turn the line of a measure into “Measure: what is done” and add “Deadline:”.",
    ),
    "skeleton.3": (
        "以 # 开头的是说明，不参与核对；方案、文号、成文日期、数据写好后去掉行首的 #。另有 {left} 项不向本市提出，未列。",
        "Lines with # explain and are not checked; take away the # of the head's lines once they are written. {left} more commitments are not put to this city.",
    ),
    "skeleton.period": (
        "期间按三年行动写，与方案不同就改。",
        "The period is the programme's: change it if the plan's is another.",
    ),
    "skeleton.required": ("{code} 要求：{required}", "{code} required: {required}"),
    "skeleton.quote": ("原文：{quote}", "Article: {quote}"),
    "skeleton.optional": (
        "原文没有要求各市都提；本市承担的，去掉行首的 #。",
        "Not asked of every city; take away the # if this city has a part in it.",
    ),
    "skeleton.free": ("要另加的承诺接着编号写。", "Further commitments follow with the next numbers."),
    # What init says.
    "written": ("已写出 {path}：{count} 项承诺待填。", "wrote {path}: {count} commitments to fill in."),
    "written.all": ("已写出 {count} 个文件：{path}", "wrote {count} files: {path}"),
    "unknown-city": (
        "规则包 {pack} 里没有城市“{city}”{near}。",
        'The rule pack {pack} has no city "{city}"{near}.',
    ),
    "separator": ("、", ", "),
}
for _at, _pair in enumerate(
    (
        (
            "1. 只填“填报表”里浅黄色的格子。其余格子已锁定，改了会在核对时指出。",
            "1. Fill in the yellow cells of the sheet “Form” only. All others are locked; changes to them are reported.",
        ),
        (
            "2. 表头：期间必填，方案名称写上便于区分；成文日期写成 2023年4月20日。数据写“公开”（并写来源）或“示例”。",
            "2. Head: the period is needed, the plan's name tells it from others; days as 2023-04-20. Data are “public” (with their source) or “example”.",
        ),
        (
            "3. 本市目标：像方案里那样写，连单位一起，例如“不低于N万人”“N%以上”（N 换成数）；几个时间点写在同一格，用分号隔开，每个写明年份。",
            "3. Target: as in a plan, with its unit, for example “>= N persons” or “>= N%” (a figure for N). Several "
            "milestones go into one cell, with semicolons between, each with its year.",
        ),
        (
            "4. 举措（没有数的承诺）：在“本市目标”写做什么，要写出名称；可写的例子在“承诺”的批注里。不做的留空，在“备注”写理由。",
            "4. Measures (no figure): say under “Target” what is done, by its name; the comment on “Commitment” has an "
            "example. Leave it empty if it is not to be done, and say why as a remark.",
        ),
        (
            "5. 时限：2023年（全年）、到2025年、2023年12月、2023年6月30日。“本市目标”里每个数都写了年份的可以不填。",
            "5. By: 2023 (the whole year), by 2025, 2023-12-31. Not needed where every figure has its own year.",
        ),
        (
            "6. 牵头单位、责任单位：几个单位用顿号隔开。现状：年份、数和单位，例如“2022年N万人”。",
            "6. Lead, Responsible: offices with commas between. Baseline: year, figure and unit, as “2022: N persons”.",
        ),
        (
            "7. 备注：不改变承诺的说明；“原则上”“仅限市区”一类的话会使这一项无法判定。"
            "以“口径：”“原文：”“分解：”“对应：”“配合单位：”“责任人：”“申请豁免：”“完成情况：”开头的，各占一行（Alt+Enter 换行），按方案的同名字段读取。",
            "7. Remark: what changes no promise; “in principle”, “city proper only” and the like leave the row "
            "undeterminable. Lines (Alt+Enter) that begin with “Caliber:”, “Original:”, “Breakdown:”, “For:”, "
            "“Support:”, “Person:”, “Exemption:” or “Result:” are read as those fields of a plan.",
        ),
        (
            "8. 省级合计的承诺，原文没有给各市定数，本市报多少由本市（或省级部门下达）定；批注里的人口份额只作参考。",
            "8. Where the province promises a total, the article sets no figure for a city; the share of residents in the "
            "comment is for reference only.",
        ),
        (
            "9. 省级没有提而本市要承诺的，写在各领域末尾的空行。不要增删列、合并单元格、改动编号；可以调整行的顺序。",
            "9. Further commitments go into the free rows of each field. Do not add or delete columns, merge cells or "
            "change ids; rows may be put into another order.",
        ),
        (
            "10. 填完核对：plancheck check 本文件.xlsx。指出的问题都写明在哪一格。",
            "10. Check it: plancheck check THIS-FILE.xlsx. Every finding names its cell.",
        ),
    ),
    1,
):
    WORDS[f"help.{_at}"] = _pair
HELP_LINES = tuple(key for key in WORDS if key.startswith("help."))


def word(key: str, language: Language, **facts: str | int) -> str:
    """The words of that key, filled."""
    return filled(WORDS, key, language, **facts)
