"""Opening many units from a table: all rows or none, twice the same."""

import pytest
from django.core.management import CommandError, call_command

from portal.enums import UnitKind
from portal.models import AuditEntry, Unit, UnitDomain
from portal.services.opening import OpeningRefused, open_units, read_table
from portal.signals import units_opened
from tests.factories.portal import UnitFactory

pytestmark = pytest.mark.django_db

TABLE = """\
kind;name;above;country;time_zone;latitude;longitude;other_names;domains
country;France;;fr;Europe/Paris;;;;
city;Évry;France;;;48.63;2.44;Evry-Courcouronnes|Corbeil;
association;ESN Évry;evry;;;;;;
university;Université d'Évry;Évry;;;;;;univ-evry.fr|Etud.univ-evry.fr
"""


@pytest.fixture
def root():
    return UnitFactory(name="Network", slug="network")


@pytest.fixture
def heard():
    """Every unit that apps above the kernel were told of."""
    told = []

    def hear(sender, units, **kwargs):
        told.extend(units)

    units_opened.connect(hear)
    yield told
    units_opened.disconnect(hear)


def test_a_table_opens_the_tree(root, heard):
    opened = open_units(network=root, rows=read_table(TABLE))
    assert [unit.slug for unit in opened.units] == ["france", "evry", "esn-evry", "universite-devry"]
    city = Unit.objects.get(slug="evry")
    assert (city.country_code, city.time_zone, city.latitude) == ("FR", "Europe/Paris", 48.63)
    assert city.other_names == "Evry-Courcouronnes\nCorbeil"
    assert city.get_parent().kind == UnitKind.COUNTRY
    assert set(UnitDomain.objects.values_list("domain", flat=True)) == {"univ-evry.fr", "etud.univ-evry.fr"}
    assert AuditEntry.objects.filter(action="unit.opened").count() == 4
    assert heard == opened.units


def test_the_same_table_again_changes_nothing_but_missing_domains(root, heard):
    open_units(network=root, rows=read_table(TABLE))
    del heard[:]
    Unit.objects.filter(slug="evry").update(latitude=1.0)
    again = open_units(network=root, rows=read_table(TABLE.replace("univ-evry.fr|", "new.example|")))
    assert (again.units, again.unchanged) == ([], 4)
    assert Unit.objects.get(slug="evry").latitude == 1.0
    assert UnitDomain.objects.filter(domain="new.example", unit__slug="universite-devry").exists()
    assert heard == []


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("network;X;;;;;;;", "row 3: kind: one of country, city, association, university"),
        ("city;;France;;;;;;", "row 3: name: is empty"),
        ("city;Lyon;Spain;;;;;;", "row 3: above: there is no country 'Spain'"),
        ("city;Lyon;;;;;;;", "row 3: above: name the country"),
        (
            "country;Spain;;;Europe/Madrid;;;;",
            "row 3: country: a country needs its ISO 3166 code of two letters",
        ),
        ("country;Spain;;QQ;Europe/Madrid;;;;", "row 3: country: 'QQ' is no ISO 3166 code of two letters"),
        ("country;Spain;;150;Europe/Madrid;;;;", "row 3: country: '150' is no ISO 3166 code of two letters"),
        ("country;Spain;;ES;;;;;", "row 3: time_zone: a country needs one, like Europe/Paris"),
        ("city;Lyon;France;;Mars;;;;", "row 3: time_zone: 'Mars' is unknown; write it like Europe/Paris"),
        ("city;Lyon;France;;;north;;;", "row 3: latitude: 'north' is no number of degrees"),
        ("city;Lyon;France;;;45;200;;", "row 3: longitude: '200' is no number of degrees"),
        ("city;Lyon;France;;;;;;lyon.fr", "row 3: domains: only universities have e-mail domains"),
    ],
)
def test_a_fault_names_row_and_column_and_opens_nothing(root, row, fault):
    table = "\n".join([*TABLE.splitlines()[:2], row])
    with pytest.raises(OpeningRefused) as refused:
        open_units(network=root, rows=read_table(table))
    assert refused.value.faults == [fault]
    assert list(Unit.objects.all()) == [root]


def test_a_name_that_several_have_needs_the_slug(root):
    first = open_units(network=root, rows=read_table(TABLE)).units
    UnitFactory(parent=first[0], kind=UnitKind.CITY, name="Évry", slug="evry-2")
    rows = read_table("kind,name,above\nuniversity,ENSIIE,Évry")
    with pytest.raises(OpeningRefused, match="several have the name 'Évry': give the slug"):
        open_units(network=Unit.objects.get(pk=root.pk), rows=rows)
    assert open_units(network=root, rows=[{**rows[0], "above": "evry"}]).units[0].name == "ENSIIE"


def test_an_unknown_heading_is_named():
    with pytest.raises(OpeningRefused, match="row 1: nom: unknown column\nrow 1: name: column is missing"):
        read_table("kind,nom\ncity,Lyon")


def test_the_command_reads_a_file_and_reports(root, tmp_path, capsys):
    path = tmp_path / "places.csv"
    path.write_text("\ufeff" + TABLE, encoding="utf-8")
    call_command("open_units", str(path))
    assert "city Évry: evry" in capsys.readouterr().out
    path.write_text("kind,name\ncity,X")
    with pytest.raises(CommandError, match="1 faults, nothing was opened"):
        call_command("open_units", str(path))
    assert "row 2: above: name the country" in capsys.readouterr().out
    with pytest.raises(CommandError, match="nowhere"):
        call_command("open_units", str(tmp_path / "nowhere.csv"))


def test_without_a_network_there_is_nothing_to_open_below(tmp_path):
    with pytest.raises(CommandError, match="open_network"):
        call_command("open_units", str(tmp_path / "any.csv"))
