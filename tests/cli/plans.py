"""Small plans for the tests of the command line."""

from pathlib import Path

HEAD = """方案：{city}增进民生福祉实施方案
城市：{city}
期间：2023年—2025年
依据：liaoning-2023
数据：示例

一、生活垃圾分类

"""
GAP = "1. 城市生活垃圾回收利用率：2023年底前达到30%以上\n"
MET = "1. 城市生活垃圾回收利用率：2023年保持在36%以上\n"


def plan(city: str = "大连市", items: str = GAP) -> str:
    return HEAD.format(city=city) + items


def write(folder: Path, name: str = "大连.plan", text: str | None = None) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(plan() if text is None else text, encoding="utf-8")
    return str(path)
