"""Questions of a quiz. What makes an answer right is in `training.services.marking`."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from home.blocks.texts import PLAIN_FEATURES
from training.blocks.previews import first


class ChoiceBlock(blocks.StructBlock):
    text = blocks.CharBlock(max_length=250, label=_("answer"))
    correct = blocks.BooleanBlock(required=False, label=_("right"))
    feedback = blocks.TextBlock(max_length=500, label=_("why"))

    class Meta:
        icon = "check"
        label = _("Answer")
        label_format = "{text}"


class ChoicesBlock(blocks.StructBlock):
    """Abstract: a question with answers to choose from."""

    most_correct: int | None = 1

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        value = super().clean(value)
        right = sum(choice["correct"] for choice in value["choices"])
        problem = None
        if not right:
            problem = _("Mark the answer that is right.")
        elif self.most_correct is not None and right > self.most_correct:
            problem = _("Mark one answer only as right, or make it a question with several.")
        if problem:
            errors = {"choices": ValidationError(problem)}
            raise blocks.StructBlockValidationError(block_errors=errors)
        return value


class SingleBlock(ChoicesBlock):
    question = blocks.CharBlock(max_length=300, label=_("question"))
    choices = blocks.ListBlock(ChoiceBlock(), min_num=2, max_num=8, label=_("answers"))

    class Meta:
        icon = "radio-full"
        label = _("One answer is right")
        label_format = "{question}"
        template = "training/blocks/question.html"
        preview_value = first("single")
        description = _("A question with one right answer, and a reason for each answer.")


class MultipleBlock(ChoicesBlock):
    most_correct = None

    question = blocks.CharBlock(max_length=300, label=_("question"))
    choices = blocks.ListBlock(ChoiceBlock(), min_num=2, max_num=8, label=_("answers"))

    class Meta:
        icon = "tick"
        label = _("Several answers may be right")
        label_format = "{question}"
        template = "training/blocks/question.html"
        preview_value = first("multiple")
        description = _("A question of which several answers may be right.")


class TrueFalseBlock(blocks.StructBlock):
    statement = blocks.CharBlock(max_length=300, label=_("statement"))
    is_true = blocks.BooleanBlock(required=False, label=_("it is true"))
    feedback = blocks.TextBlock(max_length=500, label=_("why"))

    class Meta:
        icon = "help"
        label = _("True or false")
        label_format = "{statement}"
        template = "training/blocks/question.html"
        preview_value = first("true_false")
        description = _("A statement that is true or not, and why.")


class ScenarioQuestionBlock(ChoicesBlock):
    situation = blocks.RichTextBlock(features=PLAIN_FEATURES, label=_("situation"))
    question = blocks.CharBlock(max_length=300, label=_("question"))
    choices = blocks.ListBlock(ChoiceBlock(), min_num=2, max_num=8, label=_("answers"))

    class Meta:
        icon = "comment"
        label = _("A situation and what follows")
        label_format = "{question}"
        template = "training/blocks/question.html"
        preview_value = first("scenario_question")
        description = _("A situation, a question, and what follows from each answer.")
