"""The trainer's view: who sees whose figures, and what is hidden."""

from __future__ import annotations

import csv
import io

import pytest

from portal.enums import Role
from portal.models import AuditEntry
from tests.factories.training import completed, read_all
from tests.training.overview import HIDDEN, URL, began, cells, granted, learner_in
from training.models import Progress
from training.queries.small import alike, table

pytestmark = pytest.mark.usefixtures("demo")


@pytest.mark.parametrize(
    ("role", "unit", "status"),
    [
        (Role.TRAINER, "root", 200),
        (Role.CENTRAL, "root", 200),
        (Role.NATIONAL, "france", 200),
        (Role.COORDINATOR, "lille", 200),
        (Role.OFFICER, "university", 404),
        (Role.EDITOR, "root", 404),
    ],
)
def test_who_opens_it(tree, school, client_for, role, unit, status):
    client = client_for(granted(getattr(tree, unit), role))
    assert client.get(URL).status_code == status
    assert client.get(f"{URL}figures.csv").status_code == status
    people = 200 if role == Role.COORDINATOR else 404
    assert client.get(f"{URL}people.csv").status_code == people
    shown = "Training overview" in client.get("/en/training/").content.decode()
    assert shown == (status == 200)


def test_visitors_sign_in(school, client_for):
    for url in (URL, f"{URL}figures.csv", f"{URL}people.csv"):
        assert "login" in client_for().get(url)["Location"]


def test_a_trainer_counts_everybody_by_module_country_and_city(tree, module, client_for):
    began(module, tree.lille, 12, done=6)
    began(module, tree.lyon, 7, done=0)
    began(module, tree.krakow, 20, done=10)
    began(module, None, 6, done=6)
    page = client_for(granted(tree.root, Role.TRAINER)).get(URL)
    assert cells(page, "modules")[module.title] == ["Local buddies", "45", "0", "22", "49 %"]
    assert cells(page, "countries") == {
        "Poland": ["20", "10", "50 %"],
        "France": ["19", "6", "32 %"],
        "no country": ["6", "6", "100 %"],
    }
    assert cells(page, "cities") == {
        "Kraków": ["20", "10", "50 %"],
        "Lille": ["12", "6", "50 %"],
        "Lyon": ["7", "0", "0 %"],
        "no city": ["6", "6", "100 %"],
    }


def test_coordinators_count_where_they_coordinate(tree, module, client_for):
    for _each in range(5):
        person = granted(tree.association)
        Progress.objects.create(user=person, module=module.translation_key)
    began(module, tree.krakow, 5)
    page = client_for(granted(tree.root, Role.TRAINER)).get(URL)
    assert cells(page, "cities") == {"Kraków": ["5", "0", "0 %"], "Lille": ["5", "0", "0 %"]}


def test_few_people_are_hidden_and_so_is_what_would_give_them_away(tree, module, client_for):
    began(module, tree.lille, 12, done=11)
    began(module, tree.lyon, 4, done=0)
    client = client_for(granted(tree.france, Role.NATIONAL))
    found = cells(client.get(URL), "cities")
    assert found == {"Lille": [HIDDEN, HIDDEN, ""], "Lyon": [HIDDEN, HIDDEN, ""]}
    rows = list(csv.reader(io.StringIO(client.get(f"{URL}figures.csv").content.decode("utf-8-sig"))))
    assert {row[3]: row[4:] for row in rows[1:]} == {"Lille": ["", ""], "Lyon": ["", ""]}
    steps = client.get(f"{URL}?module={module.translation_key}").content.decode()
    assert "too few to show" in steps


def test_hiding_leaves_no_difference_of_a_few_people():
    assert table({"a": (3, 0), "b": (30, 20), "c": (40, 20)}, exact=False) == {
        "a": (None, None),
        "b": (None, None),
        "c": (40, 20),
    }
    assert table({"a": (30, 29), "b": (30, 15)}, exact=False) == {"a": (30, None), "b": (30, None)}
    assert table({"a": (30, 30), "b": (0, 0)}, exact=False) == {"a": (30, 30), "b": (0, 0)}
    assert table({"a": (3, 1)}, exact=True) == {"a": (3, 1)}


def test_a_national_admin_sees_the_own_country_only(tree, module, client_for):
    began(module, tree.lille, 6, done=6)
    began(module, tree.krakow, 8, done=8)
    began(module, None, 9)
    client = client_for(granted(tree.france, Role.NATIONAL))
    page = client.get(URL)
    assert cells(page, "modules")[module.title][1] == "6"
    assert "Kraków" not in page.content.decode()
    assert client.get(f"{URL}?city=krakow").status_code == 200
    assert "Kraków" not in client.get(f"{URL}figures.csv").content.decode()


def test_a_coordinator_sees_the_own_people_by_name(tree, module, client_for):
    ines = learner_in(tree.lille, "local", first_name="Inès", last_name="Petit")
    completed(module, ines)
    learner_in(tree.lille, "international", first_name="Kenji", last_name="Sato")
    read_all(module, learner_in(tree.krakow, first_name="Zofia", last_name="Nowak"))
    coordinator = granted(tree.lille, first_name="Louis", last_name="Martin")
    client = client_for(coordinator)
    page = client.get(URL)
    found = cells(page, "people")
    assert found["Inès Petit"] == ["local", module.title, ""]
    assert found["Kenji Sato"] == ["international", "nothing yet", ""]
    assert found["Louis Martin"][0] == "team"
    assert "Nowak" not in page.content.decode()
    # Who sees the people sees their numbers.
    assert cells(page, "modules")[module.title][1:] == ["1", "1", "1", "100 %"]
    rows = list(csv.reader(io.StringIO(client.get(f"{URL}people.csv").content.decode("utf-8-sig"))))
    assert [row[:4] for row in rows[1:]] == [["Inès", "Petit", "local", module.title]]
    assert AuditEntry.objects.get(action="training.exported").actor == coordinator


@pytest.mark.parametrize(("role", "unit"), [(Role.TRAINER, "root"), (Role.NATIONAL, "france")])
def test_nobody_else_sees_names(tree, module, client_for, role, unit):
    read_all(module, learner_in(tree.lille, first_name="CANARY"))
    page = client_for(granted(getattr(tree, unit), role)).get(URL).content.decode()
    assert "CANARY" not in page
    assert "Your people" not in page


def test_an_association_sees_figures_of_its_city_and_its_own_people(tree, module, client_for):
    began(module, tree.lille, 4)
    read_all(module, learner_in(tree.association, first_name="Own", last_name="Person"))
    page = client_for(granted(tree.association)).get(URL)
    assert cells(page, "modules")[module.title][1] == "5"
    assert set(cells(page, "people")) > {"Own Person"}
    assert len(cells(page, "people")) == 2


def test_steps_that_differ_by_a_few_people_look_the_same():
    assert alike([30, 28, 21, 19, 4, 0], exact=False) == [30, 30, 21, 21, None, 0]
    assert alike([30, 28, 4], exact=True) == [30, 28, 4]
