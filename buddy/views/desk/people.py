"""People of a term: list, selection, export, and one person's page."""

from __future__ import annotations

from uuid import UUID

from defusedcsv import csv
from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from buddy.cards import card_for
from buddy.enums import ParticipantRole, ParticipationState
from buddy.filters import STATUSES, PeopleFilter
from buddy.forms.desk import NoteForm
from buddy.forms.plans import keys_of
from buddy.models import Participation, Term
from buddy.queries import desk as queries
from buddy.queries.training import modules_left
from buddy.services import confirmation, notes
from buddy.views.desk.frame import of_term, render_desk, term_url
from buddy.views.desk.rows import history, person_row
from buddy.views.desk.tables import Column, columns, page_of
from portal.names import language_name
from portal.scope import can, fetch, scope
from portal.services import audit

# Kept between two requests for the page that asks before something is done to many.
MOST_SELECTED = 500
# Behind every other order, and instead of one that does not exist.
BY_NAME = ("student__user__last_name", "student__user__first_name", "pk")


def _filtered(request: HttpRequest, term: Term) -> PeopleFilter:
    """The list with the address's filters; unfinished sign-ups only where they are asked for."""
    rows = scope(queries.people(term), request.user, "people.see")
    data = request.GET.copy()
    if not data.get("sort"):
        data["sort"] = "name"
    if data.get("status") != "draft":
        rows = rows.exclude(state=ParticipationState.DRAFT)
    return PeopleFilter(data, rows, term=term)


def _ordered(rows: QuerySet[Participation]) -> QuerySet[Participation]:
    return rows.order_by(*rows.query.order_by, *BY_NAME).distinct()


@of_term("people", "people.see")
def people(request: HttpRequest, term: Term) -> HttpResponse:
    found = _filtered(request, term)
    page = page_of(request, _ordered(found.qs))
    total = page.paginator.count
    query = request.GET.copy()
    query.pop("page", None)
    return render_desk(
        request,
        "buddy/desk/people.html",
        {
            "filter": found,
            "page_obj": page,
            "rows": [person_row(row, term) for row in page],
            "columns": columns(
                request,
                Column(label=_("Name"), sort="name"),
                Column(label=_("Where they stand"), sort="status"),
                Column(label=_("University"), sort="university"),
                Column(label=_("Languages")),
                Column(label=_("Arrival"), sort="arrival"),
                Column(label=_("Signed up"), sort="signed_up"),
            ),
            "bulk_actions": [
                {"value": "confirm", "label": _("Confirm"), "icon": "user-check"},
                {"value": "export", "label": _("Export"), "icon": "download"},
            ],
            "bulk_url": term_url("desk_people_bulk", term),
            "count_text": ngettext("%(count)d person", "%(count)d people", total) % {"count": total},
            "reset_url": term_url("desk_people", term) if query else "",
            "export_url": f"{term_url('desk_people_export', term)}?{query.urlencode()}",
        },
    )


@require_POST
@of_term("people", "people.see")
def bulk(request: HttpRequest, term: Term) -> HttpResponse:
    """Do one thing to the selected people; who is out of reach is not among them."""
    chosen = keys_of(request.POST.getlist("selected")[:MOST_SELECTED])
    rows = scope(queries.people(term), request.user, "people.see").filter(pk__in=chosen)
    if not chosen:
        messages.warning(request, _("Nobody was selected."))
    elif request.POST.get("action") == "export":
        rows = scope(rows, request.user, "people.export")
        return _as_csv(request, term, rows.order_by(*BY_NAME))
    elif request.POST.get("action") == "confirm":
        _confirm(request, scope(rows, request.user, "locals.confirm"))
    return redirect(_back(request, term))


def _back(request: HttpRequest, term: Term) -> str:
    """The list as it was: its own filters, handed over in a hidden field."""
    query = QueryDict(request.POST.get("filters", "")).urlencode()
    url = term_url("desk_people", term)
    return f"{url}?{query}" if query else url


