"""Kinds of findings on a plan against the commitments (PC2xx)."""

from plancheck.codes.code import Code, Severity

# A figure or a date that does not keep the commitment.
GAP_VALUE = Code("PC201", "gap-value", Severity.ERROR)
GAP_LATE = Code("PC202", "gap-late", Severity.ERROR)
WEAK_HEDGED = Code("PC203", "weak-hedged", Severity.WARNING)
WEAK_UNDATED = Code("PC204", "weak-undated", Severity.WARNING)
WEAK_FIRMNESS = Code("PC205", "weak-firmness", Severity.WARNING)
EDGE_OF_OPEN_BOUND = Code("PC206", "edge-of-open-bound", Severity.WARNING)
WEAK_ENDS_EARLY = Code("PC207", "weak-ends-early", Severity.WARNING)
WEAK_LATE_HELD = Code("PC208", "weak-late-but-held", Severity.WARNING)
GAP_VALUE_LATE = Code("PC209", "gap-value-and-late", Severity.ERROR)

# Nothing is said, or nothing yet.
MISSING = Code("PC210", "missing", Severity.ERROR)
MISSING_BLANK = Code("PC211", "missing-blank", Severity.ERROR)

# Measures.
MEASURE_VERB = Code("PC212", "measure-weak-verb", Severity.WARNING)
MEASURE_UNDATED = Code("PC213", "measure-undated", Severity.WARNING)
MEASURE_LATE = Code("PC214", "measure-late", Severity.ERROR)
MEASURE_NEGATED = Code("PC215", "measure-negated", Severity.ERROR)
MEASURE_PAST = Code("PC216", "measure-date-past", Severity.ERROR)
MEASURE_FIGURE = Code("PC217", "measure-figure", Severity.ERROR)

# Something is said that cannot be judged.
UNCLEAR_LINE = Code("PC220", "undeterminable-line", Severity.ERROR)
UNCLEAR_UNREAD = Code("PC221", "undeterminable-unread", Severity.ERROR)
UNCLEAR_NEAR_NAME = Code("PC222", "undeterminable-near-name", Severity.ERROR)
UNCLEAR_CALIBER = Code("PC223", "undeterminable-caliber", Severity.ERROR)
UNCLEAR_RELATIVE = Code("PC224", "undeterminable-relative", Severity.ERROR)
UNCLEAR_CONTRADICTION = Code("PC225", "undeterminable-contradiction", Severity.ERROR)
UNCLEAR_KIND = Code("PC226", "undeterminable-kind", Severity.ERROR)
UNCLEAR_SPAN = Code("PC227", "undeterminable-span", Severity.ERROR)
UNCLEAR_YEARS = Code("PC228", "undeterminable-years", Severity.ERROR)
UNCLEAR_START = Code("PC229", "undeterminable-start", Severity.ERROR)
UNCLEAR_DEADLINE = Code("PC218", "undeterminable-deadline", Severity.ERROR)
UNCLEAR_ALL_YEARS = Code("PC219", "undeterminable-each-year", Severity.ERROR)
FIGURE_PAST = Code("PC238", "figure-date-past", Severity.ERROR)
UNCLEAR_DOUBT = Code("PC239", "undeterminable-doubt", Severity.ERROR)

# Totals of the province.
TOTAL_GAP = Code("PC230", "total-gap", Severity.ERROR)
TOTAL_WEAK = Code("PC231", "total-weak", Severity.WARNING)
TOTAL_UNDETERMINABLE = Code("PC232", "total-undeterminable", Severity.ERROR)
ABSENT_CITIES = Code("PC233", "absent-cities", Severity.NOTE)
TOTAL_NEUTRAL = Code("PC234", "total-differs", Severity.NOTE)
PROVINCE_RATIO = Code("PC235", "province-ratio", Severity.NOTE)
NOT_ADDED = Code("PC236", "contributor-not-added", Severity.NOTE)
SHARE_FAR_FROM_WEIGHT = Code("PC237", "share-far-from-weight", Severity.NOTE)

# Figures that the article does not put on cities, or that are no aim.
BENCHMARK_SHORTFALL = Code("PC240", "benchmark-shortfall", Severity.WARNING)
BENCHMARK_WEAK = Code("PC241", "benchmark-weak", Severity.WARNING)
NEUTRAL_DIFFERS = Code("PC242", "neutral-differs", Severity.NOTE)

# How an outcome was reached.
TOLERANCE_USED = Code("PC250", "tolerance-used", Severity.NOTE)
HORIZON_ASSUMED = Code("PC251", "horizon-assumed", Severity.NOTE)
BRIDGE_SUM = Code("PC252", "bridge-sum", Severity.NOTE)
BRIDGE_AVERAGE = Code("PC253", "bridge-average", Severity.NOTE)
BRIDGE_LEVEL = Code("PC254", "bridge-level", Severity.NOTE)
BRIDGE_RATE = Code("PC255", "bridge-rate", Severity.NOTE)
BONUS = Code("PC256", "bonus", Severity.NOTE)
BY_CORRESPONDENCE = Code("PC258", "by-correspondence", Severity.NOTE)
CONTRADICTION_HARMLESS = Code("PC257", "contradiction-same-outcome", Severity.WARNING)
