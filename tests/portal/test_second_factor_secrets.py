"""What a copy of the database tells about second factors."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

from portal.second_factor import SecondFactorAdapter
from tests.factories.portal import UserFactory


@pytest.mark.django_db
def test_the_seed_of_an_app_is_stored_encrypted():
    secret = generate_totp_secret()
    TOTP.activate(UserFactory(), secret)
    row = Authenticator.objects.get()
    assert secret not in str(row.data)
    assert SecondFactorAdapter().decrypt(row.data["secret"]) == secret


def test_the_secret_key_can_be_rotated(settings):
    settings.SECRET_KEY = "old"
    stored = SecondFactorAdapter().encrypt("seed")
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "new", ["old"]
    assert SecondFactorAdapter().decrypt(stored) == "seed"
