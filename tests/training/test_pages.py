"""The list of modules and the start page: whose modules come first, and what they cost."""

import re

import pytest

from portal.enums import Role
from portal.models import Membership
from tests.factories.portal import UserFactory, granted, network
from tests.factories.training import completed, read_all
from tests.scope.world import factor
from training.enums import Audience
from training.models import ModulePage, TrainingPage
from training.queries.modules import all_modules, own_audiences
from training.services import quizzes

pytestmark = pytest.mark.django_db
# Queries of the whole page for somebody signed in.
LISTING, OVERVIEW, LESSON, QUIZ, START = 18, 16, 17, 15, 10


@pytest.fixture
def listing(school) -> str:
    return TrainingPage.objects.get(locale__language_code="en").url


def test_nothing_published_yet_is_said(client, listing):
    assert "No module is published yet." in client.get(listing).content.decode()


def test_visitors_see_modules_by_audience_and_no_drafts(client, school, listing):
    school.module(title="For coordinators", audience="coordinators")
    school.module(title="For locals", audience="locals")
    draft = school.module(title="A draft", audience="locals")
    draft.unpublish()
    html = client.get(listing).content.decode()
    assert html.index("For locals") < html.index("For coordinators")
    assert "A draft" not in html
    assert "For you" not in html


@pytest.mark.parametrize(
    ("who", "audience"),
    [
        ("local", Audience.LOCALS), ("international", Audience.INTERNATIONALS),
        (Role.COORDINATOR, Audience.COORDINATORS), (Role.NATIONAL, Audience.COORDINATORS),
        (Role.CENTRAL, Audience.COORDINATORS), (Role.TRAINER, Audience.COORDINATORS),
        (Role.OFFICER, Audience.UNIVERSITIES),
    ],
)  # fmt: skip
def test_ones_own_modules_come_first(client_for, school, listing, who, audience):
    tree = network()
    user = factor(granted(tree.lille, who)) if isinstance(who, Role) else UserFactory()
    if not isinstance(who, Role):
        Membership.objects.create(user=user, unit=tree.lille, kind=who)
    assert own_audiences(user) == [audience]
    for each in Audience:
        school.module(title=f"Of {each}", audience=each)
    html = client_for(user).get(listing).content.decode()
    titles = re.findall(r">Of (\w+)</a>", html)
    assert titles == [audience, *(each for each in Audience if each != audience)]
    assert html.count("For you") == 1


def test_nobody_else_has_modules_of_their_own(db):
    user = UserFactory()
    Membership.objects.create(user=user, unit=network().lille, kind="something else")
    editor = granted(user.memberships.get().unit, Role.EDITOR)
    assert own_audiences(user) == own_audiences(editor) == []


def test_every_module_stands_once_in_the_readers_language(client, school, listing, module):
    school.module(like=module, language="fr", title="En français")
    school.module(title="Only English")
    only_french = school.module(language="fr", title="Seulement français")
    french = TrainingPage.objects.get(locale__language_code="fr").url
    html = client.get(french).content.decode()
    assert html.count("module-card__facts") == 3
    assert "En français" in html
    assert 'lang="en"><a class="card__link"' in html
    html = client.get(listing).content.decode()
    assert html.count("module-card__facts") == 3
    assert module.title in html
    assert f'href="{only_french.url}"' in html


def test_the_states_of_a_learner(client_for, learner, school, listing):
    new, begun, done, dated = (school.module(valid_months=months) for months in (0, 0, 0, 12))
    read_all(begun, learner)
    completed(done, learner)
    completed(dated, learner)
    html = client_for(learner).get(listing).content.decode()
    for page, word in ((begun, "begun"), (done, "complete"), (dated, "complete"), (new, "new")):
        card = html.split(f'href="{page.url}"')[0].rpartition("<article")[2]
        assert f"module-card--{word}" in card
    assert html.count("Done, valid until") == 1


def test_the_list_costs_the_same_with_one_and_three_modules(
    client_for, learner, school, listing, assert_list_budget
):
    def add() -> None:
        completed(school.module(quiz=[]), learner)

    assert_list_budget(client_for(learner), listing, add, queries=LISTING)


def test_the_list_costs_the_same_with_a_hundred(
    client_for, learner, school, listing, django_assert_num_queries
):
    school.module()
    parent = TrainingPage.objects.get(locale__language_code="en")
    for number in range(99):
        parent.add_child(
            instance=ModulePage(
                title=f"Module x{number}",
                slug=f"x{number}",
                audience="locals",
                minutes=5,
                locale=parent.locale,
            )
        )
        parent.refresh_from_db()
    client = client_for(learner)
    client.get(listing)
    with django_assert_num_queries(LISTING):
        html = client.get(listing).content.decode()
    assert html.count("module-card__facts") == 100
    assert len(all_modules()) == 100


def test_a_modules_own_pages_cost_the_same_whatever_there_is_besides(
    client_for, learner, school, module, django_assert_num_queries
):
    client = client_for(learner)
    read_all(module, learner)
    attempt = quizzes.start_attempt(user=learner, page=module)
    pages = {module.url: OVERVIEW, f"{module.url}1/": LESSON, f"{module.url}quiz/": QUIZ}
    for url in pages:
        client.get(url)
    for more in (0, 2):
        for _ in range(more):
            school.module()
        for url, queries in pages.items():
            with django_assert_num_queries(queries, info=f"{url} with {more} more"):
                client.get(url)
    quizzes.save_answers(
        user=learner, page=module, number=attempt.number, answers={q["id"]: [] for q in attempt.questions}
    )
    with django_assert_num_queries(QUIZ):
        client.get(f"{module.url}quiz/")


def test_the_start_page_says_what_waits(client_for, school):
    tree = network()
    user = factor(granted(tree.lille))
    other = school.module(title="For locals only")
    module = school.module(title="For coordinators", audience="coordinators")
    client = client_for(user)
    html = client.get("/en/start/").content.decode()
    assert "Your training" in html
    assert "Done: 0 of 1" in html
    assert f'href="{module.url}"' in html
    assert "For locals only" not in html
    read_all(other, user)
    assert "For locals only" in client.get("/en/start/").content.decode()
    completed(module, user)
    html = client.get("/en/start/").content.decode()
    assert "Done: 1 of 2" in html
    assert f'href="{module.url}"' not in html
    assert "Your training" not in client_for(UserFactory()).get("/en/start/").content.decode()


def test_the_start_page_costs_one_query_more(client_for, school, django_assert_num_queries):
    tree = network()
    user = factor(granted(tree.lille))
    client = client_for(user)
    client.get("/en/start/")
    with django_assert_num_queries(START):
        client.get("/en/start/")
    for _ in range(3):
        completed(school.module(audience="coordinators"), user)
    client.get("/en/start/")
    with django_assert_num_queries(START):
        client.get("/en/start/")
