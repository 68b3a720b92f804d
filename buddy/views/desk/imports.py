"""Import nominated students: choose a file, see what it would do, then do it."""

from __future__ import annotations

from django.contrib import messages
from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.crypto import get_random_string
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from buddy.enums import ParticipantRole
from buddy.forms.desk import ImportForm
from buddy.models import Term
from buddy.services.imports import ImportRefused, import_invitations, template_file
from buddy.views.desk.frame import of_term, render_desk, term_url
from portal.forms import posted

# How long a file that was looked at waits to be confirmed.
KEPT_SECONDS = 3600
FAULTS_SHOWN = 200
TOKEN_LENGTH = 20


def _key(request: HttpRequest, term: Term, token: str) -> str:
    return f"import:{request.user.pk}:{term.pk}:{token}"


@of_term("imports", "imports.run")
def imports(request: HttpRequest, term: Term) -> HttpResponse:
    """A file is read and shown first; nothing is written before it is confirmed."""
    form = ImportForm(posted(request), request.FILES or None)
    result = token = None
    if request.method == "POST" and form.is_valid():
        data, role = form.cleaned_data["file"].read(), ParticipantRole(form.cleaned_data["role"])
        try:
            result = import_invitations(term=term, role=role, data=data, by=request.user, dry_run=True)
        except ImportRefused as refusal:
            form.add_error(None, str(refusal))
        else:
            if not result.faults:
                token = get_random_string(TOKEN_LENGTH)
                cache.set(_key(request, term, token), (role.value, data), KEPT_SECONDS)
    return render_desk(
        request,
        "buddy/desk/imports.html",
        {
            "form": form,
            "result": result,
            "token": token,
            "faults": result.faults[:FAULTS_SHOWN] if result else [],
            "more_faults": max(0, len(result.faults) - FAULTS_SHOWN) if result else 0,
        },
    )


@of_term("imports", "imports.run")
def confirm(request: HttpRequest, term: Term) -> HttpResponse:
    token = request.POST.get("token", "")
    kept = cache.get(_key(request, term, token)) if len(token) == TOKEN_LENGTH and token.isalnum() else None
    if request.method != "POST" or kept is None:
        messages.warning(request, _("Please choose the file again: it was looked at too long ago."))
        return redirect(term_url("desk_imports", term))
    role, data = kept
    try:
        result = import_invitations(term=term, role=ParticipantRole(role), data=data, by=request.user)
    except ImportRefused as refusal:
        messages.error(request, str(refusal))
        return redirect(term_url("desk_imports", term))
    cache.delete(_key(request, term, token))
    text = ngettext("%(count)d person is invited.", "%(count)d people are invited.", result.new)
    messages.success(request, text % {"count": result.new})
    return redirect(term_url("desk_imports", term))


@of_term("imports", "imports.run")
def template(request: HttpRequest, term: Term, role: str) -> HttpResponse:
    if role not in ParticipantRole.values:
        raise Http404
    response = HttpResponse(template_file(role), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{role}.csv"'
    return response
