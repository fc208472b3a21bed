"""Makes the pictures that the pages show, from the examples: `python docs/pictures.py` writes all of docs/pictures anew.

Chromium draws pages and the screen, LibreOffice and Poppler turn sheets and documents into pages, Pillow makes the files
small. What is missing is said in one sentence before anything is written.
"""

import html
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "pictures"
PLANS = "examples/*.plan"
CITY, PROVINCE = "210200-大连市", "全省"

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
PROGRAMS = ("soffice", "pdftotext", "pdftoppm")
PACKAGES = {"PIL": "pillow", "openpyxl": "openpyxl", "docx": "python-docx"}

COLOURS = 128
WIDTH, SCREEN_WIDTH, SCALE, DOTS = 1180, 690, 1.25, 96
LINE_HEIGHT, MARGIN = 21, 16

PAGES: dict[str, tuple[str, tuple[str, ...], int]] = {
    "html-matrix": (PROVINCE, ("matrix",), 760),
    "html-totals": (PROVINCE, ("totals",), 860),
    "html-city": (CITY, ("summary", "ledger"), 980),
}
"""Picture -> HTML report, the sections that are shown, height."""

PRINTED: dict[str, tuple[str, str, str]] = {
    "xlsx-matrix": ("xlsx", PROVINCE, "承诺与各市对照表"),
    "xlsx-totals": ("xlsx", PROVINCE, "多（＋）少（−）"),
    "docx-city": ("docx", CITY, ""),
    "docx-feedback": ("docx", CITY, "拟补目标"),
    "docx-matrix": ("docx", PROVINCE, "承诺与各市对照表"),
}
"""Picture -> format, report, words by which the first page that holds them is found."""

SCREENS: dict[str, tuple[tuple[str, ...], int]] = {"text-city": (("examples/dalian.plan",), 44)}
"""Picture -> arguments, lines that are shown."""


def names() -> tuple[str, ...]:
    return tuple(f"{name}.png" for name in sorted((*PAGES, *PRINTED, *SCREENS)))


def missing() -> list[str]:
    """What must be installed first."""
    wanted = [one for one in PROGRAMS if shutil.which(one) is None]
    wanted += [] if any(map(shutil.which, BROWSERS)) else [BROWSERS[0]]
    return wanted + [package for module, package in PACKAGES.items() if find_spec(module) is None]


def main() -> int:
    lacking = missing()
    if lacking:
        print(f"Cannot make the pictures; not installed: {', '.join(lacking)}.", file=sys.stderr)
        return 2
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        made = dict(_made(Path(folder)))
    for old in FOLDER.glob("*.png"):
        old.unlink()
    for name, picture in made.items():
        (FOLDER / f"{name}.png").write_bytes(picture)
    print(f"{len(made)} pictures, {sum(map(len, made.values())) // 1024} KiB")
    return 0


def _made(folder: Path) -> Iterator[tuple[str, bytes]]:
    outputs = [f"--output={name}={folder / name}" for name in ("html", "xlsx", "docx")]
    _plancheck("report", *sorted(str(one.relative_to(ROOT)) for one in ROOT.glob(PLANS)), *outputs)
    for name, (report, sections, height) in PAGES.items():
        page = (folder / "html" / f"{report}.html").read_text(encoding="utf-8")
        yield name, _small(_drawn(_only(page, sections), folder, WIDTH, height))
    for name, (arguments, lines) in SCREENS.items():
        screen = _screen(_plancheck("check", "--color=always", *arguments), lines)
        yield name, _small(_drawn(screen, folder, SCREEN_WIDTH, (lines + 1) * LINE_HEIGHT + 2 * MARGIN))
    for name, (form, report, words) in PRINTED.items():
        yield name, _small(_page(_pdf(folder / form / f"{report}.{form}", folder), words))


def _plancheck(*words: str) -> str:
    paths = os.pathsep.join(filter(None, (str(ROOT / "checker"), os.environ.get("PYTHONPATH"))))
    settings = {**os.environ, "PYTHONPATH": paths, "PYTHONUTF8": "1"}
    settings.pop("NO_COLOR", None)
    command = [sys.executable, "-m", "plancheck", "--lang", "zh-CN", *words]
    done = subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, encoding="utf-8", check=False)
    if done.returncode not in (0, 1):
        sys.exit(done.stderr)
    return done.stdout


def _only(page: str, sections: tuple[str, ...]) -> str:
    """The page as it looks with some sections in sight; its policy would forbid the line that hides the others."""
    page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
    shown = ", ".join(f"#{one}" for one in sections)
    hidden = f"main > section:not({shown}) {{ display: none }}"
    return page.replace("</head>", f"<style>{hidden}</style></head>", 1)


_SHADES = {"1": "font-weight:700", "2": "color:#666", "31": "color:#b3261e", "32": "color:#1b6e3c", "33": "color:#8a5a00",
           "34": "color:#1f4e9c", "35": "color:#6a3aa0", "36": "color:#0b6a75"}  # fmt: skip


def _screen(text: str, lines: int) -> str:
    """The first lines of what a terminal shows, in its colours."""
    shown = html.escape("\n".join([*text.splitlines()[:lines], "…"]))

    def styled(match: re.Match[str]) -> str:
        styles = [_SHADES[one] for one in match[1].split(";") if one in _SHADES]
        return f'</span><span style="{";".join(styles)}">'

    body = re.sub(r"\x1b\[([0-9;]*)m", styled, shown)
    style = f"margin:{MARGIN}px;font:15px/{LINE_HEIGHT}px 'Noto Sans Mono CJK SC','Sarasa Mono SC',monospace"
    return f'<!doctype html><meta charset="utf-8"><pre style="{style}"><span>{body}</span></pre>'


def _drawn(page: str, folder: Path, width: int, height: int) -> bytes:
    browser = next(filter(None, map(shutil.which, BROWSERS)))
    (folder / "page.html").write_text(page, encoding="utf-8")
    command = [
        browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={folder / 'browser'}",
        f"--window-size={width},{height}", f"--force-device-scale-factor={SCALE}",
        f"--screenshot={folder / 'page.png'}", (folder / "page.html").as_uri(),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return (folder / "page.png").read_bytes()


def _pdf(report: Path, folder: Path) -> Path:
    target = folder / report.suffix[1:] / "pdf"
    made = target / f"{report.stem}.pdf"
    if not made.exists():
        profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(target), str(report)]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
    return made


def _page(pdf: Path, words: str) -> bytes:
    """The first page that holds the words."""
    read = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True).stdout.decode()
    number = next(at for at, page in enumerate(read.split("\f"), 1) if words in page)
    command = ["pdftoppm", "-png", "-r", str(DOTS), "-f", str(number), "-l", str(number), "-singlefile", str(pdf)]
    return subprocess.run(command, check=True, capture_output=True).stdout


def _small(picture: bytes) -> bytes:
    """The same picture with few colours, white cut off at its foot, and a thin frame."""
    from PIL import Image, ImageChops, ImageOps

    image = Image.open(io.BytesIO(picture)).convert("RGB")
    edge = ImageChops.difference(image, Image.new("RGB", image.size, image.getpixel((0, image.height - 1)))).getbbox()
    if edge is not None:
        image = image.crop((0, 0, image.width, min(image.height, edge[3] + 16)))
    framed = ImageOps.expand(image, 1, "#c8c8c8")
    written = io.BytesIO()
    framed.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(written, "PNG", optimize=True)
    return written.getvalue()


if __name__ == "__main__":
    sys.exit(main())
