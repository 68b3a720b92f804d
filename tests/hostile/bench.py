"""A world, the people who open its pages, the forms that stand there, and one way to send them."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import urlsplit

import allauth.urls
from allauth.account.internal.flows.login import record_authentication
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from django.core.cache import cache
from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import NoReverseMatch, Resolver404, URLResolver, reverse
from django.utils import timezone, translation
from wagtail.models import Locale, Page

from buddy.forms.topics import topics_for
from buddy.models import MatchingDay
from partners.enums import EnquiryKind, PartnerKind
from partners.models import Enquiry, NotYetPage
from portal.enums import Role
from portal.models import UnitDomain, User
from tests.factories.buddy import LocalFactory, StudentFactory, TermFactory
from tests.factories.home import Portal
from tests.factories.portal import UserFactory, granted
from tests.hostile.pages import Form, body, forms_of
from tests.scope.addresses import PATHS
from tests.scope.world import World

# Who opens which of our own addresses, by the beginning of its name; the first that fits.
READERS = (
    ("buddy:desk", "coordinator"), ("buddy:plan", "coordinator"), ("buddy:hand", "coordinator"),
    ("buddy:followed", "officer"), ("buddy:report", "coordinator"), ("buddy:proposal", "thinking"),
    ("buddy:pair", "international local"), ("buddy:semester", "international"),
    ("buddy:invitation", "visitor nominee"), ("buddy:join", "visitor unverified international"),
    ("buddy:", "international"), ("team", "coordinator national"), ("role", "national"),
    ("open", "national"), ("mail", "visitor"), ("account", "international"), ("partners:request", "central"),
    ("partners:listing", "coordinator"), ("training:overview", "coordinator national"),
    ("", "visitor international"),
)  # fmt: skip
WHO = (
    "visitor", "unverified", "international", "local", "thinking", "waiting", "free", "draft", "local draft",
    "newcomer", "nominee", "fresh", "factored", "coordinator", "officer", "national", "central", "code", "reset",
)  # fmt: skip
# What a refused form may still write: the limits of allauth and the session.
MAY_WRITE = ("django_session", "usersessions_usersession", "SAVEPOINT")
# Read from the page tree once: emptying the cache is to forget who asked how often.
NAVIGATION = ("home.navigation.en", "home.navigation.fr")


@dataclass
class Answer:
    """What came back; `writes` are statements that changed something, `then` the status of where it led."""

    status: int = 0
    html: str = ""
    problem: str = ""
    writes: list[str] = field(default_factory=list)
    then: int = 0

    @property
    def crashed(self) -> bool:
        return bool(self.problem) or self.status >= 500 or self.then >= 500


class Bench:
    """Made once for a module, inside a transaction that is taken back; every request is taken back, too."""

    def __init__(self) -> None:
        self.world = World(Portal().network)
        self.here = self.world.here
        self._more_rows()
        self.cookies = {who: self._signed_in(who) for who in WHO}
        french = Locale.objects.get(language_code="fr")
        self.french = {page.url: page.get_translation(french).url for page in _central_pages()}
        self.forms = list(self._discover())

    def _more_rows(self) -> None:
        """What the forms of the world's people need besides: a closed door, drafts, more addresses."""
        term, today = self.here.term, timezone.localdate()
        UnitDomain.objects.create(unit=self.here.university, domain="univ.example")
        MatchingDay.objects.create(term=term, day=today + timedelta(days=9))
        self.local_draft = LocalFactory(
            draft=True, term=term, university=self.here.university, student=StudentFactory()
        )
        LocalFactory(term=term, university=self.here.university)  # whom else one could give somebody
        self.closed = self.world.university_programme
        long_ago = {f"{side}_closes": today - timedelta(days=1) for side in ("international", "local")}
        type(term).objects.filter(pk=self.closed.term.pk).update(**long_ago)
        TermFactory(programme=self.world.elsewhere.programme, slug="empty")
        Enquiry.objects.create(
            kind=EnquiryKind.PARTNER, organisation="Rail", organisation_kind=PartnerKind.COMPANY, name="Ada",
            email="ada@example.org", country_code="FR", place="Amiens", language="en",
        )  # fmt: skip

    def _user(self, who: str) -> User | None:
        rows = {"local draft": self.local_draft, "newcomer": self.here.unconfirmed, **self.here.people}
        if who in {"visitor", "code", "reset"}:
            return None
        if who in rows:
            return rows[who].student.user
        if who == "nominee":
            return UserFactory(email=self.here.invitation.email)
        if who == "fresh":
            return granted(self.here.unit, Role.EDITOR)
        if who == "factored":
            user = UserFactory()
            TOTP.activate(user, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
            RecoveryCodes.activate(user)
            return user
        return self.world.people[who]

    def _signed_in(self, who: str) -> str:
        client, user = Client(), self._user(who)
        if user is not None:
            client.force_login(user)
            request = HttpRequest()
            request.session = client.session
            record_authentication(request, user, method="password", reauthenticated=True)
            request.session.save()
        address = {"email": self.here.user("waiting").email}
        if who == "code":
            client.post(reverse("account_request_login_code"), address)
        if who == "reset":
            client.post(reverse("account_reset_password"), address)
        if who == "newcomer":
            client.post(
                self.path("buddy:confirm", uuid=self.here.unconfirmed.uuid), {"email": "a@univ.example"}
            )
        return client.cookies["sessionid"].value if "sessionid" in client.cookies else ""

    def client(self, who: str) -> Client:
        client = Client()
        if self.cookies[who]:
            client.cookies["sessionid"] = self.cookies[who]
        return client

    def path(self, name: str, **arguments: object) -> str:
        return reverse(name, kwargs=arguments)

    def pages(self) -> Iterator[tuple[str, str]]:
        """(who, address) of what may hold forms: all of our own, allauth's, steps, topics, pages of the CMS."""
        for name in PATHS:
            readers = next(who for start, who in READERS if name.startswith(start))
            with suppress(NoReverseMatch):  # tests/scope says so
                page = reverse(name, kwargs=self.world.arguments(name))
                yield from ((who, page) for who in readers.split())
        for name in _names_without_arguments(allauth.urls.urlpatterns):
            yield from ((who, reverse(name)) for who in ("visitor", "international", "factored", "fresh"))
        yield from (("code", reverse("account_confirm_login_code")),)
        yield from (("reset", reverse("account_confirm_password_reset_code")),)
        yield from (("visitor", page) for page in self.french)
        yield "visitor", f"{NotYetPage.objects.get(locale__language_code='en').url}?place=Amiens&country=FR"
        for who, draft, steps in (
            ("draft", self.here.people["draft"], "birth dates languages university agree"),
            ("local draft", self.local_draft, "languages university agree"),
        ):
            for step in steps.split():
                yield who, self.path("buddy:sign_up_step", uuid=draft.uuid, step=step)
        for who in ("waiting", "free"):
            row = self.here.people[who]
            for topic in topics_for(row):
                yield who, self.path("buddy:topic", uuid=row.uuid, topic=topic.key)
            for name in ("semester", "choice"):
                yield who, self.path(f"buddy:{name}", uuid=row.uuid)
        newcomer = self.here.unconfirmed
        for name in ("confirm", "confirm_code"):
            yield "newcomer", self.path(f"buddy:{name}", uuid=newcomer.uuid)
        yield from (("coordinator", path) for path in self._desk_pages())
        programme = self.closed.programme.slug
        yield "visitor", self.path("buddy:join_programme", programme=programme, role="local")

    def _desk_pages(self) -> Iterator[str]:
        term = {"programme": self.here.programme.slug, "term": self.here.term.slug}
        plan = self.path("buddy:plan", **term, uuid=self.here.plan.uuid)
        yield from (f"{plan}?show=without", f"{plan}publish/?chosen={self.here.planned.pk}")
        yield self.path("buddy:desk_person", **term, uuid=self.here.unconfirmed.uuid)
        yield self.path("buddy:desk_pair", **term, uuid=self.here.proposal.uuid)

    def _discover(self) -> Iterator[tuple[str, Form]]:
        """(who, form) of each form that somebody is shown, each once."""
        known = set()
        for who, page in dict.fromkeys(self.pages()):
            answer = self.send(who, "get", page)
            assert not answer.crashed, (who, page, answer.problem)
            for form in forms_of(answer.html, page) if "<form" in answer.html else []:
                with suppress(Resolver404):
                    if form.key not in known:
                        known.add(form.key)
                        yield who, form

    def submit(
        self, who: str, form: Form, changed: dict[str, tuple], *, language: str = "en", follow: bool = False
    ) -> Answer:
        """Send `form` with some values changed; `follow` where it leads."""
        action = urlsplit(form.action)
        path = action.path
        if language == "fr":
            path = self.french.get(path, path.replace("/en/", "/fr/", 1))
        data = body({**form.untouched(), **changed})
        if form.method == "get":
            return self.send(who, "get", f"{path}?{data.decode()}")
        return self.send(who, "post", f"{path}?{action.query}" if action.query else path, data, follow=follow)

    def send(self, who: str, method: str, path: str, data: bytes = b"", *, follow: bool = False) -> Answer:
        answer = Answer()
        kept = cache.get_many(NAVIGATION)
        cache.clear()
        cache.set_many(kept)

        def watch(execute, sql, params, many, context):
            if not sql.startswith("SELECT") and not any(word in sql for word in MAY_WRITE):
                answer.writes.append(sql[:120])
            return execute(sql, params, many, context)

        client = self.client(who)
        extra = {"content_type": "application/x-www-form-urlencoded"} if data else {}
        with transaction.atomic(), translation.override("en"):
            try:
                with connection.execute_wrapper(watch):
                    response = client.generic(method.upper(), path, data, **extra)
                answer.status, answer.html = response.status_code, _html(response)
                if follow and response.status_code == 302 and response["Location"].startswith("/"):
                    then = client.get(response["Location"])
                    answer.then, answer.html = then.status_code, _html(then)
            except Exception:  # noqa: BLE001 - any crash is what we look for
                answer.problem = traceback.format_exc(limit=-4)
            transaction.set_rollback(True)
        return answer


def _html(response: HttpResponse) -> str:
    is_page = response.get("Content-Type", "").startswith("text/html") and not response.streaming
    return response.content.decode() if is_page else ""


def _central_pages() -> Iterator[Page]:
    """The English home page, and what stands right below it."""
    pages = Page.objects.filter(locale__language_code="en", depth__in=(2, 3), live=True)
    return (page for page in pages if page.url)


def _names_without_arguments(patterns: list) -> Iterator[str]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            if not pattern.pattern.converters:
                yield from _names_without_arguments(pattern.url_patterns)
        elif not pattern.pattern.converters and pattern.name:
            yield pattern.name
