"""Blocks of the page of frequent questions."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from home.blocks.previews import from_page
from home.blocks.texts import QuestionBlock

AUDIENCES = [
    ("international", _("International students")),
    ("local", _("Local students")),
    ("coordinators", _("Coordinators")),
    ("universities", _("Universities")),
    ("everybody", _("Everybody")),
]


class AudienceQuestionsBlock(blocks.StructBlock):
    """Questions that one kind of reader asks."""

    audience = blocks.ChoiceBlock(choices=AUDIENCES, label=_("audience"))
    title = blocks.CharBlock(max_length=120, label=_("title"))
    questions = blocks.ListBlock(QuestionBlock(), min_num=1, label=_("questions"))

    class Meta:
        icon = "help"
        label = _("Questions of one audience")
        label_format = "{title}"
        preview_value = from_page("faq", "section", "sections")
        preview_template = "home/blocks/previews/questions.html"
        description = _("Questions that one kind of reader asks.")
