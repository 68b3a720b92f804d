"""The outbox: what is queued, in which language, and once."""

from pathlib import Path

import pytest
from django.core import mail
from django.db import transaction
from django.template import TemplateDoesNotExist
from django.template.loader import get_template
from django.template.loader_tags import BlockNode
from django.template.utils import get_app_template_dirs
from django.urls import reverse

from portal.models import MailOptOut, OutboxMessage
from portal.services.delivery import deliver_due
from portal.services.mail import opted_out, queue_mail, render_mail, unsubscribe_token
from tests.factories.portal import UserFactory

pytestmark = pytest.mark.django_db
CODE = "account/mail/login_code"
ROOT = Path(__file__).resolve().parents[2]


def queue(**changes) -> OutboxMessage | None:
    return queue_mail(
        **{
            "key": "k1",
            "kind": "test",
            "template": CODE,
            "to": "ines@example.org",
            "context": {"code": "ABC-DEF"},
            **changes,
        }
    )


def test_a_mail_has_subject_text_and_html_of_one_source():
    row = queue()
    assert row.subject == "Your code: ABC-DEF"
    assert "ABC-DEF" in row.text
    assert "ABC-DEF" in row.html
    assert "http://" in row.text
    assert '<p class="code" style="' in row.html
    assert row.message_id.endswith("@buddysystem.example>")


def test_the_same_key_queues_one_row_even_in_one_transaction():
    with transaction.atomic():
        first = queue()
        second = queue(context={"code": "OTHER"})
        # The transaction is still usable, which a failed insert would have prevented on PostgreSQL.
        assert OutboxMessage.objects.count() == 1
    assert first == second
    assert second.subject == "Your code: ABC-DEF"


def test_a_rolled_back_cause_leaves_no_mail():
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        queue()
        1 / 0  # noqa: B018 - any failure after queueing
    assert not OutboxMessage.objects.exists()


def test_what_people_typed_is_escaped_in_html_and_plain_in_text():
    row = queue(context={"code": "<b>O'Neil & co</b>"})
    assert "<b>O'Neil & co</b>" in row.text
    assert "<b>O" not in row.html
    assert "&lt;b&gt;" in row.html


def test_language_is_the_persons():
    user = UserFactory(language="fr")
    row = queue(to="", user=user)
    assert (row.to, row.user, row.language) == (user.email, user, "fr")
    assert 'lang="fr"' in row.html
    assert queue(key="k2", user=user, language="en").language == "en"


def test_a_subject_is_one_line():
    row = queue(context={"code": "A\nBcc: x@example.org"})
    assert row.subject == "Your code: A Bcc: x@example.org"


def test_an_erased_person_gets_nothing():
    assert queue(to="erased-7@erased.invalid") is None


def test_a_missing_template_is_told_at_once():
    with pytest.raises(TemplateDoesNotExist):
        queue(template="portal/mail/nowhere")


def test_paragraphs_lists_and_action(settings):
    subject, text, html = render_mail("portal/mail/second_factor_reset", {"by": "Nadia"})
    assert subject == "Set up your second factor again"
    assert "Nadia has removed" in text
    assert f"{settings.BASE_URL}{reverse('account_login')}" in text
    assert html.count("<p") >= 3


def test_essential_mails_have_no_unsubscribe():
    row = queue()
    assert "List-Unsubscribe" not in row.headers


def test_one_click_unsubscribe(client):
    row = queue(essential=False)
    url = row.headers["List-Unsubscribe"].strip("<>")
    assert row.headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert url in row.text
    assert "ines" not in url

    page = client.get(url)
    assert page.status_code == 200
    assert not opted_out("ines@example.org"), "nothing changes by looking at the page"

    strict = type(client)(enforce_csrf_checks=True)  # a mail provider has no token of ours
    assert strict.post(url, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert opted_out("INES@example.org ")
    assert queue(key="k2", essential=False) is None
    assert queue(key="k3") is not None, "what is essential still arrives"

    deliver_due()
    assert {row.subject for row in mail.outbox} == {"Your code: ABC-DEF"}
    assert len(mail.outbox) == 1, "the one that waited is not sent any more"


def test_unsubscribing_can_be_taken_back(client):
    url = reverse("mail_unsubscribe", args=[unsubscribe_token("ines@example.org")])
    client.post(url)
    client.post(url, {"again": "1"})
    assert not MailOptOut.objects.exists()


def test_a_forged_token_is_not_found(client):
    url = reverse("mail_unsubscribe", args=["0" * 64 + ":forged"])
    assert client.get(url).status_code == 404
    assert client.post(url).status_code == 404


def test_a_queued_mail_costs_two_queries(django_assert_num_queries):
    with django_assert_num_queries(2):
        queue()


KNOWN_BLOCKS = {"subject", "text", "code", "action_label", "action_url"}


def mail_templates() -> list[str]:
    """Every mail of every installed app, as `queue_mail` names it."""
    return sorted(
        str(path.relative_to(folder).with_suffix(""))
        for folder in get_app_template_dirs("templates")
        for path in Path(folder).glob("*/mail/**/*.txt")
        if Path(folder).is_relative_to(ROOT) and ".venv" not in path.parts
    )


@pytest.mark.parametrize("name", mail_templates())
def test_every_mail_consists_of_the_blocks_that_are_rendered(name):
    nodes = get_template(f"{name}.txt").template.nodelist.get_nodes_by_type(BlockNode)
    blocks = {node.name for node in nodes}
    assert {"subject", "text"} <= blocks <= KNOWN_BLOCKS
    assert ("action_label" in blocks) == ("action_url" in blocks)
