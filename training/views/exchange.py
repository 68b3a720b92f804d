"""Modules out of the CMS and into it, as files."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from portal.scope import may_anywhere
from training.forms.exchange import ModuleFileForm
from training.queries.authoring import module_numbered, training_page
from training.queries.reach import AUTHOR
from training.services.exporting import export_module
from training.services.importing import Imported, ImportRefused, import_module


@require_safe
def export(request: HttpRequest, page_id: int) -> HttpResponse:
    page = module_numbered(page_id)
    if page is None or not may_anywhere(request.user, AUTHOR):
        raise Http404
    response = HttpResponse(export_module(page), content_type="application/zip")
    response["Content-Disposition"] = f'attachment; filename="{page.slug}.zip"'
    return response


def take_in(request: HttpRequest, page_id: int) -> HttpResponse:
    page = training_page(page_id)
    if page is None or not may_anywhere(request.user, AUTHOR):
        raise Http404
    form = ModuleFileForm(request.POST, request.FILES) if request.method == "POST" else ModuleFileForm()
    if form.is_bound and form.is_valid():
        try:
            found = import_module(form.cleaned_data["file"], by=request.user)
        except ImportRefused as refused:
            form.add_error("file", refused.message)
        else:
            _say(request, found)
            here = found.pages.get(page.language) or next(iter(found.pages.values()))
            return redirect("wagtailadmin_pages:edit", here.pk)
    return TemplateResponse(request, "training/cms/import_module.html", {"page": page, "form": form})


def _say(request: HttpRequest, found: Imported) -> None:
    languages = ", ".join(page.locale.get_display_name() for page in found.pages.values())
    text = (
        _("Taken in as drafts (%(languages)s). Look through them, then publish.")
        if found.is_new
        else _(
            "The module was here already: its drafts are new (%(languages)s), what learners meet is not changed."
        )
    )
    messages.success(request, text % {"languages": languages})
    if found.left_out:
        text = _("Left out, since this site does not speak them: %(languages)s.")
        messages.warning(request, text % {"languages": ", ".join(found.left_out)})
    if found.missing_first:
        number = found.missing_first
        text = ngettext(
            "%(count)s module that comes first is not on this site: take it in as well, then import this one again.",
            "%(count)s modules that come first are not on this site: take them in as well, then import this one again.",
            number,
        )
        messages.warning(request, text % {"count": number})
