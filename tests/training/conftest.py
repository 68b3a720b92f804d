"""A small school: training in English and French, and one module."""

import pytest

from portal.models import User
from tests.factories.portal import UserFactory
from tests.factories.training import School
from training.models import ModulePage


@pytest.fixture
def school(db) -> School:
    return School()


@pytest.fixture
def module(school) -> ModulePage:
    return school.module()


@pytest.fixture
def learner(db) -> User:
    return UserFactory()
