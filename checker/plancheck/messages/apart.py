"""Words for what is counted apart: waivers, the baseline; and for the command that writes one."""

WORDS: dict[str, tuple[str, str]] = {
    "waived": ("已豁免（{count} 项，结论不变，单独计数）", "Waived ({count}; the outcomes stay and are counted apart)"),
    "unchecked": (
        "豁免未核期限（{count} 项，没有写 --as-of，不起作用）",
        "Waivers not dated ({count}; without --as-of they excuse nothing)",
    ),
    "baselined": (
        "基线已有（{count} 项，没有变差，单独计数）",
        "Known from the baseline ({count}; no worse, counted apart)",
    ),
    "waiver": (
        "{code} {commitment} {outcome}：{reason}；批准：{approver}；至{until}（{place}）",
        "{code} {commitment}, {outcome}: {reason}; approved by {approver}; until {until} ({place})",
    ),
    "summary.waived": ("已豁免 {count} 项", "{count} waived"),
    "summary.unchecked": ("豁免未核期限 {count} 项", "{count} waivers not dated"),
    "summary.baselined": ("基线已有 {count} 项", "{count} known from the baseline"),
    "summary": ("，另有{apart}", ", counted apart {apart}"),
    "written": (
        "已把 {count} 项未符合的结论写入基线“{path}”。",
        'wrote {count} open outcomes to the baseline "{path}".',
    ),
    "incomplete": (
        "有内容未能核对，没有写进基线：",
        "Something could not be checked and is not in the baseline:",
    ),
    "illustrative": ("示例数据", "illustrative data"),
}
