"""How figures, dates and lists are spelt in the canonical form; no number is ever changed, only how it is written."""

import re

from plancheck.patterns import pattern

CHINESE = pattern("[\u3400-\u4dbf\u4e00-\u9fff〇]")
BLANKS = " \t\u3000\u00a0"

_HALF = {code: chr(code - 0xFEE0) for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
_HALF |= {ord(wide): narrow for wide, narrow in zip("％﹪＜＞＝＋≧⩾≦⩽", "%%<>=+≥≥≤≤", strict=True)}
_BRACKETS = str.maketrans("[]［］【】", "〔〕〔〕〔〕")
_TO_CHINESE = {";": "；", ":": "：", ",": "，", "(": "（", ")": "）", "﹑": "、"}
_TO_ENGLISH = {"；": "; ", "：": ": ", "，": ", ", "、": ", ", "（": "(", "）": ")", "\u3000": " ", "\u00a0": " "}
_DASH = "[‐‑‒–—―−─﹣－～〜∼~-]"
_YEARS = pattern(rf"(?P<first>20[0-9]{{2}}年?)[ ]*{_DASH}{{1,2}}[ ]*(?P<last>20[0-9]{{2}}年)")
_RANGE = pattern(
    r"(?P<date>(?<![0-9])(?:19|20)[0-9]{2}[-/.][0-9]{1,2}(?:[-/.][0-9]{1,2})?(?![0-9]))"
    rf"|(?<=[0-9%‰\u4e00-\u9fff]){_DASH}{{1,2}}(?=[0-9])"
)
_POINT = pattern("(?<=[0-9])．(?=[0-9])")
_BETWEEN_DIGITS = pattern("(?<=[0-9])[,:.](?=[0-9])")
_SQUARE_METRES = pattern("(?<=[0-9万亿百千])㎡")
_TIGHT = "[\u3400-\u4dbf\u4e00-\u9fff〇，。、；：（）〔〕“”≥≤<>=~%—]"
_LOOSE = pattern(rf"(?<={_TIGHT})[ \t\u3000\u00a0]+|[ \t\u3000\u00a0]+(?={_TIGHT})")
_ISO = pattern(r"(?P<year>[0-9]{4})(?:-(?P<m1>[0-9]{1,2})(?:-(?P<d1>[0-9]{1,2}))?|/(?P<m2>[0-9]{1,2})/(?P<d2>[0-9]{1,2})"
               r"|\.(?P<m3>[0-9]{1,2})\.(?P<d3>[0-9]{1,2}))")  # fmt: skip
_DAY = pattern(r"(?P<year>[0-9]{4})年(?P<month>[0-9]{1,2})月(?:(?P<day>[0-9]{1,2})[日号])?")
_PERIOD = pattern(rf"(?P<first>[0-9]{{4}})年?[ ]*{_DASH}{{1,2}}[ ]*(?P<last>[0-9]{{4}})年?")


def is_chinese(text: str) -> bool:
    return CHINESE.search(text) is not None


def figures(text: str, chinese: bool) -> str:
    """A value with its figures: ２０２３ 年１０万人以上;到2025年３１万人 -> 2023年10万人以上；到2025年31万人."""
    text = _POINT.sub(".", text.translate(_HALF))
    return _chinese(text) if chinese else _english(text)


def _chinese(text: str) -> str:
    text = text.translate(_BRACKETS)
    held = {match.start() for match in _BETWEEN_DIGITS.finditer(text)}
    text = "".join(one if at in held else _TO_CHINESE.get(one, one) for at, one in enumerate(text))
    text = _LOOSE.sub("", text)
    text = re.sub("[ \t\u3000\u00a0]+", " ", text)
    text = _YEARS.sub(r"\g<first>—\g<last>", text)
    text = _RANGE.sub(lambda match: match["date"] or "—", text)
    return _SQUARE_METRES.sub("平方米", text)


def _english(text: str) -> str:
    text = "".join(_TO_ENGLISH.get(one, one) for one in text)
    text = re.sub(r"[ \t]+", " ", text)
    return re.sub(r" +(?=[;,:](?: |$))", "", text).strip()


def day(text: str, chinese: bool) -> str:
    """A date that stands alone: 2023-04-05 is 2023年4月5日 behind a Chinese field name, and the other way never."""
    plain = text.translate(_HALF)
    iso = _ISO.fullmatch(plain)
    if iso is not None:
        year, month = iso["year"], iso["m1"] or iso["m2"] or iso["m3"]
        of_month = iso["d1"] or iso["d2"] or iso["d3"]
        if chinese:
            return f"{year}年{int(month)}月" + (f"{int(of_month)}日" if of_month else "")
        return f"{year}-{int(month):02}" + (f"-{int(of_month):02}" if of_month else "")
    plain = figures(text, chinese)
    named = _DAY.fullmatch(plain)
    if named is not None:
        return f"{named['year']}年{int(named['month'])}月" + (f"{int(named['day'])}日" if named["day"] else "")
    return plain


def period(text: str, chinese: bool) -> str:
    """The years of a plan: 2023—2025 is 2023年—2025年 behind 期间."""
    plain = text.translate(_HALF)
    years = _PERIOD.fullmatch(plain)
    if years is None:
        return figures(text, chinese)
    return f"{years['first']}年—{years['last']}年" if chinese else f"{years['first']}-{years['last']}"


def joined(parts: list[str], written: str) -> str:
    """A list with 、 between its parts, or with commas where it is written in English."""
    ending = "." if parts and parts[-1].lower().endswith("etc") and written.rstrip().endswith(".") else ""
    return ("、" if is_chinese(written) else ", ").join(parts) + ending
