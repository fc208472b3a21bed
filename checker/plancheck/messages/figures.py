"""Words of the findings on figures that cannot be read."""

from plancheck.messages.wording import Wording, Words

WORDS: Words = {
    "PC030": (
        Wording(
            "数值读不懂",
            "这里写的是“{written}”，读不懂；此处可以写：{expected}。",
            "请改成其中一种写法；指标名称写在冒号前，统计范围写在“口径：”行。",
            "读不懂的数值不会当作承诺。",
            "城镇新增就业：到2025年累计31万人",
        ),
        Wording(
            "Figure unreadable",
            "“{written}” cannot be read here; expected one of: {expected}.",
            "Use one of these; the name belongs before the colon, what is counted on a “Caliber:” line.",
            "A figure that was not read is never taken for a promise.",
            "New urban employment: by 2025: total 310000 persons",
        ),
    ),
    "PC069": (
        Wording(
            "数字前有多余的话",
            "数字前面的“{written}”读不懂，其余都能读。",
            "“{written}”若不改变承诺，删去即可；若限定了范围或条件，请写进指标名称或“口径：”。",
            "数字前的话可能改变数字的含义，程序不替人忽略。",
            "城镇新增就业：2023年达到10万人以上",
        ),
        Wording(
            "Extra words before the figure",
            "“{written}” in front of the figure cannot be read; all the rest can.",
            "Delete “{written}” if it changes nothing; if it limits the promise, say so in the name or after “Caliber:”.",
            "Words before a figure may change what it means, and are never left out unasked.",
            "New urban employment: 2023: >= 100000 persons",
        ),
    ),
    "PC031": (
        Wording(
            "没有写完",
            "“{written}”后面缺少内容；此处可以写：{expected}。",
            "请补上数字和单位，尚未确定的写“待填”。",
            "只有时限没有数字，无法核对。",
            "到2025年累计31万人",
        ),
        Wording(
            "Figure missing",
            "Something is missing after “{written}”; expected one of: {expected}.",
            "Add the figure and its unit, or write “TBD” while it is open.",
            "A date without a figure cannot be checked.",
            "by 2025: total 310000 persons",
        ),
    ),
    "PC032": (
        Wording(
            "不认识的单位",
            "不认识单位“{written}”，相近的有：{proposed}。",
            "请换成其中一个单位，或者把事物的名称写在冒号前。",
            "单位不清楚，数字就无法比较和相加。",
            "1.5万户",
        ),
        Wording(
            "Unknown unit",
            "The unit “{written}” is not known; near ones are: {proposed}.",
            "Use one of these, or put the name of the thing before the colon.",
            "Figures without a known unit cannot be compared or added.",
            "15000 households",
        ),
    ),
    "PC033": (
        Wording(
            "单位后多出文字",
            "“{written}”中单位“{unit}”后面多出“{rest}”。",
            "请把“{rest}”写进冒号前的指标名称，冒号后只写数字和单位“{unit}”。",
            "冒号后只写数值，才能确定它数的是什么。",
            "新增社会组织：1000家以上",
        ),
        Wording(
            "Words after the unit",
            "In “{written}”, “{rest}” follows the unit “{unit}”.",
            "Put “{rest}” into the name before the colon and leave only the figure and the unit “{unit}” after it.",
            "Only figures stand after the colon, so that it is certain what they count.",
            "New social organisations: >= 1000 organisations",
        ),
    ),
    "PC034": (
        Wording(
            "一行有几种单位",
            "一行里有几种单位，整行没有读取：{lines}。",
            "请每种单位写成一行，各用自己的指标名称：{proposed}。",
            "不同单位的数字属于不同指标，混在一行无法判断。",
            "改造老旧小区：2023年100个\n惠及居民：2023年3万户",
        ),
        Wording(
            "Several units in one line",
            "One line holds several units and was not read: {lines}.",
            "Write one line for each unit, each with a name of its own: {proposed}.",
            "Figures in different units belong to different indicators.",
            "Renovated estates: 2023: 100 estates\nHouseholds: 2023: 30000 households",
        ),
    ),
    "PC035": (
        Wording(
            "“分别”无法拆开",
            "“{written}”把几个数字一起写，无法确定哪个数字属于哪一项。",
            "请每项写成一行，各写自己的数字。",
            "猜错对应关系会得出错误结论。",
            "供热管网改造：2023年800公里\n燃气管网改造：2023年600公里",
        ),
        Wording(
            "“Respectively” cannot be split",
            "“{written}” gives several figures at once; which belongs to what is uncertain.",
            "Write one line for each thing with its own figure.",
            "A wrong guess would lead to a wrong conclusion.",
            "Heating pipes: 2023: 800 km\nGas pipes: 2023: 600 km",
        ),
    ),
    "PC036": (
        Wording(
            "“其中”应另写一行",
            "“{written}”后面的数字是前一个数字的一部分，不能写在同一个数值里。",
            "请把这一部分另写一行，或者写在“分解：”里。",
            "部分不能和总数相加。",
            "分解：中山区1.2万人、西岗区1万人",
        ),
        Wording(
            "A part needs a line of its own",
            "The figure after “{written}” is part of the one before it and cannot stand in the same value.",
            "Write the part on a line of its own, or on a “Breakdown:” line.",
            "A part must not be added to its whole.",
            "Breakdown: Zhongshan 12000 persons, Xigang 10000 persons",
        ),
    ),
    "PC037": (
        Wording(
            "计算基数应写进名称",
            "“{written}”说的是按什么计算，应写进指标名称。",
            "请写在冒号前，例如“每生每年公用经费：由5元提高至10元”。",
            "冒号后只写数值、时限和口径。",
            "每千人口托位数：到2025年4.5个",
        ),
        Wording(
            "The base belongs into the name",
            "“{written}” says per what the figure is counted and belongs into the name.",
            "Write it before the colon, for example “Funds per pupil: from 5 yuan to 10 yuan”.",
            "After the colon stand only figures, dates and words of kind.",
            "Places per thousand persons: by 2025: 4.5 units",
        ),
    ),
    "PC038": (
        Wording(
            "数量不明确",
            "“{written}”没有说明确切数量。",
            "请写出数字和单位，例如“到2025年100个”。",
            "没有数字就无法判断是否达到要求。",
            "完整社区试点：到2023年底前17个",
        ),
        Wording(
            "No exact amount",
            "“{written}” states no exact amount.",
            "Write a figure with its unit, for example “by 2025: 100 units”.",
            "Without a figure nothing can be compared.",
            "Pilot communities: by 2023: 17 units",
        ),
    ),
    "PC043": (
        Wording(
            "界限互相矛盾",
            "“{written}”里有两个不同的界限。",
            "请只保留一个，例如“45万人以上”或“45万人左右”。",
            "“约45万人以上”可以有不同理解。",
            "2023年45万人以上",
        ),
        Wording(
            "Contradicting bounds",
            "“{written}” holds two different bounds.",
            "Keep one, for example “>= 450000 persons” or “about 450000 persons”.",
            "“About 450000 or more” can be understood in several ways.",
            "2023: >= 450000 persons",
        ),
    ),
    "PC044": (
        Wording(
            "口径用语互相矛盾",
            "“{written}”里的口径用语不能同时使用。",
            "请只保留一种：累计、每年、年均、增长、提高到、保持在，数字和单位要与它相配。",
            "用语不同，承诺的内容就不同。",
            "到2025年累计31万人",
        ),
        Wording(
            "Contradicting words of kind",
            "The words of kind in “{written}” do not go together.",
            "Keep one of: total, each year, average per year, growth, increase to, keep at, with "
            "a figure and unit that fit it.",
            "Each of these words promises something else.",
            "by 2025: total 310000 persons",
        ),
    ),
    "PC045": (
        Wording(
            "区间两端颠倒",
            "区间“{written}”的左端不小于右端。",
            "请写成“{swapped}”：小的数字写在左边，两端都写单位。",
            "左端不小于右端的区间里没有任何数。",
            "4.5%—5%",
        ),
        Wording(
            "Range does not rise",
            "The left end of the range “{written}” is not below its right end.",
            "Write “{swapped}”: the smaller figure first, and the unit at both ends.",
            "Such a range holds no number.",
            "4.5-5%",
        ),
    ),
}
