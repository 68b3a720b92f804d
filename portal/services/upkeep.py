"""Tables that would only grow."""

from __future__ import annotations

from datetime import timedelta

from allauth.usersessions.models import UserSession
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

KEEP_TASK_RESULTS = timedelta(days=14)


def clear_sessions() -> None:
    """Expired sessions, and the rows by which people see where they are signed in."""
    SessionStore.clear_expired()
    UserSession.objects.exclude(session_key__in=Session.objects.values("session_key")).delete()


def prune_task_results() -> None:
    """Results of finished background jobs, two weeks after they ended."""
    DBTaskResult.objects.finished().filter(finished_at__lt=timezone.now() - KEEP_TASK_RESULTS).delete()
