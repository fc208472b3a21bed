"""Loads a pack by its name or from a folder."""

import os

from plancheck import shipped
from plancheck.codes import packs as codes
from plancheck.model.naming import remember
from plancheck.model.rule import Pack
from plancheck.packs import compiled
from plancheck.packs.fault import PackError, fault, nearest
from plancheck.packs.files import Folder, read_folder


def available() -> tuple[str, ...]:
    """The names of the packs that come with the program."""
    try:
        with os.scandir(shipped.RULES) as entries:
            return tuple(sorted(one.name for one in entries if os.path.isfile(os.path.join(one.path, "pack.yaml"))))
    except OSError:
        return ()


def load_pack(name_or_folder: str) -> Pack:
    """The pack of that name, or the one in that folder (`./name` for a folder that is called like a pack).

    Raises PackError with every finding where there is none or it is not sound.
    """
    if name_or_folder in available():
        folder = read_folder(os.path.join(shipped.RULES, name_or_folder), f"rules/{name_or_folder}")
        return _remembered(compiled.shipped_pack(folder, name_or_folder) or _cached(folder))
    path = name_or_folder
    if os.path.basename(path) == "pack.yaml":
        path = os.path.dirname(path) or "."
    if not path or not os.path.isdir(path):
        near = nearest(name_or_folder, available()) or available()
        raise PackError([fault(codes.UNKNOWN_PACK, None, written=name_or_folder, near=near)])
    return _remembered(_cached(read_folder(path, _label(path))))


def compile_pack(folder: str, out: str) -> None:
    """Writes the compiled form of a shipped pack, to be packaged as `_data/compiled/<name>.bin`."""
    files = read_folder(folder, f"rules/{os.path.basename(os.path.abspath(folder))}")
    compiled.write_shipped(files, _built(files), out)


def _cached(folder: Folder) -> Pack:
    pack = compiled.cached_pack(folder)
    if pack is None:
        pack = _built(folder)
        compiled.keep(folder, pack)
    return pack


def _remembered(pack: Pack) -> Pack:
    remember(dict(pack.folded))
    return pack


def _built(folder: Folder) -> Pack:
    from plancheck.packs.build import build_pack  # reads YAML and phrases: tens of modules that a compiled pack spares

    return build_pack(folder)


def _label(path: str) -> str:
    """A path as a person is shown it: without ./ in front, with forward slashes."""
    return os.path.normpath(path).replace(os.sep, "/")
