"""Words of the findings on figures: those that no target can be made of, and those that do not fit each other."""

from plancheck.messages.wording import Wording, Words

FIGURES: Words = {
    "PC101": (
        Wording(
            title="计量单位不符",
            sentence="“{written}”的计量单位（{unit}）不能换算成该指标的单位（{expected}）。",
            advice="改用“{expected}”计数；数的如果确实是另一样东西，请另立一项。",
            why="人与户、人次，个与平方米，数的不是一样东西，不能相加，也不能比较。",
            example="错：城镇新增就业：2023年10万户以上\n对：城镇新增就业：2023年10万人以上",
        ),
        Wording(
            title="Unit of another kind",
            sentence="“{written}” is counted in {unit}, which does not convert into the indicator's unit ({expected}).",
            advice="Count in {expected}; if another thing is meant, make it an item of its own.",
            why="Persons, households and visits, or pieces and square metres, are different things: "
            "they can be neither added nor compared.",
            example="Bad: 城镇新增就业：2023年10万户以上\nGood: 城镇新增就业：2023年10万人以上",
        ),
    ),
    "PC102": (
        Wording(
            title="数值超出可能范围",
            sentence="“{written}”超出了该指标可能的范围（{domain}）。",
            advice="核对后改写成这个范围内的数。",
            why="覆盖率一类的比率只能在0与100%之间，个数不能是负数；不可能的数什么也说明不了。",
            example="错：垃圾分类覆盖率：110%\n对：垃圾分类覆盖率：100%",
        ),
        Wording(
            title="Figure that cannot be",
            sentence="“{written}” lies outside what the indicator can be ({domain}).",
            advice="Check it and write a figure within that range.",
            why="A share lies between 0 and 100%, a count is not negative; nothing follows from an impossible figure.",
            example="Bad: 垃圾分类覆盖率：110%\nGood: 垃圾分类覆盖率：100%",
        ),
    ),
    "PC103": (
        Wording(
            title="比较方向相反",
            sentence="“{written}”限定的是“{indicator}”不利的一侧，等于没有承诺。",
            advice="越高越好的指标用“以上”“不低于”，越低越好的指标用“以内”“不超过”。",
            why="回收利用率“35%以内”只承诺不超过35%，连0也算做到。",
            example="错：城市生活垃圾回收利用率：35%以内\n对：城市生活垃圾回收利用率：35%以上",
        ),
        Wording(
            title="Comparator the wrong way round",
            sentence="“{written}” bounds only the worse side of “{indicator}” and so promises nothing.",
            advice="Write >= or “at least” where more is better, <= or “at most” where less is better.",
            why="A recycling rate “within 35%” promises only not to exceed it: even 0 would keep the promise.",
            example="Bad: 城市生活垃圾回收利用率：35%以内\nGood: 城市生活垃圾回收利用率：35%以上",
        ),
    ),
    "PC124": (
        Wording(
            title="写的是零或减少，与指标方向相反",
            sentence="“{indicator}”越多越好，“{written}”写的是没有或减少，不能当作承诺。",
            advice="写要做到多少{unit}，时限照原来的写；确实没有任务的，写“申请豁免：”和理由。",
            why="“减少2万人”“0人以上”什么都不做也算做到，加进合计会算错。",
            example="错：城镇新增就业：2023年减少2万人\n对：城镇新增就业：2023年2万人",
        ),
        Wording(
            title="Nothing, or a decrease",
            sentence="Of “{indicator}” more is better; “{written}” is nothing or a decrease, and so no promise of it.",
            advice="State how many {unit} are to be reached, with the date as it is; where nothing is to be done, ask for "
            "an exemption with its reason.",
            why="A decrease, or 0 and more, is kept by doing nothing at all, and would make a sum wrong.",
            example="Bad: 城镇新增就业：2023年减少2万人\nGood: 城镇新增就业：2023年2万人",
        ),
    ),
    "PC123": (
        Wording(
            title="时限前后不一",
            sentence="“{written}”自己写了时限，下面的完成时限却是“{deadline}”，以哪个为准不清楚。",
            advice="两处改成同一个时限，或删去其中一处。",
            why="同一个数有两个时限，按早的算也许没有这个意思，按晚的算也许已经过期，所以不下结论。",
            example="错：城市生活垃圾回收利用率：2023年40%，完成时限：2025年12月\n对：城市生活垃圾回收利用率：2023年40%",
        ),
        Wording(
            title="Two time limits",
            sentence="“{written}” states its own date, and the deadline below it says “{deadline}”; which one holds is "
            "not clear.",
            advice="Write the same date in both places, or delete one of them.",
            why="Of two dates for one figure the earlier may not be meant and the later may be too late, so nothing is "
            "concluded.",
            example="Bad: 城市生活垃圾回收利用率：2023年40%, 完成时限：2025年12月\n"
            "Good: 城市生活垃圾回收利用率：2023年40%",
        ),
    ),
    "PC104": (
        Wording(
            title="百分比与百分点混用",
            sentence="“{written}”分不清是提高到{instead}，还是提高相应的百分点。",
            advice="写成“提高到{instead}”；如果说的是变化量，把“%”改成“个百分点”。",
            why="比率“提高5%”有三种读法：提高到5%、提高5个百分点、比原来多5%，相差很大。",
            example="错：城市生活垃圾回收利用率：提高5%\n对：城市生活垃圾回收利用率：提高5个百分点",
        ),
        Wording(
            title="Per cent or percentage points",
            sentence="“{written}” may mean a rise to {instead} or a rise by percentage points.",
            advice="Write “increase to {instead}”; if the change is meant, write “percentage points” in place of %.",
            why="A share that “rises 5%” can rise to 5%, by 5 percentage points, or by a twentieth of itself.",
            example="Bad: 城市生活垃圾回收利用率：提高5%\nGood: 城市生活垃圾回收利用率：提高5个百分点",
        ),
    ),
    "PC105": (
        Wording(
            title="“左右”没有幅度",
            sentence="“{written}”允许的上下幅度没有规定，“{indicator}”无法判定。",
            advice="改写成“以上”“以内”或一个区间。",
            why="“左右”“近”要有规定的幅度才能判定；规则包没有为这个指标规定。",
            example="错：公共文化设施：2000个左右\n对：公共文化设施：2000个以上",
        ),
        Wording(
            title="“About” without a tolerance",
            sentence="No tolerance is declared for “{indicator}”, so “{written}” cannot be judged.",
            advice="Write “at least”, “at most” or a range.",
            why="About and nearly can be judged only with a tolerance; the pack declares none for this indicator.",
            example="Bad: 公共文化设施：2000个左右\nGood: 公共文化设施：2000个以上",
        ),
    ),
    "PC106": (
        Wording(
            title="数量级可能写错",
            sentence="“{written}”同省级要求中最大的数（{asked}）相比差得太远，可能多写或漏写了“万”，或写错了“万”“亿”。",
            advice="请核对；如果要写的是{likely}，照此改写。",
            why="“450000万人”比“45万人”大一万倍，不核对就会被当作远远超额；判断办法：带“万”“亿”的数超过省级最大要求的10倍、"
            "去掉“万”后又不超过它，或者任何数超过它的100倍，或者不带“万”的数再乘一万也不超过它。",
            example="错：城镇新增就业：450000万人\n对：城镇新增就业：45万人",
        ),
        Wording(
            title="Probably a slip in magnitude",
            sentence="“{written}” is out of all proportion to the largest figure the province asks ({asked}); "
            "a “万” (ten thousand) may be too many or missing.",
            advice="Check it; if {likely} is meant, write that.",
            why="“450000万人” is ten thousand times “45万人” and would pass as far above target. A slip is: with “万” or "
            "“亿” more than 10 times the province's largest figure and not above it without the “万”; any figure more "
            "than 100 times it; a figure without “万” that is not above it even times ten thousand.",
            example="Bad: 城镇新增就业：450000万人\nGood: 城镇新增就业：45万人",
        ),
    ),
    "PC107": (
        Wording(
            title="几样东西合写一个数",
            sentence="“{head}”是几样东西，却只写了一个数“{written}”，各是多少看不出来，也不能算给每一样。",
            advice="每样东西单独写一行，各写各的数。",
            why="比率可以几项同为一个数；人数、个数合写一个数，给每一项都算一遍就重复了。",
            example="错：城镇新增就业、失业人员再就业：2023年4万人\n对：城镇新增就业：2023年3万人",
        ),
        Wording(
            title="One count for several things",
            sentence="“{head}” are several things with one count, “{written}”: how many of each cannot be told.",
            advice="Give each thing a line and a figure of its own.",
            why="Several shares can be the same figure; a count of several things added to each would be added twice.",
            example="Bad: 城镇新增就业、失业人员再就业：2023年4万人\nGood: 城镇新增就业：2023年3万人",
        ),
    ),
    "PC108": (
        Wording(
            title="重复的目标",
            sentence="“{indicator}”的目标“{written}”与第{line}行相同，只算一次。",
            advice="如非有意，删去其中一处。",
            why="同一目标写两处，以后只改一处就会前后矛盾。",
            example="第5行：城镇新增就业：2023年10万人以上\n第30行：城镇新增就业：2023年10万人以上",
        ),
        Wording(
            title="Target written twice",
            sentence="The target “{written}” for “{indicator}” repeats line {line} and counts once.",
            advice="Delete one of the two unless both are meant to stand.",
            why="Once one of two equal targets is changed, the plan contradicts itself.",
            example="Line 5: 城镇新增就业：2023年10万人以上\nLine 30: 城镇新增就业：2023年10万人以上",
        ),
    ),
    "PC109": (
        Wording(
            title="前后矛盾",
            sentence="“{indicator}”这里写“{written}”，第{line}行写“{other}”，前后矛盾。",
            advice="两处改成同一个数；较高的数如果只是争取，前面写“力争”。",
            why="同一指标、同一时限、同样力度的两个不同目标，不知道以哪个为准。",
            example="错：第5行 2023年10万人以上，第30行 2023年9万人以上\n对：2023年9万人以上，力争10万人",
        ),
        Wording(
            title="Contradiction",
            sentence="“{indicator}” is “{written}” here and “{other}” on line {line}.",
            advice="Write the same figure in both places; put “strive for” before the higher one if it is only striven for.",
            why="Of two different targets for one indicator and date, promised equally firmly, either may hold.",
            example="Bad: line 5 2023年10万人以上, line 30 2023年9万人以上\nGood: 2023年9万人以上，力争10万人",
        ),
    ),
    "PC110": (
        Wording(
            title="分解达不到总数",
            sentence="“{indicator}”分解到各地后是{reached}，比总数“{written}”差{gap}。",
            advice="补足分解数；如果没有列全，在末尾写“等”。",
            why="分解数合起来达不到总数，就是各地都完成了，全市也完不成。",
            example="错：2023年10万人以上，分解：中山区4万人、西岗区5万人\n对：2023年10万人以上，分解：中山区5万人、西岗区5.5万人",
        ),
        Wording(
            title="Parts short of their total",
            sentence="The parts of “{indicator}” come to {reached}, which is {gap} short of the total “{written}”.",
            advice="Raise the parts, or end the list with “etc.” if it is not complete.",
            why="If the parts do not reach the total, the city misses it even when every part is kept.",
            example="Bad: 2023年10万人以上, 分解：中山区4万人、西岗区5万人\n"
            "Good: 2023年10万人以上, 分解：中山区5万人、西岗区5.5万人",
        ),
    ),
    "PC111": (
        Wording(
            title="分年数与累计数不一致",
            sentence="“{indicator}”各年合计{reached}，与累计“{written}”相差{gap}。",
            advice="核对各年数与累计数，改成一致。",
            why="各年都完成而累计完不成，或者累计还不如各年之和，说明有一处写错了。",
            example="错：2023年10万人；2024年10万人；2025年10万人；到2025年累计31万人\n"
            "对：2023年10万人；2024年10.5万人；2025年10.5万人；到2025年累计31万人",
        ),
        Wording(
            title="Years against their total",
            sentence="The years of “{indicator}” add up to {reached}, {gap} away from the total “{written}”.",
            advice="Check the years and the total and make them agree.",
            why="If every year is kept and the total still missed, or it asks less than its years, one is wrong.",
            example="Bad: 2023年10万人；2024年10万人；2025年10万人；到2025年累计31万人\n"
            "Good: 2023年10万人；2024年10.5万人；2025年10.5万人；到2025年累计31万人",
        ),
    ),
    "PC112": (
        Wording(
            title="目标不如现状",
            sentence="“{indicator}”的目标“{written}”比现状{baseline}还差{gap}。",
            advice="核对现状和目标；如果确实要低于现状，请在备注里说明理由。",
            why="目标比已经做到的还差，多半是写错了，或者没有承诺任何进步。",
            example="错：现状：2022年36%，目标：2023年35%以上\n对：现状：2022年36%，目标：2023年38%以上",
        ),
        Wording(
            title="Target worse than the baseline",
            sentence="The target “{written}” for “{indicator}” is {gap} worse than the baseline {baseline}.",
            advice="Check both; if less than today is meant, give the reason in a remark.",
            why="A target worse than what is reached already is mostly a slip, or promises no progress.",
            example="Bad: 现状：2022年36%, 2023年35%以上\nGood: 现状：2022年36%, 2023年38%以上",
        ),
    ),
}
