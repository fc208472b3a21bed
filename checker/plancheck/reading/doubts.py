"""Words beside a promise that may take it back, limit or soften it: 暂缓, 原则上, 仅限市区, 不作为考核."""

from plancheck.model.plan import Text
from plancheck.patterns import IGNORECASE, Pattern, pattern
from plancheck.source import Span

# What a heading may well say of the work itself: 取消证明事项, 停止违规收费, 消除隐患, 不断, 部门.
_TAKEN_BACK = (
    r"暂缓|暂停|暂不|缓建|缓办|停建|停办|搁置|撤销|作废|废止|失效|无效(?!投诉)|(?<!不可)删除|放弃"
    r"|取消(?!.{0,12}(?:证明|收费|限制|许可|审批|门槛|户籍|事项清单|环节|盖章|落户|认证|资格|药品加成|加成))"
    r"|(?:终止|中止|停止)(?!.{0,8}(?:收费|办理|违规|违法|侵害|供热|供水|运行超标))|推迟|延期|延后|顺延"
    r"|不再(?!.{0,6}(?:要求|索要|提供|收取|提交|重复|发生|新增))|不(?:予|作为?|纳入|计入|列入|承诺|考核|具有?约束|实施|执行|开展|适用|算)(?!.{0,6}重复)"
    r"|(?:尚|暂|还)?未(?:落实|批|获批|批复|立项|启动|开工|确定|到位|通过)|尚待|有待|待(?:定|议|批|报批|研究|论证|审议|确定|落实)"
    r"|条件(?:允许|成熟|具备)|视(?:情|财力|资金|进展|形势|条件)|另行(?:确定|研究|安排|通知|下达)|除非|无(?:此项|该项)?(?:任务|资金)"
)
_LIMITED = (
    r"(?<!不)仅(?!仅)|只(?:限|在|适用|包括|含|对|覆盖)|除外|不含|不包括|不包含|除[^，。；]{1,12}(?:以外|之外|外)|(?<!组成)部分|个别|局部|试点(?!工作要求)|先行先试"
    r"|(?:市|城|主城|建成)区(?:范围|部分)?内?(?:$|[。，；）)])|其中[^，。；]{0,8}[市县区旗]"
)
_SOFTENED = (
    r"原则上|力争|争取|预测|预计|估计|估算|测算数|供参考|作参考|(?:作为|仅作)参照|展望|远景|远期|设想|意向|暂定|暂按|(?<![模虚草])拟(?!态|人|合|定期)|草案"
    r"|初步(?:设想|考虑|意见|目标|安排|测算|数)|备选|(?:十五五|下一?届|下一?个?五年)"
)
_ENGLISH = (
    r"in principle|no longer|not (?:binding|a commitment|assessed|part of|to be|yet|included|counted)|\bonly\b|\bexcept|\bexclud"
    r"|\bcancel|\bpostpon|\bsuspend|\bdefer|\bwithdrawn?\b|\bvoid\b|\brepealed\b|\bunless\b|\bsubject to\b|\bif\b|\bforecast|\bestimate"
    r"|\bfor reference\b|\btentative|\bprovisional\b|\bindicative\b|\baspirational\b|\baim(?:s|ed)? (?:to|at|for)\b|\bstriv|\bpilot|\boutlook\b|\boptional\b"
)
_WORDS = pattern(rf"{_TAKEN_BACK}|{_LIMITED}|{_SOFTENED}|{_ENGLISH}", IGNORECASE)

