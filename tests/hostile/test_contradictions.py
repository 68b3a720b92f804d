"""Answers that cannot all be true, in the reader's language: a sentence beside the field, and all of it kept."""

from __future__ import annotations

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils.translation import override

from buddy.enums import ParticipantRole
from buddy.models import Invitation, Pair, Participation, ProgrammeText, Term
from portal.models import OutboxMessage, Unit, User
from tests.buddy.cities import with_second_factor
from tests.buddy.pages import join_url, row, today
from tests.factories.buddy import LocalFactory, PairFactory
from tests.hostile.pages import forms_of, messages_of

pytestmark = pytest.mark.django_db


def told(page, name: str, address: str) -> str:
    """What stands beside field `name` in the form that is sent to `address`."""
    html = page.content.decode()
    form = next(form for form in forms_of(html, address) if form.action == address and form.method == "post")
    return messages_of(html, form).get(name, "")


def kept(page, **typed: str) -> None:
    html = page.content.decode()
    for text in typed.values():
        assert text in html


@pytest.mark.parametrize(
    ("language", "message"), [("en", "must be after the arrival"), ("fr", "après l’arrivée")]
)
def test_leaving_before_arriving(client_for, mine, language, message):
    with override(language):
        address = reverse("buddy:topic", args=[mine.uuid, "dates"])
    before = (mine.arrival, mine.departure)
    typed = {"arrival": today(60).isoformat(), "departure": today(30).isoformat()}
    page = client_for(mine.student.user).post(
        address, {"version": mine.version, "arrival_precision": "exact", **typed}
    )
    assert message in told(page, "departure", address).replace("'", "’")
    kept(page, **typed)
    mine.refresh_from_db()
    assert (mine.arrival, mine.departure) == before


CAPACITIES = ["0", "100", "-1", "1.5", "9" * 30, "many", ""]


@pytest.mark.parametrize("number", CAPACITIES)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_place_or_a_hundred(client_for, term, net, number, language):
    local = LocalFactory(term=term, university=net.university, capacity=2)
    with override(language):
        address = reverse("buddy:topic", args=[local.uuid, "welcome"])
    page = client_for(local.student.user).post(
        address, {"version": local.version, "capacity": number, "away_from_0": "2027-02-01"}
    )
    assert told(page, "capacity", address)
    assert told(page, "away_until_0", address)
    kept(page, day="2027-02-01")
    local.refresh_from_db()
    assert (local.capacity, local.absences) == (2, [])


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_city_that_closes_while_a_visitor_fills_in_the_form(client_for, programme, term, language):
    with override(language):
        address = join_url(programme, "local")
    client = client_for()
    assert client.get(address).status_code == 200
    Term.objects.update(local_closes=today(-1))
    page = client.post(address, {"first_name": "Ines", "last_name": "Costa", "email": "ines@example.org"})
    assert page.status_code == 200
    assert not User.objects.filter(email="ines@example.org").exists()
    assert not OutboxMessage.objects.filter(kind="login_code").exists()


TERM = {
    "name": "Spring", "international_opens": "2027-01-01", "international_closes": "2027-02-01",
    "local_opens": "2027-01-01", "local_closes": "2027-02-01", "arrival_from": "2027-02-01",
    "arrival_to": "2027-03-01", "ends": "2027-07-01", "days-TOTAL_FORMS": "1", "days-INITIAL_FORMS": "0",
    "days-0-day": "2027-02-02",
}  # fmt: skip
BAD_TERMS = [
    ({"international_closes": "2026-12-31"}, "international_closes"),
    ({"local_closes": "2026-12-31"}, "local_closes"),
    ({"arrival_to": "2027-01-31"}, "arrival_to"),
    ({"ends": "2027-02-28"}, "ends"),
    ({"ends": "9999-12-31"}, "ends"),
    ({"arrival_from": "0001-01-01"}, "arrival_from"),
    ({"days-0-day": "2027-07-02"}, "ends"),
    ({"days-0-day": "9999-12-31"}, "days-0-day"),
    ({"name": "a\x00b"}, "name"),
    ({"name": "a\u202eb"}, "name"),
    ({"name": "x" * 101}, "name"),
]


@pytest.fixture
def desk(client_for, coordinator):
    return client_for(with_second_factor(coordinator))


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(("changed", "field"), BAD_TERMS)
def test_a_term_whose_days_are_out_of_order(desk, programme, term, changed, field, language):
    with override(language):
        address = reverse("buddy:desk_term_new", args=[programme.slug])
    page = desk.post(address, {**TERM, **changed})
    assert page.status_code == 200
    assert told(page, field, address)
    kept(page, **{key: value for key, value in {**TERM, **changed}.items() if "\x00" not in value})
    assert list(Term.objects.all()) == [term]


def test_a_term_without_its_days_of_matching_is_told_so(desk, programme, term):
    address = reverse("buddy:desk_term_new", args=[programme.slug])
    data = {key: value for key, value in TERM.items() if not key.startswith("days")}
    page = desk.post(address, data)
    assert page.status_code == 200
    kept(page, **data)
    assert Term.objects.count() == 1


def test_own_texts_are_no_templates(desk, programme, term):
    evil = "{name.__class__} {0} {{ 7|add:7 }} %s %(x)d {me} <script>alert(1)</script> \U0001f469"
    desk.post(reverse("buddy:desk_texts", args=[programme.slug, "en"]), {"first_message": evil})
    assert ProgrammeText.objects.get().body == evil
    pair = PairFactory(term=term, active=True)
    desk.force_login(pair.local.student.user)
    page = desk.get(reverse("buddy:pair", args=[pair.uuid])).content.decode()
    assert "<script>alert(1)" not in page
    assert "{name.__class__} {0}" in page


