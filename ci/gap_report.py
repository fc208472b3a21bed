"""What a CI job does with plans: reports for each city in a folder, annotations on changed lines, a summary on the page.

Needs Python 3.11, an installed plancheck and nothing else. Every option may also be given as a variable of the job,
GAP_REPORT_ and the option's name in capitals: GAP_REPORT_AS_OF=2023-12-31. Lists take one entry a line.

python gap_report.py plans --as-of "$(date -u +%F)" --folder gap-reports

Exit codes are plancheck's own: 0 checked, 1 findings, 2 something could not be checked.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

VARIABLE = "GAP_REPORT_"
PASSED = ("pack", "as-of", "waivers", "baseline", "allotments", "config", "fail-on", "lang")
"""Options handed to plancheck as they are."""
UNCHECKED = 2
SUMMARY_LIMIT = 500_000
"""Bytes. GitHub refuses a summary of more than 1 MiB, and other steps write to it too; the reports are whole."""
NEXT_REPORT = b"\n---\n\n"
"""Stands between the province's report and those of the cities."""
WORDS = {
    "elsewhere": (
        "另有 {count} 个问题（包括全省合计）不在改动的行上；全部问题见本页摘要和报告文件。",
        "{count} more findings, totals included, are not on changed lines; the summary and the reports have all of them.",
    ),
    "everything": (
        "不知道改动了哪些行（{reason}），因此标出全部问题。",
        "Which lines changed is not known ({reason}), so every finding is annotated.",
    ),
    "apart": (
        "本页放不下全部报告：各市的报告 {count} 份不在本页，每市一份，见{where}。",
        "This page cannot hold every report: those of the cities, {count} of them, are left out; see {where}, one for each.",
    ),
    "cut": (
        "（本页放不下，还有 {count} 行没有显示；全部内容见{where}。）",
        "(This page cannot hold it: {count} more lines are left out; see {where} for all of it.)",
    ),
    "reports": ("报告文件", "the files of the reports"),
    "no-base": ("没有给出比较的起点", "there is no commit to compare with"),
    "no-commit": ("找不到提交 {base}", "there is no commit {base}"),
    "not-run": ("plancheck 没有正常结束（{code}）。", "plancheck did not end properly ({code})."),
}
_COMMAND = re.compile(r"::(?:error|warning|notice) ?(?P<properties>.*?)::")
_HUNK = re.compile(r"@@ -\S+ \+(?P<first>\d+)(?:,(?P<count>\d+))? @@")

Changed = Mapping[str, frozenset[int]]
"""A file's path, with slashes -> its changed lines."""


def options(words: Sequence[str], environment: Mapping[str, str]) -> argparse.Namespace:
    def given(name: str, otherwise: str = "") -> str:
        return environment.get(VARIABLE + name.upper().replace("-", "_"), "").strip() or otherwise

    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("paths", nargs="*", help="plans, or folders of plans")
    for name in PASSED:
        reader.add_argument(f"--{name}", default=given(name), help=f"as in plancheck --{name}")
    reader.add_argument("--complete", action="store_true", default=given("complete").lower() == "true")
    reader.add_argument("--formats", default=given("formats", "xlsx\nhtml"), help="formats of the reports")
    reader.add_argument("--folder", default=given("folder", "gap-reports"), help="where the reports go")
    reader.add_argument("--base", default=given("base"), help="the commit that changed lines are counted from")
    reader.add_argument(
        "--host", default=given("host"), choices=("", "github", "gitlab"), help="else by GITHUB_ACTIONS"
    )
    asked = reader.parse_args(words)
    asked.paths = asked.paths or given("paths").splitlines()
    if not [path for path in asked.paths if path.strip()]:
        reader.error("no plans are named: write paths, or set GAP_REPORT_PATHS")
    asked.paths = [path.strip() for path in asked.paths if path.strip()]
    asked.formats = re.split(r"[\s,]+", asked.formats.strip())
    asked.host = asked.host or ("github" if environment.get("GITHUB_ACTIONS") == "true" else "gitlab")
    return asked


def told(key: str, lang: str, **facts: object) -> str:
    zh, en = WORDS[key]
    return (en if lang == "en" else zh).format_map(facts)


def plancheck(command: str, asked: argparse.Namespace, outputs: Sequence[str]) -> tuple[int, str]:
    """Exit code and what it printed; all plans are read, so that the province's totals are judged."""
    words = [sys.executable, "-m", "plancheck", command]
    for name in PASSED:
        value = getattr(asked, name.replace("-", "_"))
        words += [f"--{name}", value] if value else []
    words += ["--complete"] if asked.complete else []
    words += ["--province"] if command == "check" else []
    for output in outputs:
        words += ["--output", output]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run([*words, "--", *asked.paths], stdout=subprocess.PIPE, env=environment, check=False)
    if done.returncode not in (0, 1, UNCHECKED):
        print(told("not-run", asked.lang, code=done.returncode), file=sys.stderr)
        return UNCHECKED, ""
    return done.returncode, done.stdout.decode("utf-8", "replace")


def git(*words: str) -> str | None:
    """What git prints; None where it refuses or is not there."""
    try:
        done = subprocess.run(["git", *words], capture_output=True, check=False)
    except OSError:
        return None
    return done.stdout.decode("utf-8", "surrogateescape") if done.returncode == 0 else None


