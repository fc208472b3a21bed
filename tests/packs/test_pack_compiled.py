"""Compiled packs save time and never change a result."""

import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from small_pack import write

from plancheck import compiled as store
from plancheck import shipped
from plancheck.packs import compiled
from plancheck.packs import load as loading
from plancheck.packs.files import read_folder
from plancheck.packs.load import compile_pack, load_pack

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="owners and modes are those of POSIX")


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("PLANCHECK_CACHE", str(folder))
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "small"
    made.mkdir()
    return write(made)


@pytest.fixture
def builds(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The labels of the folders whose YAML was read."""
    read: list[str] = []
    real = loading._built
    monkeypatch.setattr(loading, "_built", lambda files: read.append(files.label) or real(files))
    return read


def kept(cache: Path) -> Path:
    """The pack's own file: the grammar lies beside it where no earlier test of this process had read it."""
    (file,) = cache.glob("small-*.bin")
    return file


def test_the_second_load_reads_no_yaml(cache: Path, folder: Path, builds: list[str]) -> None:
    first = load_pack(str(folder))
    assert load_pack(str(folder)) == first
    assert len(builds) == 1
    assert first.rules[0].place == load_pack(str(folder)).rules[0].place


def test_a_changed_file_is_read_anew_even_with_its_old_time(cache: Path, folder: Path, builds: list[str]) -> None:
    load_pack(str(folder))
    file = folder / "work.yaml"
    about = file.stat()
    text = file.read_text(encoding="utf-8").replace("25%以上", "26%以上").replace("35%以上", "36%以上")
    file.write_text(text, encoding="utf-8")
    (folder / "figures.yaml").unlink()
    os.utime(file, ns=(about.st_atime_ns, about.st_mtime_ns))
    assert [clause.written for clause in load_pack(str(folder)).rules[1].clauses] == ["36%以上", "26%以上"]


def test_changed_code_reads_anew(cache: Path, folder: Path, builds: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    load_pack(str(folder))
    monkeypatch.setattr(store, "program", lambda: b"other")
    load_pack(str(folder))
    assert len(builds) == 2


class _Mischief:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (pytest.fail, ("a foreign pickle was run",))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"",
        lambda data: data[:-1],
        lambda data: data[:200],
        lambda data: data[:-5] + bytes([data[-5] ^ 1]) + data[-4:],
        lambda data: b"other" + data,
        lambda data: data[:81] + pickle.dumps(_Mischief()),
    ],
)
def test_a_spoilt_file_changes_nothing(spoil: object, cache: Path, folder: Path, builds: list[str]) -> None:
    first = load_pack(str(folder))
    file = kept(cache)
    assert callable(spoil)
    file.write_bytes(spoil(file.read_bytes()))
    assert load_pack(str(folder)) == first
    assert len(builds) == 2
    assert load_pack(str(folder)) == first
    assert len(builds) == 2, "it was made anew"


def test_a_pickle_of_another_kind_is_ignored(cache: Path, folder: Path, builds: list[str]) -> None:
    load_pack(str(folder))
    files = read_folder(str(folder), folder.as_posix())
    key = compiled._content(files, store.program())
    store.write(str(kept(cache)), key, pickle.dumps("not a pack"))
    assert load_pack(str(folder)).id == "small-2024"
    assert len(builds) == 2


@POSIX
@pytest.mark.parametrize("mode", [0o777, 0o770])
def test_a_cache_that_others_may_write_to_is_neither_read_nor_written(
    mode: int, cache: Path, folder: Path, builds: list[str]
) -> None:
    load_pack(str(folder))
    before = kept(cache).read_bytes()
    cache.chmod(mode)
    load_pack(str(folder))
    assert len(builds) == 2
    assert kept(cache).read_bytes() == before


@POSIX
def test_a_kept_file_that_others_may_write_to_is_not_read(cache: Path, folder: Path, builds: list[str]) -> None:
    load_pack(str(folder))
    kept(cache).chmod(0o666)
    load_pack(str(folder))
    assert len(builds) == 2


@POSIX
def test_a_link_is_not_followed(cache: Path, folder: Path, builds: list[str], tmp_path: Path) -> None:
    load_pack(str(folder))
    file = kept(cache)
    file.rename(tmp_path / "elsewhere.bin")
    file.symlink_to(tmp_path / "elsewhere.bin")
    load_pack(str(folder))
    assert len(builds) == 2


@POSIX
def test_a_cache_of_another_user_is_not_used(
    cache: Path, folder: Path, builds: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    load_pack(str(folder))
    monkeypatch.setattr(os, "geteuid", lambda: cache.stat().st_uid + 1)
    load_pack(str(folder))
    assert len(builds) == 2


def test_no_place_for_a_cache_is_no_harm(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("PLANCHECK_CACHE", str(tmp_path / "file" / "cache"))
    assert load_pack(str(folder)).id == "small-2024"


def test_the_cache_folder_follows_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLANCHECK_CACHE", raising=False)
    if sys.platform == "win32":
        monkeypatch.setenv("LOCALAPPDATA", r"C:\Users\a\AppData\Local")
        assert store._cache() == r"C:\Users\a\AppData\Local\plancheck"
        return
    monkeypatch.setenv("HOME", "/home/a")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    assert store._cache() == "/home/a/.cache/plancheck"
    monkeypatch.setenv("XDG_CACHE_HOME", "/var/a")
    assert store._cache() == "/var/a/plancheck"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert store._cache() == "/home/a/.cache/plancheck"


def test_a_wheel_carries_its_packs_compiled(
    tmp_path: Path, cache: Path, builds: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = tmp_path / "_data" / "rules"
    (rules / "small-2024").mkdir(parents=True)
    write(rules / "small-2024")
    compile_pack(str(rules / "small-2024"), str(tmp_path / "_data" / "compiled" / "small-2024.bin"))
    monkeypatch.setattr(shipped, "RULES", str(rules))
    monkeypatch.setattr(shipped, "COMPILED", str(tmp_path / "_data" / "compiled"))
    builds.clear()
    found = load_pack("small-2024")
    assert builds == []
    assert found.rules[0].place is not None
    assert found.rules[0].place.path == "rules/small-2024/work.yaml"
    assert not cache.exists()
    (rules / "small-2024" / "orientation.yaml").unlink()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("plancheck.packs.schema.schema_named", _schema_named)
        assert load_pack("small-2024").orientation == ()
    assert builds == ["rules/small-2024"]


_SCHEMAS = Path(shipped.RULES, "schema")


def _schema_named(name: str) -> object:
    import json

    return json.loads((_SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))


def test_a_warm_start_imports_neither_yaml_nor_lark(cache: Path) -> None:
    code = "import sys; from plancheck.packs.load import load_pack; p = load_pack('liaoning-2023'); "
    code += "print(p.id, *sorted({'yaml', 'lark', 'json', 'difflib', 'tempfile'} & set(sys.modules)))"
    here = {**os.environ, "PYTHONPATH": str(Path(compiled.__file__).resolve().parents[2])}
    load_pack("liaoning-2023")
    run = subprocess.run([sys.executable, "-S", "-c", code], env=here, capture_output=True, text=True)
    assert run.stderr == ""
    assert run.stdout.split() == ["liaoning-2023"]
