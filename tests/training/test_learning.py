"""A learner's way through a module, on its pages."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django.utils.timezone import localdate

from tests.factories.portal import UserFactory
from tests.factories.training import completed, read_all
from training.models import Certificate, LessonDone, ModulePage, Progress
from training.services.learning import valid_until

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(client_for, learner):
    return client_for(learner)


def progress_of(user, page) -> Progress:
    return Progress.objects.get(user=user, module=page.translation_key)


def test_a_visitor_sees_the_outline_and_signs_in_for_a_lesson(client_for, module):
    visitor = client_for()
    html = visitor.get(module.url).content.decode()
    assert "Somebody who knows the city" in html
    assert "Sign in to start" in html
    assert "csrf" not in html
    for place in ("1/", "quiz/", "result-1/"):
        response = visitor.get(f"{module.url}{place}")
        assert response.status_code == 302
        assert response["Location"].endswith(f"?next={module.url}{place}")
    assert not Progress.objects.exists()


@pytest.mark.parametrize("place", ["0", "3", "99999", "result-x", "result-", "quizz", "-1", "1.0", "²"])
def test_places_that_are_not_there(client, module, place):
    assert client.get(f"{module.url}{place}/").status_code == 404


def test_the_way_through(client, learner, module):
    assert client.post(module.url, {"do": "begin"})["Location"] == f"{module.url}1/"
    page = client.get(f"{module.url}1/").content.decode()
    assert "Lesson 1 of 2" in page
    assert "You know where the sun is at four." in page
    assert client.post(f"{module.url}1/", {"do": "go_on"})["Location"] == f"{module.url}2/"
    overview = client.get(module.url).content.decode()
    assert f'href="{module.url}2/"' in overview
    assert "Go on" in overview
    assert "Read the lessons first" in overview
    assert client.post(f"{module.url}2/", {"do": "go_on"})["Location"] == f"{module.url}quiz/"
    assert "Take the quiz" in client.get(module.url).content.decode()
    assert progress_of(learner, module).completed is None


def test_done_twice_is_done_once(client, learner, module):
    for _ in range(2):
        client.post(f"{module.url}1/", {"do": "go_on"})
    assert LessonDone.objects.count() == 1
    assert Progress.objects.count() == 1
    client.get(f"{module.url}2/")
    assert LessonDone.objects.count() == 1


def test_one_resumes_where_one_was(client, learner, school):
    lessons = [
        ("lesson", {"title": f"Lesson {n}", "minutes": 1, "body": [("text", "<p>x</p>")]}) for n in "abc"
    ]
    page = school.module(lessons=lessons)
    client.post(f"{page.url}2/", {"do": "go_on"})
    assert f'href="{page.url}3/">Go on' in client.get(page.url).content.decode()
    client.post(f"{page.url}3/", {"do": "go_on"})
    assert f'href="{page.url}1/">Go on' in client.get(page.url).content.decode()


def test_without_a_quiz_the_last_lesson_completes(client, learner, school):
    page = school.module(quiz=[])
    client.post(f"{page.url}1/", {"do": "go_on"})
    assert client.post(f"{page.url}2/", {"do": "go_on"})["Location"] == page.url
    progress = progress_of(learner, page)
    assert progress.completed
    assert progress.valid_until is None
    assert Certificate.objects.get().user == learner
    html = client.get(page.url).content.decode()
    assert "You completed this module" in html


def test_a_module_with_nothing_in_it_is_never_complete(client, learner, school):
    page = school.module(lessons=[], quiz=[])
    assert client.get(page.url).status_code == 200
    client.post(page.url, {"do": "begin"})
    assert progress_of(learner, page).completed is None


def test_a_person_without_a_name_completes_and_has_the_certificate_later(school):
    page = school.module(quiz=[])
    assert completed(page, UserFactory(first_name="", last_name="")).completed
    assert not Certificate.objects.exists()


def test_a_draft_is_nobodys(client, client_for, module):
    module.unpublish()
    for reader in (client, client_for()):
        for place in ("", "1/", "quiz/", "result-1/"):
            assert reader.get(f"{module.url}{place}").status_code == 404


def test_what_comes_first(client, learner, school, module):
    page = school.module(after=[module])
    html = client.get(page.url).content.decode()
    assert "What comes first" in html
    assert f'href="{module.url}"' in html
    read_all(page, learner)
    quiz = client.get(f"{page.url}quiz/").content.decode()
    assert "What comes first" in quiz
    assert 'value="start"' not in quiz
    completed(module, learner)
    assert "What comes first" not in client.get(page.url).content.decode()
    assert 'value="start"' in client.get(f"{page.url}quiz/").content.decode()


def test_prerequisites_hold_in_all_languages_and_drafts_hold_nobody_up(client, learner, school, module):
    french = school.module(like=module, language="fr", title="En premier")
    page = school.module(after=[french])
    assert f'href="{module.url}"' in client.get(page.url).content.decode()
    for version in (french, module):
        ModulePage.objects.get(pk=version.pk).unpublish()
    assert "What comes first" not in client.get(page.url).content.decode()


def test_the_next_module_is_suggested(client, learner, school, module):
    school.module(audience="coordinators", title="For others")
    after = school.module(title="What comes then")
    completed(module, learner)
    assert "What comes then" in client.get(module.url).content.decode()
    completed(after, learner)
    assert "What comes next" not in client.get(module.url).content.decode()


def test_what_ran_out_is_taken_again(client, learner, school):
    page = school.module(valid_months=12)
    progress = completed(page, learner)
    assert progress.valid_until == valid_until(page, localdate())
    Progress.objects.update(valid_until=localdate())
    assert "You completed this module" in client.get(page.url).content.decode()
    Progress.objects.update(valid_until=localdate() - timedelta(days=1))
    html = client.get(page.url).content.decode()
    assert "Take it again" in html
    client.post(page.url, {"do": "begin"})
    progress.refresh_from_db()
    assert (progress.completed, progress.valid_until) == (None, None)
    assert not progress.lessons_done.exists()
    # The quiz of the last time does not count for this one, its result is still there.
    read_all(page, learner)
    assert progress_of(learner, page).completed is None
    assert client.get(f"{page.url}result-1/").status_code == 200
    Certificate.objects.update(issued=localdate() - timedelta(days=400))
    again = completed(page, learner)
    assert again.completed
    assert again.attempts.count() == 2
    assert Certificate.objects.count() == 2


def test_beginning_again_what_still_counts_changes_nothing(client, learner, module):
    progress = completed(module, learner)
    client.post(module.url, {"do": "begin"})
    progress.refresh_from_db()
    assert progress.completed
    assert progress.lessons_done.count() == 2


@pytest.mark.parametrize(
    ("today", "months", "last"),
    [("2027-01-31", 1, "2027-02-28"), ("2027-11-30", 3, "2028-02-29"), ("2027-12-15", 12, "2028-12-15")],
)
def test_months_end_where_months_end(today, months, last):
    day = timezone.datetime.fromisoformat(today).date()
    assert valid_until(ModulePage(valid_months=months), day).isoformat() == last


def test_an_edited_module_keeps_progress_and_completion(client, learner, module):
    completed(module, learner)
    lessons = list(module.lessons.raw_data)
    module.lessons = [*lessons, {"type": "lesson", "id": "6d0b3a5e-0000-4000-8000-000000000001", "value": {
        "title": "New", "minutes": 1, "body": [],
    }}]  # fmt: skip
    module.save()
    assert progress_of(learner, module).completed
    html = client.get(module.url).content.decode()
    assert "You completed this module" in html
    assert "New" in html


def test_a_module_in_another_language_keeps_the_reader_in_theirs(client, learner, module):
    url = module.url.replace("/en/", "/fr/")
    response = client.get(url)
    assert response.status_code == 200
    html = response.content.decode()
    assert '<html lang="fr"' in html
    assert f'href="{url}1/"' in html
    lesson = client.get(f"{url}1/").content.decode()
    assert 'class="lesson" lang="en"' in lesson
    assert client.post(f"{url}1/", {"do": "go_on"})["Location"] == f"{url}2/"
    assert f'href="{module.url}1/"' in lesson


def test_lessons_that_are_not_translated_yet_say_so(client, learner, school, module):
    page = school.module(like=module, language="fr", title="Un module", lessons_language="en")
    html = client.get(page.url).content.decode()
    assert "Un module" in html
    assert 'lang="en"' in html
    assert "(Anglais)" in html
    lesson = client.get(f"{page.url}1/").content.decode()
    assert 'class="lesson" lang="en"' in lesson
    assert "(Anglais)" in lesson
    scenario = client.get(f"{page.url}2/").content.decode()
    assert 'lang="fr">Testez-vous' in scenario
    # One module in both languages.
    client.post(f"{page.url}1/", {"do": "go_on"})
    assert f'href="{module.url}2/"' in client.get(module.url).content.decode()


@pytest.mark.parametrize("what", ["", "nonsense", "remind", "\x00"])
def test_other_posts_change_nothing(client, client_for, module, what):
    assert client.post(module.url, {"do": what, "days": "x"}, follow=True).status_code == 200
    assert client_for().post(module.url, {"do": "begin"}).status_code == 302
    assert not Progress.objects.exists()
