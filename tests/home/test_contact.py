"""Writing to the team: who gets it, what machines and mistakes meet, how long it is kept."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core.signing import TimestampSigner
from django.utils import timezone
from wagtail_localize.segments.extract import extract_segments

from home import privacy
from home.models import ContactField, ContactPage, ContactSubmission
from portal.enums import Role
from portal.models import OutboxMessage, Unit
from tests.factories.portal import UserFactory, granted

URL = "/en/contact/"


@pytest.fixture
def page(site) -> ContactPage:
    return site.page("contact")


@pytest.fixture
def answers(page, time_machine) -> dict[str, str]:
    time_machine.move_to(timezone.now())
    stamp = TimestampSigner(salt="portal.form").sign("")
    time_machine.shift(60)
    return {
        "name": "Ana",
        "email": "Ana@Brique.example",
        "subject": "The press",
        "message": "Bicycles,\nplease.",
        "agree": "on",
        "stamp": stamp,
    }


def test_it_is_stored_and_mailed_to_the_addresses_of_the_page(page, client, answers):
    page.to_addresses = "team@portal.example, Press@portal.example"
    page.save()
    response = client.post(URL, answers)
    assert response["Location"] == f"{URL}?sent=1"
    shown = client.get(response["Location"]).content.decode()
    assert "Thank you" in shown
    assert "Ana" not in shown
    row = ContactSubmission.objects.get()
    assert row.email == "ana@brique.example"
    assert row.form_data["message"] == "Bicycles,\nplease."
    assert {"homepage", "stamp"} & row.form_data.keys() == set()
    mails = OutboxMessage.objects.filter(kind="contact").order_by("to")
    assert [mail.to for mail in mails] == ["press@portal.example", "team@portal.example"]
    assert {mail.reply_to for mail in mails} == {"ana@brique.example"}
    assert "Your message:\nBicycles," in mails[0].text
    client.post(URL, answers)
    assert ContactSubmission.objects.count() == 1
    assert OutboxMessage.objects.filter(kind="contact").count() == 2


def test_without_addresses_the_networks_own_gets_it_or_the_central_admin(page, client, answers):
    unit = Unit.get_first_root_node()
    central = granted(unit, role=Role.CENTRAL)
    client.post(URL, answers)
    assert OutboxMessage.objects.get(kind="contact").to == central.email
    unit.email = "office@portal.example"
    unit.save()
    client.post(URL, answers | {"message": "Again."})
    assert OutboxMessage.objects.latest("pk").to == "office@portal.example"


def test_mistakes_keep_what_was_typed(page, client, answers):
    for wrong in ({"email": "ana"}, {"email": "a@b.example\nBcc: x@y.example"}, {"subject": "King"},
                  {"message": "x" * 5001}, {"name": "a\x00b"}, {"agree": ""}, {"name": "x" * 256}):  # fmt: skip
        html = client.post(URL, answers | wrong).content.decode()
        assert "data-error-summary" in html, wrong
        assert "Bicycles" in html or "message" in wrong
    html = BeautifulSoup(html, "html.parser")
    assert html.select_one("[name=subject] [selected]")["value"] == "The press"
    assert html.select_one("[name=email]")["value"] == "Ana@Brique.example"
    assert not ContactSubmission.objects.exists()


def test_machines_and_floods_are_stopped(page, client, answers):
    assert client.post(URL, answers | {"homepage": "https://spam.example"}).status_code == 302
    for stamp in ("", "forged:1:2", client.get(URL).context["form"]["stamp"].value()):
        assert "once more" in client.post(URL, answers | {"stamp": stamp}).content.decode()
    assert not ContactSubmission.objects.exists()
    for number in range(8):
        client.post(URL, answers | {"message": f"Number {number}"})
    assert "try again tomorrow" in client.post(URL, answers | {"message": "More"}).content.decode()
    assert ContactSubmission.objects.count() == 8


def test_no_label_of_an_editor_takes_the_place_of_the_guard(page, client, answers):
    for label in ("Homepage", "Stamp"):
        page.form_fields.add(ContactField(label=label, field_type="singleline", locale=page.locale))
    page.save()
    form = page.get_form_class()
    assert {"field_homepage", "field_stamp", "homepage", "stamp"} <= form.base_fields.keys()
    client.post(URL, answers | {"field_homepage": "https://ana.example", "field_stamp": "1"})
    assert ContactSubmission.objects.get().form_data["field_homepage"] == "https://ana.example"


def test_fields_are_translated_and_their_names_are_not(site, page):
    french = site.page("contact", "fr")
    assert [f.clean_name for f in french.get_form_fields()] == [f.clean_name for f in page.get_form_fields()]
    assert {f.translation_key for f in french.form_fields.all()} == {
        f.translation_key for f in page.form_fields.all()
    }
    texts = {str(getattr(part, "string", "")) for part in extract_segments(page)}
    assert any("Your message" in text for text in texts)
    assert not any("clean_name" in part.path for part in extract_segments(page))


def test_people_get_and_erase_what_they_wrote_and_it_goes_by_itself(page, client, answers, time_machine):
    granted(Unit.get_first_root_node(), role=Role.CENTRAL)
    client.post(URL, answers)
    client.post(URL, answers | {"email": "other@brique.example"})
    ana, other = UserFactory(email="ana@brique.example"), UserFactory(email="other@brique.example")
    assert [row["answers"]["message"] for row in privacy.export(ana)] == ["Bicycles,\nplease."]
    privacy.erase(ana)
    assert privacy.export(ana) == []
    assert len(privacy.export(other)) == 1
    assert OutboxMessage.objects.get(kind="contact").reply_to == other.email
    assert privacy.retain(timezone.now() + timedelta(days=364)) == 0
    assert privacy.retain(timezone.now() + timedelta(days=366)) == 1
    assert not ContactSubmission.objects.exists()


def test_messages_are_read_by_those_who_edit_the_page_only(site, page, client, answers, client_for, demo):
    client.post(URL, answers)
    url = f"/admin/forms/submissions/{page.pk}/"
    central = granted(site.network.root, role=Role.CENTRAL, is_demo=True)
    lille = granted(site.network.lille, is_demo=True)
    assert "Bicycles" in client_for(central).get(url).content.decode()
    for address in (url, f"{url}?export=csv"):
        answer = client_for(lille).get(address)
        assert answer.status_code in (302, 404)
        assert b"Bicycles" not in answer.content


def test_footer_and_empty_search_of_questions_lead_there(site, client):
    html = BeautifulSoup(client.get("/en/questions/?q=zzzzzz").content, "html.parser")
    assert html.select_one(f"main a[href='{URL}']")
    assert html.select_one(f"footer a[href='{URL}']")
