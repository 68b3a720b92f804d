"""An officer imports nominees of the own university, and sees nothing else of the programme's desk."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from buddy.models import Invitation, Term
from buddy.services.imports import ImportRefused, nominating_university
from portal.scope import can
from tests.scope.leaks import words
from tests.scope.world import World

pytestmark = pytest.mark.django_db


def look_at(client, intake, university: str):
    data = f"email,first_name,host_university\nnew@example.org,Ines,{university}\n".encode()
    url = reverse("buddy:desk_imports", args=[intake.programme.slug, intake.term.slug])
    form = {"role": "international", "file": SimpleUploadedFile("nominees.csv", data)}
    return client.post(url, form)


def test_own_nominees_are_invited(world: World, client_of):
    client, here = client_of("officer"), world.here
    response = look_at(client, here, here.university.name)
    assert not words(world, response)
    confirm = reverse("buddy:desk_imports_confirm", args=[here.programme.slug, here.term.slug])
    client.post(confirm, {"token": response.context["token"]})
    invitation = Invitation.objects.get(email="new@example.org")
    assert (invitation.term, invitation.university) == (here.term, here.university)


def test_nominees_of_another_university_are_refused(world: World, client_of):
    response = look_at(client_of("officer"), world.here, world.units["universite-de-lyon"].name)
    assert [fault.column for fault in response.context["faults"]] == ["host_university"]


def test_the_list_of_terms_and_the_import_never_disagree(world: World):
    programme = world.university_programme.programme
    for university_only in (False, True):
        programme.university_only = university_only
        programme.save()
        for person in ("officer", "officer elsewhere", "coordinator", "national", "trainer"):
            for term in Term.objects.select_related("programme__unit"):
                try:
                    nominating_university(world.people[person], term.programme)
                except ImportRefused:
                    allowed = False
                else:
                    allowed = True
                assert can(world.people[person], "imports.run", term) == allowed, f"{person} {term}"


def test_the_way_there_is_shown_and_no_way_that_is_closed(world: World, client_of):
    client, here = client_of("officer"), world.here
    imports = reverse("buddy:desk_imports", args=[here.programme.slug, here.term.slug])
    page = client.get(reverse("buddy:followed"))
    assert imports in page.content.decode()
    opened = client.get(imports).context
    # Nothing was sent yet, so nothing is wrong yet.
    assert not opened["form"].is_bound
    items = opened["section_items"]
    assert [item["url"] for item in items] == [imports]
