"""Partners among what the search over everything finds, and what search engines are told of."""

from django.utils.translation import gettext as _

from partners.models import Partner, PartnersPage
from partners.queries.listing import Words, called, page_url, pages_of_partners, shown_partners, words_of
from portal.extensions import MOST_HITS, Hit, SearchSource, SitemapEntry


def partner_source() -> SearchSource:
    return SearchSource(kinds={"partner": _("Partners")}, find=_find)


def _find(query: str) -> list[Hit]:
    listing = page_url(PartnersPage)
    found = called(shown_partners(), query).prefetch_related("texts").order_by("name")[:MOST_HITS]
    return [_hit(partner, words_of(partner), listing) for partner in found] if listing else []


def _hit(partner: Partner, words: Words, listing: str) -> Hit:
    return Hit(
        kind="partner",
        title=partner.name,
        url=f"{listing}{partner.slug}/",
        text=words.first,
    )


def sitemap_entries(language: str) -> list[SitemapEntry]:
    return [SitemapEntry(location=url, lastmod=changed) for url, changed in pages_of_partners(language)]
