"""The bench of a test: a world, and all forms in it; and the small city of the buddy tests."""

from __future__ import annotations

import pytest

from tests.buddy.conftest import coordinator, mine, net, programme, run, someone, term
from tests.hostile.bench import Bench

__all__ = ["coordinator", "mine", "net", "programme", "run", "someone", "term"]


@pytest.fixture
def bench(db, settings) -> Bench:
    settings.ACCOUNT_REAUTHENTICATION_TIMEOUT = 3600
    return Bench()
