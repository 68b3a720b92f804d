"""Blocks of which editors build pages. Each has a template of the same name in templates/home/blocks/."""

from wagtail import blocks

from home.blocks.city import GuideSectionBlock, PersonBlock
from home.blocks.landing import CallBlock, FiguresBlock, FindCityBlock, HeroBlock, StoriesBlock
from home.blocks.links import FooterGroupBlock, LinkBlock
from home.blocks.texts import (
    TEXT_FEATURES,
    CardsBlock,
    NoticeBlock,
    QuestionsBlock,
    RichTextBlock,
    StepsBlock,
    TimelineBlock,
)
from home.widgets import WidgetBlock

__all__ = ["FooterGroupBlock", "LinkBlock", "PersonBlock", "content_blocks", "guide_blocks", "home_blocks"]


def content_blocks() -> list[tuple[str, blocks.Block]]:
    """Blocks of a content page."""
    return [
        ("text", RichTextBlock(features=TEXT_FEATURES)),
        ("steps", StepsBlock()),
        ("cards", CardsBlock()),
        ("figures", FiguresBlock()),
        ("timeline", TimelineBlock()),
        ("questions", QuestionsBlock()),
        ("stories", StoriesBlock()),
        ("notice", NoticeBlock()),
        ("call", CallBlock()),
        ("widget", WidgetBlock()),
    ]


def home_blocks() -> list[tuple[str, blocks.Block]]:
    """Blocks of a home page."""
    return [("hero", HeroBlock()), ("find_city", FindCityBlock()), *content_blocks()]


def guide_blocks() -> list[tuple[str, blocks.Block]]:
    """Blocks of a city's guide."""
    return [("section", GuideSectionBlock())]
