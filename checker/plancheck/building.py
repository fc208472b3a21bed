"""Makes every compiled form that a wheel carries."""

from collections.abc import Iterator
from pathlib import Path

from plancheck import shipped
from plancheck.packs.load import available, compile_pack
from plancheck.reading.grammar import STARTS, write_shipped


def write_compiled(folder: Path) -> Iterator[Path]:
    """Writes one file for each grammar and each pack into the folder."""
    for grammar in STARTS:
        path = folder / f"grammar-{grammar}.bin"
        write_shipped(grammar, str(path))
        yield path
    for pack in available():
        path = folder / f"{pack}.bin"
        compile_pack(f"{shipped.RULES}/{pack}", str(path))
        yield path
