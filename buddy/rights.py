"""Who may do what in the buddy programme: actions of roles, and how rows reach people.

The table stands in docs/reference/rights.md; `portal.scope` asks what is registered here.
"""

from __future__ import annotations

from django.db.models import Q, QuerySet
from django.utils import timezone

from buddy.enums import AgreementKind, ParticipantRole, ParticipationState
from buddy.models import Invitation, Note, Pair, Participation, Plan, Programme, Report, Student, Term
from portal.enums import ConsentKind, Role, UnitKind
from portal.extensions import Scope
from portal.models import Consent, Unit
from portal.scope import granted_units, reach, within

_COORDINATOR = {
    "people.see",
    "people.note",
    "people.stop",
    "people.export",
    "locals.confirm",
    "imports.run",
    "plans.edit",
    "pairs.edit",
    "messages.send",
    "reports.see",
    "programme.settings",
    "statistics.see",
}


def role_actions() -> dict[Role, frozenset[str]]:
    return {
        Role.COORDINATOR: frozenset(_COORDINATOR),
        Role.OFFICER: frozenset(
            {"students.follow", "students.confirm", "students.nominate", "statistics.see"}
        ),
        Role.NATIONAL: frozenset({"programme.settings", "statistics.see", "reports.oversee"}),
        Role.CENTRAL: frozenset(
            {"programme.settings", "statistics.see", "reports.oversee", "people.open_record"}
        ),
    }


def programmes(user, action: str) -> QuerySet[Programme]:
    """Programmes where `user` may perform `action`: run by a unit in reach, or shared with one
    under an agreement to coordinate that is in force."""
    units = granted_units(user, action)
    shared = Q(
        agreements__kind=AgreementKind.COORDINATE, agreements__until__gte=timezone.localdate()
    ) & within(units, "agreements__unit")
    return Programme.objects.filter(within(units, "unit") | shared).distinct()


def _of_programmes(action: str, field: str):
    return lambda user: Q(**{f"{field}__in": programmes(user, action)})


def _own_students(user) -> Q:
    """Participations at a university where `user` is officer, of students who agreed to be followed."""
    agreed = Consent.objects.filter(kind=ConsentKind.UNIVERSITY, withdrawn=None).values("user")
    return (
        reach(user, "students.follow", "university")
        & Q(student__user__in=agreed)
        & ~Q(state=ParticipationState.DRAFT)
    )


def _terms_to_nominate_for(user) -> Q:
    """Terms of programmes that take students of a university where `user` is officer: those of its city
    and those it has an agreement with; of another university's own programme none."""
    universities = granted_units(user, "students.nominate")
    above = {unit.path[:end] for unit in universities for end in range(1, len(unit.path))}
    cities = Unit.objects.filter(kind=UnitKind.CITY, path__in=above)
    own = Q(programme__unit__in=[unit.pk for unit in universities])
    closed = Q(programme__university_only=True, programme__unit__kind=UnitKind.UNIVERSITY)
    shared = Programme.objects.filter(
        agreements__unit__in=[unit.pk for unit in universities], agreements__until__gte=timezone.localdate()
    )
    return own | (~closed & (within(cities, "programme__unit") | Q(programme__in=shared)))


def _own_locals(user) -> Q:
    return reach(user, "students.confirm", "university") & Q(
        role=ParticipantRole.LOCAL, state__in=[ParticipationState.OPEN, ParticipationState.PAUSED]
    )


def _not_about(user, field: str) -> Q:
    """A coordinator who takes part reads nothing that was written about themselves."""
    return ~Q(**{f"{field}__student__user": user.pk})


def _own(*fields: str):
    def rows(user) -> Q:
        if not user.is_authenticated:
            return Q(pk__in=[])
        found = Q(pk__in=[])
        for field in fields:
            found |= Q(**{field: user})
        return found

    return rows


def _others(action: str):
    """Participations in own programmes, of anybody but oneself."""
    return lambda user: Q(term__programme__in=programmes(user, action)) & ~Q(student__user=user.pk)


def _notes(user) -> Q:
    return Q(participation__term__programme__in=programmes(user, "people.note")) & _not_about(
        user, "participation"
    )


def _reports(user) -> Q:
    desk = Q(pair__international__term__programme__in=programmes(user, "reports.see"))
    above = reach(user, "reports.oversee", "pair__international__term__programme__unit")
    return (
        (desk | above)
        & ~Q(about=user.pk)
        & _not_about(user, "pair__international")
        & _not_about(user, "pair__local")
    )


def scopes() -> list[Scope]:
    by_programme = [
        (Programme, "pk"),
        (Term, "programme"),
        (Participation, "term__programme"),
        (Invitation, "term__programme"),
        (Plan, "term__programme"),
        (Pair, "international__term__programme"),
    ]
    actions = sorted(_COORDINATOR - {"people.note", "people.stop", "reports.see"})
    return [
        *(
            Scope(model=model, action=action, rows=_of_programmes(action, field))
            for model, field in by_programme
            for action in actions
        ),
        Scope(model=Participation, action="people.note", rows=_others("people.note")),
        Scope(model=Participation, action="people.stop", rows=_others("people.stop")),
        Scope(model=Note, action="people.note", rows=_notes),
        Scope(
            model=Participation,
            action="people.open_record",
            rows=lambda user: reach(user, "people.open_record", "term__programme__unit"),
        ),
        Scope(
            model=Student,
            action="people.open_record",
            rows=lambda user: reach(user, "people.open_record", "participations__term__programme__unit"),
        ),
        Scope(model=Report, action="reports.see", rows=_reports),
        Scope(model=Term, action="imports.run", rows=_terms_to_nominate_for),
        Scope(model=Participation, action="students.follow", rows=_own_students),
        Scope(model=Participation, action="locals.confirm", rows=_own_locals),
        Scope(model=Participation, action="own", rows=_own("student__user")),
        Scope(model=Pair, action="own", rows=_own("international__student__user", "local__student__user")),
    ]
