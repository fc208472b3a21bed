"""The script that CI jobs run, as they run it: files for each city, annotations, the summary on the page, exit codes."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from cli import plans
from integration.ground import ROOT, SCRIPT, commit, done, environment, module, repository
from outside import needs_module

EXAMPLES = ("dalian.plan", "shenyang.plan")


def run(folder: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), *words],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment(**more),
        check=False,
    )


def on_github(folder: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    files = {"GITHUB_STEP_SUMMARY": str(folder / "page.md"), "GITHUB_OUTPUT": str(folder / "output.txt")}
    return run(folder, *words, GITHUB_ACTIONS="true", **files, **more)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two plans, committed."""
    repository(tmp_path)
    plans.write(tmp_path, "各市/大连.plan")
    plans.write(tmp_path, "各市/沈阳.plan", plans.plan("沈阳市"))
    commit(tmp_path)
    return tmp_path


def test_every_city_and_the_province_have_a_file_in_each_format(tmp_path: Path) -> None:
    for name in EXAMPLES:
        shutil.copy(ROOT / "examples" / name, tmp_path)
    ran = run(tmp_path, "*.plan", "--formats", "markdown, csv", "--as-of", "2023-12-31", "--lang", "zh-CN")
    assert ran.returncode == 1, ran.stderr
    named = sorted(path.relative_to(tmp_path / "gap-reports").as_posix() for path in tmp_path.rglob("gap-reports/*/*"))
    assert named == [
        f"{form}/{name}.{ending}"
        for form, ending in (("csv", "csv"), ("markdown", "md"))
        for name in ("210100-沈阳市", "210200-大连市", "全省")
    ]
    whole = (tmp_path / "gap-reports" / "markdown" / "全省.md").read_text(encoding="utf-8")
    assert "截至 2023年12月31日" in whole
    assert (tmp_path / "gap-reports" / "summary.md").read_text(encoding="utf-8") == whole


def test_only_changed_lines_are_annotated_and_the_rest_is_counted(folder: Path) -> None:
    changed = plans.plan("沈阳市").replace("30%以上", "31%以上")
    plans.write(folder, "各市/沈阳.plan", changed)
    ran = on_github(folder, ".", "--base", "HEAD", "--lang", "zh-CN", "--formats", "json")
    assert ran.returncode == 1, ran.stderr
    lines = ran.stdout.splitlines()
    placed = [line for line in lines if "file=" in line]
    assert [line.partition("::")[2].partition("::")[0] for line in placed] == [
        "warning title=PC114 no-responsible-unit,file=各市/沈阳.plan,line=9,col=4,endColumn=15",
        "error title=PC201 gap-value,file=各市/沈阳.plan,line=9,col=16,endColumn=30",
    ]
    assert lines[-2].startswith("::notice title=plancheck::错误")
    assert "不在改动的行上" in lines[-1]


def test_the_summary_stands_on_the_page_and_the_code_in_the_outputs(folder: Path) -> None:
    (folder / "page.md").write_text("before\n", encoding="utf-8")
    on_github(folder, "各市", "--base", "HEAD", "--formats", "json")
    page = (folder / "page.md").read_text(encoding="utf-8")
    assert page.startswith("before\n# 各市实施方案与省级承诺核对报告")
    assert "全省合计" in page
    assert "核对 2 份方案、2 个市" in page
    assert (folder / "output.txt").read_text(encoding="utf-8") == "exit-code=1\n"


