"""The compiled code of the program's own modules, kept in one file from one run to the next.

A run needs some hundred and fifty modules; to find, open and check each of their files takes a tenth of it. Like every
compiled form this one only saves time: whatever is wrong with it, Python loads the modules as it always does.
"""

import marshal
import os
import sys
from types import CodeType, ModuleType

from plancheck import compiled, shipped

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Importing it at run time costs every run a millisecond.
    from importlib.machinery import ModuleSpec
else:
    ModuleSpec = type(sys.__spec__)

_Kept = dict[str, CodeType]


class Loader:
    """Finds and loads the modules whose code was kept; what it does not know is left to Python's own loaders."""

    def __init__(self, kept: _Kept) -> None:
        self._kept = kept
        self._before = frozenset(sys.modules)

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """What Python asks each finder for."""
        code = self._kept.get(name)
        if code is None:
            return None
        folder, file = os.path.split(code.co_filename)
        spec = ModuleSpec(name, self, origin=code.co_filename)  # type: ignore[arg-type]  # it has what Python calls
        if file == "__init__.py":
            spec.submodule_search_locations = [folder]
        return spec

    def create_module(self, spec: ModuleSpec) -> None:
        """An ordinary module."""

    def exec_module(self, module: ModuleType) -> None:
        code = self._kept[module.__name__]
        module.__file__ = code.co_filename
        exec(code, module.__dict__)

    def keep(self) -> None:
        """Keeps the code of every module that this run had to load from a file of its own."""
        fresh: _Kept = {}
        for name in sys.modules.keys() - self._before - self._kept.keys():
            get_code = getattr(getattr(sys.modules[name], "__loader__", None), "get_code", None)
            if name.startswith("plancheck.") and get_code is not None:
                fresh[name] = get_code(name)
        if fresh:
            compiled.keep(_name(), _key(), marshal.dumps({**self._kept, **fresh}))


def install() -> Loader:
    """From here on, modules whose code an earlier run kept are loaded from that."""
    form = compiled.kept_form(_name(), _key())
    try:
        kept = marshal.loads(form) if form else {}
    except (EOFError, ValueError, TypeError):
        kept = {}
    loader = Loader(kept)
    sys.meta_path.insert(0, loader)
    return loader


def _key() -> bytes:
    """Sizes and times of all modules, and what else Python's compiled code depends on."""
    about = (sys.version, sys.implementation.cache_tag, sys.flags.optimize)
    return compiled.digest(compiled.program(), repr(about).encode())


def _name() -> str:
    """Code knows the path of its file, so that each place where the program is installed has its own."""
    return f"modules-{compiled.digest(os.fsencode(shipped.PACKAGE)).hex()[:16]}"
