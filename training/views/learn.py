"""A module from inside: which view answers which place, and the lessons."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from training.blocks import parts_of
from training.forms.learner import CommentForm, notes_in
from training.models import ModulePage
from training.models.modules import Lesson
from training.queries.progress import notes_of, standing
from training.services import learning
from training.services.learning import LearningRefused
from training.views import quiz
from training.views.places import address, place_context
from training.views.training import outline, overview

# Sent by our script with what it keeps while one works.
BACKGROUND = "X-Background"


def module(request: HttpRequest, page: ModulePage, place: str = "") -> HttpResponse:
    """The page itself for everybody, what lies below it for who is signed in."""
    if not place:
        return overview(request, page)
    if not _exists(page, place):
        raise Http404
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path())
    if place == "quiz":
        return quiz.quiz(request, page)
    if place.startswith(quiz.RESULT):
        return quiz.result(request, page, int(place.removeprefix(quiz.RESULT)))
    return lesson(request, page, page.lesson_list[int(place) - 1])


def _exists(page: ModulePage, place: str) -> bool:
    number = place.removeprefix(quiz.RESULT)
    if not (number.isascii() and number.isdigit() and len(number) < 5):
        return place == "quiz"
    return place.startswith(quiz.RESULT) or 1 <= int(number) <= len(page.lesson_list)


def lesson(request: HttpRequest, page: ModulePage, here: Lesson) -> HttpResponse:
    form = CommentForm(request.POST if request.POST.get("do") == "comment" else None)
    if request.method == "POST":
        answer = _comment(request, page, here, form) if form.is_bound else _go_on(request, page, here)
        if answer is not None:
            return answer
    learner = standing(request.user, page)
    lessons = page.lesson_list
    context = place_context(request, page, str(here.number), here.title) | {
        "lesson": here,
        "learner": learner,
        "parts": _parts(here, learner.progress),
        "count": len(lessons),
        "sections": outline(page, learner, here.number),
        "previous_url": address(page, here.number - 1) if here.number > 1 else "",
        "is_last": here.number == len(lessons),
        "is_done": here.key in learner.done,
        "comment_form": form,
    }
    return TemplateResponse(request, "training/lesson.html", context)


def _parts(here: Lesson, progress) -> list[dict]:
    return parts_of(here.body, {key: note.value for key, note in notes_of(progress, here).items()})


def _go_on(request: HttpRequest, page: ModulePage, here: Lesson) -> HttpResponse:
    """Keep what was noted; with "go_on" the lesson is done."""
    texts, ticks = notes_in(request.POST)
    learning.keep_notes(user=request.user, page=page, lesson=here, texts=texts, ticks=ticks)
    if request.POST.get("do") != "go_on":
        if BACKGROUND in request.headers:
            return HttpResponse(status=204)
        messages.success(request, _("Your notes are kept. Nobody else reads them."))
        return redirect(address(page, here.number))
    learning.finish_lesson(user=request.user, page=page, lesson=here)
    if here.number < len(page.lesson_list):
        return redirect(address(page, here.number + 1))
    after = standing(request.user, page)
    return redirect(address(page, "quiz" if after.has_quiz and not (after.left or after.has_passed) else ""))


def _comment(request: HttpRequest, page: ModulePage, here: Lesson, form: CommentForm) -> HttpResponse | None:
    if not form.is_valid():
        return None
    try:
        learning.comment(user=request.user, page=page, lesson=here, text=form.cleaned_data["text"])
    except LearningRefused as refused:
        form.add_error(None, refused.message)
        return None
    messages.success(request, _("Thank you. The trainers read it."))
    return redirect(address(page, here.number))
