"""The first view of a public page: few requests, few bytes, nothing that jumps. Nothing here depends on the machine.

That nobody else is asked for anything is watched on every page (conftest.py).
"""

from __future__ import annotations

import gzip

import pytest

pytestmark = pytest.mark.e2e

PAGES = ["/en/", "/en/cities/", "/en/cities/france/lille/", "/en/partners/"]
MOST_REQUESTS = 25
MOST_BYTES = 200_000
# What web.dev calls good; see "Cumulative Layout Shift".
MOST_SHIFT = 0.1

SHIFTS = """
window.shifted = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""
PACKED = ("font/", "image/png", "image/webp", "image/avif", "image/jpeg")


def on_the_wire(kind: str, body: bytes) -> int:
    """Bytes as a deployed site sends them: texts compressed (docs/decisions/0015), fonts and photos are already."""
    return len(body) if kind.startswith(PACKED) else len(gzip.compress(body))


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("url", PAGES)
def test_a_first_view_is_light_and_still(portal, visitor, url, width):
    page = visitor(width=width)
    page.add_init_script(SHIFTS)
    finished = []
    page.on("requestfinished", lambda request: finished.append(request))  # noqa: PLW0108 - no method is taken
    page.goto(url, wait_until="networkidle")
    answers = [request.response() for request in finished]
    sizes = {
        answer.url: on_the_wire(answer.headers.get("content-type", ""), answer.body()) for answer in answers
    }
    assert any(address.endswith(".css") for address in sizes)
    assert len(answers) <= MOST_REQUESTS, sorted(sizes)
    assert sum(sizes.values()) <= MOST_BYTES, sorted(sizes.items(), key=lambda item: -item[1])
    page.evaluate("() => document.fonts.ready.then(() => true)")
    assert page.evaluate("window.shifted") < MOST_SHIFT
