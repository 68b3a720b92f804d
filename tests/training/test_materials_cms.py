"""Things of the toolkit in the CMS: for those who write the training, and closed to all others."""

import pytest

from portal.enums import Role
from tests.factories.portal import granted, network
from tests.factories.toolkit import MaterialFactory, document
from tests.home.cms import address, admin_patterns
from training.models import Material

pytestmark = [pytest.mark.usefixtures("demo"), pytest.mark.django_db]
CANARY = "CANARYTHING"


@pytest.fixture
def demo(settings) -> None:
    """People of the demo enter the CMS without a second factor."""
    settings.DEMO = True
    settings.ROOT_URLCONF = "tests.portal.demo_urls"


@pytest.fixture
def tree():
    return network()


def person(unit, role):
    return granted(unit, role=role, is_demo=True)


def data(**changed) -> dict:
    return {
        "title": "Poster", "description": "", "kind": "poster", "purpose": "recruit", "language": "en",
        "licence": "cc-by-4.0", "document": "", "preview": "", "subject": "", "text": "",
    } | changed  # fmt: skip


@pytest.mark.parametrize(
    ("unit", "role"),
    [
        ("france", Role.NATIONAL),
        ("lille", Role.COORDINATOR),
        ("university", Role.OFFICER),
        ("root", Role.EDITOR),
    ],
)
def test_nobody_else_reads_or_writes_there(tree, client_for, unit, role):
    row = MaterialFactory(title=CANARY)
    client = client_for(person(getattr(tree, unit), role))
    client.raise_request_exception = False
    before = list(Material.objects.values())
    asked = [address(p, {"pk": row.pk}) for p in admin_patterns() if p.startswith("admin/toolkit/")]
    assert len(asked) > 5
    for url in asked:
        assert CANARY.encode() not in client.get(f"{url}?id={row.pk}").content, url
        client.post(f"{url}?id={row.pk}", data(title="HACKED"))
    assert list(Material.objects.values()) == before


def test_a_trainer_adds_changes_and_deletes(tree, client_for):
    client = client_for(person(tree.root, Role.TRAINER))
    assert "/admin/toolkit/" in client.get("/admin/").content.decode()
    file = document("sign.png", b"\x89PNG")
    assert client.post("/admin/toolkit/new/", data(document=file.pk, language="")).status_code == 302
    row = Material.objects.get()
    assert (row.document, row.language, row.key) == (file, "", "")
    url = f"/admin/toolkit/edit/{row.pk}/"
    assert client.post(url, data(title="Mail", kind="mail", subject="Come", text="Hello")).status_code == 302
    row.refresh_from_db()
    assert (row.title, row.document, row.text) == ("Mail", None, "Hello")
    assert "Mail" in client.get("/admin/toolkit/").content.decode()
    assert client.post(f"/admin/toolkit/delete/{row.pk}/").status_code == 302
    assert not Material.objects.exists()


def test_a_thing_without_file_and_text_is_none(tree, client_for):
    client = client_for(person(tree.root, Role.CENTRAL))
    answer = client.post("/admin/toolkit/new/", data(text="  "))
    assert "Choose a file, or write a text to copy." in answer.content.decode()
    assert not Material.objects.exists()
