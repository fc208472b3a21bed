"""How bash, zsh and fish ask what may follow, and how they are told: click finds the offers, this hands them over."""

import os
import re
import sys
from collections.abc import Iterator

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
    split_arg_string,
)

from plancheck.cli.offers import paths

_BASH = """\
%(complete_func)s() {
    local type value
    COMPREPLY=()
    while IFS=, read -r type value; do
        case $type in
            file) compopt -o default ;;
            dir) compopt -o dirnames ;;
            plain)
                COMPREPLY+=("$value")
                case $value in */) compopt -o nospace ;; esac
                ;;
        esac
    done < <(IFS=$'\\n'; env COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD="$COMP_CWORD" %(complete_var)s=bash_complete "$1")
}

complete -o nosort -F %(complete_func)s %(prog_name)s
"""

_ZSH = """\
#compdef %(prog_name)s

%(complete_func)s() {
    local -a answer plain folders described
    local type value meaning
    (( $+commands[%(prog_name)s] )) || return 1

    answer=("${(@f)$(env COMP_WORDS="${words[*]}" COMP_CWORD=$((CURRENT - 1)) %(complete_var)s=zsh_complete %(prog_name)s)}")
    for type value meaning in "${answer[@]}"; do
        case $type in
            file) _path_files -f ;;
            dir) _path_files -/ ;;
            plain)
                if [[ $meaning != _ ]]; then
                    described+=("$value:$meaning")
                elif [[ $value == */ ]]; then
                    folders+=("$value")
                else
                    plain+=("$value")
                fi
                ;;
        esac
    done
    (( $#described )) && _describe -V choice described -U
    (( $#plain )) && compadd -U -V choice -a plain
    (( $#folders )) && compadd -U -V choice -S '' -a folders
}

# A file in fpath is run as a function: by the name loadautofunc the first time, shfunc from then on.
case $zsh_eval_context[-1] in
    loadautofunc | shfunc) %(complete_func)s "$@" ;;
    *) compdef %(complete_func)s %(prog_name)s ;;
esac
"""

_FISH = """\
function %(complete_func)s
    for line in (env %(complete_var)s=fish_complete COMP_WORDS=(commandline -cp) COMP_CWORD=(commandline -ct) %(prog_name)s)
        set -l parts (string split -m 1 , -- $line)
        switch $parts[1]
            case dir
                __fish_complete_directories $parts[2]
            case file
                __fish_complete_path $parts[2]
            case plain
                echo $parts[2]
        end
    end
end

complete --no-files --command %(prog_name)s --arguments "(%(complete_func)s)"
"""

_TO_QUOTE, _ESCAPED = re.compile(r"[^\w@%+=:,./~-]"), r"\\\g<0>"
_COLON = r"\:"


class _Whole(ShellComplete):
    """A shell that puts the offer in the place of the whole word, an option before its `=` and all."""

    def get_completions(self, args: list[str], incomplete: str) -> list[CompletionItem]:
        option = _option(incomplete)
        if option:  # as words of their own, so that a first one is known for an option of `check`
            args, incomplete = [*args, option[:-1]], incomplete.removeprefix(option)
        found = super().get_completions(args, incomplete)
        return [whole for one in found for whole in self._whole(one, option + (one.before or ""))]

    def _whole(self, item: CompletionItem, before: str) -> Iterator[CompletionItem]:
        """The shell itself finds no paths behind something else in the word."""
        if not before:
            yield item
        elif item.type == "plain":
            yield CompletionItem(before + item.value, help=item.help)
        else:
            yield from (CompletionItem(before + one) for one in paths(item.value, folders=item.type == "dir"))


class Zsh(_Whole, ZshComplete):
    source_template = _ZSH

    def format_completion(self, item: CompletionItem) -> str:
        """Type, value and meaning, each on a line; in what has a meaning a colon would end the value."""
        if not item.help:
            return f"{item.type}\n{item.value}\n_"
        return f"{item.type}\n{item.value.replace(':', _COLON)}\n{_one_line(item.help)}"


class Fish(_Whole, FishComplete):
    source_template = _FISH

    def format_completion(self, item: CompletionItem) -> str:
        meaning = f"\t{_one_line(item.help)}" if item.help else ""
        return f"{item.type},{item.value}{meaning}"


class Bash(_Whole, BashComplete):
    """It takes the signs of COMP_WORDBREAKS for words of their own, and only what follows them is replaced."""

    source_template = _BASH
    _kept = ""
    """What stands before the part of the word that bash replaces."""
    _is_quoted = False

    def get_completion_args(self) -> tuple[list[str], str]:
        at, written = int(os.environ["COMP_CWORD"]), os.environ["COMP_WORDS"]
        self._is_quoted = any(word[:1] in ("'", '"') for word in written.split("\n")[at : at + 1] if word)
        words = split_arg_string(written)[1 : at + 1]
        words += [""] * (at - len(words))
        *args, incomplete = _joined(words) or [""]
        self._kept = incomplete[: incomplete.rindex("=") + 1] if "=" in words[-2:] else ""
        return args, incomplete

    def _whole(self, item: CompletionItem, before: str) -> Iterator[CompletionItem]:
        if before == self._kept:
            yield item
            return
        for one in super()._whole(item, before):
            yield CompletionItem(one.value.removeprefix(self._kept), one.type, one.help)

    def format_completion(self, item: CompletionItem) -> str:
        """Bash writes what is offered into the line as it is, but quotes the paths that it finds itself."""
        if item.type != "plain" or self._is_quoted:
            return f"{item.type},{item.value}"
        return f"{item.type},{_TO_QUOTE.sub(_ESCAPED, item.value)}"


SHELLS: dict[str, type[ShellComplete]] = {"bash": Bash, "zsh": Zsh, "fish": Fish}


def answer(program: click.Command, name: str, variable: str) -> bool:
    """Prints the script that a shell asks for in the variable, or what may follow; False for a shell not known here."""
    shell, _, wish = os.environ[variable].partition("_")
    made = SHELLS.get(shell)
    if made is None:
        return False
    asked = made(program, {}, name, variable)
    _print(asked.complete() if wish == "complete" else asked.source())
    return True


def _print(text: str) -> None:
    """As names of files are written, which is what a shell compares with; never with the line ends of Windows."""
    sys.stdout.flush()
    for line in text.splitlines():
        try:
            data = os.fsencode(line)
        except UnicodeEncodeError:
            data = line.encode(sys.getfilesystemencoding(), "backslashreplace")
        sys.stdout.buffer.write(data + b"\n")
    sys.stdout.flush()


def _joined(words: list[str]) -> list[str]:
    """`a=b` as one word again."""
    joined: list[str] = []
    is_open = False
    for word in words:
        if joined and (is_open or word == "="):
            joined[-1] += word
        else:
            joined.append(word)
        is_open = word == "="
    return joined


def _option(incomplete: str) -> str:
    """`--lang=` of `--lang=z`."""
    name, equals, _ = incomplete.partition("=")
    return name + equals if equals and name.startswith("-") else ""


def _one_line(text: str) -> str:
    return " ".join(text.split())
