"""Pictures that editors put into running text."""

import pytest
from bs4 import BeautifulSoup
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.rich_text import expand_db_html

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("shape", ["fullwidth", "left", "right"])
def test_they_come_in_modern_formats_and_sizes(shape):
    image = Image.objects.create(title="Tower", file=get_test_image_file("t.jpeg", size=(1800, 900)))
    embed = f'<embed embedtype="image" id="{image.pk}" format="{shape}" alt="A &quot;tower&quot;"/>'
    picture = BeautifulSoup(expand_db_html(f"<p>{embed}</p>"), "html.parser").picture
    assert [source["type"] for source in picture.select("source")] == ["image/avif", "image/webp"]
    assert all(len(source["srcset"].split(", ")) == 2 for source in picture.select("source"))
    assert picture.img["alt"] == 'A "tower"'
    assert picture.img["sizes"]
    assert shape.replace("fullwidth", "full-width") in picture.img["class"]


def test_a_picture_that_was_deleted_breaks_no_page():
    shown = expand_db_html('<p>Before <embed embedtype="image" id="99" format="left" alt="x"/> after</p>')
    assert "after" in shown
