"""Blocks of which editors build pages. Each has a template of the same name in templates/home/blocks/."""

from wagtail import blocks

from home.blocks.charts import ChartBlock
from home.blocks.city import GuideSectionBlock, PersonBlock, PictureBlock
from home.blocks.faq import AudienceQuestionsBlock
from home.blocks.landing import CallBlock, FiguresBlock, FindCityBlock, HeroBlock, NewsBlock, StoriesBlock
from home.blocks.links import FooterGroupBlock, LinkBlock
from home.blocks.publications import ChapterBlock, DownloadBlock
from home.blocks.texts import (
    PLAIN_FEATURES,
    TEXT_FEATURES,
    CardsBlock,
    NoticeBlock,
    QuestionsBlock,
    RichTextBlock,
    StepsBlock,
    TimelineBlock,
)
from home.widgets import WidgetBlock

__all__ = [
    "PLAIN_FEATURES",
    "FooterGroupBlock",
    "LinkBlock",
    "PersonBlock",
    "chapter_blocks",
    "content_blocks",
    "download_blocks",
    "faq_blocks",
    "gallery_blocks",
    "guide_blocks",
    "home_blocks",
]


def content_blocks() -> list[tuple[str, blocks.Block]]:
    """Blocks of a content page."""
    return [
        ("text", RichTextBlock(features=TEXT_FEATURES)),
        ("steps", StepsBlock()),
        ("cards", CardsBlock()),
        ("figures", FiguresBlock()),
        ("chart", ChartBlock()),
        ("timeline", TimelineBlock()),
        ("questions", QuestionsBlock()),
        ("stories", StoriesBlock()),
        ("notice", NoticeBlock()),
        ("call", CallBlock()),
        ("widget", WidgetBlock()),
    ]


def home_blocks() -> list[tuple[str, blocks.Block]]:
    """Blocks of a home page."""
    return [("hero", HeroBlock()), ("find_city", FindCityBlock()), ("news", NewsBlock()), *content_blocks()]


def guide_blocks() -> list[tuple[str, blocks.Block]]:
    """Blocks of a city's guide."""
    return [("section", GuideSectionBlock())]


def gallery_blocks() -> list[tuple[str, blocks.Block]]:
    """Blocks of a city's gallery."""
    return [("picture", PictureBlock())]


def chapter_blocks() -> list[tuple[str, blocks.Block]]:
    """Blocks of a publication's body."""
    return [("chapter", ChapterBlock())]


def download_blocks() -> list[tuple[str, blocks.Block]]:
    """Blocks of a publication's list of files."""
    return [("download", DownloadBlock())]


def faq_blocks() -> list[tuple[str, blocks.Block]]:
    """Blocks of the page of frequent questions."""
    return [("section", AudienceQuestionsBlock())]
