"""An organisation writes: to whom it goes, what machines and mistakes meet."""

import pytest
from django.utils import translation

from partners.models import Enquiry
from partners.services.enquiries import receive
from portal.enums import Role
from portal.models import OutboxMessage
from tests.factories.partners import EnquiryFactory, wishes
from tests.factories.portal import granted, network

URL = "/en/become-a-partner/"
BRING = "/en/bring-it-to-your-city/"


@pytest.fixture
def answers(stamp) -> dict[str, str]:
    return {
        "organisation": "Brique",
        "organisation_kind": "company",
        "country": "FR",
        "place": "Lille",
        "website": "brique.example",
        "name": "Ana",
        "email": "Ana@Brique.example",
        "message": "Bicycles.",
        "agree": "on",
        "stamp": stamp,
    }


def test_it_reaches_the_countrys_admin_and_thanks_the_sender(site, client, answers, mails):
    french = granted(site.network.france, role=Role.NATIONAL, language="fr")
    granted(site.network.poland, role=Role.NATIONAL)
    granted(site.network.root, role=Role.CENTRAL)
    granted(site.network.lille)
    response = client.post(URL, answers)
    assert response["Location"] == f"{URL}?sent=1"
    assert "Thank you" in client.get(response["Location"]).content.decode()
    row = Enquiry.objects.get()
    assert (row.kind, row.email, row.website) == ("partner", "ana@brique.example", "https://brique.example")
    assert mails("enquiry") == [french.email]
    assert mails("enquiry_thanks") == ["ana@brique.example"]
    mail = OutboxMessage.objects.get(kind="enquiry")
    assert mail.reply_to == "ana@brique.example"
    assert mail.subject == "Brique aimerait devenir partenaire"
    assert f"/fr/requests/{row.pk}/" in mail.text


def test_sending_twice_is_one_request_and_one_mail(site, client, answers, mails):
    granted(site.network.france, role=Role.NATIONAL)
    client.post(URL, answers)
    client.post(URL, answers | {"message": "Two bicycles."})
    assert Enquiry.objects.get().message == "Two bicycles."
    assert len(mails("enquiry")) == len(mails("enquiry_thanks")) == 1


def test_a_city_enquiry_offers_who_can_run_one_and_tells_of_the_demand(site, client, answers):
    granted(site.network.france, role=Role.NATIONAL)
    wishes("Bayonne", "FR", 6)
    assert client.post(BRING, answers).status_code == 200
    assert not Enquiry.objects.exists()
    client.post(BRING, answers | {"organisation_kind": "university", "place": "Bayonne"})
    assert Enquiry.objects.get().kind == "city"
    assert "6 people wait" in OutboxMessage.objects.get(kind="enquiry").text


def test_machines_are_thanked_and_nothing_is_kept(site, client, answers):
    response = client.post(URL, answers | {"homepage": "https://spam.example"})
    assert response["Location"] == f"{URL}?sent=1"
    assert not Enquiry.objects.exists()
    assert not OutboxMessage.objects.exists()


def test_too_quick_missing_forged_or_stale_stamps_ask_to_send_again(site, client, answers, time_machine):
    quick = client.get(URL).context["form"]["stamp"].value()
    for stamp in (quick, "", "forged:1:2", "x" * 5000):
        response = client.post(URL, answers | {"stamp": stamp})
        assert "once more" in response.content.decode(), stamp
    assert not Enquiry.objects.exists()
    again = response.context["form"]["stamp"].value()
    time_machine.shift(10)
    assert client.post(URL, answers | {"stamp": again}).status_code == 302
    time_machine.shift(2 * 24 * 3600)
    assert client.post(URL, answers | {"stamp": again}).status_code == 200


def test_an_address_that_writes_too_often_is_stopped(site, client, answers):
    for number in range(8):
        client.post(URL, answers | {"organisation": f"Brique {number}"})
    response = client.post(URL, answers | {"organisation": "Brique 9"})
    assert "too" not in response.headers.get("Location", "")
    assert "try again tomorrow" in response.content.decode()
    assert Enquiry.objects.count() == 8


def test_hostile_words_are_refused_or_shown_as_words(site, client, answers, mails):
    admin = granted(site.network.france, role=Role.NATIONAL)
    refused = [
        {"email": "a@b.example\nBcc: x@y.example"}, {"organisation": "a\x00b"}, {"country": "XX"},
        {"organisation_kind": "king"}, {"website": "javascript:alert(1)"}, {"place": "!!!"},
        {"message": "x" * 2001}, {"agree": ""}, {"name": ""},
    ]  # fmt: skip
    for wrong in refused:
        assert client.post(URL, answers | wrong).status_code == 200, wrong
    assert not Enquiry.objects.exists()
    client.post(URL, answers | {"organisation": "<script>x</script>\r\nBcc: x", "message": "<img src=x>"})
    mail = OutboxMessage.objects.get(kind="enquiry", to=admin.email)
    assert "\n" not in mail.subject
    assert "<script>" not in mail.html


@pytest.mark.django_db
def test_without_a_national_admin_the_central_one_answers(mails):
    tree = network()
    central = granted(tree.root, role=Role.CENTRAL)
    granted(tree.france, role=Role.NATIONAL)
    for code in ("PL", "CA"):
        receive(EnquiryFactory.build(country_code=code, organisation=code))
    assert mails("enquiry") == [central.email, central.email]


@pytest.mark.django_db
def test_without_anybody_the_networks_address_hears_of_it(mails):
    tree = network()
    type(tree.root).objects.filter(pk=tree.root.pk).update(email="hello@network.example")
    with translation.override("fr"):
        receive(EnquiryFactory.build(country_code="CA"))
    assert mails("enquiry") == ["hello@network.example"]
