"""The samples of docs/integration.md are accepted by those who would read them, and name what there is."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from integration.ground import ROOT, SCRIPT, environment, module
from outside import needs_module

TEXT = (ROOT / "docs" / "integration.md").read_text(encoding="utf-8")
SAMPLES = dict(re.findall(r"<!-- sample: (\S+) -->\n```yaml\n(.*?)```", TEXT, re.DOTALL))


def test_the_samples_are_found() -> None:
    assert set(SAMPLES) == {"pre-commit", "vendor.github-workflows", "vendor.gitlab-ci"}


@pytest.mark.parametrize("schema", sorted(name for name in SAMPLES if name.startswith("vendor.")))
def test_the_hosts_schema_accepts_the_sample(tmp_path: Path, schema: str) -> None:
    needs_module("check_jsonschema")
    (tmp_path / "sample.yml").write_text(SAMPLES[schema], encoding="utf-8")
    ran = module(tmp_path, "check_jsonschema", "--builtin-schema", schema, "sample.yml")
    assert ran.returncode == 0, ran.stdout


def test_precommit_accepts_the_sample(tmp_path: Path) -> None:
    needs_module("pre_commit")
    (tmp_path / "sample.yaml").write_text(SAMPLES["pre-commit"], encoding="utf-8")
    ran = module(tmp_path, "pre_commit", "validate-config", "sample.yaml", PRE_COMMIT_HOME=str(tmp_path))
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_sample_for_github_uses_inputs_of_the_action() -> None:
    job = yaml.safe_load(SAMPLES["vendor.github-workflows"])["jobs"]["plans"]
    used = next(step for step in job["steps"] if "plancheck@" in step.get("uses", ""))
    assert set(used["with"]) <= set(yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["inputs"])


def test_the_sample_for_gitlab_calls_the_script_with_options_that_it_has() -> None:
    [call] = [one for one in yaml.safe_load(SAMPLES["vendor.gitlab-ci"])["plancheck"]["script"] if ".py" in one]
    shown = subprocess.run([sys.executable, str(SCRIPT), "--help"], capture_output=True, env=environment(), check=True)
    offered = shown.stdout.decode()
    for option in re.findall(r"--[a-z-]+", call):
        assert option in offered
