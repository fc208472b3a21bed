"""Kinds of findings on a form (填报表), a workbook that a bureau fills in (PC08x, PC09x)."""

from plancheck.codes.code import Code, Severity

WORKBOOK_UNREADABLE = Code("PC080", "workbook-unreadable", Severity.ERROR)
NOT_A_FORM = Code("PC081", "not-a-form", Severity.ERROR)
FORM_DAMAGED = Code("PC082", "form-damaged", Severity.ERROR)
WORKBOOK_SKIPPED = Code("PC083", "workbook-skipped", Severity.NOTE)
CELL_NOT_READ = Code("PC084", "cell-not-read", Severity.ERROR)
FORMULA_WITHOUT_VALUE = Code("PC085", "formula-without-value", Severity.ERROR)
CELL_ERROR = Code("PC086", "cell-error", Severity.ERROR)
ROUNDED_FIGURE = Code("PC087", "rounded-figure", Severity.ERROR)
UNKNOWN_NUMBER_FORMAT = Code("PC088", "unknown-number-format", Severity.ERROR)
BARE_FIGURE = Code("PC089", "bare-figure", Severity.ERROR)
ROW_ID_CHANGED = Code("PC090", "row-id-changed", Severity.ERROR)
ROW_ID_TWICE = Code("PC091", "row-id-twice", Severity.ERROR)
PROTECTED_CHANGED = Code("PC092", "protected-changed", Severity.WARNING)
CELLS_MERGED = Code("PC093", "cells-merged", Severity.ERROR)
NOTE_NOT_READ = Code("PC094", "note-not-read", Severity.NOTE)
MEASURE_NOT_NAMED = Code("PC095", "measure-not-named", Severity.ERROR)
ROW_DELETED = Code("PC096", "row-deleted", Severity.NOTE)
FORM_CITY_CHANGED = Code("PC097", "form-city-changed", Severity.ERROR)
ROW_WITHOUT_COMMITMENT = Code("PC098", "row-without-commitment", Severity.ERROR)
