"""Words of the findings on a file as a whole: what it is and how it is encoded."""

from plancheck.messages.wording import Wording, Words

WORDS: Words = {
    "PC001": (
        Wording(
            "空文件",
            "文件中没有任何内容。",
            "请写入方案内容后重新检查，至少要有“城市：”一行和一个编号项。",
            "空文件不作任何承诺，不能当作检查通过。",
            "城市：大连市",
        ),
        Wording(
            "Empty file",
            "The file holds nothing.",
            "Write the plan and check again: at least a line “City:” and one numbered item.",
            "An empty file promises nothing and must not look like a pass.",
            "City: Dalian",
        ),
    ),
    "PC002": (
        Wording(
            "不是文本文件",
            "这不是文本文件，而是{kind}。",
            "请在原软件中另存为“纯文本（UTF-8）”，再检查该文本文件；填报表另存为 .xlsx。",
            "只能读取纯文本的方案文件。",
            "方案.plan（纯文本，UTF-8）",
        ),
        Wording(
            "Not a text file",
            "This is not a text file but {kind}.",
            "Save it as plain text (UTF-8) in its own program and check that file; a form is saved as .xlsx.",
            "Only plans in plain text can be read.",
            "my-city.plan (plain text, UTF-8)",
        ),
    ),
    "PC003": (
        Wording(
            "UTF-16 编码",
            "文件采用 UTF-16 编码（记事本中称为“Unicode”），无法读取。",
            "请在记事本中“另存为”，编码选择“UTF-8”。",
            "读取时只接受 UTF-8 和 GB18030，不猜测其他编码。",
            "另存为 → 编码：UTF-8",
        ),
        Wording(
            "UTF-16 encoding",
            "The file is encoded in UTF-16 (Notepad calls it “Unicode”), which is not read.",
            "In Notepad choose “Save as” with the encoding UTF-8.",
            "Only UTF-8 and GB18030 are read; no other encoding is guessed.",
            "Save as → Encoding: UTF-8",
        ),
    ),
    "PC004": (
        Wording(
            "编码无法识别",
            "从这里起文件既不是 UTF-8 编码，也不是带有“城市：”一行的 GB18030（GBK）编码。",
            "请另存为 UTF-8 编码；如果原文件是 GBK 编码，请确认其中有“城市：”一行。",
            "用错误的编码读取会得到错字，因此宁可不读。",
            "另存为 → 编码：UTF-8",
        ),
        Wording(
            "Unknown encoding",
            "From here on the file is neither UTF-8 nor GB18030 (GBK) with a line “City:”.",
            "Save it as UTF-8; if it is in GBK, make sure that it has a line “City:”.",
            "A wrong encoding turns into wrong characters, so the file is left unread.",
            "Save as → Encoding: UTF-8",
        ),
    ),
    "PC005": (
        Wording(
            "文件过大",
            "文件超过 {megabytes} MB，没有读取。",
            "请确认选对了文件；一份方案通常不到 1 MB。",
            "限制大小，使检查在可预期的时间内完成。",
            "一个城市一份方案文件",
        ),
        Wording(
            "File too large",
            "The file is larger than {megabytes} MB and was not read.",
            "Make sure that this is the right file; a plan is usually smaller than 1 MB.",
            "The limit keeps the time of a check predictable.",
            "one plan file for each city",
        ),
    ),
    "PC006": (
        Wording(
            "行过长",
            "这一行有 {length} 个字符，超过 {longest} 个，没有读取。",
            "请把这一行拆开，每项承诺单独一行。",
            "一行只写一项内容；过长的行多半是换行丢失。",
            "1. 城镇新增就业：2023年10万人以上",
        ),
        Wording(
            "Line too long",
            "This line has {length} characters, more than {longest}, and was not read.",
            "Divide it: one commitment for each line.",
            "A line holds one thing; a very long line has usually lost its line breaks.",
            "1. New urban employment: 2023: >= 100000 persons",
        ),
    ),
    "PC007": (
        Wording(
            "不可见字符",
            "这里有一个看不见的控制字符（{character}），该行没有读取。",
            "请删除这个字符，或者重新输入这一行。",
            "控制字符和改变文字方向的字符会使看到的内容与读到的内容不一致。",
            "城市：大连市",
        ),
        Wording(
            "Invisible character",
            "There is an invisible control character here ({character}); the line was not read.",
            "Delete the character or type the line anew.",
            "Control characters and marks that turn the direction of text make what is seen differ from what is read.",
            "City: Dalian",
        ),
    ),
    "PC008": (
        Wording(
            "行数过多",
            "文件中有内容的行超过 {most} 行，没有读取。",
            "请确认选对了文件；每个城市一份方案，一份方案通常只有几百行。",
            "限制行数，使检查在可预期的时间内完成；空行和“#”注释不计。",
            "一个城市一份方案文件",
        ),
        Wording(
            "Too many lines",
            "The file has more than {most} lines that say something and was not read.",
            "Make sure that this is the right file: one plan for each city, which usually has a few hundred lines.",
            "The limit keeps the time of a check predictable; blank lines and comments do not count.",
            "one plan file for each city",
        ),
    ),
}
