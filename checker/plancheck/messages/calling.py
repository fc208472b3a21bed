"""Words of the findings that codes/calling.py names."""

from plancheck.messages.wording import Wording, Words

WORDS: Words = {
    "PC450": (
        Wording(
            title="路径不存在",
            sentence="找不到文件或文件夹“{path}”。",
            advice="核对路径；文件名含空格时加引号。",
            why="没有读到的方案不能算通过，所以整次核对以退出码 2 结束。",
            example="plancheck 大连.plna",
        ),
        Wording(
            title="No such path",
            sentence="There is no file or folder “{path}”.",
            advice="Check the path; put a name with spaces in quotes.",
            why="A plan that was not read is no pass, so the run ends with exit code 2.",
            example="plancheck dalian.plna",
        ),
    ),
    "PC451": (
        Wording(
            title="文件夹里没有方案",
            sentence="文件夹“{path}”及其下级文件夹里没有扩展名为 .plan 的文件，也没有填报表（.xlsx）。",
            advice="核对文件夹；别的扩展名的文件可以直接写出文件名来核对。",
            why="什么也没有核对时不能说通过。",
            example="plancheck 空文件夹",
        ),
        Wording(
            title="No plans in the folder",
            sentence="The folder “{path}” and the folders below it hold no file whose name ends in .plan and no form (.xlsx).",
            advice="Check the folder; a file with another ending is checked when it is named itself.",
            why="A run that checked nothing is no pass.",
            example="plancheck empty-folder",
        ),
    ),
    "PC452": (
        Wording(
            title="文件读不出来",
            sentence="文件读不出来：{reason}。",
            advice="检查文件的读取权限，或把它另存一份再核对。",
            why="没有读到的方案不能算通过，所以整次核对以退出码 2 结束。",
            example="没有读取权限的 大连.plan",
        ),
        Wording(
            title="File cannot be read",
            sentence="The file cannot be read: {reason}.",
            advice="Check that you may read the file, or save a copy and check that.",
            why="A plan that was not read is no pass, so the run ends with exit code 2.",
            example="A file dalian.plan without permission to read it.",
        ),
    ),
    "PC453": (
        Wording(
            title="方案没有写依据",
            sentence="方案没有写“依据”，按规则包 {pack} 核对。",
            advice="在方案开头加一行“依据：{pack}”。",
            why="依据说明方案落实的是哪一批省级承诺；不写时只能按随程序附带的规则包核对。",
            example="方案开头没有“依据：”这一行。",
        ),
        Wording(
            title="No pack named",
            sentence="The plan does not say which rule pack it carries out; {pack} is used.",
            advice="Add the line “Pack: {pack}” to the head of the plan.",
            why="The head says which commitments the plan carries out; without it the pack that is shipped is used.",
            example="A head without the line “Pack:”.",
        ),
    ),
    "PC454": (
        Wording(
            title="没有这个规则包",
            sentence="“依据”写的是“{written}”，没有这个规则包，这份方案没有核对。",
            advice="可用的规则包：{known}。自编的规则包用 --pack 写出文件夹。",
            why="按别的承诺核对会得出错误的结论，所以不去猜。",
            example="依据：liaoning-2032",
        ),
        Wording(
            title="Unknown pack",
            sentence="The plan names the rule pack “{written}”, which there is not; this plan was not checked.",
            advice="Packs that are shipped: {known}. Name the folder of a pack of your own with --pack.",
            why="Checking against other commitments would conclude something wrong, so nothing is guessed.",
            example="Pack: liaoning-2032",
        ),
    ),
    "PC455": (
        Wording(
            title="依据与本次核对不同",
            sentence="“依据”写的是 {written}，本次核对按 {pack} 进行，这份方案没有核对。",
            advice="把依据 {written} 的方案单独核对一次。",
            why="一次核对只按一个规则包进行，不同承诺的数不能加在一起。",
            example="同一次核对里有两份方案，依据各不相同。",
        ),
        Wording(
            title="Pack of another run",
            sentence="The plan names the rule pack {written}, but this run uses {pack}; this plan was not checked.",
            advice="Check the plans that name {written} in a run of their own.",
            why="A run uses one pack: figures under different commitments cannot be added.",
            example="Two plans in one run that name different packs.",
        ),
    ),
    "PC460": (
        Wording(
            title="配置文件读不了",
            sentence="读不了配置文件：{reason}。",
            advice="把它另存为 UTF-8，或用 --config 写出另一个文件。",
            why="不按配置核对会得出与平时不同的结论，所以停下来。",
            example="--config 没有这个文件.toml",
        ),
        Wording(
            title="Configuration cannot be read",
            sentence="The configuration cannot be read: {reason}.",
            advice="Save it as UTF-8, or name another file with --config.",
            why="A check without its configuration would conclude something else than usual, so it stops.",
            example="--config no-such-file.toml",
        ),
    ),
    "PC461": (
        Wording(
            title="配置文件写法有误",
            sentence="这里不符合 TOML 的写法（{reason}）。",
            advice='每行写成 名称 = 值，文字加引号，例如 pack = "liaoning-2023"。',
            why="配置文件用 TOML 写成；读错一处，其余也不可靠。",
            example="pack = liaoning-2023（缺引号）",
        ),
        Wording(
            title="Configuration is not written correctly",
            sentence="This is not TOML ({reason}).",
            advice='Write each line as name = value, with texts in quotes, for example pack = "liaoning-2023".',
            why="The configuration is TOML; where one place is wrong, the rest cannot be relied on.",
            example="pack = liaoning-2023 (no quotes)",
        ),
    ),
    "PC462": (
        Wording(
            title="配置里没有这个名称",
            sentence="配置里没有“{key}”这一项。",
            advice="可以写的是：{known}。",
            why="写错的名称如果不说，就等于没有这一项配置。",
            example='fail_on = "warning"（应写 fail-on）',
        ),
        Wording(
            title="Unknown name in the configuration",
            sentence="The configuration has no “{key}”.",
            advice="What may stand there: {known}.",
            why="A misspelt name that nobody mentions would be as if it were not there.",
            example='fail_on = "warning" (it is fail-on)',
        ),
    ),
    "PC463": (
        Wording(
            title="配置的值不对",
            sentence="“{key}”的值应当是{expected}。",
            advice="按这个写法改正。",
            why="不合写法的值不去猜它的意思。",
            example='complete = "yes"（应写 true）',
        ),
        Wording(
            title="Wrong value in the configuration",
            sentence="The value of “{key}” must be {expected}.",
            advice="Write it so.",
            why="What a wrong value means is not guessed.",
            example='complete = "yes" (it is true)',
        ),
    ),
}
