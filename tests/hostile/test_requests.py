"""Requests that no browser sends: headers, cookies, addresses and encodings. Never a crash."""

from __future__ import annotations

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP
from django.test import Client, RequestFactory
from django.urls import reverse

from portal.services.mail import opted_out
from portal.wsgi import application
from tests.buddy.pages import join_url
from tests.factories.portal import UserFactory

pytestmark = pytest.mark.django_db

HOME, JOIN = "/en/account/login/", "/en/buddy/join/"
FORM = "application/x-www-form-urlencoded"
HEADERS = [
    {"host": "a b"},
    {"host": "[::1"},
    {"host": "x" * 5_000},
    {"host": ""},
    {"accept-language": "x" * 50_000},
    {"accept-language": "fr;q=abc,,;;=,*-*,\xff"},
    {"accept-language": "zz-ZZ-" + "a-" * 500},
    {"cookie": "sessionid=\xff\xfe; csrftoken=<>; django_language=../../etc; =; ;;"},
    {"cookie": 'sessionid="' + "\\000" * 32 + '"; django_language="\\000"'},
    {"cookie": "sessionid=" + "a" * 50_000},
    {"cookie": 'messages="[[\\"__json_message\\",0,99,\\"x\\"]]"'},
    {"referer": "http://\xff/"},
    {"hx-request": "true", "hx-current-url": "\xff://["},
    {"x-forwarded-for": "x" * 5_000, "x-forwarded-host": "evil.example"},
    {"content-length": "many"},
    {"range": "bytes=9-1"},
    {"if-modified-since": "yesterday"},
]


@pytest.fixture(autouse=True)
def _real_host(settings):
    settings.ALLOWED_HOSTS = ["testserver"]


@pytest.mark.parametrize("headers", HEADERS, ids=lambda headers: str(headers)[:50])
def test_headers(headers):
    assert Client().get(HOME, headers=headers).status_code < 500
    assert Client().get(f"{JOIN}?city=a", headers=headers).status_code < 500


BODIES = [
    (b"", "multipart/form-data"),
    (b"--x\r\nbroken", "multipart/form-data; boundary=x"),
    (b"--x\r\nContent-Disposition: form-data; name=\"email\"; filename=\"../../a\x00.csv\"\r\n\r\na\r\n--x--",
     "multipart/form-data; boundary=x"),
    (b"email=a%ED%A0%80b&login=%FF%FE", FORM),
    (b"email=a", f"{FORM}; charset=utf-16"),
    (b"&&&===;;;%%%%zz", FORM),
    (b"&".join(b"a%d=1" % number for number in range(1_100)), FORM),
    (b"email=" + b"x" * 2_700_000, FORM),
    (b"{\"email\": \"\\ud800\"}", "application/json"),
    (b"\x00" * 100, "text/plain"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "kind"), BODIES, ids=[str(body[:30]) for body, _kind in BODIES])
@pytest.mark.parametrize("path", [HOME, "/en/account/2fa/webauthn/login/", "/en/start/"])
def test_bodies(body, kind, path):
    assert Client().post(path, body, content_type=kind).status_code < 500


CREDENTIALS = [
    "1", "[]", "{}", '"a"', "null", "[" * 5_000, '{"id":1,"response":0}', '{"id":"AA","response":{}}',
    '{"id":"AA","rawId":"AA","type":"public-key","response":[]}',
    '{"id":"AA","rawId":"AA","type":"public-key","response":{"clientDataJSON":"AA","authenticatorData":"AA",'
    '"attestationObject":"AA","signature":"AA","userHandle":"\\u0000"}}',
    '{"id":"AA","rawId":"AA","type":"public-key","response":{"clientDataJSON":"e30","authenticatorData":"AA"}}',
    '{"id":"AA","rawId":"AA","response":{"clientDataJSON":"e30","attestationObject":"oWFhYWI"}}',
]  # fmt: skip


