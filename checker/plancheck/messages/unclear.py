"""Words of the findings on what is said and cannot be judged."""

from plancheck.messages.wording import Wording, Words

WORDS: Words = {
    "PC218": (
        Wording(
            title="时限不清楚",
            sentence="“{written}”与完成时限不一致，或者看不出是哪件事的时限，“{commitment}”无法判定。",
            advice="只在“完成时限：”后面写一个日期，如“2023年12月”。",
            why="时限不清楚，不能当作没有写时限，也不能当作按时。",
            example="2023年底前建成分类处理系统，而完成时限写2024年12月。",
        ),
        Wording(
            title="time limit is not clear",
            sentence="“{written}” differs from the time limit, or does not say what it is the date of, so “{commitment}” "
            "cannot be judged.",
            advice="State one date only, after “Deadline:”, such as 2023-12.",
            why="A time limit that is not clear is neither no limit nor in time.",
            example="To be built by the end of 2023, with 2024-12 after “Deadline:”.",
        ),
    ),
    "PC219": (
        Wording(
            title="合计推不出每年",
            sentence="“{commitment}”要求每一年的数，方案写“{written}”，是几年的合计，推不出每年多少。",
            advice="写“每年”多少，或逐年写出。",
            why="几年合计够了，其中某一年也可能一个都没有。",
            example="要求每年增加3000张，方案写“2023—2025年累计1560张”。",
        ),
        Wording(
            title="a total gives no single year",
            sentence="“{commitment}” asks for a figure of each year; “{written}” is the total of several years, from "
            "which no single year's follows.",
            advice="Say how many each year, or state every year.",
            why="The total may be kept with nothing at all in one of the years.",
            example="3,000 beds a year are asked for; the plan says 1,560 from 2023 to 2025.",
        ),
    ),
    "PC220": (
        Wording(
            title="提到了但没有可判定的数",
            sentence="“{written}”{mention}“{commitment}”，但不是一个可以判定的目标{surplus}。",
            advice="单独写一行：{form}；名称前后不加别的话。",
            why="方案不是没有提到，所以不是未提出；但也没有可以比较的目标。",
            example="措施：促进城镇新增就业",
        ),
        Wording(
            title="mentioned without a target",
            sentence="“{written}” {mention} “{commitment}” but states no target that can be judged{surplus}.",
            advice="Write a line of its own: {form}; with no other words around the name.",
            why="The plan does mention it, so it is not missing; but there is nothing to compare.",
            example="Measure: promote new urban employment",
        ),
    ),
    "PC221": (
        Wording(
            title="有读不懂的内容",
            sentence="“{written}”读不懂，而它可能写的就是“{commitment}”，所以无法判定。",
            advice="按读不懂的那一处的提示改写后重新核对。",
            why="读不懂的内容不能当作没有写，也不能当作写够了。",
            example="城镇新增就业：2023年1O万人（把0写成字母O）",
        ),
        Wording(
            title="something cannot be read",
            sentence="“{written}” cannot be read and may be about “{commitment}”, which therefore cannot be judged.",
            advice="Rewrite it as that place's own finding says, and check again.",
            why="What cannot be read is neither missing nor enough.",
            example="A figure with the letter O for a nought",
        ),
    ),
    "PC239": (
        Wording(
            title="有话可能收回或限制这一项",
            sentence="“{written}”可能收回、限制或减弱了“{commitment}”，所以无法判定。",
            advice="这句话若不影响本市承诺，请删去，或改写得不再有歧义；若是改正，请直接改这一项的数和时限；若确有限制，这一项就还没有作出省里要的承诺，请另写一项没有限制的。",
            why="备注、标题、段落和半句里的话不在目标之内，程序不能断定它没有改变承诺。",
            example="备注：原则上",
        ),
        Wording(
            title="words may take it back or limit it",
            sentence="“{written}” may take back, limit or soften “{commitment}”, which therefore cannot be judged.",
            advice="If the words do not change what the city promises, delete them, or write them so that nobody can "
            "doubt it; if they correct it, correct the figure and the date themselves; if they limit it, add a line without "
            "the limit, for what the province asks is not promised yet.",
            why="What a remark, a heading, a paragraph or a further clause says is not part of the target, and nobody can "
            "tell that it leaves the promise as it is.",
            example="Remark: in principle",
        ),
    ),
    "PC238": (
        Wording(
            title="过去的数不是承诺",
            sentence="方案写“{written}”，是{when}的数，早于方案开始的{start}，是已有的结果，不是承诺，“{commitment}”无法判定。",
            advice="核对年份；已有的数写在“现状：”里，再写{by}的目标。",
            why="方案说的是今后的事，过去已经达到的数不保证今后还能做到。",
            example="期间2023年—2025年的方案，只写“2022年25%以上”。",
        ),
        Wording(
            title="figure of the past",
            sentence="The plan says “{written}”, a figure {when}, before it begins ({start}): a result and no promise, so "
            "“{commitment}” cannot be judged.",
            advice="Check the year; what has been reached goes behind “Baseline:”, and a target is still to be stated, {by}.",
            why="A plan speaks of what is to come; a figure reached in the past does not say that it will be reached again.",
            example="A plan from 2023 to 2025 that says “2022: >= 25%” and no more.",
        ),
    ),
    "PC222": (
        Wording(
            title="名称相近但不是同一指标",
            sentence="“{written}”不是“{commitment}”所用的指标（{why}），无法判定。",
            advice="另写一行，用省级承诺所用的指标名称。",
            why="名称相近的两个指标不能互相代替，数也不能相加。",
            example="城镇登记失业率不是城镇调查失业率。",
        ),
        Wording(
            title="near name of another indicator",
            sentence="“{written}” is not the indicator of “{commitment}” ({why}), so it cannot be judged.",
            advice="Add a line with the indicator that the commitment uses.",
            why="Two indicators with similar names cannot stand for each other or be added.",
            example="The registered unemployment rate is not the surveyed one.",
        ),
    ),
    "PC223": (
        Wording(
            title="口径不同",
            sentence="口径写的是“{written}”，与“{commitment}”的口径不同，无法判定。",
            advice="这条只是说明统计方法、不缩小范围的，请删去；确是另一种口径的，按省级承诺的口径另写一行。",
            why="同名不同口径就是另一个指标。",
            example="口径：不含市本级",
        ),
        Wording(
            title="counted in another sense",
            sentence="The note on how it is counted says “{written}”, which is not how “{commitment}” is counted, "
            "so it cannot be judged.",
            advice="Delete the note if it only says how the statistic is made and narrows nothing; if it is counted in "
            "another sense, add a line counted as the commitment is.",
            why="The same name counted otherwise is another indicator.",
            example="Caliber: without the city proper",
        ),
    ),
    "PC224": (
        Wording(
            title="没有自己的数",
            sentence="“{written}”没有写数，“{commitment}”无法判定。",
            advice="写出本市的数和时限。",
            why="“完成省下达任务”“与经济增长同步”要靠别的数才能判断。",
            example="城镇新增就业：完成省下达任务",
        ),
        Wording(
            title="no figure of its own",
            sentence="“{written}” states no figure, so “{commitment}” cannot be judged.",
            advice="State the city's own figure and date.",
            why="As assigned by the province, or in step with growth, depends on figures that are elsewhere.",
            example="New urban employment: as assigned by the province",
        ),
    ),
    "PC225": (
        Wording(
            title="前后矛盾",
            sentence="“{commitment}”有互相矛盾的目标：{all}，无法判定以哪个为准。",
            advice="只保留一个。",
            why="同一指标、时限、口径和力度的两个不同的数，结论随取哪一个而不同。",
            example="一处写10万人，另一处写9万人。",
        ),
        Wording(
            title="contradiction",
            sentence="There are contradicting targets for “{commitment}”: {all}; which one stands cannot be told.",
            advice="Keep one of them.",
            why="Two different figures for the same thing, equally firm, lead to different outcomes.",
            example="100,000 in one place and 90,000 in another.",
        ),
    ),
    "PC226": (
        Wording(
            title="口径类型不同",
            sentence="“{commitment}”与方案写的“{written}”说的不是同一类数（水平、数量、速度、变化），无法判定。",
            advice="按省级承诺的说法改写。",
            why="比如“提高5个百分点”没有现状就推不出达到多少，总量也推不出每一年的量。",
            example="要求达到35%，方案写“提高5个百分点”而没有现状。",
        ),
        Wording(
            title="another kind of figure",
            sentence="“{commitment}” and “{written}” are different kinds of figure (level, amount, rate, change), "
            "so it cannot be judged.",
            advice="Rewrite it as the commitment is worded.",
            why="A change without a baseline gives no level, and an amount over several years gives none for one year.",
            example="35% is to be reached; the plan says 5 points more, without a baseline.",
        ),
    ),
    "PC227": (
        Wording(
            title="时段对不上",
            sentence="“{commitment}”说的是{by}，方案写“{written}”，说的是{when}，无法推出前者。",
            advice="按{by}另写一个数。",
            why="一段时间的数推不出另一段时间的数；上限更要时段完全相同。",
            example="要求2023—2025年累计，方案写2021—2025年累计。",
        ),
        Wording(
            title="another span",
            sentence="“{commitment}” is about {by}; “{written}” is about {when}, from which it does not follow.",
            advice="State a figure for {by}.",
            why="A figure over one span says nothing about another; an upper bound needs exactly the same span.",
            example="2023 to 2025 is asked for; the plan says 2021 to 2025.",
        ),
    ),
    "PC228": (
        Wording(
            title="年份不全",
            sentence="“{commitment}”要求{by}，方案写“{written}”，没有覆盖全部年份（缺{when}），无法判定。",
            advice="补上其余年份{how}。",
            why="没有写到的年份没有承诺，不能按写了的年份推断。",
            example="要求三年年均，方案只写2023年。",
        ),
        Wording(
            title="fewer years than asked",
            sentence="“{commitment}” asks for {by}; “{written}” does not cover all of these years (not "
            "covered: {when}), so it cannot be judged.",
            advice="Add the other years{how}.",
            why="Nothing is promised for the years that are left out.",
            example="An average over three years is asked for; the plan speaks of 2023.",
        ),
    ),
    "PC229": (
        Wording(
            title="起点不明",
            sentence="方案写“{written}”，没有写从哪一年算起，“{commitment}”（{by}）无法判定。",
            advice="在方案开头写“期间：”，或写明起止年份。",
            why="累计数从哪一年算起不同，含义就不同。",
            example="方案没有期间，只写“到2025年累计31万人”。",
        ),
        Wording(
            title="start unknown",
            sentence="“{written}” does not say from when it counts, so “{commitment}” ({by}) cannot be judged.",
            advice="State the plan's period, or the first and last year.",
            why="A running total means something else with another first year.",
            example="No period; “310,000 in all by 2025”.",
        ),
    ),
}
