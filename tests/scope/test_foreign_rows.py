"""Rows of another city answer like rows that do not exist, and no address takes a method but GET and POST."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.http import HttpResponse
from django.urls import reverse

from buddy.models import Pair
from tests.scope.addresses import PATHS
from tests.scope.leaks import words
from tests.scope.table import METHODS
from tests.scope.world import World

pytestmark = pytest.mark.django_db

# Where a row of another city is as open as one of one's own: public, or opened by a secret link.
OPEN = {
    "buddy:join_programme",
    "buddy:invitation",
    "role_invitation",
    "mail_unsubscribe",
    "city_feed",
    "city_calendar",
    "event_calendar",
    "training:kit_sheet",
    "training:material_download",
}
# Words of a path that say which row is meant; all others stand as they are.
ROWS_IN_PATHS = {"programme", "term", "slug", "uuid", "pk"}
ASKED = [name for name, path in PATHS.items() if ROWS_IN_PATHS & set(path) and name not in OPEN]
_VARYING = re.compile(r'(?<=csrfmiddlewaretoken" value=")\w+|"X-CSRFToken": "\w+"')


def missing(arguments: dict[str, Any], *, only: str = "") -> dict[str, Any]:
    """The same path about rows that nobody has; `only` the last one with everything before it as it is."""

    def none(value: Any) -> Any:
        return uuid4() if isinstance(value, UUID) else 987_654 if isinstance(value, int) else "no-such"

    return {
        key: none(value) if key in ROWS_IN_PATHS and only in {"", key} else value
        for key, value in arguments.items()
    }


def paths(name: str, world: World) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """(foreign, missing): all of it foreign, and one's own programme with somebody else's row in it."""
    own = world.arguments(name)
    for intake in (world.elsewhere, world.university_programme):
        foreign = {**world.arguments_for(name, intake), **_of_teams(name, world)}
        yield foreign, missing(foreign)
        *_before, last = foreign
        if len(foreign) > 1 and last in {"uuid", "pk"}:
            mixed = {**own, last: foreign[last]}
            yield mixed, missing(mixed, only=last)


def _of_teams(name: str, world: World) -> dict[str, Any]:
    """Rows of Lyon's team where the world has those of Lille."""
    what = PATHS[name]
    if what.get("pk") == "grant":
        return {"pk": world.foreign_grant.pk}
    if what.get("pk") == "role invitation":
        return {"pk": world.foreign_invitation.pk}
    return {"slug": "lyon"} if what.get("slug") == "city" else {}


def body(response: HttpResponse, arguments: dict[str, Any]) -> str:
    text = _VARYING.sub("", response.content.decode())
    for value in arguments.values():
        text = text.replace(f"/{value}/", "/…/").replace(f"/{value}.", "/….")
    return text


@pytest.mark.parametrize("name", ASKED)
def test_a_foreign_row_answers_like_a_missing_one(name, world, ask):
    # Students have addresses of their own; all others are the coordinator's.
    person = "coordinator" if "programme" in PATHS[name] or ":" not in name else "international"
    here = world.here
    plan = reverse("buddy:plan", args=[here.programme.slug, here.term.slug, here.plan.uuid])
    for foreign, none in paths(name, world):
        for method in METHODS:
            found, nothing = (ask(person, method, reverse(name, kwargs=path)) for path in (foreign, none))
            assert found.status_code == nothing.status_code, foreign
            # What is no longer in one's own plan leads back to that plan.
            assert found.status_code in {404, 405} or nothing["Location"] == found["Location"] == plan
            assert body(found, foreign) == body(nothing, none)


def test_a_number_in_a_form_reaches_no_further_than_one_in_an_address(world, client_of):
    here, elsewhere = world.here, world.elsewhere
    chosen = {"selected": [elsewhere.unconfirmed.pk, elsewhere.people["free"].pk], "action": "confirm"}
    term = {"programme": here.programme.slug, "term": here.term.slug}
    bulk = reverse("buddy:desk_people_bulk", kwargs=term)
    waiting = {**term, "uuid": here.people["waiting"].uuid}
    before = Pair.objects.count()

    coordinator = client_of("coordinator")
    assert coordinator.post(bulk, chosen).status_code == 302
    export = coordinator.post(bulk, {**chosen, "action": "export"})
    assert export["Content-Type"].startswith("text/csv")
    assert not words(world, export)
    pair = {"other": elsewhere.people["free"].pk}
    assert coordinator.post(reverse("buddy:hand_pair", kwargs=waiting), pair).status_code == 404
    officer = client_of("officer elsewhere")
    assert officer.post(reverse("buddy:followed_confirm"), chosen).status_code == 302
    elsewhere.unconfirmed.refresh_from_db()
    assert elsewhere.unconfirmed.confirmed is None
    assert Pair.objects.count() == before


@pytest.mark.parametrize("method", ["put", "patch", "delete", "trace"])
def test_no_other_method_means_anything(method, world, ask):
    for name in PATHS:
        response = ask("coordinator", method, reverse(name, kwargs=world.arguments(name)))
        assert response.status_code == 405, name
