"""What is said when the program is called wrongly or cannot write what it was asked for: one sentence each."""

from plancheck.messages.phrases import Language

USAGE: dict[str, tuple[str, str]] = {
    "no-paths": (
        "没有写要核对的文件或文件夹；用法见 plancheck --help。",
        "No file or folder to check is named; see plancheck --help.",
    ),
    "misspelt-command": (
        "没有叫“{word}”的命令，也没有这个文件{near}。",
        "There is no command “{word}”, and no file of that name{near}.",
    ),
    "unknown-option": (
        "没有选项 {option}{near}；全部选项见 --help。",
        "There is no option {option}{near}; --help lists all.",
    ),
    "unknown-command": ("没有命令 {command}{near}。", "There is no command {command}{near}."),
    "not-together": ("{one} 和 {other} 不能一起用。", "{one} and {other} cannot be used together."),
    "missing-value": ("选项 {option} 后面要写一个值。", "The option {option} needs a value."),
    "missing-argument": ("还要写出{argument}；用法见 --help。", "{argument} is missing; see --help."),
    "bad-value": (
        "{option} 不能是“{value}”，可以是：{choices}。",
        '{option} cannot be "{value}"; it can be: {choices}.',
    ),
    "bad-date": (
        "{option} 要写成 2024-03-31 这样的日期，不能是“{value}”。",
        '{option} takes a date such as 2024-03-31, not "{value}".',
    ),
    "unknown-code": (
        "{option} 里的“{value}”不是问题的代码或名称，也不是规则{near}；"
        "可以写 PC201、gap-value、LN-H-07 或 LN-H-*，全部规则见 plancheck rules list。",
        '"{value}" in {option} names no kind of finding and no rule{near}; write PC201, gap-value, LN-H-07 or LN-H-*; '
        "plancheck rules list lists the rules.",
    ),
    "nothing-to-explain": (
        "没有“{value}”这个问题代码、名称或规则{near}。",
        'There is no kind of finding and no rule "{value}"{near}.',
    ),
    "near": ("（是否指 {names}？）", " (did you mean {names}?)"),
    "two-on-screen": (
        "只能有一种格式输出到屏幕；另一种写成 --output {format}=文件名。",
        "Only one format can go to the screen; write the other as --output {format}=FILE.",
    ),
    "binary-on-screen": (
        "{format} 不是文字，不能显示在屏幕上；写成 --output {format}=文件名.{format}。",
        "{format} is no text and cannot be shown on the screen; write --output {format}=FILE.{format}.",
    ),
    "same-output": ("两种输出写到了同一个文件“{path}”。", 'Two outputs go to the same file "{path}".'),
    "output-is-input": (
        "输出文件“{path}”就是要核对的文件，没有写入。",
        'The output file "{path}" is a file to be checked; nothing was written.',
    ),
    "output-is-plan": (
        "“{path}”是方案或填报表，不能用报告盖掉，没有写入；换一个文件名。",
        '"{path}" is a plan or a form and is not replaced by a report; nothing was written. Name another file.',
    ),
    "no-baseline-there": (
        "“{path}”已经在那里，又不是规则包 {pack} 的基线，没有写入；换一个名称，或先把它移开。",
        '"{path}" is there already and is no baseline of the pack {pack}; nothing was written. Name another file or move it.',
    ),
    "baseline-grows": (
        "“{path}”里已有基线，新基线会多放过新出现的 {new} 项、变差的 {worse} 项，并丢掉本次没有核对的市的 {lost} 项（{names}），没有写入；"
        "确实要这样，加 --accept。",
        '"{path}" holds a baseline; the new one would excuse {new} new ones and {worse} that got worse, and lose {lost} of cities '
        "outside this run ({names}); nothing was written. Add --accept if that is meant.",
    ),
    "cannot-write": ("写不了“{path}”：{reason}。", 'Cannot write "{path}": {reason}.'),
    "missing-extra": (
        "这种格式需要安装 plancheck[{extra}]：pip install 'plancheck[{extra}]'。",
        "This format needs plancheck[{extra}]: pip install 'plancheck[{extra}]'.",
    ),
    "unknown-city": (
        "规则包 {pack} 里没有城市“{city}”{near}。",
        'The rule pack {pack} has no city "{city}"{near}.',
    ),
    "already-there": (
        "“{path}”已经在那里，也许有人填过，没有写入；换一个名称，或先把它移开。",
        '"{path}" is there already and may have been filled in; nothing was written. Name another file or move it away.',
    ),
    "not-converted": ("没有写出任何文件。", "Nothing was written."),
    "conversion-loses": (
        "“{path}”里有内容放不进填报表而不改变意思，没有写入：{names}。",
        'Something in "{path}" does not fit into the form without another meaning; nothing was written: {names}.',
    ),
    "conversion-loses.plan": (
        "“{path}”里有内容不能照原意写成方案，没有写入：{names}。",
        'Something in "{path}" cannot be written as a plan without another meaning; nothing was written: {names}.',
    ),
    "no-config": ("配置不能用，什么也没有核对。", "The configuration cannot be used; nothing was checked."),
    "no-format": ("规则包不能用，什么也没有整理。", "The rule pack cannot be used; nothing was formatted."),
    "no-report": ("规则包不能用，什么也没有核对。", "The rule pack cannot be used; nothing was checked."),
    "usage": ("命令写法有误：{reason}", "The command is not written correctly: {reason}"),
    "unexpected": (
        "程序内部出错，没有核对完（{reason}）；设置环境变量 PLANCHECK_DEBUG=1 后重试可看到详情。",
        "Something went wrong inside the program and the check is not complete ({reason}); "
        "set PLANCHECK_DEBUG=1 and try again to see the details.",
    ),
    "two-packs": (
        "两版方案依据不同的规则包（{old}、{new}），不能比较；用 --pack 指定一个。",
        "The two versions follow different rule packs ({old}, {new}); name one with --pack.",
    ),
    "province-file": ("全省", "province"),
    "written": ("已写出 {count} 个文件（{format}）：{path}", "wrote {count} files ({format}): {path}"),
    "no-folder-named": (
        "写明格式和放报告的文件夹，例如 --output xlsx=报告。",
        "Name a format and the folder for the reports, for example --output xlsx=reports.",
    ),
    "progress": ("正在核对 {done}/{all}", "checking {done}/{all}"),
    "screen": ("屏幕", "the screen"),
    "not-permitted": ("没有权限", "permission denied"),
    "no-folder": ("文件夹不存在", "the folder does not exist"),
    "is-folder": ("那是一个文件夹", "it is a folder"),
    "no-room": ("要放它的文件夹的位置上有一个文件", "there is a file in the place of its folder"),
    "closed": ("输出已关闭", "the output is closed"),
    "no-space": ("磁盘已满", "no space is left"),
}


def usage(key: str, language: Language, **facts: str) -> str:
    """The sentence of that key, filled."""
    zh, en = USAGE[key]
    return (zh if language == "zh-CN" else en).format_map(facts)
