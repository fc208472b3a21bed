"""The words of a comparison of two versions, in both languages."""

WORDS: dict[str, tuple[str, str]] = {
    "dropped": ("取消", "dropped"),
    "lowered": ("降低", "lowered"),
    "later": ("推迟", "later"),
    "softened": ("力度减弱", "softened"),
    "changed": ("改动", "changed"),
    "raised": ("提高", "raised"),
    "earlier": ("提前", "earlier"),
    "firmed": ("力度增强", "firmer"),
    "new": ("新增", "new"),
    "lead": ("比较 {old} 与 {new}。", "Comparing {old} with {new}."),
    "same": ("两版承诺相同，结论没有变化。", "Both versions promise the same; no outcome differs."),
    "changes": ("承诺的变化（{count} 处）", "Changed promises ({count})"),
    "types": ("、", ", "),
    "was": ("原", "was"),
    "now": ("现", "now"),
    "by": ("（时限 {when}）", " (due: {when})"),
    "outcomes": ("结论的变化（{count} 项）", "Changed outcomes ({count})"),
    "totals": ("全省合计的变化（{count} 项）", "Changed totals ({count})"),
    "tip": ("{city} {code} {name}：{old} → {new}", "{city} {code} {name}: {old} → {new}"),
    "tip.total": ("{code} {name}：{old} → {new}", "{code} {name}: {old} → {new}"),
    "gone": ("{city}：现在没有方案（原来有 {count} 项结论）", "{city}: no plan any more ({count} outcomes before)"),
    "come": ("{city}：原来没有方案（现在有 {count} 项结论）", "{city}: no plan before ({count} outcomes now)"),
    "worse": (
        "有 {count} 处承诺被取消、降低、推迟、减弱或改动，{outcomes} 项结论变差（退出码 1）。",
        "Promises dropped, lowered, later, softened or changed: {count}; outcomes worse: {outcomes} (exit code 1).",
    ),
    "no-worse": ("没有承诺变差（退出码 0）。", "No promise got worse (exit code 0)."),
    "unread": (
        "有内容未能读出，比较不完整（退出码 2）：",
        "Something could not be read and the comparison is not complete (exit code 2):",
    ),
}
"""Key -> (zh-CN, en)."""
