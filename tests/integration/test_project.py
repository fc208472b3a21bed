"""`plancheck init --project`: what it writes is accepted by those who read it, and nothing is overwritten."""

from pathlib import Path

import pytest
import yaml

from cli import plans
from integration.ground import ROOT, module
from outside import needs_module
from plancheck import __version__
from plancheck.cli import main


def test_a_folder_gets_configuration_hook_and_job(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "--project", str(tmp_path), "--lang", "en"]) == 0
    names = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    assert names == [".github/workflows/plancheck.yml", ".pre-commit-config.yaml", "plancheck.toml"]
    said = capsys.readouterr().err.splitlines()
    assert said[0] == f"plancheck: wrote {tmp_path / 'plancheck.toml'}"
    assert said[-1].startswith("plancheck: Next: in ")
    assert "https://git.example.org/plancheck, OWNER" in said[-1]


@pytest.mark.parametrize(("language", "comment"), [("zh-CN", "# 依据哪个规则包核对。"), ("en", "# The rule pack that")])
def test_the_comments_speak_the_readers_language(tmp_path: Path, language: str, comment: str) -> None:
    main(["init", "--project", str(tmp_path), "--lang", language])
    text = (tmp_path / "plancheck.toml").read_text(encoding="utf-8")
    assert comment in text
    assert f'lang = "{language}"' in text
    for path in tmp_path.rglob("*"):
        if path.is_file() and language == "en":
            assert path.read_text(encoding="utf-8").isascii()


def test_the_configuration_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    main(["init", "--project", "--lang", "en"])
    plans.write(tmp_path)
    capsys.readouterr()
    assert main(["大连.plan"]) == 1
    assert capsys.readouterr().out.startswith("Checked 1 plan of 1 city")


def test_every_line_that_is_commented_out_is_a_known_key(tmp_path: Path) -> None:
    import tomllib

    from plancheck.cli.config import KEYS

    main(["init", "--project", str(tmp_path)])
    lines = (tmp_path / "plancheck.toml").read_text(encoding="utf-8").splitlines()
    put_into_force = "\n".join(line.removeprefix("# ") for line in lines if " = " in line)
    assert set(tomllib.loads(put_into_force)) == {"lang", *KEYS} - {"select", "ignore"}


def test_what_is_there_is_left_alone_and_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "plancheck.toml").write_bytes(b'lang = "en"\r\n')
    assert main(["init", "--project", str(tmp_path), "--lang", "zh-CN"]) == 2
    assert (tmp_path / "plancheck.toml").read_bytes() == b'lang = "en"\r\n'
    assert (tmp_path / ".pre-commit-config.yaml").is_file()
    said = capsys.readouterr().err.splitlines()
    assert said[0] == f"plancheck: “{tmp_path / 'plancheck.toml'}”已经在那里，没有改动。"
    assert said[1] == f"plancheck: 已写出：{tmp_path / '.pre-commit-config.yaml'}"


def test_a_link_that_leads_nowhere_is_no_free_place(tmp_path: Path) -> None:
    try:
        (tmp_path / "plancheck.toml").symlink_to(tmp_path / "elsewhere.toml")
    except OSError:
        pytest.skip("this system makes no links")
    assert main(["init", "--project", str(tmp_path)]) == 2
    assert not (tmp_path / "elsewhere.toml").exists()


def test_a_file_in_the_place_of_the_folder_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "plans").write_text("", encoding="utf-8")
    assert main(["init", "--project", str(tmp_path / "plans"), "--lang", "en"]) == 2
    assert "there is a file in the place of its folder" in capsys.readouterr().err


def test_another_pack_stands_in_the_configuration(tmp_path: Path) -> None:
    main(["init", "--project", str(tmp_path), "--pack", 'pa"ck'])
    assert 'pack = "pa\\"ck"\n' in (tmp_path / "plancheck.toml").read_text(encoding="utf-8")


def test_none_writes_no_job(tmp_path: Path) -> None:
    assert main(["init", "--project", str(tmp_path), "--ci", "none"]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [".pre-commit-config.yaml", "plancheck.toml"]


@pytest.mark.parametrize("language", ["zh-CN", "en"])
@pytest.mark.parametrize(
    ("host", "name", "schema"),
    [
        ("github", ".github/workflows/plancheck.yml", "vendor.github-workflows"),
        ("gitlab", ".gitlab-ci.yml", "vendor.gitlab-ci"),
    ],
)
def test_the_hosts_schema_accepts_the_job(tmp_path: Path, host: str, name: str, schema: str, language: str) -> None:
    needs_module("check_jsonschema")
    main(["init", "--project", str(tmp_path), "--ci", host, "--lang", language])
    ran = module(tmp_path, "check_jsonschema", "--builtin-schema", schema, name)
    assert ran.returncode == 0, ran.stdout


def test_precommit_accepts_the_hooks_and_they_exist(tmp_path: Path) -> None:
    needs_module("pre_commit")
    main(["init", "--project", str(tmp_path)])
    ran = module(
        tmp_path, "pre_commit", "validate-config", ".pre-commit-config.yaml", PRE_COMMIT_HOME=str(tmp_path / "h")
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    [repo] = yaml.safe_load((tmp_path / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
    offered = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert {one["id"] for one in repo["hooks"]} == {"plancheck", "plancheck-fmt"}
    assert "# - id: plancheck-forms\n" in (tmp_path / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    assert {one["id"] for one in offered} == {"plancheck", "plancheck-fmt", "plancheck-forms"}
    assert repo["rev"] == f"v{__version__}"


def test_the_job_hands_the_action_only_inputs_that_it_has(tmp_path: Path) -> None:
    main(["init", "--project", str(tmp_path)])
    job = yaml.safe_load((tmp_path / ".github/workflows/plancheck.yml").read_text(encoding="utf-8"))["jobs"]["plans"]
    used = next(step for step in job["steps"] if "plancheck@" in step.get("uses", ""))
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    assert set(used["with"]) <= set(action["inputs"])
