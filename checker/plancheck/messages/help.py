"""The words of `--help`, in both languages."""

from plancheck.messages.phrases import Language

HELP: dict[str, tuple[str, str]] = {
    "usage": ("用法：", "Usage: "),
    "usage.options": ("[选项]", "[OPTIONS]"),
    "usage.commands": ("命令 [内容]…", "COMMAND [ARGS]…"),
    "usage.paths": ("文件或文件夹…｜命令 [内容]…", "PATH… | COMMAND [ARGS]…"),
    "options": ("选项：", "Options:"),
    "commands": ("命令：", "Commands:"),
    "help": ("显示本说明。", "Show this help."),
    "version": ("显示版本号。", "Show the version."),
    "lang": (
        "输出的语言；不写时用系统语言，系统没有设语言时用规则包的语言。",
        "Language of the output; the locale's, else the rule pack's.",
    ),
    "program": (
        "核对各市落实方案是否写足了省级承诺。\n"
        "写出文件或文件夹就开始核对：plancheck 大连.plan\n"
        "方案可以是文字（.plan），也可以是填报表（.xlsx）；plancheck init 生成空白的一份。\n"
        "文件夹与命令同名时写 ./check。\n"
        "退出码：0 已核对，没有需要处理的问题；1 有问题；2 有内容未能核对。",
        "Checks whether city plans promise what their province has promised.\n"
        "Name files or folders to check them: plancheck dalian.plan\n"
        "A plan is a text (.plan) or a filled-in form (.xlsx); plancheck init makes an empty one of either.\n"
        "For a path that is named like a command write ./check.\n"
        "Exit codes: 0 checked, nothing fails; 1 findings; 2 something could not be checked.",
    ),
    "check": (
        "核对方案（不写命令时就是它）。\n"
        "写出文件、文件夹（连同下级文件夹里的 *.plan 和填报表），或用 - 表示标准输入。\n"
        "核对文件夹、几个城市或加 --province 时，还核对全省合计。",
        "Check plans (what is done where no command is named).\n"
        "Name files, folders (with every *.plan and form below them), or - for standard input.\n"
        "For a folder, several cities or --province the totals of the province are judged too.",
    ),
    "paths": ("文件或文件夹…", "PATH…"),
    "output": (
        "输出格式，可写多次；=PATH 写到文件，不写就到屏幕。格式有：{formats}。",
        "Form of the report, repeatable; =PATH writes it to a file, else it goes to the screen. Forms: {formats}.",
    ),
    "select": (
        "只看这些问题（代码、名称、规则代码，可用通配符如 'LN-H-*'，逗号分隔，可写多次）。",
        "Only these findings (codes, names, rules, patterns such as 'LN-H-*'; comma lists, may be repeated).",
    ),
    "ignore": (
        "不看这些问题；未列出的条数写在最后一行。",
        "Leave out these findings; the last line says how many.",
    ),
    "fail-on": (
        "从哪一级起以退出码 1 结束（默认 error）；未能核对的总是 2。",
        "From which severity the exit code is 1 (default: error); what cannot be checked is always 2.",
    ),
    "complete": ("有城市未报送也算不通过。", "A city that has not reported fails the run."),
    "province": ("即使只有一份方案，也核对全省合计。", "Judge the totals of the province, even for one plan."),
    "own-fields": (
        "每份方案只核对它自己的领域（“范围”，没有写就看小标题），不核对全省合计；提交前用。",
        "Check each plan for its own fields only (its scope, else its headings) and no totals; meant before a commit.",
    ),
    "as-of": (
        "以哪一天为准，写进报告；程序从不看时钟。",
        "The day that the report stands for; the clock is never read.",
    ),
    "pack": (
        "规则包的名称或文件夹；不写时用方案里写的依据。",
        "Name or folder of the rule pack; default: the one that the plan names.",
    ),
    "quiet": ("只列要处理的问题和最后一行。", "Only what must be acted upon, and the last line."),
    "color": ("颜色（默认 auto；设了 NO_COLOR 就不用）。", "Colour (default: auto; NO_COLOR is honoured)."),
    "diff": (
        "比较两版方案：取消、降低、推迟了哪些承诺，哪些结论因此改变。\n"
        "例：plancheck diff 旧版 新版 --output docx=对照表.docx\n退出码：0 没有变差；1 有变差；2 有内容未能读出。",
        "Compares two versions: which promises were dropped, lowered or put off, and which outcomes tip over.\n"
        "Example: plancheck diff OLD NEW --output docx=changes.docx\n"
        "Exit codes: 0 nothing got worse; 1 something did; 2 something could not be read.",
    ),
    "diff.old": ("旧版", "OLD"),
    "diff.new": ("新版", "NEW"),
    "fmt": (
        "把方案整理成规范写法：标点、数字、空格、字段顺序、表格对齐；不改任何承诺。\n"
        "例：plancheck fmt 各市方案；用 - 表示标准输入，结果写到标准输出。\n"
        "退出码：0 已整理或无需整理；1 需要整理（--check、--diff）；2 有文件未能整理。",
        "Writes plans in the canonical form: punctuation, digits, blanks, order of fields, tables; no promise changes.\n"
        "Example: plancheck fmt plans; - is standard input, and the result goes to standard output.\n"
        "Exit codes: 0 done, or nothing to do; 1 something would change (--check, --diff); 2 a file could not be done.",
    ),
    "fmt.check": ("只说哪些文件需要整理，不写。", "Only name the files that would change; write nothing."),
    "fmt.diff": ("只显示会改哪些行，不写。", "Only show the lines that would change; write nothing."),
    "fmt.pack": (
        "指标名称以哪个规则包为准；不写时用方案里写的依据。",
        "The rule pack whose names are standard; default: the one that the plan names.",
    ),
    "waivers": (
        "省级部门的豁免文件：哪些市的哪些承诺同意暂缓，见 docs/integration.md。",
        "The office's waiver file: which commitments of which cities are excused; see docs/integration.md.",
    ),
    "baseline": (
        "已知问题的清单：没有变差的不再报，见 plancheck baseline。",
        "The list of what is known already: what got no worse is not reported again; see plancheck baseline.",
    ),
    "allotments": (
        "省级部门的任务分解表（CSV 或 XLSX）：各市按自己的任务数核对。",
        "The office's table of assigned figures (CSV or XLSX): each city is judged against its own.",
    ),
    "baseline.command": (
        "写出基线：现在未符合的结论。以后核对时加 --baseline，没有变差的就不再报。\n"
        "例：plancheck baseline 各市方案 --output plancheck-baseline.json",
        "Writes a baseline: the outcomes that are open now. With --baseline what got no worse is not reported again.\n"
        "Example: plancheck baseline plans --output plancheck-baseline.json",
    ),
    "baseline.output": (
        "写到哪个文件；不写就到屏幕。那里已有基线的，新基线没有多放过什么时才替换。",
        "The file to write; else the screen. A baseline there is replaced if the new one excuses nothing more.",
    ),
    "baseline.accept": (
        "新出现的、变差的也写进已有的基线。",
        "Put what is new or got worse into the baseline that is there.",
    ),
    "config": (
        "配置文件；不写时从当前文件夹起向上找 plancheck.toml。",
        "The configuration; else plancheck.toml in this folder or above it.",
    ),
    "folder": ("文件夹", "FOLDER"),
    "report": (
        "写出报告文件：每市一份，全省一份。\n例：plancheck report 各市方案 --output xlsx=报告 --output docx=报告",
        "Writes report files: one for each city, one for the province.\n"
        "Example: plancheck report plans --output xlsx=reports --output docx=reports",
    ),
    "report.output": (
        "格式和文件夹，可以重复；格式有：{formats}。",
        "Format and folder, repeatable; formats: {formats}.",
    ),
    "init": (
        "为一个城市生成待填的方案骨架（文字）或填报表（Excel、WPS 都能填）；数和时间由人来填。\n"
        "例：plancheck init 大连 > 大连.plan，plancheck init 大连 --output xlsx，plancheck init --all 填报表",
        "Makes a skeleton of a city's plan as text, or a form to fill in with a spreadsheet program; people put in "
        "the figures and dates.\n"
        "For example: plancheck init Dalian > dalian.plan, plancheck init Dalian --output xlsx, plancheck init --all forms",
    ),
    "init.city": ("[城市]", "[CITY]"),
    "init.output": (
        "plan（文字，默认到屏幕）或 xlsx（填报表）；已有的文件不会被覆盖。",
        "plan (text, to the screen unless named) or xlsx (a form); no file is ever overwritten.",
    ),
    "init.all": ("为每个城市各生成一份，放进这个文件夹。", "One for every city, into this folder."),
    "init.from": (
        "把已有的方案或填报表的内容带过去（方案变成填报表，填报表变成方案）。",
        "Carry over what a plan or a form says (a plan becomes a form, a form a plan).",
    ),
    "init.project": (
        "写出配置文件、提交前检查和 CI 任务（默认写到当前文件夹）。",
        "Write configuration, commit hook and CI job (default: into this folder).",
    ),
    "init.ci": (
        "和 --project 一起用：CI 任务写给谁（默认 github）。",
        "With --project: whom the CI job is written for (default: github).",
    ),
    "explain": (
        "解释一个问题代码或一条规则：是什么、为什么、怎么写。\n例：plancheck explain PC201，plancheck explain LN-E-01",
        "Explain a code or a rule: what, why, what to write.\n"
        "For example: plancheck explain PC201, plancheck explain LN-E-01",
    ),
    "explain.key": ("代码|名称|规则", "CODE|NAME|RULE"),
    "rules": ("查看规则包里的规则。", "Look into the rules of a pack."),
    "rules.list": ("按领域列出全部规则。", "List all rules by field."),
    "rules.show": (
        "列出规则的全部内容：原文、要求、别名、易混名称；不写规则就列全部。",
        "Show all of a rule: sentence, requirement, aliases, near names; all rules where none is named.",
    ),
    "rules.key": ("[规则]…", "[RULE]…"),
    "completion": (
        "输出命令补全脚本。\n例：plancheck completion bash > ~/.local/share/bash-completion/completions/plancheck",
        "Print the completion script of a shell.\n"
        "For example: plancheck completion bash > ~/.local/share/bash-completion/completions/plancheck",
    ),
}


def text(key: str, language: Language) -> str:
    """The words of that key."""
    zh, en = HELP[key]
    return zh if language == "zh-CN" else en
