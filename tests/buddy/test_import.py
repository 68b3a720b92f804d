"""Importing nominated students: usual files in, invitations out, every fault by row and column."""

from __future__ import annotations

import io
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from buddy.enums import ParticipantRole
from buddy.models import Invitation, Participation, Student
from buddy.services.import_file import columns_for
from buddy.services.imports import ImportRefused, template_file
from portal.enums import Role
from portal.models import OutboxMessage, User
from tests.buddy.pages import FULL, faults, row
from tests.factories.portal import UserFactory, granted

pytestmark = pytest.mark.django_db
INTERNATIONAL, LOCAL = ParticipantRole.INTERNATIONAL, ParticipantRole.LOCAL


def test_an_import_writes_invitations_only(run, net):
    result = run(row(**FULL))
    assert (result.new, faults(result)) == (1, [])
    invitation = Invitation.objects.get()
    assert invitation.data["nationality"] == "PT"
    assert invitation.data["university"] == net.university.slug
    assert invitation.data["languages"] == [["en", 5], ["pt", 6]]
    assert Student.objects.count() == Participation.objects.count() == 0
    assert not User.objects.filter(email="ines@example.org").exists()
    assert OutboxMessage.objects.filter(kind="invitation", to="ines@example.org").count() == 1


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1"])
def test_usual_delimiters_and_encodings(run, delimiter, encoding):
    table = [["E-mail".replace("-", ""), "first_name"], ["zoe@example.org", "Zoé"]]
    text = "\r\n".join(delimiter.join(cells) for cells in table)
    assert run(text.encode(encoding)).new == 1
    assert Invitation.objects.get().data["first_name"] == "Zoé"


def test_repeats_double_nobody(run):
    run(row())
    again = run(row())
    assert (again.new, again.changed, again.unchanged) == (0, 0, 1)
    changed = run(row(last_name="Costa"))
    assert (changed.new, changed.changed) == (0, 1)
    assert Invitation.objects.get().data["last_name"] == "Costa"
    assert OutboxMessage.objects.filter(kind="invitation").count() == 1


def test_the_same_answer_whether_an_account_exists_or_not(run):
    UserFactory(email="known@example.org", first_name="Ana")
    known, unknown = run(row(email="known@example.org")), run(row(email="unknown@example.org"))
    assert known == unknown
    assert User.objects.get(email="known@example.org").first_name == "Ana"


def test_a_dry_run_writes_nothing(run):
    result = run(row(), dry_run=True)
    assert (result.new, Invitation.objects.count(), OutboxMessage.objects.count()) == (1, 0, 0)


def test_one_fault_and_nobody_is_invited(run):
    text = "email,first_name\nines@example.org,Ines\nnot-an-address,Jan\n"
    assert faults(run(text)) == ["row 3: email: This is not an e-mail address."]
    assert Invitation.objects.count() == 0


BAD_CELLS = [
    ({"email": ""}, "row 2: email: This cannot be empty."),
    ({"first_name": ""}, "row 2: first_name: This cannot be empty."),
    ({"first_name": "x" * 151}, "row 2: first_name: This is longer than 150 characters."),
    ({"first_name": "a\x07b"}, "row 2: first_name: There are signs in it that cannot be shown."),
    ({"birth_date": "01/03/2004"}, "row 2: birth_date: Write the day as 2027-02-28."),
    ({"birth_date": "0004-03-01"}, "row 2: birth_date: This day cannot be right."),
    ({"gender": "lady"}, "row 2: gender: “lady” is not one of: woman, man, non_binary, undisclosed."),
    ({"nationality": "Portugal"}, "row 2: nationality: “Portugal” is not a country code of two letters, such as PL."),
    ({"arrival": "2027-02-30"}, "row 2: arrival: Write the day as 2027-02-28."),
    ({"departure": "2027-03-01"}, "row 2: departure: A departure needs an arrival."),
    ({"arrival": "2027-03-01", "departure": "2027-02-01"}, "row 2: departure: The departure must be after the arrival."),
    ({"languages": "English"}, "row 2: languages: “English” is not a language and its level, such as en:C1."),
    ({"languages": "en:C1|en:A1"}, "row 2: languages: “en” is there twice."),
    ({"languages": "en:D7"}, "row 2: languages: “en:D7” is not a language and its level, such as en:C1."),
    ({"field": "Law"}, "row 2: field: “Law” is not a code of ISCED-F 2013, such as 0421."),
    ({"needs": "money"}, "row 2: needs: “money” is not one of: paperwork,"),
    ({"capacity": "2"}, "row 2: capacity: Only local students have one."),
    ({"gender_wish": "woman", "gender_wish_strength": "must"}, "row 2: gender_wish_strength: Only the wish"),
]  # fmt: skip


@pytest.mark.parametrize(("cells", "message"), BAD_CELLS)
def test_faults_name_row_and_column(run, cells, message):
    found = faults(run(row(**cells)))
    assert len(found) == 1
    assert found[0].startswith(message)
    assert Invitation.objects.count() == 0


