"""The trainer's view: who is ready, where learners stop, what they find hard. Coordinators see their own city."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from portal.enums import UnitKind
from portal.models import Unit, User
from portal.names import country_name
from portal.scope import may_anywhere, scope
from training.models import ModulePage, Progress
from training.progress_filter import ProgressFilter
from training.queries import feedback, overview, team
from training.queries.reach import AUTHOR, PEOPLE, PROGRESS
from training.queries.small import SMALLEST, alike, is_small, part_of, table

PER_PAGE = 50


def filtered(request: HttpRequest) -> tuple[overview.Reach, ProgressFilter]:
    if not may_anywhere(request.user, PROGRESS):
        raise Http404
    reach = overview.reach_of(request.user)
    return reach, ProgressFilter(request.GET, scope(Progress, request.user, PROGRESS), reach)


@login_required
@require_safe
def training_overview(request: HttpRequest) -> HttpResponse:
    reach, found = filtered(request)
    rows = found.qs
    pages = {page.translation_key: page for page in found.modules}
    people, done, modules = overview.totals(rows)
    context: dict[str, Any] = {
        "filter": found,
        "reset_url": request.path if request.GET else "",
        "exact": reach.exact,
        "smallest": SMALLEST,
        "figures": [
            _figure(people if reach.exact or not is_small(people) else None, _("learners")),
            _figure(part_of(done, people, exact=reach.exact), _("with a completed module"), "local"),
            _figure(modules if reach.exact or not is_small(people) else None, _("modules completed"), "meet"),
        ],
        "modules": _by_module(rows, pages, exact=reach.exact),
        "countries": _by_place(found, reach, UnitKind.COUNTRY, overview.COUNTRY),
        "cities": _by_place(found, reach, UnitKind.CITY, overview.CITY),
        "steps": _steps(found, pages, exact=reach.exact),
        "hardest": feedback.hardest(rows, pages),
        "titles": {key: page.title for key, page in pages.items()},
        "comments": feedback.comments(found.regardless_of_place, pages)
        if may_anywhere(request.user, AUTHOR)
        else None,
        "people": _people(request, rows, pages),
        "figures_url": _export(request, "training:overview_figures"),
        "people_url": _export(request, "training:overview_people"),
    }
    return render(request, "training/overview.html", context)


def _export(request: HttpRequest, name: str) -> str:
    query = request.GET.urlencode()
    return reverse(name) + (f"?{query}" if query else "")


def _figure(value: int | None, label: str, tone: str = "") -> dict[str, Any]:
    note = _("too few to show") if value is None else ""
    return {"value": "–" if value is None else value, "label": label, "tone": tone, "note": note}


def _share(people: int | None, done: int | None) -> int | None:
    return round(100 * done / people) if people and done is not None else None


def _by_module(rows, pages: Mapping[UUID, ModulePage], *, exact: bool) -> list[dict[str, Any]]:
    counted = {key: row for key, row in overview.by_module(rows).items() if key in pages}
    tried = overview.attempts_by_module(rows)
    shown = table(counted, exact=exact)
    found = []
    for key, page in pages.items():
        if key not in counted:
            continue
        people, done = shown[key]
        handed_in, _passed = tried.get(key, (0, 0))
        tried_shown = alike([counted[key][0], counted[key][1], handed_in], exact=exact)[2]
        found.append(
            {
                "title": page.title,
                "audience": page.get_audience_display(),
                "numbers": [
                    people,
                    tried_shown,
                    done,
                ],
                "percent": _share(people, done),
                "key": str(key),
            }
        )
    return found


def _by_place(found: ProgressFilter, reach: overview.Reach, kind: str, length: int) -> list[dict[str, Any]]:
    """Groups within reach and within the filter; people without a place only where all places are shown."""
    chosen = found.chosen_place
    units = {unit.path: unit for unit in found.units if unit.kind == kind}
    counted = {
        place: row
        for (place, _module), row in overview.by_place(found.qs, length).items()
        if (
            place in units
            and (chosen is None or place.startswith(chosen.path) or chosen.path.startswith(place))
        )
        or (place not in units and reach.everything and chosen is None)
    }
    merged: dict[str | None, tuple[int, int]] = {}
    for place, (people, done) in counted.items():
        key = place if place in units else None
        had = merged.get(key, (0, 0))
        merged[key] = had[0] + people, had[1] + done
    shown = table(merged, exact=reach.exact)
    groups = [
        {
            "label": _place_name(units[key])
            if key
            else _("no city")
            if kind == UnitKind.CITY
            else _("no country"),
            "url": _narrowed(found, kind, units[key].slug) if key else "",
            "people": people,
            "done": done,
            "percent": _share(people, done),
        }
        for key, (people, done) in shown.items()
    ]
    return sorted(groups, key=lambda group: (group["url"] == "", -(group["people"] or 0), group["label"]))


def _narrowed(found: ProgressFilter, kind: str, slug: str) -> str:
    """The same page for one place, where the filter offers it."""
    query = found.data.copy()
    query.pop("page", None)
    query[kind] = slug
    return f"?{query.urlencode()}" if kind in found.filters else ""


def _place_name(unit: Unit) -> str:
    return country_name(unit.country_code) if unit.kind == UnitKind.COUNTRY else unit.name


def _steps(found: ProgressFilter, pages: Mapping[UUID, ModulePage], *, exact: bool) -> list[dict[str, Any]]:
    """From the first click to the passed quiz, for the module that the filter names."""
    chosen = found.chosen_module
    page = overview.module_page(chosen.translation_key, pages.values()) if chosen else None
    if page is None:
        return []
    rows = found.qs
    began, complete = overview.by_module(rows).get(page.translation_key, (0, 0))
    done = overview.lessons_done(rows)
    handed_in, passed = overview.attempts_by_module(rows).get(page.translation_key, (0, 0))
    steps = [(_("began"), began)]
    steps += [(f"{lesson.number}. {lesson.title}", done.get(lesson.key, 0)) for lesson in page.lesson_list]
    if page.quiz.raw_data:
        steps += [(_("took the quiz"), handed_in), (_("passed it"), passed)]
    steps.append((_("completed"), complete))
    shown = alike([number for _label, number in steps], exact=exact)
    return [_step(label, number, began) for (label, _number), number in zip(steps, shown, strict=True)]


def _step(label: str, number: int | None, began: int) -> dict[str, Any]:
    percent = round(100 * number / began) if number and began else 0
    value = _("too few to show") if number is None else number
    return {"label": label, "value": value, "percent": percent, "tone": "meet"}


def _people(request: HttpRequest, rows, pages: Mapping[UUID, ModulePage]) -> dict[str, Any] | None:
    """A coordinator's own people, a page at a time, those without any module too."""
    if not may_anywhere(request.user, PEOPLE):
        return None
    page = Paginator(team.by_name(scope(User, request.user, PEOPLE)), PER_PAGE).get_page(
        request.GET.get("page")
    )
    named = scope(Progress, request.user, PEOPLE).filter(pk__in=rows.order_by().values("pk"))
    found = []
    for learner in team.learners(page, named):
        states = [(pages[row.module].title, state) for row, state in learner.states if row.module in pages]
        found.append(
            {
                "name": learner.user.get_full_name() or learner.user.email,
                "kinds": kinds_of(learner.kinds),
                "done": [title for title, state in states if state == "complete"],
                "begun": [title for title, state in states if state == "begun"],
                "expired": [title for title, state in states if state == "expired"],
            }
        )
    return {"page_obj": page, "rows": found}


def kinds_of(kinds: set[str]) -> str:
    labels = {"team": _("team"), "local": _("local"), "international": _("international")}
    return ", ".join(label for kind, label in labels.items() if kind in kinds)
