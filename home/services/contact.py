"""What people write to the team: kept, and mailed to those who answer."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from home.models import ContactPage, ContactSubmission
from home.queries.contact import recent_from, recipients
from portal.services.mail import queue_mail

# The same words from the same address within this time are one message: a second press of the button.
_SAME = timedelta(hours=1)


@transaction.atomic
def receive(page: ContactPage, answers: dict[str, Any]) -> ContactSubmission:
    """Store the cleaned `answers` by field name and mail them to the page's people in the page's language."""
    fields = list(page.get_form_fields())
    data = {field.clean_name: answers.get(field.clean_name) for field in fields}
    email = next(
        (data[field.clean_name] or "" for field in fields if field.field_type == "email"), ""
    ).lower()
    stored = json.loads(json.dumps(data, cls=DjangoJSONEncoder))
    for earlier in recent_from(page, email, since=timezone.now() - _SAME):
        if earlier.form_data == stored:
            return earlier
    submission = ContactSubmission.objects.create(page=page, form_data=data, email=email)
    with translation.override(page.language):
        lines = [(field.label, _in_words(data[field.clean_name])) for field in fields]
    for address in recipients(page):
        queue_mail(
            key=f"contact:{submission.pk}:{address}",
            kind="contact",
            template="home/mail/contact",
            to=address,
            reply_to=email,
            language=page.language,
            context={"page": page, "email": email, "lines": [line for line in lines if line[1]]},
        )
    return submission


def _in_words(value: Any) -> str:
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, list):
        return ", ".join(value)
    if isinstance(value, datetime):
        return date_format(value, "DATETIME_FORMAT")
    if isinstance(value, date):
        return date_format(value, "DATE_FORMAT")
    return "" if value is None else str(value)
