"""Words of the findings on the lines of a plan: items, fields, headings."""

from plancheck.messages.wording import Wording, Words

WORDS: Words = {
    "PC010": (
        Wording(
            "无法读取的行",
            "读不懂“{written}”；这里可以写：{expected}。",
            "请改成其中一种；不参与检查的文字请在行首加“#”。",
            "没有读懂的内容不能当作检查通过。",
            "1. 城镇新增就业：2023年10万人以上",
        ),
        Wording(
            "Unreadable line",
            "“{written}” cannot be read; expected one of: {expected}.",
            "Write one of these; put “#” in front of words that are not to be checked.",
            "What was not understood must not look like a pass.",
            "1. New urban employment: 2023: >= 100000 persons",
        ),
    ),
    "PC011": (
        Wording(
            "未知字段",
            "没有名为“{written}”的字段。",
            "相近的字段：{proposed}。如果这是指标，请在行首加编号，例如“1. ”。",
            "写错的字段名会使内容失效，因此不作猜测。",
            "牵头单位：市教育局",
        ),
        Wording(
            "Unknown field",
            "There is no field named “{written}”.",
            "Fields with a similar name: {proposed}. If this is an indicator, begin the line with a number such "
            "as “1. ”.",
            "A misspelt field would lose what it says, so it is never guessed.",
            "Lead: Education Bureau",
        ),
    ),
    "PC012": (
        Wording(
            "编号项缺少冒号",
            "编号项“{written}”没有冒号，读不出承诺了什么。",
            "如果是举措，请在编号后加“措施：”，写成“措施：{written}”；如果是指标，请写成“指标：目标”；如果是说明文字，请在行首加“#”。",
            "冒号前是指标，冒号后是目标；一句话无法可靠地拆开。",
            "1. 城镇新增就业：2023年10万人以上",
        ),
        Wording(
            "Item without colon",
            "The numbered item “{written}” has no colon, so what it promises cannot be read.",
            "For a measure, write “Measure: {written}” after the number; for an indicator, “indicator: target”; put “#” in "
            "front of words that are not to be checked.",
            "The indicator stands before the colon and the target behind it; a sentence cannot be divided reliably.",
            "1. New urban employment: 2023: >= 100000 persons",
        ),
    ),
    "PC013": (
        Wording(
            "冒号后没有内容",
            "“{field}”的冒号后没有内容。",
            "请补写内容；数字暂未确定的写“待填”。",
            "空白会被当作没有提出。",
            "1. 城镇新增就业：待填",
        ),
        Wording(
            "Nothing after the colon",
            "Nothing stands after the colon of “{field}”.",
            "Add what is missing; write “待填” or “____” where a figure is not known yet.",
            "A blank counts as nothing promised.",
            "1. New urban employment: ____",
        ),
    ),
    "PC014": (
        Wording(
            "文件头字段重复",
            "“{field}”写了两次，第二次不计。",
            "请只保留一行；两份方案请分成两个文件。",
            "一份文件是一个城市的一份方案。",
            "城市：大连市",
        ),
        Wording(
            "Field of the head written twice",
            "“{field}” is written twice; the second does not count.",
            "Keep one line; put two plans into two files.",
            "A file is one plan of one city.",
            "City: Dalian",
        ),
    ),
    "PC015": (
        Wording(
            "字段上方没有编号项",
            "“{field}”上方没有它所属的编号项，该行没有读取。",
            "请把它移到所属的编号项下面。",
            "字段说明它上面最近的编号项。",
            "1. 城镇新增就业：2023年10万人以上\n   牵头单位：市人力资源社会保障局",
        ),
        Wording(
            "Field without an item",
            "There is no numbered item above “{field}”; the line was not read.",
            "Move it below the item that it belongs to.",
            "A field describes the numbered item right above it.",
            "1. New urban employment: 2023: >= 100000 persons\n   Lead: Employment Bureau",
        ),
    ),
    "PC016": (
        Wording(
            "缺少城市",
            "方案没有写明城市。",
            "请在文件开头写一行“城市：”，例如“城市：大连市”。",
            "各城市的承诺要求不同，不知道城市就无法检查。",
            "城市：大连市",
        ),
        Wording(
            "City missing",
            "The plan does not say which city it is of.",
            "Write a line “City:” at the top of the file, for example “City: Dalian”.",
            "The commitments differ from city to city; without a city nothing can be checked.",
            "City: Dalian",
        ),
    ),
    "PC017": (
        Wording(
            "没有任何承诺",
            "文件中没有一项可以读取的目标或措施。",
            "请按“1. 指标：目标”写出各项承诺。",
            "没有承诺不等于检查通过。",
            "1. 城镇新增就业：2023年10万人以上",
        ),
        Wording(
            "Nothing promised",
            "The file holds no target and no measure that can be read.",
            "Write each commitment as “1. indicator: target”.",
            "A plan without promises must not look like a pass.",
            "1. New urban employment: 2023: >= 100000 persons",
        ),
    ),
    "PC018": (
        Wording(
            "字段重复",
            "同一编号项下“{field}”写了两次，第二次不计。",
            "请合并为一行，或者改写为另一个编号项。",
            "两行内容可能互相矛盾，不作猜测。",
            "责任单位：市教育局、市民政局",
        ),
        Wording(
            "Field written twice",
            "“{field}” is written twice below one item; the second does not count.",
            "Put both into one line, or number a further item.",
            "The two lines could contradict each other, so neither is guessed away.",
            "Responsible: Education Bureau, Civil Affairs Bureau",
        ),
    ),
    "PC019": (
        Wording(
            "文件头字段位置靠后",
            "文件头字段“{field}”写在了正文中间。",
            "请移到文件开头。",
            "文件头说明整份方案；放在中间容易被误认为只说明一项。",
            "城市：大连市",
        ),
        Wording(
            "Head field below the items",
            "“{field}” belongs to the head but stands among the items.",
            "Move it to the top of the file.",
            "The head speaks of the whole plan; among the items it looks as if it spoke of one.",
            "City: Dalian",
        ),
    ),
    "PC020": (
        Wording(
            "取值不在范围内",
            "“{field}”不能写“{written}”。",
            "可以写：{choices}。",
            "这个字段只有几种固定的写法。",
            "属性：预期性",
        ),
        Wording(
            "No such choice",
            "“{field}” cannot be “{written}”.",
            "Write one of: {choices}.",
            "This field has a few fixed values.",
            "Nature: expected",
        ),
    ),
    "PC021": (
        Wording(
            "期间没有起点",
            "期间“{written}”没有写明从哪一年开始。",
            "请写出起止年份，例如“期间：2023年—2025年”。",
            "累计数从期间的第一天算起，缺少起点就无法判断。",
            "期间：2023年—2025年",
        ),
        Wording(
            "Period without a start",
            "The period “{written}” does not say in which year it begins.",
            "Write both years, for example “Period: 2023-2025”.",
            "Totals count from the first day of the period; without it they cannot be judged.",
            "Period: 2023-2025",
        ),
    ),
    "PC022": (
        Wording(
            "标题中有数字目标",
            "标题里写了数字，标题中的目标不参与检查。",
            "请把它改成编号项，例如“1. 指标：目标”。",
            "标题只用来分组，不作承诺。",
            "一、促进就业\n1. 城镇新增就业：2023年10万人以上",
        ),
        Wording(
            "Figure in a heading",
            "There is a figure in this heading; a target in a heading is not checked.",
            "Make it a numbered item such as “1. indicator: target”.",
            "A heading groups items and promises nothing.",
            "I. Employment\n1. New urban employment: 2023: >= 100000 persons",
        ),
    ),
    "PC061": (
        Wording(
            "按工作回顾读取",
            "“{written}”下面的各项按已有结果读取，不作为今后的目标。",
            "如果下面写的是今后的目标，请换一个标题，例如“工作目标”。",
            "工作回顾、完成情况里的数是已经做到的，不能当作承诺。",
            "一、工作目标\n1. 城镇新增就业：2023年10万人以上",
        ),
        Wording(
            "Read as a review",
            "What stands under “{written}” is read as results, not as targets.",
            "If these are targets, give them another heading, such as “Targets”.",
            "Figures of a review have been achieved already; they promise nothing.",
            "I. Targets\n1. New urban employment: 2023: >= 100000 persons",
        ),
    ),
    "PC065": (
        Wording(
            "不是正式印发的方案",
            "标题写着“{written}”，这份方案还没有正式印发，结论只对这一稿成立。",
            "正式印发后，用印发的文本再核对一次。",
            "征求意见、讨论中的稿子里的数还会改，不能当作已经作出的承诺汇总。",
            "方案：大连市增进民生福祉实施方案（征求意见稿）",
        ),
        Wording(
            "Not issued yet",
            "The title says “{written}”: the plan has not been issued, and the outcomes hold for this draft only.",
            "Check the text again once it has been issued.",
            "The figures of a draft may still change; they are no promise yet.",
            "Plan: Dalian livelihood plan (draft)",
        ),
    ),
    "PC066": (
        Wording(
            "一句话里写了指标的数",
            "编号项“{written}”是一句话，没有冒号，里面各项指标的数没有读取。",
            "每项指标单独编号、单独一行，例如：“{lines}”（每对引号里是一行，没有年份的补上年份）。",
            "冒号前是指标，冒号后是目标；一句话无法可靠地拆开，所以拆开的写法要由人确认。",
            "错：1. 城镇新增就业10万人以上，城镇调查失业率控制在5.5%以内。\n对：1. 城镇新增就业：2023年10万人以上\n"
            "2. 城镇调查失业率：2023年控制在5.5%以内",
        ),
        Wording(
            "Figures of indicators in a sentence",
            "The numbered item “{written}” is a sentence without a colon; the figures of indicators in it are not read.",
            "Number each indicator on a line of its own, such as: “{lines}” (each pair of quotes is a line; add the year where none "
            "is written).",
            "The indicator stands before the colon and the target behind it; a sentence cannot be divided reliably, so "
            "a person has to confirm the lines.",
            "Bad: 1. 城镇新增就业10万人以上，城镇调查失业率控制在5.5%以内。\nGood: 1. 城镇新增就业：2023年10万人以上\n"
            "2. 城镇调查失业率：2023年控制在5.5%以内",
        ),
    ),
    "PC062": (
        Wording(
            "标题是一句话",
            "“{written}”带着编号，读作标题，标题里的内容不参与检查。",
            "如果是承诺，请改成编号项，例如“1. 指标：目标”“1. 措施：内容”；如果是标题，去掉句号。",
            "标题只用来分组；一句话写成标题，里面的承诺就没有人核对。",
            "错：（一）建成生活垃圾分类处理系统。\n对：1. 措施：建成生活垃圾分类处理系统",
        ),
        Wording(
            "Heading that is a sentence",
            "“{written}” is numbered as a heading; what a heading says is not checked.",
            "If it is a promise, make it an item such as “1. indicator: target” or “1. Measure: what is done”; "
            "if it is a heading, leave out the full stop.",
            "A heading only groups items: what it promises would be checked by nobody.",
            "Bad: （一）建成生活垃圾分类处理系统。\nGood: 1. 措施：建成生活垃圾分类处理系统",
        ),
    ),
    "PC023": (
        Wording(
            "缺少指标名称",
            "编号后、冒号前没有指标名称。",
            "请写明承诺的是哪项指标。",
            "没有名称就不知道数字说的是什么。",
            "1. 城镇新增就业：2023年10万人以上",
        ),
        Wording(
            "Indicator missing",
            "No indicator stands between the number and the colon.",
            "Write which indicator is promised.",
            "Without a name nobody knows what the figure is about.",
            "1. New urban employment: 2023: >= 100000 persons",
        ),
    ),
    "PC024": (
        Wording(
            "分解项读不懂",
            "分解中的“{written}”读不出单位和数字。",
            "请写成“名称＋数字＋单位”，用顿号隔开。",
            "分解的各部分要能与总数核对。",
            "分解：中山区1.2万人、西岗区1万人",
        ),
        Wording(
            "Part unreadable",
            "In the breakdown “{written}” is not a name with one figure.",
            "Write a name, a figure and a unit, with commas between the parts.",
            "The parts are compared with their total.",
            "Breakdown: Zhongshan 12000 persons, Xigang 10000 persons",
        ),
    ),
    "PC025": (
        Wording(
            "措施缺少编号",
            "“措施”前没有编号，该行没有读取。",
            "请在行首加编号，例如“2. 措施：……”。",
            "每项措施单独编号，才知道下面的字段属于谁。",
            "2. 措施：建成生活垃圾分类处理系统",
        ),
        Wording(
            "Measure without a number",
            "There is no number before “Measure”; the line was not read.",
            "Begin the line with a number, for example “2. Measure: ...”.",
            "Each measure has its own number, so that the fields below it have an owner.",
            "2. Measure: waste sorting system built",
        ),
    ),
    "PC026": (
        Wording(
            "区县方案缺少上级",
            "“{county}”的方案没有写明上级城市。",
            "请加一行“上级：”，例如“上级：大连市”。",
            "区县的数字不能与所属城市的数字相加，因此要知道它属于哪个城市。",
            "区县：中山区\n上级：大连市",
        ),
        Wording(
            "County without its city",
            "The plan of “{county}” does not say which city it belongs to.",
            "Add a line “Parent:”, for example “Parent: Dalian”.",
            "A county's figures are never added to its city's, so the city must be known.",
            "County: Zhongshan\nParent: Dalian",
        ),
    ),
    "PC027": (
        Wording(
            "现状读不懂",
            "现状“{written}”里没有可以读取的数字。",
            "请写明年份、数字和单位。",
            "现状用来核对目标是提高还是降低。",
            "现状：2022年10.4万人",
        ),
        Wording(
            "Baseline unreadable",
            "The baseline “{written}” holds no figure that can be read.",
            "Write the year, the figure and its unit.",
            "The baseline shows whether a target is better than today.",
            "Baseline: 2022: 104000 persons",
        ),
    ),
    "PC028": (
        Wording(
            "行首没有编号",
            "“{written}”不是字段名，行首也没有编号，该行没有读取。",
            "如果这是承诺，请在行首加编号，例如“1. ”；如果是说明文字，请在行首加“#”。",
            "只有带编号的行才是承诺；没有读取的内容不能当作检查通过。",
            "1. 城镇新增就业：2023年10万人以上",
        ),
        Wording(
            "Line without a number",
            "“{written}” is no field and the line has no number; it was not read.",
            "If this is a commitment, begin the line with a number such as “1. ”; if it is a comment, with “#”.",
            "Only numbered lines are commitments; what was not read must not look like a pass.",
            "1. New urban employment: 2023: >= 100000 persons",
        ),
    ),
    "PC029": (
        Wording(
            "公开数据没有来源",
            "数据注明为“公开”，但没有写来源。",
            "请加一行“来源：”，写明网址或文件。",
            "公开数据要能查证。",
            "数据：公开\n来源：大连市人民政府网站",
        ),
        Wording(
            "Public data without a source",
            "The data are said to be public, but no source is named.",
            "Add a line “Source:” with the address or the document.",
            "Public data must be possible to verify.",
            "Data: public\nSource: website of the Dalian government",
        ),
    ),
}
