"""Makes every compiled form that a wheel carries."""

from collections.abc import Iterator
from pathlib import Path

from plancheck.compiled import shipped_form
from plancheck.reading.grammar import STARTS, table_bytes


def write_compiled(folder: Path) -> Iterator[Path]:
    """Writes one file for each grammar into the folder."""
    for grammar in STARTS:
        path = folder / f"grammar-{grammar}.bin"
        path.write_bytes(shipped_form(table_bytes(grammar)))
        yield path
