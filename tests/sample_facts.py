"""Facts of those codes of which the example plans have no finding, and of some that read better in the province's own pack."""

Pair = tuple[str, str]


def same(**facts: str) -> dict[str, Pair]:
    """Facts that are written alike in both languages."""
    return {name: (written, written) for name, written in facts.items()}


_SHARE: dict[str, Pair] = {
    "commitment": ("城市生活垃圾回收利用率", "Municipal household waste recycling rate"),
    "required": ("不低于35%", "≥ 35%"),
    "by": ("2023年底前", "by the end of 2023"),
}
_WAIVED: dict[str, Pair] = {"commitment": _SHARE["commitment"], "city_name": ("大连市", "Dalian")}
_ALLOTTED: dict[str, Pair] = {"commitment": ("2023年城镇新增就业", "New urban employment in 2023")}
BY_HAND: dict[str, dict[str, Pair]] = {
    "PC079": {"written": ("25%以上", ">= 25%"), "how": ("划了删除线", "is struck out")},
    "PC080": {"reason": ("它是旧版 .xls 文件，或者加了密码", "it is an old .xls file, or has a password")},
    "PC082": {"reason": ("找不到填报表的各列", "the columns of the form cannot be found")},
    "PC084": same(written="2023年10万人"),
    "PC085": same(written="=B2*1.1"),
    "PC086": same(written="#REF!"),
    "PC087": same(shown="36%", written="35.7%"),
    "PC088": same(written="10", format="0.00E+00"),
    "PC089": {"written": ("10", "10"), "proposed": ("10人、10万人", "10人, 10万人"), "first": ("10万人", "10万人")},
    "PC090": same(written="LN-E-99"),
    "PC091": same(written="LN-E-01"),
    "PC092": same(written="40万人"),
    "PC093": same(cells="D6:D7"),
    "PC094": same(written="请核实"),
    "PC095": {
        "written": ("已部署", "arranged"),
        "name": ("城市更新行动", "Urban renewal campaign"),
        "proposed": ("实施城市更新行动", "Urban renewal campaign"),
    },
    "PC096": {"codes": ("LN-E-01、LN-E-02", "LN-E-01, LN-E-02")},
    "PC097": {"whose": ("大连市", "Dalian"), "written": ("沈阳市", "Shenyang")},
    "PC099": {"written": ("2023年90%以上", "2023: >= 90%"), "column": ("现状", "Baseline")},
    "PC201": _SHARE
    | {
        "write": ("2023年保持在35%以上", "2023: keep >= 35%"),
        "written": ("2023年30%以上", "2023: >= 30%"),
        "planned": ("不低于30%", "≥ 30%"),
        "gap": ("5个百分点", "5 percentage points"),
        "when": ("2023年", "2023"),
    },
    "PC202": _ALLOTTED
    | {
        "by": ("2023年", "2023"),
        "write": ("2023年", "2023"),
        "written": ("2023—2025年累计31万人", "2023-2025: total 310000 persons"),
        "when": ("2023—2025年", "from 2023 to 2025"),
        "only": ("，没有单独写要求的那段时间的数", ", with no figure for the time that is asked for alone"),
    },
    "PC216": {
        "commitment": ("生活垃圾分类处理系统", "Waste sorting and treatment system"),
        "by": ("2023年底前", "by the end of 2023"),
        "written": ("2022年12月", "2022-12"),
        "when": ("2022年底前", "by the end of 2022"),
        "start": ("2023年", "2023"),
    },
    "PC217": {
        "commitment": ("生活垃圾分类处理系统", "Waste sorting and treatment system"),
        "measure": ("生活垃圾分类处理系统", "Waste sorting and treatment system"),
        "asked_verb": ("建成", "completed"),
        "written": ("2023年0套", "2023: 0 sets"),
    },
    "PC258": _SHARE | same(name="垃圾回收水平", corresponds="LN-H-07"),
    "PC203": _SHARE
    | {
        "write": ("2023年保持在35%以上", "2023: keep >= 35%"),
        "written": ("2023年35%左右", "2023: about 35%"),
        "planned": ("不低于34.8%且不超过35.2%", "≥ 34.8% and ≤ 35.2%"),
    },
    "PC204": _SHARE
    | {
        "write": ("2023年保持在40%以上", "2023: keep >= 40%"),
        "written": ("40%以上", ">= 40%"),
        "planned": ("不低于40%", "≥ 40%"),
    },
    "PC205": _SHARE
    | {
        "write": ("2023年保持在40%以上", "2023: keep >= 40%"),
        "written": ("2023年力争40%以上", "2023: strive for >= 40%"),
        "firmness": ("力争", "strive for"),
    },
    "PC209": _SHARE
    | {
        "write": ("2023年保持在35%以上", "2023: keep >= 35%"),
        "written": ("2024年30%以上", "2024: >= 30%"),
        "planned": ("不低于30%", "≥ 30%"),
        "gap": ("5个百分点", "5 percentage points"),
        "when": ("2024年", "2024"),
    },
    "PC301": same(written="liaoning-2032", near="liaoning-2023"),
    "PC302": same(file="regions.yaml"),
    "PC303": same(file="indicator.yaml", near="indicators.yaml"),
    "PC304": same(file="indicators.yaml"),
    "PC305": {"problem": ("“name:”后面缺少内容", "nothing follows “name:”")},
    "PC306": {"what": ("锚点 &a", "the anchor &a")},
    "PC307": same(key="indicator", line="12"),
    "PC308": same(key="indicater", near="indicator"),
    "PC309": same(key="unit"),
    "PC310": same(key="verb", other="measure"),
    "PC311": {"expected": ("列表", "a list")},
    "PC312": {"written": ("biggest", "biggest"), "expected": ("more、less、neutral", "more, less, neutral")},
    "PC313": {
        "what": ("指标", "indicator"),
        "written": ("recycling", "recycling"),
        "near": ("municipal-waste-recycling-rate", "municipal-waste-recycling-rate"),
    },
    "PC314": same(id="municipal-waste-recycling-rate", line="40"),
    "PC315": {
        "name": ("回收利用率", "回收利用率"),
        "owners": (
            "城市生活垃圾回收利用率、再生资源回收利用率",
            "the recycling rates of household waste and of resources",
        ),
    },
    "PC316": {"cities": ("大连市", "Dalian")},
    "PC317": {"cities": ("大连市", "Dalian")},
    "PC318": same(written="3万5千左右人"),
    "PC319": same(written="2023年35%以上"),
    "PC320": {
        "indicator": ("城市生活垃圾回收利用率", "Municipal household waste recycling rate"),
        "written": ("35个", "35个"),
        "expected": ("%", "%"),
    },
    "PC321": {
        "indicator": ("城市生活垃圾回收利用率", "Municipal household waste recycling rate"),
        "written": ("35%以内", "35%以内"),
    },
    "PC322": {"written": ("135%以上", "135%以上"), "expected": ("不低于0%且不超过100%", "≥ 0% and ≤ 100%")},
    "PC323": {
        "indicator": ("城市生活垃圾回收利用率", "Municipal household waste recycling rate"),
        "written": ("35%左右", "35%左右"),
    },
    "PC324": {"indicator": ("城市生活垃圾回收利用率", "Municipal household waste recycling rate")},
    "PC325": same(applies="total"),
    "PC326": same(basis="assumed"),
    "PC327": same(rule_id="municipal-waste-recycling-rate", written="38%", expected="35%"),
    "PC328": same(written="1.2万", at="1024"),
    "PC329": same(written="1.2万", at="1024", there="35%", near="1031"),
    "PC330": {
        "quote": ("回收利用率保持在38%以上", "回收利用率保持在38%以上"),
        "paragraph": ("25", "25"),
        "near": ("回收利用率保持在35%以上", "回收利用率保持在35%以上"),
    },
    "PC331": same(paragraph="25", quote="建成生活垃圾分类处理系统"),
    "PC332": same(rule_id="municipal-waste-recycling-rate", expected="35%"),
    "PC333": same(rule_id="municipal-waste-recycling-rate", written="35%"),
    "PC334": {"written": ("若干", "several"), "example": ("100人", "100 persons")},
    "PC335": {
        "sum": ("44万人", "440,000 persons"),
        "required": ("45万人", "450,000 persons"),
        "gap": ("1万人", "10,000 persons"),
    },
    "PC401": {
        "whose": ("大连市", "Dalian"),
        "other": ("dalian-2.plan", "dalian-2.plan"),
        "same": ("文号", "document number"),
    },
    "PC404": {"whose": ("大连市", "Dalian")},
    "PC406": {"fields": ("就业", "Employment")},
    "PC407": {"whose": ("省直部门", "the provincial departments")},
    "PC403": {"whose": ("大连市", "Dalian"), "pack": ("liaoning-2023", "liaoning-2023")},
    "PC402": same(pack="liaoning-2023"),
    "PC460": {"reason": ("没有读取权限", "permission denied")},
    "PC461": {"reason": ("第3行缺少引号", "a quote is missing in line 3")},
    "PC462": same(key="packs", known="pack, lang, fail-on"),
    "PC463": {"key": ("fail-on", "fail-on"), "expected": ("error、warning、never", "error, warning, never")},
    "PC450": same(path="plans/dalain.plan"),
    "PC451": same(path="plans"),
    "PC452": {"reason": ("没有读取权限", "permission denied")},
    "PC453": same(pack="liaoning-2023"),
    "PC454": same(written="liaoning-2032", known="liaoning-2023"),
    "PC455": same(written="yunling-demo", pack="liaoning-2023"),
    "PC470": {"what": ("city: 全省", "city: all")},
    "PC471": {"what": ("承诺", "commitment"), "written": ("LN-H-77", "LN-H-77"), "near": ("LN-H-07", "LN-H-07")},
    "PC472": _WAIVED | {"line": ("4", "4")},
    "PC473": _WAIVED | {"until": ("2023-12-31", "2023-12-31")},
    "PC474": _WAIVED | {"why": ("已经符合", "it is met")},
    "PC475": _WAIVED | {"until": ("2024-06-30", "2024-06-30")},
    "PC476": _WAIVED,
    "PC480": {"reason": ("不是 UTF-8 编码", "it is not UTF-8")},
    "PC481": {
        "key": ("outcome", "outcome"),
        "expected": ("gap、weak、missing 或 undeterminable", "gap, weak, missing or undeterminable"),
    },
    "PC482": same(written="yunling-demo", pack="liaoning-2023"),
    "PC483": {
        "commitment": _SHARE["commitment"],
        "how": ("缺口变大", "the gap is larger"),
        "then": ("3个百分点", "3 percentage points"),
        "now": ("5个百分点", "5 percentage points"),
    },
    "PC484": _WAIVED | {"outcome": ("缺口", "gap")},
    "PC490": {"reason": ("文件是空的", "it is empty")},
    "PC491": {"written": ("大莲市", "Dalain"), "near": ("大连市", "Dalian")},
    "PC499": {
        "written": ("城市生活垃圾回收利用率", "Municipal household waste recycling rate"),
        "commitment": ("LN-H-07 城市生活垃圾回收利用率", "LN-H-07 Municipal household waste recycling rate"),
        "near": ("LN-H-01 2023年至2025年更新改造老旧管网", "LN-H-01 Old pipe networks renewed from 2023 to 2025"),
    },
    "PC492": {
        "written": ("城镇新增就业", "New urban employment"),
        "near": ("LN-E-01 2023年城镇新增就业", "LN-E-01 New urban employment in 2023"),
    },
    "PC493": {"written": ("大连市", "Dalian"), "first": ("4:1", "4:1")},
    "PC494": _ALLOTTED | {"written": ("若干", "several"), "example": ("100人", "100 persons")},
    "PC495": _ALLOTTED | {"cities": ("阜新市", "Fuxin")},
    "PC496": _ALLOTTED
    | {
        "parts": ("24万人、20万人", "240,000 persons, 200,000 persons"),
        "sum": ("44万人", "440,000 persons"),
        "required": ("不低于45万人", "≥ 450,000 persons"),
        "gap": ("1万人", "10,000 persons"),
    },
    "PC497": _ALLOTTED | {"written": ("45万人", "450,000 persons"), "sum": ("44.8万人", "448,000 persons")},
    "PC498": _ALLOTTED | {"who": ("省直部门", "provincial organs")},
}
