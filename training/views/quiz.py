"""A quiz: before it begins, its questions, and its result."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from training.enums import State
from training.forms.learner import ANSWER, answers_in
from training.models import Attempt, ModulePage
from training.queries.progress import Standing, attempt_of, standing
from training.services import quizzes
from training.services.learning import LearningRefused
from training.services.marking import takes_several
from training.views.places import address, place_context
from training.views.training import suggestion

RESULT = "result-"


def quiz(request: HttpRequest, page: ModulePage) -> HttpResponse:
    missing: list[str] = []
    if request.method == "POST":
        try:
            return _change(request, page)
        except quizzes.Unanswered as unanswered:
            missing = unanswered.questions
        except LearningRefused as refused:
            if "X-Background" in request.headers:
                return HttpResponse(refused.message, status=409, content_type="text/plain; charset=utf-8")
            messages.error(request, refused.message)
            return redirect(address(page, "quiz"))
    attempt = attempt_of(request.user, page)
    if attempt is not None:
        return _questions(request, page, attempt, missing)
    return _before(request, page, standing(request.user, page))


def _change(request: HttpRequest, page: ModulePage) -> HttpResponse:
    user, what = request.user, request.POST.get("do")
    if what == "start":
        quizzes.start_attempt(user=user, page=page)
        return redirect(address(page, "quiz"))
    attempt = attempt_of(user, page)
    number = request.POST.get("attempt", "")
    # What was sent belongs to an attempt; another one may be open by now.
    number = int(number) if number.isascii() and number.isdigit() and len(number) < 5 else 0
    asked = [question["id"] for question in attempt.questions] if attempt else []
    answers = answers_in(request.POST, asked)
    if what == "submit":
        attempt = quizzes.submit_attempt(user=user, page=page, number=number, answers=answers)
        return redirect(address(page, f"{RESULT}{attempt.number}"))
    quizzes.save_answers(user=user, page=page, number=number, answers=answers)
    if "X-Background" in request.headers:
        return HttpResponse(status=204)
    messages.success(request, _("Your answers are kept. Go on whenever you like."))
    return redirect(address(page))


def _before(request: HttpRequest, page: ModulePage, here: Standing) -> HttpResponse:
    """What awaits the learner, or what stands in the way."""
    if here.state == State.COMPLETE:
        place = f"{RESULT}{here.last_result.number}" if here.last_result else ""
        return redirect(address(page, place))
    context = place_context(request, page, "quiz", _("Quiz")) | {
        "here": here,
        "why_locked": quizzes.why_locked(here),
        "needed": [{"title": module.title, "url": address(module)} for module in here.needed],
        "lesson_url": address(page, here.next_lesson.number) if here.next_lesson else "",
        "questions": min(page.questions_asked or len(page.quiz), len(page.quiz)),
    }
    return TemplateResponse(request, "training/quiz_start.html", context)


def _questions(request: HttpRequest, page: ModulePage, attempt: Attempt, missing: list[str]) -> HttpResponse:
    chosen = {str(answer.question): answer.chosen for answer in attempt.answers.all()}
    rows = [
        {
            "number": number,
            "name": f"{ANSWER}{question['id']}",
            "several": takes_several(question),
            "question": question["question"],
            "situation": question["situation"],
            "is_missing": question["id"] in missing,
            # Nothing of what is right leaves the server.
            "choices": [
                {
                    "id": choice["id"],
                    "text": choice["text"],
                    "chosen": choice["id"] in chosen.get(question["id"], []),
                }
                for choice in question["choices"]
            ],
        }
        for number, question in enumerate(attempt.questions, start=1)
    ]
    context = place_context(request, page, "quiz", _("Quiz")) | {
        "attempt": attempt,
        "rows": rows,
        "missing": [row for row in rows if row["is_missing"]],
        "answered": sum(bool(chosen.get(question["id"])) for question in attempt.questions),
        "words_lang": _lang(attempt),
    }
    return TemplateResponse(request, "training/quiz.html", context)


def result(request: HttpRequest, page: ModulePage, number: int) -> HttpResponse:
    """A submitted attempt as it was asked and answered, whatever has become of the page."""
    attempt = attempt_of(request.user, page, number)
    if attempt is None:
        raise Http404
    here = standing(request.user, page)
    rows = _marked(attempt)
    context = place_context(request, page, f"{RESULT}{number}", _("Your result")) | {
        "attempt": attempt,
        "here": here,
        "rows": rows,
        "right": sum(row["correct"] for row in rows),
        "is_complete": here.state == State.COMPLETE,
        "may_try": here.state == State.BEGUN and not here.has_passed and not quizzes.why_locked(here),
        "why_locked": "" if here.has_passed else quizzes.why_locked(here),
        "quiz_url": address(page, "quiz"),
        "words_lang": _lang(attempt),
        "next_module": suggestion(request, page) if here.state == State.COMPLETE else None,
    }
    return TemplateResponse(request, "training/result.html", context)


def _marked(attempt: Attempt) -> list[dict]:
    answers = {str(answer.question): answer for answer in attempt.answers.all()}
    return [
        {
            "number": number,
            "question": question["question"],
            "situation": question["situation"],
            "correct": bool(answers[question["id"]].correct) if question["id"] in answers else False,
            "choices": [
                {
                    **choice,
                    "chosen": question["id"] in answers and choice["id"] in answers[question["id"]].chosen,
                }
                for choice in question["choices"]
            ],
        }
        for number, question in enumerate(attempt.questions, start=1)
    ]


def _lang(attempt: Attempt) -> str:
    return attempt.language if attempt.language != get_language() else ""
