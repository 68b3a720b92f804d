"""The trainer's view as files for a spreadsheet; defusedcsv takes the power out of cells that look like formulas."""

from __future__ import annotations

from typing import Any

from defusedcsv import csv
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_safe

from portal.models import User
from portal.names import country_name
from portal.scope import granted_units, may_anywhere, scope
from portal.services import audit
from training.models import Progress
from training.queries import overview, team
from training.queries.reach import PEOPLE
from training.queries.small import table
from training.views.overview import filtered, kinds_of


def _csv(name: str) -> tuple[HttpResponse, Any]:
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    response.write("\ufeff")
    return response, csv.writer(response)


@login_required
@require_safe
def overview_figures(request: HttpRequest) -> HttpResponse:
    """Learners by module and city as a file; what is hidden on the page is empty in it."""
    reach, found = filtered(request)
    pages = {page.translation_key: page for page in found.modules}
    units = {unit.path: unit for unit in found.units}
    counted = overview.by_place(found.qs, overview.CITY, per_module=True)
    chosen = found.chosen_place
    response, writer = _csv("training-figures")
    writer.writerow(
        [_("Module"), pgettext("audience", "For"), _("Country"), _("City"), _("Began"), _("Completed")]
    )
    for key, page in pages.items():
        of_module = {
            place: row
            for (place, module), row in counted.items()
            if module == key
            and ((reach.everything and chosen is None) if place not in units else True)
            and (chosen is None or (place or "").startswith(chosen.path))
        }
        for place, (people, done) in table(of_module, exact=reach.exact).items():
            city = units.get(place or "")
            writer.writerow(
                [
                    page.title,
                    page.get_audience_display(),
                    country_name(city.country_code) if city else "",
                    city.name if city else "",
                    "" if people is None else people,
                    "" if done is None else done,
                ]
            )
    return response


@login_required
@require_safe
def overview_people(request: HttpRequest) -> HttpResponse:
    """A coordinator's own people with each of their modules as a file; taking it out is written down."""
    if not may_anywhere(request.user, PEOPLE):
        raise Http404
    _reach, found = filtered(request)
    pages = {page.translation_key: page for page in found.modules}
    people = team.by_name(scope(User, request.user, PEOPLE))
    named = scope(Progress, request.user, PEOPLE).filter(pk__in=found.qs.order_by().values("pk"))
    response, writer = _csv("training-people")
    writer.writerow(
        [
            _("First name"),
            _("Last name"),
            _("Side"),
            _("Module"),
            _("Began"),
            _("Completed"),
            _("Counts until"),
        ]
    )
    count = 0
    for learner in team.learners(people, named):
        for row in learner.progress:
            if row.module in pages:
                writer.writerow(
                    [
                        learner.user.first_name,
                        learner.user.last_name,
                        kinds_of(learner.kinds),
                        pages[row.module].title,
                        row.started.date(),
                        row.completed.date() if row.completed else "",
                        row.valid_until or "",
                    ]
                )
                count += 1
    unit = granted_units(request.user, PEOPLE)[0]
    audit.record("training.exported", unit, actor=request.user, unit=unit, reason=f"{count} rows")
    return response
