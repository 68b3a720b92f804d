"""Certificates, and things of the toolkit with a file or a text."""

from __future__ import annotations

from uuid import uuid4

import factory
from django.core.files.base import ContentFile
from django.utils.crypto import get_random_string
from factory.django import DjangoModelFactory
from wagtail.documents import get_document_model

from tests.factories.portal import UserFactory
from training.enums import MaterialKind, Purpose
from training.models import Certificate, Material
from training.numbers import LETTERS, RANDOM_LETTERS, written


class CertificateFactory(DjangoModelFactory):
    class Meta:
        model = Certificate

    user = factory.SubFactory(UserFactory)
    number = factory.LazyFunction(lambda: written(get_random_string(RANDOM_LETTERS, LETTERS)))
    module = factory.LazyFunction(uuid4)
    holder = "Maja Nowak"
    titles = {"en": "First contact", "fr": "Premier contact"}
    minutes = 25


def document(name: str = "poster.pdf", content: bytes = b"%PDF-1.4"):
    row = get_document_model()(title=name, file_size=len(content))
    row.file.save(name, ContentFile(content), save=False)
    row.save()
    return row


class MaterialFactory(DjangoModelFactory):
    """A poster in English; `document=None, text="..."` for a mail."""

    class Meta:
        model = Material

    title = factory.Sequence(lambda number: f"Poster {number}")
    kind = MaterialKind.POSTER
    purpose = Purpose.RECRUIT
    language = "en"
    document = factory.LazyFunction(document)
