"""Phrases as plans write them, each with what it means: the table that the quantity grammar is tested against."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from plancheck.model.horizon import Horizon
from plancheck.model.quantity import Comparator as C
from plancheck.model.quantity import Firmness as F
from plancheck.model.quantity import Wording as W


@dataclass(frozen=True)
class Phrase:
    """`low` and `high` are written as a person would check them; `high` is `low` unless a range was written."""

    text: str
    comparator: C
    low: str
    unit: str | None
    high: str = ""
    wording: W = W.NONE
    firmness: F = F.PLAIN
    horizon: Horizon | None = None
    baseline: str | None = None
    falls: bool = False

    @property
    def figures(self) -> tuple[Decimal, Decimal]:
        return Decimal(self.low), Decimal(self.high or self.low)


def by(year: int, month: int = 12, day: int = 31) -> Horizon:
    return Horizon(None, date(year, month, day), by=True)


def over(first: int, last: int = 0) -> Horizon:
    return Horizon(date(first, 1, 1), date(last or first, 12, 31))


BOUNDS = (
    Phrase("35%以上", C.AT_LEAST, "35", "%"),
    Phrase("35%及以上", C.AT_LEAST, "35", "%"),
    Phrase("不低于35%", C.AT_LEAST, "35", "%"),
    Phrase("不少于330场次", C.AT_LEAST, "330", "场次"),
    Phrase("至少35%", C.AT_LEAST, "35", "%"),
    Phrase("≥35%", C.AT_LEAST, "35", "%"),
    Phrase(">=35%", C.AT_LEAST, "35", "%"),
    Phrase("＞＝３５％", C.AT_LEAST, "35", "%"),
    Phrase("≧35%", C.AT_LEAST, "35", "%"),
    Phrase("> = 35%", C.AT_LEAST, "35", "%"),
    Phrase("不低于35%以上", C.AT_LEAST, "35", "%"),
    Phrase("超过35%", C.ABOVE, "35", "%"),
    Phrase("突破35%", C.ABOVE, "35", "%"),
    Phrase("大于35%", C.ABOVE, "35", "%"),
    Phrase("高于35%", C.ABOVE, "35", "%"),
    Phrase("超35%", C.ABOVE, "35", "%"),
    Phrase("35%多", C.ABOVE, "35", "%"),
    Phrase("35%余", C.ABOVE, "35", "%"),
    Phrase("45万多人", C.ABOVE, "450000", "人"),
    Phrase("10余万人", C.ABOVE, "100000", "人"),
    Phrase("10多万人", C.ABOVE, "100000", "人"),
    Phrase("10万人（含）以上", C.AT_LEAST, "100000", "人"),
    Phrase("5.5%（含）以内", C.AT_MOST, "5.5", "%"),
    Phrase("45万余人", C.ABOVE, "450000", "人"),
    Phrase("100多个", C.ABOVE, "100", "个"),
    Phrase("二十余家", C.ABOVE, "20", "家"),
    Phrase(">35%", C.ABOVE, "35", "%"),
    Phrase("＞35%", C.ABOVE, "35", "%"),
    Phrase("5.5%以内", C.AT_MOST, "5.5", "%"),
    Phrase("5.5%以下", C.AT_MOST, "5.5", "%"),
    Phrase("不超过5.5%", C.AT_MOST, "5.5", "%"),
    Phrase("不高于5.5%", C.AT_MOST, "5.5", "%"),
    Phrase("≤5.5%", C.AT_MOST, "5.5", "%"),
    Phrase("<=5.5%", C.AT_MOST, "5.5", "%"),
    Phrase("＜＝5.5%", C.AT_MOST, "5.5", "%"),
    Phrase("控制在5.5%以内", C.AT_MOST, "5.5", "%", wording=W.HOLD),
    Phrase("不足5%", C.BELOW, "5", "%"),
    Phrase("不满5%", C.BELOW, "5", "%"),
    Phrase("低于5%", C.BELOW, "5", "%"),
    Phrase("<5%", C.BELOW, "5", "%"),
    Phrase("45万人左右", C.ABOUT, "450000", "人"),
    Phrase("45万人上下", C.ABOUT, "450000", "人"),
    Phrase("约45万人", C.ABOUT, "450000", "人"),
    Phrase("大约45万人", C.ABOUT, "450000", "人"),
    Phrase("约45万人左右", C.ABOUT, "450000", "人"),
    Phrase("近45万人", C.NEARLY, "450000", "人"),
    Phrase("接近45万人", C.NEARLY, "450000", "人"),
)
RANGES = tuple(
    Phrase(text, C.RANGE, low, unit, high)
    for text, low, high, unit in (
        ("4.5%—5%", "4.5", "5", "%"), ("4.5-5%", "4.5", "5", "%"), ("4.5%–5%", "4.5", "5", "%"),
        ("4.5%～5%", "4.5", "5", "%"),
        ("4.5~5%", "4.5", "5", "%"), ("4.5%至5%", "4.5", "5", "%"), ("4.5%到5%", "4.5", "5", "%"),
        ("4.5%－5%", "4.5", "5", "%"),
        ("4.5%——5%", "4.5", "5", "%"), ("30到40个", "30", "40", "个"), ("30个到40个", "30", "40", "个"),
        ("30至40", "30", "40", None),
        ("10—12万人", "100000", "120000", "人"), ("10万—12万人", "100000", "120000", "人"),
        ("三到五万人", "30000", "50000", "人"),
        ("8000—1.2万人", "8000", "12000", "人"), ("3—5万", "30000", "50000", None),
        ("900米—1.2公里", "0.9", "1.2", "公里"),
        ("30 to 40 persons", "30", "40", "人"), ("5000—1万人", "5000", "10000", "人"),
    )
)  # fmt: skip
FIGURES = tuple(
    Phrase(text, C.BARE, low, unit)
    for text, low, unit in (
        ("45万人", "450000", "人"), ("45 万 人", "450000", "人"), ("４５万人", "450000", "人"),
        ("15.6万人", "156000", "人"),
        ("1.5万", "15000", None), ("1.5万户", "15000", "户"), ("１．５万户", "15000", "户"),
        ("3亿元", "300000000", "元"),
        ("1.2万亿元", "1200000000000", "元"), ("5千人", "5000", "人"), ("3百万元", "3000000", "元"),
        ("3千瓦", "3", "千瓦"),
        ("10千米", "10", "千米"), ("百分之三十五", "35", "%"), ("百分之35", "35", "%"), ("千分之三", "3", "‰"),
        ("百分之百", "100", "%"), ("百分百", "100", "%"), ("达到百分之百覆盖", "100", "%"),
        ("三成五", "35", "%"),
        ("三成", "30", "%"), ("3成5", "35", "%"), ("三成半", "35", "%"), ("一半", "50", "%"),
        ("四十五万人", "450000", "人"),
        ("一千二百个", "1200", "个"), ("两百个", "200", "个"), ("十五个", "15", "个"), ("三点五万人", "35000", "人"),
        ("一万零五百人", "10500", "人"), ("一亿二千万元", "120000000", "元"), ("1亿2千万元", "120000000", "元"),
        ("12亿3456万元", "1234560000", "元"), ("半万人", "5000", "人"),
        ("1,000场", "1000", "场"),
        ("12,345,678人", "12345678", "人"), ("1,234.5公里", "1234.5", "公里"), ("5.5％", "5.5", "%"),
        ("20微克/立方米", "20", "微克/立方米"), ("30台（套）", "30", "台套"), ("30套（间）", "30", "套(间)"),
        ("700元/月", "700", "元/月"),
        ("100人次", "100", "人次"), ("0.5%", "0.5", "%"), ("0个", "0", "个"), ("4889万平方米", "48890000", "平方米"),
        ("100000 persons", "100000", "人"), ("1.5 million yuan", "1500000", "元"), ("35 percent", "35", "%"),
        ("12 km", "12", "公里"),
    )
)  # fmt: skip
KINDS = (
    Phrase("35%", C.BARE, "35", "%"),
    Phrase("达到35%", C.BARE, "35", "%"),
    Phrase("提高到35%", C.BARE, "35", "%"),
    Phrase("提升至35%以上", C.AT_LEAST, "35", "%"),
    Phrase("提高至少5个百分点", C.AT_LEAST, "5", "个百分点", wording=W.CHANGE),
    Phrase("降低到5%", C.BARE, "5", "%", falls=True),
    Phrase("降至5%以下", C.AT_MOST, "5", "%", falls=True),
    Phrase("完成100个", C.BARE, "100", "个"),
    Phrase("新增45万人左右", C.ABOUT, "450000", "人"),
    Phrase("开展1000场以上", C.AT_LEAST, "1000", "场"),
    Phrase("更新改造1.6万公里", C.BARE, "16000", "公里"),
    Phrase("占比达到75%", C.BARE, "75", "%"),
    Phrase("全覆盖", C.FULL, "100", "%"),
    Phrase("实现全覆盖", C.FULL, "100", "%"),
    Phrase("全部完成", C.FULL, "100", "%"),
    Phrase("全部", C.FULL, "100", "%"),
    Phrase("100%", C.BARE, "100", "%"),
    Phrase("实现100%覆盖", C.BARE, "100", "%"),
    Phrase("累计138万人", C.BARE, "1380000", "人", wording=W.CUMULATIVE),
    Phrase("每年不少于1000场", C.AT_LEAST, "1000", "场", wording=W.EACH_YEAR),
    Phrase("1000场/年", C.BARE, "1000", "场", wording=W.EACH_YEAR),
    Phrase("年增加3000张左右", C.ABOUT, "3000", "张", wording=W.EACH_YEAR),
    Phrase("每年新增3000张", C.BARE, "3000", "张", wording=W.EACH_YEAR),
    Phrase("年均1000场", C.BARE, "1000", "场", wording=W.AVERAGE),
    Phrase("年均提高6%以上", C.AT_LEAST, "6", "%", wording=W.AVERAGE_GROWTH),
    Phrase("年均增长6%", C.BARE, "6", "%", wording=W.AVERAGE_GROWTH),
    Phrase("增长6%左右", C.ABOUT, "6", "%", wording=W.GROWTH),
    Phrase("同比增长6%", C.BARE, "6", "%", wording=W.GROWTH),
    Phrase("较上年增长6%", C.BARE, "6", "%", wording=W.GROWTH),
    Phrase("涨幅3%左右", C.ABOUT, "3", "%", wording=W.GROWTH),
    Phrase("增速保持在6%以上", C.AT_LEAST, "6", "%", wording=W.GROWTH),
    Phrase("提高5个百分点", C.BARE, "5", "个百分点", wording=W.CHANGE),
    Phrase("提升1个百分点以上", C.AT_LEAST, "1", "个百分点", wording=W.CHANGE),
    Phrase("4.5个百分点", C.BARE, "4.5", "个百分点", wording=W.CHANGE),
    Phrase("下降2个百分点", C.BARE, "2", "个百分点", wording=W.CHANGE, falls=True),
    Phrase("每年提升1～3个百分点", C.RANGE, "1", "个百分点", "3", wording=W.EACH_YEAR_CHANGE),
    Phrase("增加3000张", C.BARE, "3000", "张", wording=W.CHANGE),
    Phrase("减少100个", C.BARE, "100", "个", wording=W.CHANGE, falls=True),
    Phrase("提高5%", C.BARE, "5", "%", wording=W.CHANGE_OF_RATIO),
    Phrase("下降3%", C.BARE, "3", "%", wording=W.CHANGE_OF_RATIO, falls=True),
    Phrase("保持在35%以上", C.AT_LEAST, "35", "%", wording=W.HOLD),
    Phrase("保持在5.5%左右的合理区间", C.ABOUT, "5.5", "%", wording=W.HOLD),
    Phrase("均达到100%", C.BARE, "100", "%"),
    Phrase("2023年均为95%", C.BARE, "95", "%", horizon=over(2023)),
    Phrase("稳定在760亿斤以上", C.AT_LEAST, "76000000000", "斤", wording=W.HOLD),
    Phrase("控制在5.5%左右", C.ABOUT, "5.5", "%", wording=W.HOLD),
    Phrase("控制在5.5%", C.BARE, "5.5", "%", wording=W.HOLD),
    Phrase("由5元提高至10元", C.BARE, "10", "元", baseline="5"),
    Phrase("从1832户增加到3382户", C.BARE, "3382", "户", baseline="1832"),
    Phrase("由5元到10元", C.BARE, "10", "元", baseline="5"),
    Phrase("由2022年的5元提高到10元", C.BARE, "10", "元", baseline="5"),
    Phrase("从2020年的5.2万元提高到2025年的7.4万元", C.BARE, "74000", "元", baseline="52000", horizon=over(2025)),
    Phrase("由5提高到10万人", C.BARE, "100000", "人", baseline="50000"),
    Phrase("由12降到10万人", C.BARE, "100000", "人", baseline="120000", falls=True),
    Phrase("由30%提高5个百分点", C.BARE, "5", "个百分点", baseline="30", wording=W.CHANGE),
    Phrase("from 5 yuan to 10 yuan", C.BARE, "10", "元", baseline="5"),
)
FIRM = (
    Phrase("确保45万人", C.BARE, "450000", "人", firmness=F.ASSURED),
    Phrase("力争45万人", C.BARE, "450000", "人", firmness=F.STRIVEN),
    Phrase("争取45万人", C.BARE, "450000", "人", firmness=F.STRIVEN),
    Phrase("预计45万人", C.BARE, "450000", "人", firmness=F.EXPECTED),
    Phrase("确保完成、力争超过45万人", C.ABOVE, "450000", "人", firmness=F.STRIVEN),
    Phrase("5.5%左右，努力争取更好结果", C.ABOUT, "5.5", "%"),
    Phrase("5.5%左右，在实际工作中争取更好结果", C.ABOUT, "5.5", "%"),
    Phrase("35%以上力争更好水平", C.AT_LEAST, "35", "%"),
    Phrase(
        "力争到2025年累计达到31万人左右",
        C.ABOUT,
        "310000",
        "人",
        wording=W.CUMULATIVE,
        firmness=F.STRIVEN,
        horizon=by(2025),
    ),
)
DATED = tuple(
    Phrase(text, C.BARE, "17", "个", horizon=horizon)
    for text, horizon in (
        ("到2025年17个", by(2025)), ("2025年底前，新增17个", by(2025)), ("2025年年底前17个", by(2025)),
        ("2025年末17个", by(2025)),
        ("至2025年底17个", by(2025)), ("截至2025年17个", by(2025)), ("2025年12月前17个", by(2025)),
        ("2023年6月底前17个", by(2023, 6, 30)),
        ("2023年6月15日前17个", by(2023, 6, 15)), ("2023年12月17个", by(2023)), ("2024年2月17个", by(2024, 2, 29)),
        ("2023年17个", over(2023)), ("2023 年 17 个", over(2023)), ("２０２３年１７个", over(2023)),
        ("2023年度17个", over(2023)),
        ("二〇二三年17个", over(2023)), ("2023年全年17个", over(2023)), ("2023年内17个", over(2023)),
        ("在2023年17个", over(2023)),
        ("2023年，全年17个", over(2023)), ("2023—2025年17个", over(2023, 2025)),
        ("2023年至2025年17个", over(2023, 2025)),
        ("从2023年到2025年17个", over(2023, 2025)),
        ("2023年4月1日—2025年6月30日17个", Horizon(date(2023, 4, 1), date(2025, 6, 30))),
        ("2023年三季度末前17个", by(2023, 9, 30)), ("2023年第二季度末17个", by(2023, 6, 30)),
        ("到2023年上半年17个", by(2023, 6, 30)),
        ("2023年第一季度17个", Horizon(date(2023, 1, 1), date(2023, 3, 31))),
        ("2023年下半年17个", Horizon(date(2023, 7, 1), date(2023, 12, 31))),
        ("三年17个", over(2023, 2025)), ("2024年起17个", over(2024, 2025)), ("十四五期间17个", over(2021, 2025)),
        ("“十四五”末17个", by(2025)),
        ("17个（2025年底前）", by(2025)), ("今年17个", over(2023)), ("全年17个", over(2023)), ("年内17个", over(2023)),
        ("年底前17个", by(2023)), ("今年年底前17个", by(2023)), ("到今年年底前17个", by(2023)),
        ("12月底前17个", by(2023)),
        ("by 2025: 17 units", by(2025)), ("17 units by 2025", by(2025)), ("2023: 17 units", over(2023)),
        ("in 2023 17 units", over(2023)),
        ("2023-2025: 17 units", over(2023, 2025)), ("by 31 December 2025 17 units", by(2025)),
        ("by 2023-06-30: 17 units", by(2023, 6, 30)),
        ("by the end of 2025 17 units", by(2025)), ("17个", None),
    )
)  # fmt: skip
ENGLISH = (
    Phrase("2023: >= 100000 persons", C.AT_LEAST, "100000", "人", horizon=over(2023)),
    Phrase("by 2025: total 310000 persons", C.BARE, "310000", "人", wording=W.CUMULATIVE, horizon=by(2025)),
    Phrase("By 2025: Total 310,000 Persons", C.BARE, "310000", "人", wording=W.CUMULATIVE, horizon=by(2025)),
    Phrase("each year at least 1000 events", C.AT_LEAST, "1000", "场", wording=W.EACH_YEAR),
    Phrase("1000 events each year", C.BARE, "1000", "场", wording=W.EACH_YEAR),
    Phrase("average per year 100 units", C.BARE, "100", "个", wording=W.AVERAGE),
    Phrase("average per year growth 6%", C.BARE, "6", "%", wording=W.AVERAGE_GROWTH),
    Phrase("at most 5.5%", C.AT_MOST, "5.5", "%"),
    Phrase("keep at about 5.5%", C.ABOUT, "5.5", "%", wording=W.HOLD),
    Phrase("more than 35%", C.ABOVE, "35", "%"),
    Phrase("nearly 35%", C.NEARLY, "35", "%"),
    Phrase("35% or more", C.AT_LEAST, "35", "%"),
    Phrase("increase by 5 percentage points", C.BARE, "5", "个百分点", wording=W.CHANGE),
    Phrase("increase to 35%", C.BARE, "35", "%"),
    Phrase("reduce by 2 pp", C.BARE, "2", "个百分点", wording=W.CHANGE, falls=True),
    Phrase("full coverage", C.FULL, "100", "%"),
    Phrase("strive for 38% by 2025", C.BARE, "38", "%", firmness=F.STRIVEN, horizon=by(2025)),
    Phrase("ensure 38%", C.BARE, "38", "%", firmness=F.ASSURED),
    Phrase("expected 38%", C.BARE, "38", "%", firmness=F.EXPECTED),
)
PHRASES = (*BOUNDS, *RANGES, *FIGURES, *KINDS, *FIRM, *DATED, *ENGLISH)

REFUSED = (
    # phrase, code, where the finding points, the sentence in Chinese
    ("养老床位3000张", "PC030", "养老床位", "这里写的是“养老床位”，读不懂；此处可以写："),
    ("100 xyz", "PC032", "xyz", "不认识单位“xyz”，相近的有："),
    ("到2025年", "PC031", "到2025年", "“到2025年”后面缺少内容；此处可以写："),
    ("100 persones", "PC032", "persones", "不认识单位“persones”，相近的有：persons"),
    ("1000家社会组织", "PC033", "家社会组织", "“家社会组织”中单位“家”后面多出“社会组织”。"),
    ("全年改造100个，涉及3万户", "PC034", "全年改造100个，涉及3万户", "整行没有读取：全年改造100个、涉及3万户。"),
    ("分别增长4.5%、5.5%左右", "PC035", "分别", "“分别”把几个数字一起写，"),
    ("40万亩以上，其中工程20万亩", "PC036", "其中", "“其中”后面的数字是前一个数字的一部分"),
    ("由每生每年5元提高至10元", "PC037", "每生每年", "“每生每年”说的是按什么计算"),
    ("建设一批", "PC038", "一批", "“一批”没有说明确切数量。"),
    ("翻一番", "PC038", "翻一番", "“翻一番”没有说明确切数量。"),
    ("基本实现全覆盖", "PC038", "基本", "“基本”没有说明确切数量。"),
    ("2023年13月完成10个", "PC039", "2023年13月", "没有“2023年13月”这个日期。"),
    ("2023年2月30日前10个", "PC039", "2023年2月30日前", "没有“2023年2月30日前”这个日期。"),
    ("2025—2023年10个", "PC040", "2025—2023年", "“2025—2023年”的开始晚于结束。"),
    ("五年10个", "PC041", "五年", "不知道“五年”指哪一年"),
    ("从2022年底10个", "PC060", "从2022年底", "“从2022年底”只写了从哪一年开始"),
    ("2023年，2025年10个", "PC042", "2023年，2025年10个", "“2023年，2025年10个”里有两个不同的时限。"),
    ("超过35%以上", "PC043", "超过35%以上", "“超过35%以上”里有两个不同的界限。"),
    ("约45万人以上", "PC043", "约45万人以上", "“约45万人以上”里有两个不同的界限。"),
    ("10—12万人左右", "PC043", "10—12万人左右", "“10—12万人左右”里有两个不同的界限。"),
    ("累计保持在35%", "PC044", "累计保持在35%", "“累计保持在35%”里的口径用语不能同时使用。"),
    ("提高到5个百分点", "PC044", "提高到5个百分点", "“提高到5个百分点”里的口径用语不能同时使用。"),
    ("增长全覆盖", "PC044", "增长全覆盖", "“增长全覆盖”里的口径用语不能同时使用。"),
    ("5%—4%", "PC045", "5%—4%", "区间“5%—4%”的左端不小于右端。"),
    ("5元—10%", "PC046", "5元—10%", "“5元—10%”里两个数字的单位不一致"),
    ("4.5%—5", "PC046", "4.5%—5", "“4.5%—5”里两个数字的单位不一致"),
    ("1234567890123456789012345678901个", "PC047", "1234567890123456789012345678901", "超过20位。"),
    ("10，000人", "PC048", "10，000人", "“10，000人”中的逗号可能是分节号"),
    ("1,0000人", "PC048", "1,0000人", "“1,0000人”中的逗号可能是分节号"),
    ("4 5万人", "PC049", "4 5", "“4 5”中间有空格"),
    ("近三年10个", "PC030", "近三年", "这里写的是“近三年”，读不懂"),
    ("三万五人", "PC051", "三万五", "“三万五”不是规范的数字。"),
    ("007个", "PC051", "007", "“007”不是规范的数字。"),
    ("比2020年增长50%", "PC053", "比2020年", "“比2020年”是比较的基期"),
    ("不再新增1000人", "PC055", "不再", "“不再”表示不再做或取消"),
    ("-5%", "PC056", "-5", "“-5”是负数"),
    ("2023年-5个", "PC056", "-5", "“-5”是负数"),
    ("达到－12%", "PC056", "－12", "“－12”是负数"),
    ("2023年-2025年床位3000张", "PC030", "床位", "这里写的是“床位”，读不懂"),
    ("2023年4月-6月床位10张", "PC030", "床位", "这里写的是“床位”，读不懂"),
    ("30万人（其中2023年10万人）", "PC036", "其中", "“其中”后面的数字是前一个数字的一部分"),
    ("全覆盖（其中农村80%以上）", "PC036", "其中", "“其中”后面的数字是前一个数字的一部分"),
    ("10万个（力争12万个）以上", "PC063", "（力争12万个）", "数字后面的“（力争12万个）”可能改变数字的含义，没有读取。"),
    ("1亿2万元", "PC030", "2", "这里写的是“2”，读不懂"),
    ("2023年均10场", "PC030", "均", "这里写的是“均”，读不懂"),
    ("2023年三季度前10场", "PC030", "前", "这里写的是“前”，读不懂"),
    ("10万人以上（含10万人）", "PC063", "（含10万人）", "数字后面的“（含10万人）”可能改变数字的含义，没有读取。"),
    (
        "10万人（力争；不保证）",
        "PC063",
        "（力争；不保证）",
        "数字后面的“（力争；不保证）”可能改变数字的含义，没有读取。",
    ),
    ("10万万人", "PC064", "10万万人", "“10万万人”里“万”写重了，不知道是多少。"),
    ("10亿万元", "PC064", "10亿万元", "“10亿万元”里“万”写重了，不知道是多少。"),
    ("15—12万人", "PC045", "15—12万人", "区间“15—12万人”的左端不小于右端。"),
    ("15万人—12万人", "PC045", "15万人—12万人", "区间“15万人—12万人”的左端不小于右端。"),
    ("由15提高到12万人", "PC046", "15提高到12万人", "“15提高到12万人”里两个数字的单位不一致"),
    ("百万吨", "PC038", "百万吨", "“百万吨”没有说明确切数量。"),
    ("第3位", "PC030", "第", "这里写的是“第”，读不懂"),
    ("前10名", "PC030", "前", "这里写的是“前”，读不懂"),
)
