import pytest
from wagtail import hooks

from tests.factories.home import Portal


@pytest.fixture(autouse=True)
def _no_city_status(monkeypatch) -> None:
    """Which cities are open is a plugin's business; tests here say it themselves."""
    hooks.search_for_hooks()
    for name in ("city_status", "sign_up"):
        monkeypatch.setitem(hooks._hooks, f"register_{name}", [])


@pytest.fixture
def site(db) -> Portal:
    return Portal()


@pytest.fixture
def demo(settings) -> None:
    """People of the demo enter the CMS without a second factor."""
    settings.DEMO = True
    settings.ROOT_URLCONF = "tests.portal.demo_urls"
