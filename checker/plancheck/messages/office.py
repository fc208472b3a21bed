"""Words of the findings that codes/office.py names."""

from plancheck.messages.wording import Wording, Words

_WAIVERS: Words = {
    "PC470": (
        Wording(
            "豁免范围过宽",
            "这一条豁免没有写明一个市和一项承诺（{what}），不予采用。",
            "一条只写一项承诺和一个市；几个市就写几条。",
            "范围过宽的豁免会盖住没有人看过的问题。",
            "city: 全省",
        ),
        Wording(
            "Waiver too wide",
            "This waiver does not name one city and one commitment ({what}) and is not applied.",
            "Write one commitment and one city in each entry; several cities take several entries.",
            "A waiver that is too wide would cover what nobody has looked at.",
            "city: all",
        ),
    ),
    "PC471": (
        Wording(
            "豁免写错了名称",
            "规则包里没有名为“{written}”的{what}，这一条豁免不起作用。",
            "改成规则包里的名称；相近的：{near}。",
            "写错名称的豁免豁免不了任何承诺。",
            "rule: LN-H-77",
        ),
        Wording(
            "Unknown name in a waiver",
            "The pack has no {what} called “{written}”; this waiver has no effect.",
            "Write a name of the pack; alike: {near}.",
            "A waiver with a misspelt name waives nothing.",
            "rule: LN-H-77",
        ),
    ),
    "PC472": (
        Wording(
            "豁免重复",
            "{city}的承诺“{commitment}”在第{line}行已有一条豁免，这一条不予采用。",
            "只保留一条。",
            "两条期限或理由不同的豁免，看不出以哪条为准。",
            "同一个市、同一项承诺写了两条",
        ),
        Wording(
            "Waiver repeated",
            "{city} already has a waiver of “{commitment}” in line {line}; this one is not applied.",
            "Keep one of the two.",
            "Of two waivers with different dates or reasons nobody can tell which holds.",
            "two entries of one city and one commitment",
        ),
    ),
    "PC473": (
        Wording(
            "豁免已过期",
            "{city}“{commitment}”的豁免到{until}为止，已经过期，不再起作用。",
            "删去这一条，或由批准部门重新批准并写明新的期限。",
            "豁免有期限，过期后承诺照常核对。",
            "until: 2023-12-31，而 --as-of 2024-03-31",
        ),
        Wording(
            "Waiver expired",
            "The waiver of “{commitment}” for {city} ended on {until} and has no effect any more.",
            "Remove the entry, or have it approved anew with a new end date.",
            "A waiver has an end; after it the commitment is judged as any other.",
            "until: 2023-12-31 with --as-of 2024-03-31",
        ),
    ),
    "PC474": (
        Wording(
            "用不上的豁免",
            "{city}“{commitment}”的豁免用不上：{why}。",
            "删去这一条。",
            "留着用不上的豁免，以后出现的问题会被它盖住。",
            "已经符合的承诺还留着豁免",
        ),
        Wording(
            "Waiver not used",
            "The waiver of “{commitment}” for {city} has no use: {why}.",
            "Remove the entry.",
            "A waiver that is kept without use would cover a problem that comes later.",
            "a waiver of a commitment that is met",
        ),
    ),
    "PC475": (
        Wording(
            "豁免未核期限",
            "{city}“{commitment}”的豁免到{until}为止，没有用 --as-of 写明日期，未核期限，不起作用。",
            "加上 --as-of 和要核对的日期，例如 --as-of {until_iso}。",
            "程序从不看时钟；不知道是哪一天，就不能说豁免还有效。",
            "有豁免文件，而没有写 --as-of",
        ),
        Wording(
            "Waiver not dated",
            "The waiver of “{commitment}” for {city} ends on {until}; without --as-of that is not compared and it excuses "
            "nothing.",
            "Add --as-of with the day in question, for example --as-of {until_iso}.",
            "The clock is never read; without a day nobody can say that a waiver still holds.",
            "a waiver file without --as-of",
        ),
    ),
    "PC476": (
        Wording(
            "本次未核对的豁免",
            "本次没有核对{city}的“{commitment}”，这一条豁免没有用到。",
            "核对全部方案时再看这一条。",
            "没有核对到的市，说不了豁免有没有用。",
            "只核对大连市的方案，豁免文件里有鞍山市",
        ),
        Wording(
            "Waiver outside this run",
            "“{commitment}” of {city} was not checked in this run, so this waiver was not used.",
            "Look at the entry in a run on all plans.",
            "Of a city that was not checked nothing can be said on its waivers.",
            "a run on Dalian's plan and a waiver for Anshan",
        ),
    ),
}

