"""Comparisons of small plans for the tests of their forms."""

from compliant import pack
from plancheck.comparing.compare import compare
from plancheck.model.change import Comparison
from plancheck.reading.plan import read_plan
from plancheck.run import Question, run
from plancheck.source import Source

HEAD = "方案：{city}方案\n城市：{city}\n期间：2023年—2025年\n依据：liaoning-2023\n{data}\n一、民生\n\n"
RATE = "1. 城市生活垃圾回收利用率：{}\n"
JOBS = "2. 城镇新增就业：{}\n"

Version = dict[str, str]
"""A city -> what its plan says."""

OLD: Version = {
    "大连市": RATE.format("2023年38%以上") + JOBS.format("2023年10万人以上") + "3. 专场招聘：2023年200场以上\n",
    "鞍山市": RATE.format("2023年38%以上"),
}
NEW: Version = {"大连市": RATE.format("2024年30%以上") + JOBS.format("2023年11万人以上") + "4. =1+1：甲\n"}


def compared(old: Version = OLD, new: Version = NEW, data: str = "数据：示例\n") -> Comparison:
    """Both versions as they were read from folders of these names."""
    results = []
    for version, cities in (("old", old), ("new", new)):
        read = [
            read_plan(Source(f"{version}/{city}.plan", HEAD.format(city=city, data=data) + text))
            for city, text in cities.items()
        ]
        results.append(run(pack(), read, Question(totals=True, by_city=True)))
    return compare(*results)


NASTY = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "a|b",
    "@everyone",
    "=HYPERLINK(1)",
    "\u202e逆向\x1b[31m",
)


def hostile() -> Comparison:
    """Every text of a plan tries to be markup, a formula or a command of the terminal."""
    lines = "".join(f"{at}. {text}：{text}\n" for at, text in enumerate(NASTY, 5))
    old = {"大连市": RATE.format("2023年38%以上") + lines, "".join(NASTY[:3]): lines}
    return compared(old, {"大连市": RATE.format("2023年36%以上")})
