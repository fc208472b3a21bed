"""Packs in a form that loads in a few milliseconds: a pickle, kept as compiled.py keeps every compiled form."""

import gc
import os

from plancheck import compiled
from plancheck.model.rule import Pack
from plancheck.packs.files import Folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pickle import loads as _loads
else:
    try:
        # The part of pickle that is written in C: the rest costs every run milliseconds.
        from _pickle import loads as _loads
    except ImportError:
        from pickle import loads as _loads


def shipped_pack(folder: Folder, name: str) -> Pack | None:
    """The form that was made when the wheel was built; None in a checkout, or where the YAML has been edited since."""
    return _pack(compiled.shipped_form(name, _content(folder)))


def cached_pack(folder: Folder) -> Pack | None:
    """The form that an earlier run kept; None if there is none, or if anything it was made from has changed."""
    return _pack(compiled.kept_form(_name(folder), _content(folder, compiled.program())))


def keep(folder: Folder, pack: Pack) -> None:
    """Keeps a compiled form for later runs."""
    compiled.keep(_name(folder), _content(folder, compiled.program()), _pickled(pack))


def write_shipped(folder: Folder, pack: Pack, out: str) -> None:
    """Writes the form that goes into a wheel."""
    os.makedirs(os.path.dirname(out), exist_ok=True)
    compiled.write(out, _content(folder), _pickled(pack))


def _pickled(pack: Pack) -> bytes:
    import pickle  # only a run that found no compiled form needs it

    return pickle.dumps(pack, protocol=5)


def _pack(form: bytes | None) -> Pack | None:
    """With the collector at rest, which would search thousands of new values for garbage that cannot be there."""
    if form is None:
        return None
    active = gc.isenabled()
    gc.disable()
    try:
        pack = _loads(form)
    except Exception:  # noqa: BLE001 - a pickle may fail in any way, and the YAML is there to be read instead
        return None
    finally:
        if active:
            gc.enable()
    return pack if isinstance(pack, Pack) else None


def _content(folder: Folder, code: bytes = b"") -> bytes:
    """What a compiled form was made from: every byte of the pack, and the paths that it shows."""
    parts = [code, folder.label.encode("utf-8", "surrogateescape")]
    for name, data in folder.files.items():
        parts += [name.encode("utf-8", "surrogateescape"), data]
    return compiled.digest(*parts)


def _name(folder: Folder) -> str:
    whole = compiled.digest(os.path.abspath(folder.label).encode("utf-8", "surrogateescape")).hex()[:16]
    return f"{os.path.basename(folder.label) or 'pack'}-{whole}"
