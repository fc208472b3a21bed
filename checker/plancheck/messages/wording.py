"""The words of one kind of finding in one language."""

from plancheck.values import value


@value
class Wording:
    """`sentence` and `advice` are templates filled with a finding's facts; `why` and `example` serve `plancheck explain`."""

    title: str
    sentence: str
    advice: str
    why: str
    example: str


Words = dict[str, tuple[Wording, Wording]]
"""Code id -> (zh-CN, en)."""