def test_a_pull_request_is_compared_with_its_base_in_a_shallow_clone(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    base = done(folder, "rev-parse", "HEAD")
    plans.write(folder, "各市/大连.plan", plans.plan(items=plans.GAP.replace("30%以上", "29%以上")))
    commit(folder)
    done(folder, "config", "uploadpack.allowAnySHA1InWant", "true")
    clone = tmp_path_factory.mktemp("clone") / "clone"
    done(folder, "clone", "--quiet", "--depth", "1", folder.as_uri(), str(clone))
    ran = on_github(clone, ".", "--base", base, "--formats", "json")
    assert "file=各市/大连.plan,line=9" in ran.stdout
    assert "file=各市/沈阳.plan" not in ran.stdout


@pytest.mark.parametrize(
    ("base", "reason"),
    [
        ("", "there is no commit to compare with"),
        ("0" * 40, "there is no commit to compare with"),
        ("a" * 40, "there is no commit " + "a" * 40),
        ("--output=x", "there is no commit --output=x"),
    ],
)
def test_without_a_base_everything_is_annotated_and_the_reason_said(folder: Path, base: str, reason: str) -> None:
    ran = on_github(folder, ".", "--lang", "en", "--formats", "json", GAP_REPORT_BASE=base)
    assert "file=各市/沈阳.plan,line=9" in ran.stdout
    assert "file=各市/大连.plan,line=9" in ran.stdout
    assert ran.stdout.splitlines()[-1] == (
        f"::notice title=plancheck::Which lines changed is not known ({reason}), so every finding is annotated."
    )
    assert not (folder / "x").exists()


def test_what_could_not_be_checked_is_always_annotated(folder: Path) -> None:
    ran = on_github(folder, "各市", "没有.plan", "--base", "HEAD", "--lang", "en", "--formats", "json")
    assert ran.returncode == 2
    assert "::error title=PC450 no-such-path,file=没有.plan,line=1" in ran.stdout
    assert (folder / "output.txt").read_text(encoding="utf-8") == "exit-code=2\n"


def test_nothing_to_act_on_gives_zero(folder: Path) -> None:
    ran = on_github(folder, ".", "--fail-on", "never", "--base", "HEAD", "--formats", "json")
    assert (ran.returncode, ran.stderr.count("plancheck:")) == (0, 1)


def test_variables_of_the_job_say_the_same_as_options(folder: Path) -> None:
    variables = {
        "GAP_REPORT_PATHS": "各市/大连.plan\n各市/沈阳.plan\n",
        "GAP_REPORT_AS_OF": "2023-12-31",
        "GAP_REPORT_FORMATS": "json csv",
        "GAP_REPORT_FOLDER": "报告",
        "GAP_REPORT_COMPLETE": "true",
        "GAP_REPORT_LANG": "en",
    }
    assert run(folder, **variables).returncode == 1
    assert (folder / "报告" / "csv" / "210200-Dalian.csv").is_file()
    whole = json.loads((folder / "报告" / "json" / "province.json").read_text(encoding="utf-8"))
    absent = [one for one in whole["findings"] if one["code"] == "PC233"]
    assert [one["severity"] for one in absent] == ["error"]


def test_an_input_is_never_read_as_an_option(folder: Path) -> None:
    ran = run(folder, GAP_REPORT_PATHS="--output=json=stolen.json", GAP_REPORT_FORMATS="json")
    assert ran.returncode == 2
    assert not (folder / "stolen.json").exists()


def test_on_gitlab_the_reports_of_the_merge_request_are_written(folder: Path) -> None:
    ran = run(folder, ".", "--formats", "json", "--host", "gitlab", "--lang", "zh-CN")
    assert ran.returncode == 1
    assert "各市/大连.plan:9:16" in ran.stdout
    quality = json.loads((folder / "gap-reports" / "code-quality.json").read_text(encoding="utf-8"))
    assert {one["location"]["path"] for one in quality} >= {"各市/大连.plan", "各市/沈阳.plan"}
    assert (folder / "gap-reports" / "junit.xml").read_bytes().startswith(b"<?xml")


def test_no_paths_is_a_wrong_call(tmp_path: Path) -> None:
    ran = run(tmp_path)
    assert ran.returncode == 2
    assert "no plans are named" in ran.stderr


def test_the_reports_do_not_come_back_as_plans(folder: Path) -> None:
    needs_module("openpyxl")
    ran = run(folder, ".", "--formats", "xlsx", "--host", "gitlab", "--lang", "en")
    assert ran.returncode == 1, ran.stderr
    assert (folder / "gap-reports" / "xlsx" / "province.xlsx").is_file()
    assert "PC083" not in ran.stdout + (folder / "gap-reports" / "summary.md").read_text(encoding="utf-8")


def test_a_page_too_small_for_all_reports_has_the_provinces_and_counts_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    import gap_report

    reports = ["# 全省\n", *(f"# 市 {at}\n" + "一行\n" * 10_000 for at in range(14))]
    (tmp_path / "summary.md").write_text("\n---\n\n".join(reports), encoding="utf-8")
    monkeypatch.setattr(gap_report, "SUMMARY_LIMIT", 1000)
    where = {"GITHUB_SERVER_URL": "https://git.example.org", "GITHUB_REPOSITORY": "a/b", "GITHUB_RUN_ID": "7"}
    gap_report.put_on_page(tmp_path / "summary.md", str(tmp_path / "page.md"), "zh-CN", gap_report.address(where))
    assert (tmp_path / "page.md").read_text(encoding="utf-8") == (
        "# 全省\n\n---\n\n本页放不下全部报告：各市的报告 14 份不在本页，每市一份，"
        "见[报告文件](https://git.example.org/a/b/actions/runs/7#artifacts)。\n"
    )


def test_a_summary_that_is_too_long_is_cut_at_a_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    import gap_report

    (tmp_path / "summary.md").write_text("一行\n" * 200_000, encoding="utf-8")
    gap_report.put_on_page(tmp_path / "summary.md", str(tmp_path / "page.md"), "en")
    page = (tmp_path / "page.md").read_text(encoding="utf-8")
    shown = page.count("一行")
    assert page.endswith(
        f"一行\n\n(This page cannot hold it: {200_000 - shown} more lines are left out; "
        "see the files of the reports for all of it.)\n"
    )
    assert len(page.encode()) < 600_000


def test_paths_of_windows_and_escapes_are_read_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    import gap_report

    line = "::error title=P001%3A a%2Cb,file=./规划/沈阳%2C市%3A1%25.plan,line=2,col=1::x"
    assert gap_report.where(line) == ("P001: a,b", "规划/沈阳,市:1%.plan", 2)
    assert gap_report.where("::notice title=plancheck::x, file=a") == ("plancheck", ".", 1)


@pytest.mark.parametrize(
    ("schema", "names"),
    [
        ("vendor.github-workflows", (".github/workflows/tests.yml", ".github/workflows/gap-report.yml")),
        ("vendor.github-actions", ("action.yml",)),
    ],
)
def test_the_hosts_schema_accepts_the_files(schema: str, names: tuple[str, ...]) -> None:
    needs_module("check_jsonschema")
    ran = module(ROOT, "check_jsonschema", "--builtin-schema", schema, *names)
    assert ran.returncode == 0, ran.stdout


def test_every_input_of_the_action_reaches_the_script() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    steps = {step.get("name"): step for step in action["runs"]["steps"]}
    handed = set(steps["check plans"]["env"])
    for name in set(action["inputs"]) - {"artifact", "python-version"}:
        assert f"GAP_REPORT_{name.upper().replace('-', '_')}" in handed, name
    for step in steps.values():
        assert "inputs." not in step.get("run", ""), "an input inside a command would be read as part of it"


def test_the_own_workflow_gives_the_day_and_runs_on_both_systems() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/gap-report.yml").read_text(encoding="utf-8"))
    job = workflow["jobs"]["report"]
    assert job["strategy"]["matrix"]["os"] == ["ubuntu-latest", "windows-latest"]
    used = next(step for step in job["steps"] if step.get("uses") == "./")
    assert used["with"]["as-of"] == "${{ steps.today.outputs.day }}"
