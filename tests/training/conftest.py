"""A small school: training in English and French, and one module."""

import pytest

from portal.models import User
from tests.factories.portal import Network, UserFactory, network
from tests.factories.training import School
from tests.home.conftest import demo, seeded, site
from tests.home.test_cms_rights import neighbour
from tests.training.exchange import rich_module
from training.models import ModulePage

# Of the CMS, for tests of what trainers do there.
__all__ = ["demo", "neighbour", "seeded", "site"]


@pytest.fixture
def school(db) -> School:
    return School()


@pytest.fixture
def module(school) -> ModulePage:
    return school.module()


@pytest.fixture
def learner(db) -> User:
    return UserFactory()


@pytest.fixture
def rich(school) -> ModulePage:
    return rich_module(school)


@pytest.fixture
def tree(db) -> Network:
    return network()
