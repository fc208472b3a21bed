"""JUnit XML: a suite for each city with a case for each rule, one for files and documents, one for the totals.

A programme that reads test results knows no warnings, so whatever is not met and not excused is a failure here, weak
outcomes and shortfalls against a benchmark too. It keeps to the strict form of Ant, where a case has one verdict and
nothing else; what goes with a case that passes stands in its suite's output, one line for each finding.
"""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from plancheck.model.outcome import Result
from plancheck.patterns import pattern
from plancheck.report.junit_cases import Case, Suite, suites
from plancheck.report.safe import visible
from plancheck.report.view import View

HOST = "plancheck"
"""The form asks for a host; the machine's own name would differ from run to run."""
_DAY = pattern(r"\d{4}-\d{2}-\d{2}\Z")


def render(result: Result, view: View) -> str:
    when = _timestamp(result, view)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>"]
    for number, suite in enumerate(suites(result, view)):
        lines += _suite(number, suite, when)
    return "\n".join([*lines, "</testsuites>"]) + "\n"


def _timestamp(result: Result, view: View) -> str:
    """The form asks for a time and no clock is read: the day of --as-of, else the article's, else the programme's first."""
    if view.as_of is not None:
        return f"{view.as_of.isoformat()}T00:00:00"
    written = result.pack.article.date
    day = written if _DAY.match(written) else result.pack.programme.first.isoformat()
    return f"{day}T00:00:00"


def _suite(number: int, suite: Suite, when: str) -> Iterator[str]:
    verdicts = [case.verdict for case in suite.cases]
    attributes = {
        "name": suite.name,
        "package": suite.package,
        "id": str(number),
        "timestamp": when,
        "hostname": HOST,
        "tests": str(len(verdicts)),
        "failures": str(verdicts.count("failure")),
        "errors": str(verdicts.count("error")),
        "time": "0",
    }
    yield f"  <testsuite{_attributes(attributes)}>"
    yield "    <properties>"
    for name, value in suite.properties:
        yield f"      <property{_attributes({'name': name, 'value': value})}/>"
    yield "    </properties>"
    for case in suite.cases:
        yield from _case(case, suite)
    yield f"    <system-out>{_text(suite.output)}</system-out>"
    yield "    <system-err></system-err>"
    yield "  </testsuite>"


def _case(case: Case, suite: Suite) -> Iterator[str]:
    head = f"    <testcase{_attributes({'name': case.name, 'classname': suite.package, 'time': '0'})}"
    if not case.verdict:
        yield f"{head}/>"
        return
    yield f"{head}>"
    attributes = _attributes({"message": case.message, "type": case.type})
    yield f"      <{case.verdict}{attributes}>{_text(case.lines)}</{case.verdict}>"
    yield "    </testcase>"


def _attributes(values: dict[str, str]) -> str:
    return "".join(f" {name}={quoteattr(_one_line(text))}" for name, text in values.items())


def _one_line(text: str) -> str:
    """A token: no spaces at the ends or beside each other."""
    return " ".join(_legal(text).split())


def _text(lines: Iterable[str]) -> str:
    return escape("\n".join(map(_legal, lines)))


def _legal(text: str) -> str:
    """XML has no way to write control characters, nor these two that are none; they are shown as escapes."""
    return visible(text).replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")
