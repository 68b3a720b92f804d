"""Reasons of the matching as sentences in the reader's language, and who may read them.

A plan stores for each pair `{criterion: {"value", "weight", "contribution", "reason": [code, params]}}`.
Students never read scores; what the other one did not mean for them (gender, age, country wish, needs
that are not met) is for coordinators only. Plugins bring their own words, see `buddy.extensions.words`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from buddy.enums import Degree, Expectation, Gender, Interest, Need
from buddy.extensions import words
from buddy.vocabulary.fields import field_name
from portal.names import country_name, language_name

Parts = Mapping[str, Mapping[str, Any]]

FOR_DESK_ONLY = frozenset({"gender", "age", "country"})
# Half is what a missing answer counts: above it a criterion speaks for the pair, below against it.
NEUTRAL = 500
SHOWN = 4
CEFR = {1: "A1", 2: "A2", 3: "B1", 4: "B2", 5: "C1", 6: "C2"}

CRITERIA = {
    "presence": gettext_lazy("In town when the international student arrives"),
    "language": gettext_lazy("A common language"),
    "interests": gettext_lazy("Common interests"),
    "field": gettext_lazy("Field of study"),
    "university": gettext_lazy("Same university"),
    "needs": gettext_lazy("Help needed and offered"),
    "gender": gettext_lazy("Wishes about gender"),
    "country": gettext_lazy("Countries and languages that the local student would love to meet"),
    "age": gettext_lazy("Age"),
    "degree": gettext_lazy("Degree"),
    "expectations": gettext_lazy("What both expect"),
}

CONSTRAINTS = {
    "open": gettext_lazy("The programme or the term is closed."),
    "paused": gettext_lazy("One of them is paused."),
    "suspended": gettext_lazy("One of the accounts is suspended."),
    "confirmed": gettext_lazy("The local student is not confirmed yet."),
    "silent": gettext_lazy("The local student did not answer last time and has not come back since."),
    "trained": gettext_lazy("The local student has not done the training yet."),
    "common_language": gettext_lazy("They do not speak a common language well enough."),
    "gender_must": gettext_lazy("One of them wants somebody of the same gender only."),
    "apart": gettext_lazy("They have been a pair before, or cannot be paired."),
    "adult": gettext_lazy("One of them is under 18 on the first day."),
    "presence": gettext_lazy("The local student is away during the whole stay."),
    "university": gettext_lazy("They are not at the same university."),
    "score_floor": gettext_lazy("The fit is below the lowest one that the programme allows."),
    "international_gone": gettext_lazy("The international student is not waiting any more."),
    "local_gone": gettext_lazy("The local student is not available any more."),
    "no_place": gettext_lazy("The local student has no place left."),
}
NARROWING = {
    "common_language": gettext_lazy("A common language"),
    "gender_must": gettext_lazy("Only the same gender"),
    "apart": gettext_lazy("Former pairs and blocks"),
    "presence": gettext_lazy("In town at the same time"),
    "university": gettext_lazy("The same university"),
    "confirmed": gettext_lazy("Locals who are not confirmed yet"),
    "silent": gettext_lazy("Locals who did not answer"),
    "trained": gettext_lazy("Locals who have not done the training yet"),
    "adult": gettext_lazy("18 or older"),
}
LEFT_OUT = {
    "no_allowed_local": gettext_lazy("Nobody fits what must fit"),
    "no_capacity": gettext_lazy("All places went to others who come before"),
    "removed": gettext_lazy("Taken out by hand"),
}


def criterion_label(key: str) -> str:
    return str(CRITERIA.get(key) or words(key, {}) or key)


def constraint_label(key: str) -> str:
    """Why a pair cannot be, for coordinators."""
    return str(CONSTRAINTS.get(key) or words(key, {}) or key)


def narrowing_label(key: str) -> str:
    """The rule that leaves out locals, in a few words."""
    return str(NARROWING.get(key) or CONSTRAINTS.get(key) or words(key, {}) or key)


def sentence(code: str, params: Mapping[str, Any], *, to_pair: bool = False) -> str:
    """The sentence of one reason; "" for one that says nothing, such as a missing answer.

    It speaks about the two, or `to_pair` to them.
    """
    own = (to_pair and _TO_PAIR.get(code)) or _SENTENCES.get(code)
    return own(params) if own else words(code, params)


def for_desk(parts: Parts, limit: int = SHOWN) -> list[str]:
    """What speaks most for a pair, in words, the weightiest first; for coordinators."""
    return _strongest(parts, parts, limit)


def for_student(parts: Parts, limit: int = SHOWN) -> list[str]:
    """As `for_desk`, without what is for coordinators only."""
    open_keys = [key for key in parts if key in CRITERIA and key not in FOR_DESK_ONLY]
    return _strongest(parts, open_keys, limit, to_pair=True)


def figures(parts: Parts) -> list[dict[str, Any]]:
    """Every criterion of a pair with its value (of 100), weight, share of the score and sentence, on demand."""
    rows = [
        {
            "label": criterion_label(key),
            "value": round(part["value"] / 10),
            "weight": part["weight"],
            "contribution": round(part["contribution"] / 1000, 1),
            "sentence": sentence(*part["reason"]) if part.get("reason") else "",
        }
        for key, part in parts.items()
    ]
    return sorted(rows, key=lambda row: (-row["weight"], -row["contribution"]))


def _strongest(parts: Parts, keys: Iterable[str], limit: int, *, to_pair: bool = False) -> list[str]:
    speaking = [key for key in keys if parts[key]["weight"] and parts[key]["value"] > NEUTRAL]
    speaking.sort(key=lambda key: -parts[key]["weight"] * (parts[key]["value"] - NEUTRAL))
    found = []
    for key in speaking:
        code, params = parts[key]["reason"]
        if to_pair:
            params = {name: value for name, value in params.items() if name != "unmet"}
        text = sentence(code, params, to_pair=to_pair)
        if text:
            found.append(text)
    return found[:limit]


def _listed(choices, codes: Iterable[str], most: int = 3) -> str:
    known = dict(choices.choices)
    return ", ".join(str(known.get(code, code)) for code in list(codes)[:most])


def _presence(params: Mapping[str, Any]) -> str:
    return ngettext(
        "In town on %(days)d of the first %(of)d days",
        "In town on %(days)d of the first %(of)d days",
        params["days"],
    ) % {"days": params["days"], "of": params["of"]}


def _common_language(params: Mapping[str, Any]) -> str:
    return _("Both speak %(language)s (%(level)s)") % _language(params)


def _language(params: Mapping[str, Any]) -> dict[str, str]:
    return {"language": language_name(params["language"]), "level": CEFR[params["level"]]}


def _needs(params: Mapping[str, Any]) -> str:
    met = _("Helps with %(needs)s") % {"needs": _listed(Need, params["met"])}
    if params.get("unmet"):
        return _("%(met)s; not with %(needs)s") % {"met": met, "needs": _listed(Need, params["unmet"])}
    return met


def _genders(params: Mapping[str, Any]) -> str:
    known = dict(Gender.choices)
    return ", ".join(str(known[code]) for code in dict.fromkeys(params.values()) if code in known)


_TO_PAIR: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "language.common": lambda p: _("You both speak %(language)s (%(level)s)") % _language(p),
    "interests.common": lambda p: (
        _("You share: %(interests)s") % {"interests": _listed(Interest, p["interests"])}
    ),
}
_SENTENCES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "presence.all": lambda p: _("In town from the first day"),
    "presence.part": _presence,
    "presence.around": _presence,
    "presence.away": lambda p: _("Away during the first weeks"),
    "language.common": _common_language,
    "language.none": lambda p: _("No common language"),
    "interests.common": lambda p: (
        _("Both like: %(interests)s") % {"interests": _listed(Interest, p["interests"])}
    ),
    "interests.none": lambda p: _("No interest in common"),
    "field.narrow": lambda p: _("Same field: %(field)s") % {"field": field_name(p["field"])},
    "field.broad": lambda p: _("Fields that are close: %(field)s") % {"field": field_name(p["field"])},
    "field.different": lambda p: _("Different fields of study"),
    "university.same": lambda p: _("Same university"),
    "university.different": lambda p: _("Different universities"),
    "needs.all": _needs,
    "needs.some": _needs,
    "needs.none": lambda p: _("No help with %(needs)s") % {"needs": _listed(Need, p["unmet"])},
    "gender.met": lambda p: _("Wishes about gender are met (%(genders)s)") % {"genders": _genders(p)},
    "gender.half": lambda p: _("One wish about gender is met (%(genders)s)") % {"genders": _genders(p)},
    "gender.unmet": lambda p: _("Wishes about gender are not met (%(genders)s)") % {"genders": _genders(p)},
    "country.country": lambda p: (
        _("Would love to meet somebody from %(country)s") % {"country": country_name(p["country"])}
    ),
    "country.language": lambda p: (
        _("Would love to meet somebody who speaks %(language)s") % {"language": language_name(p["language"])}
    ),
    "country.none": lambda p: _("Wished for other countries"),
    "age.years": lambda p: (
        _("Of the same age")
        if not p["years"]
        else ngettext("%(years)d year apart", "%(years)d years apart", p["years"]) % {"years": p["years"]}
    ),
    "degree.same": lambda p: _("Same degree: %(degree)s") % {"degree": dict(Degree.choices)[p["degree"]]},
    "degree.next": lambda p: _("Degrees next to each other"),
    "degree.different": lambda p: _("Different degrees"),
    "expectations.common": lambda p: (
        _("Both look forward to %(expectations)s") % {"expectations": _listed(Expectation, p["expectations"])}
    ),
    "expectations.none": lambda p: _("Different expectations"),
}
