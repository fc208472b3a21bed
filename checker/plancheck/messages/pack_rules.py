"""Words of the findings on what a pack's rules say, among themselves and against their article."""

from plancheck.messages.wording import Wording, Words

WORDS: Words = {
    "PC316": (
        Wording(
            "有市无要求",
            "这条规则的要求没有涉及：{cities}。",
            "请把这些市写进某一款，或加一款 cities: others。",
            "规则范围内的每个市都要有一个要求。",
            "cities: all，而 require 只写了沈阳、大连",
        ),
        Wording(
            "clause hole",
            "This rule asks nothing of: {cities}.",
            "Name them in a clause, or add a clause with cities: others.",
            "Every city in a rule's scope is asked for something.",
            "cities: all while require names 沈阳 and 大连 only",
        ),
    ),
    "PC317": (
        Wording(
            "一市两个要求",
            "这条规则对同一个市提出了两个要求：{cities}。",
            "请让每个市只出现在一款里。",
            "两个要求不同，结论就无法确定。",
            "两款都写了沈阳",
        ),
        Wording(
            "clause overlap",
            "This rule asks two things of the same city: {cities}.",
            "Let each city stand in one clause only.",
            "With two requirements the outcome would be uncertain.",
            "沈阳 in two clauses",
        ),
    ),
    "PC318": (
        Wording(
            "要求读不出来",
            "“{written}”读不出一个数值。",
            "请像方案中的目标那样只写一个数，如“45万人左右”“35%以上”。",
            "读不出的要求无法核对。",
            "is: 大幅提高",
        ),
        Wording(
            "unreadable requirement",
            "“{written}” cannot be read as one figure.",
            "Write one figure as a plan's target does, like “45万人左右” or “35%以上”.",
            "What cannot be read cannot be checked.",
            "is: 大幅提高",
        ),
    ),
    "PC319": (
        Wording(
            "要求里有时限",
            "“{written}”里写了时限。",
            "请把时限移到 by。",
            "时限只在一处写，才不会互相矛盾。",
            "is: 到2025年35%以上",
        ),
        Wording(
            "dated requirement",
            "“{written}” contains a date.",
            "Move the date to by.",
            "A date that is written once cannot contradict itself.",
            "is: 到2025年35%以上",
        ),
    ),
    "PC320": (
        Wording(
            "单位不合",
            "单位“{written}”不是“{indicator}”的单位。",
            "应用：{expected}。",
            "单位不同的数不能比较。",
            "指标以人计，要求写了45万户",
        ),
        Wording(
            "unfitting unit",
            "The unit “{written}” is not one of “{indicator}”.",
            "Use: {expected}.",
            "Figures in different units cannot be compared.",
            "45万户 asked of an indicator in persons",
        ),
    ),
    "PC321": (
        Wording(
            "方向相反",
            "“{written}”与“{indicator}”的方向相反。",
            "请核对要求的“以上”“以内”，或指标的 direction。",
            "方向相反的要求会把好说成坏。",
            "越多越好的指标写了“35%以内”",
        ),
        Wording(
            "unfitting comparator",
            "“{written}” runs against the direction of “{indicator}”.",
            "Check “以上” (at least) or “以内” (at most) in the requirement, or the indicator's direction.",
            "A requirement the wrong way round would call good bad.",
            "35%以内 of an indicator of which more is better",
        ),
    ),
    "PC322": (
        Wording(
            "数值超出范围",
            "“{written}”超出了指标可能的范围。",
            "应：{expected}。",
            "不可能的数没有方案能做到。",
            "比率写了110%",
        ),
        Wording(
            "requirement outside domain",
            "“{written}” lies outside what the indicator can be.",
            "Expected: {expected}.",
            "No plan can promise what cannot be.",
            "110% of a ratio",
        ),
    ),
    "PC323": (
        Wording(
            "没有左右的幅度",
            "要求写“{written}”，而“{indicator}”没有写明左右的幅度。",
            "请给这个指标写 tolerance，并写明理由。",
            "“左右”不定幅度就无法判断。",
            "is: 45万人左右，而指标没有 tolerance",
        ),
        Wording(
            "missing tolerance",
            "“{written}” is asked, and “{indicator}” does not say how far “左右” (about) reaches.",
            "Give the indicator a tolerance with its reason.",
            "Without a margin “about” cannot be judged.",
            "is: 45万人左右 of an indicator without tolerance",
        ),
    ),
    "PC324": (
        Wording(
            "比率不能相加",
            "“{indicator}”不是可以相加的数量，不能用 applies: total。",
            "请用 applies: each；只对全省提出的用 reading: benchmark。",
            "各市的比率、增幅或价格相加没有意义。",
            "失业率写了 applies: total",
        ),
        Wording(
            "total of a ratio",
            "“{indicator}” is not an amount that adds up, so applies: total cannot be used.",
            "Use applies: each, with reading: benchmark where only the province is asked.",
            "Ratios, rates and prices of cities have no sum.",
            "applies: total on an unemployment rate",
        ),
    ),
    "PC325": (
        Wording(
            "参照只用于逐市核对",
            "reading: benchmark 不能与 applies: {applies} 一起使用。",
            "请改用 applies: each，或删去 reading。",
            "参照是把全省的数与每个市比。",
            "applies: total 而 reading: benchmark",
        ),
        Wording(
            "benchmark that is not for each city",
            "reading: benchmark cannot be used with applies: {applies}.",
            "Use applies: each, or remove reading.",
            "A benchmark holds the province's figure beside each city's.",
            "applies: total with reading: benchmark",
        ),
    ),
    "PC326": (
        Wording(
            "没有写明时限的理由",
            "时限的依据是 {basis}，却没有写理由。",
            "请写 reason，说明时限从哪里来。",
            "原文没有写的时限，要让人看得出是怎么来的。",
            "basis: assumed 而没有 reason",
        ),
        Wording(
            "basis without a reason",
            "The date's basis is {basis}, and no reason is given.",
            "Write a reason that says where the date comes from.",
            "A date that the source does not state must show how it was found.",
            "basis: assumed without reason",
        ),
    ),
    "PC327": (
        Wording(
            "数字与要求不符",
            "登记的数字“{written}”不是规则 {rule_id} 要求的数值。",
            "规则要求的是：{expected}。",
            "规则的数值必须就是原文的数字。",
            "原文45万，规则写了54万人左右",
        ),
        Wording(
            "figure mismatch",
            "The listed figure “{written}” is not what rule {rule_id} requires.",
            "The rule requires: {expected}.",
            "A rule's value is the article's figure.",
            "45万 in the article, 54万人左右 in the rule",
        ),
    ),
    "PC328": (
        Wording(
            "数字没有登记",
            "原文的数字“{written}”没有登记用途，字符位置是 {at}。",
            "请在 figures.yaml 加一行，说明它是要求、日期、名称、已有结果还是其他。",
            "原文的每个数字都要有交代，才不会漏掉承诺。",
            "原文有“1200个”，figures.yaml 没有",
        ),
        Wording(
            "figure without a role",
            "The article's figure “{written}” has no role; it stands at character {at}.",
            "Add a row to figures.yaml: required, date, name, result or other.",
            "Every figure is accounted for, so that no commitment is lost.",
            "1200个 in the article and not in figures.yaml",
        ),
    ),
    "PC329": (
        Wording(
            "登记的位置不对",
            "原文第 {at} 个字符处不是“{written}”，而是“{there}”。",
            "请核对 at 与 text，at 从0数起；可能的位置：{near}。",
            "位置不对，就不知道登记的是哪个数。",
            'at: "488"，而数字在489',
        ),
        Wording(
            "misplaced figure",
            "At character {at} the article does not have “{written}” but “{there}”.",
            "Check at and text; at counts from 0. It may be at: {near}.",
            "With a wrong place nobody knows which figure is meant.",
            'at: "488" while the figure stands at 489',
        ),
    ),
    "PC330": (
        Wording(
            "原文没有这句话",
            "原文的这一段（{paragraph}）里没有“{quote}”。",
            "引文要一字不差；有这句话的段落：{near}。",
            "规则要能指着原文的话说。",
            "原文用半角逗号，引文写了全角逗号",
        ),
        Wording(
            "quote not found",
            "“{quote}” does not stand in this paragraph of the article: {paragraph}.",
            "Quote word for word; paragraphs that have it: {near}.",
            "A rule must be able to point at the article's own words.",
            "a full-width comma where the article has a half-width one",
        ),
    ),
    "PC331": (
        Wording(
            "句子没有交代",
            "原文第{paragraph}段的这句话没有规则，也没有列为方向性表述：“{quote}”。",
            "请写成规则，或写进 orientation.yaml 并说明理由。",
            "原文的每句话都要有交代，才不会漏掉承诺。",
            "orientation.yaml 漏了一句",
        ),
        Wording(
            "sentence not covered",
            "No rule and no orientation quotes this sentence of paragraph {paragraph}: “{quote}”.",
            "Make a rule of it, or list it in orientation.yaml with the reason.",
            "Every sentence is accounted for, so that no commitment is lost.",
            "a sentence that orientation.yaml lacks",
        ),
    ),
    "PC332": (
        Wording(
            "要求的数值没有登记",
            "规则 {rule_id} 要求的数值没有登记在 figures.yaml：{expected}。",
            "请加一行 role: required，rule: {rule_id}。",
            "规则的数值必须能在原文里指出来。",
            "两款要求，只登记了一个数字",
        ),
        Wording(
            "figure not listed",
            "What rule {rule_id} requires is not listed in figures.yaml: {expected}.",
            "Add a row with role: required and rule: {rule_id}.",
            "A rule's value can be pointed at in the article.",
            "two clauses and one listed figure",
        ),
    ),
    "PC333": (
        Wording(
            "数字不在引文里",
            "登记的数字“{written}”不在规则 {rule_id} 引用的话里。",
            "请核对 at，或把引文补全。",
            "同样的数字在原文里可能出现多次。",
            "两处“100”登记反了",
        ),
        Wording(
            "figure outside the quote",
            "The listed figure “{written}” does not stand in what rule {rule_id} quotes.",
            "Check at, or lengthen the quote.",
            "The same figure may stand in the article more than once.",
            "two figures 100 listed the wrong way round",
        ),
    ),
    "PC334": (
        Wording(
            "下达任务数读不懂",
            "“{written}”读不出一个下达任务数。",
            "写一个数加单位，例如 {example}。",
            "读不懂的任务数不能用来核对。",
            "大连: 若干",
        ),
        Wording(
            "allotment cannot be read",
            "“{written}” is not read as one assigned figure.",
            "Write one figure with its unit, for example {example}.",
            "A figure that cannot be read judges nobody.",
            "大连: 若干",
        ),
    ),
    "PC335": (
        Wording(
            "下达任务数加起来不符",
            "各市下达任务数相加得{sum}，要求{required}，差{gap}。",
            "调整各市的任务数，使合计符合承诺。",
            "各市都完成任务，省级承诺还是完不成。",
            "各市相加44万人，承诺是45万人",
        ),
        Wording(
            "allotments do not add up",
            "The cities' allotments add up to {sum}; required {required}, {gap} off.",
            "Change the cities' figures so that they add up to the commitment.",
            "Even if every city did its part the commitment would not be kept.",
            "440,000 in all where 450,000 are promised",
        ),
    ),
}
