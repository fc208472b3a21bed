"""`plancheck init --project`: configuration, commit hook and CI job for a repository of plans."""

import json
import os
import re
from collections.abc import Iterator

from plancheck import __version__
from plancheck.cli.choice import DEFAULT
from plancheck.cli.complaint import Complaint, reason_of
from plancheck.cli.language import spoken
from plancheck.cli.options import CONFIG
from plancheck.cli.output import say
from plancheck.messages.labels import filled
from plancheck.messages.phrases import Language
from plancheck.messages.project import COMMENTS, WORDS

HOSTS = ("github", "gitlab", "none")
ADDRESS = "https://git.example.org/plancheck"
"""Stands for the repository's address, which a copy of the program does not know."""

_CONFIG = """\
# @config

# @pack
pack = @pack@
# @lang
lang = "@lang@"
# @fail-on
fail-on = "error"
# @complete
# complete = true
# @exclude
exclude = ["gap-reports"]
# @waivers
# waivers = "waivers.yaml"
# @baseline
# baseline = "plancheck-baseline.json"
# @allotments
# allotments = "allotments.csv"
"""
_HOOK = """\
# @hook
repos:
  # @address
  - repo: @address@
    # @revision
    rev: v@version@
    hooks:
      # @format
      - id: plancheck-fmt
      - id: plancheck
      # @forms
      # - id: plancheck-forms
"""
_GITHUB = """\
# @ci
name: plancheck
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  plans:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          # @history
          fetch-depth: 0
      - id: today
        # @today
        run: echo "day=$(date -u +%F)" >> "$GITHUB_OUTPUT"
      # @owner
      - uses: OWNER/plancheck@v@version@
        with:
          # @everything
          paths: .
          as-of: ${{ steps.today.outputs.day }}
          lang: @lang@
          formats: xlsx, docx, html
"""
_GITLAB = """\
# @ci
plancheck:
  image: python:3.11
  variables:
    # @address
    PLANCHECK: @address@
  script:
    # @version
    - git clone --quiet --depth 1 --branch v@version@ "$PLANCHECK" .plancheck
    - pip install --quiet "./.plancheck[office]"
    # @everything
    # @today
    - python .plancheck/ci/gap_report.py . --as-of "$(date -u +%F)" --host gitlab --lang @lang@
  artifacts:
    when: always
    paths:
      - gap-reports
    reports:
      codequality: gap-reports/code-quality.json
      junit: gap-reports/junit.xml
"""
_OF_HOST = {"github": (".github/workflows/plancheck.yml", _GITHUB), "gitlab": (".gitlab-ci.yml", _GITLAB)}
_COMMENT = re.compile(r"(?m)^( *)# @([a-z-]+)$")


def project(folder: str, asked: Language | None, host: str = "github", pack: str | None = None) -> int:
    """Writes what is not there yet; 2 where a file was there, which is never overwritten."""
    language = spoken(asked)
    written: list[str] = []
    kept: list[str] = []
    for name, template in _files(host):
        path = os.path.join(folder, name) if folder != "." else name
        there = not _written(path, _filled(template, language, pack or DEFAULT), language)
        say(filled(WORDS, "kept" if there else "written", language, path=path))
        (kept if there else written).append(path)
    open_places = [path for path in written if not path.endswith(CONFIG)]
    if open_places:
        separator = "、" if language == "zh-CN" else ", "
        signs = [sign for sign in (ADDRESS, "OWNER") if host == "github" or sign == ADDRESS]
        facts = {
            "paths": separator.join(open_places),
            "placeholder": separator.join(signs),
            "install": "pre-commit install",
        }
        say(filled(WORDS, "next", language, **facts))
    else:
        say(filled(WORDS, "next.nothing", language))
    return 2 if kept else 0


def _files(host: str) -> Iterator[tuple[str, str]]:
    yield CONFIG, _CONFIG
    yield ".pre-commit-config.yaml", _HOOK
    if host in _OF_HOST:
        yield _OF_HOST[host]


def _filled(template: str, language: Language, pack: str) -> str:
    """The file's text: its comments in the reader's language, and what differs from program to program."""
    facts = {"pack": json.dumps(pack, ensure_ascii=False), "lang": language, "version": __version__, "address": ADDRESS}
    for name, fact in facts.items():
        template = template.replace(f"@{name}@", fact)
    return _COMMENT.sub(lambda found: f"{found[1]}# {filled(COMMENTS, found[2], language)}", template)


def _written(path: str, text: str, language: Language) -> bool:
    """False where something of that name is there."""
    try:
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        with open(path, "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError as error:
        if not os.path.lexists(path):  # a file stands where its folder would be
            raise Complaint("cannot-write", path=path, reason=reason_of(error, language)) from None
        return False
    except OSError as error:
        raise Complaint("cannot-write", path=path, reason=reason_of(error, language)) from None
    return True
