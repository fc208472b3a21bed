"""The command line: it reads arguments and files, introduces the rooms to each other, and prints."""

import os
import sys

COMMANDS = {
    "check": "plancheck.cli.check_command",
    "report": "plancheck.cli.report_command",
    "diff": "plancheck.cli.diff",
    "init": "plancheck.cli.init",
    "fmt": "plancheck.cli.fmt",
    "baseline": "plancheck.cli.baseline_command",
    "rules": "plancheck.cli.rules",
    "explain": "plancheck.cli.explain",
    "completion": "plancheck.cli.completion",
}
"""The first word that names a command -> the module with `command(language)`, loaded when it is asked for."""

COMPLETING = "_PLANCHECK_COMPLETE"
"""Set by the shell when it asks for completions."""

INTERRUPTED = 130
"""What a shell expects of a program that Ctrl-C ended."""


def main(arguments: list[str] | None = None) -> int:
    """Runs the program and returns its exit code; nothing escapes as a traceback unless PLANCHECK_DEBUG is set."""
    from plancheck.cli.streams import prepare, silence

    words = sys.argv[1:] if arguments is None else arguments
    prepare()
    try:
        return _run(words)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        silence()
        return 2
    except Exception as error:
        from plancheck.cli.complaint import explained

        return explained(error, words)


def _run(words: list[str]) -> int:
    from plancheck.cli.language import taken_from

    asked, rest = taken_from(words)
    paths = rest[1:] if rest[:1] == ["check"] else rest
    if paths and _are_paths(paths, of_check=paths is not rest) and COMPLETING not in os.environ:
        from plancheck.cli.check import check
        from plancheck.cli.options import Options

        return check(Options(paths=tuple(paths)), asked)
    from plancheck.cli.program import run

    return run(rest, asked)


def _are_paths(words: list[str], *, of_check: bool) -> bool:
    """Whether nothing but paths is given, so that the option parser need not be loaded."""
    if not of_check and len(words) > 1 and words[0].isascii() and words[0].isalpha() and not os.path.exists(words[0]):
        return False  # perhaps the name of a command with a slip in it
    return not any(word.startswith("-") and word != "-" for word in words) and (of_check or words[0] not in COMMANDS)
