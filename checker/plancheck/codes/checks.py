"""Kinds of findings on what a plan says in itself, without any rule (PC1xx)."""

from plancheck.codes.code import Code, Severity

# A figure that cannot be made a target of its indicator.
UNIT_MISMATCH = Code("PC101", "unit-mismatch", Severity.ERROR)
OUTSIDE_DOMAIN = Code("PC102", "outside-domain", Severity.ERROR)
WRONG_WAY_COMPARATOR = Code("PC103", "wrong-way-comparator", Severity.ERROR)
PERCENT_NOT_POINT = Code("PC104", "percent-not-point", Severity.ERROR)
NO_TOLERANCE = Code("PC105", "no-tolerance", Severity.ERROR)
MAGNITUDE_SLIP = Code("PC106", "magnitude-slip", Severity.ERROR)
WRONG_WAY_FIGURE = Code("PC124", "wrong-way-figure", Severity.ERROR)
SHARED_FIGURE = Code("PC107", "shared-figure", Severity.ERROR)

# Figures that do not fit each other.
DUPLICATE_TARGET = Code("PC108", "duplicate-target", Severity.NOTE)
CONTRADICTION = Code("PC109", "contradiction", Severity.WARNING)
PARTS_SHORT = Code("PC110", "parts-short-of-total", Severity.WARNING)
YEARS_DISAGREE = Code("PC111", "years-against-total", Severity.WARNING)
WORSE_THAN_BASELINE = Code("PC112", "worse-than-baseline", Severity.WARNING)

# What an item should say and does not.
NO_DATE = Code("PC113", "no-date", Severity.WARNING)
NO_RESPONSIBLE_UNIT = Code("PC114", "no-responsible-unit", Severity.WARNING)

DEADLINES_DIFFER = Code("PC123", "deadlines-differ", Severity.ERROR)

# Names that nothing in the pack has.
UNKNOWN_NAME = Code("PC115", "unknown-name", Severity.WARNING)
UNKNOWN_CITY = Code("PC116", "unknown-city", Severity.ERROR)
OTHER_PACK = Code("PC117", "other-pack", Severity.ERROR)
UNKNOWN_SCOPE = Code("PC118", "unknown-scope", Severity.ERROR)
UNKNOWN_CORRESPONDENCE = Code("PC119", "unknown-correspondence", Severity.ERROR)

# What the head of a plan should say and does not (its city: PC016 and PC026).
NO_PERIOD = Code("PC120", "no-period", Severity.ERROR)
PERIOD_WITHOUT_ITEMS = Code("PC126", "period-without-items", Severity.ERROR)

# Readings that a person should know of.
NEGATED_MEASURE = Code("PC121", "negated-measure", Severity.WARNING)
EXEMPTION_REQUESTED = Code("PC122", "exemption-requested", Severity.NOTE)

# Whose a plan, or a part of it, is.
ANOTHER_CITY = Code("PC125", "another-city", Severity.ERROR)
