"""What `plancheck fmt` says, in both languages."""

WORDS: dict[str, tuple[str, str]] = {
    "reformatted": ("已整理：{path}", "reformatted: {path}"),
    "would": ("需要整理：{path}", "would be reformatted: {path}"),
    "sum": ("共 {count} 个文件，已整理 {changed} 个。", "{changed} of {count} files reformatted."),
    "sum.would": ("共 {count} 个文件，需要整理 {changed} 个。", "{changed} of {count} files would be reformatted."),
    "not-the-same": (
        "“{path}”整理后的意思会与原来不同，没有改动这个文件。",
        '"{path}" would not say the same afterwards; the file was left as it is.',
    ),
    "changed-meanwhile": (
        "“{path}”在整理期间被别的程序改过，没有覆盖；请重新运行。",
        '"{path}" was changed by something else meanwhile and was not overwritten; run again.',
    ),
    "other-names": (
        "“{path}”另有 {count} 个硬链接名，它们仍是整理前的内容。",
        'Other names of "{path}" (hard links: {count}) keep the text as it was.',
    ),
    "read-only": (
        "“{path}”是只读文件，没有改动。",
        '"{path}" is read-only and was left as it is.',
    ),
}
"""Key -> (zh-CN, en)."""