_BASELINE: Words = {
    "PC480": (
        Wording(
            "基线文件读不懂",
            "基线文件读不懂（{reason}）。",
            "用 plancheck baseline 重新写出。",
            "读不懂的基线不能用来判断哪些问题是已知的。",
            "手工改坏了的 plancheck-baseline.json",
        ),
        Wording(
            "Baseline cannot be read",
            "The baseline cannot be read ({reason}).",
            "Write it anew with plancheck baseline.",
            "A baseline that cannot be read cannot say what is known already.",
            "a plancheck-baseline.json that was spoilt by hand",
        ),
    ),
    "PC481": (
        Wording(
            "基线条目写错",
            "基线里的“{key}”应当是{expected}。",
            "用 plancheck baseline 重新写出。",
            "读不懂的条目不去猜它的意思。",
            '"outcome": "ok"',
        ),
        Wording(
            "Wrong entry in the baseline",
            "“{key}” in the baseline must be {expected}.",
            "Write it anew with plancheck baseline.",
            "What a wrong entry means is not guessed.",
            '"outcome": "ok"',
        ),
    ),
    "PC482": (
        Wording(
            "另一个规则包的基线",
            "这份基线按规则包“{written}”写出，本次依据的是“{pack}”。",
            "换成本规则包的基线，或用 plancheck baseline 重新写出。",
            "不同规则包里的承诺不能互相对照。",
            "用 liaoning-2023 的基线核对另一个规则包的方案",
        ),
        Wording(
            "Baseline of another pack",
            "This baseline was written for the pack “{written}”; this run uses “{pack}”.",
            "Name the baseline of this pack, or write one with plancheck baseline.",
            "Commitments of different packs cannot be compared.",
            "a baseline of liaoning-2023 in a run of another pack",
        ),
    ),
    "PC483": (
        Wording(
            "比基线变差",
            "“{commitment}”在基线里已有，但{how}：基线是{then}，现在是{now}，所以照常列出。",
            "改回不差于基线，或按省级要求改正。",
            "基线只容许没有变差的已知问题。",
            "基线里差3个百分点，现在差5个百分点",
        ),
        Wording(
            "Worse than the baseline",
            "“{commitment}” is known to the baseline, but {how}: {then} then, {now} now; so it is reported in full.",
            "Take it back to what it was, or meet what the province asks.",
            "A baseline keeps quiet only about what got no worse.",
            "3 percentage points short in the baseline, 5 now",
        ),
    ),
    "PC484": (
        Wording(
            "基线条目可以删去",
            "{city}“{commitment}”在基线里是“{outcome}”，现在已经不是，这一条可以删去。",
            "用 plancheck baseline 重新写出基线。",
            "留着没有用的条目，问题再次出现时会被它盖住。",
            "缺口已经补上，基线里还留着",
        ),
        Wording(
            "Baseline entry can be removed",
            "“{commitment}” of {city} is “{outcome}” in the baseline and is not so any more; the entry can be removed.",
            "Write the baseline anew with plancheck baseline.",
            "An entry without use would hide the problem when it comes back.",
            "a gap that has been closed",
        ),
    ),
}

