"""Partners as visitors meet them: counted by kind, country and city, one light card each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db.models import Count, Prefetch, QuerySet
from django.utils.translation import get_language
from wagtail.images import get_image_model
from wagtail.images.models import Filter, Picture, SourceImageIOError
from wagtail.models import Page

from home.models import CityPage
from partners.models import Partner, PartnersPage, PartnerText
from portal.models import Unit
from portal.queries.pages import in_reader_language, reader_url
from portal.text import search_words

# Drawn once for each logo and kept: in three formats, at both densities of screens.
CARD_LOGO = Filter.expand_spec("max-{160x160,320x320}|format-{avif,webp,png}")
PAGE_LOGO = Filter.expand_spec("max-{400x240,800x480}|format-{avif,webp,png}")


@dataclass(frozen=True)
class Words:
    """A partner's text for a reader; `language` is set where it is another one than the reader's."""

    text: str
    language: str

    @property
    def first(self) -> str:
        """The first sentence, for lists."""
        line = self.text.strip().partition("\n")[0]
        end = line.find(". ")
        return line if end < 0 else line[: end + 1]


def shown_partners() -> QuerySet[Partner]:
    return Partner.objects.filter(is_shown=True)


def called(rows: QuerySet[Partner], query: str) -> QuerySet[Partner]:
    """Those of `rows` whose names or place hold every word of `query`, in any spelling."""
    for word in search_words(query):
        rows = rows.filter(search_text__contains=word)
    return rows


def for_cards(rows: QuerySet[Partner]) -> QuerySet[Partner]:
    """With what a card needs: texts, logo and city, in a fixed number of queries."""
    images = get_image_model().objects.prefetch_renditions(*CARD_LOGO)
    return rows.select_related("city").prefetch_related("texts", Prefetch("logo", queryset=images))


def words_of(partner: Partner) -> Words:
    """The text in the reader's language, else in the default one, else in any. One query unless prefetched."""
    reader = get_language() or settings.LANGUAGE_CODE
    texts = {row.language: row.text for row in partner.texts.all() if row.text.strip()}
    for code in (reader, settings.LANGUAGE_CODE, *sorted(texts)):
        if code in texts:
            return Words(texts[code], "" if code == reader else code)
    return Words("", "")


def logo_of(
    partner: Partner, specs: list[str] = CARD_LOGO, *, sizes: str = "5.5rem", **attributes: str
) -> Picture | None:
    """The partner's logo with further `attributes` (alt); None without one or when its file is gone."""
    if partner.logo_id is None:
        return None
    try:
        renditions = partner.logo.get_renditions(*specs)
    except (SourceImageIOError, OSError):
        return None
    return Picture(renditions, {"alt": "", "sizes": sizes, **attributes})


@dataclass(frozen=True)
class Tally:
    """How many of some partners there are by kind, country and city: what filters and map show."""

    groups: list[tuple[str, str, int | None, int]]

    def _kept(self, kind: str, country: str, city: int | None) -> Iterator[tuple[str, str, int | None, int]]:
        for row in self.groups:
            if kind in ("", row[0]) and country in ("", row[1]) and city in (None, row[2]):
                yield row

    def _count(self, place: int, rows: Iterable[tuple]) -> Counter:
        counted: Counter = Counter()
        for row in rows:
            counted[row[place]] += row[3]
        return counted

    def kinds(self, *, country: str = "", city: int | None = None) -> Counter:
        return self._count(0, self._kept("", country, city))

    def countries(self, *, kind: str = "") -> Counter:
        return self._count(1, self._kept(kind, "", None))

    def cities(self, *, kind: str = "", country: str = "") -> Counter:
        counted = self._count(2, self._kept(kind, country, None))
        counted.pop(None, None)
        return counted


def tally(rows: QuerySet[Partner]) -> Tally:
    """Count `rows`. One query."""
    groups = rows.order_by().values_list("kind", "country_code", "city").annotate(number=Count("pk"))
    return Tally(list(groups))


def cities_with(counts: Counter) -> list[Unit]:
    """The cities that `counts` names, by name. One query."""
    return sorted(Unit.objects.filter(pk__in=counts), key=lambda city: city.search_text)


def partner_called(slug: str) -> Partner | None:
    images = get_image_model().objects.prefetch_renditions(*PAGE_LOGO)
    rows = shown_partners().select_related("city", "unit")
    return rows.prefetch_related("texts", Prefetch("logo", queryset=images)).filter(slug=slug).first()


def in_city(city: Unit) -> QuerySet[Partner]:
    return shown_partners().filter(city=city)


def organisations_in(city: Unit, limit: int) -> QuerySet[Partner]:
    """Those in `city` that are no units of the tree, which a city's page names already."""
    return for_cards(in_city(city).filter(unit=None).order_by("search_text"))[:limit]


def home_page_logos(limit: int) -> list[Partner]:
    rows = shown_partners().filter(on_home_page=True).exclude(logo=None).order_by("search_text")
    images = get_image_model().objects.prefetch_renditions(*CARD_LOGO)
    return list(rows.prefetch_related(Prefetch("logo", queryset=images))[:limit])


def partners_page() -> PartnersPage | None:
    return in_reader_language(PartnersPage)


def page_url(model: type[Page]) -> str:
    """Where the one page of `model` stands for this reader; "" while there is none. One query."""
    page = in_reader_language(model)
    return reader_url(page) if page else ""


def city_page_url(city: Unit) -> str:
    """Where the page of `city` stands for this reader; "" without one. One query."""
    codes = [get_language(), settings.LANGUAGE_CODE]
    rows = CityPage.objects.live().filter(unit=city, alias_of=None).select_related("locale")
    pages = {page.language: page for page in rows}
    return next((reader_url(pages[code]) for code in codes if code in pages), "")


def written_languages(partner: Partner) -> list[str]:
    """Languages in which `partner` has a text, as settings order them; all where it has none at all."""
    written = {row.language for row in partner.texts.all() if row.text.strip()}
    return [code for code, _name in settings.LANGUAGES if not written or code in written]


def pages_of_partners(language: str) -> list[tuple[str, datetime]]:
    """Address and last change of each partner that has its words in `language`, or none at all. Three queries."""
    page = PartnersPage.objects.live().filter(locale__language_code=language, alias_of=None).first()
    if page is None:
        return []
    rows = shown_partners().prefetch_related("texts").order_by("slug")
    return [(f"{page.url}{row.slug}/", row.changed) for row in rows if language in written_languages(row)]


def text_in(partner: Partner, language: str) -> PartnerText | None:
    return PartnerText.objects.filter(partner=partner, language=language).first()
