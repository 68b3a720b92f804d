"""Facilitation kits: the list, one with its times, and as a sheet to print."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from portal.queries.pages import reader_url
from training.forms.kits import StartForm
from training.kits import duration, end_of, sheet_pdf, timed_steps, words_language
from training.models import KitPage, KitsPage
from training.printing import in_letters
from training.queries.kits import all_kits, live_kit


def kits(request: HttpRequest, page: KitsPage) -> HttpResponse:
    cards = [
        {
            "title": kit.title,
            "text": kit.introduction,
            "url": reader_url(kit),
            "group": kit.group,
            "group_lang": words_language(kit) if words_language(kit) != get_language() else "",
            "duration": duration(kit.minutes),
            "lang": kit.language if kit.language != get_language() else "",
        }
        for kit in all_kits()
    ]
    return TemplateResponse(request, page.template, page.get_context(request) | {"cards": cards})


def kit(request: HttpRequest, page: KitPage) -> HttpResponse:
    form = StartForm(request.GET or None)
    start = form.cleaned_data.get("start") if form.is_valid() else None
    words = words_language(page)
    query = f"?{urlencode({'start': start.strftime('%H:%M')})}" if start else ""
    context = page.get_context(request) | {
        "form": form,
        "steps": timed_steps(page, start),
        "end": end_of(page, start),
        "duration": duration(page.minutes),
        "has_other_language": words != page.language,
        "words_lang": words if words != get_language() else "",
        # A kit that is previewed before it was ever saved has no sheet yet.
        "sheet_url": reverse("training:kit_sheet", args=[page.pk]) + query if page.pk else "",
    }
    return TemplateResponse(request, page.template, context)


@require_safe
def sheet(request: HttpRequest, pk: int) -> HttpResponse:
    page = live_kit(pk)
    if page is None:
        raise Http404
    form = StartForm(request.GET)
    start = form.cleaned_data.get("start") if form.is_valid() else None
    address = in_letters(request.build_absolute_uri(reader_url(page)))
    response = HttpResponse(sheet_pdf(page, start, address), content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{page.slug}.pdf"'
    return response
