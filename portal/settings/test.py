"""pytest. Fast hashing, mails in memory, no files outside a scratch folder."""

import tempfile
from pathlib import Path

from portal.settings.base import *

STATE_DIR = Path(tempfile.gettempdir()) / "buddy-system-tests"
MEDIA_ROOT = STATE_DIR / "media"
PRIVATE_ROOT = STATE_DIR / "private"
STATIC_ROOT = STATE_DIR / "static"

SECRET_KEY = "only-for-tests"
ALLOWED_HOSTS = ["*"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # A file, so that a live server's threads and the test see the same database.
    DATABASES["default"]["TEST"] = {"NAME": str(STATE_DIR / "test.sqlite3")}
    STATE_DIR.mkdir(parents=True, exist_ok=True)
