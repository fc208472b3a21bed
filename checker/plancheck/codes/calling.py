"""Kinds of findings on what the command line names: paths, files and rule packs (PC450 on)."""

from plancheck.codes.code import Code, Severity

NO_SUCH_PATH = Code("PC450", "no-such-path", Severity.ERROR)
NO_PLANS_IN_FOLDER = Code("PC451", "no-plans-in-folder", Severity.ERROR)
FILE_UNREADABLE = Code("PC452", "file-unreadable", Severity.ERROR)
PACK_NOT_NAMED = Code("PC453", "pack-not-named", Severity.NOTE)
PACK_NOT_AVAILABLE = Code("PC454", "pack-not-available", Severity.ERROR)
PACK_OF_ANOTHER_RUN = Code("PC455", "pack-of-another-run", Severity.ERROR)
CONFIG_UNREADABLE = Code("PC460", "config-unreadable", Severity.ERROR)
CONFIG_SYNTAX = Code("PC461", "config-syntax", Severity.ERROR)
CONFIG_UNKNOWN_KEY = Code("PC462", "config-unknown-key", Severity.ERROR)
CONFIG_BAD_VALUE = Code("PC463", "config-bad-value", Severity.ERROR)
