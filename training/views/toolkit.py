"""The toolkit: things to take, and posters and pictures made for one's own city."""

from __future__ import annotations

from allauth.account.adapter import get_adapter
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.defaultfilters import filesizeformat
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import get_language, ngettext, override
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from portal.names import language_name
from portal.queries.pages import in_reader_language, reader_url
from portal.services.limits import allowed_from
from training.drawing.png import png
from training.enums import MaterialKind, PosterFormat, PosterTemplate
from training.filters import MaterialFilter
from training.forms.posters import PosterForm
from training.models import Material, ToolkitPage
from training.models.pages import MAKE
from training.printing import File, frame_of, in_words, poster_drawing, poster_file
from training.queries import cities
from training.queries import materials as queries
from training.services.materials import count_download

PER_PAGE = 24
# Drawings an hour: enough for a team that tries out everything, too few for a machine that would like to draw for ever.
MOST_DRAWINGS = 240
_PREVIEW_HEIGHT = 1120


def toolkit(request: HttpRequest, page: ToolkitPage, place: str = "") -> HttpResponse:
    """The list with its filters, or below it where one makes something for one's own city."""
    return _make(request, page) if place == MAKE else _list(request, page)


def _list(request: HttpRequest, page: ToolkitPage) -> HttpResponse:
    found = MaterialFilter(request.GET, reader=get_language())
    shown = Paginator(queries.for_cards(found.qs), PER_PAGE).get_page(request.GET.get("page"))
    count = shown.paginator.count
    context = page.get_context(request) | {
        "filter": found,
        "page_obj": shown,
        "cards": [card(material) for material in shown],
        "count_text": ngettext("%(count)s thing", "%(count)s things", count) % {"count": count},
        "all_url": f"{request.path}?language=",
        "make_url": f"{request.path}{MAKE}/",
        "is_narrowed": bool(request.GET),
    }
    return TemplateResponse(request, page.template, context)


def card(material: Material) -> dict:
    document = material.document
    format_ = document.file_extension.upper() if document else ""
    size = document.file_size or 0 if document else 0
    return {
        "material": material,
        "preview": queries.preview_of(material),
        "format": format_,
        "language": language_name(material.language) if material.language else "",
        # Words that are read out in their own language.
        "lang": material.language if material.language not in ("", get_language()) else "",
        "icon": ICONS[MaterialKind(material.kind)],
        "download_url": reverse("training:material_download", args=[material.pk]) if document else "",
        "download_label": _("%(format)s, %(size)s") % {"format": format_, "size": filesizeformat(size)},
    }


ICONS = {
    MaterialKind.POSTER: "file-text",
    MaterialKind.SOCIAL: "sparkles",
    MaterialKind.SLIDES: "monitor",
    MaterialKind.MAIL: "mail",
    MaterialKind.LOGO: "users",
}


@require_safe
def download(request: HttpRequest, pk: int) -> HttpResponse:
    """Counted, then on to the file."""
    material = queries.with_file(pk)
    if request.method == "GET":
        count_download(material=material)
    return redirect(material.document.url)


def _make(request: HttpRequest, page: ToolkitPage) -> HttpResponse:
    """Choose, see it, take it along. Everything is in the address, so that it can be passed on."""
    is_asked = bool({"template", "format", "city"} & request.GET.keys())
    form = _form(request, is_asked=is_asked)
    back = request.path.removesuffix(f"{MAKE}/")
    title = _("Make one for your city")
    context = page.get_context(request) | {
        "form": form,
        "title": title,
        "back_url": back,
        "canonical_url": request.build_absolute_uri(request.path),
        "breadcrumbs": [
            *page.breadcrumbs()[:-1],
            {"label": page.title, "url": back},
            {"label": title, "url": ""},
        ],
    }
    context["language_links"] = [
        {**link, "url": f"{link['url']}{MAKE}/"} if not link["active"] else link
        for link in context["language_links"]
    ]
    if is_asked and form.is_valid():
        query = request.GET.urlencode()
        address = reverse("training:poster")
        kind = PosterFormat(form.cleaned_data["format"])
        context |= {
            "preview_url": f"{address}?{query}&preview=1",
            "preview_kind": frame_of(kind),
            "file_url": f"{address}?{query}",
            "format": kind.label,
            "alt": _alt(form),
        }
    return TemplateResponse(request, "training/make_page.html", context)


def _alt(form: PosterForm) -> str:
    return _("%(what)s: %(city)s") % {
        "what": PosterTemplate(form.cleaned_data["template"]).label,
        "city": cities.printed_city(form.cleaned_data["city"], form.cleaned_data["language"]).name,
    }


def _form(request: HttpRequest, *, is_asked: bool) -> PosterForm:
    data = request.GET if is_asked else None
    initial = {
        "template": PosterTemplate.BE_A_BUDDY,
        "format": PosterFormat.A4,
        "language": get_language(),
        "city": request.GET.get("for", ""),
    }
    return PosterForm(data, cities=cities.choices(), initial=initial)


@require_safe
def poster(request: HttpRequest) -> HttpResponse:
    """The file itself. What is asked wrongly is explained where one asks."""
    signed_in = request.user.is_authenticated
    who = f"user {request.user.pk}" if signed_in else get_adapter(request).get_client_ip(request)
    if not allowed_from("poster", who=who, most=MOST_DRAWINGS):
        return render(request, "429.html", status=429)
    form = _form(request, is_asked=True)
    if not form.is_valid():
        page = in_reader_language(ToolkitPage)
        return redirect(f"{reader_url(page) if page else '/'}{MAKE}/?{request.GET.urlencode()}")
    asked = form.cleaned_data
    file = _preview(request, asked) if "preview" in request.GET else _file(request, asked)
    response = HttpResponse(file.content, content_type=file.type)
    if "preview" not in request.GET:
        name = f"{asked['city']}-{asked['template']}-{asked['format']}-{asked['language']}.{file.extension}"
        response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _file(request: HttpRequest, asked: dict) -> File:
    drawing, title = _drawn(request, asked)
    return poster_file(drawing, kind=PosterFormat(asked["format"]), title=title, language=asked["language"])


def _preview(request: HttpRequest, asked: dict) -> File:
    drawing, _title = _drawn(request, asked)
    return File(png(drawing, scale=_PREVIEW_HEIGHT / drawing.height), "image/png", "png")


def _drawn(request: HttpRequest, asked: dict):
    language = asked["language"]
    city = cities.printed_city(asked["city"], language)
    with override(language):
        moment = asked["time"] if asked["template"] == PosterTemplate.WELCOME_EVENING else None
        when = in_words(asked["day"], moment)
        title = f"{PosterTemplate(asked['template']).label}: {city.name}"
    drawing = poster_drawing(
        template=asked["template"],
        frame=frame_of(PosterFormat(asked["format"])),
        city=city.name,
        url=request.build_absolute_uri(city.path),
        language=language,
        when=when,
    )
    return drawing, title
