"""Words of the findings that codes/forms.py names."""

from plancheck.messages import form_cells
from plancheck.messages.wording import Wording, Words

WORDS: Words = {
    **form_cells.WORDS,
    "PC080": (
        Wording(
            "工作簿打不开",
            "这个工作簿打不开：{reason}。",
            "用 Excel、WPS 或 LibreOffice 打开，另存为不加密的 .xlsx 后重新检查；它不是填报表时，移出文件夹或用 exclude 跳过。",
            "没有读到的填报表不能算通过。",
            "加了打开密码的 填报表.xlsx",
        ),
        Wording(
            "Workbook cannot be opened",
            "This workbook cannot be opened: {reason}.",
            "Open it in a spreadsheet program, save it as .xlsx without a password and check again; if it is no form, move it elsewhere or name it under exclude.",
            "A form that was not read must not look like a pass.",
            "a form.xlsx with a password",
        ),
    ),
    "PC081": (
        Wording(
            "不是填报表",
            "这个工作簿不是 plancheck 的填报表，没有读取。",
            "用 plancheck init 城市 --output xlsx 生成填报表，把内容填进去。",
            "别的工作簿里哪一格是目标无从知道，因此不作猜测。",
            "统计表.xlsx",
        ),
        Wording(
            "Not a form",
            "This workbook is no form of plancheck and was not read.",
            "Make a form with plancheck init CITY --output xlsx and fill it in.",
            "Which cell of another workbook is a target cannot be known, so it is never guessed.",
            "statistics.xlsx",
        ),
    ),
    "PC082": (
        Wording(
            "填报表已损坏",
            "这张填报表已经认不出来：{reason}。",
            "重新生成一张填报表，把填好的内容抄过去；不要删除或改动表头和隐藏的工作表。",
            "认不出哪一列是什么，就不能断定各市承诺了什么。",
            "删掉了“本市目标”一列的填报表.xlsx",
        ),
        Wording(
            "Form damaged",
            "This form can no longer be recognised: {reason}.",
            "Make a new form and copy what was filled in; leave the column heads and the hidden sheet as they are.",
            "Where it is not known which column is what, nothing can be concluded.",
            "a form without its column of targets",
        ),
    ),
    "PC083": (
        Wording(
            "跳过的工作簿",
            "文件夹里的这个工作簿不是填报表，没有读取。",
            "如果它是方案，请把内容填进 plancheck init 生成的填报表。",
            "文件夹里常有别的表格；跳过的都要说明，以免被当作已经核对。",
            "各市方案/汇总.xlsx",
        ),
        Wording(
            "Workbook skipped",
            "This workbook in the folder is no form and was not read.",
            "If it is a plan, fill its contents into a form made by plancheck init.",
            "Folders hold other tables too; what is skipped is said, so that it is not taken for checked.",
            "plans/summary.xlsx",
        ),
    ),
    "PC084": (
        Wording(
            "没有读取的单元格",
            "这里填的“{written}”不在填写栏内，没有读取。",
            "把它移到所属承诺那一行的填写栏里；只作说明的写进“备注”栏。",
            "填了却没有读的内容不能当作没有。",
            "写在表格右侧空白处的“2023年10万人”",
        ),
        Wording(
            "Cell not read",
            "“{written}” stands outside the cells to fill in and was not read.",
            "Move it into the row of its commitment; words of explanation go into the column for remarks.",
            "What was filled in and not read must not look like nothing.",
            "2023: 100000 persons, written beside the table",
        ),
    ),
    "PC085": (
        Wording(
            "公式没有结果",
            "这一格是公式“{written}”，文件里没有存它的结果，没有读取。",
            "在 Excel 或 WPS 里打开、重新计算并保存，或把结果直接写成文字。",
            "程序不替人计算承诺的数。",
            "=B2*1.1",
        ),
        Wording(
            "Formula without its result",
            "This cell is the formula “{written}”; the file does not hold its result, so it was not read.",
            "Open the file in a spreadsheet program, recalculate and save it, or write the result as text.",
            "The program does not compute what people promise.",
            "=B2*1.1",
        ),
    ),
    "PC086": (
        Wording(
            "单元格出错",
            "这一格显示错误值“{written}”，没有读取。",
            "改正公式，或把数直接写成文字。",
            "错误值里没有可以核对的数。",
            "#REF!",
        ),
        Wording(
            "Cell in error",
            "This cell shows the error “{written}” and was not read.",
            "Mend the formula, or write the figure as text.",
            "An error holds no figure that could be checked.",
            "#REF!",
        ),
    ),
    "PC087": (
        Wording(
            "显示的数与存的数不同",
            "这一格显示“{shown}”，存的却是“{written}”，不知道以哪个为准，没有读取。",
            "把要承诺的数连同单位写成文字。",
            "人看到的和程序读到的必须是同一个数。",
            "显示 36%、存 35.7% 的单元格",
        ),
        Wording(
            "Shown and stored figure differ",
            "This cell shows “{shown}” but holds “{written}”; which of them is meant is not known, so it was not read.",
            "Write the figure that is promised as text, with its unit.",
            "What people see and what the program reads must be one figure.",
            "a cell that shows 36% and holds 35.7%",
        ),
    ),
    "PC088": (
        Wording(
            "数字格式不认识",
            "这一格的数“{written}”按格式“{format}”显示，显示成什么不能确定，没有读取。",
            "把单元格格式改为“文本”，再把数连同单位写进去。",
            "格式可以使显示的数与存的数不同。",
            "格式为 0.00E+00 的单元格",
        ),
        Wording(
            "Unknown number format",
            "The figure “{written}” is shown in the format “{format}”; how it looks cannot be known, so it was not read.",
            "Make the cell a text cell and write the figure with its unit.",
            "A format can make the shown figure differ from the stored one.",
            "a cell in the format 0.00E+00",
        ),
    ),
    "PC089": (
        Wording(
            "数没有单位",
            "这里只写了“{written}”，没有单位，可能是{proposed}。",
            "连单位一起写，例如“{first}”。",
            "省级要求常用“万”作单位，差一个“万”就差一万倍，因此不猜。",
            "本市目标：10",
        ),
        Wording(
            "Figure without a unit",
            "Only “{written}” is written, without a unit; it could be {proposed}.",
            "Write the unit too, for example “{first}”.",
            "The province counts in ten thousands; a guess could be wrong by that factor.",
            "Target: 10",
        ),
    ),
    "PC090": (
        Wording(
            "编号被改动",
            "这一行的编号“{written}”与承诺不符，不能确定这一行说的是哪项承诺，没有读取。",
            "改回原来的编号和承诺名称；新增的承诺写在各领域末尾的空行里。",
            "编号把填的数和省级承诺连在一起，改了就可能对错承诺。",
            "把 LN-E-01 改成 LN-E-02",
        ),
        Wording(
            "Row id changed",
            "The id “{written}” of this row does not fit its commitment; which one is meant is not known, so the row was "
            "not read.",
            "Put back the id and the name; write further commitments into the free rows at the end of each field.",
            "The id ties what is filled in to the province's commitment.",
            "LN-E-01 changed to LN-E-02",
        ),
    ),
    "PC091": (
        Wording(
            "编号重复",
            "编号“{written}”出现了两次，这一行没有读取。",
            "每项承诺只留一行；几个时间点写在同一格里，用分号隔开。",
            "两行说同一项承诺，不知道以哪一行为准。",
            "复制了一整行",
        ),
        Wording(
            "Row id twice",
            "The id “{written}” stands in two rows; this row was not read.",
            "Leave one row for each commitment; several milestones go into one cell, separated by semicolons.",
            "With two rows for one commitment it is not known which counts.",
            "a row that was copied",
        ),
    ),
    "PC092": (
        Wording(
            "固定内容被改动",
            "这一格的固定内容改成了“{written}”。",
            "改回原来的内容；核对仍按规则包里的省级要求进行。",
            "省级要求不因填报表里改了字而改变。",
            "把“省级要求”一栏的45万人改成40万人",
        ),
        Wording(
            "Fixed words changed",
            "The fixed words of this cell were changed to “{written}”.",
            "Put back what stood there; the check goes by the rule pack all the same.",
            "What the province requires does not change with the words of a form.",
            "the requirement of 450,000 persons changed to 400,000",
        ),
    ),
    "PC093": (
        Wording(
            "合并了单元格",
            "这里合并了{cells}，不能确定填的内容属于哪几项，没有读取。",
            "取消合并，每一行分别填写。",
            "合并后只剩一格有内容，其余各行是空的。",
            "把两行的“本市目标”合并成一格",
        ),
        Wording(
            "Cells merged",
            "{cells} are merged; to which commitments the words belong is not known, so they were not read.",
            "Split them and fill in each row by itself.",
            "Of merged cells one holds the words, the others are empty.",
            "the targets of two rows merged into one cell",
        ),
    ),
    "PC094": (
        Wording(
            "批注没有读取",
            "批注“{written}”没有读取。",
            "要核对的内容写进单元格。",
            "批注只供人看。",
            "在单元格上新加的批注",
        ),
        Wording(
            "Comment not read",
            "The comment “{written}” was not read.",
            "Write into the cell what is to be checked.",
            "Comments are for people only.",
            "a comment added to a cell",
        ),
    ),
    "PC095": (
        Wording(
            "没有写出举措名称",
            "“{written}”没有写出“{name}”，不能确定是否承诺这项举措。",
            "写出名称，例如“{proposed}”；不做的写在“备注”栏并说明理由，本格留空。",
            "填了字不等于承诺，写出要做什么才算。",
            "在“城市更新行动”一行只写“已部署”",
        ),
        Wording(
            "Measure not named",
            "“{written}” does not name “{name}”; whether it is promised cannot be known.",
            "Write the name, for example “{proposed}”; if it is not to be done, leave the cell empty and give the reason "
            "as a remark.",
            "Words in a cell are no promise until they say what is to be done.",
            "only “arranged” in the row of the urban renewal campaign",
        ),
    ),
    "PC096": (
        Wording(
            "缺了行",
            "填报表里少了这些行：{codes}。",
            "重新生成填报表，或在各领域末尾的空行里补上。",
            "删掉的行按未提出处理。",
            "删掉了 LN-E-01 一行",
        ),
        Wording(
            "Rows deleted",
            "Rows of the form are gone: {codes}.",
            "Make the form anew, or write them into the free rows of their field.",
            "A row that was deleted counts as not promised.",
            "the row LN-E-01 deleted",
        ),
    ),
    "PC097": (
        Wording(
            "城市被改动",
            "这张填报表是为{whose}生成的，城市却写成了“{written}”。",
            "为“{written}”另外生成一张填报表。",
            "各市的要求不同，换了城市，表里的要求就不对了。",
            "把大连市的填报表改成沈阳市",
        ),
        Wording(
            "City changed",
            "This form was made for {whose}, but its city now reads “{written}”.",
            "Make a form for “{written}”.",
            "Cities are asked for different things; with another city the requirements in the form are wrong.",
            "Dalian's form changed to Shenyang",
        ),
    ),
    "PC098": (
        Wording(
            "没有写承诺名称",
            "这一行填了内容，但“承诺”一栏是空的，没有读取。",
            "在“承诺”一栏写出指标名称；举措写成“措施：做什么”。",
            "不知道是哪项承诺的数，不能核对。",
            "空行里只填了“2023年10万人”",
        ),
        Wording(
            "Row without a commitment",
            "This row is filled in, but names no commitment; it was not read.",
            "Write the indicator into the column “Commitment”; a measure as “Measure: what is done”.",
            "A figure of which nobody knows what it counts cannot be checked.",
            "a free row with nothing but “2023: 100000 persons”",
        ),
    ),
}
