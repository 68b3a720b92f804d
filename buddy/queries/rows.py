"""What the matching knows of one person: answers and states, never a name.

`student.user` of the participation is loaded; `languages` are the person's levels by language.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from buddy.matching import InternationalRow, LocalRow
from buddy.models import Participation


def _shared(row: Participation, *, languages: Mapping[str, int], is_open: bool) -> dict[str, Any]:
    student = row.student
    return {
        "id": row.pk,
        "birth_date": student.birth_date,
        "gender": student.gender,
        "gender_wish": row.gender_wish,
        "gender_wish_strength": row.gender_wish_strength,
        "languages": languages,
        "university": row.university_id,
        "field": student.field,
        "degree": student.degree,
        "interests": frozenset(student.interests),
        "expectations": frozenset(row.expectations),
        "open": is_open,
        "suspended": student.user.suspended_at is not None,
    }


def international_row(
    row: Participation, *, languages: Mapping[str, int], is_open: bool, today: date
) -> InternationalRow:
    return InternationalRow(
        **_shared(row, languages=languages, is_open=is_open),
        nationality=row.student.nationality,
        arrival=row.arrival,
        arrival_precision=row.arrival_precision,
        departure=row.departure,
        kind_of_stay=row.kind_of_stay,
        needs=frozenset(row.needs),
        wished_languages=frozenset([row.language_wish] if row.language_wish else []),
        accepts_online=row.online,
        front=row.front,
        already_here=row.arrival is not None and row.arrival <= today,
        signed_up=int(row.signed_up.timestamp()) if row.signed_up else 0,
    )


def local_row(row: Participation, *, languages: Mapping[str, int], is_open: bool, trained: bool) -> LocalRow:
    return LocalRow(
        **_shared(row, languages=languages, is_open=is_open),
        offers=frozenset(row.needs),
        present_from=row.arrival,
        present_to=row.departure,
        absences=tuple((date.fromisoformat(first), date.fromisoformat(last)) for first, last in row.absences),
        wished_countries=frozenset(row.country_wishes),
        wished_languages=frozenset(row.language_wishes),
        offers_online=row.online,
        confirmed=row.confirmed is not None,
        silent=row.silent_since is not None,
        trained=trained,
    )
