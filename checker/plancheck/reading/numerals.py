"""Reads figures exactly: digits with thousands separators, and numbers written in Chinese characters."""

from decimal import Context, Decimal

from plancheck.values import value

MOST_DIGITS = 20
"""More are a slip, and sums of such figures would leave the 28 digits that Decimal keeps."""

# Figures have at most MOST_DIGITS digits and multipliers few: nothing is ever rounded here.
_EXACT = Context(prec=100)
_DIGITS = {character: value for value, character in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_PLACES = {"千": 3, "百": 2, "十": 1}
_MULTIPLIERS = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8, "thousand": 3, "million": 6, "billion": 9}


@value
class Numeral:
    """`value` with the multiplier multiplied in; `step` is one unit of the last written digit, multiplied out too."""

    value: Decimal
    multiplier: Decimal
    step: Decimal

    def times(self, multiplier: Decimal) -> "Numeral":
        return Numeral(*(product(one, multiplier) for one in (self.value, self.multiplier, self.step)))


def product(one: Decimal, other: Decimal) -> Decimal:
    """Exact; 0E+4 and the like become plain."""
    return plain(_EXACT.multiply(one, other))


def plain(number: Decimal) -> Decimal:
    """The same number without trailing zeros behind the point, and without an exponent above zero."""
    short = _EXACT.normalize(number)
    exponent = short.as_tuple().exponent
    return _EXACT.quantize(short, Decimal(1)) if isinstance(exponent, int) and exponent > 0 else short


def multiplier(written: str) -> Decimal:
    """万 -> 10000, 百万 -> 1000000, thousand -> 1000."""
    if written in _MULTIPLIERS:
        return Decimal(10 ** _MULTIPLIERS[written])
    return Decimal(10 ** sum(_MULTIPLIERS[character] for character in written))


def digits(written: str) -> Numeral | None:
    """A figure in digits; None where a leading zero makes it something else than a number (007)."""
    text = written.replace(",", "")
    whole, _, fraction = text.partition(".")
    if len(whole) > 1 and whole.startswith("0"):
        return None
    return Numeral(plain(Decimal(text)), Decimal(1), Decimal(1).scaleb(-len(fraction)))


def characters(written: str) -> Numeral | None:
    """四十五万, 一千二百, 三点五万, 半; None for what is no number, or no certain one (三万五)."""
    body = written.rstrip("万亿")
    by = multiplier(written[len(body) :]) if len(body) < len(written) else Decimal(1)
    if body == "半":
        return Numeral(Decimal("0.5"), Decimal(1), Decimal("0.1")).times(by)
    if "点" in body:
        return _decimal(body, by)
    value = _whole(written)
    return None if value is None else Numeral(Decimal(value), by, by)


def _decimal(body: str, by: Decimal) -> Numeral | None:
    whole, _, fraction = body.partition("点")
    before = _whole(whole)
    if before is None or not fraction or any(character not in _DIGITS for character in fraction):
        return None
    text = f"{before}." + "".join(str(_DIGITS[character]) for character in fraction)
    return Numeral(plain(Decimal(text)), Decimal(1), Decimal(1).scaleb(-len(fraction))).times(by)


def _whole(text: str) -> int | None:
    """A whole number of any size: 亿 splits it, then 万."""
    for mark, place in (("亿", 8), ("万", 4)):
        if mark in text:
            left, _, right = text.rpartition(mark)
            high, low = _whole(left), _rest(right, place)
            return None if high is None or low is None or high == 0 else high * 10**place + low
    return _section(text, 4, leading_zero=False)


def _rest(text: str, place: int) -> int | None:
    """What follows 万 or 亿: a full section (两万五千) or one after 零 (一万零五百), never 三万五."""
    if not text:
        return 0
    if "万" in text:
        left, _, right = text.rpartition("万")
        high, low = _section(left, 4, leading_zero=True), _rest(right, 4)
        return None if high is None or low is None else high * 10**4 + low
    if place == 8 and not text.startswith(("零", "〇")):
        return None
    return _section(text, 4, leading_zero=True)


def _section(text: str, place: int, *, leading_zero: bool) -> int | None:
    """A number below ten thousand, each place written once and a gap as 零."""
    if text in ("零", "〇"):
        return None if leading_zero else 0
    value, at, zero = 0, 0, False
    first = not leading_zero
    while at < len(text):
        if text[at] in "零〇":
            if zero or first or place == 0:
                return None
            zero, at = True, at + 1
            continue
        digit = _DIGITS.get(text[at])
        if digit is None:
            if not (first and text[at] == "十"):
                return None
            digit, at = 1, at - 1
        unit = _PLACES.get(text[at + 1 : at + 2], 0)
        gap = unit < place - 1
        if digit == 0 or unit >= place or (not first and gap != zero):
            return None
        value += digit * 10**unit
        place, zero, first = unit, False, False
        at += 2 if unit else 1
    return None if zero or first or not text else value


def compound(written: str) -> Numeral:
    """1亿2千万, 1亿2000万 and 2万3500."""
    whole, _, rest = written.partition("亿")
    if not rest:
        whole, _, rest = written.partition("万")
        return Numeral(Decimal(int(whole) * 10**4 + int(rest)), Decimal(1), Decimal(1))
    step = multiplier("千万" if "千" in rest else "万")
    value = int(whole) * 10**8 + int(rest.rstrip("千万")) * int(step)
    return Numeral(Decimal(value), step, step)


def tenths(written: str) -> Numeral | None:
    """三成 is 30 %, 三成五 35 %, 半成 5 %."""
    before, _, after = written.partition("成")
    tens = _one(before)
    ones = Decimal(5) if after == "半" else _one(after) if after else Decimal(0)
    if tens is None or ones is None or (before == "半" and after):
        return None
    value = product(tens, Decimal(10)) + ones
    return Numeral(value, Decimal(1), Decimal(1))


def _one(character: str) -> Decimal | None:
    if character == "半":
        return Decimal("0.5")
    if character.isdecimal():
        return Decimal(character)
    return Decimal(_DIGITS[character]) if character in _DIGITS else None