FILES = [
    (b"", "empty"),
    (b"\x00\x01\x02", "not a CSV file"),
    (b"PK\x03\x04" + b"\x00" * 500, "not a CSV file"),
    (b"email,first_name\n" + b"a" * 200_000 + b"@example.org,Ines\n", "cannot be read"),
    (b'email,first_name\n"ines@example.org,Ines\n', "quotation mark"),
    (b"email,first_name,email\na@b.eu,I,a@b.eu\n", "there twice"),
    (b"email\nines@example.org\n", "column is missing"),
    ("email,first_name\nines@example.org,I\u202enes\n".encode(), "cannot be shown"),
    ("email,first_name\nines@example.org,\ud800\n".encode("utf-8", "surrogatepass"), "cannot be shown"),
    (row(arrival="2027-02-01", departure="2027-01-01").encode(), "after the arrival"),
    (row(birth_date=today(-6000).isoformat()).encode(), "18 or older"),
    (row(birth_date="9999-12-31").encode(), "cannot be right"),
    (row(email="'; DROP TABLE--").encode(), "not an e-mail address"),
    (row(languages="en:C1|" * 500).encode(), "longer than"),
]


@pytest.mark.parametrize(("data", "message"), FILES, ids=[message for _data, message in FILES])
def test_files_that_cannot_be_imported(desk, run, programme, term, data, message):
    from django.core.files.uploadedfile import SimpleUploadedFile

    address = reverse("buddy:desk_imports", args=[programme.slug, term.slug])
    file = SimpleUploadedFile("../../../etc/cron.d/\u202evsc.exe", data, content_type="application/x-sh")
    page = desk.post(address, {"role": "international", "file": file})
    assert page.status_code == 200
    assert message in page.content.decode()
    assert not Invitation.objects.exists()
    if data:
        assert message in str(run(data).faults[0])


def test_a_capacity_of_a_hundred_in_a_file(run):
    for number in ("0", "100", "-1", "many", "\u0663", "9" * 300):
        assert "whole number" in str(run(row(capacity=number), role=ParticipantRole.LOCAL).faults[0])


def test_forged_confirmations_of_an_import(desk, programme, term):
    address = reverse("buddy:desk_imports_confirm", args=[programme.slug, term.slug])
    for token in ("", "x" * 100_000, "a\x00b", "\u202e", "../../x"):
        assert desk.post(address, {"token": token}).status_code == 302
    assert not Invitation.objects.exists()


@pytest.mark.parametrize(
    "options",
    [
        {"unit": "nowhere"}, {"term": "a\x00b"}, {"by": "nobody@example.org"}, {"unit": "\u202e"},
        {"file": "."}, {"file": "missing.csv"}, {"file": "a\x00b"},
    ],
)  # fmt: skip
def test_the_command_names_what_is_wrong(programme, term, coordinator, tmp_path, options):
    file = tmp_path / "people.csv"
    file.write_text(row())
    given = {
        "unit": programme.unit.slug,
        "term": term.slug,
        "by": coordinator.email,
        "file": str(file),
        **options,
    }
    with pytest.raises((CommandError, SystemExit)):
        call_command("import_students", given.pop("file"), role="international", **given)
    assert not Invitation.objects.exists()


def test_cells_that_look_like_formulas_lose_their_power(desk, programme, term):
    for name in ("=HYPERLINK(1)", "+1+2", "-1+2", "@SUM(1)"):
        LocalFactory(term=term, student__user__first_name=name)
    text = desk.get(reverse("buddy:desk_people_export", args=[programme.slug, term.slug])).content.decode()
    cells = [line.split(",")[0].strip('"') for line in text.splitlines()[1:]]
    assert len(cells) == 4
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


@pytest.mark.parametrize("name", ["\U0001f469", "!!!", "../../etc", "<b>Gent</b>", "{{ city }}", "x" * 100])
def test_a_city_of_any_name_can_be_opened(client_for, net, name):
    from portal.enums import Role
    from tests.factories.portal import granted

    client = client_for(with_second_factor(granted(net.france, Role.NATIONAL)))
    data = {"country": net.france.pk, "name": name, "email": "first@example.org", "language": "fr"}
    page = client.post(reverse("open_city"), data, follow=True)
    assert page.status_code == 200
    assert Unit.objects.filter(name=name).exists()
    assert "<b>Gent" not in page.content.decode()


def test_a_stale_version_changes_nothing_and_keeps_what_was_typed(client_for, mine):
    address = reverse("buddy:topic", args=[mine.uuid, "words"])
    client = client_for(mine.student.user)
    for version in ("", "-1", "abc", "9" * 400, "\u0663", "0\x00", str(mine.version + 7)):
        page = client.post(address, {"version": version, "words": "Looking forward"})
        assert page.status_code == 200
        kept(page, words="Looking forward")
    assert Participation.objects.get(pk=mine.pk).words == mine.words


@pytest.mark.parametrize("other", ["", "many", "-1", "9" * 30, "a\x00b"])
def test_a_pair_made_by_hand_of_nobody(desk, mine, programme, term, other):
    LocalFactory(term=term, university=mine.university)
    said = []
    for language in ("en", "fr"):
        with override(language):
            address = reverse("buddy:hand_pair", args=[programme.slug, term.slug, mine.uuid])
        page = desk.post(address, {"other": other})
        assert page.status_code == 200
        with override(language):
            said.append(told(page, "other", address))
    assert all(said)
    assert said[0] != said[1]
    assert not Pair.objects.exists()
