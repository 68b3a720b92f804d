"""Fetch the few front-end files that are not ours and commit the result under ``static/``.

Where they come from: npm packages, by name and version, fetched with ``npm pack`` (no install scripts run).
Run it by hand after changing a version or the list of icons; nothing at run time or in the tests needs npm.

    .venv/bin/python -m scripts.vendor_frontend
"""

import re
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

STATIC = Path(__file__).resolve().parent.parent / "static"

PACKAGES = {
    "@fontsource-variable/manrope": "5.3.0",  # OFL-1.1
    "@expo-google-fonts/manrope": "0.4.2",  # OFL-1.1: the same family as TrueType, for what we draw into files
    "htmx.org": "2.0.11",  # 0BSD
    "lucide-static": "1.62.0",  # ISC
    "world-atlas": "2.0.2",  # ISC, data: Natural Earth, public domain; used by build_map.py
}

FONT_SUBSETS = ("latin", "latin-ext", "greek", "cyrillic")

ICONS = """
arrow-down arrow-left arrow-right arrow-up arrow-up-down bell bike book-open calendar check chevron-down
chevron-left chevron-right circle-alert circle-check circle-user clock coffee copy download eye eye-off
file-text flag globe graduation-cap hand-heart heart house info landmark languages layout-dashboard
life-buoy link list lock lock-open log-out mail map map-pin menu message-circle monitor moon move pause
phone plus refresh-cw route search send settings sparkles sun trash-2 triangle-alert undo-2 upload user
user-check user-plus users x
""".split()


def unpack(name: str, into: Path) -> Path:
    """Fetch one package of ``PACKAGES`` and return the folder its files were unpacked to."""
    spec = f"{name}@{PACKAGES[name]}"
    packed = subprocess.run(
        ["npm", "pack", "--silent", spec], cwd=into, check=True, capture_output=True, text=True
    )
    folder = into / re.sub(r"\W+", "-", name)
    with tarfile.open(into / packed.stdout.split()[-1]) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def vendor_font(package: Path) -> None:
    target = STATIC / "fonts" / "manrope"
    target.mkdir(parents=True, exist_ok=True)
    for subset in FONT_SUBSETS:
        shutil.copy(package / "files" / f"manrope-{subset}-wght-normal.woff2", target / f"{subset}.woff2")
    shutil.copy(package / "LICENSE", target / "LICENSE")


def vendor_drawn_font(package: Path) -> None:
    """The two weights of PDF files and pictures, whole: names come in every script of the family."""
    for name in ("500Medium", "800ExtraBold"):
        source = package / name / f"Manrope_{name}.ttf"
        shutil.copy(source, STATIC / "fonts" / "manrope" / f"{name[:3]}.ttf")


def vendor_htmx(package: Path) -> None:
    target = STATIC / "vendor" / "htmx"
    target.mkdir(parents=True, exist_ok=True)
    shutil.copy(package / "dist" / "htmx.min.js", target / "htmx.min.js")
    shutil.copy(package / "LICENSE", target / "LICENSE")


def vendor_icons(package: Path) -> None:
    """One sprite of the icons in use; colour and stroke come from ``css/components/icon.css``."""
    symbols = []
    for name in sorted(ICONS):
        source = (package / "icons" / f"{name}.svg").read_text()
        shapes = re.search(r"<svg[^>]*>(.*)</svg>", source, re.DOTALL).group(1)
        one_line = re.sub(r"\s*\n\s*", "", shapes)
        symbols.append(f'<symbol id="{name}" viewBox="0 0 24 24">{one_line}</symbol>')
    target = STATIC / "icons"
    target.mkdir(parents=True, exist_ok=True)
    (target / "sprite.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg">\n' + "\n".join(symbols) + "\n</svg>\n"
    )
    shutil.copy(package / "LICENSE", target / "LICENSE")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        vendor_font(unpack("@fontsource-variable/manrope", scratch))
        vendor_drawn_font(unpack("@expo-google-fonts/manrope", scratch))
        vendor_htmx(unpack("htmx.org", scratch))
        vendor_icons(unpack("lucide-static", scratch))


if __name__ == "__main__":
    main()
