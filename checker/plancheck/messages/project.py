"""What `plancheck init --project` says and the comments of the files that it writes, in both languages."""

WORDS: dict[str, tuple[str, str]] = {
    "written": ("已写出：{path}", "wrote {path}"),
    "kept": ("“{path}”已经在那里，没有改动。", '"{path}" is there already and was left as it is.'),
    "next": (
        "下一步：把 {paths} 里的 {placeholder} 换成 plancheck 仓库的地址，然后运行 {install}，再运行 plancheck .",
        "Next: in {paths} put the address of plancheck's repository for {placeholder}, run {install}, "
        "then run plancheck .",
    ),
    "next.nothing": ("下一步：运行 plancheck .", "Next: run plancheck ."),
}
"""Key -> (zh-CN, en)."""

COMMENTS: dict[str, tuple[str, str]] = {
    "config": (
        "plancheck 的配置。命令行上写了的，以命令行为准；去掉行首的 # 就生效。",
        "Configuration of plancheck. The command line goes before it; take away a # to put a line into force.",
    ),
    "pack": ("依据哪个规则包核对。", "The rule pack that plans are checked against."),
    "lang": ("输出用的语言：zh-CN 或 en。", "Language of the output: zh-CN or en."),
    "fail-on": (
        "从哪一级起算不通过：error、warning、note、never。",
        "What fails a check: error, warning, note or never.",
    ),
    "complete": ("有城市没有报送方案也算不通过。", "A city without a plan fails the check."),
    "exclude": (
        "在文件夹里找方案时跳过这些文件和文件夹；gap-reports 是 CI 写报告的文件夹。",
        "Files and folders to leave out when folders are searched; gap-reports is where the CI job puts its reports.",
    ),
    "waivers": ("豁免文件：哪些承诺经批准可以不写足。", "The office's waiver file: commitments that need not be kept."),
    "baseline": (
        "已知问题文件，用 plancheck baseline 写出；没有变坏的不再报。",
        "Open outcomes known already, written by plancheck baseline; what got no worse is not told again.",
    ),
    "allotments": ("下达任务数表：各市分到的数。", "The table of what each city is assigned."),
    "hook": (
        "提交前检查：只看这次改动的方案，每份只核对它自己的领域；全省合计由 CI 核对。",
        "Before each commit: only the plans in it, each for its own fields; totals of the province are left to CI.",
    ),
    "forms": (
        "填报表（.xlsx）不在上面两项之内；交填报表的，去掉下一行的 #，别的表格用 exclude 排除。",
        "Forms (.xlsx) are not covered by the hooks above; take away the # below for them, and exclude other workbooks.",
    ),
    "address": ("换成 plancheck 仓库的地址。", "Put the address of plancheck's repository here."),
    "revision": (
        "换成要用的版本；pre-commit autoupdate 可以更新。",
        "The version to use; pre-commit autoupdate moves it on.",
    ),
    "version": ("换成要用的版本。", "The version to use."),
    "format": (
        "统一标点、单位和日期的写法；不改任何数和日期。",
        "Makes punctuation, units and dates canonical; no figure is changed.",
    ),
    "ci": (
        "每次推送都核对全部方案：每市一份报告，全省合计写在运行页上。",
        "Checks all plans at every push: a report for each city, the province's totals on the run's page.",
    ),
    "owner": ("把 OWNER 换成 plancheck 仓库所在的账号。", "Put the account of plancheck's repository for OWNER."),
    "history": ("要和上一版比较，才知道改动了哪些行。", "The version before is needed to know which lines changed."),
    "today": (
        "报告所指的日子由这里给出，程序从不看时钟。",
        "The day is given from here; the program never reads the clock.",
    ),
    "everything": ("读取全部方案，合计才算得出来。", "All plans are read, else there is no total."),
}
"""Name of a comment in a file that is written -> (zh-CN, en)."""
