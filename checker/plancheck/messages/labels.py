"""The words of the screen itself, in both languages: headings, outcomes, the last line."""

from collections.abc import Mapping

from plancheck.messages.phrases import Language

LABELS: dict[str, tuple[str, str]] = {
    "error": ("错误", "error"),
    "warning": ("警告", "warning"),
    "note": ("提示", "note"),
    "met": ("符合", "met"),
    "reported": ("已报数", "reported"),
    "weak": ("力度不足", "weak"),
    "gap": ("缺口", "gap"),
    "missing": ("未提出", "missing"),
    "undeterminable": ("无法判定", "undeterminable"),
    "not_applicable": ("不适用", "not applicable"),
    "absent": ("未报送", "not reported"),
    "reason.scope": ("不向本市提出", "not put to this city"),
    "reason.period": ("不在方案期间内", "outside the plan's period"),
    "reason.fields": ("不在方案范围内", "outside the plan's fields"),
    "reason.not_reported": ("未报送", "not reported"),
    "reason.not_asked": ("不要求各市都提", "not asked of every city"),
    "status.stated": ("已报", "stated"),
    "status.silent": ("未提", "silent"),
    "status.unknown": ("无法判定", "unknown"),
    "status.absent": ("未报送", "absent"),
    "separator": ("、", ", "),
    "count": ("{name} {count}", "{name} {count}"),
    "counts.line": ("{open}；{closed}。", "{open}; {closed}."),
    "counts.closed": ("{open}。", "{open}."),
    "reasons": ("（{reasons}）", " ({reasons})"),
    "checked": (
        "核对 {plans} 份方案、{cities} 个市，依据 {pack} {version}（{publisher}{date}《{title}》）{as_of}。",
        "Checked {plans} {plans_word} of {cities} {cities_word} against {pack} {version} "
        '({publisher}, {date}, "{title}"){as_of}.',
    ),
    "plan": ("份方案", "plan"),
    "plans": ("份方案", "plans"),
    "city": ("个市", "city"),
    "cities": ("个市", "cities"),
    "as_of.alone": ("以 {day} 为准核对。", "Checked as of {day}."),
    "as_of": ("，截至 {day}", ", as of {day}"),
    "made_up": ("示例数据", "illustrative"),
    "illustrative": ("【示例数据，非政府公布】", " [illustrative data, not published by a government]"),
    "untitled": ("（未写方案名称）", "(no title)"),
    "city.unknown": ("（城市不明）", "(city unknown)"),
    "required_by": ("依据", "Required by"),
    "paragraph": ("〔{code}，第{paragraph}段〕", " [{code}, paragraph {paragraph}]"),
    "quoted": ("“{quote}”", "“{quote}”"),
    "advice": ("建议", "Advice"),
    "write": ("改为", "Write"),
    "related": ("另见", "See also"),
    "run": ("文件与运行", "Files and run"),
    "missing.title": ("未提出的承诺（{count} 项，{codes}）", "Commitments not mentioned ({count}, {codes})"),
    "missing.commitment": ("承诺", "Commitment"),
    "missing.required": ("省级要求", "Required"),
    "missing.by": ("时限", "By"),
    "missing.write": ("写什么", "What to write"),
    "missing.measures": (
        "写什么：“写什么”一栏空着的举措，写成“措施：”加“省级要求”一栏的话，下面各加一行“完成时限：”和“牵头单位：”。",
        "What to write: for a measure whose last column is empty, “Measure:” and the words of the second column, with a "
        "line “Deadline:” and a line “Lead:” below it.",
    ),
    "notes.title": ("提示（{count} 条）", "Notes ({count})"),
    "document.title": ("方案本身的问题（{count} 条）", "The document itself ({count})"),
    "repeated": ("（{count} 处）", " ({count} places)"),
    "repeated.lines": ("第{lines}行", "lines {lines}"),
    "repeated.more": ("、…", ", …"),
    "repeated.unread": (
        "这些行读不懂，没有读取。说明文字请在行首加“#”；如果是承诺，请改成“1. 指标：目标”或“1. 措施：内容”。",
        "These lines cannot be read. Put “#” in front of words of explanation; write a promise as "
        "“1. indicator: target” or “1. Measure: what is done”.",
    ),
    "repeated.for": ("：{codes}", ": {codes}"),
    "province.worked": ("算式", "Sum"),
    "province.others": ("其余 {count} 家", "{count} others"),
    "province.worked.line": (
        "{parts} = {sum}；要求{required}，{gap}",
        "{parts} = {sum}; required {required}; {gap}",
    ),
    "province.title": ("全省合计", "Totals of the province"),
    "province.absent": ("未报送", "Not reported"),
    "province.unknown": ("无法判定", "Cannot be judged"),
    "province.row": ("要求{required}", "required {required}"),
    "province.sum": ("，已报合计{sum}", ", stated so far {sum}"),
    "province.gap": ("，差{gap}", ", short by {gap}"),
    "province.shares": ("份额与权重相差很大", "Shares far from the weights"),
    "province.share": ("{who} {share}（权重 {weight}）", "{who} {share} (weight {weight})"),
    "province.rules": (
        "另有 {count} 项由省级部门承担，不向各市提出，只列一次：{codes}。",
        "{count} more stand with the province itself and are put to no city: {codes}.",
    ),
    "parts": (
        "已报数的 {count} 项是本市在全省合计中的份额；一份方案说明不了全省合计。",
        "The {count} reported are this city's parts of totals; one plan says nothing on the totals.",
    ),
    "allotted": ("{asked}（下达任务数）", "{asked} (assigned)"),
    "of_total": ("{asked}（全省合计）", "{asked} (total)"),
    "benchmark": ("{asked}（全省数，作参照）", "{asked} (benchmark)"),
    "nothing": ("没有可以核对的方案。", "There is no plan to check."),
    "summary": ("{errors}，{warnings}{ignored}。{meaning}", "{errors}, {warnings}{ignored}. {meaning}"),
    "summary.errors": ("错误 {count} 个", "{count} errors"),
    "summary.error": ("错误 {count} 个", "{count} error"),
    "summary.warnings": ("警告 {count} 个", "{count} warnings"),
    "summary.warning": ("警告 {count} 个", "{count} warning"),
    "summary.ignored": (
        "，另有 {count} 个问题按要求未列出（其中未符合结论 {open} 项）",
        ", {count} more findings left out as asked ({open} of them open outcomes)",
    ),
    "exit.code": ("（退出码 {code}）", " (exit code {code})"),
    "exit.0": ("没有需要处理的问题{code}。", "Nothing that fails the check{code}."),
    "exit.chosen": (
        "所选的问题中没有需要处理的；未列出的不能视为通过{code}。",
        "Nothing among the chosen findings fails the check; those left out have not passed{code}.",
    ),
    "apart": ("（单独计数）", " (counted apart)"),
    "exit.apart": (
        "除单独计数的以外，没有需要处理的问题{code}。",
        "Nothing that fails the check beside what is counted apart{code}.",
    ),
    "exit.never": (
        "有需要处理的问题，按 --fail-on never 不计{code}。",
        "Problems found; with --fail-on never they do not count{code}.",
    ),
    "exit.1": ("有需要处理的问题{code}。", "Problems found{code}."),
    "exit.note": (
        "按 --fail-on note，提示也算需要处理的问题{code}。",
        "With --fail-on note, notes count as problems{code}.",
    ),
    "exit.2": (
        "有内容未能核对，不能视为通过{code}。",
        "Something could not be checked: this is no pass{code}.",
    ),
    "missing.all": ("{count} 项承诺未提出：{codes}", "{count} commitments not mentioned: {codes}"),
    "missing.one": ("{count} 项承诺未提出：{codes}", "{count} commitment not mentioned: {codes}"),
}


def label(key: str, language: Language, **facts: str | int) -> str:
    """The words of that key, filled."""
    return filled(LABELS, key, language, **facts)


def filled(words: Mapping[str, tuple[str, str]], key: str, language: Language, **facts: str | int) -> str:
    """The words of that key in a table of (zh-CN, en) pairs, filled."""
    zh, en = words[key]
    return (zh if language == "zh-CN" else en).format_map(facts)


def colon(language: Language) -> str:
    """What stands between a heading and its text."""
    return "：" if language == "zh-CN" else ": "
