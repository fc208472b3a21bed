"""Words beside a promise that may take it back, limit or soften it: 暂缓, 原则上, 仅限市区, 不作为考核."""

from plancheck.model.plan import Text
from plancheck.patterns import IGNORECASE, Pattern, pattern
from plancheck.source import Span

# What a heading may well say of the work itself: 取消证明事项, 停止违规收费, 消除隐患, 不断, 部门.
_TAKEN_BACK = (
    r"暂缓|暂停|暂不|缓建|缓办|停建|停办|搁置|撤销|作废|废止|失效|无效(?!投诉)|(?<!不可)删除|放弃(?!.{0,6}(?:群体|治疗|抚养))"
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
_CORRECTED = (
    r"(?:错误|有误|笔误|误写|误植)(?!率)|(?<!反)(?<!对)(?<!响)(?<!相)应(?:当|该)?(?:为|是|读作|改为|写作|按)(?=[^，。]{0,4}[0-9０-９])|更正|更改为|修正为|改为(?=[0-9０-９])"
    r"|(?<!落)(?<!切)(?<!务)(?<!事)(?<!确)实(?:际)?(?:为|是|按)(?=[^，。]{0,6}[0-9０-９])|实际(?:上)?(?:按|掌握|执行(?!情况))|允许[^，。]{0,6}(?:浮动|下浮|偏差|波动|低于)|(?:可|会|将|予以|适当|酌情)(?:以|适当|酌情)*(?:下调|下浮|浮动|调[减低整])"
    r"|(?:下调|调减)(?:至|到|为)|为(?:上限|最高|封顶)|^(?:上限|最高值|最大值|理论值)|(?:最高|最大|理论)值$|下不?保底"
    r"|扣除(?!留抵|价格|物价)|剔除(?!价格|物价)|不(?:参加|参与|在内|追责|问责|强制|保证|负责)|未(?:参加|参与)|尽力而为|量力而行|口头|非正式|(?:三|四|五|十)分之[一二三四]|半数|一半"
    r"|[一-鿿]{1,3}(?<!全)(?<!社)(?<!园)(?<!小)(?<!地)(?<!景)(?<!校)(?<!辖)(?<!各)(?<!郊)(?:区|县|旗)的?(?:数据|数字|的数|口径|范围内?)|(?:移交|转交|划归|划转)(?!使用|群众|业主|居民)"
    r"|may be (?:reduced|lowered|revised|cut|changed)|\bin fact\b|\bactually\b|\bshould (?:be|read)\b|\bcorrected\b|\bceiling\b|\bat best\b|\binformal\b"
)
_WORDS = pattern(rf"{_TAKEN_BACK}|{_LIMITED}|{_SOFTENED}|{_CORRECTED}|{_ENGLISH}", IGNORECASE)
# Words of the lists above that are something else: a rank, a source of money, what comes on top, how work goes on.
_HONEST = pattern(
    r"(?:国家|省级?|全国|全省|部级|中央|首批|第[一二三四五]批|列为|列入|入选|获批)[^，。；]{0,6}试点|试点(?:城市|经验|成果|成效|做法)(?!为|的?[^，。；]{0,2}(?:县|区))"
    r"|(?:先行|开展|总结|推进|完成|扩大|深化)?试点(?:的?基础上|[先]?后|并|、|，|,|并且)?(?:再|已|要|逐步)?(?:在全市|向全市)?(?:全面|全市|全域)?(?:推广|推开|推行|铺开|实施)"
    r"|预计(?:可|将|能)?(?:受益|惠及|覆盖|投资|总投资|带动|帮扶|服务|新增税收|减少|节约|受惠)|预计(?:超额|提前)|力争(?:提前|超额|超过|更好|更多|走在|位居|居|保持全省|争先|全省)|争取(?:提前|超额|上级|中央|省|国家|资金|政策)"
    r"|(?<=基础上，)力争|(?<=基础上)力争|(?<=的同时，)力争"
    r"|部分(?:资金|经费|费用)|(?:不足|超出|其余|剩余|超过|增量|新增)部分|仅(?:用于|次于|需|用[0-9一二三四五六七八九十])|不仅"
    r"|城区(?:停车|道路|管网|内涝|街道)|老旧城区|中心城区(?=道路|停车)"
    r"|列入[^，。；]{0,8}计划"
)

_KINDS = "(?:目标|指标|任务|事项|项目|内容|措施|工作|举措|数据?|计划|清单|部分|情况|安排|方案)"
# Whole headings: 力争目标, 备选目标, 试点县区目标, 省定目标, 兄弟城市做法. 完整社区试点 and 力争上游 are names of work.
_HEADING = pattern(
    rf"^(?:{_TAKEN_BACK}|延迟|缓)(?:[一-鿿]{{0,8}}{_KINDS})?$|{_TAKEN_BACK}(?=[^。]{{0,8}}{_KINDS}?(?:[）)]?$|[，,；;]))"
    rf"|仅(?:限|供|适用|作)|供参考|除外|(?:部分|个别|局部|试点)(?:县|区|市|地区|乡镇|街道|单位|小区|社区|范围){{1,3}}(?:的)?{_KINDS}"
    rf"|(?:力争|争取|奋斗|挑战|冲刺|高线|高限|上限|展望|备选|储备|参考|参照|预测|测算|推演|远景|远期|愿景|意向|设想|待定|初步|预备|期望|建议|拟议?定?)(?:性|的|完成|实现|达到|达成|实施)?(?:的)?(?:{_KINDS}|数|值)"
    r"|争取[^，。]{0,8}(?:支持|资金|政策)|^(?:愿景|参考|附录|参考资料|示例|样例|范例|例子|案例|举例|讨论稿|下列为.*|建议)$|(?:情景|方案)测算|测算表?$|理论(?:最大|最高|上限)?值|最(?:大|高)值$"
    rf"|(?:没有|不具备|缺乏|无)[^，。]{{0,4}}条件|(?:已|已经)终(?:结|止)|(?:反面|负面|正面)?(?:案例|示例)$|对比(?:表|情况)?$|^(?:draft|ideas?|vision|examples?|proposals?|wish)\b|\b(?:draft|ideas|vision|proposals)$"
    rf"|(?:企业|群众|居民|代表|委员|专家|社会|市民|公众|行业|协会)(?:的)?(?:诉求|建议|意见|承诺|提案|愿望|期盼|呼声)(?!办理|的?办理|受理|渠道|平台|响应|征集)$|(?:省直|中直|中央)(?:部门|单位|驻[^，。]{{0,3}})?(?:的)?{_KINDS}"
    r"|^(?:国家|省级?|行业|部颁|国际)(?:的)?标准$|[“”]?征求意见稿"
    r"|(?:为|作)(?:展望|参考|设想|预测)|预测(?:数|值|表)|展望$|^(?:远景|远期|备选|设想|规划设想)$|草案$|原则上"
    rf"|(?:兄弟|外地|外省|外市|其他|其它|先进)(?:城市|地区|市|省)?的?(?:目标|指标|做法|经验|情况|方案|数据)|(?<!推广)(?<!总结)(?:典型|先进)(?:做法|经验)$"
    rf"|(?:省定|省级|省里|省下达|全省|上级|国家|国定|部定)(?:下达)?的?(?:目标|指标|任务|要求|规定|情况|数据){_KINDS}?$"
    rf"|(?:已|已经)(?:完成|建成|办结|实现|取消|停止)的?(?:{_KINDS})?$|现状(?!.{{0,6}}(?:及|和|与|、).{{0,6}}(?:目标|任务|计划|措施|打算|安排))|存在的?(?:主要)?问题|^问题"
    rf"|^(?:上|去|往|前)(?:一|两|三|几)?年度?的?(?:{_KINDS}|基数|基期|实绩|实际)表?$|(?:以往|历年|历史){_KINDS}$|基期(?:数据?|值|情况)"
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
    r"|[（(][^（）()]{0,200}(?:repealed|withdrawn|void|superseded|no longer in force)[^（）()]{0,200}[)）]",
    IGNORECASE,
)
_DRAFT = pattern(
    r"征求意见稿|征询意见稿|讨论稿|送审稿|审议稿|建议稿|[（(](?:草案|草稿|初稿|草拟稿|修改稿)[)）]|(?:草稿|初稿)$"
    r"|[（(](?:consultation )?draft[^（）()]{0,200}[)）]|\bdraft$",
    IGNORECASE,
)


def doubt(text: Text) -> Text | None:
    """The words of a text for which a promise beside it cannot be taken as it stands; None if there are none."""
    return _found(_WORDS, text, _HONEST)


def doubt_of_heading(text: Text, own: str) -> Text | None:
    """The same of a heading or a table's caption, which groups what is promised. `own`: the city's name.

    A heading that is another place takes its items to that place.
    """
    found = _found(_HEADING, text)
    if found is not None:
        return found
    of_own = own.removesuffix("市")
    title = text.value
    if of_own and title.startswith(of_own):
        title = title.removeprefix(of_own).removeprefix("市")  # 锦州市目标 is none, 锦州经开区 is one
    return text if _PLACE.match(title) and not _NO_PLACE.search(title) else None


def doubt_of_title(text: Text) -> Text | None:
    """The same of a plan's own title: （已废止）."""
    return _found(_TITLE, text)


def draft(text: Text) -> Text | None:
    """The words of a title that say that the plan has not been issued: （征求意见稿）."""
    return _found(_DRAFT, text)


def _found(words: Pattern, text: Text, honest: Pattern | None = None) -> Text | None:
    found = words.search(text.value)
    if found is not None and honest is not None:
        found = words.search(honest.sub(lambda one: "，" * len(one[0]), text.value))
    if found is None:
        return None
    return Text(found[0], Span(*found.span()).shifted(text.span.start)) if _is_verbatim(text) else text


def _is_verbatim(text: Text) -> bool:
    """Whether each character of the text stands in the source at its own place."""
    return len(text.value) == text.span.end - text.span.start
