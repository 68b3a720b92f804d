"""A module as its learners meet it, all on one page: what authors see before it goes live."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from training.blocks import parts_of
from training.enums import Audience
from training.models import ModulePage
from training.views.places import lessons_lang


def module_preview(request: HttpRequest, page: ModulePage) -> HttpResponse:
    pool = len(page.quiz)
    context = page.get_context(request) | {
        "audience": Audience(page.audience).label if page.audience else "",
        "lessons": [(lesson, parts_of(lesson.body)) for lesson in page.lesson_list],
        "questions": parts_of(page.quiz),
        "asked": min(page.questions_asked or pool, pool),
        "lessons_lang": lessons_lang(page),
    }
    return TemplateResponse(request, "training/module_preview.html", context)
