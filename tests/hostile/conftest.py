"""The bench of a module: a world, and all forms in it; and the small city of the buddy tests."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import patch

import pytest
from django.test import override_settings
from django.utils import translation

from tests.buddy.conftest import coordinator, mine, net, programme, run, someone, term
from tests.hostile.bench import Bench
from tests.scope.conftest import undone

__all__ = ["coordinator", "mine", "net", "programme", "run", "someone", "term"]


@pytest.fixture(scope="module")
def everything(django_db_setup: None, django_db_blocker) -> Iterator[Bench]:
    with (
        django_db_blocker.unblock(),
        translation.override("en"),
        undone(),
        override_settings(ACCOUNT_REAUTHENTICATION_TIMEOUT=3600),
        patch("portal.forms.guarded.QUICKEST", -1),  # nobody waits here before sending
    ):
        yield Bench()


@pytest.fixture
def bench(db: None, everything: Bench) -> Bench:
    return everything
