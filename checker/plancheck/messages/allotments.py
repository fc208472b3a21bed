"""Words of the findings on the office's table of assigned figures (codes/office.py)."""

from plancheck.messages.wording import Wording, Words

WORDS: Words = {
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
    "PC499": (
        Wording(
            "这一列不是全省合计",
            "表头“{written}”是“{commitment}”，它不是全省合计，没有任务数可分。",
            "删去这一列；可以分任务数的是全省合计的承诺，例如：{near}。",
            "比率、标准这类承诺每个市都要单独做到，不分任务数。",
            "表头写城市生活垃圾回收利用率",
        ),
        Wording(
            "Column of no total",
            "The head “{written}” is “{commitment}”, which is no total of the province: there is nothing to divide.",
            "Remove the column; figures are assigned of the province's totals, for example: {near}.",
            "A rate or a standard has to be kept by each city itself.",
            "a column of the waste recycling rate",
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
            "“{commitment}”的任务数（{parts}）相加得{sum}，要求{required}，差{gap}。",
            "调整各市的任务数，使合计符合省级承诺。",
            "各市都完成任务，省级承诺还是完不成。",
            "各市任务数合计44万人，承诺是45万人",
        ),
        Wording(
            "Allotments do not add up",
            "Assigned for “{commitment}”: {parts}; in all {sum}; required {required}, {gap} off.",
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
