"""Without a connection: a page of ours in the reader's language, and nothing of anybody in the browser's cache."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.e2e

CONTROLLED = "() => navigator.serviceWorker.ready.then(() => Boolean(navigator.serviceWorker.controller))"
KEPT = """async () => {
  const names = await caches.keys();
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return requests.flat().map((request) => new URL(request.url).pathname).sort();
}"""


def test_a_page_of_ours_until_the_connection_is_back(portal, visitor, axe):
    page = visitor(portal.international().student.user, language="fr", worker=True)
    page.goto("/fr/account/")
    page.wait_for_function(CONTROLLED)
    page.goto("/fr/start/")
    kept = page.evaluate(KEPT)
    assert [path for path in kept if not path.startswith("/static/")] == [
        f"/{code}/offline/" for code in ("de", "en", "es", "fr")
    ]
    page.context.set_offline(True)
    page.goto("/fr/villes/")
    expect(page.locator("h1")).to_have_text("Vous êtes hors ligne")
    assert page.evaluate("() => document.fonts.ready.then(() => document.fonts.check('16px Manrope'))")
    axe(page)
    page.context.set_offline(False)
    page.get_by_role("link", name="Réessayer").click()
    expect(page.locator("h1")).not_to_have_text("Vous êtes hors ligne")
    assert page.evaluate(KEPT) == kept
