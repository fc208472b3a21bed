"""Words of the findings that codes/packs.py names: how a pack is written down; what it says is in pack_rules.py."""

from plancheck.messages import pack_rules
from plancheck.messages.wording import Wording, Words

_FORM: Words = {
    "PC301": (
        Wording(
            "没有这个规则包",
            "没有名为“{written}”的规则包，也没有这个文件夹。",
            "可用的名称：{near}。",
            "规则包不明时不能说方案没有问题。",
            "plancheck --pack liaoning-2032 大连.plan",
        ),
        Wording(
            "unknown pack",
            "There is no pack called “{written}” and no folder of that name.",
            "Names that can be used: {near}.",
            "Without its rules a plan cannot be called sound.",
            "plancheck --pack liaoning-2032 dalian.plan",
        ),
    ),
    "PC302": (
        Wording(
            "缺少文件",
            "规则包缺少文件 {file}。",
            "请补上 {file}，或在 pack.yaml 中改正引用它的地方。",
            "缺少的文件里可能有规则；缺了就等于没有核对。",
            "pack.yaml 写有领域 health，却没有 health.yaml",
        ),
        Wording(
            "missing file",
            "The pack lacks its file {file}.",
            "Add {file}, or correct what refers to it in pack.yaml.",
            "The missing file may hold rules; without it they are not checked.",
            "pack.yaml lists the field health, and there is no health.yaml",
        ),
    ),
    "PC303": (
        Wording(
            "多余的文件",
            "规则包里的 {file} 不会被读取。",
            "请改名或移走；会读取的文件：{near}。",
            "不读取的规则看上去像是核对过了。",
            "culture2.yaml，而 pack.yaml 中没有领域 culture2",
        ),
        Wording(
            "stray file",
            "The pack's file {file} is read by nothing.",
            "Rename or remove it; files that are read: {near}.",
            "Rules in a file that is not read would look as if they had been checked.",
            "culture2.yaml while pack.yaml has no field culture2",
        ),
    ),
    "PC304": (
        Wording(
            "不是UTF-8文字",
            "{file} 不是 UTF-8 编码的文字，或者过大。",
            "请另存为 UTF-8。",
            "编码不明时，汉字和数字都可能读错。",
            "用 GB18030 保存的 employment.yaml",
        ),
        Wording(
            "not UTF-8",
            "{file} is not text in UTF-8, or is far too large.",
            "Save it as UTF-8.",
            "With an unknown encoding words and figures may be misread.",
            "employment.yaml saved as GB18030",
        ),
    ),
    "PC305": (
        Wording(
            "不是YAML",
            "这里不合 YAML 的写法（{problem}）。",
            "请检查缩进、引号、括号；文字里有“: ”或“ #”，或以“>”“*”“[”开头时要加引号。",
            "读不懂的文件里的规则无法核对。",
            'is: >=35%（应写 is: ">=35%"）',
        ),
        Wording(
            "invalid YAML",
            "This is not valid YAML ({problem}).",
            "Check indentation, quotes and brackets; quote texts with “: ” or “ #” or that start with “>”, “*” or “[”.",
            "Rules in a file that cannot be read cannot be checked.",
            'is: >=35% (write is: ">=35%")',
        ),
    ),
    "PC306": (
        Wording(
            "不接受的YAML写法",
            "规则包里不能用{what}。",
            "请把内容直接写出来。",
            "规则包只是数据：一处一个意思，谁都能看懂，也不会撑爆内存。",
            "require: *same",
        ),
        Wording(
            "refused YAML",
            "A pack may not use {what}.",
            "Write the content out.",
            "A pack is plain data: one meaning in one place, for anyone to read, and it cannot blow up in memory.",
            "require: *same",
        ),
    ),
    "PC307": (
        Wording(
            "键重复",
            "键“{key}”写了两次，前一次在第{line}行。",
            "请删去其中一个。",
            "两个值里只有一个会生效，读者看不出是哪个。",
            "同一条规则里有两个 by:",
        ),
        Wording(
            "duplicate key",
            "The key “{key}” is written twice, first in line {line}.",
            "Remove one of the two.",
            "Only one of two values can count, and no reader can tell which.",
            "two by: in one rule",
        ),
    ),
    "PC308": (
        Wording(
            "不认识的键",
            "不认识键“{key}”。",
            "是否应为：{near}？",
            "拼错的键会使要求落空。",
            "tolerence: …",
        ),
        Wording(
            "unknown key",
            "The key “{key}” is unknown.",
            "Did you mean: {near}?",
            "A misspelt key would drop what it says.",
            "tolerence: …",
        ),
    ),
    "PC309": (
        Wording(
            "缺少键",
            "这里缺少键“{key}”。",
            "请补上“{key}”。",
            "没有它，这一条的意思不完整。",
            "没有 source 的规则",
        ),
        Wording(
            "missing key",
            "The key “{key}” is missing here.",
            "Add “{key}”.",
            "Without it the entry's meaning is incomplete.",
            "a rule without source",
        ),
    ),
    "PC310": (
        Wording(
            "键用错了地方",
            "键“{key}”不能与“{other}”一起使用。",
            "请删去其中之一。",
            "两者合在一起没有确定的意思。",
            "applies: each 的规则写了 parts: some",
        ),
        Wording(
            "misplaced key",
            "The key “{key}” cannot stand beside “{other}”.",
            "Remove one of the two.",
            "Together they have no certain meaning.",
            "parts: some in a rule with applies: each",
        ),
    ),
    "PC311": (
        Wording(
            "形式不对",
            "这里应当是{expected}。",
            "请改成{expected}。",
            "形式不对的内容读不出意思。",
            "cities: 沈阳（应写 cities: [沈阳]）",
        ),
        Wording(
            "wrong shape",
            "There should be {expected} here.",
            "Write {expected}.",
            "Content of another shape has no meaning here.",
            "cities: 沈阳 (write cities: [沈阳])",
        ),
    ),
    "PC312": (
        Wording(
            "值不对",
            "“{written}”不能用在这里，应为：{expected}。",
            "请改成：{expected}。",
            "只有约定的写法才有约定的意思。",
            "direction: up",
        ),
        Wording(
            "bad value",
            "“{written}” cannot be used here; expected: {expected}.",
            "Write: {expected}.",
            "Only agreed ways of writing have an agreed meaning.",
            "direction: up",
        ),
    ),
    "PC313": (
        Wording(
            "所指不明",
            "没有名为“{written}”的{what}。",
            "相近的：{near}。",
            "指向不存在的东西，要求就落空了。",
            "indicator: new-urban-employmnt",
        ),
        Wording(
            "unknown reference",
            "There is no {what} called “{written}”.",
            "Alike: {near}.",
            "What points at nothing is asked of nobody.",
            "indicator: new-urban-employmnt",
        ),
    ),
    "PC314": (
        Wording(
            "编号重复",
            "“{id}”已在第{line}行用过。",
            "请换一个没有用过的。",
            "结论按编号归属，编号不能一号两用。",
            "两条规则都写 code: LN-E-01",
        ),
        Wording(
            "duplicate id",
            "“{id}” is already used in line {line}.",
            "Choose one that is not used yet.",
            "Results are filed under ids and codes, so each stands for one thing.",
            "two rules with code: LN-E-01",
        ),
    ),
    "PC315": (
        Wording(
            "名称不唯一",
            "名称“{name}”同时属于：{owners}。",
            "请只留给其中一个。",
            "方案里写这个名称时，会不知道说的是哪一个。",
            "两个指标都有别名“新增就业”",
        ),
        Wording(
            "shared name",
            "The name “{name}” belongs to several: {owners}.",
            "Leave it to one of them.",
            "When a plan writes that name, nobody could tell which is meant.",
            "two indicators with the alias 新增就业",
        ),
    ),
}

WORDS: Words = {**_FORM, **pack_rules.WORDS}
