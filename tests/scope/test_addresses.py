"""Every own address, for everybody, by GET and POST, against the table; and that no page says too much."""

from __future__ import annotations

from collections import Counter

import pytest
from django.urls import reverse

from tests.scope.addresses import PATHS, own_addresses
from tests.scope.document import PATH, document
from tests.scope.leaks import may_meet, words
from tests.scope.table import LETTERS, METHODS, PEOPLE, ROWS, rights

pytestmark = pytest.mark.django_db
# A visitor is led elsewhere than to the login.
OPEN = {name for right in rights() if right.everybody for name in right.rows} | {"wagtailadmin_logout"}


def test_every_own_address_has_one_row_and_no_row_is_left_over():
    own = Counter(own_addresses())
    assert set(own) == set(ROWS) == set(PATHS)


def test_the_table_for_people_says_the_same():
    assert PATH.read_text() == document(), "run: python -m tests.scope.document"


def test_every_row_answers_for_everybody():
    assert {len(answers) for row in ROWS.values() for answers in row} == {len(PEOPLE)}


@pytest.mark.parametrize("name", ROWS)
def test_answers_and_nobody_reads_what_is_not_theirs(name, world, ask):
    url = reverse(name, kwargs=world.arguments(name))
    found, leaks = [], {}
    for method in METHODS:
        letters = ""
        for person in PEOPLE:
            response = ask(person, method, url)
            letters += LETTERS.get(response.status_code, f"[{response.status_code}]")
            if too_much := words(world, response) - may_meet(world, person, name):
                leaks[person, method] = sorted(too_much)
            if person in {"visitor", "unverified"} and response.status_code == 302:
                assert name in OPEN or response["Location"].startswith(reverse("account_login"))
        found.append(letters)
    assert tuple(found) == ROWS[name]
    assert not leaks
