"""Opens pages as one person and takes each at every width in every theme."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import Page, Response

WIDTHS = (360, 768, 1440)
THEMES = ("light", "dark")
HEIGHTS = {360: 780, 768: 1024, 1440: 900}
PASSWORD = "meet-me-in-lille"  # noqa: S105 - the demo's, printed at each of its starts
TALLEST = 9000
_NAMELESS = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")
# Pictures further down are fetched when one scrolls there.
_SCROLL = """async () => {
  for (const image of document.images) image.loading = "eager";
  await Promise.all([...document.images].map(image => image.decode().catch(() => {})));
  await document.fonts.ready;
  window.scrollTo(0, 0);
}"""


@dataclass
class Picture:
    """One page, with the files that show it by width and theme."""

    tour: str
    title: str
    address: str
    files: dict[tuple[int, str], str] = field(default_factory=dict)
    # What a person need not look for: a wrong answer, a page wider than the screen, a script's error.
    faults: list[str] = field(default_factory=list)


class Camera:
    def __init__(
        self,
        page: Page,
        folder: Path,
        tour: str,
        widths: tuple[int, ...] = WIDTHS,
        themes: tuple[str, ...] = THEMES,
    ) -> None:
        self.page = page
        self.pictures: list[Picture] = []
        self._folder, self._tour, self._widths, self._themes = folder, tour, widths, themes
        self._said: list[str] = []
        self._seen: set[str] = set()
        page.set_default_timeout(60_000)
        page.on("pageerror", lambda error: self._said.append(f"A script failed: {error}"))
        self._look_at(widths[-1], themes[0])

    def sign_in(self, language: str, who: str) -> None:
        """By the one door, with the password of the demo."""
        self.page.goto(f"/{language}/account/login/")
        self.page.locator("main details summary").click()
        self.page.locator("main [name=login]").fill(f"{who}@demo.example")
        self.page.locator("main [name=password]").fill(PASSWORD)
        self.page.locator("main [name=password]").press("Enter")
        self.page.wait_for_url(lambda url: "/login/" not in url)

    def open(self, address: str, *, status: int = 200) -> None:
        """Go to an address and take it; an address that was taken is not taken twice."""
        if self._new(address):
            self._take(self.page.goto(address), status)

    def follow(self, selector: str) -> None:
        """Take the page that the first link of the page leads to; without such a link a note is left."""
        links = self.links(selector)
        if links:
            self.open(links[0])
        else:
            self.note(f"No link {selector} on {self.page.url}")

    def each(self, selector: str, most: int = 30) -> None:
        """Take every page that the links of this one lead to."""
        for link in self.links(selector)[:most]:
            self.open(link)

    def links(self, selector: str) -> list[str]:
        """Addresses on this site, each once, without the way to a place inside the page."""
        found = self.page.locator(selector).evaluate_all("links => links.map(link => link.href)")
        host = urlsplit(self.page.url).netloc
        return list(dict.fromkeys(link.partition("#")[0] for link in found if urlsplit(link).netloc == host))

    def has(self, selector: str) -> bool:
        return self.page.locator(selector).count() > 0

    def take(self) -> None:
        """Take the page as it stands."""
        self._take(None, 200)

    def note(self, text: str) -> None:
        """Say on the sheet what there is no picture of."""
        self.pictures.append(Picture(self._tour, "", "", faults=[text]))

    def _new(self, address: str) -> bool:
        whole = urljoin(self.page.url, address)
        known = whole in self._seen
        self._seen.add(whole)
        return not known

    def _take(self, response: Response | None, status: int) -> None:
        address = self.page.url.partition(urlsplit(self.page.url).netloc)[2]
        picture = Picture(self._tour, self.page.title(), _NAMELESS.sub("…", address))
        if response is not None and response.status != status:
            picture.faults.append(f"Answered {response.status}, not {status}")
        number = len(self.pictures) + 1
        name = f"{re.sub(r'[^a-z]+', '-', self._tour.lower())}-{number:02}"
        for width in self._widths:
            for theme in self._themes:
                self._look_at(width, theme)
                file = f"{name}-{width}-{theme}.jpg"
                self._shoot(file, picture, width)
                picture.files[width, theme] = file
        self._look_at(self._widths[-1], self._themes[0])
        picture.faults += dict.fromkeys(self._said)
        self._said.clear()
        self.pictures.append(picture)

    def _shoot(self, file: str, picture: Picture, width: int) -> None:
        self.page.evaluate(_SCROLL)
        size = self.page.evaluate(
            "() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]"
        )
        if size[0] > width:
            picture.faults.append(f"{size[0]} pixels wide on a screen of {width}")
        height = min(size[1], TALLEST)
        self.page.screenshot(
            path=self._folder / file,
            type="jpeg",
            quality=80,
            full_page=True,
            clip={"x": 0, "y": 0, "width": width, "height": height},
            animations="disabled",
        )

    def _look_at(self, width: int, theme: str) -> None:
        self.page.set_viewport_size({"width": width, "height": HEIGHTS.get(width, 900)})
        self.page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
