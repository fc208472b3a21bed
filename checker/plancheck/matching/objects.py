"""Clauses whose words of refusal or of trying are about an object of their own: 无需提交纸质材料, 严禁违规收费, 力争走在前列."""

from plancheck.patterns import IGNORECASE, pattern

_REFUSAL = pattern(
    r"不再(?:要求|索要|收取|提供|提交|需要|使用|开具|出具|收)?|(?:无|不)(?:需|须|必|用)(?:再)?|不需要|不要求|不收取?|禁止|严禁|不得|不准|不许|杜绝|取消|停止|终止|免于|拒绝|反对"
)
# What nobody promises to do: burdens that are lifted, and wrongs.
_BURDEN = pattern(
    r"证明|证件|材料|手续|环节|排队|跑[腿动路]|收费|费用|押金|限制|门槛|盖章|户籍|复印件|身份证|扰民|违规|违法|违纪|乱[象收]|推诿|拖延|拖欠|弄虚作假|形式主义|一刀切"
    r"|不合理|歧视|摊派|搭车|浪费|挪用|截留|擅自|克扣|虚报|瞒报|造假|噪声|噪音|占道|欺诈|骗[保取]|泄露|泄密|强制|体罚|虐待|冒领|优亲厚友|侵占|侵害"
)
_MEMBERS = pattern(r"、|以及|[和及与或]")
_LONGEST_MEMBER = 12
_OF_THE_MEASURE = pattern("实施|开展|推进|推行|落实|建设|启动|任务|指标|目标|计划|工作(?!人员|证|量)|再|后|前")
"""With these the burden may be the measure's own: 不得强制实施, 取消限制性任务."""
# 不符合条件的及时退出: those who are not meant.
_UNFIT = pattern(
    r"\s*(?:对)?不(?:再)?(?:符合|合规|达标|合格|具备|满足)[^，,；;。]{0,6}?的[^，,；;。]{0,4}?(?:及时|按规定|依规|依法|有序)(?:退出|清退|整改|处理|取消(?:资格|待遇))\s*"
)
_ENGLISH = pattern(
    r"\bnot[ -]for[ -]profit\b|\bno longer (?:needs?|requires?|asks?)\b[^,;.]*\b(?:papers?|documents?|certificates?|copies|fees?)\b",
    IGNORECASE,
)


def refuses_something_else(clause: str, own: str) -> bool:
    """Whether a clause, as a whole, only lifts burdens or forbids wrongs, none of which the measure itself names."""
    if _UNFIT.fullmatch(clause):
        return True
    english = _ENGLISH.search(clause)
    if english is not None:
        return english[0].lower() == clause.strip(" ,.;").lower()
    refusal = _REFUSAL.search(clause)
    if refusal is None or refusal.start() > _LEAD:
        return False
    members = [one.strip() for one in _MEMBERS.split(clause[refusal.end() :])]
    return all(_is_burden(one, own) for one in members)


_LEAD = 6
"""Characters that may stand before the refusal: 全程, 办理时."""


def _is_burden(member: str, own: str) -> bool:
    found = _BURDEN.search(member)
    if found is None or _OF_THE_MEASURE.search(member):
        return False
    return len(member) <= _LONGEST_MEMBER and found[0] not in own


def refusal_left_out(clause: str) -> str:
    """What a clause says beside its refusal and its burdens, in which nothing else may take anything back."""
    if _UNFIT.fullmatch(clause) or _ENGLISH.search(clause):
        return ""
    return _BURDEN.sub("", _REFUSAL.sub("", clause, count=1))


# Nothing of its own: the doing, its time and manner, and words that point to the measure.
_DOING = pattern(
    r"(?:\d{4}|[今明后]|次|当|本)?年(?:\d{1,2}月)?|[上下]半年|年[底末内前初]|\d{1,2}月|[一二两三四五]季度|早日|尽早|尽快|按期|如期|按时|提前|逐步|全部|全面|基本|同步|整体|顺利|率先|再|都|均|能|可|将|到|在|于|至|底|末|前|内|之|以"
    r"|建成|建设|建立|完成|落地|启动|开工|动工|实施|组织|推进|推动|推行|推广|投用|投产|使用|投入|开展|落实|到位|实现|形成|运行|上线|见效|做到|办成|办好|做好|完工|竣工|开放|开通|印发|出台|发展|执行|取得|突破|见到|看到|明显|显著|较大|初步|[一二两三四五六七八九十\d]年|进展|成效|实效"
    r"|此项|该项|这项|本项|上述|以上|以下|下列|如下|其|目标|指标|工作|任务|项目|事项|全市|我市|本市|市区|各县区|县区|计划"
)
_OPEN = pattern(
    r"^(?:通过|经过|用|靠|依靠|依托|根据|按照|视|在[^，,；;。]{1,12}(?:下|后|时|前提)|以[^，,；;。]{1,8}(?:为|后))|可行|必要|是否|能否|方案|规划|资金|经费|上级|省[里级]|自行|自主|能不能|少量|少数|个别|部分|分之|[一二两三四五六七八九十]成|规模|压缩|减|转为|退出|移交|撤|停|关闭|合并|放弃|不|无|未|[一-鿿]市(?![民场区政])|各地|立项|审批|批[准复]|支持|条件|时机|时间|步骤|力度"
)
_HAN = pattern("[一-鿿]")
_FEWEST = 3


def has_object(rest: str) -> bool:
    """Whether what follows a weak word is about something of its own and not about the doing of the measure itself."""
    said = rest.strip()
    return _OPEN.search(said) is None and len(_HAN.findall(_DOING.sub("", said))) >= _FEWEST
