"""Words of the findings on tables."""

from plancheck.messages.wording import Wording, Words

WORDS: Words = {
    "PC070": (
        Wording(
            "表格行没有表头",
            "这一表格行上方没有表头，没有读取。",
            "请在表格第一行写明各列，例如“| 指标 | 单位 | 2023年 |”。",
            "表头决定每一列的含义。",
            "| 指标 | 单位 | 2023年 |",
        ),
        Wording(
            "Table row without a header",
            "There is no header row above this table row; it was not read.",
            "Name the columns in the first row, for example “| Indicator | Unit | 2023 |”.",
            "The header row says what each column holds.",
            "| Indicator | Unit | 2023 |",
        ),
    ),
    "PC071": (
        Wording(
            "未知的列",
            "表头“{written}”不是已知的列名。",
            "可以写：{proposed}。",
            "不知道一列的含义，就不能判断其中的数字。",
            "| 指标 | 单位 | 2022年现状 | 2023年 | 牵头单位 |",
        ),
        Wording(
            "Unknown column",
            "“{written}” is no column that is known.",
            "Possible columns: {proposed}.",
            "Figures in a column of unknown meaning cannot be judged.",
            "| Indicator | Unit | Baseline 2022 | 2023 | Lead |",
        ),
    ),
    "PC072": (
        Wording(
            "单元格数与表头不符",
            "这一行有 {cells} 个单元格，表头有 {columns} 列，该行没有读取。",
            "请补齐单元格；空白的写“—”。",
            "少一个单元格，后面的数字就会错到别的年份。",
            "| 城镇新增就业 | 万人 | — | 10 |",
        ),
        Wording(
            "Wrong number of cells",
            "This row has {cells} cells and the header {columns} columns; the row was not read.",
            "Fill in the missing cells; write “-” in an empty one.",
            "With a cell missing, the figures behind it would move to other years.",
            "| New urban employment | persons | - | 100000 |",
        ),
    ),
    "PC073": (
        Wording(
            "表格行缺少指标名称",
            "这一表格行没有指标名称，没有读取。",
            "请在每一行写出指标名称；合并的单元格请逐行重复填写。",
            "没有名称就不知道数字说的是什么。",
            "| 城镇新增就业 | 万人 | 10 |",
        ),
        Wording(
            "Table row without an indicator",
            "This table row names no indicator; it was not read.",
            "Write the indicator in every row; repeat it where cells were merged.",
            "Without a name nobody knows what the figures are about.",
            "| New urban employment | persons | 100000 |",
        ),
    ),
    "PC074": (
        Wording(
            "列重复",
            "表头“{written}”与前面的一列相同，第二列不计。",
            "请删除或改名。",
            "同一年份有两列数字时，不知道以哪一列为准。",
            "| 指标 | 单位 | 2023年 | 2025年 |",
        ),
        Wording(
            "Column written twice",
            "The column “{written}” stands there twice; the second does not count.",
            "Delete it or give it another name.",
            "With two columns for one year nobody knows which holds.",
            "| Indicator | Unit | 2023 | 2025 |",
        ),
    ),
    "PC075": (
        Wording(
            "单位列读不懂",
            "单位列中的“{written}”不是已知的单位，该行的数字没有读取。",
            "请写常用单位，例如“万人”“%”“个”。",
            "不知道单位就不能比较数字。",
            "| 城镇新增就业 | 万人 | 10 |",
        ),
        Wording(
            "Unit column unreadable",
            "“{written}” in the unit column is no unit that is known; the figures of the row were not read.",
            "Write a common unit such as persons, % or units.",
            "Figures without a known unit cannot be compared.",
            "| New urban employment | persons | 100000 |",
        ),
    ),
    "PC076": (
        Wording(
            "与写明的单位矛盾",
            "“{written}”与写明的单位“{unit}”不一致，该数字没有读取。",
            "请只写数字，或者统一单位；“万”只能写在一处。",
            "两处单位不同，数字可能相差一万倍。",
            "| 城镇新增就业 | 万人 | 10 |",
        ),
        Wording(
            "Contradicts the stated unit",
            "“{written}” does not agree with the unit “{unit}” stated for it; the figure was not read.",
            "Write only the figure, or make the units agree; “万” (ten thousand) may stand in one place only.",
            "Two different units can make a figure wrong by ten thousand times.",
            "| New urban employment | persons | 100000 |",
        ),
    ),
    "PC077": (
        Wording(
            "表格没有目标列",
            "表头里没有写明年份的目标列。",
            "请加上年份列，例如“2023年”“2025年”。",
            "没有目标列，表中的指标就没有承诺任何数字。",
            "| 指标 | 单位 | 2023年 | 2025年 |",
        ),
        Wording(
            "Table without targets",
            "No column of this table holds targets for a year.",
            "Add columns named by years, for example “2023” and “2025”.",
            "Without such a column the indicators of the table promise nothing.",
            "| Indicator | Unit | 2023 | 2025 |",
        ),
    ),
}
