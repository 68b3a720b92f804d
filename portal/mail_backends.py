"""Where the demo's mails go instead of out into the world."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage as ParsedMessage
from pathlib import Path
from uuid import uuid4

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

KEPT = 500


def mailbox_dir() -> Path:
    return Path(settings.STATE_DIR) / "mailbox"


class MailboxBackend(BaseEmailBackend):
    """Write each mail to a file of its own, newest last by name; only the newest 500 are kept.

    The outbox clears a mail with a code as soon as it is sent; here the code stays readable, which
    is why the page that shows these files exists in the demo only.
    """

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        folder = mailbox_dir()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for message in email_messages:
            name = folder / f"{time.time_ns():020}-{uuid4().hex[:8]}"
            fd = os.open(name.with_suffix(".part"), os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(fd, "wb") as file:
                file.write(message.message().as_bytes())
            name.with_suffix(".part").rename(name.with_suffix(".eml"))
        for path in sorted(folder.glob("*.eml"))[:-KEPT]:
            path.unlink(missing_ok=True)
        return len(email_messages)


def read_mailbox(limit: int = 100) -> list[tuple[str, ParsedMessage]]:
    """Return (name, mail) of the newest mails, newest first."""
    paths = sorted(mailbox_dir().glob("*.eml"), reverse=True)[:limit]
    return [(path.stem, message_from_bytes(path.read_bytes(), policy=policy.default)) for path in paths]


def read_mail(name: str) -> ParsedMessage | None:
    """Return one mail by its name (digits, a dash, hex digits; the address converter checks that)."""
    path = mailbox_dir() / f"{name}.eml"
    return message_from_bytes(path.read_bytes(), policy=policy.default) if path.is_file() else None
