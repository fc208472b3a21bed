"""A shell at a terminal of its own, in which the tests type and press Tab."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path

from outside import needs

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30
"""Seconds, for the slowest of machines."""

_BASH = """
PS1='READY> '
eval "$(plancheck completion bash)"
bind 'set bell-style none'
bind -x '"\\C-xd": printf "%s\\n" "$READLINE_LINE" > "$HOME/line"'
"""
# compadd as it is, which also notes what it is given to offer.
_ZSH = """
PS1='READY> '
fpath=("$HOME" $fpath)
autoload -U compinit && compinit -u -D
unsetopt beep
compadd() {
    if [[ ${@[(I)-(O|A|D|E)*]} -eq 0 ]]; then
        local -a hits
        builtin compadd -O hits "$@"
        print -rl -- "${hits[@]}" >> "$HOME/offers"
    fi
    builtin compadd "$@"
}
note() { print -r -- "$BUFFER" > "$HOME/line" }
zle -N note
bindkey '^Xd' note
"""
_FISH = """
function fish_prompt; printf 'READY> '; end
set -g fish_greeting
set -g fish_autosuggestion_enabled 0
function fish_user_key_bindings; bind \\cxd 'commandline -b > $HOME/line'; end
"""
_COMMANDS = {"bash": ["--noprofile", "--rcfile", "rc", "-i"], "zsh": ["-d", "-i"], "fish": ["-i"]}


class Shell:
    """Started with completion set up as the documentation says; `home` is its home folder."""

    def __init__(self, name: str, home: Path, work: Path) -> None:
        self.name, self.home, self.work = name, home, work
        (home / "bin").mkdir(parents=True)
        program = home / "bin" / "plancheck"
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m plancheck "$@"\n', encoding="utf-8")
        program.chmod(0o755)
        self.environment = {
            **{one: os.environ[one] for one in os.environ if one == "PLANCHECK_CACHE"},
            "PATH": f"{home / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT / "checker"),
            "HOME": str(home),
            "ZDOTDIR": str(home),
            "TERM": "xterm",
            "LC_ALL": "C.UTF-8",
        }
        self._prepare()
        self._process, self._terminal = self._started(needs(name))
        self._until(lambda shown: b"READY> " in shown)

    def _prepare(self) -> None:
        script = subprocess.run(
            ["plancheck", "completion", self.name], env=self.environment, capture_output=True, check=True
        ).stdout
        if self.name == "bash":
            (self.home / "rc").write_text(_BASH, encoding="utf-8")
        elif self.name == "zsh":
            (self.home / "_plancheck").write_bytes(script)
            (self.home / ".zshrc").write_text(_ZSH, encoding="utf-8")
        else:
            config = self.home / ".config" / "fish"
            (config / "completions").mkdir(parents=True)
            (config / "completions" / "plancheck.fish").write_bytes(script)
            (config / "config.fish").write_text(_FISH, encoding="utf-8")

    def _started(self, program: str) -> tuple[int, int]:
        words = [str(self.home / "rc") if one == "rc" else one for one in _COMMANDS[self.name]]
        process, terminal = pty.fork()
        if process == 0:
            os.chdir(self.work)
            os.execve(program, [program, *words], self.environment)
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 150, 0, 0))
        return process, terminal

    def pressed(self, line: str) -> str:
        """The line after Tab was pressed behind it."""
        for name in ("line", "offers"):
            (self.home / name).unlink(missing_ok=True)
        os.write(self._terminal, line.encode() + b"\t\x18d")
        noted = self.home / "line"
        self._until(lambda _: noted.is_file() and noted.read_bytes().endswith(b"\n"))
        os.write(self._terminal, b"\x15")
        return noted.read_text(encoding="utf-8").removesuffix("\n")

    def offered(self, line: str) -> list[str]:
        """What zsh offered, or what fish says that it would offer."""
        if self.name == "zsh":
            self.pressed(line)
            return [one for one in (self.home / "offers").read_text(encoding="utf-8").split("\n") if one]
        return [one.partition("\t")[0] for one in self.meant(line)]

    def meant(self, line: str) -> list[str]:
        """What fish would offer, each with its meaning behind a tab."""
        asked = subprocess.run(
            [needs("fish"), "-c", f"complete -C '{line}'"],
            env=self.environment,
            cwd=self.work,
            capture_output=True,
            check=True,
        )
        assert asked.stderr == b""
        return asked.stdout.decode().splitlines()

    def _until(self, is_so) -> None:  # type: ignore[no-untyped-def]  # of what was shown since
        shown, end = b"", time.monotonic() + PATIENCE
        while not is_so(shown):
            assert time.monotonic() < end, shown.decode("utf-8", "replace")
            if select.select([self._terminal], [], [], 0.02)[0]:
                shown += os.read(self._terminal, 65536)

    def end(self) -> None:
        os.close(self._terminal)
        os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)
