"""Who sees which pages. Every tour is one person's; links are found by their addresses, so any language will do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from scripts.screenshots.camera import Camera


@dataclass(frozen=True)
class Tour:
    name: str
    walk: Callable[[Camera, str], None]
    # The demo's login, as in international@demo.example; "" for a visitor.
    login: str = ""
    changes_data: bool = False


NAVIGATION = ".header a.nav-links__link, .header__nav a, .footer nav a"
NOT_CLOSED = ".city-row:has(.city-row__state--open) .city-row__name"
CLOSED = ".city-row:has(.city-row__state--closed) .city-row__name"


def public(camera: Camera, language: str) -> None:
    """The home page, all that header and footer name, and one page of each kind below."""
    home = f"/{language}/"
    camera.open(home)
    central = camera.links(NAVIGATION)
    cities = camera.page.locator("form.city-search").first.get_attribute("action") or home
    for url in central:
        camera.open(url)
        if camera.has(".article-card"):
            camera.follow(".article-card .card__link")
        elif camera.has(".partners-list, .partner-card"):
            camera.each(".partner-card:has(img) .card__link", most=1)
            camera.each(".partner-card:not(:has(img)) .card__link", most=1)
            camera.open(f"{url}?q=nobody+at+all")
        elif camera.has(".faq"):
            camera.open(f"{url}?q=buddy")
    for address in (f"{cities}?country=FR", f"{cities}?q=nowhere+at+all"):
        camera.open(address)
    camera.page.goto(cities)
    countries, lille = camera.links(".city-group__title a"), camera.links(".city-row__name[href$='/lille/']")
    tell, closed = camera.links(NOT_CLOSED), camera.links(CLOSED)
    for url in [*countries[:1], *lille, *tell[:1], *closed[:1]]:
        camera.open(url)
    if lille:
        camera.page.goto(lille[0])
        below = [*camera.links(".event__title a")[:1], *camera.links(".article-card .card__link")[:1]]
        for url in below:
            camera.open(url)
    for address in ("search/", "search/?q=buddy", "search/?q=xyzzy", "offline/", "account/login/"):
        camera.open(f"{home}{address}")
    camera.open(f"{home}no-such-page/", status=404)
    camera.open("/demo/mailbox/")
    camera.open("/styleguide/")


def sign_up(camera: Camera, language: str) -> None:
    """From the choice of a city to the last step and the first page of one's own."""
    page, email = camera.page, "newcomer@demo.example"
    camera.open(f"/{language}/buddy/join/")
    camera.open(f"/{language}/buddy/join/?q=nowhere+at+all")
    camera.open(f"/{language}/buddy/join/?city=lille")
    camera.follow("main a[href*='role=local']")
    camera.open(f"/{language}/buddy/join/?city=tartu&role=international")
    camera.open(f"/{language}/buddy/join/?city=lille&role=international")
    _send(camera)
    page.locator(".error-summary").wait_for()
    camera.take()
    _fill(camera, first_name="Inês", last_name="Carvalho", email=email)
    _send(camera)
    page.locator("main [name=code]").wait_for()
    camera.take()
    page.locator("main [name=code]").fill(_code(camera, email))
    page.locator("main [name=code]").press("Enter")
    page.locator("[name=birth_date]").wait_for()
    camera.take()
    _fill(camera, birth_date="2004-03-01")
    _send(camera)
    page.locator("[name=arrival_precision][value=around]").check()
    _fill(camera, arrival=(date.today() + timedelta(days=40)).isoformat())  # noqa: DTZ011 - any day will do
    camera.take()
    _send(camera)
    page.locator("[name='languages-0-language']").select_option("en")
    page.locator("[name='languages-0-level']").select_option("5")
    camera.take()
    _send(camera)
    page.locator("[name=university]").select_option(index=1)
    camera.take()
    _send(camera)
    page.locator("[name=terms]").check()
    page.locator("[name=privacy]").check()
    camera.take()
    _send(camera)
    page.wait_for_url("**/semester/**")
    camera.take()


def student(camera: Camera, language: str) -> None:
    """What to do now, one's semester with everything one may change, the buddy, the account."""
    camera.open(f"/{language}/start/")
    camera.page.goto(f"/{language}/buddy/semester/")
    if "/semester/" in camera.page.url and camera.page.url.endswith("/semester/"):
        camera.take()
        camera.follow("main a[href*='/semester/']")
    else:
        camera.take()
    semester = camera.page.url
    topics = camera.links("main a[href*='/about/'], main a[href$='/choice/'], main a[href$='/withdraw/']")
    pairs = camera.links("main a[href*='/pairs/'], main a[href*='/checkins/']")
    for url in topics:
        camera.open(url)
    for url in pairs:
        camera.open(url)
        camera.each("main a[href*='/pairs/']:not([href$='.ics'])")
    camera.page.goto(semester)
    camera.open(f"/{language}/account/")
    camera.each(
        "main a[href*='/account/']:not([href*='download']):not([href*='logout']):not([href*='erase'])"
    )