def _confirm(request: HttpRequest, rows: QuerySet[Participation]) -> None:
    locals_ = rows.filter(role=ParticipantRole.LOCAL, status="unconfirmed")
    count = confirmation.confirm_locals(
        participation_ids=list(locals_.values_list("pk", flat=True)), by=request.user
    )
    if count:
        text = ngettext(
            "%(count)d local student is confirmed.", "%(count)d local students are confirmed.", count
        )
        messages.success(request, text % {"count": count})
    else:
        messages.info(request, _("None of them had to be confirmed."))


@of_term("people", "people.export")
def export(request: HttpRequest, term: Term) -> HttpResponse:
    found = _filtered(request, term)
    return _as_csv(request, term, _ordered(scope(found.qs, request.user, "people.export")))


def _as_csv(request: HttpRequest, term: Term, rows: QuerySet[Participation]) -> HttpResponse:
    """A file for a spreadsheet; defusedcsv takes the power out of cells that look like formulas."""
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    name = f"{term.programme.slug}-{term.slug}.csv"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response.write("\ufeff")
    writer = csv.writer(response)
    writer.writerow(
        [
            _("First name"), _("Last name"), _("E-mail"), _("Side"), _("Where they stand"), _("University"),
            _("Languages"), _("Arrival"), _("Departure"), _("Places"), _("Signed up"),
        ]
    )  # fmt: skip
    statuses = dict(STATUSES)
    count = 0
    for row in rows:
        user = row.student.user
        writer.writerow(
            [
                user.first_name,
                user.last_name,
                user.email,
                row.get_role_display(),
                statuses[row.status],
                row.university.name if row.university else row.university_other,
                ", ".join(language_name(entry.language) for entry in row.student.languages.all()),
                row.arrival or "",
                row.departure or "",
                row.capacity if row.role == ParticipantRole.LOCAL else "",
                row.signed_up.date() if row.signed_up else "",
            ]
        )
        count += 1
    audit.record(
        "people.exported", term, actor=request.user, unit=term.programme.unit, reason=f"{count} rows"
    )
    return response


@of_term("people", "people.see")
def person(request: HttpRequest, term: Term, uuid: UUID, note_form: NoteForm | None = None) -> HttpResponse:
    row = fetch(queries.person(term), request.user, "people.see", uuid=uuid)
    may_note = can(request.user, "people.note", row)
    return render_desk(
        request,
        "buddy/desk/person.html",
        {
            "person": row,
            "row": person_row(row, term),
            "card": card_for(request.user, row),
            "history": history(row, queries.pairs_of(row)),
            "notes": queries.notes(row) if may_note else [],
            "note_form": (note_form or NoteForm()) if may_note else None,
            "may_confirm": row.status == "unconfirmed" and can(request.user, "locals.confirm", row),
            "training": modules_left(row) if row.role == ParticipantRole.LOCAL else [],
            "may_stop": can(request.user, "people.stop", row),
            "may_pair": row.status in {"waiting", "free"} and can(request.user, "pairs.edit", row),
        },
    )


@require_POST
@of_term("people", "people.see")
def note(request: HttpRequest, term: Term, uuid: UUID) -> HttpResponse:
    row = fetch(queries.person(term), request.user, "people.note", see="people.see", uuid=uuid)
    form = NoteForm(request.POST)
    if not form.is_valid():
        return person(request, term.programme.slug, term.slug, uuid=uuid, note_form=form)
    notes.add_note(participation=row, by=request.user, body=form.cleaned_data["body"])
    messages.success(request, _("Your note is kept."))
    return redirect(term_url("desk_person", term, uuid))


@require_POST
@of_term("people", "locals.confirm")
def confirm(request: HttpRequest, term: Term, uuid: UUID) -> HttpResponse:
    row = fetch(queries.person(term), request.user, "locals.confirm", see="people.see", uuid=uuid)
    _confirm(request, queries.person(term).filter(pk=row.pk))
    return redirect(term_url("desk_person", term, uuid))
