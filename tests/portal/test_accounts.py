"""One door: sign up and in by code, second factor for roles, nothing that tells who has an account."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.test import Client
from django.urls import path, reverse

from portal import urls
from portal.models import OutboxMessage, User
from portal.services import accounts
from portal.services.delivery import deliver_due
from tests.factories.portal import UserFactory

pytestmark = pytest.mark.django_db


def sign_up_view(request: HttpRequest):
    """What a plugin's form does when it is valid."""
    try:
        return accounts.start_sign_up(
            request,
            email=request.POST["email"],
            first_name=request.POST.get("first_name", "Ines"),
            last_name="K",
            language="fr",
            next_url="/en/account/",
        )
    except ValidationError as problem:
        from django.http import HttpResponse

        return HttpResponse(problem.message, status=400)


class Addresses:
    urlpatterns = [path("sign-up-here/", sign_up_view), *urls.urlpatterns]


@pytest.fixture
def sign_up(client, settings):
    settings.ROOT_URLCONF = Addresses
    return lambda email, **data: client.post("/sign-up-here/", {"email": email, **data})


def code() -> str:
    """The code of the newest mail, as its reader sees it."""
    deliver_due()
    return re.search(r"^\s*([A-Z0-9]{3,}(?:-[A-Z0-9]{3,})?)\s*$", mail.outbox[-1].body, re.MULTILINE)[1]


def test_sign_up_ends_signed_in_and_verified(client, sign_up):
    client.get("/en/start/")
    session = client.session
    session["draft"] = "kept"
    session.save()
    response = sign_up("Ines@Example.org")
    assert response.status_code == 302
    confirm = response["Location"]
    assert client.get(confirm).status_code == 200
    response = client.post(confirm, {"code": code(), "next": "/en/account/"})
    assert response["Location"] == "/en/account/"
    user = User.objects.get(email="ines@example.org")
    assert client.get(reverse("account")).context["user"] == user
    assert EmailAddress.objects.get(user=user).verified
    assert not user.has_usable_password()
    assert (user.first_name, user.language) == ("Ines", "fr")
    assert client.session["draft"] == "kept"


def test_page_and_mail_are_the_same_for_an_existing_account(sign_up, client):
    UserFactory(email="known@example.org", first_name="Known")
    known, unknown = (
        sign_up("known@example.org"),
        Client().post("/sign-up-here/", {"email": "new@example.org"}),
    )
    assert (known.status_code, known["Location"]) == (unknown.status_code, unknown["Location"])
    pages = client.get(known["Location"]).content
    assert b"known@example.org" in pages
    kinds = OutboxMessage.objects.values_list("kind", "secret").order_by("pk")
    assert list(kinds) == [("login_code", True)] * 2
    assert User.objects.get(email="known@example.org").first_name == "Known", "a verified name is not touched"


def test_names_of_an_unverified_sign_up_are_those_of_its_owner(sign_up):
    sign_up("ines@example.org", first_name="Troll")
    sign_up("ines@example.org", first_name="Ines")
    assert User.objects.get().first_name == "Ines"
    assert EmailAddress.objects.count() == 1


def test_a_suspended_account_gets_no_code(sign_up):
    UserFactory(email="gone@example.org", is_active=False)
    assert sign_up("gone@example.org").status_code == 302
    assert OutboxMessage.objects.get().kind == "unknown_account"


def test_too_many_codes_for_one_address_are_refused_with_a_reason(sign_up):
    for _ in range(5):
        assert sign_up("ines@example.org").status_code == 302
    refused = sign_up("ines@example.org")
    assert refused.status_code == 400
    assert b"ten minutes" in refused.content
    assert sign_up("other@example.org").status_code == 302


def test_three_hundred_students_behind_one_address_can_sign_up(sign_up):
    for number in range(60):
        assert sign_up(f"student{number}@example.org").status_code == 302
    assert User.objects.count() == 60


def test_wrong_codes_run_out(client, sign_up):
    confirm = sign_up("ines@example.org")["Location"]
    for _ in range(3):
        client.post(confirm, {"code": "WRONG"})
    client.post(confirm, {"code": code()})
    assert "_auth_user_id" not in client.session


def test_sign_in_by_code_and_by_password(client):
    UserFactory(email="ines@example.org")
    client.post(reverse("account_request_login_code"), {"email": "ines@example.org"})
    response = client.post(reverse("account_confirm_login_code"), {"code": code()})
    assert response["Location"] == reverse("start")
    other = Client()
    response = other.post(
        reverse("account_login"), {"login": "INES@example.org", "password": "secret-pass-1"}
    )
    assert response["Location"] == reverse("start")


def test_password_is_reset_by_code(client):
    user = UserFactory(email="ines@example.org")
    client.post(reverse("account_reset_password"), {"email": "ines@example.org"})
    client.post(reverse("account_confirm_password_reset_code"), {"code": code()})
    client.post(
        reverse("account_complete_password_reset"), {"password1": "a-new-pass-2", "password2": "a-new-pass-2"}
    )
    user.refresh_from_db()
    assert user.check_password("a-new-pass-2")
    deliver_due()
    assert mail.outbox[-1].subject == "Something changed in your account"


