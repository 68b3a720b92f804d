"""pytest. Fast hashing, mails in memory, files in a scratch folder that goes with the run."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from portal.settings.base import *

if "TEST_STATE_DIR" not in os.environ:
    # Made once a run and inherited by its parallel workers; two runs side by side do not meet.
    os.environ["TEST_STATE_DIR"] = tempfile.mkdtemp(prefix="buddy-system-tests-")
    atexit.register(shutil.rmtree, os.environ["TEST_STATE_DIR"], ignore_errors=True)
STATE_DIR = Path(os.environ["TEST_STATE_DIR"])
MEDIA_ROOT = STATE_DIR / "media"
PRIVATE_ROOT = STATE_DIR / "private"
STATIC_ROOT = STATE_DIR / "static"

SECRET_KEY = "only-for-tests"
ALLOWED_HOSTS = ["*"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
CACHES["default"] = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
PUBLIC_PAGE_SECONDS = 0
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["NAME"] = str(STATE_DIR / "unused.sqlite3")
    # A file, so that a live server's threads and the test see the same database.
    DATABASES["default"]["TEST"] = {"NAME": str(STATE_DIR / "test.sqlite3")}
    DATABASES["default"]["OPTIONS"]["init_command"] = "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;"
