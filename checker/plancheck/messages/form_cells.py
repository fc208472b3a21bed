"""Words of those findings on a form that say where people see something else than what is read (codes/forms.py)."""

from plancheck.messages.wording import Wording, Words

WORDS: Words = {
    "PC079": (
        Wording(
            "删去或看不见的内容",
            "“{written}”{how}，没有读取。",
            "要承诺的，取消这种格式，使它看得见；不要的，清空这一格。",
            "划去的、看不见的内容不知道还算不算。",
            "划了删除线的“25%以上”",
        ),
        Wording(
            "Struck out or out of sight",
            "“{written}” {how} and was not read.",
            "If it is promised, make it plain to see; if not, empty the cell.",
            "Whether what is struck out or out of sight still counts cannot be known.",
            "“>= 25%”, struck out",
        ),
    ),
    "PC099": (
        Wording(
            "内容填在别的栏",
            "“本市目标”是空的，这一行的{column}栏却填了“{written}”。",
            "承诺的数填进“本市目标”；不承诺的，清空这一行，或在“备注”只写理由。",
            "填在别的栏里的数不能当作没有，也不能当作承诺。",
            "“本市目标”空着，“现状”填了“2023年90%以上”",
        ),
        Wording(
            "Filled in beside the target",
            "The target is empty, but “{written}” stands under {column} in this row.",
            "Write what is promised into the column for targets; if nothing is, empty the row or give the reason as a remark.",
            "A figure in another column must not look like nothing, and is no promise.",
            "no target, but “2023: >= 90%” under the baseline",
        ),
    ),
}
