"""Blocks that explain: text, steps, cards, a timeline, questions, a notice."""

from itertools import cycle

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from home.blocks.links import LinkBlock
from home.blocks.previews import from_list, from_page

TEXT_FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link", "document-link", "image", "hr"]
PLAIN_FEATURES = ["bold", "italic", "ol", "ul", "link", "document-link"]


class RichTextBlock(blocks.RichTextBlock):
    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "home/blocks/text.html"
        preview_value = from_page("project", "text")
        description = _("Running text with headings, lists, links and pictures.")


class StepBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=80, label=_("title"))
    text = blocks.TextBlock(max_length=400, label=_("text"))

    class Meta:
        icon = "order"
        label = _("Step")
        preview_value = from_list(from_page("", "steps"), "steps")


class StepsBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=120, label=_("title"))
    steps = blocks.ListBlock(StepBlock(), min_num=2, max_num=8, label=_("steps"))

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        template = "home/blocks/steps.html"
        preview_value = from_page("", "steps")
        description = _("What happens one after the other. Three steps get a drawing each.")


class CardBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=80, label=_("title"))
    text = blocks.RichTextBlock(features=PLAIN_FEATURES, label=_("text"))
    link = LinkBlock(required=False, label=_("link"))

    class Meta:
        icon = "doc-full"
        label = _("Card")
        preview_value = from_list(from_page("", "cards"), "cards")


class CardsBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=120, label=_("title"))
    text = blocks.TextBlock(required=False, max_length=400, label=_("text"))
    cards = blocks.ListBlock(CardBlock(), min_num=1, max_num=12, label=_("cards"))

    class Meta:
        icon = "grip"
        label = _("Cards")
        template = "home/blocks/cards.html"
        preview_value = from_page("", "cards")
        description = _("Several things side by side, each with its own link if you like.")


class MomentBlock(blocks.StructBlock):
    when = blocks.CharBlock(max_length=40, label=_("when"))
    title = blocks.CharBlock(max_length=120, label=_("title"))
    text = blocks.TextBlock(max_length=600, label=_("text"))

    class Meta:
        icon = "date"
        label = _("Moment")
        preview_value = from_list(from_page("project", "timeline"), "moments")


class TimelineValue(blocks.StructValue):
    @property
    def events(self) -> list[dict]:
        """As components/timeline.html wants them; the moments take turns between the two sides' colours."""
        return [
            {
                "title": moment["title"],
                "when": moment["when"],
                "text": moment["text"],
                "side": side,
                "icon": "map-pin",
            }
            for moment, side in zip(self["moments"], cycle(["intl", "local"]), strict=False)
        ]


class TimelineBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=120, label=_("title"))
    moments = blocks.ListBlock(MomentBlock(), min_num=2, label=_("moments"))

    class Meta:
        icon = "history"
        label = _("Timeline")
        template = "home/blocks/timeline.html"
        value_class = TimelineValue
        preview_value = from_page("project", "timeline")
        description = _("How something grew, moment by moment.")


class QuestionBlock(blocks.StructBlock):
    question = blocks.CharBlock(max_length=200, label=_("question"))
    answer = blocks.RichTextBlock(features=PLAIN_FEATURES, label=_("answer"))

    class Meta:
        icon = "help"
        label = _("Question")
        preview_value = from_list(from_page("how", "questions"), "questions")


class QuestionsBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=120, label=_("title"))
    questions = blocks.ListBlock(QuestionBlock(), min_num=1, label=_("questions"))

    class Meta:
        icon = "help"
        label = _("Questions and answers")
        template = "home/blocks/questions.html"
        preview_value = from_page("how", "questions")
        description = _("Questions that open when one presses them.")


class NoticeBlock(blocks.StructBlock):
    title = blocks.CharBlock(required=False, max_length=120, label=_("title"))
    text = blocks.TextBlock(max_length=600, label=_("text"))

    class Meta:
        icon = "info-circle"
        label = _("Notice")
        template = "home/blocks/notice.html"
        preview_value = from_page("how", "notice")
        description = _("One thing that nobody should miss.")
