"""What a learner leaves in a lesson: notes and ticks for oneself, words for the trainers."""

import pytest

from tests.factories.portal import UserFactory
from training.models import Progress
from training.services import learning

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(client_for, learner):
    return client_for(learner)


def progress_of(user, page) -> Progress:
    return Progress.objects.get(user=user, module=page.translation_key)


def test_notes_and_ticks_are_kept_for_oneself(client, client_for, learner, module):
    blocks = {block.block_type: block for block in module.lesson_list[0].body}
    note, ticks = blocks["reflection"].id, blocks["checklist"].id
    points = [point.id for point in blocks["checklist"].value["items"].bound_blocks]
    data = {
        "do": "keep",
        "held": [note, ticks],
        f"note-{note}": "A bench by the river",
        f"tick-{ticks}": points[0],
    }
    assert client.post(f"{module.url}1/", data, headers={"X-Background": "1"}).status_code == 204
    html = client.get(f"{module.url}1/").content.decode()
    assert "A bench by the river" in html
    assert html.count(f'value="{points[0]}" form="lesson" checked') == 1
    assert "A bench by the river" not in client_for(UserFactory()).get(f"{module.url}1/").content.decode()
    # All ticks taken away and the text emptied: nothing is kept of them.
    client.post(f"{module.url}1/", {"do": "keep", "held": [note, ticks], f"note-{note}": " "})
    assert not progress_of(learner, module).notes.exists()


@pytest.mark.parametrize(
    "forged",
    [
        {"held": "nonsense", "note-nonsense": "x"},
        {"held": "00000000-0000-0000-0000-000000000000", "tick-00000000-0000-0000-0000-000000000000": "x"},
        {"held": ["\x00", "a" * 5000]},
    ],
)
def test_notes_of_blocks_that_are_not_there_are_passed_over(client, learner, module, forged):
    assert client.post(f"{module.url}1/", {"do": "keep", **forged}).status_code == 302
    assert not Progress.objects.filter(notes__isnull=False).exists()


def test_ticks_that_were_not_offered_and_texts_in_their_place_are_passed_over(client, learner, module):
    blocks = {block.block_type: block.id for block in module.lesson_list[0].body}
    ticks, note, text = blocks["checklist"], blocks["reflection"], blocks["text"]
    client.post(
        f"{module.url}1/",
        {
            "do": "keep",
            "held": [ticks, note, text],
            f"tick-{ticks}": "forged",
            f"tick-{note}": "x",
            f"note-{text}": "x",
        },
    )
    client.post(f"{module.url}1/", {"do": "keep", "held": ticks, f"note-{ticks}": "text"})
    client.post(f"{module.url}1/", {"do": "keep", "held": note, f"note-{note}": "y" * 5000})
    assert [len(row.value) for row in progress_of(learner, module).notes.all()] == [learning.NOTE_LENGTH]


def test_a_note_may_hold_whatever_people_paste(client, learner, module):
    note = next(block.id for block in module.lesson_list[0].body if block.block_type == "reflection")
    pasted = (
        "a\x00b\ud800".encode("utf-8", "surrogatepass").decode("utf-8", "replace") + " <script>é</script>"
    )
    client.post(f"{module.url}1/", {"do": "keep", "held": note, f"note-{note}": pasted})
    assert progress_of(learner, module).notes.get().value == pasted.replace("\x00", "")
    html = client.get(f"{module.url}1/").content.decode()
    assert "&lt;script&gt;é" in html
    assert "<script>é" not in html


def test_a_comment_reaches_the_trainers(client, learner, module):
    url = f"{module.url}1/"
    assert client.post(url, {"do": "comment", "text": "More about the tram"}).status_code == 302
    comment = progress_of(learner, module).comments.get()
    assert (comment.text, str(comment.lesson), comment.language) == (
        "More about the tram",
        module.lesson_list[0].key,
        "en",
    )
    for text in ("", "   ", "x" * 1001, "a\x00b"):
        assert client.post(url, {"do": "comment", "text": text}).status_code == 200
    for _ in range(learning.MOST_COMMENTS):
        client.post(url, {"do": "comment", "text": "again"})
    assert progress_of(learner, module).comments.count() == learning.MOST_COMMENTS
    assert "told us a lot" in client.post(url, {"do": "comment", "text": "again"}).content.decode()
