"""Export, erasure and retention of what training knows about a person."""

import json
from datetime import timedelta

import pytest
from django.core.serializers.json import DjangoJSONEncoder
from django.urls import reverse
from django.utils import timezone

from portal.data_words import WORDS
from portal.services import privacy as portal_privacy
from tests.factories.portal import UserFactory
from tests.factories.training import completed
from training.models import Answer, Attempt, Certificate, Comment, LessonDone, ModulePage, Note, Progress
from training.privacy import erase, export, personal_data, retain
from training.services import learning

pytestmark = pytest.mark.django_db
ALL = (Progress, LessonDone, Note, Comment, Attempt, Answer, Certificate)


def busy(page: ModulePage, word: str):
    """Somebody who has completed `page`, noted and commented on it."""
    user = UserFactory()
    completed(page, user)
    first = page.lesson_list[0]
    blocks = {block.block_type: block for block in first.body}
    points = [point.id for point in blocks["checklist"].value["items"].bound_blocks]
    learning.keep_notes(
        user=user,
        page=page,
        lesson=first,
        texts={blocks["reflection"].id: f"note of {word}"},
        ticks={blocks["checklist"].id: points[:1]},
    )
    learning.comment(user=user, page=page, lesson=first, text=f"comment of {word}")
    return user


def test_an_export_holds_all_of_ones_own_and_nothing_of_others(module):
    me, _other = busy(module, "mine"), busy(module, "another")
    text = json.dumps(export(me), cls=DjangoJSONEncoder)
    for own in ("note of mine", "A place", "comment of mine", module.title, "Somebody who answers", "100"):
        assert own in text
    assert Certificate.objects.get(user=me).number in text
    for foreign in ("another", Certificate.objects.exclude(user=me).get().number, "A plan"):
        assert foreign not in text


def test_an_export_says_in_words_what_it_means(module, client_for):
    client = client_for(busy(module, "mine"))
    page = client.get(reverse("account_data")).content.decode()
    for word in ("Your notes", "Lessons done", "To the trainers", "Percent right"):
        assert word in page
    words = WORDS | personal_data().words
    data = export(Progress.objects.get().user)

    def keys(value):
        if isinstance(value, dict):
            return set(value) | {key for part in value.values() for key in keys(part)}
        return {key for part in value for key in keys(part)} if isinstance(value, list) else set()

    assert keys(data) <= words.keys()


def test_an_export_of_a_module_that_is_gone(module):
    me = busy(module, "mine")
    key = str(module.translation_key)
    ModulePage.objects.get(pk=module.pk).delete()
    text = json.dumps(export(me), cls=DjangoJSONEncoder)
    assert key in text
    assert "note of mine" in text


def test_erasing_takes_everything_of_one_and_nothing_of_others(module):
    me, other = busy(module, "mine"), busy(module, "another")
    before = {model: model.objects.count() for model in ALL}
    erase(me)
    assert {model: model.objects.count() * 2 for model in ALL} == before
    assert export(me) == {"modules": [], "certificates": []}
    assert len(export(other)["modules"]) == 1


def test_an_erased_account_leaves_nothing(module):
    me = busy(module, "mine")
    portal_privacy.erase(me)
    assert not any(model.objects.exists() for model in ALL)


def test_what_nobody_goes_on_with_is_forgotten_after_two_years(school, module):
    now = timezone.now()
    done = busy(module, "done")
    begun = learning.begin(user=UserFactory(), page=module)
    fresh = learning.begin(user=UserFactory(), page=module)
    Progress.objects.filter(pk=begun.pk).update(seen=now - timedelta(days=731))
    Progress.objects.filter(user=done).update(seen=now - timedelta(days=3000))
    Comment.objects.update(created=now - timedelta(days=731))
    assert retain(now) == 2
    assert set(Progress.objects.values_list("user", flat=True)) == {done.pk, fresh.user_id}
    assert not Comment.objects.exists()
    assert retain(now) == 0
