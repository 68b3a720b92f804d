"""A city's first publication goes past its country; unreviewed it goes live after 72 hours."""

from datetime import timedelta

import pytest
from django.utils import timezone

from home.enums import ReviewState
from home.models import EventPage, PageReview, UnitPages
from home.services.reviews import ask_for_publication, publish_overdue, trust
from home.services.rights import rebuild_page_rights
from portal.enums import Role
from portal.models import OutboxMessage
from tests.factories.home import event_of
from tests.factories.portal import granted
from tests.home.cms import form_data

pytestmark = pytest.mark.usefixtures("demo")
EVENT = {"title": "Quiz night", "slug": "quiz", "day": "2027-10-01", "place": "Pub"}


@pytest.fixture
def page(site):
    return site.city(site.network.krakow)


@pytest.fixture
def editor(site):
    return granted(site.network.krakow, is_demo=True)


@pytest.fixture
def national(site):
    return granted(site.network.poland, role=Role.NATIONAL, is_demo=True)


@pytest.fixture
def review(site, page, editor, national):
    page.introduction = "New words"
    page.save_revision(user=editor)
    return ask_for_publication(page=page, by=editor)


def mails() -> list[tuple[str, str]]:
    return sorted(OutboxMessage.objects.filter(kind__startswith="review_").values_list("kind", "to"))


def introduction(page) -> str:
    return type(page).objects.get(pk=page.pk).introduction


def test_an_editor_of_a_new_city_asks_and_reads_what_happens_next(page, editor, national, client_for):
    client = client_for(editor)
    url = f"/admin/pages/{page.pk}/edit/"
    before = introduction(page)
    response = client.get(url)
    html = response.content.decode()
    assert 'name="action-ask"' in html
    assert 'name="action-publish"' not in html
    data = form_data(response) | {"introduction": "New words", "action-ask": "Ask to publish"}
    response = client.post(url, data, follow=True)
    assert "The team of Poland has your page and looks at it within 72 hours" in response.content.decode()
    assert "it goes live on" in response.content.decode()
    assert introduction(page) == before
    review = PageReview.objects.get()
    assert review.revision.as_object().introduction == "New words"
    assert mails() == [("review_team_asked", national.email)]


def test_the_right_to_publish_is_not_there_by_any_other_door(page, editor, client_for):
    client = client_for(editor)
    before = introduction(page)
    url = f"/admin/pages/{page.pk}/edit/"
    data = form_data(client.get(url)) | {"introduction": "Past you", "action-publish": "action-publish"}
    client.post(url, data)
    client.post(f"/admin/bulk/wagtailcore/page/publish/?id={page.pk}", {"next": "/admin/"})
    client.raise_request_exception = False
    client.post(f"/admin/api/main/pages/{page.pk}/action/publish/")
    assert introduction(page) == before


def test_a_new_event_is_asked_for_from_the_form_that_makes_it(page, editor, client_for):
    client = client_for(editor)
    url = f"/admin/pages/add/home/eventpage/{page.pk}/"
    response = client.get(url)
    assert 'name="action-ask"' in response.content.decode()
    client.post(url, form_data(response) | EVENT | {"action-ask": "Ask to publish"})
    event = EventPage.objects.get()
    assert not event.live
    assert PageReview.objects.get().page_id == event.pk


def test_yes_publishes_trusts_and_lets_go_what_else_waits(review, page, editor, national, client_for):
    event = event_of(page, live=False)
    ask_for_publication(page=event, by=editor)
    client = client_for(national)
    assert "New words" not in introduction(page)
    html = client.get("/admin/reviews/").content.decode()
    assert f"/admin/pages/{page.pk}/revisions/{review.revision_id}/view/" in html
    response = client.post(f"/admin/reviews/{review.pk}/", {"decision": "approve"}, follow=True)
    assert "is trusted now" in response.content.decode()
    assert introduction(page) == "New words"
    assert EventPage.objects.get().live
    assert set(PageReview.objects.values_list("state", flat=True)) == {ReviewState.APPROVED}
    assert [kind for kind, to in mails() if to == editor.email] == ["review_approved"] * 2
    editor = type(editor).objects.get(pk=editor.pk)
    assert page.permissions_for_user(editor).can_publish()
    assert 'name="action-publish"' in client_for(editor).get(f"/admin/pages/{page.pk}/edit/").content.decode()


