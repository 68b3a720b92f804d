"""Who gets which answer at every address of the portal itself. An address without a row fails.

A row says the status for GET and POST (an empty form) for each kind of person; "*" stands for all that
are not named. 302 of somebody signed in is a redirect after work done, of a visitor the way to the login.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from wagtail.models import Site

from portal.enums import Role
from portal.models import RoleGrant, RoleInvitation
from portal.services import roles
from portal.services.mail import unsubscribe_token
from tests.factories.portal import Network, RoleGrantFactory, UserFactory, granted, network

PEOPLE = {
    "visitor": None,
    "student": None,
    "here": (Role.COORDINATOR, "lille"),
    "elsewhere": (Role.COORDINATOR, "lyon"),
    "officer": (Role.OFFICER, "university"),
    "officer_elsewhere": (Role.OFFICER, "krakow"),
    "national": (Role.NATIONAL, "france"),
    "national_elsewhere": (Role.NATIONAL, "poland"),
    "central": (Role.CENTRAL, "root"),
    "trainer": (Role.TRAINER, "root"),
    "editor": (Role.EDITOR, "root"),
}
OK, GO, REFUSED, MISSING, WRONG_METHOD = 200, 302, 403, 404, 405
_ABOVE = {"national": OK, "central": OK}
_ABOVE_GO = {"national": GO, "central": GO}
SIGNED_IN = {"visitor": GO, "*": OK}
POSTED = {"*": GO}
ONLY_GET = {"visitor": GO, "*": WRONG_METHOD}
ONLY_POST = {"visitor": GO, "*": WRONG_METHOD}
PUBLIC = {"*": OK}

# Each name with its arguments, its answers to GET and those to POST.
TABLE = {
    "start": ((), SIGNED_IN, SIGNED_IN),
    "account": ((), SIGNED_IN, SIGNED_IN),
    "account_profile": ((), SIGNED_IN, SIGNED_IN),
    "account_consent": (("news",), ONLY_POST, POSTED),
    "account_mails": ((), ONLY_POST, POSTED),
    "account_data": ((), SIGNED_IN, ONLY_GET),
    "account_data_download": ((), SIGNED_IN, ONLY_GET),
    # Asks to sign in again first: these people were signed in without typing anything.
    "account_data_erase": ((), POSTED, POSTED),
    "account_signup": ((), POSTED, POSTED),
    "wagtailadmin_login": ((), {"visitor": GO, "*": REFUSED}, {"visitor": GO, "*": REFUSED}),
    "wagtailadmin_logout": ((), SIGNED_IN, POSTED),
    "teams": (
        (),
        {"visitor": GO, "here": OK, "elsewhere": OK, "national_elsewhere": OK, **_ABOVE, "*": REFUSED},
        {"visitor": GO, "here": OK, "elsewhere": OK, "national_elsewhere": OK, **_ABOVE, "*": REFUSED},
    ),
    "open_city": (
        (),
        {"visitor": GO, "national_elsewhere": OK, **_ABOVE, "*": REFUSED},
        {"visitor": GO, "national_elsewhere": OK, **_ABOVE, "*": REFUSED},
    ),
    "team": (
        ("lille",),
        {"visitor": GO, "here": OK, **_ABOVE, "*": MISSING},
        {"visitor": GO, "here": OK, **_ABOVE, "*": MISSING},
    ),
    "team_invite": (("lille",), ONLY_POST, {"visitor": GO, "here": OK, **_ABOVE, "*": MISSING}),
    "team_take_over": (
        ("lille",),
        {"visitor": GO, "here": REFUSED, **_ABOVE, "*": MISSING},
        {"visitor": GO, "here": REFUSED, **_ABOVE, "*": MISSING},
    ),
    "mails_sent": (
        ("lille",),
        {"visitor": GO, "here": OK, "national": REFUSED, "central": OK, "*": MISSING},
        {"visitor": GO, "here": OK, "national": REFUSED, "central": OK, "*": MISSING},
    ),
    "role_renew": (
        ("grant",),
        {"visitor": GO, "here": REFUSED, **_ABOVE, "*": MISSING},
        {"visitor": GO, "here": REFUSED, **_ABOVE_GO, "*": MISSING},
    ),
    "role_revoke": (
        ("grant",),
        {"visitor": GO, "here": REFUSED, **_ABOVE, "*": MISSING},
        {"visitor": GO, "here": REFUSED, **_ABOVE, "*": MISSING},
    ),
    "role_reset_factor": (
        ("grant",),
        {"visitor": GO, "here": REFUSED, **_ABOVE, "*": MISSING},
        {"visitor": GO, "here": REFUSED, **_ABOVE, "*": MISSING},
    ),
    "role_invitation_withdraw": (
        ("invitation",),
        ONLY_POST,
        {"visitor": GO, "here": GO, **_ABOVE_GO, "*": MISSING},
    ),
    # Somebody else's invitation: the page is shown, accepting is refused on it; a visitor gets a code.
    "role_invitation": (("token",), PUBLIC, {"visitor": GO, "*": OK}),
    "mail_unsubscribe": (("opt-out",), PUBLIC, PUBLIC),
}
# Public pages of home (tests/home), what is only another door to a row above, and what machines
# ask for (tests/portal/test_serving.py).
ELSEWHERE = {"wagtail_serve", "robots", "sitemaps", "sitemap", "styleguide", "health", "image", None}

pytestmark = pytest.mark.django_db


@pytest.fixture
def net() -> Network:
    return network()


def own_addresses(patterns: list) -> Iterator[URLPattern]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from own_addresses(pattern.url_patterns)
        elif isinstance(pattern, URLPattern) and pattern.callback.__module__.startswith("portal."):
            yield pattern


def test_every_address_has_a_row():
    names = {pattern.name for pattern in own_addresses(get_resolver().url_patterns)}
    assert names - ELSEWHERE == set(TABLE)


def sign_in(person: str, net: Network) -> Client:
    client = Client()
    if person == "visitor":
        return client
    place = PEOPLE[person]
    user = granted(getattr(net, place[1]), place[0]) if place else UserFactory()
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={})
    client.force_login(user)
    return client


def arguments(wanted: tuple[str, ...], net: Network) -> list:
    """The rows of Lille that an address is about."""
    made = []
    for word in wanted:
        if word == "grant":
            made.append(RoleGrantFactory(unit=net.lille).pk)
        elif word in {"invitation", "token"}:
            invitation = roles.invite(
                email="new@example.org",
                unit=net.lille,
                role=Role.COORDINATOR,
                by=UserFactory(),
                language="en",
            )
            made.append(invitation.pk if word == "invitation" else roles.invitation_token(invitation))
        elif word == "opt-out":
            made.append(unsubscribe_token("somebody@example.org"))
        else:
            made.append(word)
    return made


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("name", TABLE)
def test_answers(name, person, net):
    wanted, *expected = TABLE[name]
    for method, row in zip(("get", "post"), expected, strict=True):
        client = sign_in(person, net)
        url = reverse(name, args=arguments(wanted, net))
        response = getattr(client, method)(url)
        assert response.status_code == row.get(person, row.get("*")), f"{method} {url}"
        if (
            person == "visitor"
            and name not in {"account_signup", "role_invitation"}
            and response.status_code == GO
        ):
            assert reverse("account_login") in response["Location"] or name == "wagtailadmin_logout"


@pytest.mark.parametrize("name", ["team", "team_take_over", "mails_sent"])
def test_another_citys_page_answers_like_a_missing_one(name, net):
    Site.objects.get_or_create(is_default_site=True, defaults={"hostname": "localhost"})
    client = sign_in("elsewhere", net)
    foreign, missing = (client.get(reverse(name, args=[slug])) for slug in ("lille", "nosuch"))
    assert foreign.status_code == missing.status_code == MISSING
    assert foreign.content.replace(b"lille", b"") == missing.content.replace(b"nosuch", b"")


@pytest.mark.parametrize("name", ["role_renew", "role_revoke", "role_reset_factor"])
def test_another_citys_row_answers_like_a_missing_one(name, net):
    client = sign_in("elsewhere", net)
    pk = RoleGrantFactory(unit=net.lille).pk
    foreign, missing = (client.post(reverse(name, args=[number])) for number in (pk, 987654))
    assert foreign.status_code == missing.status_code == MISSING
    path = f"roles/{pk}/".encode()
    assert foreign.content.replace(path, b"") == missing.content.replace(b"roles/987654/", b"")
    assert RoleGrant.objects.filter(pk=pk).exists()


def test_an_unverified_account_cannot_sign_in():
    user = UserFactory(address="unverified")
    client = Client()
    response = client.post(reverse("account_login"), {"login": user.email, "password": "secret-pass-1"})
    assert response["Location"] == reverse("account_email_verification_sent")
    assert client.get(reverse("start"))["Location"].startswith(reverse("account_login"))
    assert not EmailAddress.objects.get(user=user).verified
    assert not RoleInvitation.objects.exists()
