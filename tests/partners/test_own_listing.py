"""The own listing of an association or university: its words and its logo, by its own people only."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from wagtail.images import get_image_model

from partners.models import Partner, PartnerText
from portal.enums import Role
from tests.factories.partners import PartnerFactory
from tests.factories.portal import granted, network

pytestmark = pytest.mark.usefixtures("demo")


@pytest.fixture
def tree(db):
    return network()


def person(unit, role=Role.COORDINATOR):
    return granted(unit, role=role, is_demo=True)


@pytest.mark.parametrize(
    ("unit", "role", "own"),
    [
        ("lille", Role.COORDINATOR, {"esn-lille"}),
        ("association", Role.COORDINATOR, {"esn-lille"}),
        ("university", Role.COORDINATOR, {"universite-de-lille"}),
        ("university", Role.OFFICER, {"universite-de-lille"}),
        ("krakow", Role.COORDINATOR, set()),
        ("france", Role.NATIONAL, set()),
    ],
)
def test_who_describes_which_listing(tree, client_for, unit, role, own):
    follow = {"esn-lille", "universite-de-lille", "brique"}
    PartnerFactory(slug="brique", city=tree.lille)
    PartnerFactory(slug="esn-lille", unit=tree.association, name="ESN Lille", kind="association")
    PartnerFactory(slug="universite-de-lille", unit=tree.university, name="Université", kind="university")
    client = client_for(person(getattr(tree, unit), role))
    for slug in follow:
        status = 200 if slug in own else 404
        assert client.get(f"/en/listing/{slug}/").status_code == status, slug
        client.post(f"/en/listing/{slug}/", {"text_en": "Ours.", "text_fr": "", "since": "2015", "email": ""})
    assert set(PartnerText.objects.values_list("partner__slug", flat=True)) == own
    start = client.get("/en/start/").content.decode()
    assert all((f"/en/listing/{slug}/" in start) == (slug in own) for slug in follow)


def test_a_listing_takes_words_and_gives_them_back(tree, client_for):
    partner = PartnerFactory(
        slug="esn-lille", unit=tree.association, name="ESN", texts={"en": "Old.", "fr": "Vieux."}
    )
    client = client_for(person(tree.lille))
    data = {
        "text_en": " New. ",
        "text_fr": "",
        "since": "1066",
        "email": "",
        "name": "HACKED",
        "kind": "company",
    }
    assert client.post("/en/listing/esn-lille/", data).status_code == 200
    client.post("/en/listing/esn-lille/", data | {"since": "2014"})
    partner.refresh_from_db()
    assert (partner.name, partner.kind, partner.since) == ("ESN", "company", 2014)
    assert dict(partner.texts.values_list("language", "text")) == {"en": "New."}


@pytest.fixture
def listing(tree, client_for):
    """The listing of ESN Lille and the city's coordinator who looks after it."""
    partner = PartnerFactory(slug="esn-lille", unit=tree.association, name="ESN Lille", kind="association")
    return partner, client_for(person(tree.lille))


def drawing(name: str = "logo.png", size: tuple[int, int] = (2400, 1200), **options) -> SimpleUploadedFile:
    file = BytesIO()
    Image.new("RGB", size, "#c93f1f").save(file, name.rpartition(".")[2].replace("jpg", "jpeg"), **options)
    return SimpleUploadedFile(name, file.getvalue())


LISTING = "/en/listing/esn-lille/"


def test_a_team_brings_its_logo_replaces_it_and_takes_it_away(listing, client_for):
    partner, client = listing
    exif = Image.Exif()
    exif[0x010E] = "SECRET PLACE"
    assert client.post(LISTING, {"logo": drawing("me.jpg", exif=exif)}).status_code == 302
    partner.refresh_from_db()
    first = partner.logo
    # Drawn anew: smaller, without what a telephone had written into it, under a name of ours.
    assert (first.width, first.height) == (1600, 800)
    with first.file.open() as file:
        assert b"SECRET" not in file.read()
    assert first.file.name.startswith("original_images/logo-esn-lille")
    shown = client.get(LISTING).content.decode()
    assert 'type="image/avif"' in shown

    client.post(LISTING, {"text_en": "Words only."})
    partner.refresh_from_db()
    assert partner.logo == first
    client.post(LISTING, {"logo": drawing(size=(40, 20))})
    partner.refresh_from_db()
    assert partner.logo.width == 40
    assert not get_image_model().objects.filter(pk=first.pk).exists()
    client.post(LISTING, {"no_logo": "on"})
    partner.refresh_from_db()
    assert partner.logo is None
    assert not get_image_model().objects.exists()


def test_a_logo_chosen_in_the_cms_is_left_there(listing, client_for):
    partner, client = listing
    theirs = get_image_model().objects.create(title="Press kit", file=drawing("kit.png", (60, 60)))
    Partner.objects.filter(pk=partner.pk).update(logo=theirs)
    client.post(LISTING, {"logo": drawing()})
    assert get_image_model().objects.filter(pk=theirs.pk).exists()


@pytest.mark.parametrize(
    "file",
    [
        SimpleUploadedFile("logo.png", b"no picture at all"),
        SimpleUploadedFile("logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
        SimpleUploadedFile("logo.php", b"GIF89a<?php"),
        drawing("large.png", (5000, 4000)),
    ],
    ids=["no picture", "svg", "script", "too many pixels"],
)
def test_what_is_no_logo_is_refused_beside_the_field(listing, file):
    partner, client = listing
    file.seek(0)
    response = client.post(LISTING, {"logo": file, "text_en": "Never stored."})
    assert response.status_code == 200
    assert response.context["form"].errors["logo"]
    partner.refresh_from_db()
    assert partner.logo is None
    assert not partner.texts.exists()


def test_nobody_brings_a_logo_to_a_neighbour(tree, listing, client_for):
    partner, _client = listing
    for unit, role in ((tree.krakow, Role.COORDINATOR), (tree.university, Role.OFFICER)):
        assert client_for(person(unit, role)).post(LISTING, {"logo": drawing()}).status_code == 404
    partner.refresh_from_db()
    assert partner.logo is None
