"""My semester: one state at any time, cards that stay open until they count, pause, leave, come back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress
from allauth.account.signals import email_confirmed
from django.urls import reverse
from django.utils import timezone

from buddy.enums import ParticipationState, PlanState, PriorityRule
from buddy.forms.topics import TOPICS, topics_for
from buddy.models import LeftOut, Participation
from buddy.queries.standing import narrowing_wishes, standing_of
from buddy.services.confirmation import confirm_locals
from portal.enums import ConsentKind
from portal.models import AuditEntry, OutboxMessage, UnitDomain
from portal.services import consents
from tests.factories.buddy import (
    LocalFactory,
    MatchingDayFactory,
    PairFactory,
    ParticipationFactory,
    PlanFactory,
    ProgrammeFactory,
    StudentFactory,
    TermFactory,
)
from tests.factories.portal import UserFactory, network

pytestmark = pytest.mark.django_db


@pytest.fixture
def net():
    return network()


@pytest.fixture
def term(net):
    return TermFactory(programme=ProgrammeFactory(unit=net.lille, name="Buddy Lille"))


@pytest.fixture
def mine(term, net):
    return ParticipationFactory(term=term, university=net.university)


@pytest.fixture
def client(client_for, mine):
    return client_for(mine.student.user)


def url(name, row, *more):
    return reverse(f"buddy:{name}", args=[row.uuid, *more])


def page(client, row):
    response = client.get(url("semester", row))
    assert response.status_code == 200
    return response.content.decode()


def save(client, row, topic, data):
    row.refresh_from_db()
    return client.post(url("topic", row, topic), {"version": row.version, **data})


def standing(row):
    return standing_of(
        Participation.objects.select_related("student__user", "term__programme__unit").get(pk=row.pk)
    )


# One state


def test_an_international_who_waits_reads_place_and_next_day(client, mine, term):
    MatchingDayFactory(term=term, day=timezone.localdate() - timedelta(days=3))
    day = MatchingDayFactory(term=term, day=timezone.localdate() + timedelta(days=9)).day
    earlier = ParticipationFactory(term=term, signed_up=timezone.now() - timedelta(days=2))
    ParticipationFactory(term=term, arrival=mine.arrival + timedelta(days=21))
    ParticipationFactory()  # another city's
    html = page(client, mine)
    assert f"Lille matches next on {day.day} {day.strftime('%B')}." in html
    assert "1 student comes before you." in html
    assert standing(earlier).place.before == 0
    assert standing(mine).place.total == 3


@pytest.mark.parametrize(
    ("rule", "before", "alike"),
    [(PriorityRule.STRICT, 2, 1), (PriorityRule.WEEK, 1, 2), (PriorityRule.NONE, 0, 4)],
)
def test_the_place_follows_the_programmes_priority(mine, term, rule, before, alike):
    term.programme.priority = rule
    term.programme.save()
    day = mine.arrival
    ParticipationFactory(term=term, arrival=day - timedelta(days=14))
    ParticipationFactory(term=term, arrival=day, signed_up=mine.signed_up - timedelta(hours=1))
    ParticipationFactory(term=term, arrival=None, arrival_precision="unknown")
    place = standing(mine).place
    assert (place.before, place.alike, place.total) == (before, alike, 4)


def test_who_kept_their_place_stands_at_the_front(mine, term):
    ParticipationFactory(term=term, arrival=timezone.localdate() - timedelta(days=5))
    assert standing(mine).place.before == 1
    mine.front = True
    mine.save()
    assert standing(mine).place.before == 0


def pair_for(row, **fields):
    side = "local" if row.role == "local" else "international"
    return PairFactory(**{side: row, "term": row.term}, **fields)


@pytest.mark.parametrize(
    ("fields", "code", "words"),
    [
        ({}, "asking", "We are asking someone for you"),
        ({"asked": "international"}, "your_turn", "We found someone: it is your turn"),
        ({"active": True}, "active", "You have a buddy"),
    ],
)
def test_states_with_a_pair(client, mine, fields, code, words):
    pair = pair_for(mine, **fields)
    pair.local.student.user.first_name = "Camille"
    pair.local.student.user.save()
    html = page(client, mine)
    assert standing(mine).code == code
    assert words in html
    assert ("Camille" in html) == (code == "active")
    assert (reverse("buddy:proposal", args=[pair.uuid]) in html) == (code == "your_turn")
    assert (str(pair.uuid) in html) == (code != "asking")


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (ParticipationState.PAUSED, "You are on a break"),
        (ParticipationState.WITHDRAWN, "You have left"),
        (ParticipationState.COMPLETED, "This semester is complete"),
        (ParticipationState.NOT_SERVED, "We did not find anyone this time"),
    ],
)
def test_states_without_a_pair(client, mine, state, words):
    Participation.objects.filter(pk=mine.pk).update(state=state)
    assert words in page(client, mine)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({}, "ready"),
        ({"confirmed": None, "confirmed_how": ""}, "unconfirmed"),
        ({"silent_since": timezone.now()}, "silent"),
        ({"state": "paused"}, "paused"),
    ],
)
def test_states_of_a_local(term, fields, code):
    assert standing(LocalFactory(term=term, **fields)).code == code


@pytest.mark.parametrize(
    ("fields", "code"),
    [({}, "your_turn"), ({"asked": "international"}, "agreed"), ({"active": True}, "active")],
)
def test_states_of_a_local_with_a_pair(term, fields, code):
    local = LocalFactory(term=term)
    pair_for(local, **fields)
    assert standing(local).code == code


def test_a_draft_leads_back_to_its_sign_up(client_for, term):
    draft = ParticipationFactory(draft=True, term=term)
    client = client_for(draft.student.user)
    assert client.get(url("semester", draft)).url == url("sign_up", draft)
    assert "not finished yet" in client.get(reverse("start")).content.decode()


def test_no_score_and_no_word_of_rejection(client, mine, term):
    pair_for(ParticipationFactory(term=term), active=True, score=87_654)
    for fields in ({}, {"state": "not_served"}):
        Participation.objects.filter(pk=mine.pk).update(**fields)
        text = page(client, mine).lower()
        for word in ("score", "rejected", "unmatched", "rank", "87"):
            assert f" {word}" not in text


def test_which_own_wishes_narrow_the_choice(client, mine, term):
    assert narrowing_wishes(mine) == []
    mine.student.languages.update(level=2)
    mine.gender_wish, mine.gender_wish_strength = "same", "must"
    mine.arrival, mine.arrival_precision = None, "unknown"
    mine.save()
    LeftOut.objects.create(
        plan=PlanFactory(term=term, state=PlanState.PUBLISHED, published=timezone.now()),
        international=mine,
        reason="no_allowed_local",
    )
    assert narrowing_wishes(mine) == ["no_language", "gender_must", "dates_unknown"]
    assert "Nobody fitted your conditions last time" in page(client, mine)


def test_what_a_condition_costs_is_counted_by_the_matching_and_small_numbers_are_hidden(client, mine, term):
    Participation.objects.filter(pk=mine.pk).update(gender_wish="same", gender_wish_strength="must")
    for _ in range(4):
        LocalFactory(term=term, student__gender="man")
    LocalFactory(term=term, student__gender="woman")
    html = client.get(url("choice", mine)).content.decode()
    assert "a few more local students" in html
    LocalFactory(term=term, student__gender="man")
    assert "5 more local students" in client.get(url("choice", mine)).content.decode()
    Participation.objects.filter(pk=mine.pk).update(gender_wish_strength="prefer")
    assert "keeps anybody away" in client.get(url("choice", mine)).content.decode()


def test_a_semester_costs_a_fixed_number_of_queries(client, mine, term, django_assert_num_queries):
    def load(queries):
        with django_assert_num_queries(queries):
            client.get(url("semester", mine))

    MatchingDayFactory(term=term)
    client.get(url("semester", mine))
    load(14)
    for _ in range(2):
        ParticipationFactory(term=term)
    load(14)


def test_semesters_of_others_are_not_there(client_for, mine, term):
    LocalFactory(term=term)  # something of the same city that could leak
    stranger = client_for(UserFactory())
    for name in (
        "semester",
        "pause",
        "resume",
        "here",
        "withdraw",
        "again",
        "choice",
        "confirm",
        "confirm_code",
    ):
        assert stranger.get(url(name, mine)).status_code in {404, 405}
        assert stranger.post(url(name, mine)).status_code in {404, 405}
    assert stranger.get(url("topic", mine, "words")).status_code == 404
    mine.refresh_from_db()
    assert mine.state == "open"


def test_the_list_of_semesters(client_for, mine):
    user = mine.student.user
    client = client_for(user)
    assert client.get(reverse("buddy:semesters")).url == url("semester", mine)
    other = LocalFactory(student=mine.student)
    html = client.get(reverse("buddy:semesters")).content.decode()
    assert url("semester", mine) in html
    assert url("semester", other) in html
    assert (
        "do not take part anywhere"
        in client_for(UserFactory()).get(reverse("buddy:semesters")).content.decode()
    )


# Cards


def test_every_card_can_be_opened_by_its_role(client_for, term):
    for row in (ParticipationFactory(term=term), LocalFactory(term=term)):
        client = client_for(row.student.user)
        shown = {topic.key for topic in topics_for(row)}
        for key in TOPICS:
            expected = 200 if key in shown else 404
            assert client.get(url("topic", row, key)).status_code == expected, key


def test_cards_are_saved(client, mine):
    save(client, mine, "interests", {"interests": ["chess", "food"]})
    save(client, mine, "field", {"field": "0421"})
    save(client, mine, "help", {"needs": ["housing"], "online": "on"})
    save(client, mine, "expectations", {"expectations": ["meet_often"]})
    save(client, mine, "words", {"words": "I look forward to it"})
    save(client, mine, "studies", {"degree": "master", "nationality": "PT", "home_university": "Porto"})
    save(client, mine, "contact", {"phone": "+33 6 12 34 56 78"})
    mine = Participation.objects.get(pk=mine.pk)
    student = mine.student
    assert (student.interests, student.field, student.degree) == (["chess", "food"], "0421", "master")
    assert (student.nationality, student.phone, student.share_email) == ("PT", "+33 6 12 34 56 78", False)
    assert (mine.needs, mine.online, mine.expectations) == (["housing"], True, ["meet_often"])
    assert mine.words == "I look forward to it"


@pytest.mark.parametrize("query", ["droit", "LAW", "Jurisprudence"])
def test_fields_are_found_by_everyday_names(client, mine, query):
    html = client.get(url("topic", mine, "field"), {"q": query}).content.decode()
    assert 'value="0421"' in html
    assert html.count('type="radio"') < 5


BAD_CARDS = [
    ("interests", {"interests": ["gambling"]}, "not in the list"),
    ("field", {"field": "9999"}, "Select a valid choice"),
    ("help", {"needs": ["money"]}, "not in the list"),
    ("words", {"words": "x" * 601}, "at most 600"),
    ("studies", {"nationality": "XX"}, "Select a valid choice"),
    ("contact", {"phone": "call me"}, "A phone number has digits"),
    ("contact", {"messenger": "x" * 121}, "at most 120"),
    ("wishes", {"gender": "woman", "gender_wish": "man", "gender_wish_strength": "must"}, "can be a condition"),
    ("wishes", {"gender": "undisclosed", "gender_wish": "same", "gender_wish_strength": "must"}, "need to know"),
    ("support", {"support_wishes": ["quiet"]}, "Tick this box"),
    ("support", {"support_words": "slowly", "support_shared": ["quiet"], "consent": "on"}, "did not ask for"),
    ("dates", {"arrival_precision": "exact", "arrival": "2027-09-01", "departure": "2027-08-01"}, "after the arrival"),
]  # fmt: skip


@pytest.mark.parametrize(("topic", "data", "message"), BAD_CARDS)
def test_bad_input_gets_a_message_and_is_kept(client, mine, topic, data, message):
    before = (mine.version, mine.student.interests)
    response = save(client, mine, topic, data)
    assert response.status_code == 200
    html = response.content.decode()
    assert message in html
    for value in data.values():
        if isinstance(value, str) and len(value) > 8:
            assert value in html
    mine = Participation.objects.get(pk=mine.pk)
    assert (mine.version, mine.student.interests) == before


BAD_WELCOMES = [
    ({"capacity": "0"}, "from 1 to 3"),
    ({"capacity": "100"}, "from 1 to 3"),
    ({"arrival": "2027-02-10", "departure": "2027-02-01"}, "after the first one"),
    ({"away_from_0": "2027-02-10"}, "Give both days"),
    ({"away_from_0": "2027-02-10", "away_until_0": "2027-02-01"}, "not be before"),
]


@pytest.mark.parametrize(("data", "message"), BAD_WELCOMES)
def test_a_locals_contradictions(client_for, term, data, message):
    local = LocalFactory(term=term)
    response = save(client_for(local.student.user), local, "welcome", {"capacity": "1", **data})
    assert message in response.content.decode()


def test_a_locals_absences_are_kept(client_for, term):
    local = LocalFactory(term=term)
    data = {"capacity": "2", "away_from_1": "2027-02-01", "away_until_1": "2027-02-14"}
    save(client_for(local.student.user), local, "welcome", data)
    local.refresh_from_db()
    assert (local.capacity, local.absences) == (2, [["2027-02-01", "2027-02-14"]])


def test_support_wishes_have_a_consent_of_their_own(client, mine):
    user = mine.student.user
    data = {"support_wishes": ["quiet"], "support_shared": ["quiet"], "consent": "on"}
    save(client, mine, "support", data)
    mine.refresh_from_db()
    assert (mine.support_wishes, consents.has_consent(user, ConsentKind.SUPPORT)) == (["quiet"], True)
    save(client, mine, "support", {})
    mine.refresh_from_db()
    assert (mine.support_wishes, consents.has_consent(user, ConsentKind.SUPPORT)) == ([], False)


def test_wishes_close_once_somebody_is_asked_and_the_contact_does_not(client, mine):
    pair_for(mine)
    assert "Closed for now" in client.get(url("topic", mine, "interests")).content.decode()
    refused = save(client, mine, "interests", {"interests": ["chess"]})
    assert "can no longer be changed" in refused.content.decode()
    save(client, mine, "contact", {"messenger": "@ines"})
    student = Participation.objects.get(pk=mine.pk).student
    assert (student.interests, student.messenger) == (["hiking", "cinema"], "@ines")


def test_a_local_may_lower_the_number_at_any_time(client_for, term):
    local = LocalFactory(term=term, capacity=3)
    pair_for(local, active=True)
    save(client_for(local.student.user), local, "welcome", {"capacity": "1"})
    local.refresh_from_db()
    assert local.capacity == 1


# Pause, leave, come back, go on


def test_pause_and_come_back(client, mine):
    client.post(url("pause", mine))
    assert standing(mine).code == "paused"
    client.post(url("resume", mine))
    assert standing(mine).code == "waiting"


def test_withdrawing_ends_what_is_open(client, mine):
    pair = pair_for(mine)
    assert "is told that it ended" in client.get(url("withdraw", mine)).content.decode()
    client.post(url("withdraw", mine))
    mine.refresh_from_db()
    pair.refresh_from_db()
    assert (mine.state, pair.state) == ("withdrawn", "withdrawn")
    assert OutboxMessage.objects.filter(kind="withdrawn", user=mine.student.user).count() == 1
    client.post(url("withdraw", mine))
    assert OutboxMessage.objects.filter(kind="withdrawn").count() == 1


def test_whoever_left_may_sign_up_again(client, mine, term):
    for kind in ConsentKind:
        consents.give(mine.student.user, kind)
    client.post(url("withdraw", mine))
    client.post(reverse("buddy:join_programme", args=[term.programme.slug, "international"]))
    mine.refresh_from_db()
    assert mine.state == "draft"
    agree = reverse("buddy:sign_up_step", args=[mine.uuid, "agree"])
    client.post(agree, {"version": mine.version, "terms": "on", "privacy": "on"})
    mine.refresh_from_db()
    assert mine.state == "open"
    assert mine.closed is None


def test_no_state_changes_by_get(client, mine):
    for name in ("pause", "resume", "here", "again"):
        assert client.get(url(name, mine)).status_code == 405
    client.get(url("withdraw", mine))
    mine.refresh_from_db()
    assert mine.state == "open"


def test_i_am_here(client_for, term):
    local = LocalFactory(term=term, silent_since=timezone.now())
    client_for(local.student.user).post(url("here", local))
    assert standing(local).code == "ready"


def test_next_term_with_one_click(client_for, term, net):
    over = TermFactory(programme=term.programme, over=True)
    old = LocalFactory(term=over, state="completed", needs=["housing"], capacity=2, university=net.university)
    user = old.student.user
    consents.give(user, ConsentKind.TERMS)
    consents.give(user, ConsentKind.PRIVACY)
    client = client_for(user)
    assert url("again", old) in page(client, old)
    client.post(url("again", old))
    new = Participation.objects.get(term=term)
    assert (new.state, new.needs, new.capacity, new.confirmed_how) == (
        "open",
        ["housing"],
        2,
        old.confirmed_how,
    )
    client.post(url("again", old))
    assert Participation.objects.filter(student=old.student).count() == 2


def test_next_term_asks_for_consents_that_are_not_in_force(client_for, term, net):
    old = ParticipationFactory(
        term=TermFactory(programme=term.programme, over=True), state="not_served", university=net.university
    )
    after = client_for(old.student.user).post(url("again", old), follow=True)
    new = Participation.objects.get(term=term)
    assert new.state == "draft"
    assert after.redirect_chain[-1][0] == reverse("buddy:sign_up_step", args=[new.uuid, "agree"])


# Confirmation of locals


@pytest.fixture
def unconfirmed(term, net):
    UnitDomain.objects.create(unit=net.university, domain="univ-lille.fr")
    return LocalFactory(term=term, university=net.university, confirmed=None, confirmed_how="")


def test_a_code_to_the_university_address_confirms(client_for, unconfirmed):
    client = client_for(unconfirmed.student.user)
    address = "camille@etu.univ-lille.fr"
    client.post(url("confirm", unconfirmed), {"email": address})
    mail = OutboxMessage.objects.get(kind="address_code")
    assert (mail.to, mail.secret) == (address, True)
    code = next(word for word in mail.text.split() if word.isdigit() and len(word) == 6)
    wrong = client.post(url("confirm_code", unconfirmed), {"code": "000000" if code != "000000" else "1"})
    assert "not the code" in wrong.content.decode()
    client.post(url("confirm_code", unconfirmed), {"code": f"{code[:3]} {code[3:]}"})
    unconfirmed.refresh_from_db()
    assert unconfirmed.confirmed_how == "domain"
    assert OutboxMessage.objects.filter(kind="confirmed").count() == 1


@pytest.mark.parametrize(
    "address", ["me@gmail.com", "me@evil-univ-lille.fr", "nonsense", "me@univ-lille.fr.evil.com"]
)
def test_other_addresses_get_no_code(client_for, unconfirmed, address):
    response = client_for(unconfirmed.student.user).post(url("confirm", unconfirmed), {"email": address})
    assert response.status_code == 200
    assert address in response.content.decode()
    assert not OutboxMessage.objects.filter(kind="address_code").exists()


def test_five_wrong_codes_and_a_new_one_is_needed(client_for, unconfirmed):
    client = client_for(unconfirmed.student.user)
    client.post(url("confirm", unconfirmed), {"email": "camille@univ-lille.fr"})
    for _ in range(5):
        client.post(url("confirm_code", unconfirmed), {"code": "wrong"})
    mail = OutboxMessage.objects.get(kind="address_code")
    code = next(word for word in mail.text.split() if word.isdigit() and len(word) == 6)
    assert client.post(url("confirm_code", unconfirmed), {"code": code}).url == url("confirm", unconfirmed)
    unconfirmed.refresh_from_db()
    assert unconfirmed.confirmed is None


def test_an_address_confirms_one_account_only(client_for, unconfirmed):
    UserFactory(email="taken@univ-lille.fr")
    client = client_for(unconfirmed.student.user)
    client.post(url("confirm", unconfirmed), {"email": "taken@univ-lille.fr"})
    mail = OutboxMessage.objects.get(kind="address_code")
    code = next(word for word in mail.text.split() if word.isdigit() and len(word) == 6)
    response = client.post(url("confirm_code", unconfirmed), {"code": code})
    assert "cannot be used here" in response.content.decode()
    unconfirmed.refresh_from_db()
    assert unconfirmed.confirmed is None


def test_locals_are_confirmed_in_bulk_and_told(term, unconfirmed):
    by = UserFactory()
    draft = LocalFactory(term=term, draft=True, confirmed=None, confirmed_how="")
    confirmed = LocalFactory(term=term)
    international = ParticipationFactory(term=term)
    ids = [row.pk for row in (unconfirmed, draft, confirmed, international)]
    assert confirm_locals(participation_ids=ids, by=by) == 1
    assert confirm_locals(participation_ids=ids, by=by) == 0
    unconfirmed.refresh_from_db()
    assert (unconfirmed.confirmed_how, unconfirmed.confirmed_by) == ("coordinator", by)
    assert AuditEntry.objects.filter(action="local.confirmed").count() == 1
    assert OutboxMessage.objects.filter(kind="confirmed").count() == 1


def test_another_university_asks_for_another_proof(client_for, unconfirmed, net):
    client = client_for(unconfirmed.student.user)
    confirm_locals(participation_ids=[unconfirmed.pk], by=UserFactory())
    save(client, unconfirmed, "university", {"university": "other", "university_other": "Elsewhere"})
    unconfirmed.refresh_from_db()
    assert unconfirmed.confirmed_how == "coordinator"
    Participation.objects.filter(pk=unconfirmed.pk).update(confirmed_how="domain", university=net.university)
    save(client, unconfirmed, "university", {"university": "other", "university_other": "Elsewhere"})
    unconfirmed.refresh_from_db()
    assert (unconfirmed.confirmed, unconfirmed.confirmed_how) == (None, "")


def test_an_address_that_is_verified_later_confirms_too(unconfirmed):
    user = unconfirmed.student.user
    address = EmailAddress.objects.create(user=user, email="camille@univ-lille.fr", verified=True)
    email_confirmed.send(sender=EmailAddress, request=None, email_address=address)
    unconfirmed.refresh_from_db()
    assert unconfirmed.confirmed_how == "domain"


def test_the_list_of_semesters_has_a_fixed_price(client_for, assert_list_budget):
    student = StudentFactory()

    def add():
        row = LocalFactory(student=student)
        MatchingDayFactory(term=row.term)
        return pair_for(row, active=True)

    ParticipationFactory(student=student)
    assert_list_budget(client_for(student.user), reverse("buddy:semesters"), add, queries=9)
