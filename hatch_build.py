"""Puts the compiled forms of the grammars and rule packs into the wheel, so that a first run need not make them."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledForms(BuildHookInterface):  # type: ignore[type-arg]
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root) / "checker"))
        from plancheck.building import write_compiled

        self._folder = tempfile.TemporaryDirectory()
        for path in write_compiled(Path(self._folder.name)):
            build_data["force_include"][str(path)] = f"plancheck/_data/compiled/{path.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if hasattr(self, "_folder"):
            self._folder.cleanup()
