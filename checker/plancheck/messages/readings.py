"""Words of the findings on how an outcome was reached."""

from plancheck.messages.wording import Wording, Words

WORDS: Words = {
    "PC240": (
        Wording(
            title="低于全省参照数",
            sentence="“{commitment}”原文是全省数{required}（{by}），对各市只作参照；方案写“{written}”（{when}），"
            "没有达到参照数，差{gap}。",
            advice="{write}",
            why="原文没有要求每个市都达到这个数，所以最多是警告。",
            example="全省75%，方案写“到2025年达到70%”。",
        ),
        Wording(
            title="short of the benchmark",
            sentence="“{commitment}” is a figure of the whole province, {required} ({by}), and only a benchmark "
            "for a city; “{written}” ({when}) does not reach it; it lacks {gap}.",
            advice="{write}",
            why="The article does not ask it of every city, so this is at most a warning.",
            example="75% for the province; the plan says 70% by 2025.",
        ),
    ),
    "PC241": (
        Wording(
            title="未保证达到全省参照数",
            sentence="“{commitment}”原文是全省数{required}（{by}），对各市只作参照；方案写“{written}”（{when}），"
            "没有保证达到参照数。",
            advice="{write}",
            why="原文没有要求每个市都达到这个数，所以最多是警告。",
            example="全省75%，方案写“75%左右”。",
        ),
        Wording(
            title="benchmark not guaranteed",
            sentence="“{commitment}” is a figure of the whole province, {required} ({by}), and only a benchmark "
            "for a city; “{written}” ({when}) does not guarantee it.",
            advice="{write}",
            why="The article does not ask it of every city, so this is at most a warning.",
            example="75% for the province; the plan says about 75%.",
        ),
    ),
    "PC242": (
        Wording(
            title="与原文的规模数不同",
            sentence="“{commitment}”原文是{required}，方案写“{written}”；这是规模数而不是目标，只作提示。",
            advice="",
            why="这类数没有多好少好之分。",
            example="原文约146亿元，方案写130亿元。",
        ),
        Wording(
            title="differs from the article",
            sentence="“{commitment}” is {required} in the article; the plan says “{written}”; it describes a size "
            "and is no aim.",
            advice="",
            why="Neither more nor less is better.",
            example="About 14.6 billion yuan in the article, 13 billion in the plan.",
        ),
    ),
    "PC250": (
        Wording(
            title="用到了容差",
            sentence="“{commitment}”：“{written}”按{planned}理解，用到了“左右”的容差（{reason}）。",
            advice="",
            why="“左右”是多少由规则包写明；靠它才符合的要说明。",
            example="45万人左右，容差3%。",
        ),
        Wording(
            title="tolerance used",
            sentence="“{commitment}”: “{written}” is read as {planned}; this used the tolerance of about ({reason}).",
            advice="",
            why="The pack says how much about is; a pass that needs it says so.",
            example="About 450,000 persons, tolerance 3%.",
        ),
    ),
    "PC251": (
        Wording(
            title="时限为推定",
            sentence="“{commitment}”的时限{by}不是原文直接写明的（{reason}），“{written}”据此判定。",
            advice="",
            why="推定的时限要说明，以便不同意的人提出。",
            example="原文未写时限，按三年行动末年。",
        ),
        Wording(
            title="time limit not stated",
            sentence="The time limit of “{commitment}”, {by}, is not stated by the article itself ({reason}); "
            "“{written}” was judged by it.",
            advice="",
            why="A time limit that was inferred is named, so that it can be disputed.",
            example="No date in the article: the last year of the programme.",
        ),
    ),
    "PC252": (
        Wording(
            title="由分段的数相加",
            sentence="“{commitment}”：方案没有写全期的数，由相接各段的数相加得{planned}。",
            advice="",
            why="相接而不重叠的各段数量可以相加。",
            example="2023年、2024年、2025年的数相加。",
        ),
        Wording(
            title="added from parts of the span",
            sentence="“{commitment}”: the plan states no figure for the whole span; those of the spans that "
            "follow each other add up to {planned}.",
            advice="",
            why="Amounts over spans that follow each other without a gap add up.",
            example="The figures of 2023, 2024 and 2025 are added.",
        ),
    ),
    "PC253": (
        Wording(
            title="由年均推出总量",
            sentence="“{commitment}”：“{written}”是年均数，与年数相乘得{planned}。",
            advice="",
            why="年均乘以年数就是全期的数量，但推不出某一年。",
            example="年均10万人，三年30万人。",
        ),
        Wording(
            title="average times years",
            sentence="“{commitment}”: “{written}” was put beside an average per year; over the span this is {planned}.",
            advice="",
            why="An average per year times the years is the amount over the span, but tells nothing of one year.",
            example="100,000 a year on average are 300,000 in three years.",
        ),
    ),
    "PC254": (
        Wording(
            title="由现状和变化推出",
            sentence="“{commitment}”：由现状加“{written}”得{planned}。",
            advice="",
            why="有现状时，变化可以换算成达到的水平。",
            example="现状30%，提高5个百分点，即35%。",
        ),
        Wording(
            title="level from baseline and change",
            sentence="“{commitment}”: the baseline and “{written}” make {planned}.",
            advice="",
            why="With a baseline a change gives the level that is reached.",
            example="Baseline 30%, 5 points more: 35%.",
        ),
    ),
    "PC255": (
        Wording(
            title="由现状和目标推出速度",
            sentence="“{commitment}”要求的是增速；由现状推算，期末应为{required}，方案写“{written}”。",
            advice="",
            why="现状和期末的数一起决定年均增速，按乘方精确计算。",
            example="现状1500元，三年年均提高6%，期末1786.524元。",
        ),
        Wording(
            title="rate from baseline and final figure",
            sentence="“{commitment}” asks for a rate; from the baseline the final figure must be {required}; the "
            "plan says “{written}”.",
            advice="",
            why="Baseline and final figure give the average rate, by exact powers.",
            example="1,500 yuan at 6% a year over three years is 1,786.524 yuan.",
        ),
    ),
    "PC256": (
        Wording(
            title="另有更高的争取目标",
            sentence="“{commitment}”：“{written}”是更高的争取目标，判定以更有力度的那个目标为准。",
            advice="",
            why="力争的数只作加分，不影响结论。",
            example="2023年10万人以上，力争12万人。",
        ),
        Wording(
            title="a higher aim beside it",
            sentence="“{commitment}”: “{written}” is a higher aim beside the firmer target, which is the one that "
            "was judged.",
            advice="",
            why="What is striven for beside a firm target is a bonus.",
            example="100,000 or more in 2023, striving for 120,000.",
        ),
    ),
    "PC258": (
        Wording(
            title="按“对应”一行判定",
            sentence="“{name}”不是规则包里的名称，按“对应：{corresponds}”判定“{commitment}”。",
            advice="",
            why="名称说不出是哪一项承诺，只凭“对应”一行认定的，要说明，请核对是不是同一件事。",
            example="老年大学数：2023年40%，下面写“对应：LN-H-07”。",
        ),
        Wording(
            title="judged by the line “For:”",
            sentence="“{name}” is no name of the pack; the line “对应：{corresponds}” alone ties it to “{commitment}”.",
            advice="",
            why="Where the name does not say which commitment is meant, the reader should check that it is the same thing.",
            example="Colleges for the elderly: 40% in 2023, with 对应：LN-H-07 below it.",
        ),
    ),
    "PC257": (
        Wording(
            title="前后矛盾，但结论相同",
            sentence="“{commitment}”在不同的方案中有不同的目标，包括“{written}”，取哪一个结论都相同。",
            advice="只保留一个。",
            why="结论虽然相同，数仍然要改成一致。",
            example="一份方案写38%，另一份写40%，要求不低于35%。",
        ),
        Wording(
            title="contradiction without effect",
            sentence="Plans of the city state different targets for “{commitment}”, among them “{written}”; the "
            "outcome is the same for each.",
            advice="Keep one of them.",
            why="The outcome does not depend on it, but the figures should agree.",
            example="38% in one plan and 40% in another, at least 35% required.",
        ),
    ),
}
