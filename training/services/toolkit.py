"""The first things of the toolkit, drawn and written by the project itself: once for each language, then its trainers'."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection

from training import content
from training.drawing.layout import A3, PosterWords, poster
from training.drawing.logo import logo, mark
from training.drawing.pdf import pdf
from training.drawing.png import png
from training.drawing.slides import Slide, slides
from training.enums import Licence, MaterialKind, PosterTemplate, Purpose
from training.models import Material, ToolkitPage
from training.queries.materials import PREVIEW

COLLECTION = "Toolkit"
_PURPOSES = {
    PosterTemplate.BE_A_BUDDY: Purpose.RECRUIT,
    PosterTemplate.FIND_A_BUDDY: Purpose.WELCOME,
    PosterTemplate.WELCOME_EVENING: Purpose.EVENT,
}


@dataclass(frozen=True)
class _Made:
    """One thing: how it is listed, its file, and the picture that shows it."""

    key: str
    kind: MaterialKind
    purpose: Purpose
    title: str
    description: str
    # Of the file; what is alike in all languages has one name and is drawn once.
    name: str
    file: Callable[[], bytes]
    preview: Callable[[], bytes]
    licence: Licence = Licence.CC_BY


def seed_toolkit() -> int:
    """Make what is missing in the languages of the toolkit; returns how many things are new.

    A language that has anything of ours is left alone: what trainers changed or deleted stays so.
    """
    pages = ToolkitPage.objects.live().select_related("locale").order_by("path")
    made = 0
    for page in pages:
        code = page.locale.language_code
        if content.poster_words(code) and not Material.objects.filter(language=code).exclude(key="").exists():
            with transaction.atomic(), translation.override(code):
                made += _seed(code)
    return made


def _seed(language: str) -> int:
    collection = Collection.objects.filter(name=COLLECTION).first()
    if collection is None:
        collection = Collection.get_first_root_node().add_child(name=COLLECTION)
    things = [*_posters(language), *_talk(language), *_logos()]
    for thing in things:
        Material.objects.create(
            key=thing.key,
            language=language,
            kind=thing.kind,
            purpose=thing.purpose,
            title=thing.title,
            description=thing.description,
            licence=thing.licence,
            document=_document(thing, collection),
            preview=_preview(thing, collection),
        )
    mails = content.mails(language)
    for mail in mails:
        Material.objects.create(
            key=f"mail-{mail['key']}",
            language=language,
            kind=MaterialKind.MAIL,
            purpose=mail["purpose"],
            title=mail["title"],
            subject=mail["subject"],
            text=mail["body"],
        )
    return len(things) + len(mails)


def _document(thing: _Made, collection: Collection):
    model = get_document_model()
    document = model.objects.filter(collection=collection, title=thing.name).first()
    if document is None:
        document = model(title=thing.name, collection=collection)
        document.file.save(thing.name, ContentFile(thing.file()), save=False)
        document.file_size = document.file.size
        document.save()
    return document


def _preview(thing: _Made, collection: Collection):
    model, title = get_image_model(), thing.name.rpartition(".")[0]
    image = model.objects.filter(collection=collection, title=title).first()
    if image is None:
        image = model(title=title, collection=collection)
        image.file = ImageFile(ContentFile(thing.preview()), name=f"toolkit-{title}.png")
        image.save()
        # Now, so that the first visitor does not wait for all of them.
        image.get_renditions(*PREVIEW)
    return image


def _posters(language: str) -> Iterator[_Made]:
    lines = {
        PosterTemplate.BE_A_BUDDY: _(
            "Students from all over the world arrive in your city. Show one of them around."
        ),
        PosterTemplate.FIND_A_BUDDY: _(
            "New in town? We look for a student who knows the city and would be glad to meet you."
        ),
        PosterTemplate.WELCOME_EVENING: _(
            "Welcome evening: a game, some soup, and people who know their way around."
        ),
    }
    text = _(
        "For any city, without a day. With your own city’s name you make it under “Make one for your city”."
    )
    for template, words in content.poster_words(language).items():
        label = PosterTemplate(template).label
        said = PosterWords(
            network=settings.WAGTAIL_SITE_NAME,
            city=_("your city"),
            headline=words["headline"],
            line=lines[PosterTemplate(template)],
            call="",
            scan=words["scan"],
            address=_site(language).partition("://")[2],
            url=_site(language),
        )
        drawings = {frame: poster(said, template=template, frame=frame) for frame in ("print", "square")}
        title = _("Poster: %(what)s") % {"what": label}
        name = template.replace("_", "-")
        yield _Made(
            f"poster-{name}", MaterialKind.POSTER, _PURPOSES[PosterTemplate(template)], title, text,
            f"poster-{name}-{language}.pdf",
            partial(pdf, [drawings["print"]], title=title, language=language, scale=A3),
            partial(png, drawings["print"], scale=0.8),
        )  # fmt: skip
        picture = cache(partial(png, drawings["square"]))
        yield _Made(
            f"social-{name}", MaterialKind.SOCIAL, _PURPOSES[PosterTemplate(template)],
            _("Picture: %(what)s") % {"what": label}, text, f"picture-{name}-{language}.png", picture, picture,
        )  # fmt: skip


def _talk(language: str) -> Iterator[_Made]:
    talk = [Slide(slide["title"], slide["points"], slide["notes"]) for slide in content.slides(language)]
    if not talk:
        return
    title = _("Slides: five minutes in a lecture")
    pages = slides(
        talk, network=settings.WAGTAIL_SITE_NAME, notes_title=_("What you say"), url=_site(language)
    )
    yield _Made(
        "slides-recruit", MaterialKind.SLIDES, Purpose.RECRUIT, title,
        _("For local students. The last pages hold what you say to each slide."),
        f"slides-{language}.pdf", partial(pdf, pages, title=title, language=language), partial(png, pages[0]),
    )  # fmt: skip


def _logos() -> Iterator[_Made]:
    name = settings.WAGTAIL_SITE_NAME
    text = _("Leave room around it, and do not change its colours.")
    for key, title, drawing in (
        ("logo-light", _("Logo for light grounds"), logo(name)),
        ("logo-dark", _("Logo for dark grounds"), logo(name, dark=True)),
        ("logo-mark", _("The sign alone"), mark()),
    ):
        shown = partial(png, drawing, scale=0.5)
        yield _Made(
            f"{key}-png", MaterialKind.LOGO, Purpose.PARTNERS, title, text,
            f"{key}.png", partial(png, drawing, scale=2, transparent=True), shown, Licence.NETWORK,
        )  # fmt: skip
        yield _Made(
            f"{key}-pdf", MaterialKind.LOGO, Purpose.PARTNERS, _("%(logo)s, to print") % {"logo": title}, text,
            f"{key}.pdf", partial(pdf, [drawing], title=name, language="en"), shown, Licence.NETWORK,
        )  # fmt: skip


def _site(language: str) -> str:
    return f"{settings.BASE_URL}/{language}/"