@pytest.mark.parametrize("capacity", ["0", "4", "100", "-1", "two", "9" * 900])
def test_capacity_stays_within_the_programme(run, capacity):
    assert faults(run(row(capacity=capacity), role=LOCAL)) == [
        "row 2: capacity: Must be a whole number from 1 to 3."
    ]


def test_nobody_under_age(run, term):
    born = (term.arrival_from - timedelta(days=17 * 365)).isoformat()
    assert faults(run(row(birth_date=born)))[0].startswith("row 2: birth_date: Must be 18 or older on")


BAD_FILES = [
    (b"", "row 1: file: This is not a CSV file, or it is empty."),
    (b"PK\x03\x04\x00\x00", "row 1: file: This is not a CSV file, or it is empty."),
    ("email,first_name\n", "row 1: file: There is nobody in the file."),
    ("first_name\nInes\n", "row 1: email: This column is missing."),
    ("email,first_name,shoe_size\na@example.org,A,40\n", "row 1: shoe_size: This column is not known."),
    ("email,email,first_name\na@example.org,b@example.org,A\n", "row 1: email: This column is there twice."),
    ("email,first_name,needs,offers\n", "row 1: offers: Only one of needs and offers can be there."),
    ("email,first_name\na@example.org,A,surplus\n", "row 2: row: There are more cells than columns."),
    ('email,first_name\n"a@example.org,A\n', "row 2: row: This row cannot be read: a quotation mark may be missing."),
    ("email,first_name\na@example.org,A\nA@Example.org,B\n", "row 3: email: This address is in row 2 already."),
    (b"x" * (5 * 1024 * 1024 + 1), "row 1: file: The file is larger than 5 MB."),
]  # fmt: skip


@pytest.mark.parametrize(("data", "message"), BAD_FILES)
def test_files_that_cannot_be_read(run, data, message):
    assert faults(run(data)) == [message]
    assert Invitation.objects.count() == 0


def test_empty_lines_and_columns_do_no_harm(run):
    assert run("\nemail,first_name,,\n\nines@example.org,Ines,,\n,,,\n").new == 1


def test_the_template_can_be_imported_back(run):
    for role in ParticipantRole:
        head = template_file(role).decode("utf-8-sig").strip().split(",")
        assert head == columns_for(role)
        assert faults(run(template_file(role), role=role)) == ["row 1: file: There is nobody in the file."]


def test_only_those_who_may(run, net):
    for stranger in (UserFactory(), granted(net.lyon), granted(net.university, Role.TRAINER)):
        with pytest.raises(ImportRefused):
            run(row(), by=stranger)


def test_an_officer_nominates_students_of_their_own_university_only(run, net):
    officer = granted(net.university, Role.OFFICER)
    assert run(row(), by=officer).new == 1
    assert Invitation.objects.get().university == net.university
    other = faults(run(row(email="x@example.org", host_university="Another school"), by=officer))
    assert other == ["row 2: host_university: You can only nominate students of your own university."]


def test_not_after_the_term(run, term):
    term.international_closes = term.arrival_from = term.arrival_to = term.ends = (
        timezone.localdate() - timedelta(1)
    )
    term.save()
    with pytest.raises(ImportRefused):
        run(row())


def command(tmp_path, text, *more, by="coordinator@example.org", term="autumn", unit="lille"):
    file = tmp_path / "people.csv"
    file.write_text(text)
    out = io.StringIO()
    args = [str(file), "--unit", unit, "--term", term, "--role", "international", "--by", by, *more]
    call_command("import_students", *args, stdout=out)
    return out.getvalue()


def test_the_command_imports(tmp_path, term, coordinator):
    assert command(tmp_path, row()) == "1 rows: 1 invited, 0 changed, 0 as before\n"
    assert Invitation.objects.count() == 1


def test_the_command_prints_every_fault_and_fails(tmp_path, term, coordinator, capsys):
    out = io.StringIO()
    file = tmp_path / "people.csv"
    file.write_text("email,first_name\nx,\n")
    args = [str(file), "--unit", "lille", "--term", "autumn", "--role", "local", "--by", coordinator.email]
    with pytest.raises(CommandError):
        call_command("import_students", *args, stdout=out)
    assert out.getvalue().splitlines() == [
        "row 2: email: This is not an e-mail address.",
        "row 2: first_name: This cannot be empty.",
    ]


@pytest.mark.parametrize("wrong", [{"by": "nobody@example.org"}, {"term": "winter"}, {"unit": "atlantis"}])
def test_the_command_names_what_it_does_not_know(tmp_path, term, coordinator, wrong):
    with pytest.raises(CommandError):
        command(tmp_path, row(), **wrong)


def test_an_import_costs_the_same_number_of_reads_for_one_and_three(run, django_assert_max_num_queries):
    three = "email,first_name\n" + "".join(f"p{n}@example.org,P\n" for n in range(3))
    with django_assert_max_num_queries(40):
        run(three)
