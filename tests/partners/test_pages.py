"""The pages as visitors meet them."""

import pytest


@pytest.mark.parametrize(
    "path",
    [
        "/en/partners/",
        "/fr/partenaires/",
        "/en/become-a-partner/",
        "/fr/devenir-partenaire/",
        "/en/bring-it-to-your-city/",
        "/fr/le-lancer-dans-votre-ville/",
        "/en/not-in-your-city-yet/",
        "/fr/pas-encore-dans-votre-ville/",
    ],
)
def test_every_page_is_served(site, client, path):
    response = client.get(path)
    assert response.status_code == 200, path
