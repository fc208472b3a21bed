"""What a measure's own text leaves out, leaves open or makes smaller: 仅限市区, 义县除外, 目前无资金, 供参考, 提高0%."""

from collections.abc import Iterator

from plancheck.matching.names import Names
from plancheck.matching.negation import CLAUSE, OWN, names_another, without_own
from plancheck.model.rule import Rule
from plancheck.patterns import IGNORECASE, pattern
from plancheck.source import Span

_SMALL = "(?<![0-9])(?:[0-9]|[一二两三四五六七八九])[个座处家片栋]?"
_START = r"(?:^|(?<=[，,；;。\s]))"
# Only part of the city, of the people, of the work. 最多只跑一次, 仅凭身份证 and 推广试点经验 leave nothing out.
_PARTS = (
    r"除外|(?<![消拆清解排免扫铲破])除(?![了此])[^，,；;。]{1,12}(?:以外|之外|外)"
    r"|(?<!不)仅(?=限|在|适用|对|面向|用于|包括|受理|为|供|针对|开展|覆盖|涉及|由|做|选|作|提供)|只(?=限|在|对|面向|适用|覆盖|做|针对|开展|选|涉及|包括|受理|提供|建)"
    rf"|覆盖{_SMALL}(?:小区|社区|楼|单位|村|点|街道|乡镇|县|区|片区)"
    r"|(?:在|限于|面向|覆盖|先|选择|选取|针对)(?:部分|个别|少数(?!民族)|若干)"
    r"|先行?(?:在|于|选)[^，,；;。]{0,14}(?:试点|试行|试办|开展|实施|启动|做起)"
    r"|选[择取]?[^，,；;。]{0,14}(?:先行|试点|试行)|先行(?:试点|试行|开展|启动|实施)"
    r"|(?<!国家级)(?<!国家)(?<!全国)(?<!省级)(?<!中央)试点(?!经验|成果|成效|城市|示范|任务|做法|基础|改革|工程|工作)"
    rf"|{_START}(?:部分|个别|少数(?!民族)|局部)(?=县|区|市|乡|镇|街|村|社区|小区|地区|单位|医院|学校|人群|事项|[^，,；;。]{{0,8}}先)"
    r"|一期(?:工程)?(?=$|[，,；;。])"
)
# No means, or no task.
_MEANS = (
    r"(?:无|没有|尚无|缺乏?)(?:此项?|该项?|本项|这项|相关|专项|配套|本级|具体)?(?:资金|经费|预算|任务|计划|安排)(?!缺口|短缺|浪费)"
    r"|(?:资金|经费|预算|用地|编制)(?:尚|暂|还)?(?:未|缺|不足|无着|没有)|任务为?(?:零|0)|零任务"
)
# A wish, or something for later or for others to settle.
_LATER = (
    rf"设想|远期(?!规划)|{_START}展望|供参考|仅供|备选|待选|{_START}(?:此[条项]|本[条项]|该[条项]|建议|予以|已|拟)*删[除去掉](?=$|[，,；;。])"
    r"|留[待给到](?!机会|出|足)|下一?届|下一?个?(?:规划期|五年)|“?十[五六七]五”?(?:期间|时期|规划期|以后|后|起|再|初|启动|实施|落实|建成|完成)"
    r"|延[至到](?=[\d明后下十“])|推[至到](?=[\d明后下十“])|暂[定列按]|再行(?:研究|确定|安排)|择期|以后再|今后再"
    r"|(?<!灾)(?<![雨雪病产])后(?:再(?!就业|生|次|造)|方可|才|组织实施|启动|动工|开工|实施)"
    r"|由(?:省|国家|中央|上级)[^，,；;。]{0,10}?(?:出资|负责|承担|投资|实施|组织|建设|牵头|解决|统筹)"
)
# 规模压缩一半 of the work itself; 办理时限压缩一半 is of something else.
_SMALLER = (
    rf"{_START}(?:同时|拟|计划|将|适当)*(?:规模|数量|任务|投入|标准|面积|范围)?(?:压缩|缩减|削减|核减|调减|缩小|减半|减少?)(?:至|到|为)?(?:[一过]半|[一二两三四五六七八九十\d]{{1,3}}(?:成|[%％]|分之.{{1,3}})|规模|数量|任务|范围|投入)?(?:的?(?:规模|数量|任务|面积|投入))?(?=$|[，,；;。])"
    rf"|(?:提高|增长|增加|提升|上调|增幅|涨幅|幅度|标准)(?:幅度)?(?:为|约|达到?|到)?(?:零|0(?:\.0+)?(?![\d.])|负)|{_START}(?:标准|水平|幅度)?(?:不变|持平|冻结)"
)
_END = r"(?=\s*(?:$|[，,；;。]))"
# By their form: none of a thing, and a clause that is nothing but a place or people, so that only those may be meant.
_NONE = (
    r"(?<![\d.,百千万亿])(?:0(?:\.0+)?|零)(?:家|个|所|处|座|套|支|张|户|人(?!次))(?![一-鿿]*(?:死亡|伤亡|投诉|事故|上访|失业|感染))"
    rf"|{_START}(?:总?数量?|总数|规模|目标|任务)(?:为|是|：|:)?(?:0|零){_END}"
)
_WHERE = "(?:街道|乡镇?|镇|县区?|区县|县市区|小区|社区|行政村|村|片区|单位|地区|市区|城区|区域|点位?|医院|企业)"
_ALONE = (
    rf"{_START}(?:[1-9]\d?|[一二两三四五六七八九十])(?:个|处|家|座|片)?{_WHERE}(?:内|范围内?)?{_END}"
    rf"|{_START}(?:(?:有|具备|符合)条件的?|条件较?好的?|(?:自愿|愿意)的?|重点|中心|主要|老|主)?{_WHERE}(?:的|内|范围内?|优先)?{_END}"
    rf"|{_START}[一-鿿]{{0,4}}(?:区|县|市|镇|街道)(?:以外|以内|之外|之内){_END}"
)
_TOWN = pattern(
    r"\s*(?P<place>(?![全各每])[一-鿿]{1,3}(?<!社)(?<!县)(?<!全)(?<!各)(?<!示范)(?<!核心)(?<!片)(?<!城)(?:自治县|区|县|市|街道))\s*"
)
# A show of doing, a plan of it, or what waits for others.
_HOLLOW = (
    rf"只挂牌|挂牌即可|象征性|{_START}少[建办做]|{_START}(?:降低|放宽|下调|放松)(?:建设|服务|验收|考核|工作|有关)?(?:标准|要求|力度)?{_END}|(?:降低|放松)(?:建设|服务)?(?:标准|要求){_END}"
    rf"|{_START}(?:逐步|有序|分批|适时)?(?:撤并|裁撤|退出|关停|合并|转为民营|转民营|移交)(?!不|低效|办理|审批|受理)[^，,；;。]{{0,6}}{_END}"
    rf"|(?:(?<!不)等|待|经(?!费))(?:[^，,；;。到]{{0,6}}?)(?:批准|批复|同意|审定|到位|下达|通知|许可)(?:后|时|之后|再|才|方可)?{_END}"
    rf"|(?:资金|经费|财力|条件|情况)(?:允许|许可|具备)(?:时|后|下)?|视[^，,；;。]{{0,4}}(?:财力|资金|条件|实际)|{_START}量力而行|{_START}自愿(?:参加|参与|实施|为主|原则|开展)?{_END}"
    rf"|{_START}建议(?!征集|办理){_END}|{_START}(?:仅|只|先|拟)?(?:做|编|定|搞|出|形成|提出|提交|完成)(?:[^，,；;。]{{0,6}}?)(?:报告|预案|思路){_END}|{_START}先(?:做|编制?|定|搞|出)[^，,；;。]{{0,6}}(?:方案|规划|论证|调研|研究)"
    rf"|(?:列入|纳入)[^，,；;。]{{0,4}}(?:储备|远期|备选|远景)|口头|{_START}(?:尽力|酌情|能做就做|边走边看)"
)
_ENGLISH = (
    r"\bas (?:funds|funding|money|means|conditions) (?:permits?|allows?)\b|\bif (?:funds|money)|\bfirst in\b|\bsymbolic|\bin name only\b|"
    r"\bonly\b(?! once)|\bexcept|\bexclud|\bpilot|\bno (?:funds|funding|budget|money|task)\b|\bunfunded\b|\bfor reference\b|\boptional\b"
    r"|\bdeleted?\b|\bhalved\b|\bpartly\b|\bpartial|\bin part\b|\bby 0(?:\.0+)?%|\bunchanged\b|\bwhen funds\b|\blater on\b"
)
_WORDS = pattern(f"{_PARTS}|{_MEANS}|{_LATER}|{_SMALLER}|{_NONE}|{_ALONE}|{_HOLLOW}|{_ENGLISH}", IGNORECASE)
_FALLING = pattern(
    r"(?:下调|下降|降幅|降低|调低|减少|缩小)(?![^，,；;。]{0,4}(?:门槛|材料|环节|跑|负担|成本|风险|支出|费用|时[间限]|次数|手续|差距|差异))"
    r"|负增长|持平|不变|\breduc|\blower|\bcut|\bfall|\bdecreas",
    IGNORECASE,
)
"""Where the commitment is to raise something."""
_RAISING = pattern("提高|增长")
_OTHERS = pattern(
    rf"{_START}(?:由)?(?P<city>[一-鿿]{{2,4}}?市|省(?:[一-鿿]{{0,8}}?(?:厅|局|委|政府|部门|里|级))?|国家|上级|兄弟城市)"
    r"(?:人民政府|政府|[一-鿿]{0,6}局)?(?:统一)?(?:负责|牵头|承担|承办|实施|组织实施|出资|建设)"
)
_SOMEWHERE = ("其他市", "外市", "兄弟城市")


