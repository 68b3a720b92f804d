"""Partners in the CMS: every address of the viewset, asked by those who look after another country."""

import pytest
from wagtail.models import ModelLogEntry

from partners.models import Partner, PartnerText
from partners.services.units import follow_units
from portal.enums import Role
from portal.models import AuditEntry
from tests.factories.partners import PartnerFactory
from tests.factories.portal import granted, network
from tests.home.cms import address, admin_patterns, parameters

pytestmark = [pytest.mark.usefixtures("demo"), pytest.mark.django_db]
CANARY = "CANARYPARTNER"


@pytest.fixture
def tree():
    return network()


@pytest.fixture
def polish(tree) -> Partner:
    partner = PartnerFactory(name=CANARY, country_code="PL", city=tree.krakow, texts={"en": CANARY})
    ModelLogEntry.objects.log_action(partner, "wagtail.edit", title=CANARY)
    return partner


def person(unit, role):
    return granted(unit, role=role, is_demo=True)


def addresses(pk: int) -> list[str]:
    found = []
    for pattern in admin_patterns():
        names = set(parameters(pattern))
        if pattern.startswith("admin/partners/"):
            found.append(address(pattern, {"pk": pk}))
        elif names & {"app_label", "app_name", "content_type_app_name"} and names <= set(_VALUES) | {
            "pk",
            "object_id",
        }:
            found.append(address(pattern, _VALUES | {"pk": pk, "object_id": pk}))
    return found


_VALUES = {
    "app_label": "partners", "app_name": "partners", "model_name": "partner", "action": "delete",
    "content_type_app_name": "partners", "content_type_model_name": "partner",
}  # fmt: skip


def data(partner: Partner | None = None, **changed) -> dict:
    return {
        "name": "Brique", "kind": "company", "country_code": "FR", "city": "", "town": "", "website": "",
        "email": "", "since": "", "logo": "", "is_shown": "on",
        "texts-TOTAL_FORMS": "0", "texts-INITIAL_FORMS": "0", "texts-MIN_NUM_FORMS": "0", "texts-MAX_NUM_FORMS": "9",
    } | changed  # fmt: skip


@pytest.mark.parametrize(
    ("unit", "role"),
    [
        ("france", Role.NATIONAL),
        ("lille", Role.COORDINATOR),
        ("krakow", Role.COORDINATOR),
        ("university", Role.OFFICER),
        ("root", Role.EDITOR),
        ("root", Role.TRAINER),
    ],
)
def test_nothing_of_another_country_is_read_or_written(tree, polish, client_for, unit, role):
    client = client_for(person(getattr(tree, unit), role))
    client.raise_request_exception = False
    before = list(Partner.objects.values()), list(PartnerText.objects.values())
    asked = addresses(polish.pk)
    assert len(asked) > 8
    for url in asked:
        assert CANARY.encode() not in client.get(f"{url}?q={CANARY.lower()}&id={polish.pk}").content, url
        client.post(f"{url}?id={polish.pk}", data(name="HACKED", country_code="PL"))
    assert (list(Partner.objects.values()), list(PartnerText.objects.values())) == before


def test_those_in_charge_see_and_change_theirs(tree, polish, client_for):
    for unit, role in ((tree.poland, Role.NATIONAL), (tree.root, Role.CENTRAL)):
        client = client_for(person(unit, role))
        assert polish.name in client.get("/admin/partners/").content.decode()
        assert client.get(f"/admin/partners/edit/{polish.pk}/").status_code == 200
        response = client.post(
            f"/admin/partners/edit/{polish.pk}/", data(name=f"By {role}", country_code="PL")
        )
        assert response.status_code == 302
        polish.refresh_from_db()
        assert polish.name == f"By {role}"
    assert "/admin/partners/" in client.get("/admin/").content.decode()


def test_what_follows_a_unit_is_hidden_never_deleted(tree, client_for):
    """Its row would be made again by the clock within a day."""
    follower = PartnerFactory(
        name="ESN Lille", slug="esn-lille", unit=tree.association, city=tree.lille, texts={"fr": "Ici."}
    )
    client = client_for(person(tree.france, Role.NATIONAL))
    url = f"/admin/partners/delete/{follower.pk}/"
    asked = client.get(url).content.decode()
    assert "Hide it" in asked
    assert "Yes, delete" not in asked
    assert client.post(url).status_code == 302
    follower.refresh_from_db()
    assert (follower.is_shown, follower.texts.get().text) == (False, "Ici.")
    assert AuditEntry.objects.filter(action="partner.hidden").count() == 1
    assert "Hide it" not in client.get(url).content.decode()
    follow_units()
    assert not Partner.objects.get(unit=tree.association).is_shown


def test_what_was_typed_here_is_deleted(tree, client_for):
    partner = PartnerFactory(city=tree.lille)
    client = client_for(person(tree.france, Role.NATIONAL))
    url = f"/admin/partners/delete/{partner.pk}/"
    assert "Yes, delete" in client.get(url).content.decode()
    client.post(url)
    assert not Partner.objects.filter(pk=partner.pk).exists()


def test_a_partner_is_made_in_ones_own_country_only(tree, client_for):
    client = client_for(person(tree.france, Role.NATIONAL))
    url = "/admin/partners/new/"
    for wrong in ({"country_code": "PL"}, {"city": tree.krakow.pk}, {"country_code": "ZZ"}):
        assert client.post(url, data(**wrong)).status_code == 200
    assert not Partner.objects.exists()
    words = {
        "texts-TOTAL_FORMS": "1", "texts-0-language": "fr", "texts-0-text": "Bonjour.", "texts-0-id": "",
        "texts-0-DELETE": "",
    }  # fmt: skip
    assert client.post(url, data(city=tree.lille.pk, **words)).status_code == 302
    made = Partner.objects.get()
    assert (made.slug, made.search_text, made.texts.get().text) == ("brique", "brique lille", "Bonjour.")


def test_a_partner_cannot_be_moved_abroad(tree, client_for):
    partner = PartnerFactory()
    client = client_for(person(tree.france, Role.NATIONAL))
    client.post(f"/admin/partners/edit/{partner.pk}/", data(country_code="PL"))
    partner.refresh_from_db()
    assert partner.country_code == "FR"


def test_what_the_tree_says_is_not_changed_here(tree, client_for):
    partner = PartnerFactory(
        unit=tree.university, name="Université de Lille", kind="university", city=tree.lille
    )
    client = client_for(person(tree.france, Role.NATIONAL))
    client.post(f"/admin/partners/edit/{partner.pk}/", data(name="Other", kind="company", since="2015"))
    partner.refresh_from_db()
    assert (partner.name, partner.kind, partner.city_id, partner.since) == (
        "Université de Lille", "university", tree.lille.pk, 2015,
    )  # fmt: skip
