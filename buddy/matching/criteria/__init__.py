"""What counts: the eleven default criteria. Formulas in docs/explanation/matching.md, readable ones in the tests."""

from typing import Any

from buddy.matching.criteria import dates, languages, studies, wishes
from buddy.matching.criteria.base import BEST, MISSING_VALUE, Cells, Criterion, Factors, Reason, by_profile


def _few(key: str, weight: int, cells: Cells, profile: Any, reason: Any) -> Criterion:
    """A criterion whose people fall into few profiles."""
    return Criterion(key, weight, reason=reason, **by_profile(cells, profile))


CRITERIA = (
    Criterion("presence", 5, dates.presence_values, dates.presence_reason),
    Criterion("language", 4, languages.language_values, languages.language_reason),
    Criterion("interests", 3, wishes.interests_values, wishes.interests_reason),
    _few("field", 3, studies.field_cells, studies.field_profile, studies.field_reason),
    _few("university", 2, studies.university_cells, studies.university_profile, studies.university_reason),
    _few("needs", 2, wishes.needs_cells, wishes.needs_profile, wishes.needs_reason),
    _few("gender", 2, wishes.gender_cells, wishes.gender_profile, wishes.gender_reason),
    Criterion("country", 1, wishes.country_values, wishes.country_reason),
    Criterion("age", 1, dates.age_values, dates.age_reason),
    _few("degree", 1, studies.degree_cells, studies.degree_profile, studies.degree_reason),
    _few(
        "expectations", 1, wishes.expectations_cells, wishes.expectations_profile, wishes.expectations_reason
    ),
)

# Every code a default criterion explains itself with, and the values that come with it.
REASONS = {
    "presence.all": ("of",),
    "presence.part": ("days", "of"),
    "presence.around": ("days", "of"),
    "presence.away": ("of",),
    "presence.unknown": (),
    "language.common": ("language", "level"),
    "language.none": (),
    "language.unknown": (),
    "interests.common": ("interests",),
    "interests.none": (),
    "interests.unknown": (),
    "field.narrow": ("field",),
    "field.broad": ("field",),
    "field.different": (),
    "field.unknown": (),
    "university.same": (),
    "university.different": (),
    "university.unknown": (),
    "needs.all": ("met", "unmet"),
    "needs.some": ("met", "unmet"),
    "needs.none": ("unmet",),
    "needs.unknown": (),
    "gender.met": ("international", "local"),
    "gender.half": ("international", "local"),
    "gender.unmet": ("international", "local"),
    "gender.no_wish": (),
    "country.country": ("country",),
    "country.language": ("language",),
    "country.none": (),
    "country.unknown": (),
    "age.years": ("years",),
    "age.unknown": (),
    "degree.same": ("degree",),
    "degree.next": (),
    "degree.different": (),
    "degree.unknown": (),
    "expectations.common": ("expectations",),
    "expectations.none": (),
    "expectations.unknown": (),
}

__all__ = ["BEST", "CRITERIA", "MISSING_VALUE", "REASONS", "Criterion", "Factors", "Reason"]