def changed_since(base: str, files: set[str], lang: str) -> Changed | str:
    """The changed lines of those files, or why they are not known."""
    if not base or not base.strip("0"):
        return told("no-base", lang)
    if not re.fullmatch(r"\w[\w./~^-]*", base) or not _has(base):
        return told("no-commit", lang, base=base)
    names = git("diff", "--name-only", "-z", "--diff-filter=d", "--no-renames", "--relative", base, "--") or ""
    return {name: frozenset(_lines(base, name)) for name in files.intersection(names.split("\0"))}


def _has(base: str) -> bool:
    """A shallow clone lacks the commit; it is then fetched alone."""
    here = ("rev-parse", "--verify", "--quiet", f"{base}^{{commit}}")
    if git(*here) is None:
        git("fetch", "--quiet", "--depth=1", "origin", base)
    return git(*here) is not None


def _lines(base: str, name: str) -> Iterator[int]:
    """Lines that are new or changed; where lines were taken out, those on either side."""
    plain = ("--unified=0", "--no-color", "--no-ext-diff", "--no-renames", "--text")
    for line in (git("diff", *plain, base, "--", f":(literal){name}") or "").split("\n"):
        hunk = _HUNK.match(line)
        if hunk:
            first, count = int(hunk["first"]), int(hunk["count"] or 1)
            yield from range(first, first + count) if count else (first, first + 1)


def annotations(printed: str, changed: Changed | str, blocking: set[tuple[str, str, int]], lang: str) -> Iterator[str]:
    """The workflow commands on changed lines, and whatever keeps the check from being one; the rest is counted."""
    if isinstance(changed, str):
        yield from printed.splitlines()
        yield f"::notice title=plancheck::{told('everything', lang, reason=changed)}"
        return
    elsewhere = 0
    for line in printed.splitlines():
        title, file, number = where(line)
        if title == "plancheck" or (title, file, number) in blocking or number in changed.get(file, ()):
            yield line
        else:
            elsewhere += 1
    if elsewhere:
        yield f"::notice title=plancheck::{told('elsewhere', lang, count=elsewhere)}"


def where(line: str) -> tuple[str, str, int]:
    """Title, file and line of a workflow command; . and 1 where it stands in no file."""
    match = _COMMAND.match(line)
    written = dict(one.partition("=")[::2] for one in match["properties"].split(",")) if match else {}
    return (
        _unescaped(written.get("title", "")),
        _plain(_unescaped(written.get("file", "."))),
        int(written.get("line", 1)),
    )


def _unescaped(written: str) -> str:
    for code, sign in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        written = written.replace(code, sign)
    return written


def _plain(path: str) -> str:
    """As git names it: from this folder, with slashes."""
    try:
        return Path(os.path.relpath(path)).as_posix()
    except ValueError:  # on another disk
        return path


def blockers(quality: Path) -> set[tuple[str, str, int]]:
    """Title, file and line of what could not be checked; the code quality report marks it."""
    try:
        entries = json.loads(quality.read_bytes())
    except OSError:
        return set()
    return {
        (one["check_name"], _plain(one["location"]["path"]), one["location"]["lines"]["begin"])
        for one in entries
        if one["severity"] == "blocker"
    }


def put_on_page(markdown: Path, page: str, lang: str, run: str = "") -> None:
    """Adds the report to the run's page, or as much of it as the page holds, with a count of what is left out.

    `run`: the address of the run, where the files are.
    """
    text = markdown.read_bytes()
    where = told("reports", lang)
    where = f"[{where}]({run}#artifacts)" if run else where
    if len(text) > SUMMARY_LIMIT:
        text, *cities = text.split(NEXT_REPORT)
        text += f"\n---\n\n{told('apart', lang, count=len(cities), where=where)}\n".encode() if cities else b""
    if len(text) > SUMMARY_LIMIT:
        end = text.rfind(b"\n", 0, SUMMARY_LIMIT) + 1
        left = text.count(b"\n", end)
        text = text[:end] + f"\n{told('cut', lang, count=left, where=where)}\n".encode()
    with open(page, "ab") as file:
        file.write(text)


def address(environment: Mapping[str, str]) -> str:
    """Of the run's page; empty where the host does not say it."""
    parts = [environment.get(f"GITHUB_{name}", "") for name in ("SERVER_URL", "REPOSITORY", "RUN_ID")]
    return "{}/{}/actions/runs/{}".format(*parts) if all(parts) else ""


def main(words: Sequence[str] | None = None) -> int:
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")  # type: ignore[union-attr]
    asked = options(sys.argv[1:] if words is None else words, os.environ)
    folder = Path(asked.folder)
    folder.mkdir(parents=True, exist_ok=True)
    quality = folder / "code-quality.json"
    beside = [f"markdown={folder / 'summary.md'}", f"gitlab={quality}", f"junit={folder / 'junit.xml'}"]
    on_github = asked.host == "github"
    code, printed = plancheck("check", asked, [*beside, "github" if on_github else "concise"])
    # After the check, which would find the workbooks among the plans where all of a repository is read.
    written, _ = plancheck("report", asked, [f"{one}={folder / one}" for one in asked.formats])
    code = max(written, code)
    if on_github:
        files = {where(line)[1] for line in printed.splitlines()}
        changed = changed_since(asked.base, files, asked.lang)
        printed = "".join(f"{line}\n" for line in annotations(printed, changed, blockers(quality), asked.lang))
    sys.stdout.write(printed)
    sys.stdout.flush()
    page, results = os.environ.get("GITHUB_STEP_SUMMARY"), os.environ.get("GITHUB_OUTPUT")
    if page and (folder / "summary.md").is_file():
        put_on_page(folder / "summary.md", page, asked.lang, address(os.environ))
    if results:
        with open(results, "a", encoding="utf-8", newline="\n") as file:
            file.write(f"exit-code={code}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
