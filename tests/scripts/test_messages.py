"""The check of the catalogues finds what it is there for."""

import ast

import polib
import pytest

from scripts.check_messages import disagreements, faults
from scripts.messages import KEYWORDS, merge, typeset
from tests.architecture.sources import own, text

HELLO = (None, "Hello %(name)s", "")
PAIRS = (None, "%(count)s pair", "%(count)s pairs")


@pytest.fixture
def catalogue(tmp_path):
    """A complete catalogue of two texts; call it with changes to its entries to write and check it."""

    def check(change=lambda hello, pairs: None, texts=(HELLO, PAIRS), compile_it=True):
        path = tmp_path / "django.po"
        hello = polib.POEntry(msgid=HELLO[1], msgstr="Bonjour %(name)s")
        pairs = polib.POEntry(
            msgid=PAIRS[1], msgid_plural=PAIRS[2], msgstr_plural={0: "un binôme", 1: "%(count)s binômes"}
        )
        change(hello, pairs)
        written = polib.POFile()
        written.metadata = {"Content-Type": "text/plain; charset=UTF-8"}
        written.extend([hello, pairs])
        written.save(str(path))
        if compile_it:
            written.save_as_mofile(str(path.with_suffix(".mo")))
        return [fault.split(":")[0] for fault in faults(path, texts)]

    return check


def test_a_complete_catalogue_has_no_fault(catalogue):
    assert catalogue() == []


def test_an_untranslated_text(catalogue):
    assert catalogue(lambda hello, pairs: setattr(hello, "msgstr", "")) == ["not translated"]


def test_an_untranslated_plural(catalogue):
    assert catalogue(lambda hello, pairs: pairs.msgstr_plural.update({1: ""})) == ["not translated"]


def test_a_fuzzy_text(catalogue):
    assert catalogue(lambda hello, pairs: hello.flags.append("fuzzy")) == ["fuzzy or obsolete"]


@pytest.mark.parametrize("translation", ["Bonjour", "Bonjour %(nom)s", "Bonjour %(name)s %(city)s"])
def test_a_lost_or_invented_placeholder(catalogue, translation):
    assert catalogue(lambda hello, pairs: setattr(hello, "msgstr", translation)) == ["placeholders differ"]


def test_a_text_that_was_not_collected(catalogue):
    new = (None, "Goodbye", "")
    assert catalogue(texts=(HELLO, PAIRS, new)) == ["not collected (make messages)"]


def test_a_text_no_longer_used(catalogue):
    assert catalogue(texts=(HELLO,)) == ["no longer used (make messages)"]


def test_a_catalogue_that_was_not_compiled(catalogue):
    assert catalogue(compile_it=False) == ["the .mo file is not what this compiles to (make messages)"]


def test_merging_keeps_what_is_translated_and_drops_what_is_gone(catalogue, tmp_path):
    from scripts.messages import Message

    catalogue()
    new = (None, "Goodbye", "")
    merged = merge(tmp_path / "django.po", "fr", {HELLO: Message({"b.py"}), new: Message({"a.html"})})
    assert [(entry.msgid, entry.msgstr) for entry in merged] == [
        ("Goodbye", ""),
        (HELLO[1], "Bonjour %(name)s"),
    ]


def test_no_line_breaks_before_a_french_sign():
    assert typeset("Rien reçu ? Regardez ici : « demain » ; merci") == (
        "Rien reçu\N{NO-BREAK SPACE}? Regardez ici\N{NO-BREAK SPACE}: «\N{NO-BREAK SPACE}demain\N{NO-BREAK SPACE}»\N{NO-BREAK SPACE}; merci"
    )
    assert typeset("?page=2 et a:b") == "?page=2 et a:b"


def test_two_catalogues_that_disagree_and_a_context_that_keeps_them_apart(tmp_path):
    def written(name, *entries):
        catalogue = polib.POFile()
        catalogue.metadata = {"Content-Type": "text/plain; charset=UTF-8"}
        catalogue.extend(entries)
        catalogue.save(str(tmp_path / name))
        return tmp_path / name

    state = polib.POEntry(msgid="Open", msgstr="Ouverte")
    verb = polib.POEntry(msgid="Open", msgstr="Ouvrir")
    apart = polib.POEntry(msgctxt="verb", msgid="Open", msgstr="Ouvrir")
    site = written("site.po", state)
    assert [fault.split(":")[1] for fault in disagreements([site, written("a.po", verb)])] == [" 'Open'"]
    assert list(disagreements([site, written("b.po", apart)])) == []
    assert list(disagreements([site, written("c.po", state)])) == []


def test_every_short_name_of_gettext_in_the_sources_is_collected():
    """A text called by a name that the collector does not know would stay English without a word."""
    found = set()
    for path in own(".py"):
        for node in ast.walk(ast.parse(text(path))):
            if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation":
                found |= {name.asname for name in node.names if name.asname and "gettext" in name.name}
    assert {"_", "_lazy"} <= found
    assert found <= set(KEYWORDS)
