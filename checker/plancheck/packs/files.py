"""The files of a pack as bytes."""

import os

from plancheck.source import Place
from plancheck.values import value

LARGEST = 4_000_000
"""No file of a pack is read further: a mistaken path must not fill the memory."""


@value
class Folder:
    """A pack's YAML files as bytes, by name without `.yaml`. `label` starts every path that a person is shown."""

    label: str
    files: dict[str, bytes]

    def path(self, name: str) -> str:
        return f"{self.label}/{name}.yaml"

    def whole(self, name: str) -> Place:
        """The file itself, where there is no line to point at."""
        return Place(self.path(name), 1, 1, 1, 1)


def read_folder(path: str, label: str) -> Folder:
    """Every YAML file of the folder, in the order of names; a file that cannot be opened is left out."""
    with os.scandir(path) as entries:
        found = sorted((one.name, one.path) for one in entries if one.name.endswith(".yaml") and one.is_file())
    files = {}
    for name, file in found:
        try:
            with open(file, "rb") as stream:
                large = os.fstat(stream.fileno()).st_size > LARGEST
                files[name.removesuffix(".yaml")] = stream.read(LARGEST + 1) if large else stream.read()
        except OSError:
            continue
    return Folder(label, files)