@pytest.mark.parametrize("credential", CREDENTIALS, ids=lambda text: text[:60])
def test_answers_that_no_passkey_gives(credential):
    client, user = Client(), UserFactory()
    address, data = reverse("mfa_login_webauthn"), {"credential": credential}
    assert client.post(address, data)["Location"] == reverse("account_login")
    door = {"login": user.email, "password": "secret-pass-1"}
    client.post(reverse("account_login"), door)
    client.post(reverse("account_reauthenticate"), door)
    assert client.get(reverse("mfa_add_webauthn")).status_code == 200
    assert client.post(reverse("mfa_add_webauthn"), data).status_code == 200
    TOTP.activate(user, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
    client = Client()
    client.post(reverse("account_login"), door)
    assert client.post(reverse("mfa_authenticate"), data).status_code == 200
    assert not Authenticator.objects.filter(type=Authenticator.Type.WEBAUTHN).exists()


ODD_PATHS = [
    "/%00", "/en/%00/", "/%FF%FE/", "/en/" + "a" * 10_000 + "/", "/en/" + "a/" * 2_000, "//evil.example/",
    "/en/..%2f..%2fetc/passwd", "/xx/", "/en-GB-oed/", "/media/..%2f..%2fdb.sqlite3", "/static/%00.css",
    "/documents/99999999999999999999999/a.pdf", "/admin/%00/", "/sitemap-%00.xml", "/sitemap-en.xml?p=x",
    "/en/buddy/sign-up/not-a-uuid/", "/en/buddy/pairs/00000000-0000-0000-0000-000000000000/",
    "/en/buddy/reports/99999999999999999999999/", "/en/buddy/reports/" + "9" * 5_000 + "/",
    "/en/buddy/desk/%E2%80%AE/autumn/", "/en/buddy/join/a/both/", "/en/team/roles/0/renew/",
    "/en/invitation/a:b:c/", "/en/invitation/%00%FF/", "/en/mail/unsubscribe/%ED%A0%80:x/",
    "/en/account/consents/%F0%9F%98%80/", "/en/?" + "a=1&" * 20_000, "/en/cities/?q=%00&country=%00&page=%00",
    "/en/buddy/join/?city=%00&role=%00&programme=%00", "/en/buddy/join/?programme=a%00b", "/en/?%00=%00",
    "/en/account/login/?next=" + "/" * 20_000, "/en/account/login/?next=javascript:alert(1)",
    "/en/suggestions/cities/?q=" + "%F0%9F%98%80" * 1_000, "/en/partners/?kind=%00&page=-1&sort=%FF",
    "/en/partners/?page=99999999999999999999999999&q=" + "a+" * 2_000,
]  # fmt: skip


@pytest.mark.parametrize("path", ODD_PATHS, ids=lambda path: path[:40])
def test_addresses(path, client_for, someone):
    for client in (Client(), someone[1]):
        assert client.get(path).status_code < 500
        assert client.post(path, {"q": "a"}).status_code < 500


@pytest.mark.parametrize(
    "charset", ["utf-7", "base64", "unicode_escape", "utf-16", "idna", '"x', "utf-8; charset=hex"]
)
@pytest.mark.parametrize("kind", ["multipart/form-data; boundary=x", "text/plain", FORM])
def test_other_encodings_than_ours_are_refused_at_the_door(charset, kind):
    body = b'--x\r\nContent-Disposition: form-data; name="email"\r\n\r\n\\ud800\r\n--x--'
    environ = RequestFactory().post(HOME, body, content_type="text/plain").environ
    environ["CONTENT_TYPE"] = f"{kind}; charset={charset}"
    answered = []
    application(environ, lambda status, headers: answered.append(status))
    assert answered == ["400 Bad Request"]


def test_a_nul_in_a_query_is_as_if_it_were_not_there(programme, term):
    page = Client().get("/en/buddy/join/?q=Li%00lle")
    assert page.status_code == 200
    assert 'value="Lille"' in page.content.decode()


def test_heads_and_options_are_answered(programme, term, someone):
    for path in (
        HOME,
        JOIN,
        join_url(programme),
        "/en/",
        reverse("start"),
        reverse("account"),
        "/robots.txt",
    ):
        for client in (Client(), someone[1]):
            for method in ("head", "options", "put", "delete", "patch", "trace"):
                assert getattr(client, method)(path).status_code < 500


def test_a_machines_unsubscribe_takes_any_body(someone):
    from portal.services.mail import unsubscribe_token

    path = reverse("mail_unsubscribe", args=[unsubscribe_token("a@example.org")])
    assert Client().post(path, b"\xff\x00", content_type="text/plain").status_code == 200
    assert opted_out("a@example.org")
