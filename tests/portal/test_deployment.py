"""Production settings pass Django's own checks without a warning."""

import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def environment(tmp_path):
    return {
        # Set for the browser's sake by tests/conftest.py, and rightly refused in production.
        **{key: value for key, value in os.environ.items() if key != "DJANGO_ALLOW_ASYNC_UNSAFE"},
        "DJANGO_SETTINGS_MODULE": "portal.settings.production",
        "DATABASE_URL": f"sqlite:///{tmp_path}/db.sqlite3",
        "STATE_DIR": str(tmp_path),
        "SECRET_KEY": secrets.token_urlsafe(60),
        "ALLOWED_HOSTS": "buddy.example",
        "BASE_URL": "https://buddy.example",
        "PORTAL_PLUGINS": "",
    }


def manage(environment, *arguments) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_check_deploy_is_clean(environment):
    done = manage(environment, "check", "--deploy", "--fail-level", "WARNING")
    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout + done.stderr


def test_a_deployment_without_a_secret_does_not_start(environment):
    del environment["SECRET_KEY"]
    assert "SECRET_KEY" in manage(environment, "check").stderr


def test_hosts_and_the_mail_provider_are_read_from_the_environment(environment):
    environment |= {
        "ALLOWED_HOSTS": "buddy.example, .campus.example",
        "EMAIL_BACKEND": "anymail.backends.postmark.EmailBackend",
        "ANYMAIL_POSTMARK_SERVER_TOKEN": "token",
    }
    shown = manage(
        environment,
        "shell",
        "--no-imports",
        "--command",
        "from django.conf import settings; from django.core.mail import get_connection; "
        "print(settings.ALLOWED_HOSTS, settings.CSRF_TRUSTED_ORIGINS, get_connection().server_token)",
    )
    assert shown.stdout.strip() == (
        "['buddy.example', '.campus.example'] ['https://buddy.example', 'https://*.campus.example'] token"
    ), shown.stderr
