"""Says why a milestone cannot be read: forms that have a better wording, else what stands there and what may."""

from plancheck.codes import reading as codes
from plancheck.codes.code import Code
from plancheck.model.finding import Finding, Name
from plancheck.patterns import DOTALL, Pattern, pattern
from plancheck.reading.grammar import Unexpected, parse
from plancheck.reading.passage import Passage
from plancheck.source import Span

# Words that reach to the next semicolon, whatever commas stand between.
_GOVERNING: tuple[tuple[Pattern, Code, bool], ...] = (
    (pattern("分别|respectively"), codes.RESPECTIVELY, True),
    (pattern("不再|暂缓|暂停|取消|停止|no longer|cancel"), codes.NEGATED, True),
    (pattern("(?:\\(\\s*)?(?P<word>其中|of which)"), codes.PART_OF_WHOLE, False),
)
"""Pattern, code, and whether the words before it are governed too."""

_GROUPED = pattern("[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])")
_COMMA = pattern("(?<=[0-9])[,，](?=[0-9])(?![,，](?:[0-9]{4} *[年:]|[0-9]{1,2} *月|[0-9]{4}-[0-9]))")

# Forms that are common in plans and cannot be judged as they stand, in the order in which they are looked for.
_FORMS: tuple[tuple[Pattern, Code], ...] = (
    (pattern("每(?!年|一年)[^0-9\\s,，;。、由从提增达不]{1,6}"), codes.PER_BASE),
    (
        pattern("(?:比|较|相比|compared (?:with|to)) ?(?:(?:19|20)[0-9]{2}年?|[^0-9,，;。、]{1,8}年)[底末]?"),
        codes.COMPARED_YEAR,
    ),
    (
        pattern(
            "翻[一两二三]?番|[一二两三四五六七八九十0-9.]+倍|若干|一批|一系列|一定|适当|基本"
            "|(?:大幅|明显|稳步|逐步)(?![^,，;。]{0,8}[0-9])"
            "|上[百千万]|[数几][十百千万]|doubl(?:e|ing)"
            "|(?<![0-9A-Za-z一二两三四五六七八九十百千万亿.余多])(?:[百千]?[万亿]|万亿)(?:[吨元人个亩斤户台]|千瓦)"
        ),
        codes.VAGUE_AMOUNT,
    ),
    (pattern("[0-9]\\s+[0-9]"), codes.SPACE_IN_FIGURE),
    (
        pattern(
            "(?:(?<![\\w%])|(?<=[年月日号度底末前内间起到至为是在达长高升降加少约近超于]))"
            "-\\s*(?!(?:19|20)[0-9]{2}(?![0-9.])|[0-9]{1,2}\\s*[月日号])[0-9]+"
        ),
        codes.NEGATIVE_FIGURE,
    ),
)

_NOTE = pattern(r"\([^()]*\)")

_WORDS = pattern(r"[一-鿿]{1,8}|[a-z]+ ?")
_GOES_ON = pattern(
    "达|实现|完成|提[高升]|新增|新建|建成|保持|控制|稳定|增[加至到长]|[在于到至]? *20[0-9]{2}|(?<= )[a-z]|(?<= )[<>]"
)
_EMPHATIC = pattern(
    r"(?:必须|务必|务须|要|须|应当?|应该|切实|确实|全面|全力|提前|扎实|坚决|积极|大力|加快|着力|进一步|持续|顺利|圆满|高质量|高标准|[如按]期|按时|准时)+"
    r"|(?:reliably|fully|firmly|surely|definitely|steadily|really) ?"
)
"""What only stresses a promise. Of any other word nobody knows that it does not turn, bound or soften the figure."""

_Words = tuple[tuple[frozenset[str], Name], ...]

_BEFORE: _Words = tuple(
    (frozenset(terminals.split()), name)
    for terminals, name in (
        ("DATE SPAN YEAR_WORD BARE_DATE", Name("时限（2023年、到2025年、2025年底前）", "a date (2023:, by 2025)")),
        ("CUMULATIVE", Name("口径（累计、每年、年均、增长、保持在）", "a word of kind (total, each year, keep at)")),
        ("ASSURED", Name("力度（确保、力争、预计）", "a word of firmness (ensure, strive for, expected)")),
        ("AT_LEAST", Name("数字前的界限（不低于、不超过、约）", "a bound before the figure (>=, at most, about)")),
        ("DIGITS NUMERAL", Name("数字（45万人、35%）", "a figure (450000 persons, 35%)")),
        ("UP_TO DASH", Name("提高到、降低到", "to, increase to, reduce to")),
    )
)
_BEHIND: _Words = tuple(
    (frozenset(terminals.split()), name)
    for terminals, name in (
        ("MULTIPLIER", Name("万、亿", "thousand, million")),
        ("UNIT", Name("单位（人、个、%）", "a unit (persons, %)")),
        ("OR_MORE", Name("数字后的界限（以上、以内、左右）", "a bound after the figure (or more, or less)")),
        ("DASH", Name("区间的另一端（4.5%—5%）", "the other end of a range (4.5-5%)")),
        ("SEMICOLON", Name("分号和下一个目标", "a semicolon and the next milestone")),
        ("$END", Name("到此为止", "the end")),
    )
)


