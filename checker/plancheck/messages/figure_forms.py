"""Words of the findings on how figures are written: numbers, commas, units beside each other."""

from plancheck.messages.wording import Wording, Words

WORDS: Words = {
    "PC046": (
        Wording(
            "两个数字的单位不一致",
            "“{written}”里两个数字的单位不一致，或者后一个没有单位。",
            "请两个数字用同一个单位，单位写在后一个数字后面。",
            "单位不一致的数字无法放在一起比较。",
            "由5元提高至10元",
        ),
        Wording(
            "Figures in different units",
            "The two figures in “{written}” have different units, or the second has none.",
            "Use one unit for both and write it after the second.",
            "Figures in different units cannot be compared.",
            "from 5 yuan to 10 yuan",
        ),
    ),
    "PC047": (
        Wording(
            "数字太长",
            "数字“{written}”超过{most}位。",
            "请核对数字，用“万”“亿”缩短。",
            "这样长的数字一般是笔误。",
            "45万人",
        ),
        Wording(
            "Figure too long",
            "The figure “{written}” has more than {most} digits.",
            "Check the figure.",
            "A figure this long is usually a slip.",
            "450000 persons",
        ),
    ),
    "PC048": (
        Wording(
            "数字中的逗号有歧义",
            "“{written}”中的逗号可能是分节号，也可能隔开两个数字。",
            "一个数字请去掉逗号；两个目标请用分号“；”隔开，各写时限和单位。",
            "两种读法相差很大。",
            "10000人",
        ),
        Wording(
            "Ambiguous comma",
            "The comma in “{written}” may group digits or separate two figures.",
            "Leave the comma out of one figure; separate two milestones with “;”, each with its date and unit.",
            "The two readings differ widely.",
            "10000 persons",
        ),
    ),
    "PC049": (
        Wording(
            "数字中有空格",
            "“{written}”中间有空格，不知道是一个数字还是两个。",
            "请去掉数字中间的空格。",
            "空格可能是排版留下的，也可能漏了标点。",
            "45万人",
        ),
        Wording(
            "Space inside a figure",
            "“{written}” holds a space and may be one figure or two.",
            "Remove the space inside the figure.",
            "The space may come from typesetting, or a mark may be missing.",
            "450000 persons",
        ),
    ),
    "PC050": (
        Wording(
            "数值太长",
            "这个数值超过{most}个字，没有读取。",
            "请分成几行写，每行一个指标。",
            "一个数值一般不超过300字。",
            "城镇新增就业：2023年10万人以上",
        ),
        Wording(
            "Value too long",
            "This value has more than {most} characters and was not read.",
            "Split it into lines of one indicator each.",
            "Real values have fewer than 300 characters.",
            "New urban employment: 2023: >= 100000 persons",
        ),
    ),
    "PC063": (
        Wording(
            "括号里的说明",
            "数字后面的“{written}”可能改变数字的含义，没有读取。",
            "责任单位写成“（牵头单位：……）”，统计口径另起一行写“口径：……”，不改变承诺的说明写“备注：……”，争取的数写在分号后面。",
            "括号里可能写着“不含农村”“力争”，读成没有括号就读错了。",
            "城镇新增就业：2023年10万人（牵头单位：市人社局）",
        ),
        Wording(
            "Note in brackets",
            "“{written}” behind the figure may change what it means; it was not read.",
            "Write who is responsible as “(Lead: ...)”, in which sense it is counted on a line “Caliber: ...”, what leaves the "
            "promise as it is on a line “Remark: ...”, and what is striven for behind a semicolon.",
            "A bracket may say “without villages” or “if possible”; without it the figure would say something else.",
            "New urban employment: 2023: 100000 persons (Lead: Employment Bureau)",
        ),
    ),
    "PC064": (
        Wording(
            "“万”“亿”写重了",
            "“{written}”里“{doubled}”写重了，不知道是多少。",
            "请核对后写成“{once}”这样的数。",
            "“10万万人”可能是10万人，也可能是10亿人。",
            "10万人",
        ),
        Wording(
            "Multiplier written twice",
            "“{written}” has a second multiplier, “{doubled}”; how many it means is not clear.",
            "Check it and write a figure such as “{once}”.",
            "With one multiplier too many, a figure is wrong by ten thousand times.",
            "100000 persons",
        ),
    ),
    "PC051": (
        Wording(
            "数字写法不规范",
            "“{written}”不是规范的数字。",
            "请用阿拉伯数字写，例如“35000”或“3.5万”。",
            "“三万五”“007”这类写法可以有不同理解。",
            "3.5万人",
        ),
        Wording(
            "Not a number",
            "“{written}” is no well-formed number.",
            "Write it in digits, for example “35000”.",
            "Forms such as 007 can be understood in several ways.",
            "35000 persons",
        ),
    ),
    "PC052": (
        Wording(
            "缺少单位",
            "“{written}”没有单位，同一行的其他数字用“{unit}”。",
            "请写上单位和“万”，例如“10万{unit}”或“10{unit}”。",
            "“2023年10、2025年31万人”里的10可能是10人，也可能是10万人。",
            "2023年10万人；2025年31万人",
        ),
        Wording(
            "Unit missing",
            "“{written}” has no unit; other figures of the line are in “{unit}”.",
            "Write the unit after every figure.",
            "Without it the figure may be ten persons or ten times ten thousand.",
            "2023: 100000 persons; 2025: 310000 persons",
        ),
    ),
    "PC053": (
        Wording(
            "比较的基期应写成现状",
            "“{written}”是比较的基期，不能直接核对。",
            "请写成“由……提高到……”，或者写“现状：”行和“提高到……”。",
            "不写明基期数值，就算不出目标数值。",
            "由5元提高至10元",
        ),
        Wording(
            "Compared with another year",
            "“{written}” names a year to compare with; it cannot be checked as it stands.",
            "Write “from ... to ...”, or a “Baseline:” line and “increase to ...”.",
            "Without the figure of that year the target's figure is unknown.",
            "from 5 yuan to 10 yuan",
        ),
    ),
    "PC054": (
        Wording(
            "部分目标空着",
            "“{written}”还空着，同一行的其他目标已经读取。",
            "请补上数字，或者删去空着的部分。",
            "空着的目标没有承诺任何数字。",
            "2023年10万人；2025年31万人",
        ),
        Wording(
            "A milestone is left blank",
            "“{written}” is left blank; the other milestones of the line were read.",
            "Fill in the figure, or remove the blank.",
            "A blank promises nothing.",
            "2023: 100000 persons; 2025: 310000 persons",
        ),
    ),
    "PC055": (
        Wording(
            "否定或取消的承诺",
            "“{written}”表示不再做或取消，不能当作承诺。",
            "如果确实取消，请删去这一项并在“备注：”里说明；否则请改写。",
            "否定的句子不能当作达到要求。",
            "备注：该项目暂缓",
        ),
        Wording(
            "Negated",
            "“{written}” takes the promise back; it is not read as one.",
            "If it is cancelled, remove the item and say so on a “Remark:” line; else reword it.",
            "A negated sentence must never look like a promise kept.",
            "Remark: postponed",
        ),
    ),
    "PC056": (
        Wording(
            "负数",
            "“{written}”是负数，目标里不写负数。",
            "请写成“下降2%”或“减少100个”。",
            "负号和连接号容易混淆。",
            "下降2%",
        ),
        Wording(
            "Negative figure",
            "“{written}” is negative; targets have no negative figures.",
            "Write “reduce by 2%”.",
            "A minus sign is easily mistaken for a dash.",
            "reduce by 2%",
        ),
    ),
    "PC058": (
        Wording(
            "括号里的分项不参与判断",
            "括号里的“{written}”是整体的一部分，只记录，不参与判断。",
            "如果分项也有要求，请另写一行，用它自己的指标名称。",
            "部分不能代替整体，括号前的数字照常检查。",
            "城镇新增就业：2023年10万人（其中高校毕业生6万人）",
        ),
        Wording(
            "Part in brackets not judged",
            "“{written}” is a part of the whole before it and is not judged.",
            "If something is asked of the part too, write a line for it under its own name.",
            "A part never stands for the whole; the figure before the brackets is judged as usual.",
            "2023: 100000 persons (of which women 60000 persons)",
        ),
    ),
}
