"""Reads the header row of a table: what each column holds."""

from plancheck.codes import reading as codes
from plancheck.model.finding import Name
from plancheck.model.horizon import Horizon
from plancheck.patterns import IGNORECASE, Match, pattern
from plancheck.reading.fields import ITEM_FIELDS
from plancheck.reading.grammar import Unexpected, parse
from plancheck.reading.horizons import horizon_at
from plancheck.reading.lines import Line
from plancheck.reading.page import Page
from plancheck.reading.quantity import Dates
from plancheck.source import Span
from plancheck.values import value

_ORDER = pattern(r"序号|编号|no\.?|#", IGNORECASE)
_UNIT = pattern(r"(?:计量)?单位|unit", IGNORECASE)
_INDICATOR = pattern(r"(?:主要|工作|目标)?指标(?:名称)?|indicator", IGNORECASE)
_MEASURE = pattern(r"(?:工作)?举措|措施|(?:重点|工作)?任务|工作事项|measure", IGNORECASE)
_BASELINE = pattern(
    r"(?P<date>20[0-9]{2}年?)?[ ]*[（(]?(?:现状|基期|实际|完成|baseline)(?:值|数)?[）)]?"
    r"|baseline[ ]*[（(]?(?P<late>20[0-9]{2})[）)]?",
    IGNORECASE,
)
_DATED = pattern(
    r"(?P<date>(?:到|至|by )?20[0-9]{2}年?(?:[-—–－～~至到]+20[0-9]{2}年?)?(?:[0-9]{1,2}月)?(?:[底末]前?)?)[ ]*"
    r"[（(]?(?P<word>累计|合计|total)?(?:目标|计划|任务|target)?(?:值|数)?[）)]?",
    IGNORECASE,
)
_UNDATED = pattern(
    r"(?:目标|计划|任务|target)(?:值|数)?|(?:目标|任务)要求|目标任务|(?:评价|考核)标准|考核目标", IGNORECASE
)
_TARGET = pattern(r"目标(?:名称|任务)?|(?:目标|任务)名称")
"""Names what is promised where no other column does, else the figure."""
_RANKED = pattern(r"(?P<rank>[一二三])级指标")
_WORDING = pattern(r"年均[/／、或]累计|累计[/／、或]年均|累计或年均")
_BRACKETS = pattern(r"[（(][^（）()]*[）)]$")
_IGNORED = pattern(
    r"(?:指标)?(?:类别|分类|类型|领域)|数据来源|(?:文件)?来源|内部(?:牵头|配合)?处室|(?:牵头|配合|责任|承办)?(?:处|科)室|联系人|联络员"
    r"|(?:联系)?(?:电话|方式)|分管领导|分管市领导|页码|category|contact|phone",
    IGNORECASE,
)
"""Columns that say nothing of what is promised."""
_PROVINCE = pattern(
    r"(?:省定|省级|省里|省下达|省政府|国家|上级)(?:的|下达)?(?:目标|要求|任务|指标|标准)(?:值|数|任务)?(?:[（(][^（）()]*[)）])?",
    IGNORECASE,
)
"""What the province asks is no promise of the city's."""
_DESCRIBING = pattern(
    r"(?:主要|工作|具体|建设|任务|项目|指标)?(?:内容|含义|说明|解释|定义|要求|描述|概况|依据)|(?:任务|指标|工作|政策)?(?:来源|依据)|(?:计量|统计|计算|测算)(?:方法|方式|公式)|计算说明"
    r"|(?:项目|计划|估算|年度)?(?:总)?(?:资金|投资|经费|预算)(?:需求|来源|安排|规模|额|估算)?(?:[（(][^（）()]*[)）])?|(?:工作)?成效|预期(?:效果|成效)|description|content|funds",
    IGNORECASE,
)
"""Columns that only describe: heard, like a remark, for words that take something back."""
_SCHEDULE = pattern(
    r"(?:具体|推进|工作|落实|保障|主要|实施)(?:措施|举措|步骤|路径|安排)|(?:工作)?(?:进度|推进|时间|阶段|年度)(?:安排|计划|要求)|实施步骤|schedule|steps",
    IGNORECASE,
)
_WHEN = pattern(r"(?:完成)?时间(?:节点|要求)|完成(?:时间)?节点|完成日期|完成年限|due(?: date)?", IGNORECASE)
_BLANKS = pattern("(?<=[一-鿿])[ \t\u3000\u00a0]+(?=[一-鿿])")
_KINDS = ((_ORDER, "ORDER"), (_UNIT, "UNIT"), (_INDICATOR, "NAMING"), (_MEASURE, "NAMING_MEASURE"), (_WHEN, "DEADLINE"))
_BESIDE = ((_PROVINCE, "IGNORED"), (_DESCRIBING, "ASIDE"), (_SCHEDULE, "SCHEDULE"))
_PROPOSED = (
    Name("指标", "Indicator"), Name("单位", "Unit"), Name("2022年现状", "Baseline 2022"), Name("2023年", "2023"),
    Name("牵头单位", "Lead"), Name("备注", "Remark"),
)  # fmt: skip


