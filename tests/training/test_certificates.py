"""Certificates: issued once, checked by anybody, revoked by trainers, erased by their holders, and not to be forged."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO

import pytest
from django.urls import reverse
from django.utils import timezone
from pypdf import PdfReader

from portal.enums import Role
from portal.models import AuditEntry
from portal.services.limits import PER_NETWORK_ADDRESS
from tests.factories.portal import UserFactory, granted, network
from tests.factories.toolkit import CertificateFactory
from tests.scope.world import factor
from training.models import Certificate, Progress
from training.numbers import LETTERS, read, written
from training.services import certificates

pytestmark = pytest.mark.django_db
OWN = "/en/training-certificates/"


@pytest.fixture
def holder():
    return UserFactory(first_name="Maja", last_name="Nowak")


@pytest.fixture
def progress(holder, module) -> Progress:
    return Progress.objects.create(
        user=holder, module=module.translation_key, completed=timezone.now(), valid_until=date(2099, 1, 1)
    )


def page_of(certificate: Certificate, language: str = "en") -> str:
    return f"/{language}/certificate/{certificate.number}/"


def test_issued_once_as_it_was_then(progress, module, holder):
    row = certificates.issue(progress=progress)
    assert (row.holder, row.minutes, row.expires) == ("Maja Nowak", module.minutes, progress.valid_until)
    assert row.titles[module.locale.language_code] == module.title
    module.title, holder.last_name = "Another title", "Kowalska"
    module.save()
    holder.save()
    assert certificates.issue(progress=progress) == row
    assert certificates.issue(progress=progress).titles == row.titles
    assert Certificate.objects.count() == 1


def test_completing_anew_brings_a_new_one(progress):
    first = certificates.issue(progress=progress)
    progress.completed += timedelta(days=400)
    assert certificates.issue(progress=progress) != first
    assert Certificate.objects.count() == 2


@pytest.mark.parametrize("change", [{"completed": None}, {"valid_until": date(2020, 1, 1)}])
def test_not_for_what_is_not_complete(progress, change):
    for name, value in change.items():
        setattr(progress, name, value)
    with pytest.raises(certificates.NotComplete):
        certificates.issue(progress=progress)


def test_not_without_a_name(progress):
    progress.user.first_name = progress.user.last_name = ""
    with pytest.raises(certificates.Nameless):
        certificates.issue(progress=progress)


def test_numbers_show_every_slip_of_the_pen():
    number = written("ABCDEFGHJKM")
    assert read(number) == number
    assert read(number.lower().replace("-", " ")) == number
    assert read(number.removeprefix("BS-")) == number
    for place, letter in enumerate(number[3:], start=3):
        if letter == "-":
            continue
        for other in LETTERS.replace(letter, ""):
            assert read(number[:place] + other + number[place + 1 :]) is None
    plain = number.removeprefix("BS-").replace("-", "")
    for place in range(len(plain) - 1):
        swapped = plain[:place] + plain[place + 1] + plain[place] + plain[place + 2 :]
        assert read(swapped) is None or swapped == plain
    for wrong in ("", "BS", "BS-0000-0000-0000", "BS-ÀÀÀÀ-ÀÀÀÀ-ÀÀÀÀ", "A" * 500, "BS-١٢٣٤-١٢٣٤-١٢٣٤"):
        assert read(wrong) is None


def test_anybody_sees_that_it_is_valid_in_their_language(client_for):
    row = CertificateFactory(expires=date(2099, 1, 1))
    answer = client_for().get(page_of(row, "fr"))
    html = answer.content.decode()
    assert "Maja Nowak" in html
    assert "Premier contact" in html
    assert "2099" in html
    assert '<meta name="robots" content="noindex">' in html
    assert 'lang="en"' in client_for().get(page_of(row, "de")).content.decode()


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "This certificate is valid"),
        ({"expires": date(2020, 1, 1)}, "This certificate has expired"),
        ({"revoked": timezone.now()}, "This certificate was revoked"),
        ({"revoked": timezone.now(), "expires": date(2020, 1, 1)}, "This certificate was revoked"),
    ],
)
def test_valid_expired_or_revoked(client_for, fields, said):
    html = client_for().get(page_of(CertificateFactory(**fields))).content.decode()
    assert said in html
    assert sum(text in html for text in ("is valid", "has expired", "was revoked")) == 1


def test_it_counts_on_its_last_day(client_for):
    row = CertificateFactory(expires=timezone.localdate())
    assert "This certificate is valid" in client_for().get(page_of(row)).content.decode()


def test_a_forged_number_is_told_from_a_slip(client_for):
    CertificateFactory(number=written("ABCDEFGHJKM"))
    forged = client_for().get(f"/en/certificate/{written('ABCDEFGHJKN')}/")
    assert forged.status_code == 404
    assert "We know no certificate with this number" in forged.content.decode()
    slip = client_for().get("/en/certificate/BS-ABCD-EFGH-JKMA/")
    assert slip.status_code == 404
    assert "No certificate has a number like this" in slip.content.decode()
    assert "Maja" not in forged.content.decode() + slip.content.decode()


def test_typed_numbers_lead_to_the_page(client_for):
    row = CertificateFactory()
    client = client_for()
    typed = row.number.lower().replace("-", " ")
    assert client.get("/en/certificate/", {"number": typed})["Location"] == page_of(row)
    assert client.get(f"/en/certificate/{row.number.lower()}/")["Location"] == page_of(row)
    html = client.get("/en/certificate/", {"number": "BS-1"}).content.decode()
    assert "There is a slip in this number" in html


def test_numbers_cannot_be_tried_by_the_thousand(client_for):
    row, client = CertificateFactory(), client_for()
    for _try in range(PER_NETWORK_ADDRESS):
        assert client.get("/en/certificate/BS-1/").status_code == 404
    assert client.get(page_of(row)).status_code == 429
    # An account is counted by itself: a campus shares one address.
    assert client_for(UserFactory()).get(page_of(row)).status_code == 200


def test_a_learner_makes_and_takes_along_the_certificate(client_for, progress, holder, module):
    client = client_for(holder)
    assert module.title in client.get(OWN).content.decode()
    html = client.post(OWN, {"module": progress.module}, follow=True).content.decode()
    row = Certificate.objects.get()
    assert "Your certificate is ready" in html
    assert html.count("Make my certificate") == 0
    answer = client.get(f"{OWN}{row.number}/")
    assert answer["Content-Type"] == "application/pdf"
    (page,) = PdfReader(BytesIO(answer.content)).pages
    assert round(page.mediabox[2]) == 842
    text = " ".join(page.extract_text().replace("\u00a0", " ").split())
    for part in (
        "Maja Nowak",
        module.title,
        f"{module.minutes} minutes",
        row.number,
        f"testserver{page_of(row)}",
    ):
        assert part in text
    french = PdfReader(BytesIO(client.get(f"/fr/training-certificates/{row.number}/").content))
    assert f"testserver{page_of(row, 'fr')}" in french.pages[0].extract_text().replace("\n", "")


@pytest.mark.parametrize("module_key", ["", "nonsense", "00000000-0000-0000-0000-000000000000"])
def test_only_of_a_module_one_has_taken(client_for, holder, module_key):
    assert client_for(holder).post(OWN, {"module": module_key}).status_code == 404


def test_of_one_that_is_not_complete_there_is_a_sentence(client_for, progress, holder):
    Progress.objects.update(completed=None)
    html = client_for(holder).post(OWN, {"module": progress.module}, follow=True).content.decode()
    assert "once the module is completed" in html
    assert not Certificate.objects.exists()


def test_somebody_without_a_name_is_led_to_the_profile(client_for, progress, holder):
    type(holder).objects.filter(pk=holder.pk).update(first_name="", last_name="")
    assert client_for(holder).post(OWN, {"module": progress.module})["Location"] == reverse("account_profile")


def test_nobody_else_takes_or_erases_it(client_for):
    row = CertificateFactory()
    other = client_for(UserFactory())
    assert other.get(f"{OWN}{row.number}/").status_code == 404
    assert other.post(f"{OWN}{row.number}/erase/").status_code == 404
    assert Certificate.objects.filter(pk=row.pk).exists()


def test_erased_its_number_leads_nowhere(client_for, holder):
    row = CertificateFactory(user=holder)
    client_for(holder).post(f"{OWN}{row.number}/erase/")
    answer = client_for().get(page_of(row))
    assert answer.status_code == 404
    assert "its holder has erased it" in answer.content.decode()


def test_a_revoked_one_loses_its_name_and_cannot_be_made_again(client_for, progress, holder):
    row = certificates.issue(progress=progress)
    certificates.revoke(certificate=row, by=UserFactory(), reason="Taken by somebody else.")
    client = client_for(holder)
    assert "Taken by somebody else." in client.get(OWN).content.decode()
    client.post(f"{OWN}{row.number}/erase/")
    html = client_for().get(page_of(row)).content.decode()
    assert "Maja" not in html
    assert "This certificate was revoked" in html
    html = client.post(OWN, {"module": progress.module}, follow=True).content.decode()
    assert "cannot be made again" in html
    assert Certificate.objects.count() == 1


def test_a_trainer_revokes_it_with_a_reason_that_is_kept(client_for):
    trainer = factor(granted(network().root, role=Role.TRAINER))
    row = CertificateFactory()
    client = client_for(trainer)
    assert "Revoke this certificate" in client.get(page_of(row)).content.decode()
    refused = client.post(f"{page_of(row)}revoke/", {"reason": " "})
    assert refused.status_code == 200
    assert "data-error-summary" in refused.content.decode()
    client.post(f"{page_of(row)}revoke/", {"reason": "Taken twice by one person."})
    row.refresh_from_db()
    assert row.revoked_by == trainer
    entry = AuditEntry.objects.get(action="certificate.revoked")
    assert (entry.actor, entry.reason, entry.object_id) == (
        trainer,
        "Taken twice by one person.",
        str(row.pk),
    )
    assert "Revoke this certificate" not in client.get(page_of(row)).content.decode()
    # The reason is between the two of them.
    assert "Taken twice" not in client_for().get(page_of(row)).content.decode()
    certificates.revoke(certificate=row, by=UserFactory(), reason="Again.")
    row.refresh_from_db()
    assert (row.revoked_by, row.reason) == (trainer, "Taken twice by one person.")
    assert AuditEntry.objects.filter(action="certificate.revoked").count() == 1


def test_nobody_else_is_offered_that(client_for):
    row = CertificateFactory()
    assert "Revoke this certificate" not in client_for(row.user).get(page_of(row)).content.decode()


def test_the_list_costs_the_same_for_one_and_three(client_for, holder, assert_list_budget):
    days = iter(range(1, 9))
    assert_list_budget(
        client_for(holder),
        OWN,
        lambda: CertificateFactory(user=holder, issued=date(2026, 1, next(days))),
        queries=7,
    )
