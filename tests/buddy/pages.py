"""Short ways to use the pages of signing up and of a semester in tests."""

from __future__ import annotations

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from buddy.models import Participation
from buddy.queries.standing import standing_of
from tests.factories.buddy import PairFactory


def join_url(programme, role="international"):
    return reverse("buddy:join_programme", args=[programme.slug, role])


def today(offset=0):
    return timezone.localdate() + timedelta(days=offset)


def step(client, row, name, data, **extra):
    row.refresh_from_db()
    url = reverse("buddy:sign_up_step", args=[row.uuid, name])
    return client.post(url, {"version": row.version, **data, **extra})


def languages(*spoken):
    data = {"languages-TOTAL_FORMS": str(len(spoken) or 1), "languages-INITIAL_FORMS": "0"}
    for number, (language, level) in enumerate(spoken):
        data |= {f"languages-{number}-language": language, f"languages-{number}-level": str(level)}
    return data


def url(name, row, *more):
    return reverse(f"buddy:{name}", args=[row.uuid, *more])


def page(client, row):
    response = client.get(url("semester", row))
    assert response.status_code == 200
    return response.content.decode()


def save(client, row, topic, data):
    row.refresh_from_db()
    return client.post(url("topic", row, topic), {"version": row.version, **data})


def standing(row):
    return standing_of(
        Participation.objects.select_related("student__user", "term__programme__unit").get(pk=row.pk)
    )


def pair_for(row, **fields):
    side = "local" if row.role == "local" else "international"
    return PairFactory(**{side: row, "term": row.term}, **fields)


def faults(result):
    return [str(fault) for fault in result.faults]


def row(**cells):
    """A file with one person; cells by column."""
    cells = {"email": "ines@example.org", "first_name": "Ines", **cells}
    return ",".join(cells) + "\n" + ",".join(f'"{cell}"' for cell in cells.values()) + "\n"


FULL = {
    "last_name": "Costa",
    "birth_date": "2004-03-01",
    "gender": "woman",
    "nationality": "pt",
    "home_university": "Universidade do Porto",
    "host_university": "Universite de LILLE",
    "kind_of_stay": "exchange",
    "languages": "en:C1|pt:C2",
    "field": "0421",
    "degree": "master",
    "interests": "hiking|cinema",
    "needs": "housing|paperwork",
    "gender_wish": "same",
    "gender_wish_strength": "must",
}