@value
class Column:
    """`key`: ORDER, NAMING, NAMING_MEASURE, UNIT, FIGURE, BASELINE_FIGURE, WORDING, IGNORED, ASIDE, SCHEDULE, UNKNOWN,
    or the terminal of a field."""

    key: str
    horizon: Horizon | None = None
    cumulative: bool = False

    @property
    def is_field(self) -> bool:
        return self.key in ITEM_FIELDS


def read_columns(page: Page, header: Line, dates: Dates) -> tuple[Column, ...]:
    """One column for each cell of the header row."""
    columns: list[Column] = []
    naming = _naming(page, header)
    seen: dict[tuple[str, Horizon | None, bool], Span] = {}
    for cell in header.cells:
        column = Column("NAMING") if cell == naming else _column(page, cell, dates)
        identity = ("NAMING" if column.key == "NAMING_MEASURE" else column.key, column.horizon, column.cumulative)
        if column.key not in ("UNKNOWN", "IGNORED", "ASIDE", "SCHEDULE") and identity in seen:
            page.note(codes.DUPLICATE_COLUMN, cell, related=(seen[identity],), written=page.excerpt(cell))
            column = Column("UNKNOWN")
        seen.setdefault(identity, cell)
        columns.append(column)
    indicators = any(column.key == "NAMING" for column in columns)
    if indicators and not any(column.key in ("FIGURE", "UNKNOWN") for column in columns):
        page.note(codes.TABLE_WITHOUT_YEARS, header.span)
    return tuple(columns)


def _naming(page: Page, header: Line) -> Span | None:
    """The cell that names the indicators by an unusual word: the deepest 二级指标, or 目标 where nothing else names them."""
    written = [(_words(page, cell), cell) for cell in header.cells]
    if any(form.fullmatch(words) for words, _ in written for form in (_INDICATOR, _MEASURE)):
        return None
    ranked = [("一二三".index(match["rank"]), cell) for words, cell in written if (match := _RANKED.fullmatch(words))]
    if ranked:
        return max(ranked, key=lambda one: one[0])[1]
    return next((cell for words, cell in written if _TARGET.fullmatch(words)), None)


def _column(page: Page, cell: Span, dates: Dates) -> Column:
    written = _words(page, cell)
    for form, key in _KINDS:
        if form.fullmatch(written):
            return Column(key)
    baseline = _BASELINE.fullmatch(page.source.slice(cell))
    if baseline is not None:
        group = "date" if baseline["date"] else "late"
        return Column("BASELINE_FIGURE", horizon_at(page, _within(cell, baseline, group), dates))
    dated = _DATED.fullmatch(page.source.slice(cell))
    if dated is not None:
        return Column("FIGURE", horizon_at(page, _within(cell, dated, "date"), dates), cumulative=bool(dated["word"]))
    if _UNDATED.fullmatch(written):
        return Column("FIGURE", dates.inherited)
    if _WORDING.fullmatch(written):
        return Column("WORDING")
    if _IGNORED.fullmatch(written) or _RANKED.fullmatch(written):
        return Column("IGNORED")
    for form, key in _BESIDE:
        if form.fullmatch(written):
            return Column(key)
    field = _field(written)
    if field is not None:
        return Column(field)
    note_unknown_column(page, cell)
    return Column("UNKNOWN")


def note_unknown_column(page: Page, cell: Span) -> None:
    page.note(codes.UNKNOWN_COLUMN, cell, written=page.excerpt(cell), proposed=_PROPOSED)


def _field(written: str) -> str | None:
    """The field of that name: a column is called as the line below an item would be."""
    if "约束性" in written:
        written = _BRACKETS.sub("", written)  # 属性（约束性/预期性）
    try:
        tree = parse("line", written + "：")
    except Unexpected:
        return None
    key = next((token.type for token in tree.tokens()), "")
    return key if tree.data in ("field", "result") else None


def _words(page: Page, cell: Span) -> str:
    """备 注 is 备注."""
    return _BLANKS.sub("", page.source.slice(cell))


def _within(cell: Span, match: Match, group: str) -> Span | None:
    start, end = match.span(group)
    return None if start == -1 else Span(cell.start + start, cell.start + end)
