"""Blocks of which trainers build lessons, quizzes and kits. Each has a template in templates/training/blocks/."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from home.blocks.texts import NoticeBlock, RichTextBlock, StepsBlock
from training.blocks.kits import KitStepBlock
from training.blocks.media import AudioBlock, FileBlock, PictureBlock, VideoBlock
from training.blocks.practice import ChecklistBlock, ReflectionBlock, ScenarioBlock
from training.blocks.questions import MultipleBlock, ScenarioQuestionBlock, SingleBlock, TrueFalseBlock

__all__ = ["kit_blocks", "lesson_blocks", "question_blocks"]

LESSON_FEATURES = ["h3", "bold", "italic", "ol", "ul", "link", "document-link"]


def question_blocks() -> list[tuple[str, blocks.Block]]:
    """Questions of a quiz, or of a lesson to check oneself. The names are those of `QuestionKind`."""
    return [
        ("single", SingleBlock()),
        ("multiple", MultipleBlock()),
        ("true_false", TrueFalseBlock()),
        ("scenario_question", ScenarioQuestionBlock()),
    ]


class LessonBlock(blocks.StructBlock):
    """One lesson: what a learner reads and does in one go."""

    title = blocks.CharBlock(max_length=120, label=_("title"))
    minutes = blocks.IntegerBlock(min_value=1, max_value=120, default=3, label=_("minutes"))
    body = blocks.StreamBlock(
        [
            ("text", RichTextBlock(features=LESSON_FEATURES)),
            ("picture", PictureBlock()),
            ("video", VideoBlock()),
            ("audio", AudioBlock()),
            ("file", FileBlock()),
            ("notice", NoticeBlock()),
            ("steps", StepsBlock()),
            ("checklist", ChecklistBlock()),
            ("reflection", ReflectionBlock()),
            ("scenario", ScenarioBlock()),
            *question_blocks(),
        ],
        label=_("content"),
    )

    class Meta:
        icon = "doc-full"
        label = _("Lesson")
        label_format = "{title}"


def lesson_blocks() -> list[tuple[str, blocks.Block]]:
    """A module's lessons; a section is a heading above those that follow it."""
    section = blocks.CharBlock(max_length=120, label=_("Section"))
    return [("section", section), ("lesson", LessonBlock())]


def kit_blocks() -> list[tuple[str, blocks.Block]]:
    """Steps of a facilitation kit."""
    return [("step", KitStepBlock())]
