"""Blocks of which editors build pages. Each has a template of the same name in templates/home/blocks/."""

from itertools import cycle

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.models import Page

from home.widgets import WidgetBlock
from portal.queries.pages import reader_url

TEXT_FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link", "document-link", "image", "hr"]
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
PLAIN_FEATURES = ["bold", "italic", "ol", "ul", "link", "document-link"]


class LinkValue(blocks.StructValue):
    """Leads to the reader's version of the page where there is one, to nothing where it is not live."""

    @cached_property
    def target(self) -> Page | None:
        page = self.get("page")
        page = page and page.localized
        return page if page and page.live else None

    @property
    def url(self) -> str:
        return reader_url(self.target) if self.target else self.get("address") or ""

    @property
    def label(self) -> str:
        return self.get("text") or (self.target.title if self.target else "")


class LinkBlock(blocks.StructBlock):
    """A link to one of our pages, or to an address."""

    page = blocks.PageChooserBlock(required=False, label=_("page"))
    address = blocks.CharBlock(
        required=False,
        default="",
        label=_("or address"),
        help_text=_("For example /en/join/ or https://example.org/"),
    )
    text = blocks.CharBlock(
        required=False, default="", max_length=60, label=_("text"), help_text=_("Empty: the page's title.")
    )

    class Meta:
        icon = "link"
        label = _("Link")
        value_class = LinkValue

    def clean(self, value: LinkValue) -> LinkValue:
        value = super().clean(value)
        errors = {}
        if bool(value.get("page")) == bool(value.get("address")):
            errors["page"] = ValidationError(_("Choose a page or enter an address, one of the two."))
        address = value.get("address") or ""
        if address and not address.startswith(("/", "https://", "http://", "mailto:")):
            errors["address"] = ValidationError(_("An address starts with / or https://."))
        if address and not value.get("text"):
            errors["text"] = ValidationError(_("A link to an address needs a text."))
        if errors:
            raise blocks.StructBlockValidationError(block_errors=errors)
        return value


class FooterGroupBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=60, label=_("title"))
    links = blocks.ListBlock(LinkBlock(), label=_("links"))

    class Meta:
        icon = "list-ul"
        label = _("Group of links")


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


class StepBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=80, label=_("title"))
    text = blocks.TextBlock(max_length=400, label=_("text"))

    class Meta:
        icon = "order"
        label = _("Step")


class StepsBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=120, label=_("title"))
    steps = blocks.ListBlock(StepBlock(), min_num=2, max_num=8, label=_("steps"))

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        template = "home/blocks/steps.html"


class FindCityBlock(blocks.StructBlock):
    """The map of all cities with the search box."""

    title = blocks.CharBlock(max_length=120, label=_("title"))
    text = blocks.TextBlock(required=False, max_length=300, label=_("text"))

    class Meta:
        icon = "site"
        label = _("Find your city")
        template = "home/blocks/find_city.html"


class FigureBlock(blocks.StructBlock):
    value = blocks.CharBlock(max_length=20, label=_("figure"), help_text=_("As it is to be read: 25,000"))
    label = blocks.CharBlock(max_length=80, label=_("what it counts"))

    class Meta:
        icon = "view"
        label = _("Figure")


class FiguresBlock(blocks.StructBlock):
    title = blocks.CharBlock(required=False, max_length=120, label=_("title"))
    figures = blocks.ListBlock(FigureBlock(), min_num=1, max_num=8, label=_("figures"))
    source = blocks.CharBlock(max_length=200, label=_("date and source"))

    class Meta:
        icon = "view"
        label = _("Figures")
        template = "home/blocks/figures.html"


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


class StoriesBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=120, label=_("title"))
    stories = blocks.ListBlock(StoryBlock(), min_num=1, max_num=6, label=_("stories"))
    note = blocks.CharBlock(required=False, max_length=200, label=_("note"))

    class Meta:
        icon = "openquote"
        label = _("Stories")
        template = "home/blocks/stories.html"


class CardBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=80, label=_("title"))
    text = blocks.RichTextBlock(features=PLAIN_FEATURES, label=_("text"))
    link = LinkBlock(required=False, label=_("link"))

    class Meta:
        icon = "doc-full"
        label = _("Card")


class CardsBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=120, label=_("title"))
    text = blocks.TextBlock(required=False, max_length=400, label=_("text"))
    cards = blocks.ListBlock(CardBlock(), min_num=1, max_num=12, label=_("cards"))

    class Meta:
        icon = "grip"
        label = _("Cards")
        template = "home/blocks/cards.html"


class MomentBlock(blocks.StructBlock):
    when = blocks.CharBlock(max_length=40, label=_("when"))
    title = blocks.CharBlock(max_length=120, label=_("title"))
    text = blocks.TextBlock(max_length=600, label=_("text"))

    class Meta:
        icon = "date"
        label = _("Moment")


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


class QuestionBlock(blocks.StructBlock):
    question = blocks.CharBlock(max_length=200, label=_("question"))
    answer = blocks.RichTextBlock(features=PLAIN_FEATURES, label=_("answer"))

    class Meta:
        icon = "help"
        label = _("Question")


class QuestionsBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=120, label=_("title"))
    questions = blocks.ListBlock(QuestionBlock(), min_num=1, label=_("questions"))

    class Meta:
        icon = "help"
        label = _("Questions and answers")
        template = "home/blocks/questions.html"


class NoticeBlock(blocks.StructBlock):
    title = blocks.CharBlock(required=False, max_length=120, label=_("title"))
    text = blocks.TextBlock(max_length=600, label=_("text"))

    class Meta:
        icon = "info-circle"
        label = _("Notice")
        template = "home/blocks/notice.html"


class CallBlock(blocks.StructBlock):
    """The two ways to take part, side by side."""

    title = blocks.CharBlock(max_length=120, label=_("title"))
    international_text = blocks.TextBlock(max_length=300, label=_("to international students"))
    local_text = blocks.TextBlock(max_length=300, label=_("to local students"))

    class Meta:
        icon = "group"
        label = _("Call to sign up")
        template = "home/blocks/call.html"


class GuideSectionValue(blocks.StructValue):
    _ICONS = {
        "arrival": "map-pin",
        "housing": "house",
        "paperwork": "file-text",
        "transport": "bike",
        "health": "heart",
        "emergency": "life-buoy",
        "life": "coffee",
    }

    @property
    def icon(self) -> str:
        return self._ICONS.get(self.get("topic"), "info")


class GuideSectionBlock(blocks.StructBlock):
    """One section of a city's guide."""

    topic = blocks.ChoiceBlock(
        choices=[
            ("arrival", _("Arrival")),
            ("housing", _("Housing")),
            ("paperwork", _("Paperwork")),
            ("transport", _("Transport")),
            ("health", _("Health")),
            ("emergency", _("Emergency")),
            ("life", _("City life")),
        ],
        label=_("topic"),
    )
    title = blocks.CharBlock(max_length=120, label=_("title"))
    text = blocks.RichTextBlock(features=["h3", *PLAIN_FEATURES, "image"], label=_("text"))

    class Meta:
        icon = "doc-full"
        label = _("Section of the guide")
        label_format = "{title}"
        template = "home/blocks/guide_section.html"
        value_class = GuideSectionValue


class PersonBlock(blocks.StructBlock):
    """A member of the coordinators' team, with what they wish to show."""

    name = blocks.CharBlock(max_length=80, label=_("name"))
    role = blocks.CharBlock(required=False, max_length=80, label=_("what they do"))

    class Meta:
        icon = "user"
        label = _("Person")


class RichTextBlock(blocks.RichTextBlock):
    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "home/blocks/text.html"


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
