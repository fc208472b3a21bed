"""Knows the customary sentences around a plan's items that say nothing of any of them: 为贯彻…制定本方案, 自印发之日起施行."""

from plancheck.patterns import Pattern, pattern

_KIND = r"(?:实施|行动|工作|推进|分解)*(?:方案|计划|清单|意见|办法|措施|要点|规划|通知)"
_PLAN = rf"(?:本|该|此|如下|以下)?{_KIND}"
_PREAMBLE = pattern(
    rf"(?:为|为了|根据|按照|依据)[^。；;]{{2,260}}(?:制定|制订|编制|拟定|形成|提出){_PLAN}[：:]?|现将[^。；;]{{2,40}}印发给?你们|请(?:认真)?(?:贯彻落实|遵照执行|组织实施)"
    rf"|(?:现)?将有关(?:事项|任务)(?:分工)?通知如下[：:]?"
)
_TERM = (
    r"(?:，?(?:有效期|试行期?|期限)为?(?P<years>[0-9]{1,2}|[一二三四五六七八九十]|两)年"
    r"|，?有效期(?:截止?|至|到|截至)+(?P<until>20[0-9]{2})年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?[底末]?(?:止)?)?"
)
_FORCE = pattern(rf"(?:本|该|此){_KIND}自(?:印发|发布|公布|下发|颁布)之日起(?:正式)?(?:施行|实施|执行|生效){_TERM}")
_READ_BY = pattern(
    rf"(?:{_PLAN})?(?:的)?(?:具体)?(?:解释工作|具体内容)?由(?:市|县|区|省)?[^，,。；;0-9]{{2,30}}(?:负责|承担)(?:具体)?(?:解释|的解释)(?:工作)?"
)
_SOURCE = pattern(
    r"注?[0-9]?[ ]*[：:.、]?(?:以上|表中|本表)?(?:各项|有关)?(?:数据|指标|统计数据)(?:均)?(?:来源(?:于|为|：)?|由|来自|取自)[^，,。；;0-9]{2,40}(?:提供)?"
    r"|注?[0-9]?[：:.、]?(?:带)?[“”]?〔[ 　]*〕[”“]?(?:内)?(?:的)?(?:数据|数)?为(?:五年|三年|期末|规划期)?累计(?:数|值)"
    r"|注[0-9]?[：:.、]?(?:Data )?source[^0-9]{2,60}"
)
# Clauses on how the work is led, watched and counted; each clause of a sentence has to be one.
_LEADING = pattern(
    r"调度|督查|督办|督导|通报|考核|评估|报送|上报|反馈|压实|抓好|抓实|细化|明确(?:分工|责任)|组织领导|高度重视|密切配合|协调(?:配合|联动)|协同配合|齐抓共管|统筹(?:协调|推进)"
    r"|不得擅自|不得随意|问责|追责|宣传|监督|跟踪|台账|责任|落实|认真|联席会议|工作机制|加强(?:领导|指导|协作|沟通|保障)|营造|合力|总结经验"
)
_BITING = pattern(
    r"不(?!得擅自|得随意|折不扣|断|力的?|到位|够|作为|落实的)|未(?!按|完成的|落实的)|无(?!故|正当)|免|停|取消|暂|可(?!行|持续|靠|追溯)|(?<![重忽监巡])视|(?<!贯彻)如(?!期|实)|若|原则|酌|试点|仅|部分|以外|除|参考|力争|争取|拟|调整为|下调|上限"
    r"|承担|代为|移交|由[一-鿿]{1,4}[市区县旗](?:完成|负责|落实|考核)|自愿|自行|自主|企业|后|条件|为主|择|分步|逐步|远期|明年|下一|适当|待|尽|建议|口头|象征|只|个别|局部"
    r"|推迟|延|放宽|另行|作废|废止|缓|减|退|撤|放弃|改为|实为|应为|更正|有误|本市以外|省里|其他市|远景|展望"
)
_HARD = pattern(
    r"不(?:予|再|作|纳入|实施|执行|承诺|考核)|无力|暂[停缓]|取消|作废|废止|放弃|下调|更正|有误|仅供|讨论|如有|若|草案"
)
_FIGURE = pattern(
    r"[0-9０-９][0-9０-９.．,，]*[ ]*(?:[%％‰]|个百分点|[百千万亿]+|(?:人次?|个|家|张|户|元|吨|公里|亩|所|处|名|场|次|套|栋|座|平方米|项|件|天|小时)(?![0-9一-鿿]?号))"
)
_SENTENCES = pattern(r"[^。；;]+")
_CLAUSES = pattern(r"[^，,、：:]+")
_LONGEST = 500
_ENOUGH_YEARS = 3
"""Years in force from the day of issue that end no promise of a programme of three years."""


def is_customary(line: str, last_year: int | None) -> bool:
    """Whether each sentence of the line is one of these. `last_year`: of the plan's period, if it states one."""
    text = line.strip(" \t\u3000（）()")
    if len(text) > _LONGEST or _FIGURE.search(text):
        return False
    sentences = [one[0].strip() for one in _SENTENCES.finditer(text)]
    return bool(sentences) and all(_is_known(one, last_year) for one in sentences)


def _is_known(sentence: str, last_year: int | None) -> bool:
    if _any(sentence, _READ_BY, _SOURCE):
        return True
    if _PREAMBLE.fullmatch(sentence):
        return _HARD.search(sentence) is None
    force = _FORCE.fullmatch(sentence)
    if force is not None:
        return _lasts(force["years"], force["until"], last_year)
    return _is_leading(sentence)


def _any(sentence: str, *forms: Pattern) -> bool:
    return any(form.fullmatch(sentence) for form in forms)


def _lasts(years: str | None, until: str | None, last_year: int | None) -> bool:
    if years is not None:
        count = int(years) if years.isdecimal() else "一两三四五六七八九十".index("两" if years == "二" else years) + 1
        return count >= _ENOUGH_YEARS
    return until is None or (last_year is not None and int(until) >= last_year)


def _is_leading(sentence: str) -> bool:
    """How the work is led: nothing in it is refused or left open, and each clause speaks of that or of who does it."""
    if _BITING.search(sentence) or any(one.isdecimal() for one in sentence):
        return False
    clauses = [one[0] for one in _CLAUSES.finditer(sentence)]
    return all(_LEADING.search(one) or _WHO.fullmatch(one.strip()) for one in clauses) and bool(
        _LEADING.search(sentence)
    )


_WHO = pattern(
    r"(?:各|有关|相关|市|县|区|乡镇|街道)?[一-鿿]{0,14}(?:地区|地|部门|单位|政府|街道|乡镇|机构|县区|区县|委办局|办公室|督查室)(?:要|应|应当)?|(?:按|每|定期|适时)(?:月|季度?|年)?|[一二三]是.*"
)
