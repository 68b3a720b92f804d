"""Those who answer: requests of their country, a city in one step, partners in the CMS."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import ReferenceIndex

from home.models import CityPage
from partners.models import Enquiry, Partner
from portal.enums import Role
from portal.models import AuditEntry, RoleInvitation, Unit
from tests.factories.partners import EnquiryFactory, wishes
from tests.factories.portal import granted, network

pytestmark = pytest.mark.usefixtures("demo")


@pytest.fixture
def tree(db):
    return network()


def person(unit, role=Role.COORDINATOR):
    return granted(unit, role=role, is_demo=True)


def form(enquiry: Enquiry, **changed) -> dict:
    country = Unit.objects.get(kind="country", country_code=enquiry.country_code)
    return {
        "country": country.pk,
        "city": enquiry.place,
        "organisation": enquiry.organisation,
        "email": enquiry.email,
        "language": "fr",
        "open": "1",
    } | changed


def test_a_city_opens_in_one_step(site, client_for, mails):
    enquiry = EnquiryFactory(website="https://adour.example/")
    client = client_for(person(site.network.france, Role.NATIONAL))
    page = client.get(f"/en/requests/{enquiry.pk}/")
    assert page.context["form"]["city"].value() == "Bayonne"
    assert page.context["form"]["country"].value() == site.network.france.pk
    response = client.post(f"/en/requests/{enquiry.pk}/", form(enquiry))
    assert response["Location"] == "/en/team/bayonne/"
    city = Unit.objects.get(slug="bayonne")
    assert (city.country_code, city.time_zone, round(city.latitude)) == ("FR", "Europe/Paris", 43)
    assert city.get_parent().pk == site.network.france.pk
    assert CityPage.objects.filter(unit=city, live=True).count() >= 2
    association = city.get_children().get()
    assert (association.kind, association.name) == ("association", "Adour Accueil")
    assert Partner.objects.get(unit=association).city_id == city.pk
    invitation = RoleInvitation.objects.get()
    assert (invitation.unit_id, invitation.role, invitation.email) == (
        city.pk,
        "coordinator",
        "maialen@example.org",
    )
    assert mails("role_invitation") == ["maialen@example.org"]
    enquiry.refresh_from_db()
    assert (enquiry.state, enquiry.city_id) == ("done", city.pk)
    assert AuditEntry.objects.filter(action="enquiry.done").exists()
    assert client.get("/fr/villes/france/bayonne/").status_code == 200


def test_what_listens_can_stop_all_of_it(tree, client_for, monkeypatch):
    def refuse(**kwargs):
        raise ValidationError("no")

    monkeypatch.setattr("partners.services.cities.roles.invite", refuse)
    enquiry = EnquiryFactory()
    client = client_for(person(tree.france, Role.NATIONAL))
    with pytest.raises(ValidationError):
        client.post(f"/en/requests/{enquiry.pk}/", form(enquiry))
    assert not Unit.objects.filter(slug="bayonne").exists()
    assert Enquiry.objects.get().state == "new"


def test_twice_or_where_it_is_open_already_is_refused(tree, client_for):
    client = client_for(person(tree.france, Role.NATIONAL))
    enquiry = EnquiryFactory(place="LILLE")
    url = f"/en/requests/{enquiry.pk}/"
    assert "open already" in client.post(url, form(enquiry)).content.decode()
    client.post(url, form(enquiry, city="Bayonne"))
    client.post(url, form(enquiry, city="Pau"))
    assert sorted(Unit.objects.filter(slug__in=["bayonne", "pau"]).values_list("slug", flat=True)) == [
        "bayonne"
    ]
    assert RoleInvitation.objects.count() == 1


def test_a_foreign_country_is_no_choice(tree, client_for):
    enquiry = EnquiryFactory()
    client = client_for(person(tree.france, Role.NATIONAL))
    for wrong in ({"country": tree.poland.pk}, {"country": tree.lille.pk}, {"email": "x"}, {"city": ""}):
        assert client.post(f"/en/requests/{enquiry.pk}/", form(enquiry, **wrong)).status_code == 200
    assert Unit.objects.filter(kind="city").count() == 3


@pytest.mark.parametrize(
    ("unit", "role", "listed", "opened"),
    [
        ("france", Role.NATIONAL, 200, 200),
        ("root", Role.CENTRAL, 200, 200),
        ("poland", Role.NATIONAL, 200, 404),
        ("lille", Role.COORDINATOR, 403, 404),
        ("university", Role.OFFICER, 403, 404),
        ("root", Role.EDITOR, 403, 404),
    ],
)
def test_who_reads_requests(tree, client_for, unit, role, listed, opened):
    enquiry = EnquiryFactory(organisation="CANARY")
    client = client_for(person(getattr(tree, unit), role))
    response = client.get("/en/requests/?state=all")
    assert response.status_code == listed
    assert (b"CANARY" in response.content) == (opened == 200)
    for method in (client.get, client.post):
        assert method(f"/en/requests/{enquiry.pk}/").status_code == opened
    if opened != 200:
        client.post(f"/en/requests/{enquiry.pk}/", {"decline": "1"})
        assert Enquiry.objects.get().state == "new"


def test_a_request_becomes_a_partner_or_is_closed(tree, client_for):
    client = client_for(person(tree.france, Role.NATIONAL))
    wanted = EnquiryFactory(kind="partner", organisation="Brique", organisation_kind="company", place="Lille")
    response = client.post(f"/en/requests/{wanted.pk}/", {"accept": "1"})
    partner = Partner.objects.get(name="Brique")
    assert response["Location"] == f"/admin/partners/edit/{partner.pk}/"
    assert (partner.city_id, partner.is_shown, partner.kind) == (tree.lille.pk, False, "company")
    client.post(f"/en/requests/{wanted.pk}/", {"accept": "1"})
    assert Partner.objects.filter(name="Brique").count() == 1
    other = EnquiryFactory(kind="partner", organisation="Spam")
    client.post(f"/en/requests/{other.pk}/", {"decline": "1"})
    other.refresh_from_db()
    assert (other.state, other.handled is not None) == ("declined", True)


def open_city(client, tree, **data):
    return client.post(
        "/en/team/open-city/",
        {"country": tree.france.pk, "name": "Nowhere", "email": "a@example.org", "language": "fr", **data},
    )


def test_a_city_that_is_opened_in_the_browser_is_on_the_map(tree, client_for):
    client = client_for(person(tree.france, Role.NATIONAL))
    open_city(client, tree, name="Bayonne")
    bayonne = Unit.objects.get(slug="bayonne")
    assert (round(bayonne.latitude, 1), round(bayonne.longitude, 1)) == (43.5, -1.5)
    assert "baiona" in bayonne.search_text
    open_city(client, tree, name="Bayonne-les-Bains", latitude="47.5", longitude="-2")
    assert Unit.objects.filter(name="Bayonne-les-Bains", latitude=47.5, longitude=-2).exists()
    open_city(client, tree)
    assert Unit.objects.get(name="Nowhere").latitude is None


@pytest.mark.parametrize(
    ("latitude", "longitude", "wrong"),
    [("47.5", "", "longitude"), ("", "3", "latitude"), ("91", "3", "latitude"), ("x", "3", "latitude"),
     ("nan", "3", "latitude"), ("47", "181", "longitude")],
)  # fmt: skip
def test_half_a_place_or_none_on_earth_is_refused(tree, client_for, latitude, longitude, wrong):
    client = client_for(person(tree.france, Role.NATIONAL))
    response = open_city(client, tree, latitude=latitude, longitude=longitude)
    assert response.context["form"].errors[wrong]
    assert not Unit.objects.filter(name="Nowhere").exists()


def test_lists_cost_the_same_for_any_number(tree, client_for, assert_list_budget):
    client = client_for(person(tree.france, Role.NATIONAL))
    wishes("Bayonne", "FR", 3)
    assert_list_budget(client, "/en/requests/", EnquiryFactory, queries=6)


def test_partners_are_no_target_of_the_reference_index(tree):
    """Usage pages show titles of whatever refers to a partner: nothing does."""
    assert not ReferenceIndex.objects.filter(to_content_type__model="partner").exists()