def test_sent_back_needs_words_and_keeps_the_draft(review, page, editor, national, client_for):
    client, before = client_for(national), introduction(page)
    client.post(f"/admin/reviews/{review.pk}/", {"decision": "return", "answer": " "})
    review.refresh_from_db()
    assert review.state == ReviewState.OPEN
    client.post(f"/admin/reviews/{review.pk}/", {"decision": "return", "answer": "Name the office, please."})
    review.refresh_from_db()
    assert (review.state, introduction(page)) == (ReviewState.RETURNED, before)
    mail = OutboxMessage.objects.get(kind="review_returned")
    assert mail.to == editor.email
    assert "Name the office, please." in mail.text
    assert not page.permissions_for_user(editor).can_publish()
    again = ask_for_publication(page=page, by=editor)
    assert again.pk != review.pk
    assert publish_overdue() == 0


def test_unreviewed_it_goes_live_after_72_hours_and_stays_on_the_list(
    review, page, editor, national, client_for
):
    PageReview.objects.update(asked=timezone.now() - timedelta(hours=71))
    assert publish_overdue() == 0
    PageReview.objects.update(asked=timezone.now() - timedelta(hours=73))
    assert (publish_overdue(), publish_overdue()) == (1, 0)
    assert introduction(page) == "New words"
    assert mails() == sorted(
        [
            ("review_team_asked", national.email),
            ("review_team_live", national.email),
            ("review_live", editor.email),
        ]
    )
    html = client_for(national).get("/admin/reviews/").content.decode()
    assert "has not looked at it yet" in html
    assert UnitPages.objects.get(unit=review.unit).trusted is None


def test_what_was_asked_for_cannot_be_written_over(review, page, editor):
    latest = type(page).objects.get(pk=page.pk).get_latest_revision()
    assert latest.pk == review.revision_id
    assert latest.user_id is None


def test_asking_again_replaces_what_waits(review, page, editor):
    page.introduction = "Better words"
    page.save_revision(user=editor)
    again = ask_for_publication(page=page, by=editor)
    assert again.pk == review.pk
    assert again.revision.as_object().introduction == "Better words"


def test_a_newer_version_that_the_team_published_itself_stays(review, page, national, client_for):
    page.introduction = "The team's words"
    page.save_revision(user=national).publish(user=national)
    client_for(national).post(f"/admin/reviews/{review.pk}/", {"decision": "approve"})
    assert introduction(page) == "The team's words"


@pytest.mark.parametrize(
    ("role", "unit"),
    [(Role.NATIONAL, "france"), (Role.COORDINATOR, "krakow"), (Role.COORDINATOR, "lille")],
)
def test_nobody_else_decides(site, review, client_for, role, unit):
    client = client_for(granted(getattr(site.network, unit), role=role, is_demo=True))
    response = client.get("/admin/reviews/", follow=True)
    assert response.status_code == (200 if role == Role.NATIONAL else 404)
    assert "Krak" not in response.content.decode()
    client.post(f"/admin/reviews/{review.pk}/", {"decision": "approve"})
    review.refresh_from_db()
    assert review.state == ReviewState.OPEN


def test_a_list_of_many_costs_as_much_as_one(
    site, page, editor, national, client_for, django_assert_max_num_queries
):
    client = client_for(national)
    counts = []
    for number in (1, 4):
        for _each in range(number):
            ask_for_publication(page=event_of(page), by=editor)
        client.get("/admin/reviews/")
        with django_assert_max_num_queries(60) as queries:
            client.get("/admin/reviews/")
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_trust_survives_rebuilding(site, editor, page):
    trust(unit=site.network.krakow)
    rebuild_page_rights()
    assert page.permissions_for_user(type(editor).objects.get(pk=editor.pk)).can_publish()
