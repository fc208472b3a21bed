"""Passes over an indicator's own name where its value says it once more: 城镇新增就业：2023年新增就业2.35万人."""

from plancheck.patterns import pattern
from plancheck.reading.folding import folded
from plancheck.reading.passage import Passage

_LONGEST = 60
_BEFORE = pattern(r"(?:^|[年月日末底前内,，;。]|实现|完成|达到|确保|力争|累计|每年)\s*$")
_NEW = pattern(r"新增\s*$")
_BEHIND = pattern(r"(?:人数|数量|数)?(?=\s*(?:达到?|提[高升][到至]|保持|稳定|控制|不[低少]于|不超过|[0-9]))")
_SAYS = pattern("累计|每年|年均|逐年|力争|争取|确保|预计|计划|保持|稳定|控制|达到|提高|降低|下降|减少|增长")
"""Words that say how a figure counts: they are never a name said again, nor is a number."""
_NUMBERED = pattern(r"^\s*[0-9一二三四五六七八九十(（]*[)）]?[.、]?\s*")


def without_own_name(passage: Passage) -> Passage:
    """The passage with blanks where the words before the colon, or their end, are said again right before a figure.

    Only whole words by their neighbours: in 资源化利用率 another thing than 利用率 is named.
    """
    text = passage.text
    name = _name(passage)
    for size in range(len(name), 1, -1):
        words = name[-size:]
        if not words.isalpha() or _SAYS.search(words):
            continue
        at = text.find(words)
        behind = _BEHIND.match(text, at + size) if at >= 0 else None
        if behind is None or not _stands_alone(text[:at], new=name.endswith(f"新增{words}")):
            continue
        start = at + (2 if words.startswith("新增") else 0)  # 新增 says that it comes on top, and stays
        return Passage(
            passage.source, passage.start, text[:start] + " " * (behind.end() - start) + text[behind.end() :]
        )
    return passage


def _stands_alone(before: str, *, new: bool) -> bool:
    return _BEFORE.search(before) is not None or (new and _NEW.search(before) is not None)


def _name(passage: Passage) -> str:
    """What stands before the colon of the same line; empty in a table."""
    source = passage.source.text
    line = source.rfind("\n", 0, passage.start) + 1
    head = folded(source[max(line, passage.start - _LONGEST) : passage.start]).rstrip()
    return _NUMBERED.sub("", head[:-1]).strip() if head.endswith(":") else ""
