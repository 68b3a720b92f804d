"""Take the pictures: of a demo that is made for them and thrown away, or of one that runs already."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from scripts.chromium import ARGUMENTS, chromium
from scripts.environment import ROOT, EnvironmentProblem
from scripts.screenshots.camera import THEMES, WIDTHS, Camera, Picture
from scripts.screenshots.sheet import sheet
from scripts.screenshots.site import own_demo
from scripts.screenshots.tours import TOURS

FOLDER = ROOT / "test-results" / "screenshots"


def arguments(given: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts.screenshots", description=__doc__)
    parser.add_argument("--language", default="en", help="code of the language, by default en")
    parser.add_argument("--url", help="a demo that runs already; what would change its data is left out")
    parser.add_argument("--only", default="", help="tours whose names hold one of these: desk,plan")
    parser.add_argument("--into", type=Path, default=FOLDER, help=f"folder, by default {FOLDER.name}/")
    return parser.parse_args(given)


def main() -> int:
    options = arguments()
    browser = chromium()
    if browser is None:
        print("Chromium is not installed (scripts/install_system_packages.sh).", file=sys.stderr)
        return 1
    folder: Path = options.into / options.language
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        with own_demo(options.url) as url, sync_playwright() as playwright:
            started = playwright.chromium.launch(executable_path=browser, args=ARGUMENTS)
            pictures = travel(started, url, folder, options)
    except EnvironmentProblem as problem:
        print(problem, file=sys.stderr)
        return 1
    page = folder / "index.html"
    page.write_text(sheet(pictures, options.language), encoding="utf-8")
    faults = [fault for picture in pictures for fault in picture.faults]
    print(f"{len(pictures)} pages, {len(faults)} with something to mend: {page}")
    return 0


def travel(browser: Browser, url: str, folder: Path, options: argparse.Namespace) -> list[Picture]:
    """Go on every tour that is asked for; one that breaks off leaves a note and the others their pictures."""
    pictures: list[Picture] = []
    for tour in TOURS:
        asked = any(word in tour.name.lower() for word in options.only.lower().split(","))
        if not asked or (options.url and tour.changes_data):
            continue
        context = browser.new_context(
            base_url=url, locale=options.language, reduced_motion="reduce", service_workers="block"
        )
        camera = Camera(context.new_page(), folder, tour.name, WIDTHS, THEMES)
        try:
            if tour.login:
                camera.sign_in(options.language, tour.login)
            tour.walk(camera, options.language)
        except Exception as problem:  # noqa: BLE001 - whatever stops a tour is told on the sheet
            camera.note(f"The tour ended here: {problem}")
        context.close()
        print(f"{tour.name}: {len(camera.pictures)} pages", flush=True)
        pictures += camera.pictures
    return pictures


if __name__ == "__main__":
    sys.exit(main())