_KINDS = "(?:目标|指标|任务|事项|项目|内容|措施|工作|举措|数据?|计划|清单|部分|情况|安排|方案)"
# Whole headings: 力争目标, 备选目标, 试点县区目标, 省定目标, 兄弟城市做法. 完整社区试点 and 力争上游 are names of work.
_HEADING = pattern(
    rf"^(?:{_TAKEN_BACK}|延迟|缓)(?:[一-鿿]{{0,8}}{_KINDS})?$|{_TAKEN_BACK}(?=[^。]{{0,8}}{_KINDS}?(?:[）)]?$|[，,；;]))"
    rf"|仅(?:限|供|适用|作)|供参考|除外|(?:部分|个别|局部|试点)(?:县|区|市|地区|乡镇|街道|单位|小区|社区|范围){{1,3}}(?:的)?{_KINDS}"
    rf"|(?:力争|争取|奋斗|挑战|展望|备选|储备|参考|参照|预测|远景|远期|意向|设想|待定|初步|预备|期望|拟定?)(?:性|的|完成|实现|达到|达成|实施)?(?:的)?{_KINDS}"
    r"|(?:为|作)(?:展望|参考|设想|预测)|预测(?:数|值|表)|展望$|^(?:远景|远期|备选|设想|规划设想)$|草案$|原则上"
    rf"|(?:兄弟|外地|外省|外市|其他|其它|先进)(?:城市|地区|市|省)?的?(?:目标|指标|做法|经验|情况|方案|数据)|(?<!推广)(?<!总结)(?:典型|先进)(?:做法|经验)$"
    rf"|(?:省定|省级|省里|省下达|全省|上级|国家|国定|部定)(?:下达)?的?(?:目标|指标|任务|要求|规定|情况|数据){_KINDS}?$"
    rf"|(?:已|已经)(?:完成|建成|办结|实现|取消|停止)的?(?:{_KINDS})?$|现状|存在的?(?:主要)?问题|^问题"
    rf"|^(?:上|去|往|前)(?:一|两|三|几)?年度?的?{_KINDS}$|(?:以往|历年|历史){_KINDS}$|基期(?:数据?|值|情况)"
    r"|(?:摘录|摘编|转载|附录参考|背景资料|背景情况|基本情况|发展情况|有关情况)$"
    r"|^(?:cancelled|postponed|suspended|withdrawn|deferred|optional|tentative|indicative|aspirational|stretch|pilot|provisional)\b.*"
    r"(?:targets?|items?|goals?|measures?|indicators?|work|counties|districts)?$"
    r"|\bnot (?:binding|commitments?|assessed|promised)\b|\bfor reference\b|\bother cities\b|\bcurrent situation\b|\bproblems$|\boutlook\b"
    rf"|\bforecasts?\b|\bcompleted (?:items|work)\b|\blast year\b|\bprovincial (?:targets|requirements)\b|\bin principle\b",
    IGNORECASE,
)
# A heading that is a place: 古塔区, 凌海市目标, 各县区任务. 海绵城市, 智慧社区 and 示范区 are kinds of work.
_PLACE = pattern(
    r"^(?:各(?:县|市|区|旗|县区|区县|县市区|市县区)|(?:主?城区|市区|县区|农村地区|县域|市本级)|(?!全|本|我|各|打造|建设|推进|创建|发展|改造|提升|完善|优化|加强|服务)"
    r"[一-鿿]{1,5}(?<!社)(?<!园)(?<!小)(?<!街)(?<!景)(?<!辖)(?<!范)(?<!片)(?<!地)(?<!山)(?<!老)(?<!校)(?<!灾)(?<!库)(?<!新)(?<!城)(?<!都)(?<!超)(?<!夜)(?<!门)"
    r"(?<!全)(?<!分)(?<!先行)(?<!试验)(?<!合作)(?<!贸)(?<!厂)(?<!院)(?<!商)(?<!旗)(?:自治县|区|县|市|旗))"
    r"(?:的?(?:目标|指标|任务|工作|情况|方案|部分|分解|预测数?))?$"
)
_NO_PLACE = pattern(r"城市|社区|市场|都市|区域|集市")
# What is printed behind a title in brackets, or takes the plan back as a whole.
_TITLE = pattern(
    r"(?:已|予以)?(?:废止|作废|失效|撤销|停止执行|停用|终止|暂缓(?:执行|实施))|不(?:再)?(?:执行|实施|适用)|[（(](?:参考|供参考|学习|样本|模板|示例文本)[)）]"
    r"|[（(][^（）()]*(?:repealed|withdrawn|void|superseded|no longer in force)[^（）()]*[)）]",
    IGNORECASE,
)
_DRAFT = pattern(
    r"征求意见稿|征询意见稿|讨论稿|送审稿|审议稿|建议稿|[（(](?:草案|草稿|初稿|草拟稿|修改稿)[)）]|(?:草稿|初稿)$|[（(](?:consultation )?draft[^（）()]*[)）]|\bdraft$",
    IGNORECASE,
)


def doubt(text: Text) -> Text | None:
    """The words of a text for which a promise beside it cannot be taken as it stands; None if there are none."""
    return _found(_WORDS, text)


def doubt_of_heading(text: Text, own: str) -> Text | None:
    """The same of a heading or a table's caption, which groups what is promised. `own`: the city's name.

    A heading that is another place takes its items to that place.
    """
    found = _found(_HEADING, text)
    if found is not None:
        return found
    is_place = _PLACE.match(text.value) and not _NO_PLACE.search(text.value)
    return text if is_place and not (own and text.value.startswith(own.removesuffix("市"))) else None


def doubt_of_title(text: Text) -> Text | None:
    """The same of a plan's own title: （已废止）."""
    return _found(_TITLE, text)


def draft(text: Text) -> Text | None:
    """The words of a title that say that the plan has not been issued: （征求意见稿）."""
    return _found(_DRAFT, text)


def _found(words: Pattern, text: Text) -> Text | None:
    found = words.search(text.value)
    if found is None:
        return None
    return Text(found[0], Span(*found.span()).shifted(text.span.start)) if _is_verbatim(text) else text


def _is_verbatim(text: Text) -> bool:
    """Whether each character of the text stands in the source at its own place."""
    return len(text.value) == text.span.end - text.span.start
