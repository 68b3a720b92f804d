"""Living content that plugins lend to pages."""

from django.template import Context
from django.utils.safestring import mark_safe
from wagtail import hooks

from home.models import HomePage
from home.widgets import WidgetBlock, widget_choices
from portal.extensions import PageWidget


def widget() -> PageWidget:
    return PageWidget(
        key="sample.hello",
        label="Hello",
        render=lambda request, page: mark_safe(f"<p class='sample'>{request.path} {page.slug}</p>"),
    )


def test_unknown_key_renders_nothing(rf):
    block = WidgetBlock()
    value = block.to_python({"key": "gone.plugin"})
    assert block.render(value, {"request": rf.get("/en/"), "page": None}) == ""


def test_page_with_an_unknown_widget_is_served(site, client):
    home = HomePage.objects.get(locale__language_code="en")
    home.body = '[{"type": "widget", "value": {"key": "gone.plugin"}, "id": "a"}]'
    home.save()
    assert client.get("/en/").status_code == 200


def test_known_key_renders_with_request_and_page(site, client):
    home = HomePage.objects.get(locale__language_code="en")
    home.body = '[{"type": "widget", "value": {"key": "sample.hello"}, "id": "a"}]'
    home.save()
    with hooks.register_temporarily("register_page_widget", widget):
        body = client.get("/en/").content.decode()
    assert "<p class='sample'>/en/ home-en</p>" in body


def test_choices_follow_what_is_registered():
    before = widget_choices()
    with hooks.register_temporarily("register_page_widget", widget):
        assert ("sample.hello", "Hello") in widget_choices()
    assert widget_choices() == before


def test_migrations_name_the_callable_not_the_choices():
    _path, _args, kwargs = WidgetBlock().child_blocks["key"].deconstruct()
    assert kwargs["choices"] is widget_choices


def test_without_a_request_nothing_is_shown():
    with hooks.register_temporarily("register_page_widget", widget):
        assert WidgetBlock().render(WidgetBlock().to_python({"key": "sample.hello"}), Context()) == ""
