"""Blocks of which trainers build lessons, quizzes and kits. Each has a template in templates/training/blocks/."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from home.blocks.texts import NoticeBlock, RichTextBlock, StepsBlock
from training.blocks.kits import KitStepBlock
from training.blocks.media import AudioBlock, FileBlock, PictureBlock, VideoBlock
from training.blocks.practice import ChecklistBlock, ReflectionBlock, ScenarioBlock
from training.blocks.previews import an_aim, first, with_preview
from training.blocks.questions import MultipleBlock, ScenarioQuestionBlock, SingleBlock, TrueFalseBlock

__all__ = ["kit_blocks", "lesson_blocks", "line_blocks", "module_blocks", "parts_of", "question_blocks"]

LESSON_FEATURES = ["h3", "bold", "italic", "ol", "ul", "link", "document-link"]


def question_blocks() -> list[tuple[str, blocks.Block]]:
    """Questions of a quiz, or of a lesson to check oneself. The names are those of `QuestionKind`."""
    return [
        ("single", SingleBlock()),
        ("multiple", MultipleBlock()),
        ("true_false", TrueFalseBlock()),
        ("scenario_question", ScenarioQuestionBlock()),
    ]


def parts_of(body: blocks.StreamValue, notes: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
    """The blocks of a lesson as training/includes/lesson_parts.html shows them, with a learner's notes by block."""
    return [
        {
            "block": block,
            "kind": block.block_type,
            "key": block.id,
            "note": (notes or {}).get(block.id, ""),
        }
        for block in body
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
        preview_value = first("lesson")
        preview_template = "training/blocks/previews/lesson.html"
        description = _("What a learner reads and does in one go.")

    def get_preview_context(self, value: blocks.StructValue, parent_context: dict | None = None) -> dict:
        return super().get_preview_context(value, parent_context) | {"parts": parts_of(value["body"])}


def lesson_blocks() -> list[tuple[str, blocks.Block]]:
    """A module's lessons; a section is a heading above those that follow it."""
    section = with_preview(
        blocks.CharBlock(max_length=120, label=_("Section")),
        value=first("section"),
        template="training/blocks/previews/section.html",
        description=_("A heading above the lessons that follow it."),
    )
    return [("section", section), ("lesson", LessonBlock())]


def module_blocks() -> list[tuple[str, blocks.Block]]:
    """Modules that come before a module."""
    module = with_preview(
        blocks.PageChooserBlock(page_type="training.ModulePage", label=_("Module")),
        value=None,
        template="training/blocks/previews/module.html",
        description=_("A module that one completes before the quiz of this one opens."),
    )
    return [("module", module)]


def line_blocks() -> list[tuple[str, blocks.Block]]:
    """Lines of a list in a kit."""
    line = with_preview(
        blocks.CharBlock(max_length=250, label=_("Line")),
        value=an_aim,
        template="training/blocks/previews/line.html",
        description=_("One line of the list."),
    )
    return [("line", line)]


def kit_blocks() -> list[tuple[str, blocks.Block]]:
    """Steps of a facilitation kit."""
    return [("step", KitStepBlock())]
