"""Blocks that welcome: the opening, the map, figures, stories, the call to sign up."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from home.blocks.previews import from_list, from_page

# Symbols of static/illustrations/people.svg.
PORTRAITS = [
    "ines",
    "mei",
    "amina",
    "noor",
    "theo",
    "lea",
    "jakub",
    "camille",
    "kofi",
    "marta",
    "diego",
    "sam",
]


class HeroBlock(blocks.StructBlock):
    """The first thing a visitor sees: one sentence, two ways to sign up, the search for a city."""

    headline = blocks.CharBlock(max_length=120, label=_("headline"))
    international_words = blocks.CharBlock(
        required=False, max_length=60, label=_("words in the international's colour"),
        help_text=_("Exactly as they stand in the headline."),
    )  # fmt: skip
    local_words = blocks.CharBlock(
        required=False, max_length=60, label=_("words in the local's colour"),
        help_text=_("Exactly as they stand in the headline."),
    )  # fmt: skip
    text = blocks.TextBlock(max_length=300, label=_("text"))

    class Meta:
        icon = "pick"
        label = _("Opening")
        template = "home/blocks/hero.html"
        preview_value = from_page("", "hero")
        description = _(
            "One sentence, two ways to sign up and the search for a city. Once, at the top of the page."
        )


class FindCityBlock(blocks.StructBlock):
    """The map of all cities with the search box."""

    title = blocks.CharBlock(max_length=120, label=_("title"))
    text = blocks.TextBlock(required=False, max_length=300, label=_("text"))

    class Meta:
        icon = "site"
        label = _("Find your city")
        template = "home/blocks/find_city.html"
        preview_value = from_page("", "find_city")
        description = _("The map of all cities beside the search for one.")


class FigureBlock(blocks.StructBlock):
    value = blocks.CharBlock(max_length=20, label=_("figure"), help_text=_("As it is to be read: 25,000"))
    label = blocks.CharBlock(max_length=80, label=_("what it counts"))

    class Meta:
        icon = "view"
        label = _("Figure")
        preview_value = from_list(from_page("project", "figures"), "figures")


class FiguresBlock(blocks.StructBlock):
    title = blocks.CharBlock(required=False, max_length=120, label=_("title"))
    figures = blocks.ListBlock(FigureBlock(), min_num=1, max_num=8, label=_("figures"))
    source = blocks.CharBlock(max_length=200, label=_("date and source"))

    class Meta:
        icon = "view"
        label = _("Figures")
        template = "home/blocks/figures.html"
        preview_value = from_page("project", "figures")
        description = _("Large figures with their date and source.")


class StoryBlock(blocks.StructBlock):
    quote = blocks.TextBlock(max_length=500, label=_("what they say"))
    name = blocks.CharBlock(max_length=80, label=_("name"))
    about = blocks.CharBlock(
        max_length=120, label=_("about them"), help_text=_("For example: from Porto, in Lille")
    )
    portrait = blocks.ChoiceBlock(
        choices=[(name, name.title()) for name in PORTRAITS], label=_("drawn portrait")
    )
    side = blocks.ChoiceBlock(
        choices=[("international", _("international student")), ("local", _("local student"))],
        label=_("side"),
    )

    class Meta:
        icon = "openquote"
        label = _("Story")
        preview_value = from_list(from_page("", "stories"), "stories")


class StoriesBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=120, label=_("title"))
    stories = blocks.ListBlock(StoryBlock(), min_num=1, max_num=6, label=_("stories"))
    note = blocks.CharBlock(required=False, max_length=200, label=_("note"))

    class Meta:
        icon = "openquote"
        label = _("Stories")
        template = "home/blocks/stories.html"
        preview_value = from_page("", "stories")
        description = _("What students tell, each with a drawn portrait.")


class CallBlock(blocks.StructBlock):
    """The two ways to take part, side by side."""

    title = blocks.CharBlock(max_length=120, label=_("title"))
    international_text = blocks.TextBlock(max_length=300, label=_("to international students"))
    local_text = blocks.TextBlock(max_length=300, label=_("to local students"))

    class Meta:
        icon = "group"
        label = _("Call to sign up")
        template = "home/blocks/call.html"
        preview_value = from_page("", "call")
        description = _("The two ways to take part, side by side. Good as the end of a page.")


class NewsBlock(blocks.StructBlock):
    """The newest articles of the network."""

    title = blocks.CharBlock(max_length=120, label=_("title"))

    class Meta:
        icon = "doc-full"
        label = _("News")
        template = "home/blocks/news.html"
        preview_value = from_page("", "news")
        preview_template = "home/blocks/previews/news.html"
        description = _("The three newest articles. They come by themselves.")
