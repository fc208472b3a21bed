"""Sets aside a bracket at the end of an item that only says who is responsible: （牵头单位：市人社局；责任单位：各区政府）."""

from collections.abc import Iterator

from plancheck.patterns import IGNORECASE, Pattern, pattern
from plancheck.source import Source, Span
from plancheck.values import value

_KEYS = {
    "lead": "牵头单位|牵头部门|主办单位|牵头|lead",
    "responsible": "责任单位|责任部门|配合单位|配合部门|协办单位|承办单位|主管部门|负责单位|配合|responsible|support",
    "person": "牵头领导|责任领导|责任人|person",
}
_KEY = "|".join(_KEYS.values())
_BRACKET = pattern(r"[ \t\u3000]*[（(](?P<inside>[^（）()]{2,400})[）)][ \t\u3000]*[。.；;]?$")
_CLAUSE = pattern(rf"[；;。]|[，,](?=[ \t\u3000]*(?:{_KEY})[：:])", IGNORECASE)
_KEYED = pattern(
    rf"(?:(?P<lead>{_KEYS['lead']})|(?P<responsible>{_KEYS['responsible']})|(?P<person>{_KEYS['person']}))[ ]*[：:]",
    IGNORECASE,
)
_DOING = pattern(
    r"由?(?P<names>.+?)(?:(?P<lead>牵头(?:负责|组织|落实|实施)?)"
    r"|(?P<responsible>(?:参与|共同)?配合|协办|主办|按(?:照)?(?:各自)?职责(?:分工)?(?:分别)?(?:负责|落实)|(?:分别|共同)?负责))"
)
_SENTENCE = pattern(rf"(?P<sentence>[^：:]+?)[。；;，,]?[ ]*[。；;，,（(][ ]*(?:{_KEY})", IGNORECASE)
_NAMES = pattern("[、，,]")
_OFFICE = pattern(
    r"(?:市|省|各|有关|相关|其他|团市|团省)[^：:]{1,24}"
    r"|[^：:]{1,24}(?:[局委厅办院校行队联会署关所站]|部门?|政府|单位|公司|中心|处室?|集团|机构|企业|管委会|街道|乡镇|(?<!地)[市区县])等?"
    r"|[A-Za-z][A-Za-z '’&.-]{1,60}"
)
# Words of which no office's name is made, and that could narrow or weaken what is promised.
_NO_OFFICE = pattern(
    r"[0-9０-９一二两三四五六七八九十百千万亿%％]+[个人名户套张家所处场座%％年月]|[0-9０-９]|[不仅只除含未非暂拟]|力争|争取|努力|预[计期]"
    r"|以[上下内外前后]|左右|口径|其中|完成|范围|部分|试点|\b(?:not|only|except|exclud\w*|without|strive|aim|expect\w*)\b",
    IGNORECASE,
)


@value
class Offices:
    """`rest`: the text before the bracket."""

    rest: Span
    lead: tuple[Span, ...] = ()
    responsible: tuple[Span, ...] = ()


def offices_at_end(source: Source, span: Span) -> Offices | None:
    """The offices in the last bracket of a text; None where it has none, or one that says anything else."""
    match = _BRACKET.search(source.text, span.start, span.end)
    if match is None:
        return None
    found: dict[str, list[Span]] = {"lead": [], "responsible": [], "person": []}
    role = ""
    for clause in _divided(source.text, Span(*match.span("inside")), _CLAUSE):
        keyed = _KEYED.match(source.text, clause.start, clause.end)
        role = keyed.lastgroup or "" if keyed else role
        read = _named(source, Span(keyed.end(), clause.end), role) if keyed else _doing(source, clause, role)
        if not read:
            return None
        for one, name in read:
            found[one].append(name)
    return Offices(Span(span.start, match.start()), tuple(found["lead"]), tuple(found["responsible"]))


def sentence_before(source: Source, name: Span) -> Span | None:
    """Of a “name” that is a sentence with 责任单位 behind it (建成平台。责任单位：市人社局): the sentence."""
    match = _SENTENCE.fullmatch(source.text, name.start, name.end)
    return None if match is None else Span(*match.span("sentence"))


def _doing(source: Source, clause: Span, role: str) -> list[tuple[str, Span]]:
    """市人社局牵头，市教育局配合; behind 责任单位：…； also names alone. Empty where any word is no office's name."""
    made: list[tuple[str, Span]] = []
    for part in _divided(source.text, clause, pattern("[，,]")):
        doing = _DOING.fullmatch(source.text, part.start, part.end)
        if doing is None and not role:
            return []
        names = Span(*doing.span("names")) if doing else part
        read = _named(source, names, doing.lastgroup or "" if doing else role)
        if not read:
            return []
        made += read
    return made


def _named(source: Source, names: Span, role: str) -> list[tuple[str, Span]]:
    """Each name with its role; empty where one is no office's."""
    made = []
    for name in _divided(source.text, names, _NAMES):
        written = source.slice(name)
        if _NO_OFFICE.search(written) or (role != "person" and not _OFFICE.fullmatch(written)):
            return []
        made.append((role, name))
    return made


def _divided(text: str, span: Span, mark: Pattern) -> Iterator[Span]:
    """The parts between the marks without the blanks around them; empty ones are left out."""
    start = span.start
    for at, after in (*(one.span() for one in mark.finditer(text, span.start, span.end)), (span.end, span.end)):
        part = text[start:at]
        first = start + len(part) - len(part.lstrip())
        if part.strip():
            yield Span(first, first + len(part.strip()))
        start = after
