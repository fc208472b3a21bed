"""Words of the findings that codes/office.py names; those on allotments are in allotments.py."""

from plancheck.messages import allotments
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
            "{city_name}的承诺“{commitment}”在第{line}行已有一条豁免，这一条不予采用。",
            "只保留一条。",
            "两条期限或理由不同的豁免，看不出以哪条为准。",
            "同一个市、同一项承诺写了两条",
        ),
        Wording(
            "Waiver repeated",
            "{city_name} already has a waiver of “{commitment}” in line {line}; this one is not applied.",
            "Keep one of the two.",
            "Of two waivers with different dates or reasons nobody can tell which holds.",
            "two entries of one city and one commitment",
        ),
    ),
    "PC473": (
        Wording(
            "豁免已过期",
            "{city_name}“{commitment}”的豁免到{until}为止，已经过期，不再起作用。",
            "删去这一条，或由批准部门重新批准并写明新的期限。",
            "豁免有期限，过期后承诺照常核对。",
            "until: 2023-12-31，而 --as-of 2024-03-31",
        ),
        Wording(
            "Waiver expired",
            "The waiver of “{commitment}” for {city_name} ended on {until} and has no effect any more.",
            "Remove the entry, or have it approved anew with a new end date.",
            "A waiver has an end; after it the commitment is judged as any other.",
            "until: 2023-12-31 with --as-of 2024-03-31",
        ),
    ),
    "PC474": (
        Wording(
            "用不上的豁免",
            "{city_name}“{commitment}”的豁免用不上：{why}。",
            "删去这一条。",
            "留着用不上的豁免，以后出现的问题会被它盖住。",
            "已经符合的承诺还留着豁免",
        ),
        Wording(
            "Waiver not used",
            "The waiver of “{commitment}” for {city_name} has no use: {why}.",
            "Remove the entry.",
            "A waiver that is kept without use would cover a problem that comes later.",
            "a waiver of a commitment that is met",
        ),
    ),
    "PC475": (
        Wording(
            "豁免未核期限",
            "{city_name}“{commitment}”的豁免到{until}为止，没有用 --as-of 写明日期，未核期限，不起作用。",
            "加上 --as-of 和要核对的日期，例如 --as-of {until}。",
            "程序从不看时钟；不知道是哪一天，就不能说豁免还有效。",
            "有豁免文件，而没有写 --as-of",
        ),
        Wording(
            "Waiver not dated",
            "The waiver of “{commitment}” for {city_name} ends on {until}; without --as-of that is not compared and it excuses "
            "nothing.",
            "Add --as-of with the day in question, for example --as-of {until}.",
            "The clock is never read; without a day nobody can say that a waiver still holds.",
            "a waiver file without --as-of",
        ),
    ),
    "PC476": (
        Wording(
            "本次未核对的豁免",
            "本次没有核对{city_name}的“{commitment}”，这一条豁免没有用到。",
            "核对全部方案时再看这一条。",
            "没有核对到的市，说不了豁免有没有用。",
            "只核对大连市的方案，豁免文件里有鞍山市",
        ),
        Wording(
            "Waiver outside this run",
            "“{commitment}” of {city_name} was not checked in this run, so this waiver was not used.",
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
            "{city_name}“{commitment}”在基线里是“{outcome}”，现在已经不是，这一条可以删去。",
            "用 plancheck baseline 重新写出基线。",
            "留着没有用的条目，问题再次出现时会被它盖住。",
            "缺口已经补上，基线里还留着",
        ),
        Wording(
            "Baseline entry can be removed",
            "“{commitment}” of {city_name} is “{outcome}” in the baseline and is not so any more; the entry can be removed.",
            "Write the baseline anew with plancheck baseline.",
            "An entry without use would hide the problem when it comes back.",
            "a gap that has been closed",
        ),
    ),
}

WORDS: Words = {**_WAIVERS, **_BASELINE, **allotments.WORDS}
