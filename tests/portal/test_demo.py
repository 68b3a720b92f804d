"""The demo's mailbox: readable there, absent everywhere else."""

import stat

import pytest
from django.conf import settings as django_settings
from django.urls import clear_url_caches

from portal import checks, mail_backends
from portal.models import OutboxMessage
from portal.services.delivery import deliver_due
from portal.services.mail import queue_mail
from portal.urls import demo_urls
from tests.factories.portal import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def demo(settings, tmp_path):
    settings.DEMO = True
    settings.STATE_DIR = tmp_path
    settings.EMAIL_BACKEND = "portal.mail_backends.MailboxBackend"
    settings.ROOT_URLCONF = "tests.portal.demo_urls"
    yield
    clear_url_caches()


def queue(key: str, to: str = "ines@example.org", code: str = "ABC-DEF") -> None:
    queue_mail(
        key=key,
        kind="login_code",
        template="account/mail/login_code",
        to=to,
        context={"code": code},
        secret=True,
    )


def test_a_code_is_readable_in_the_mailbox_and_cleared_in_the_outbox(demo, client):
    queue("k1", code="ABC-DEF")
    deliver_due()
    assert OutboxMessage.objects.get().text == ""
    page = client.get("/demo/mailbox/")
    assert b"This is the demo" in page.content
    [mail] = page.context["mails"]
    letter = client.get(f"/demo/mailbox/{mail['name']}/")
    assert b"ABC-DEF" in letter.content
    assert b"ines@example.org" in letter.content


def test_newest_first_and_searched_by_address(demo, client):
    for number in range(3):
        queue(f"k{number}", to=f"student{number}@example.org", code=f"C{number}")
    deliver_due()
    mails = client.get("/demo/mailbox/").context["mails"]
    assert [mail["subject"] for mail in mails] == ["Your code: C2", "Your code: C1", "Your code: C0"]
    mails = client.get("/demo/mailbox/", {"to": "STUDENT1@"}).context["mails"]
    assert [mail["to"] for mail in mails] == ["student1@example.org"]


def test_what_a_mail_says_is_shown_as_text(demo, client):
    queue("k1", code="<script>alert(1)</script>")
    deliver_due()
    [mail] = client.get("/demo/mailbox/").context["mails"]
    assert b"<script>alert" not in client.get(f"/demo/mailbox/{mail['name']}/").content


def test_a_mail_is_shown_as_mail_programs_show_it_and_can_do_nothing(demo, client):
    queue("k1", code="<script>alert(1)</script>")
    deliver_due()
    [mail] = client.get("/demo/mailbox/").context["mails"]
    url = f"/demo/mailbox/{mail['name']}/letter/"
    assert f'src="{url}"' in client.get(f"/demo/mailbox/{mail['name']}/").content.decode()
    letter = client.get(url)
    html = letter.content.decode()
    assert "<table" in html
    assert "&lt;script&gt;" in html
    assert "<script" not in html
    policy = letter["Content-Security-Policy"]
    assert "sandbox allow-popups" in policy
    assert "default-src 'none'" in policy
    assert "allow-scripts" not in policy
    assert letter["X-Frame-Options"] == "SAMEORIGIN"
    missing = f"/demo/mailbox/{'0' * 20}-00000000/letter/"
    assert client.get(missing, follow=True).status_code == 404


@pytest.mark.parametrize("name", ["../../secret", "0" * 20 + "-zzzzzzzz", "0" * 20 + "-00000000"])
def test_other_names_are_not_found(demo, client, name):
    assert client.get(f"/demo/mailbox/{name}/", follow=True).status_code == 404


def test_files_are_private_and_few(demo, tmp_path, monkeypatch):
    monkeypatch.setattr(mail_backends, "KEPT", 2)
    for number in range(4):
        queue(f"k{number}")
    deliver_due()
    files = list((tmp_path / "mailbox").iterdir())
    assert len(files) == 2
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_without_demo_there_is_no_mailbox(client, settings):
    assert not settings.DEMO
    assert demo_urls() == []
    assert client.get("/demo/mailbox/", follow=True).status_code == 404


def test_demo_people_while_the_demo_is_off_are_an_error(settings):
    assert checks.demo_people_only_in_the_demo(databases=["default"]) == []
    UserFactory(is_demo=True)
    [problem] = checks.demo_people_only_in_the_demo(databases=["default"])
    assert problem.id == "portal.E001"
    assert problem.is_serious()
    settings.DEMO = True
    assert checks.demo_people_only_in_the_demo(databases=["default"]) == []
    assert [found.id for found in checks.demo_is_off_in_production()] == ["portal.W001"]


def test_the_demo_is_off_unless_a_setting_says_so():
    from portal.settings import base, test

    assert base.DEMO is test.DEMO is django_settings.DEMO is False