_ALLOTMENTS: Words = {
    "PC490": (
        Wording(
            "任务分解表读不出来",
            "任务分解表读不出来：{reason}。",
            "第一行写表头，第一列写市名，其余各列写承诺的编号或名称；存成 UTF-8 的 CSV 或 XLSX。",
            "读不出来的表不能用来核对各市的任务数。",
            "没有表头的表",
        ),
        Wording(
            "The table of allotments cannot be read",
            "The table of allotments cannot be read: {reason}.",
            "Heads in the first row, cities in the first column, a commitment's code or name above each other column; save it "
            "as CSV in UTF-8 or as XLSX.",
            "Without the table no city can be judged against its own figures.",
            "a table without heads",
        ),
    ),
    "PC491": (
        Wording(
            "任务分解表里的市不明",
            "任务分解表里的“{written}”不是规则包里的市。",
            "改成规则包里的市名；相近的：{near}。",
            "市不明的任务数不能核对。",
            "大莲市",
        ),
        Wording(
            "Unknown city in the table of allotments",
            "“{written}” in the table of allotments is no city of the pack.",
            "Write a city of the pack; alike: {near}.",
            "A figure without a city cannot be judged.",
            "Dalain",
        ),
    ),
    "PC492": (
        Wording(
            "任务分解表的列不明",
            "表头“{written}”不能确定是哪一项全省合计的承诺。",
            "写成承诺的编号或名称，例如：{near}。",
            "同一个指标可能有几项承诺；列不明的任务数不能核对。",
            "城镇新增就业（有2023年和三年累计两项）",
        ),
        Wording(
            "Unknown column in the table of allotments",
            "The head “{written}” does not say which of the province's totals is meant.",
            "Write the commitment's code or name, for example: {near}.",
            "Several commitments can share one indicator; figures of an unknown column cannot be judged.",
            "new urban employment, of which there are two totals",
        ),
    ),
    "PC493": (
        Wording(
            "任务分解表里重复",
            "“{written}”在任务分解表里写了两次，前一次在{first}，两次都没有采用。",
            "只保留一次。",
            "两个任务数看不出以哪个为准。",
            "大连市有两行",
        ),
        Wording(
            "Repeated in the table of allotments",
            "“{written}” stands twice in the table of allotments, first in {first}; neither is used.",
            "Keep one of the two.",
            "Of two figures nobody can tell which holds.",
            "two rows of Dalian",
        ),
    ),
    "PC494": (
        Wording(
            "任务数读不懂",
            "“{commitment}”一列的“{written}”读不出一个任务数，没有采用。",
            "写一个数加单位，例如 {example}；单位也可以写在表头的括号里；没有下达任务的空着。",
            "读不懂的任务数不去猜它的意思。",
            "若干",
        ),
        Wording(
            "Allotment cannot be read",
            "“{written}” in the column of “{commitment}” is not read as one figure and is not used.",
            "Write one figure with its unit, for example {example}; the unit may stand in brackets in the head; leave the cell "
            "empty where nothing is assigned.",
            "What an unreadable figure means is not guessed.",
            "several",
        ),
    ),
    "PC495": (
        Wording(
            "有市没有下达任务数",
            "“{commitment}”没有给这些市下达任务数：{cities}；这些市仍按全省合计的份额核对。",
            "补上这些市的任务数。",
            "没有任务数的市，不知道该承担多少。",
            "表里缺阜新市",
        ),
        Wording(
            "Cities without an allotment",
            "“{commitment}” is not assigned to these cities: {cities}; they are judged as parts of the total.",
            "Add their figures.",
            "Of a city without a figure nobody knows how much it carries.",
            "a table without Fuxin",
        ),
    ),
    "PC496": (
        Wording(
            "任务数加起来不符",
            "“{commitment}”的任务数 {parts} 相加得{sum}，要求{required}，差{gap}。",
            "调整各市的任务数，使合计符合省级承诺。",
            "各市都完成任务，省级承诺还是完不成。",
            "各市任务数合计44万人，承诺是45万人",
        ),
        Wording(
            "Allotments do not add up",
            "The allotments of “{commitment}”, {parts}, add up to {sum}; required {required}, {gap} off.",
            "Change the cities' figures so that they add up to the commitment.",
            "Even if every city did its part the province's commitment would not be kept.",
            "440,000 in all where 450,000 are promised",
        ),
    ),
    "PC497": (
        Wording(
            "合计行与各行不符",
            "“{commitment}”的合计行写的是{written}，各行相加得{sum}。",
            "核对合计行和各行。",
            "两个数至少有一个是错的。",
            "合计 45万人，各行相加是 44.8万人",
        ),
        Wording(
            "The row of sums differs",
            "The sum of “{commitment}” is written as {written}; the rows add up to {sum}.",
            "Check the row of sums and the others.",
            "At least one of the two figures is wrong.",
            "450,000 written, 448,000 added up",
        ),
    ),
    "PC498": (
        Wording(
            "任务数不在承诺范围内",
            "“{commitment}”不向{who}提出，这个任务数没有采用。",
            "删去这个任务数，或核对列和行。",
            "承诺没有要求的，不能算作它的一部分。",
            "给省直部门下达了只由各市承担的任务数",
        ),
        Wording(
            "Allotment outside the commitment",
            "“{commitment}” is not put to {who}; this figure is not used.",
            "Remove the figure, or check its row and column.",
            "What the commitment does not ask is no part of it.",
            "a figure for the provincial organs where only cities carry a part",
        ),
    ),
}

WORDS: Words = {**_WAIVERS, **_BASELINE, **_ALLOTMENTS}
