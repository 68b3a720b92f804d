"""The list of all modules, and the page of one: what awaits the learner and how far they are."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from portal.days import long_day
from portal.queries.pages import in_reader_language, reader_url
from training.enums import Audience, State
from training.forms.learner import ReminderForm
from training.models import KitsPage, ModulePage, Progress, ToolkitPage, TrainingPage
from training.queries.modules import all_modules, by_audience, own_audiences, prerequisites_of
from training.queries.progress import Standing, next_module, progress_by_module, standing, state_of
from training.services import learning, reminders
from training.services.quizzes import why_locked
from training.views.places import address, lessons_lang


def training(request: HttpRequest, page: TrainingPage) -> HttpResponse:
    """All modules by audience, for visitors too; a learner's own first, with where they stand."""
    own = own_audiences(request.user)
    known = progress_by_module(request.user) if request.user.is_authenticated else {}
    groups = [
        {
            "audience": audience,
            "label": audience.label,
            "is_own": audience in own,
            "cards": [card(module, known.get(module.key)) for module in modules],
        }
        for audience, modules in by_audience(all_modules(), own)
    ]
    more = [below for model in (KitsPage, ToolkitPage) if (below := in_reader_language(model))]
    context = page.get_context(request) | {
        "groups": groups,
        "more": [{"page": below, "url": reader_url(below)} for below in more],
    }
    return TemplateResponse(request, page.template, context)


def card(module: ModulePage, progress: Progress | None) -> dict:
    state = state_of(progress)
    return {
        "title": module.title,
        "text": module.introduction,
        "url": reader_url(module),
        "minutes": module.minutes,
        "state": state,
        "label": state.label,
        "valid_until": progress.valid_until if progress and state == State.COMPLETE else None,
        "lang": lessons_lang(module) if module.words_language == module.language else "",
    }


def overview(request: HttpRequest, page: ModulePage) -> HttpResponse:
    """A module's outline, for visitors too."""
    if request.method == "POST":
        return _change(request, page)
    here = standing(request.user, page) if request.user.is_authenticated else None
    needed = here.needed if here else prerequisites_of(page)
    context = page.get_context(request) | {
        "here": here,
        "audience": Audience(page.audience).label,
        "sections": outline(page, here),
        "questions": min(page.questions_asked or len(page.quiz.raw_data), len(page.quiz.raw_data)),
        "needed": [{"title": module.title, "url": reader_url(module)} for module in needed],
        "quiz_url": address(page, "quiz"),
        "why_locked": why_locked(here) if here and here.has_quiz else "",
        "reminder_choices": reminders.CHOICES,
        "lessons_lang": lessons_lang(page),
        "has_other_language": page.words_language != page.language,
        "login_next": request.path,
    }
    if here is not None:
        context |= _way_on(request, page, here)
    return TemplateResponse(request, page.template, context)


def outline(page: ModulePage, here: Standing | None, current: int = 0) -> list[dict]:
    """The lessons below the titles of their sections, each done or not."""
    sections: list[dict] = []
    for lesson in page.lesson_list:
        if not sections or sections[-1]["title"] != lesson.section:
            sections.append({"title": lesson.section, "lessons": []})
        sections[-1]["lessons"].append(
            {
                "title": lesson.title,
                "number": lesson.number,
                "minutes": lesson.minutes,
                "url": address(page, lesson.number),
                "done": here is not None and lesson.key in here.done,
                "current": lesson.number == current,
            }
        )
    return sections


def _way_on(request: HttpRequest, page: ModulePage, here: Standing) -> dict:
    """The one button that leads on; for a complete module, the one that comes next."""
    context: dict = {"go_on_url": "", "next_module": None, "result_url": ""}
    if here.state == State.BEGUN and here.next_lesson:
        context["go_on_url"] = address(page, here.next_lesson.number)
    if here.last_result is not None:
        context["result_url"] = address(page, f"result-{here.last_result.number}")
    if here.state == State.COMPLETE:
        context["next_module"] = suggestion(request, page)
    return context


def suggestion(request: HttpRequest, page: ModulePage) -> dict | None:
    following = next_module(request.user, page)
    return card(following, None) if following else None


def _change(request: HttpRequest, page: ModulePage) -> HttpResponse:
    """Begin, ask for a reminder, or do without one."""
    if not request.user.is_authenticated:
        return redirect_to_login(request.path)
    what = request.POST.get("do")
    if what == "begin":
        learning.begin(user=request.user, page=page)
        return redirect(address(page, 1 if page.lesson_list else "quiz"))
    form = ReminderForm(request.POST)
    if what == "remind" and form.is_valid():
        day = reminders.remind(user=request.user, page=page, days=form.cleaned_data["days"])
        if day is not None:
            messages.success(request, _("We write to you on %(day)s.") % {"day": long_day(day)})
    elif what == "forget":
        reminders.forget(user=request.user, page=page)
        messages.success(request, _("We do not remind you of this module."))
    else:
        messages.error(request, _("That did not work. Please try once more."))
    return redirect(address(page))
