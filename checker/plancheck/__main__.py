"""`plancheck` and `python -m plancheck`: a process of its own that does one run and ends."""

import gc
import os
import sys

from plancheck import modules

_SELDOM = 100_000
"""A run makes tens of thousands of values and hardly a circle among them; by default Python looks every 700."""


def start() -> None:
    """Runs the program and ends the process with its exit code."""
    gc.set_threshold(_SELDOM, 50, 50)
    loader = modules.install()
    from plancheck.cli import main  # not before: it is among what was kept

    code = main()
    if "plancheck.cli.program" not in sys.modules and not sys.dont_write_bytecode:
        loader.keep()  # what the one way needs that is taken on every commit
    _end(code)


def _end(code: int) -> None:
    """Ends without taking every module and value apart first, which costs a fifteenth of a small run."""
    if sys.gettrace() is None and sys.getprofile() is None:
        import atexit

        atexit._run_exitfuncs()
        try:
            for stream in (sys.stdout, sys.stderr):
                if stream is not None:
                    stream.flush()
        except (OSError, ValueError):
            sys.exit(code)  # Python's own end says what it could not write
        os._exit(code)
    sys.exit(code)


if __name__ == "__main__":
    start()
