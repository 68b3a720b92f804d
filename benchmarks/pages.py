"""What public pages cost beside a page of Wagtail's own: `python -m benchmarks.pages`, the last part of `make bench`.

The page to compare with stands below the same home page and passes the same middleware, but shows nothing of ours.
Requests per second depend on the machine and on what else it does; the ratios hold.
"""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import seconds, table

CITIES, PARTNERS = 550, 300
SECONDS, CLIENTS, WORKERS = 2.0, 4, 2
# The outline of Europe is about as large as the home page.
BARE, STATIC = "/en/bare/", "/static/map/europe.svg"
PAGES = {
    "bare Wagtail page": BARE,
    "home": "/en/",
    f"city index, {CITIES} cities": "/en/cities/",
    "city": "/en/cities/france/lille/",
    f"partners, {PARTNERS}": "/en/partners/",
}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "portal.settings.local",
            "STATE_DIR": folder,
            "PUBLIC_PAGE_SECONDS": "0",
        }
        os.environ.pop("DATABASE_URL", None)
        import django
        from django.conf import settings

        django.setup()
        fill()
        inside = {name: in_process(url) for name, url in PAGES.items()}
        with server(folder, kept=0) as port:
            cold = {name: rate(port, url) for name, url in PAGES.items()}
        with server(folder, kept=300) as port:
            kept = {name: rate(port, url) for name, url in PAGES.items()}
            still = rate(port, STATIC)
            # Whoever may be signed in gets no kept page, but the kept list of cities.
            anew = {
                name: rate(port, url, cookie=f"{settings.SESSION_COOKIE_NAME}=x")
                for name, url in PAGES.items()
            }
    bare = next(iter(PAGES))
    rows = [
        [
            name,
            inside[name][0],
            inside[name][1] * 1000,
            inside[name][1] / inside[bare][1],
            cold[name],
            cold[bare] / cold[name],
            anew[bare] / anew[name],
            kept[name],
            kept[name] / still,
        ]
        for name in PAGES
    ]
    head = ["page", "queries", "ms in the process", "times bare", "requests/s, cold", "bare / it"]
    table("Public pages", [*head, "bare / it, anew", "requests/s, kept", "of a static file's"], rows)
    sys.stdout.write(f"\nA static file: {still:.0f} requests/s.\n")


def fill() -> None:
    from django.core.management import call_command
    from wagtail.models import Page

    from buddy.models import Programme, Term
    from partners.models import Partner
    from tests.e2e.world import World
    from tests.factories.buddy import ProgrammeFactory, TermFactory
    from tests.factories.many import many_cities
    from tests.factories.partners import PartnerFactory

    for command in (["migrate"], ["createcachetable"], ["collectstatic", "--no-input"]):
        call_command(*command, verbosity=0)
    network = World(pages=True).network
    country = Page.objects.get(slug="france", locale__language_code="en").specific
    cities = many_cities(country, CITIES - 3)
    programmes = Programme.objects.bulk_create(
        ProgrammeFactory.build(unit=city, name=f"Buddy {city}", slug=city.slug) for city in cities
    )
    Term.objects.bulk_create(
        TermFactory.build(programme=programme, name="Spring", slug="spring") for programme in programmes
    )
    Partner.objects.bulk_create(
        PartnerFactory.build(city=city, search_text=f"company {place}")
        for place, city in enumerate([network.lille, *cities[: PARTNERS - 1]])
    )
    country.get_parent().get_parent().add_child(
        instance=Page(title="Bare", slug="bare", locale=country.locale)
    )


def in_process(url: str) -> tuple[int, float]:
    """Return queries and processor seconds of one answer, once what lives longer than a request is there."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client(headers={"host": "127.0.0.1"})
    if (status := client.get(url).status_code) != 200:
        raise SystemExit(f"{url}: {status}")
    with CaptureQueriesContext(connection) as asked:
        client.get(url)
    return len(asked), seconds(lambda: client.get(url), repeats=15)[0]


@contextlib.contextmanager
def server(folder: str, *, kept: int) -> Iterator[int]:
    """Run the site as it is deployed, with WORKERS processes, and give its port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [Path(sys.executable).parent / "gunicorn", "portal.wsgi", f"--bind=127.0.0.1:{port}"]
    process = subprocess.Popen(  # noqa: S603  our own server
        [*command, f"--workers={WORKERS}", "--log-level=error"],
        env={**os.environ, "STATE_DIR": folder, "PUBLIC_PAGE_SECONDS": str(kept), "PORT": str(port)},
    )
    try:
        deadline = time.monotonic() + 60
        while not _answers(port):
            if time.monotonic() > deadline:
                raise SystemExit("the server does not answer")
            time.sleep(0.2)
        yield port
    finally:
        process.terminate()
        process.wait(timeout=30)


def _answers(port: int) -> bool:
    with contextlib.suppress(OSError):
        return ask(port, "/healthz").startswith(b"HTTP/1.1 200")
    return False


def ask(port: int, url: str, cookie: str = "") -> bytes:
    head = f"Host: 127.0.0.1\r\nCookie: {cookie}" if cookie else "Host: 127.0.0.1"
    with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
        connection.sendall(f"GET {url} HTTP/1.1\r\n{head}\r\nConnection: close\r\n\r\n".encode())
        parts = []
        while part := connection.recv(1 << 16):
            parts.append(part)
    return b"".join(parts)


def rate(port: int, url: str, cookie: str = "") -> float:
    """Return how many answers a second CLIENTS get that ask one after the other."""
    for _ in range(4 * WORKERS):  # every worker has loaded, and kept, what it will
        if not ask(port, url, cookie).startswith(b"HTTP/1.1 200"):
            raise SystemExit(f"{url} was not answered")
    counts: list[int] = []
    started = time.monotonic()

    def visit() -> None:
        number = 0
        while time.monotonic() < started + SECONDS:
            ask(port, url, cookie)
            number += 1
        counts.append(number)

    visitors = [threading.Thread(target=visit) for _ in range(CLIENTS)]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    return sum(counts) / (time.monotonic() - started)


if __name__ == "__main__":
    main()
