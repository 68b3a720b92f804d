"""Universities and associations of the tree as partners: typed once, following their unit."""

from partners.models import Partner, PartnerText
from partners.services.units import follow_units
from portal.enums import UnitKind
from portal.models import Unit
from portal.services.units import open_unit
from tests.factories.partners import PartnerFactory


def row(slug: str) -> Partner:
    return Partner.objects.get(unit__slug=slug)


def test_units_are_partners_as_soon_as_they_are_opened(site):
    lyon = Unit.objects.get(pk=site.network.lyon.pk)
    open_unit(parent=lyon, kind=UnitKind.UNIVERSITY, name="Lyon 9", by=None, website="https://lyon9.example/")
    found = row("lyon-9")
    assert (found.name, found.kind, found.country_code, found.city_id) == (
        "Lyon 9",
        "university",
        "FR",
        lyon.pk,
    )
    assert (found.slug, found.website, found.is_shown) == ("lyon-9", "https://lyon9.example/", True)


def test_following_again_changes_nothing(site):
    assert follow_units() == 0


def test_a_renamed_unit_keeps_its_address_and_its_words(site):
    partner = row("universite-de-lille")
    PartnerText.objects.create(partner=partner, language="en", text="Ours.")
    unit = Unit.objects.get(slug="universite-de-lille")
    unit.name, unit.other_names = "Université des Flandres", "Uniflandres"
    unit.save()
    partner.refresh_from_db()
    assert (partner.name, partner.slug) == ("Université des Flandres", "universite-de-lille")
    assert "uniflandres" in partner.search_text
    assert partner.texts.get().text == "Ours."


def test_a_citys_new_name_is_found(site):
    PartnerFactory(slug="brique", city=site.network.lille)
    city = Unit.objects.get(slug="lille")
    city.other_names = "Rijsel"
    city.save()
    assert all(
        "rijsel" in found.search_text for found in (row("esn-lille"), Partner.objects.get(slug="brique"))
    )


def test_what_was_changed_in_bulk_is_caught_up(site):
    Unit.objects.filter(slug="esn-lille").update(name="ESN Nord")
    assert follow_units() == 1
    assert row("esn-lille").name == "ESN Nord"


def test_an_address_that_is_taken_gets_a_number(site):
    PartnerFactory(slug="lyon-8")
    lyon = Unit.objects.get(pk=site.network.lyon.pk)
    open_unit(parent=lyon, kind=UnitKind.ASSOCIATION, name="Lyon 8", by=None)
    assert row("lyon-8").slug == "lyon-8-2"


def test_no_query_for_each_unit(site, django_assert_max_num_queries):
    Partner.objects.all().delete()
    with django_assert_max_num_queries(8):
        follow_units()
