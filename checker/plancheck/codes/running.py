"""Kinds of findings on a run as a whole: files that are not there, nothing to check, options (PC4xx)."""

from plancheck.codes.code import Code, Severity

TWO_VERSIONS = Code("PC401", "two-versions", Severity.ERROR)
NOTHING_JUDGED = Code("PC402", "nothing-judged", Severity.ERROR)
NO_RULE_IN_SCOPE = Code("PC403", "no-rule-in-scope", Severity.ERROR)
ONLY_COUNTIES = Code("PC405", "only-counties", Severity.ERROR)
COUNTY_NOT_ADDED = Code("PC404", "county-not-added", Severity.NOTE)
OWN_FIELDS_ONLY = Code("PC406", "own-fields-only", Severity.NOTE)
ONLY_CONTRIBUTORS = Code("PC407", "only-contributors", Severity.ERROR)
