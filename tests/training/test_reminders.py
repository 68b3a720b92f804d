"""A reminder that one asks for: one mail, in one's language, and none once the module is complete."""

from datetime import timedelta

import pytest
from django.utils.timezone import localdate

from portal.models import OutboxMessage
from tests.factories.portal import UserFactory
from tests.factories.training import completed
from training.models import ModulePage, Progress
from training.services import reminders

pytestmark = pytest.mark.django_db


def due(page: ModulePage, **user) -> Progress:
    progress = Progress.objects.create(
        user=UserFactory(**user), module=page.translation_key, remind_on=localdate()
    )
    assert progress.pk
    return progress


def test_asked_for_and_taken_back_on_the_page(client_for, learner, module):
    client = client_for(learner)
    client.post(module.url, {"do": "begin"})
    for days in ("3", "7"):
        assert client.post(module.url, {"do": "remind", "days": days}).status_code == 302
        assert Progress.objects.get().remind_on == localdate() + timedelta(days=int(days))
    assert "Do not remind me" in client.get(module.url).content.decode()
    client.post(module.url, {"do": "forget"})
    assert Progress.objects.get().remind_on is None
    for days in ("", "1", "-3", "x", "99999999999"):
        client.post(module.url, {"do": "remind", "days": days})
    assert Progress.objects.get().remind_on is None


def test_sent_once_on_the_day_in_ones_own_language(school, module):
    school.module(like=module, language="fr", title="Ce qu’est un buddy")
    french = due(module, language="fr", first_name="Zoé")
    english = due(module, language="en")
    later = due(module)
    Progress.objects.filter(pk=later.pk).update(remind_on=localdate() + timedelta(days=1))
    assert reminders.send_due() == 2
    assert reminders.send_due() == 0
    mails = {mail.user_id: mail for mail in OutboxMessage.objects.all()}
    assert mails.keys() == {french.user_id, english.user_id}
    mail = mails[french.user_id]
    assert "Ce qu’est un buddy" in mail.subject
    assert "Bonjour Zoé" in mail.text
    assert "/fr/formation/" in mail.text
    assert "List-Unsubscribe" in mail.headers
    assert module.title in mails[english.user_id].subject
    assert list(Progress.objects.exclude(remind_on=None)) == [later]


def test_completing_the_module_ends_it(module, learner):
    progress = due(module)
    completed(module, progress.user)
    progress.refresh_from_db()
    assert progress.remind_on is None
    assert reminders.remind(user=progress.user, page=module, days=3) is None
    Progress.objects.update(remind_on=localdate())
    assert reminders.send_due() == 0


def test_nobody_is_reminded_of_what_is_gone_or_after_leaving(module):
    left = due(module)
    type(left.user).objects.filter(pk=left.user_id).update(is_active=False)
    assert reminders.send_due() == 0
    gone = due(module)
    ModulePage.objects.get(pk=module.pk).unpublish()
    assert reminders.send_due() == 0
    gone.refresh_from_db()
    assert gone.remind_on is None
    assert not OutboxMessage.objects.exists()


def test_due_reminders_cost_the_same_for_each(module, django_assert_max_num_queries):
    for _ in range(3):
        due(module)
    # Two for all of one language, eight at most for each mail.
    with django_assert_max_num_queries(2 + 3 * 8):
        reminders.send_due()