def desk(camera: Camera, language: str) -> None:
    """Every part of a programme's desk, one person, one pair, a plan, the team."""
    camera.open(f"/{language}/start/")
    camera.page.goto(f"/{language}/buddy/desk/")
    camera.take()
    parts = camera.links(".section-nav a")
    for url in parts:
        camera.open(url)
        for kind in ("people", "pairs"):
            if url.rstrip("/").endswith(kind):
                camera.each(f"main tbody a[href*='/{kind}/']", most=1)
        if url.endswith("/plan/"):
            camera.each("a.plan-line", most=1)
        camera.page.goto(url)
        camera.each("main a[href*='/terms/'], main a[href*='/texts/'], main a[href*='/reports/']", most=3)


def plan(camera: Camera, language: str) -> None:
    """Lille's first plan: made, looked at, one pair and one person of it, and what publishing asks."""
    camera.page.goto(f"/{language}/buddy/desk/")
    plans = next(url for url in camera.links(".section-nav a") if url.endswith("/plan/"))
    camera.open(plans)
    camera.page.locator("form[action$='/start/'] button").click()
    camera.page.locator(".plan-summary").wait_for(timeout=120_000)
    camera.take()
    made = camera.page.url
    camera.open(f"{made}?show=without")
    camera.each("main a[href*='/person/']", most=1)
    camera.page.goto(made)
    camera.each("main a[href*='/pair/']", most=1)
    camera.open(f"{made}publish/")


def above(camera: Camera, language: str) -> None:
    """What those with a country or the network look after."""
    camera.open(f"/{language}/start/")
    camera.open(f"/{language}/buddy/desk/?all=1")
    camera.open(f"/{language}/team/")
    for address in ("team/open-city/", "team/lille/", "requests/"):
        camera.open(f"/{language}/{address}")
    camera.each("main a[href*='/requests/']", most=1)
    camera.each("main a[href*='/listing/']", most=1)


def central(camera: Camera, language: str) -> None:
    camera.open(f"/{language}/start/")
    camera.open(f"/{language}/buddy/record/")
    camera.open(f"/{language}/team/buddy-system/")


def officer(camera: Camera, language: str) -> None:
    camera.open(f"/{language}/start/")
    camera.open(f"/{language}/buddy/university/")
    camera.page.goto(f"/{language}/start/")
    camera.each("main a[href*='/listing/']", most=1)


def cms(camera: Camera, language: str) -> None:
    """The editor's first page, the standing of languages, one page being edited."""
    camera.open("/admin/")
    camera.each("main a[href$='/edit/']", most=1)
    camera.page.goto("/admin/")
    # Only those who look after more than one city have a standing of languages, only some have partners.
    parts = camera.links(
        "a[href='/admin/translations/'], a[href='/admin/partners/'], a[href='/admin/reviews/']"
    )
    for url in ["/admin/pages/", *parts]:
        camera.open(url)
        camera.each(".standings a", most=1)


TOURS = (
    Tour("Public pages", public),
    Tour("Signing up", sign_up, changes_data=True),
    Tour("International, waiting", student, login="international"),
    Tour("International with a buddy", student, login="international.porto"),
    Tour("Local, not yet asked", student, login="local"),
    Tour("Local with a buddy", student, login="local.porto"),
    Tour("Desk of Porto", desk, login="coordinator.porto"),
    Tour("Plan of Lille", plan, login="coordinator", changes_data=True),
    Tour("Officer of a university", officer, login="officer"),
    Tour("National admin", above, login="national"),
    Tour("Central admin", central, login="central"),
    Tour("CMS: editor", cms, login="editor"),
    Tour("CMS: coordinator", cms, login="coordinator"),
    Tour("CMS: national admin", cms, login="national"),
)


def _send(camera: Camera) -> None:
    form = camera.page.locator("main form[method=post]:not([action])").first
    form.locator("button:not([type=button])").first.click()


def _fill(camera: Camera, **fields: str) -> None:
    for name, value in fields.items():
        camera.page.locator(f"main [name='{name}']").fill(value)


def _code(camera: Camera, email: str) -> str:
    """The code in the newest mail of the demo's mailbox, which stands at the end of its subject."""
    box = camera.page.context.new_page()
    subject = box.locator("main tbody a").first
    for _attempt in range(30):
        box.goto(f"/demo/mailbox/?to={email}")
        if subject.count():
            break
        box.wait_for_timeout(1000)
    code = subject.inner_text().split()[-1]
    box.close()
    return code
