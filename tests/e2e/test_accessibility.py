"""axe finds nothing on any page: narrow and light, wide and dark.

Each test is one kind of people with the pages they open. A page template that nobody opens fails it, so a
new page gets its row here.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from django.utils import timezone
from wagtail.models import Page as CmsPage

from buddy.enums import CheckInKind, ParticipantRole, PlanState, ReportKind
from buddy.models import CheckIn, Invitation, Participation, Plan, PlannedPair, Report
from buddy.services.planning import queue_plan
from portal.enums import Role
from portal.models import RoleGrant
from portal.services.mail import unsubscribe_token
from portal.services.roles import invitation_token, invite
from tests.e2e.steps import fill, send, work
from tests.e2e.tour import SCREENS, all_opened
from tests.factories.buddy import (
    InvitationFactory,
    PairFactory,
    PlanFactory,
    ProgrammeFactory,
    StudentFactory,
    TermFactory,
)
from tests.factories.portal import UserFactory

if TYPE_CHECKING:
    pass

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]


@SCREENS
def test_pages_for_everybody(tour, portal, width, theme):
    visit = tour()
    kinds = {type(page): page for page in CmsPage.objects.live().exclude(depth=1).specific().order_by("pk")}
    for page in kinds.values():
        visit.page.goto(page.url)
        visit.look()
    visit.page.goto("/fr/")
    visit.look()
    visit.page.goto("/en/no-such-page/")
    visit.look()
    visit.open("account_login")
    fill(visit.page, email="nobody@example.org")
    send(visit.page, "login/code")
    visit.page.locator("main [name=code]").wait_for()
    visit.look()
    visit.open("account_reset_password")


@SCREENS
def test_signing_up(tour, world, width, theme):
    soon = ProgrammeFactory(unit=world.network.lyon, name="Buddy Lyon", slug="lyon")
    TermFactory(programme=soon, soon=True)
    ProgrammeFactory(unit=world.network.association, name="Buddy Campus", slug="campus")
    visit = tour()
    with all_opened("buddy/templates/buddy/signup"):
        visit.open("buddy:join")
        visit.open("buddy:join", query="?q=nowhere+at+all")
        visit.open("buddy:join", query="?city=lille")
        visit.open("buddy:join", query="?city=lyon")
        visit.open("buddy:join", query="?city=lille&role=local")
        visit.open("buddy:join", query="?city=krakow")
        visit.open("buddy:join_programme", "lille", "local")
        send(visit.page)
        visit.page.locator(".error-summary").wait_for()
        visit.look()
        visit.open("buddy:join_programme", "lyon", "international")
        invitation = InvitationFactory(term=world.term, email="invited@example.org")
        visit.open("buddy:invitation", invitation.uuid)
        tour(UserFactory()).open("buddy:invitation", invitation.uuid)
        invited = tour(UserFactory(email=invitation.email))
        invited.open("buddy:invitation", invitation.uuid)
        Invitation.objects.update(answered=timezone.now())
        invited.open("buddy:invitation", invitation.uuid)

        newcomer = tour(UserFactory())
        newcomer.open("buddy:join_programme", "lille", "international")
        row = world.international(draft=True)
        own = tour(row.student.user)
        for step in ("birth", "dates", "languages", "university", "agree"):
            own.open("buddy:sign_up_step", row.uuid, step)
        local = world.local(draft=True)
        tour(local.student.user).open("buddy:sign_up_step", local.uuid, "university")


@SCREENS
def test_students(tour, world, width, theme):
    with all_opened(
        "buddy/templates/buddy/student",
        "buddy/templates/buddy/pairs",
        but=frozenset({"buddy/pairs/report_desk.html"}),
    ):
        waiting = world.international()
        visit = tour(waiting.student.user)
        visit.open("buddy:semester", waiting.uuid)
        for topic in ("dates", "languages", "university", "interests", "field", "wishes", "words", "contact"):
            visit.open("buddy:topic", waiting.uuid, topic)
        visit.open("buddy:choice", waiting.uuid)
        visit.open("buddy:withdraw", waiting.uuid)

        new = world.local(confirmed=None, confirmed_how="")
        visit = tour(new.student.user)
        visit.open("buddy:semester", new.uuid)
        visit.open("buddy:topic", new.uuid, "welcome")
        visit.open("buddy:confirm", new.uuid)
        fill(visit.page, email="camille@univ-lille.example")
        send(visit.page)
        visit.page.locator("[name=code]").wait_for()
        visit.look()

        asked = PairFactory(international=world.international(), local=world.local(capacity=2))
        active = PairFactory(international=world.international(), local=asked.local, active=True)
        checkin = CheckIn.objects.create(pair=active, side=ParticipantRole.LOCAL, kind=CheckInKind.FIRST)
        visit = tour(asked.local.student.user)
        visit.open("buddy:semester", asked.local.uuid)
        visit.open("buddy:proposal", asked.uuid)
        for name in ("pair", "pair_end", "pair_block", "pair_report", "pair_meeting"):
            visit.open(f"buddy:{name}", active.uuid)
        visit.open("buddy:checkin", checkin.uuid)
        other_term = TermFactory(programme=world.programme)
        Participation.objects.create(
            student=asked.local.student, term=other_term, role=ParticipantRole.LOCAL, state="withdrawn"
        )
        visit.open("buddy:semesters")
        tour(active.international.student.user).open("buddy:pair", active.uuid)


@SCREENS
def test_the_desk(tour, world, width, theme):
    world.fill(internationals=4, locals_=2)
    StudentFactory(user=(me := world.coordinator()))
    active = PairFactory(international=world.international(), local=world.local(), active=True)
    report = Report.objects.create(
        pair=active, side=ParticipantRole.LOCAL, kind=ReportKind.OTHER, body="He shouted."
    )
    visit = tour(me)
    term = world.programme.slug, world.term.slug
    with all_opened(
        "buddy/templates/buddy/desk",
        "buddy/templates/buddy/plans",
        but=frozenset({"buddy/desk/followed.html"}),
    ):
        visit.open("buddy:desk", query="?all=1")
        for name in "overview people pairs attention imports statistics calendar training".split():
            visit.open(f"buddy:desk_{name}", *term)
        visit.open("buddy:desk_person", *term, active.international.uuid)
        visit.open("buddy:desk_stop", *term, active.international.uuid)
        visit.open("buddy:desk_pair", *term, active.uuid)
        visit.open("buddy:report", report.pk)
        for name in ("settings", "terms", "term_new"):
            visit.open(f"buddy:desk_{name}", world.programme.slug)
        visit.open("buddy:desk_texts", world.programme.slug, "fr")

        visit.open("buddy:plans", *term)
        plan = queue_plan(term=world.term, by=me)
        visit.open("buddy:plan", *term, plan.uuid)
        work()
        # The page loads itself anew; to go anywhere else meanwhile would be a race with it.
        visit.page.locator(".plan-summary").wait_for()
        visit.look()
        visit.open("buddy:plan", *term, plan.uuid, query="?show=without")
        planned, left = PlannedPair.objects.filter(plan=plan).first(), plan.left_out.first()
        visit.open("buddy:planned_pair", *term, plan.uuid, planned.pk)
        visit.open("buddy:plan_person", *term, plan.uuid, left.pk)
        visit.open("buddy:plan_publish", *term, plan.uuid)
        visit.open("buddy:hand_pair", *term, left.international.uuid)
        Plan.objects.update(state=PlanState.PUBLISHED, published=timezone.now())
        visit.open("buddy:plan", *term, plan.uuid)
        failed = PlanFactory(term=world.term, state=PlanState.FAILED)
        visit.open("buddy:plan", *term, failed.uuid)
        tour(world.staff(Role.CENTRAL, world.network.root)).open("buddy:record")


@SCREENS
def test_accounts_and_teams(tour, world, width, theme):
    row = world.international()
    visit = tour(row.student.user)
    # The mailbox page is there in the demo only.
    demo = frozenset({"portal/demo/mail.html", "portal/demo/mailbox.html"})
    with all_opened("portal/templates/portal", but=demo):
        visit.open("start")
        for name in ("account", "account_profile", "account_data"):
            visit.open(name)
        # Erasing asks once more who it is.
        visit.open("account_data_erase")
        fill(visit.page, password="secret-pass-1")
        visit.page.locator("main [name=password]").press("Enter")
        visit.page.wait_for_url("**/data/erase/")
        visit.look()
        for name in ("account_email", "account_set_password", "mfa_index", "usersessions_list"):
            visit.open(name)
        visit.open("account_logout")

        visit = tour(world.coordinator())
        offer = invite(
            email="new@example.org", unit=world.network.lille, role=Role.COORDINATOR, by=None, language="en"
        )
        visit.open("start")
        visit.open("team", world.network.lille.slug)
        visit.open("mails_sent", world.network.lille.slug)
        own = RoleGrant.objects.get(unit=world.network.lille)
        RoleGrant.objects.update(until=timezone.localdate() + timedelta(days=20))
        visit.open("role_renew", own.pk)

        visit = tour(world.staff(Role.NATIONAL, world.network.france))
        visit.open("teams")
        visit.open("open_city")
        visit.open("team_take_over", world.network.lyon.slug)
        visit.open("role_invitation", invitation_token(offer))
        visit.open("role_invitation", "no-such-token")
        visit.open("mail_unsubscribe", unsubscribe_token("new@example.org"))

        visit = tour(world.staff(Role.OFFICER, world.network.university))
        visit.open("buddy:followed")
