"""The hooks as the real pre-commit runs them: in a plan repository with Chinese file names, tried and pinned."""

from pathlib import Path

import pytest

from cli import plans
from compliant import body, head, sections
from integration.ground import ROOT, commit, done, git, module, of_this_project, repository
from outside import needs_module

HEAD = "方案：{title}\n城市：大连市\n期间：2023年—2025年\n依据：liaoning-2023\n数据：示例\n{scope}\n一、{section}\n\n"
WASTE = HEAD.format(title="大连市城管局方案", scope="", section="生活垃圾分类")
NOT_ABOUT_IT = ("未报送", "没有方案", "PC232", "PC233")


@pytest.fixture(scope="module")
def tool(tmp_path_factory: pytest.TempPathFactory) -> Path:
    needs_module("pre_commit")
    return of_this_project(tmp_path_factory.mktemp("tool") / "plancheck")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps its environments: made once for this module, and none of the user's own."""
    return tmp_path_factory.mktemp("home")


def precommit(folder: Path, home: Path, *words: str) -> tuple[int, str]:
    more = {
        "PRE_COMMIT_HOME": str(home),
        "PLANCHECK_CACHE": str(home / "cache"),
        "PYTHONPATH": "",
        "LC_ALL": "C.UTF-8",
    }
    ran = module(folder, "pre_commit", *words, **more)
    return ran.returncode, ran.stdout + ran.stderr


@pytest.fixture
def folder(tmp_path: Path, tool: Path) -> Path:
    """A repository of plans that pins the tool's revision."""
    revision = done(tool, "rev-parse", "HEAD")
    (tmp_path / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: {tool.as_uri()}\n    rev: {revision}\n    hooks:\n      - id: plancheck-fmt\n      - id: plancheck\n",
        encoding="utf-8",
    )
    return repository(tmp_path)


def test_the_manifest_is_valid(tmp_path: Path) -> None:
    needs_module("pre_commit")
    code, said = precommit(ROOT, tmp_path, "validate-manifest", ".pre-commit-hooks.yaml")
    assert code == 0, said


def test_tried_from_the_repository_it_names_the_line(tool: Path, home: Path, tmp_path: Path) -> None:
    repository(tmp_path)
    plans.write(tmp_path, "各市 方案/大连.plan", WASTE + plans.GAP)
    done(tmp_path, "add", "--all")
    code, said = precommit(tmp_path, home, "try-repo", str(tool), "plancheck", "--all-files", "--verbose")
    assert code == 1, said
    assert "各市 方案/大连.plan:9:16" in said
    assert "PC201" in said


def test_a_commit_with_a_gap_is_blocked_and_totals_are_left_to_ci(folder: Path, home: Path) -> None:
    commit(folder)
    assert precommit(folder, home, "install")[0] == 0
    before = done(folder, "rev-parse", "HEAD")
    plans.write(folder, "大连.plan", WASTE + plans.GAP)
    plans.write(folder, "沈阳.plan", plans.plan("沈阳市", plans.MET))
    done(folder, "add", "--all")
    ran = git(folder, "commit", "-m", "方案", PRE_COMMIT_HOME=str(home), PYTHONPATH="", LC_ALL="C.UTF-8")
    assert ran.returncode == 1
    said = ran.stdout + ran.stderr
    assert "大连.plan:9:16" in said
    assert not [word for word in NOT_ABOUT_IT if word in said]
    assert done(folder, "rev-parse", "HEAD") == before


def test_a_sound_plan_of_one_bureau_is_let_through(folder: Path, home: Path) -> None:
    employment = [(field.name.zh, items) for field, items in sections("210200") if field.id == "employment"]
    plans.write(folder, "人社局/大连 就业.plan", head("210200") + body(employment))
    done(folder, "add", "--all")
    code, said = precommit(folder, home, "run", "--all-files", "plancheck", "--verbose")
    assert code == 0, said
    assert "PC406" in said
    assert not [word for word in NOT_ABOUT_IT if word in said]


def test_the_pinned_formatter_changes_the_file_and_stops_the_commit(folder: Path, home: Path) -> None:
    plans.write(folder, "大连.plan", WASTE + "1. 城市生活垃圾回收利用率:2023年底前达到３０%以上\n")
    done(folder, "add", "--all")
    code, said = precommit(folder, home, "run", "--all-files", "plancheck-fmt")
    assert code == 1, said
    assert "files were modified by this hook" in said
    assert "1. 城市生活垃圾回收利用率：2023年底前达到30%以上\n" in (folder / "大连.plan").read_text(encoding="utf-8")
    done(folder, "add", "--all")
    assert precommit(folder, home, "run", "--all-files", "plancheck-fmt")[0] == 0


def test_no_plan_is_skipped_for_its_encoding_its_link_or_the_case_of_its_name(folder: Path, home: Path) -> None:
    (folder / "丹东.plan").write_bytes((WASTE + plans.GAP).encode("utf-16"))
    plans.write(folder, "UP.PLAN", WASTE + plans.GAP)
    plans.write(folder, "底稿/锦州.txt", WASTE.replace("大连", "锦州") + plans.GAP)
    try:
        (folder / "锦州.plan").symlink_to("底稿/锦州.txt")
    except OSError:
        pytest.skip("this system makes no links")
    done(folder, "add", "--all")
    code, said = precommit(folder, home, "run", "--all-files", "plancheck")
    assert code == 1, said
    assert "丹东.plan:1:1" in said
    assert "PC003" in said
    assert "UP.PLAN:9:16" in said
    assert "锦州.plan" in said


def test_only_plans_are_handed_to_the_hooks(folder: Path, home: Path) -> None:
    (folder / "说明.md").write_text("不是方案\n", encoding="utf-8")
    done(folder, "add", "--all")
    code, said = precommit(folder, home, "run", "--all-files")
    assert code == 0, said
    assert said.count("(no files to check)Skipped") == 2
