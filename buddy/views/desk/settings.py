"""Settings of a programme, its terms with their matching days, its own texts."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from buddy.forms.desk import WEIGHT_MEANINGS, ProgrammeForm, TextsForm, text_languages
from buddy.forms.terms import MatchingDayFormSet, TermForm
from buddy.models import Programme, Term
from buddy.queries import desk as queries
from buddy.queries.texts import own_texts
from buddy.services import programmes as services
from buddy.views.desk.frame import of_programme, programme_url, render_desk
from portal.forms import posted
from portal.scope import fetch


@of_programme("settings", "programme.settings")
def settings(request: HttpRequest, programme: Programme) -> HttpResponse:
    form = ProgrammeForm(posted(request), instance=programme)
    if request.method == "POST" and form.is_valid():
        services.save_settings(programme=form.save(commit=False), weights=form.weights(), by=request.user)
        messages.success(request, _("The settings are saved. They count from the next plan on."))
        return redirect(programme_url("desk_settings", programme))
    return render_desk(
        request,
        "buddy/desk/settings.html",
        {
            "form": form,
            "groups": form.groups(),
            "weight_fields": form.weight_fields(),
            "meanings": WEIGHT_MEANINGS,
        },
    )


@of_programme("terms", "programme.settings")
def terms(request: HttpRequest, programme: Programme) -> HttpResponse:
    rows = programme.terms.prefetch_related("matching_days").order_by("-arrival_from", "-pk")
    return render_desk(
        request,
        "buddy/desk/terms.html",
        {"terms": rows, "languages": text_languages(), "today": programme.today},
    )


@of_programme("terms", "programme.settings")
def term_new(request: HttpRequest, programme: Programme) -> HttpResponse:
    return _term(request, programme, Term(programme=programme))


@of_programme("terms", "programme.settings")
def term_edit(request: HttpRequest, programme: Programme, slug: str) -> HttpResponse:
    term = fetch(queries.terms(), request.user, "programme.settings", programme=programme, slug=slug)
    return _term(request, programme, term)


def _term(request: HttpRequest, programme: Programme, term: Term) -> HttpResponse:
    """Create or change `term`; its matching days are edited with it."""
    form = TermForm(posted(request), instance=term)
    known = [{"day": row.day} for row in term.matching_days.all()] if term.pk else []
    days = MatchingDayFormSet(posted(request), initial=known, prefix="days")
    if request.method == "POST" and form.is_valid() and days.is_valid():
        saved = form.save(commit=False)
        outside = [day for day in days.days() if day > saved.ends]
        if outside:
            form.add_error("ends", _("A matching day lies after the end of the term."))
        else:
            services.save_term(term=saved, days=days.days(), by=request.user)
            messages.success(request, _("%(term)s is saved.") % {"term": saved.title})
            return redirect(programme_url("desk_terms", programme))
    return render_desk(request, "buddy/desk/term.html", {"form": form, "days": days, "edited": term})


@of_programme("terms", "programme.settings")
def texts(request: HttpRequest, programme: Programme, language: str = "") -> HttpResponse:
    language = language or get_language()
    if language not in dict(text_languages()):
        raise Http404
    form = TextsForm(posted(request), bodies=own_texts(programme, language))
    if request.method == "POST" and form.is_valid():
        services.save_texts(programme=programme, language=language, bodies=form.cleaned_data, by=request.user)
        messages.success(request, _("The texts are saved."))
        return redirect(programme_url("desk_texts", programme, language))
    tabs = [
        {"label": label, "url": programme_url("desk_texts", programme, code), "active": code == language}
        for code, label in text_languages()
    ]
    return render_desk(
        request, "buddy/desk/texts.html", {"form": form, "tabs": tabs, "text_language": language}
    )
