"""A plan must belong to a city of the pack.

The value of 城市 is one of the pack's cities, by its full or short name, English name or code, or another
contributor to the totals. A county's plan names its city in 上级. A plan of no known city counts for nobody, so
nothing about it is checked. A title, or a heading, with the name of another city makes what stands below it that city's.

Bad:  城市：大联市 / 城市：中山区 / 城市：大连市 in 方案：沈阳市行动方案
Good: 城市：大连市 / 城市：中山区 with 上级：大连市
"""

from collections.abc import Iterator

from plancheck.codes import checks as codes
from plancheck.codes import reading
from plancheck.matching.elsewhere import headings_of_others, in_title
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.model.finding import Finding, found
from plancheck.model.plan import Plan, Text
from plancheck.model.rule import Pack
from plancheck.patterns import pattern

_COUNTY = pattern(r"[县区旗]\s*$")


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """At most one finding on the parent of a county's plan, else on the city; then those on other cities' names."""
    other = in_title(plan, names)
    for text in (*((other,) if other else ()), *headings_of_others(plan, names)):
        yield found(codes.ANOTHER_CITY, plan.source.place(text.span), written=text.value, city_name=_own(plan))
    city, parent = plan.head.city, plan.head.parent
    if parent is not None:
        if names.city(parent.value) is None:
            yield _unknown(plan, parent, pack, names)
    elif city is not None and names.city(city.value) is None and names.contributor(city.value) is None:
        if not _COUNTY.search(city.value):
            yield _unknown(plan, city, pack, names)
        elif not any(one.code is reading.COUNTY_WITHOUT_PARENT for one in plan.findings):
            where = plan.source.place(city.span)
            yield found(reading.COUNTY_WITHOUT_PARENT, where, blocking=True, county=city.value)


def _own(plan: Plan) -> str:
    whose = plan.head.parent or plan.head.city
    return whose.value if whose else ""


def _unknown(plan: Plan, written: Text, pack: Pack, names: Names) -> Finding:
    """With the nearest cities; where none is near, all of them."""
    near = names.near_cities(written.value) or tuple(city.full for city in pack.cities)
    return found(codes.UNKNOWN_CITY, plan.source.place(written.span), blocking=True, written=written.value, near=near)
