"""Draw the logos of the demo's invented organisations: ``partners/demo/logos/<slug>.png``, from shapes and our own font.

    .venv/bin/python -m scripts.draw_logos

What each looks like is said in ``partners/demo/data/organisations.csv``: a mark and two colours.
"""

import base64
import csv
from html import escape

from playwright.sync_api import sync_playwright

from scripts.chromium import ARGUMENTS, chromium
from scripts.environment import ROOT

DEMO = ROOT / "partners/demo"
FONTS = ROOT / "static/fonts/manrope"
WIDTH, HEIGHT = 480, 288
# 96 by 96 each; a is the first colour, b the second.
MARKS = {
    "gable": '<path fill="{a}" d="M8 88V44L48 8l40 36v44z"/><circle fill="{b}" cx="48" cy="58" r="16"/>',
    "arch": '<path fill="{a}" d="M6 90V50a42 42 0 0 1 84 0v40H66V52a18 18 0 0 0-36 0v38z"/>'
    '<circle fill="{b}" cx="48" cy="78" r="12"/>',
    "wave": '<path fill="{a}" d="M4 40c16-22 30-22 44 0s28 22 44 0v20c-16 22-30 22-44 0s-28-22-44 0z"/>'
    '<circle fill="{b}" cx="72" cy="18" r="14"/>',
    "bridge": '<path fill="{a}" d="M4 40h88v12H4z"/><path fill="{b}" d="M8 52h12v36H8zm68 0h12v36H76zM42 52h12v36H42z"/>'
    '<path fill="none" stroke="{a}" stroke-width="8" d="M14 40a34 30 0 0 1 68 0"/>',
    "rings": '<circle fill="none" stroke="{a}" stroke-width="12" cx="36" cy="48" r="28"/>'
    '<circle fill="none" stroke="{b}" stroke-width="12" cx="60" cy="48" r="28"/>',
    "wheel": '<circle fill="none" stroke="{a}" stroke-width="12" cx="48" cy="48" r="38"/>'
    '<path stroke="{b}" stroke-width="8" d="M48 12v72M12 48h72M22 22l52 52M74 22 22 74"/>',
    "door": '<rect fill="{a}" x="16" y="6" width="64" height="84" rx="10"/><path fill="{b}" d="M30 20h28v70H30z"/>'
    '<circle fill="#fff" cx="51" cy="56" r="4"/>',
    "stack": '<rect fill="{a}" x="6" y="62" width="84" height="24" rx="12"/>'
    '<rect fill="{b}" x="18" y="36" width="60" height="22" rx="11"/><circle fill="{a}" cx="48" cy="20" r="13"/>',
    "letter": '<rect fill="{a}" x="6" y="20" width="84" height="58" rx="10"/>'
    '<path fill="none" stroke="{b}" stroke-width="9" stroke-linejoin="round" d="m12 30 36 26 36-26"/>',
    "sun": '<path fill="{a}" d="M6 66a42 42 0 0 1 84 0z"/><path fill="{b}" d="M6 72h84v14H6z"/>',
}


def page(row: dict[str, str]) -> str:
    faces = "".join(
        f"@font-face{{font-family:Manrope;font-weight:200 800;src:url(data:font/woff2;base64,{data});unicode-range:{span}}}"
        for name, span in (("latin", "U+0-FF,U+2000-206F"), ("latin-ext", "U+100-2BA"))
        for data in [base64.b64encode((FONTS / f"{name}.woff2").read_bytes()).decode()]
    )
    mark = MARKS[row["mark"]].format(a=row["first"], b=row["second"])
    size = 54 if len(row["name"]) < 18 else 44
    return (
        f"<style>{faces}body{{margin:0;width:{WIDTH}px;height:{HEIGHT}px;display:grid;place-content:center;gap:18px;"
        f"justify-items:center;text-align:center;font:800 {size}px/1.05 Manrope;letter-spacing:-.04em;color:#221b33}}"
        f'p{{margin:0;max-width:450px}}</style><svg width="120" height="120" viewBox="0 0 96 96">{mark}</svg>'
        f"<p>{escape(row['name'])}</p>"
    )


def main() -> None:
    with (DEMO / "data/organisations.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        tab = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        for row in rows:
            tab.set_content(page(row))
            tab.evaluate("document.fonts.ready")
            tab.screenshot(path=DEMO / "logos" / f"{row['slug']}.png", omit_background=True)
        browser.close()
    print(f"{len(rows)} logos drawn")


if __name__ == "__main__":
    main()