def limit(text: str, rule: Rule, names: Names, own_city: str) -> Span | None:
    """Where in a text this measure is limited to a part, left without means, put off or made smaller.

    As with what takes it back, a clause that names another measure speaks of that one, and the words of its own name
    and sentence do not count. A clause that only limits is shown as a whole.
    """
    if next(_found(text, rule, names, own_city), None) is None:
        return None  # as in most plans; finding the measure's own words takes longer
    rest = without_own(text, rule)
    for at in sorted(_found(rest, rule, names, own_city), key=lambda one: one.start):
        clause = next((Span(*one.span()) for one in CLAUSE.finditer(rest) if one.start() <= at.start < one.end()), at)
        words = text[clause.start : clause.end]
        if OWN in rest[clause.start : clause.end]:
            return at
        if not names_another(words, rule, names):
            left = len(words) - len(words.lstrip())
            return Span(clause.start + left, clause.start + len(words.rstrip()))
    return None


def _found(rest: str, rule: Rule, names: Names, own_city: str) -> Iterator[Span]:
    assert rule.measure is not None  # asked only of measures
    yield from (Span(*one.span()) for one in _WORDS.finditer(rest))
    if _RAISING.search(rule.measure.verb + rule.measure.name):
        yield from (Span(*one.span()) for one in _FALLING.finditer(rest))
    for one in CLAUSE.finditer(rest):
        town = _TOWN.fullmatch(one[0])
        city = names.city(town["place"]) if town else None
        if town and (city is None or city.code != own_city) and OWN not in one[0]:
            yield Span(*one.span())
    for one in _OTHERS.finditer(rest):
        city = names.city(one["city"])
        if (city is not None and city.code != own_city) or one["city"][-1] != "市" or one["city"] in _SOMEWHERE:
            yield Span(*one.span())
