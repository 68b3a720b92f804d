"""Not in your city yet? Nearest cities, wishes, demand."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone
from wagtail import hooks

from partners import privacy
from partners.models import Enquiry, Wish
from partners.queries.enquiries import most_wanted, people_waiting
from partners.queries.places import place_key, towns_called
from partners.services.wishes import fulfil, token_of, wish_for
from portal.extensions import CityStatus
from portal.models import OutboxMessage, Unit
from tests.factories.partners import EnquiryFactory, wishes
from tests.factories.portal import UserFactory

URL = "/en/not-in-your-city-yet/"
BAYONNE = f"{URL}?place=Bayonne&country=FR"


@pytest.fixture
def open_cities(monkeypatch):
    def register(*slugs: str) -> None:
        pks = list(Unit.objects.filter(slug__in=slugs).values_list("pk", flat=True))
        statuses = {pk: CityStatus(state="open") for pk in pks}
        monkeypatch.setitem(hooks._hooks, "register_city_status", [(lambda ids: statuses, 0)])

    return register


def test_places_are_one_in_every_spelling():
    assert place_key("Köln", "DE") == place_key("cologne", "DE") == place_key("KOLN", "DE")
    assert place_key("Nowhere-on-Sea", "GB") == "nowhere on sea"
    assert {town.country_code for town in towns_called("Valencia")} >= {"ES"}
    assert towns_called("Bayonne", "DE") == ()


def test_the_nearest_open_cities(site, client, open_cities):
    Unit.objects.filter(slug="krakow").update(latitude=50.06, longitude=19.94)
    open_cities("lille", "krakow")
    page = BeautifulSoup(client.get(BAYONNE).content, "html.parser")
    near = [link.get_text(" ", strip=True) for link in page.select(".choice-link")]
    assert near == ["Lille France · 865 km away", "Krakow Poland · 1778 km away"]
    unknown = client.get(f"{URL}?place=Nowhere&country=PL").content.decode()
    assert "Open in this country" in unknown
    assert "Krakow" in unknown


def test_a_place_of_ours_leads_to_its_page(site, client, open_cities):
    open_cities("lille")
    for place in ("Lille", "Rijsel"):
        body = client.get(f"{URL}?place={place}&country=FR").content.decode()
        assert 'href="/en/cities/france/lille/"' in body
        assert "Lille is one of our cities" in body


def test_a_city_without_sign_up_leads_to_a_wish(site, client, monkeypatch):
    link = f'href="{URL}?place=Lille&amp;country=FR"'
    city = "/en/cities/france/lille/"
    assert link in client.get(city).content.decode()
    monkeypatch.setitem(hooks._hooks, "register_sign_up", [(lambda **asked: "/en/join/", 0)])
    assert link not in client.get(city).content.decode()


def test_a_wish_counts_once_it_is_confirmed(site, client, stamp):
    sent = client.post(BAYONNE, {"email": "Ana@example.org", "stamp": stamp})
    assert sent["Location"] == f"{BAYONNE}&sent=1"
    wish = Wish.objects.get()
    assert (wish.email, wish.confirmed, people_waiting("bayonne", "FR")) == ("ana@example.org", None, 0)
    mail = OutboxMessage.objects.get(kind="wish_confirm")
    url = f"/en/wish/{token_of(wish)}/"
    assert url in mail.text
    client.get(url)
    assert people_waiting("Bayonne", "FR") == 0
    client.post(url, {"confirm": "1"})
    assert people_waiting("BAYONNE", "FR") == 1
    client.post(url, {"forget": "1"})
    assert not Wish.objects.exists()
    assert client.get(url).status_code == 404


def test_machines_and_wrong_addresses_leave_nothing(site, client, stamp):
    client.post(BAYONNE, {"email": "a@example.org", "stamp": stamp, "homepage": "x"})
    for wrong in ({"email": "nobody"}, {"email": "a@example.org", "stamp": ""}):
        assert client.post(BAYONNE, {"stamp": stamp} | wrong).status_code == 200
    client.post(f"{URL}?place=!&country=FR", {"email": "a@example.org", "stamp": stamp})
    client.post(f"{URL}?place=Bayonne&country=zz", {"email": "a@example.org", "stamp": stamp})
    assert not Wish.objects.exists()
    assert not OutboxMessage.objects.exists()


def test_small_counts_are_hidden(site, client):
    wishes("Bayonne", "FR", 4)
    wishes("Pisa", "IT", 7)
    bring = "/en/bring-it-to-your-city/?place=Bayonne&country=FR"
    for url in (BAYONNE, bring):
        body = client.get(url).content.decode()
        assert "4 people" not in body
    assert "Pisa" in body
    wishes("Bayonne!", "FR", 1)
    assert "5 people already wait" in client.get(BAYONNE).content.decode()
    assert "5 people wait for Bayonne" in client.get(bring).content.decode()


@pytest.mark.django_db
def test_demand_is_listed_by_size_and_without_small_places():
    wishes("Bayonne", "FR", 5)
    wishes("Pisa", "IT", 6)
    wishes("Faro", "PT", 4)
    Wish.objects.create(
        place="Faro", place_key="faro", country_code="PT", email="x@example.org", language="en"
    )
    assert [(row.place, row.people) for row in most_wanted(limit=9)] == [("Pisa", 6), ("Bayonne", 5)]


@pytest.mark.django_db
def test_nobody_can_be_flooded_through_the_form():
    for number in range(20):
        wish_for(place=f"Town {number}", country="FR", email="a@example.org", language="en")
    wish_for(place="Town 1", country="FR", email="a@example.org", language="en")
    assert OutboxMessage.objects.count() == 10


def test_who_waits_is_told_once_when_it_opens_and_forgotten(site, open_cities):
    for email, language in (("ana@example.org", "fr"), ("bo@example.org", "en")):
        Wish.objects.create(
            place="Rijsel", place_key=place_key("Rijsel", "FR"), country_code="FR", email=email,
            language=language, confirmed=timezone.now(),
        )  # fmt: skip
    wishes("Lille", "BE", 1)
    wish_for(place="Lille", country="FR", email="unconfirmed@example.org", language="en")
    assert fulfil() == 0
    open_cities("lille")
    assert fulfil() == 2
    assert fulfil() == 0
    told = OutboxMessage.objects.filter(kind="wish_open")
    assert {mail.to: "/fr/villes/france/lille/" in mail.text for mail in told} == {
        "ana@example.org": True, "bo@example.org": False,
    }  # fmt: skip
    assert all("List-Unsubscribe" in mail.headers for mail in told)
    left = {(wish.country_code, wish.confirmed is None) for wish in Wish.objects.all()}
    assert left == {("BE", False), ("FR", True)}


@pytest.mark.django_db
def test_personal_data_is_exported_erased_and_let_go():
    user = UserFactory(email="maialen@example.org")
    EnquiryFactory()
    wish_for(place="Bayonne", country="FR", email="maialen@example.org", language="fr")
    exported = privacy.export(user)
    assert exported["requests"][0]["message"] == "We are nine."
    assert exported["wishes"][0]["place"] == "Bayonne"
    privacy.erase(user)
    assert not Wish.objects.exists()
    assert Enquiry.objects.values_list("organisation", "name", "email", "message").get() == (
        "Adour Accueil", "", "", "",
    )  # fmt: skip


@pytest.mark.django_db
def test_what_is_kept_for_how_long():
    now = timezone.now()
    wishes("Pisa", "IT", 2)
    Wish.objects.filter(email="pisa0@example.org").update(created=now - timedelta(days=366))
    wish_for(place="Faro", country="PT", email="a@example.org", language="en")
    answered = EnquiryFactory(state="done", handled=now - timedelta(days=100))
    assert privacy.retain(now) == 1
    assert privacy.retain(now + timedelta(days=8)) == 1
    Enquiry.objects.filter(pk=answered.pk).update(handled=now - timedelta(days=184))
    assert privacy.retain(now) == 1
    answered.refresh_from_db()
    assert (answered.organisation, answered.email) == ("Adour Accueil", "")
    assert privacy.retain(now) == 0