_A_DATE = Name(
    "一个时限（2023年、2025年底前、2023—2025年），后面不写别的", "one date (2023, by 2025, 2023-2025) and no more"
)
_A_FIGURE = Name("数和单位（10万人以上）", "a figure with its unit (>= 100000 persons)")


def diagnosis(passage: Passage, error: Unexpected) -> Finding:
    """The finding for a text that is no milestone, or no list of them."""
    for form, code in _FORMS:
        match = form.search(passage.text)
        if match is not None:
            return passage.finding(code, Span(passage.start + match.start(), passage.start + match.end()))
    note = _note_at(passage, error.position)
    if note is not None:
        return passage.finding(codes.NOTE_IN_BRACKETS, note)
    surplus = _surplus(passage, error.position)
    if surplus is not None:
        return passage.finding(codes.SURPLUS_WORD, surplus)
    return _syntax(passage, error, codes.UNREADABLE_FIGURE)


def _surplus(passage: Passage, position: int) -> Span | None:
    """The shortest words of stress before a figure without which all can be read."""
    run = _WORDS.match(passage.text, position)
    if run is None or _is_milestone(passage.text[:position]):
        return None
    for end in range(position + 1, run.end() + 1):
        if not _EMPHATIC.fullmatch(passage.text, position, end) or not _GOES_ON.match(passage.text, end):
            continue
        if _is_milestone(passage.text[:position] + passage.text[end:]):
            return Span(passage.start + position, passage.start + end)
    return None


def _note_at(passage: Passage, position: int) -> Span | None:
    """The bracket in which the text stopped making sense, where it stands behind a figure."""
    for match in _NOTE.finditer(passage.text):
        if match.start() <= position < match.end() and _is_milestone(passage.text[: match.start()]):
            return Span(passage.start + match.start(), passage.start + match.end())
    return None


def governing(passage: Passage) -> tuple[Finding | None, int]:
    """The finding for a word that spoils all up to the next semicolon, and from which character on."""
    for form, code, backwards in _GOVERNING:
        match = form.search(passage.text)
        if match is not None:
            start = match.start("word") if "word" in form.groupindex else match.start()
            finding = passage.finding(code, Span(passage.start + start, passage.start + match.end()))
            return finding, 0 if backwards else match.start()
    return None, 0


def doubtful_comma(text: str) -> bool:
    """Whether a comma between two digits may group thousands or not: 10，000人, 1,0000人."""
    grouped = {at for match in _GROUPED.finditer(text) for at in range(match.start(), match.end())}
    return any(match.start() not in grouped for match in _COMMA.finditer(text))


def date_diagnosis(passage: Passage, error: Unexpected) -> Finding:
    """The finding for a text that is no date."""
    return _syntax(passage, error, codes.UNREADABLE_DATE)


def _syntax(passage: Passage, error: Unexpected, code: Code) -> Finding:
    expected = expected_words(error.expected, behind_figure=_is_milestone(passage.text[: error.position]))
    expected = expected or ((_A_DATE,) if code is codes.UNREADABLE_DATE else (_A_FIGURE,))
    at_end = error.position >= len(passage.text.rstrip())
    if at_end:
        whole = passage.whole()
        ended = codes.FIGURE_MISSING if code is codes.UNREADABLE_FIGURE else code
        return passage.finding(ended, whole, expected=expected)
    return passage.finding(code, _word_at(passage, error.position), expected=expected)


def _word_at(passage: Passage, position: int) -> Span:
    """The run of characters of one sort from there on: what a reader would call the next word."""
    match = pattern(r"[0-9][0-9.,]*|[a-z]+|[一-鿿]{1,12}|.", DOTALL).match(passage.text, position)
    end = match.end() if match else position + 1
    return Span(passage.start + position, passage.start + end)


def _is_milestone(text: str) -> bool:
    try:
        parse("value", text)
    except Unexpected:
        return False
    return True


def expected_words(terminals: frozenset[str], *, behind_figure: bool) -> tuple[Name, ...]:
    """What may stand there, in words of the format: terminals of quantity.lark have no meaning to a reader.

    The table of an LALR parser also names what may follow elsewhere: the words are told apart by where they belong.
    """
    words = _BEHIND if behind_figure else _BEFORE
    return tuple(name for group, name in words if group & terminals)
