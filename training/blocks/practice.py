"""What a learner does in a lesson: tick off, think over, decide."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from home.blocks.texts import PLAIN_FEATURES
from training.blocks.previews import first


class ChecklistBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=120, label=_("title"))
    items = blocks.ListBlock(blocks.CharBlock(max_length=200), min_num=1, max_num=15, label=_("points"))

    class Meta:
        icon = "list-ul"
        label = _("Checklist")
        label_format = "{title}"
        template = "training/blocks/checklist.html"
        preview_value = first("checklist")
        description = _("Points to tick off. Ticks are kept for the learner alone.")


class ReflectionBlock(blocks.StructBlock):
    """A question to oneself. What a learner notes is seen by nobody else."""

    question = blocks.CharBlock(max_length=300, label=_("question"))
    hint = blocks.TextBlock(required=False, max_length=400, label=_("hint"))

    class Meta:
        icon = "edit"
        label = _("Reflection")
        label_format = "{question}"
        template = "training/blocks/reflection.html"
        preview_value = first("reflection")
        description = _("A question to think over. What a learner notes is seen by nobody else.")


class TurnBlock(blocks.StructBlock):
    text = blocks.CharBlock(max_length=200, label=_("choice"))
    consequence = blocks.TextBlock(max_length=600, label=_("what follows"))
    then = blocks.IntegerBlock(
        min_value=0,
        default=0,
        label=_("goes on with moment"),
        help_text=_("The number of a moment of this scenario, counted from 1; 0 ends it."),
    )

    class Meta:
        icon = "arrow-right"
        label = _("Choice")
        label_format = "{text}"


class MomentBlock(blocks.StructBlock):
    text = blocks.RichTextBlock(features=PLAIN_FEATURES, label=_("what happens"))
    choices = blocks.ListBlock(TurnBlock(), min_num=2, max_num=5, label=_("choices"))

    class Meta:
        icon = "comment"
        label = _("Moment")


class ScenarioBlock(blocks.StructBlock):
    """A story in which the learner decides how it goes on. It begins with the first moment."""

    title = blocks.CharBlock(max_length=120, label=_("title"))
    moments = blocks.ListBlock(MomentBlock(), min_num=1, max_num=12, label=_("moments"))

    class Meta:
        icon = "order"
        label = _("Scenario")
        label_format = "{title}"
        template = "training/blocks/scenario.html"
        preview_value = first("scenario")
        description = _("A story in which the learner decides how it goes on.")

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        value = super().clean(value)
        last = len(value["moments"])
        wrong = {
            turn["then"] for moment in value["moments"] for turn in moment["choices"] if turn["then"] > last
        }
        if wrong:
            numbers = ", ".join(str(number) for number in sorted(wrong))
            problem = ValidationError(
                _("A choice goes on with a moment that does not exist: %(numbers)s.") % {"numbers": numbers}
            )
            raise blocks.StructBlockValidationError(block_errors={"moments": problem})
        return value
