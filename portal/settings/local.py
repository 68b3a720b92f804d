"""`make run`: the embedded demo on this machine. DEBUG is off, so pages look as in production."""

import os

from portal.settings.base import *
from portal.settings.secret import generated_secret

DEMO = True
SECRET_KEY = generated_secret(STATE_DIR)
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
CSRF_TRUSTED_ORIGINS = [f"http://127.0.0.1:{os.environ.get('PORT', '8000')}"]
BASE_URL = WAGTAILADMIN_BASE_URL = os.environ.get(
    "BASE_URL", f"http://127.0.0.1:{os.environ.get('PORT', '8000')}"
)

# Sent mails stay in the outbox, where the mailbox page shows them.
EMAIL_BACKEND = "portal.mail_backends.MailboxBackend"

SESSION_COOKIE_NAME = "session"
CSRF_COOKIE_NAME = "csrf"
# Compressing the CMS's files takes 20 s and buys nothing on this machine.
STORAGES["staticfiles"] = {"BACKEND": "portal.static_files.QuickBundledStorage"}
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
