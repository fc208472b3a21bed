"""Words of the findings on dates that cannot be read."""

from plancheck.messages.wording import Wording, Words

WORDS: Words = {
    "PC039": (
        Wording(
            "日期不存在",
            "没有“{written}”这个日期。",
            "请核对年、月、日，例如“2023年12月31日”。",
            "时限不清楚就无法判断是否按时。",
            "2023年12月底前",
        ),
        Wording(
            "Impossible date",
            "There is no such date as “{written}”.",
            "Check year, month and day, for example “2023-12-31”.",
            "Without a date nothing can be called in time.",
            "by 2023-12-31",
        ),
    ),
    "PC040": (
        Wording(
            "起止时间颠倒",
            "“{written}”的开始晚于结束。",
            "请把较早的时间写在前面。",
            "开始晚于结束的期间里没有任何一天。",
            "2023—2025年",
        ),
        Wording(
            "Span ends before it begins",
            "“{written}” begins after it ends.",
            "Write the earlier date first.",
            "Such a span holds no day.",
            "2023-2025:",
        ),
    ),
    "PC041": (
        Wording(
            "不知道是哪一年",
            "不知道“{written}”指哪一年：这里没有写年份，从方案的期间和成文日期也不能确定。",
            "请写出年份，例如“2023年”“2023年底前”“2023—2025年”。",
            "程序不看今天的日期，同一份方案任何时候检查结果都一样。",
            "2023年底前",
        ),
        Wording(
            "Year unknown",
            "The year of “{written}” is unknown: it is not written, and neither the plan's period nor its own date tells.",
            "Write the year, for example “2023:”, “by 2023” or “2023-2025:”.",
            "The clock is never read, so that one plan always gives one result.",
            "by 2023",
        ),
    ),
    "PC042": (
        Wording(
            "一个目标有两个时限",
            "“{written}”里有两个不同的时限。",
            "请用分号“；”分成两个目标，各写时限和数字。",
            "不知道数字属于哪个时限。",
            "2023年10万人；到2025年累计31万人",
        ),
        Wording(
            "Two dates for one figure",
            "“{written}” holds two different dates.",
            "Separate two milestones with “;”, each with its date and figure.",
            "It is uncertain to which date the figure belongs.",
            "2023: 100000 persons; by 2025: total 310000 persons",
        ),
    ),
    "PC057": (
        Wording(
            "“年前”不含当年",
            "“{written}”按当年1月1日之前理解。",
            "如果是指当年年底，请写“年底前”。",
            "“2025年前”和“2025年底前”相差一年。",
            "2025年底前",
        ),
        Wording(
            "Before the year",
            "“{written}” is read as before 1 January of that year.",
            "If the end of that year is meant, write “by” and the year.",
            "The two differ by one year.",
            "by 2025",
        ),
    ),
    "PC059": (
        Wording(
            "时限读不懂",
            "时限“{written}”读不懂；此处可以写：{expected}。",
            "请写成“2023年”“2025年底前”“2023年12月31日”或“2023—2025年”。",
            "时限不清楚就无法判断是否按时。",
            "完成时限：2023年12月",
        ),
        Wording(
            "Date unreadable",
            "The date “{written}” cannot be read; expected one of: {expected}.",
            "Write “2023”, “by 2025”, “2023-12-31” or “2023-2025”.",
            "Without a date nothing can be called in time.",
            "Deadline: 2023-12-31",
        ),
    ),
    "PC068": (
        Wording(
            "时限写的是开始",
            "“{written}”写的是什么时候开始，不是什么时候做成。",
            "写出到哪一天做成，例如“完成时限：2025年底前”；开始的日子可以写在“备注：”行。",
            "按时启动的事情可以一直做不成，不能当作按时做到。",
            "错：完成时限：2025年12月启动\n对：完成时限：2025年12月",
        ),
        Wording(
            "Deadline names a start",
            "“{written}” says when it begins, not when it is done.",
            "Write the day by which it is done, for example “Deadline: 2025-12-31”; when it begins may stand on a line “Remark:”.",
            "What is begun in time may never be done, so it is not in time.",
            "Bad: Deadline: start in 2025-12\nGood: Deadline: 2025-12-31",
        ),
    ),
    "PC078": (
        Wording(
            "时限没有写定",
            "时限“{written}”没有写定：力争、预计的时限到期没做到也不算违背。",
            "一定按时做到的，只写日期，例如“完成时限：2025年12月”；做不到的，按实际写能做到的时限。",
            "时限和数字一样，力争的不等于承诺的。",
            "错：完成时限：力争2025年12月\n对：完成时限：2025年12月",
        ),
        Wording(
            "Deadline not firm",
            "The deadline “{written}” is not firm: what is striven for or expected is not broken by being late.",
            "Write “Deadline: 2025-12-31” if it will be done by then, else a day by which it will be.",
            "A date that is striven for is as little a promise as a figure that is.",
            "Bad: Deadline: expected by 2025-12\nGood: Deadline: 2025-12-31",
        ),
    ),
    "PC067": (
        Wording(
            "时限没有终点",
            "“{written}”没有写到哪一天为止，看不出什么时候要做到。",
            "写出到哪一天为止，例如“完成时限：2025年底前”；常年都做的，写方案的最后一年。",
            "没有终点的时限，任何一天都不算晚，也就无法判断是否按时。",
            "错：完成时限：持续推进\n对：完成时限：2025年底前",
        ),
        Wording(
            "Date without an end",
            "“{written}” names no last day, so nobody can tell by when it is to be done.",
            "Write the last day, for example “Deadline: 2025-12-31”; for what is done all the time, the plan's last year.",
            "Without an end no day is too late, so nothing can be called in time.",
            "Bad: Deadline: ongoing\nGood: Deadline: 2025-12-31",
        ),
    ),
    "PC060": (
        Wording(
            "只写了开始",
            "“{written}”只写了从哪一年开始，没有写到哪一年，方案的期间也没有写明。",
            "请写成“2023—2025年”，或者在文件头写“期间：”。",
            "没有结束就不知道要核对到哪一年。",
            "2023—2025年每年1000场",
        ),
        Wording(
            "Span without an end",
            "“{written}” says when it begins but not when it ends, and neither does the plan's period.",
            "Write “2023-2025:”, or a line “Period:” in the head.",
            "Without an end it is unknown which years are promised.",
            "2023-2025: 1000 events each year",
        ),
    ),
}
