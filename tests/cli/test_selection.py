"""--select and --ignore: what is left out is counted, what blocks is always shown."""

from collections.abc import Iterator

import pytest

from plancheck.cli.complaint import Complaint
from plancheck.cli.selection import Selection, selected, selection
from plancheck.cli.verdict import exit_code
from plancheck.codes import calling
from plancheck.model.finding import Finding
from plancheck.report.counts import every_finding
from plancheck.values import replace
from report import results


def left(result: results.Result) -> Iterator[str]:
    return (finding.code.id for finding in every_finding(result))


def choose(**keys: set[str]) -> Selection:
    return Selection(frozenset(keys.get("select", ())), frozenset(keys.get("ignore", ())))


@pytest.mark.parametrize(
    ("wanted", "kept", "left_out"),
    [
        (choose(ignore={"PC901"}), ["PC903", "PC906", "PC902", "PC904", "PC907"], ["PC901"]),
        (choose(ignore={"jobs"}), ["PC903", "PC901", "PC906", "PC902"], ["PC904", "PC907"]),
        (choose(select={"recycling"}), ["PC901"], ["PC906", "PC902", "PC904", "PC907", "PC903"]),
        (choose(select={"PC901", "PC903"}, ignore={"PC903"}), ["PC901"], ["PC906", "PC902", "PC904", "PC907", "PC903"]),
    ],
)
def test_what_is_shown_and_what_is_left_out(wanted: Selection, kept: list[str], left_out: list[str]) -> None:
    result, ignored = selected(results.of_the_province(), wanted)
    assert list(left(result)) == kept
    assert [finding.code.id for finding in ignored] == left_out


def test_outcomes_stay_as_they_are() -> None:
    result, _ = selected(results.result(), choose(ignore={"PC901", "PC906"}))
    before = [one.outcome for one in results.result().judgements]
    assert [one.outcome for one in result.judgements] == before


def test_what_blocks_cannot_be_ignored() -> None:
    blocking = replace(results.syntax(), blocking=True)
    result, ignored = selected(replace(results.result(), findings=(blocking,)), choose(ignore={"PC903"}))
    assert result.findings == (blocking,)
    assert ignored == ()


def test_keys_are_codes_names_and_rules_in_comma_lists() -> None:
    wanted = selection(["pc450,NO-PLANS-IN-FOLDER"], ["T-04, recycling", "t-02"], results.PACK)
    assert wanted == choose(select={"PC450", "PC451"}, ignore={"jobs", "recycling", "coverage"})


def test_an_unknown_key_is_refused_with_the_nearest() -> None:
    with pytest.raises(Complaint) as caught:
        selection([], ["no-such-pth"], results.PACK)
    assert caught.value.told("en") == (
        '"no-such-pth" in --ignore names no kind of finding and no rule (did you mean no-such-path?); '
        "write PC201, gap-value, LN-H-07 or LN-H-*; plancheck rules list lists the rules."
    )


def finding(severity: str, *, blocking: bool = False) -> Finding:
    code = {"error": results.GAP, "warning": results.WEAK, "note": results.NOTE}[severity]
    return Finding(code, code.severity, None, blocking=blocking)


@pytest.mark.parametrize(
    ("severities", "fail_on", "code"),
    [
        ([], "note", 0),
        (["note", "warning"], "error", 0),
        (["error"], "error", 1),
        (["warning"], "warning", 1),
        (["note"], "warning", 0),
        (["note"], "note", 1),
        (["error"], "never", 0),
    ],
)
def test_exit_code_of_findings(severities: list[str], fail_on: str, code: int) -> None:
    assert exit_code(map(finding, severities), fail_on) == code


@pytest.mark.parametrize("fail_on", ["error", "warning", "note", "never"])
def test_what_could_not_be_checked_is_always_two(fail_on: str) -> None:
    assert exit_code([finding("error"), finding("note", blocking=True)], fail_on) == 2


def test_codes_of_the_command_line_weigh_what_they_should() -> None:
    assert calling.PACK_NOT_NAMED.severity < calling.NO_SUCH_PATH.severity
