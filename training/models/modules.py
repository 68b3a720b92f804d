"""A module: lessons in sections and a quiz, for one audience."""

from __future__ import annotations

from functools import cached_property

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index
from wagtail.url_routing import RouteResult
from wagtail_localize.fields import SynchronizedField

from home.models import BasePage
from portal.names import language_choices
from training.blocks import lesson_blocks, module_blocks, question_blocks
from training.enums import Audience


class ModulePage(BasePage):
    """What a learner works through. All language versions are one module: its `translation_key`.

    Lessons and questions are known by the ids of their blocks, which are the same in all languages.
    """

    audience = models.CharField(_("for"), max_length=14, choices=Audience)
    minutes = models.PositiveSmallIntegerField(
        _("minutes"), validators=[MinValueValidator(1), MaxValueValidator(600)], help_text=_("With the quiz.")
    )
    lessons = StreamField(lesson_blocks(), blank=True, verbose_name=_("lessons"))
    # Where only title and introduction are translated so far, the language in which the rest is written.
    lessons_language = models.CharField(
        _("language of the lessons"),
        max_length=12,
        blank=True,
        choices=language_choices,
        help_text=_("Only if lessons and quiz are not in the language of this page."),
    )
    quiz = StreamField(question_blocks(), blank=True, verbose_name=_("quiz"))
    pass_mark = models.PositiveSmallIntegerField(
        _("pass mark"),
        default=70,
        validators=[MinValueValidator(1), MaxValueValidator(100)],
        help_text=_("Percent of the questions."),
    )
    questions_asked = models.PositiveSmallIntegerField(
        _("questions asked"),
        default=0,
        help_text=_("How many questions of the quiz one attempt asks, chosen at random; 0 asks all."),
    )
    shuffle = models.BooleanField(_("mix questions and answers"), default=True)
    most_attempts = models.PositiveSmallIntegerField(
        _("attempts"), default=0, help_text=_("How often one may try the quiz; 0 is as often as one likes.")
    )
    valid_months = models.PositiveSmallIntegerField(
        _("valid for months"),
        default=0,
        validators=[MaxValueValidator(120)],
        help_text=_("After this time one takes the module again; 0 is for good."),
    )
    prerequisites = StreamField(
        module_blocks(),
        blank=True,
        verbose_name=_("modules to take first"),
    )

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("audience"), FieldPanel("minutes")]),
        FieldPanel("prerequisites"),
        FieldPanel("lessons"),
        FieldPanel("lessons_language"),
        FieldPanel("quiz"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("pass_mark"), FieldPanel("questions_asked")]),
                FieldRowPanel([FieldPanel("most_attempts"), FieldPanel("valid_months")]),
                FieldPanel("shuffle"),
            ],
            _("Rules of the quiz"),
        ),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("lessons"), index.FilterField("audience")]
    override_translatable_fields = [
        SynchronizedField("audience"),
        SynchronizedField("lessons_language", overridable=True),
        SynchronizedField("prerequisites"),
    ]
    parent_page_types = ["training.TrainingPage"]
    subpage_types: list[str] = []
    template = "training/module_page.html"

    class Meta:
        verbose_name = _("module")
        verbose_name_plural = _("modules")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """`<module>/<place>/` is a lesson by its number, the quiz, its result, or the certificate."""
        if self.live and len(path_components) == 1:
            return RouteResult(self, kwargs={"place": path_components[0]})
        return super().route(request, path_components)

    @property
    def words_language(self) -> str:
        """The language in which lessons and quiz are written."""
        return self.lessons_language or self.language

    @property
    def key(self) -> str:
        """What names this module in every language."""
        return str(self.translation_key)

    @cached_property
    def lesson_list(self) -> list[Lesson]:
        """The lessons in their order, each with its section."""
        lessons: list[Lesson] = []
        section = ""
        for child in self.lessons:
            if child.block_type == "section":
                section = child.value
            else:
                lessons.append(Lesson(len(lessons) + 1, section, child))
        return lessons


class Lesson:
    """A lesson at its place: `number` counts from 1, `key` is the id of its block (a UUID as text)."""

    def __init__(self, number: int, section: str, child: blocks.StreamValue.StreamChild) -> None:
        self.number = number
        self.section = section
        self.key: str = child.id
        self.title: str = child.value["title"]
        self.minutes: int = child.value["minutes"]
        self.body: blocks.StreamValue = child.value["body"]
