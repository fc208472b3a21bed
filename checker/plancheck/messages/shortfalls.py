"""Words of the findings on a target or measure that does not keep its commitment."""

from plancheck.messages.wording import Wording, Words

WORDS: Words = {
    "PC201": (
        Wording(
            title="数值有缺口",
            sentence="“{commitment}”要求{required}，方案写“{written}”，差{gap}。",
            advice="{write}",
            why="省级承诺要求的每一种结果都在要求的范围之内才算符合；写得比要求低，就留下了缺口。",
            example="要求不低于35%，方案写“30%以上”，差5个百分点。",
        ),
        Wording(
            title="figure falls short",
            sentence="“{commitment}” asks for {required}; the plan says “{written}”, which is {gap} off.",
            advice="{write}",
            why="A promise keeps a commitment only if everything it allows lies inside what is required.",
            example="At least 35% is required and the plan says at least 30%: 5 percentage points off.",
        ),
    ),
    "PC202": (
        Wording(
            title="时限晚于要求",
            sentence="“{commitment}”要求{by}做到，方案写“{written}”，时限是{when}{only}。",
            advice="{write}；为别的时限写的数可以留在后面。",
            why="数值够了，但做到的时间比省级承诺晚，到期时仍是缺口。",
            example="要求2023年底前，方案写“到2025年达到38%以上”。",
        ),
        Wording(
            title="too late",
            sentence="“{commitment}” is due {by}; the plan says “{written}”, that is {when}{only}.",
            advice="{write}; the figure for another time may stay behind it.",
            why="The figure is high enough, but on the commitment's day it is not yet promised.",
            example="Due by the end of 2023; the plan says 38% or more by 2025.",
        ),
    ),
    "PC203": (
        Wording(
            title="数值没有保证",
            sentence="“{commitment}”要求{required}，方案写“{written}”，所写的数够了，但允许的结果是{planned}，"
            "达不到也不算违背。",
            advice="{write}",
            why="“左右”“近”和区间都留有余地，余地有一部分落在要求之外，所以是力度不足而不是缺口。",
            example="要求不低于35%，方案写“35%左右”或“34%—37%”。",
        ),
        Wording(
            title="figure is hedged",
            sentence="“{commitment}” asks for {required}; the figure in “{written}” would do, but {planned} is "
            "allowed, so it is not guaranteed.",
            advice="{write}",
            why="About, nearly and ranges leave room, and part of that room lies outside what is required.",
            example="At least 35% is required; the plan says about 35%, or 34% to 37%.",
        ),
    ),
    "PC204": (
        Wording(
            title="没有写时限",
            sentence="“{commitment}”要求{by}做到，方案写“{written}”，没有写时限。",
            advice="{write}",
            why="原文写明了时限，方案不写就无法保证按时做到，最多是力度不足。",
            example="原文写“2023年”，方案只写“10万人以上”。",
        ),
        Wording(
            title="no date",
            sentence="“{commitment}” is due {by}; the plan says “{written}” without a date.",
            advice="{write}",
            why="The article states a date; without one the plan does not promise to be in time.",
            example="The article says 2023; the plan only says 100,000 persons or more.",
        ),
    ),
    "PC205": (
        Wording(
            title="语气弱于承诺",
            sentence="“{commitment}”是明确的承诺，方案写“{written}”，语气是“{firmness}”。",
            advice="{write}",
            why="力度从强到弱是：确保、一般表述、力争或争取、预计；弱于省级承诺的表述不能保证做到。",
            example="“力争达到38%以上”。",
        ),
        Wording(
            title="weaker wording",
            sentence="“{commitment}” is promised plainly; the plan says “{written}”, which is only {firmness}.",
            advice="{write}",
            why="From firm to weak: assured, plain, striven for, expected; a weaker word promises less than the "
            "province did.",
            example="“Strive for 38% or more.”",
        ),
    ),
    "PC206": (
        Wording(
            title="正好在不含本数的界限上",
            sentence="“{commitment}”要求{required}，方案写“{written}”，正好停在界限上，而要求不含这个数本身。",
            advice="{write}",
            why="“超过”“低于”不含本数，写成本数还差一点点。",
            example="要求超过35%，方案写“35%以上”。",
        ),
        Wording(
            title="exactly on an open bound",
            sentence="“{commitment}” asks for {required}; the plan says “{written}”, which stops exactly on the "
            "bound that is not included.",
            advice="{write}",
            why="More than and less than leave the figure itself out.",
            example="More than 35% is required; the plan says at least 35%.",
        ),
    ),
    "PC207": (
        Wording(
            title="没有覆盖要求的全部时间",
            sentence="“{commitment}”要求的时间是{by}，方案写“{written}”，只覆盖{when}，其余时间没有保证。",
            advice="{write}",
            why="“保持”只在写明的时间里有效，没有写到的时间没有承诺。",
            example="要求2023—2025年保持，方案只写2023年，或只写2025年保持。",
        ),
        Wording(
            title="does not hold for the whole period",
            sentence="“{commitment}” is asked for {by}; the plan says “{written}”, which is for {when} only, and nothing is "
            "promised for the rest.",
            advice="{write}",
            why="To keep, or hold, is promised for the time that is written and for no other.",
            example="To be held from 2023 to 2025; the plan holds it in 2023 alone, or in 2025 alone.",
        ),
    ),
    "PC208": (
        Wording(
            title="现状已达到，只是时限较晚",
            sentence="“{commitment}”要求{by}做到，方案写“{written}”，时限{when}较晚，但现状已经达到要求。",
            advice="{write}",
            why="现状已在要求之内，只要不退步就能按时做到，所以是力度不足而不是缺口。",
            example="现状36%，要求2023年底前不低于35%，方案写“到2025年达到38%以上”。",
        ),
        Wording(
            title="late, but already reached",
            sentence="“{commitment}” is due {by}; the plan says “{written}”, {when}, which is late, but the "
            "baseline already reaches it.",
            advice="{write}",
            why="The baseline already lies inside what is required; only the date does not guarantee it.",
            example="Baseline 36%, at least 35% due by the end of 2023; the plan says 38% or more by 2025.",
        ),
    ),
    "PC209": (
        Wording(
            title="数值不够，时限也晚",
            sentence="“{commitment}”要求{by}{required}，方案写“{written}”，差{gap}，时限{when}也晚。",
            advice="{write}",
            why="数值和时限都没有达到省级承诺。",
            example="要求2023年底前不低于35%，方案写“到2025年30%以上”。",
        ),
        Wording(
            title="short and late",
            sentence="“{commitment}” asks for {required} {by}; the plan says “{written}”, which is {gap} off and "
            "late ({when}).",
            advice="{write}",
            why="Both the figure and the date miss the commitment.",
            example="At least 35% due by the end of 2023; the plan says at least 30% by 2025.",
        ),
    ),
    "PC210": (
        Wording(
            title="没有提出",
            sentence="方案没有提到“{commitment}”，时限{by}。",
            advice="{advice}",
            why="省级承诺要求各市分担的事，方案里没有就没有人负责。",
            example="方案里没有“城镇新增就业”这一项。",
        ),
        Wording(
            title="not mentioned",
            sentence="The plan does not mention “{commitment}”, due {by}.",
            advice="{advice}",
            why="What the province asks of its cities and a plan leaves out is nobody's task.",
            example="A plan without a line on new urban employment.",
        ),
    ),
    "PC211": (
        Wording(
            title="还没有填",
            sentence="“{written}”一项没有填数，“{commitment}”按未提出处理，时限{by}。",
            advice="填上数和时限后再报。",
            why="“待填”“____”不是承诺。",
            example="城镇新增就业：待填",
        ),
        Wording(
            title="left blank",
            sentence="The line “{written}” is left blank, so “{commitment}”, due {by}, counts as not mentioned.",
            advice="Fill in the figure and its date.",
            why="A blank promises nothing.",
            example="New urban employment: to be filled in",
        ),
    ),
    "PC212": (
        Wording(
            title="动作弱于承诺",
            sentence="“{commitment}”的动作是“{asked_verb}”，方案写“{written}”，{weakness}。",
            advice="{write}",
            why="探索、研究、力争一类的词不保证事情做成；要求建成、出台、实现的，写推进也不够。",
            example="要求建成，方案写“探索建设”。",
        ),
        Wording(
            title="weaker verb",
            sentence="“{commitment}” is to be {asked_verb}; the plan says “{written}”, {weakness}.",
            advice="{write}",
            why="Words such as explore, study or strive do not promise that it will be there; nor does promote, "
            "where it is to be completed.",
            example="To be completed; the plan says “explore building”.",
        ),
    ),
    "PC213": (
        Wording(
            title="举措没有写时限",
            sentence="“{commitment}”要求{by}做到，方案写“{written}”，没有写时限。",
            advice="{write}",
            why="原文写明了时限，方案不写就无法保证按时做到。",
            example="原文写“今年年底前”，方案没有“完成时限”。",
        ),
        Wording(
            title="measure without a date",
            sentence="“{commitment}” is due {by}; the plan says “{written}” without a date.",
            advice="{write}",
            why="The article states a date; without one the plan does not promise to be in time.",
            example="The article says by the end of this year; the plan has no deadline.",
        ),
    ),
    "PC214": (
        Wording(
            title="举措晚于要求",
            sentence="“{commitment}”要求{by}做到，方案写“{written}”，时限是{when}。",
            advice="{write}",
            why="到省级承诺的时限时，这件事还没有做成。",
            example="要求2023年底前，方案的完成时限是2024年6月。",
        ),
        Wording(
            title="measure too late",
            sentence="“{commitment}” is due {by}; the plan says “{written}”, {when}.",
            advice="{write}",
            why="On the commitment's day it is not yet promised to be there.",
            example="Due by the end of 2023; the plan's deadline is June 2024.",
        ),
    ),
    "PC215": (
        Wording(
            title="举措被取消或暂缓",
            sentence="方案写“{written}”，其中“{verb}”表示不做、缓做或要看情况，“{commitment}”无法判定。",
            advice="如果仍然要做，把“{measure}”连同动作单独写成一行，删去含“{verb}”的整个分句（不要只删一个词）；如果不做，请与省级主管部门确认。",
            why="“不再”“暂缓”“取消”把承诺反了过来，“视情况”“待……后”使它悬着，需要人来判断。",
            example="措施：暂缓建设生活垃圾分类处理系统",
        ),
        Wording(
            title="measure taken back",
            sentence="The plan says “{written}”; “{verb}” takes it back, puts it off or makes it conditional, "
            "so “{commitment}” cannot be judged.",
            advice="If it is to be done, write the measure (“{measure}”) in a line of its own and delete the whole clause with “{verb}”, "
            "never a single word; if not, agree it with the province.",
            why="No longer, postpone and cancel turn the promise round, a condition leaves it open: "
            "a person must decide.",
            example="Measure: postpone building the waste sorting system",
        ),
    ),
    "PC216": (
        Wording(
            title="举措的时限早于方案",
            sentence="方案写“{written}”，时限是{when}，早于方案开始的{start}，“{commitment}”无法判定。",
            advice="核对年份；已经完成的写在“完成情况”里，仍要做的写{by}以内的日期。",
            why="方案说的是今后的事，过去的日期多半是笔误，不能当作按时。",
            example="期间2023年—2025年的方案，完成时限写2022年12月。",
        ),
        Wording(
            title="deadline before the plan begins",
            sentence="The plan says “{written}”, that is {when}, before it begins ({start}), so “{commitment}” cannot be judged.",
            advice="Check the year; what is done already is a result, what is still to be done needs a date no later than {by}.",
            why="A plan speaks of what is to come; a date in the past is most likely a slip and is not in time.",
            example="A plan from 2023 to 2025 with 2022-12 after “Deadline:”.",
        ),
    ),
    "PC217": (
        Wording(
            title="所写的数不能说明举措做成",
            sentence="“{commitment}”是一件要做的事，方案写“{written}”：没有、减少、不到一个或只有上限的数，不能说明事情会做成，无法判定。",
            advice="写明要做成什么，如“措施：{asked_verb}{measure}”，或写一个大于零的下限。",
            why="“0个”“不超过3家”“下降10%”即使全部做到，这件事也可以根本没有做。",
            example="社区医院：2023年0个",
        ),
        Wording(
            title="figure does not say that it is done",
            sentence="“{commitment}” is something to be done; “{written}” is nothing, a decrease, less than the whole or an "
            "upper bound only, and does not say that it will be done, so it cannot be judged.",
            advice="Say that “{measure}” is to be {asked_verb}, or state a lower bound above nought.",
            why="None, at most 3 and a fall of 10% can all be kept with nothing done at all.",
            example="Community hospitals: 0 in 2023",
        ),
    ),
}