@pytest.mark.parametrize("name", ["account_request_login_code", "account_reset_password"])
def test_an_unknown_address_looks_the_same_and_is_told_by_mail(client, name):
    known = UserFactory()
    answers = [Client().post(reverse(name), {"email": email}) for email in (known.email, "no@example.org")]
    assert answers[0].status_code == answers[1].status_code == 302
    assert answers[0]["Location"] == answers[1]["Location"]
    assert OutboxMessage.objects.get(to="no@example.org").kind == "unknown_account"


def test_no_mail_goes_round_the_outbox(client):
    UserFactory(email="ines@example.org")
    client.post(reverse("account_request_login_code"), {"email": "ines@example.org"})
    assert mail.outbox == []
    assert OutboxMessage.objects.get().secret


def test_codes_are_written_in_the_readers_language(client):
    UserFactory(email="ines@example.org", language="en")
    client.post("/fr/account/login/code/", {"email": "ines@example.org"})
    assert OutboxMessage.objects.get().language == "fr"


def test_allauths_own_sign_up_leads_to_the_city_search(client):
    assert client.get(reverse("account_signup"))["Location"] != reverse("account_signup")
    client.post(reverse("account_signup"), {"email": "x@example.org", "password1": "a-new-pass-2"})
    assert not User.objects.exists()


@pytest.mark.parametrize(
    "url",
    ["/admin/", "/admin/login/", "/admin/pages/", "/admin/login/?next=/admin/pages/", "/en/_util/login/"],
)
def test_the_cms_has_no_login_of_its_own(client, url):
    response = client.get(url, follow=True)
    assert response.redirect_chain[-1][0].startswith(reverse("account_login"))
    assert "/admin/" in response.redirect_chain[-1][0]
    assert client.post("/admin/login/", {"username": "a", "password": "b"}).status_code == 302


def test_the_cms_login_leads_to_no_foreign_site(client):
    assert "evil" not in client.get("/admin/login/?next=https://evil.example/")["Location"]


def test_who_may_not_enter_the_cms_is_told_and_not_sent_in_circles(client_for):
    response = client_for(UserFactory()).get("/admin/", follow=True)
    assert response.status_code == 403


@pytest.mark.parametrize("url", ["/admin/password_reset/", "/admin/password_reset/confirm/MQ/set-password/"])
def test_the_cms_resets_no_password(client, url):
    assert client.get(url)["Location"] == reverse("account_reset_password")


def test_leaving_the_cms_signs_out(client_for):
    client = client_for(UserFactory())
    client.post("/admin/logout/")
    assert "_auth_user_id" not in client.session


def test_every_account_page_opens(client_for):
    client = client_for(UserFactory())
    client.post(reverse("account_reauthenticate"), {"password": "secret-pass-1"})
    for name in (
        "account", "account_profile", "account_data", "account_email", "account_change_password",
        "mfa_index", "mfa_activate_totp", "mfa_add_webauthn", "mfa_list_webauthn", "usersessions_list",
        "account_logout", "account_reauthenticate",
    ):  # fmt: skip
        response = client.get(reverse(name))
        assert response.status_code == 200, name
        assert b"style=" not in response.content, name
    visitor = Client()
    for name in ("account_login", "account_request_login_code", "account_reset_password"):
        assert visitor.get(reverse(name)).status_code == 200, name


def test_a_new_address_counts_once_its_code_is_typed(client):
    user = UserFactory(email="old@example.org")
    client.post(reverse("account_login"), {"login": user.email, "password": "secret-pass-1"})
    response = client.post(reverse("account_email"), {"email": "new@example.org", "action_add": ""})
    user.refresh_from_db()
    assert user.email == "old@example.org"
    assert response["Location"] in {reverse("account_email"), reverse("account_email_verification_sent")}
    client.post(reverse("account_email_verification_sent"), {"code": code()})
    user.refresh_from_db()
    assert user.email == "new@example.org"
    assert "new example org" in user.search_text
    assert list(EmailAddress.objects.filter(user=user).values_list("email", "verified", "primary")) == [
        ("new@example.org", True, True)
    ]
    assert OutboxMessage.objects.filter(kind="email_changed").exists(), "the account's owner is told"


def test_somebody_elses_address_is_not_taken_and_not_revealed(client):
    user, other = UserFactory(), UserFactory(email="taken@example.org")
    client.post(reverse("account_login"), {"login": user.email, "password": "secret-pass-1"})
    page = client.post(reverse("account_email"), {"email": "taken@example.org", "action_add": ""})
    free = Client()
    free.post(reverse("account_login"), {"login": user.email, "password": "secret-pass-1"})
    assert free.post(
        reverse("account_email"), {"email": "free@example.org", "action_add": ""}
    ).status_code == (page.status_code)
    other.refresh_from_db()
    assert not EmailAddress.objects.filter(user=user, email="taken@example.org", verified=True).exists()
