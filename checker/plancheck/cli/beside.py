"""Brings in what the office keeps beside the plans: allotments into the rules, waivers and the baseline into the result."""

import os

from plancheck.cli.files import File, read_file, shown, start_of
from plancheck.cli.options import Options
from plancheck.codes import calling
from plancheck.model.finding import Finding, found
from plancheck.model.outcome import Result
from plancheck.model.rule import Pack
from plancheck.values import replace


def with_allotments(pack: Pack, path: str, options: Options) -> tuple[Pack, tuple[Finding, ...], bool]:
    """The pack with the cities' own figures, what is said on the table, and whether its figures are made up."""
    from plancheck.office.allotments import allotted
    from plancheck.office.table import TableError, read_table

    file = _read(path, options, "allotments")
    if isinstance(file, Finding):
        return pack, (file,), False
    try:
        table = read_table(file.name, file.data)
    except TableError as error:
        return pack, (error.finding,), False
    own, findings = allotted(pack, table)
    return own, findings, table.illustrative


def decided(result: Result, options: Options) -> Result:
    """The result as the waiver file and the baseline leave it."""
    if options.waivers is not None:
        result = _waived(result, options.waivers, options)
    if options.baseline is not None:
        result = _compared(result, options.baseline, options)
    return result


def _waived(result: Result, path: str, options: Options) -> Result:
    from plancheck.office.waivers import decided, read_waivers

    file = _read(path, options, "waivers")
    if isinstance(file, Finding):
        return replace(result, findings=(*result.findings, file))
    return decided(result, read_waivers(file.name, file.data, result.pack), options.as_of)


def _compared(result: Result, path: str, options: Options) -> Result:
    from plancheck.office.baseline import compared
    from plancheck.office.baseline_file import read_baseline

    file = _read(path, options, "baseline")
    if isinstance(file, Finding):
        return replace(result, findings=(*result.findings, file))
    baseline = read_baseline(file.name, file.data, result.pack)
    result = replace(result, findings=(*result.findings, *baseline.findings))
    return compared(result, baseline.entries)


def _read(path: str, options: Options, key: str) -> File | Finding:
    """`key`: by which name it is asked for; what plancheck.toml names wrongly is said at its line there."""
    if not os.path.lexists(path):
        from plancheck.cli.config import place_in_config

        place = place_in_config(options, key) or start_of(path)
        return found(calling.NO_SUCH_PATH, place, path=shown(path), blocking=True)
    return read_file(path)
