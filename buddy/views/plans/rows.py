"""Rows of a plan's pages as templates show them: words first, figures beside them."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from buddy.enums import Gender, PlanState
from buddy.labels import LEFT_OUT, constraint_label, for_desk, narrowing_label
from buddy.matching import Narrowing
from buddy.models import LeftOut, Plan, PlannedPair
from buddy.queries.choices import Choice
from buddy.views.desk.frame import term_url
from buddy.views.desk.rows import arrival_of, name_of, side_of_pair, university_of
from portal.names import language_name

if TYPE_CHECKING:
    from portal.models import User

MOST_HELP = 4


def of_100(score: int) -> int:
    return round(score / 1000)


def planned_row(
    row: PlannedPair,
    plan: Plan,
    viewer: User,
    stale: dict[int, list[str]],
    changed: Collection[int] = (),
) -> dict[str, Any]:
    """`row` comes from `queries.plans.planned_pairs`, `changed` from `changed_pairs`."""
    term = plan.term
    own = {viewer.pk} & {p.student.user_id for p in (row.international, row.local) if p.student}
    return {
        "pk": row.pk,
        "international": side_of_pair(row.international, term),
        "local": side_of_pair(row.local, term),
        "score": of_100(row.score),
        "reasons": for_desk(row.parts),
        "rank": rank_words(row),
        "locked": row.locked,
        "by_hand": row.by_hand,
        "changed": row.pk in changed,
        "stale": " ".join(constraint_label(code) for code in stale.get(row.pk, [])),
        "published": row.pair_id is not None,
        "missed": row.selected and row.pair_id is None and plan.published is not None,
        "own": bool(own),
        "url": term_url("planned_pair", term, plan.uuid, row.pk),
    }


def rank_words(row: PlannedPair) -> str:
    """Where the local stands among all who are possible for the international."""
    rank = row.rank_for_international
    if rank == 0:
        return ""
    if rank == 1:
        return _("the best fit of all who are possible")
    return ngettext("%(count)d other would fit better", "%(count)d others would fit better", rank - 1) % {
        "count": rank - 1
    }


def left_out_row(row: LeftOut, plan: Plan) -> dict[str, Any]:
    """`row` comes from `queries.plans.left_out`."""
    return {
        "pk": row.pk,
        "name": name_of(row.international),
        "detail": ", ".join(
            part for part in (university_of(row.international), arrival_of(row.international)) if part
        ),
        "reason": str(LEFT_OUT.get(row.reason, row.reason)),
        "code": row.reason,
        "place": row.place,
        "front": row.international.front,
        "gone": plan.state == PlanState.READY and not row.waiting,
        "person_url": term_url("desk_person", plan.term, row.international.uuid),
        "url": term_url("plan_person", plan.term, plan.uuid, row.pk),
    }


def choice_row(choice: Choice, *, for_local: bool, chosen: str = "") -> dict[str, Any]:
    """One alternative. The person shown is the other side; `chosen` keeps a choice that was made before."""
    other = choice.international if for_local else choice.local
    pair = f"{choice.international.pk}-{choice.local.pk}"
    return {
        "pair": pair,
        "other": other.pk,
        "name": name_of(other),
        "detail": _("%(place)d. in line, arrives %(day)s") % {"place": choice.place, "day": arrival_of(other)}
        if for_local
        else _("%(taken)d of %(capacity)d places taken")
        % {"taken": choice.taken, "capacity": choice.capacity},
        "side": "intl" if for_local else "local",
        "score": of_100(choice.score),
        "reasons": for_desk(choice.parts),
        "warnings": warnings(choice),
        "cost": cost_words(choice),
        "costs_match": bool(choice.matches_lost and choice.matches_lost > 0),
        "matches_lost": choice.matches_lost,
        "points_lost": None if choice.objective_lost is None else round(choice.objective_lost / 1000, 1),
        "checked": chosen in {pair, str(other.pk)},
    }


def warnings(choice: Choice) -> list[str]:
    """What one should know before one asks these two; nothing here forbids it."""
    found = []
    if choice.taken:
        found.append(
            ngettext(
                "Has %(count)d international buddy already",
                "Has %(count)d international buddies already",
                choice.taken,
            )
            % {"count": choice.taken}
        )
    if choice.place > 1:
        found.append(
            ngettext("%(count)d person waits longer", "%(count)d people come before", choice.place - 1)
            % {"count": choice.place - 1}
        )
    presence = choice.parts.get("presence")
    if presence and presence["value"] < 250:
        found.append(_("Hardly in town during the first weeks"))
    return found


def cost_words(choice: Choice) -> str:
    """What the whole plan loses, in words."""
    if choice.matches_lost is None or choice.objective_lost is None:
        return ""
    if choice.matches_lost > 0:
        return ngettext(
            "%(count)d person less gets a buddy", "%(count)d people less get a buddy", choice.matches_lost
        ) % {"count": choice.matches_lost}
    if choice.matches_lost < 0:
        return ngettext(
            "%(count)d person more gets a buddy", "%(count)d people more get a buddy", -choice.matches_lost
        ) % {"count": -choice.matches_lost}
    points = choice.objective_lost / 1000
    if points < 0:
        # As many get a buddy, and better ones: that takes a place from somebody more urgent.
        return _("somebody who comes before would wait instead")
    if points == 0:
        return _("costs the others nothing")
    if points < 10:
        return _("the others fit a little less well")
    return _("the others fit clearly less well")


def narrowing_row(rule: Narrowing) -> dict[str, Any]:
    text = narrowing_label(rule.key)
    added = ngettext(
        "without this wish %(count)d more would be possible",
        "without this wish %(count)d more would be possible",
        rule.would_add,
    ) % {"count": rule.would_add}
    forbids = ngettext("rules out %(count)d", "rules out %(count)d", rule.forbids) % {"count": rule.forbids}
    return {"label": text, "text": added if rule.would_add else forbids}


def summary(plan: Plan, counts: dict[str, int], stale: dict[int, list[str]]) -> dict[str, Any]:
    """The line on top of a plan, and what stands in the way of publishing."""
    return {
        **counts,
        "stale": len(stale),
        "ready": counts["unpublished"] - len(stale),
        "weakest": None if plan.floor is None else of_100(plan.floor),
        "average": of_100(plan.score // plan.matched) if plan.matched else None,
        "fairness": fairness_words(plan),
        "moved": moved_words(plan),
        "help": [help_words(each) for each in plan.figures.get("help", [])[:MOST_HELP]],
    }


def fairness_words(plan: Plan) -> str:
    """What raising the weakest pair has cost all together."""
    price = plan.figures.get("floor_price", {})
    if not price.get("weakest") or not plan.score:
        return ""
    points = number_format(round(price["weakest"] / 1000, 1), 1)
    percent = round(100 * price["objective"] / plan.score, 1)
    if percent <= 0:
        return _("The weakest pair fits %(points)s points better than without the fair choice.") % {
            "points": points
        }
    return _(
        "The weakest pair fits %(points)s points better than without the fair choice; all pairs together fit "
        "%(percent)s%% less well."
    ) % {"points": points, "percent": number_format(percent, 1)}


def moved_words(plan: Plan) -> str:
    """How many pairs of the plan that this one was chosen anew from change, and what that gains."""
    found = plan.figures.get("moved")
    if not found:
        return ""
    pairs, changed, forced = found["pairs"], found["changed"], found["forced"]
    if not changed:
        return ngettext(
            "The %(pairs)d pair of the plan before stays as it was.",
            "All %(pairs)d pairs of the plan before stay as they were.",
            pairs,
        ) % {"pairs": pairs}
    text = ngettext(
        "%(changed)d of %(pairs)d pairs of the plan before changes.",
        "%(changed)d of %(pairs)d pairs of the plan before change.",
        changed,
    ) % {"changed": changed, "pairs": pairs}
    if forced:
        text += " " + ngettext(
            "%(count)d of them could not stay.", "%(count)d of them could not stay.", forced
        ) % {"count": forced}
    return text if changed == forced else f"{text} {gain_words(found)}"


def gain_words(found: dict[str, Any]) -> str:
    """What it gains that people move who could have stayed; the most important gain alone."""
    if found["matched"] > 0:
        return ngettext(
            "By that, %(count)d person more gets a buddy.",
            "By that, %(count)d people more get a buddy.",
            found["matched"],
        ) % {"count": found["matched"]}
    if found["urgent"]:
        return _("By that, somebody who comes before gets a buddy.")
    if found["weakest"] > 0:
        return _("By that, the weakest pair fits %(points)s points better.") % {
            "points": number_format(round(found["weakest"] / 1000, 1), 1)
        }
    return _("By that, the plan gains %(points)s points of fit in all.") % {
        "points": number_format(round(found["objective"] / 1000, 1), 1)
    }


def help_words(row: dict[str, Any]) -> str:
    """What would help those who are left out."""
    words = {"count": row["places"], "language": language_name(row["language"]) if row["language"] else ""}
    if row["gender"]:
        words["gender"] = Gender(row["gender"]).label
    if row["language"] and row["gender"]:
        text = ngettext(
            "%(count)d more place with a local who speaks %(language)s (gender: %(gender)s)",
            "%(count)d more places with locals who speak %(language)s (gender: %(gender)s)",
            row["places"],
        )
    elif row["language"]:
        text = ngettext(
            "%(count)d more place with a local who speaks %(language)s",
            "%(count)d more places with locals who speak %(language)s",
            row["places"],
        )
    elif row["gender"]:
        text = ngettext(
            "%(count)d more place with a local (gender: %(gender)s)",
            "%(count)d more places with locals (gender: %(gender)s)",
            row["places"],
        )
    else:
        text = ngettext(
            "%(count)d more place with a local", "%(count)d more places with locals", row["places"]
        )
    return text % words
