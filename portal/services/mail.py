"""Promise a mail: one row in the outbox, written in the transaction that causes it.

A mail is one template `<app>/mail/<name>.txt` that consists of blocks, so that subject, text and
HTML say the same and are translated once:

    {% load i18n %}
    {% block subject %}{% translate "Your buddy said yes" %}{% endblock %}
    {% block text %}{% blocktranslate trimmed %}Hello {{ name }},{% endblocktranslate %}

    {% blocktranslate trimmed %}An empty line starts a paragraph.{% endblocktranslate %}

    - {% translate "lines that start with a dash are a list" %}{% endblock %}
    {% block code %}{{ code }}{% endblock %}
    {% block action_label %}{% translate "See your team" %}{% endblock %}
    {% block action_url %}{% url "team" unit.slug %}{% endblock %}

`subject` and `text` are required, `code` (shown large) and the two of the action are not. The text
is plain: nothing in it is markup, everything is escaped for the HTML part. Addresses may be paths;
they are completed with the setting BASE_URL. Frame and look are `templates/mail/base.html`.
"""

from __future__ import annotations

from datetime import datetime
from email.utils import make_msgid, parseaddr
from typing import TYPE_CHECKING, Any

from css_inline import CSSInliner
from django.conf import settings
from django.core import signing
from django.template.base import Template
from django.template.context import Context
from django.template.loader import get_template, render_to_string
from django.template.loader_tags import BlockNode
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import get_language, override

from portal.models import MailOptOut, OutboxMessage
from portal.models.users import ERASED_DOMAIN
from portal.text import paragraphs

if TYPE_CHECKING:
    from portal.models import Unit, User

_UNSUBSCRIBE_SALT = "portal.mail.unsubscribe"
_inliner = CSSInliner(load_remote_stylesheets=False)


def queue_mail(
    *,
    key: str,
    kind: str,
    template: str,
    user: User | None = None,
    to: str = "",
    context: dict[str, Any] | None = None,
    language: str = "",
    unit: Unit | None = None,
    reply_to: str = "",
    secret: bool = False,
    essential: bool = True,
    due: datetime | None = None,
    headers: dict[str, str] | None = None,
) -> OutboxMessage | None:
    """Queue the mail `template` (e.g. "portal/mail/invitation") for `user` or the address `to`.

    `key` says what caused it ("proposed:<pair>:<attempt>"): a second call with the same key returns
    the first row and queues nothing. `language` defaults to the person's, then to the active one.
    `secret` marks a body that opens an account, cleared as soon as it is sent. A mail that is not
    `essential` carries one-click unsubscribe and returns None for who has used it. `due` delays it.
    The template sees `context`, `user` and `base_url`.

    Safe inside a transaction on every database. Raises TemplateDoesNotExist.
    """
    address = (to or (user.email if user else "")).strip().lower()
    if not address or address.endswith(f"@{ERASED_DOMAIN}") or (not essential and opted_out(address)):
        return None
    language = language or (user.language if user else "") or get_language() or settings.LANGUAGE_CODE
    headers = dict(headers or {})
    with override(language):
        unsubscribe_url = (
            "" if essential else absolute(reverse("mail_unsubscribe", args=[unsubscribe_token(address)]))
        )
        if unsubscribe_url:
            headers["List-Unsubscribe"] = f"<{unsubscribe_url}>"
            headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
        subject, text, html = render_mail(template, {"user": user, **(context or {})}, unsubscribe_url)
    row = OutboxMessage(
        key=key,
        kind=kind,
        user=user,
        unit=unit,
        to=address,
        reply_to=reply_to,
        language=language,
        subject=subject,
        text=text,
        html=html,
        headers=headers,
        secret=secret,
        message_id=make_msgid(domain=parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2]),
        due=due or timezone.now(),
    )
    # Insert-or-ignore instead of get_or_create: no savepoint, and two at once are still one row.
    OutboxMessage.objects.bulk_create([row], ignore_conflicts=True)
    return OutboxMessage.objects.get(key=key)


def render_mail(template: str, context: dict[str, Any], unsubscribe_url: str = "") -> tuple[str, str, str]:
    """Return subject, text and HTML of `template` in the active language."""
    blocks = _render_blocks(
        get_template(f"{template}.txt").template, {"base_url": settings.BASE_URL, **context}
    )
    subject = " ".join(blocks["subject"].split())[:300]
    frame = {
        "subject": subject,
        "paragraphs": paragraphs(blocks["text"]),
        "code": blocks.get("code", ""),
        "action_label": blocks.get("action_label", ""),
        "action_url": absolute(blocks.get("action_url", "")),
        "unsubscribe_url": unsubscribe_url,
        "site_url": f"{settings.BASE_URL}/",
        "site_name": settings.WAGTAIL_SITE_NAME,
        "language": get_language(),
    }
    text = render_to_string("mail/letter.txt", {**frame, "text": blocks["text"]}).strip() + "\n"
    return subject, text, _inliner.inline(render_to_string("mail/letter.html", frame))


def absolute(path: str) -> str:
    """Return `path` as a full address of this site; full addresses stay as they are."""
    return f"{settings.BASE_URL}{path}" if path.startswith("/") else path


def unsubscribe_token(address: str) -> str:
    """A signed token for the link, made of a keyed hash: no address stands in any address line."""
    return signing.Signer(salt=_UNSUBSCRIBE_SALT).sign(address_hash(address))


def check_token(token: str) -> str:
    """The address hash behind `token`. Raises BadSignature."""
    return signing.Signer(salt=_UNSUBSCRIBE_SALT).unsign(token)


def opt_out(token: str) -> None:
    """Stop everything that is not essential for the address behind `token`. Raises BadSignature."""
    MailOptOut.objects.bulk_create([MailOptOut(address_hash=check_token(token))], ignore_conflicts=True)


def opt_in(token: str) -> None:
    """Allow it again. Raises BadSignature."""
    MailOptOut.objects.filter(address_hash=check_token(token)).delete()


def opted_out(address: str) -> bool:
    return MailOptOut.objects.filter(address_hash=address_hash(address)).exists()


def address_hash(address: str) -> str:
    return salted_hmac("portal.mail.optout", address.strip().lower(), algorithm="sha256").hexdigest()


def _render_blocks(template: Template, context: dict[str, Any]) -> dict[str, str]:
    bound = Context(context, autoescape=False)
    with bound.render_context.push_state(template), bound.bind_template(template):
        nodes = template.nodelist.get_nodes_by_type(BlockNode)
        return {node.name: node.render(bound).strip() for node in nodes}
