import pytest
from django.core.signing import TimestampSigner
from django.utils import timezone
from wagtail import hooks

from portal.models import OutboxMessage
from tests.factories.home import Portal


@pytest.fixture(autouse=True)
def _no_plugins(monkeypatch) -> None:
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


@pytest.fixture
def stamp(time_machine) -> str:
    """What a form carries that somebody has looked at for a minute."""
    time_machine.move_to(timezone.now())
    stamped = TimestampSigner(salt="portal.form").sign("")
    time_machine.shift(60)
    return stamped


@pytest.fixture
def mails():
    """`mails(kind)`: to whom mails of a kind are queued."""
    return lambda kind: sorted(OutboxMessage.objects.filter(kind=kind).values_list("to", flat=True))
