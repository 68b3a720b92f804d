"""Every extension point, through the sample plugin and through the pages that ask."""

import json
import os
import re
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
from django.conf.urls.i18n import i18n_patterns
from django.core.exceptions import ImproperlyConfigured
from django.test import RequestFactory
from django.urls import clear_url_caches, reverse
from django.utils import timezone
from wagtail import hooks
from wagtail.models import Page

from portal import extensions, plugins, urls
from portal.context import shell
from portal.enums import Role
from portal.extensions import CityStatus, NavItem
from portal.models import Membership, PeriodicRun, Unit
from portal.scope import can, scope
from portal.services import privacy
from portal.services.jobs import run_due_jobs
from tests.factories.portal import UserFactory, granted, network
from tests.plugins.sample import plugin

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def sample(settings):
    """The sample plugin, registered for one test."""

    class Addresses:
        urlpatterns: list

    with ExitStack() as stack:
        for name, function in plugin.HOOKS.items():
            # In front of the plugins that these settings load, where the first one to answer wins.
            stack.enter_context(hooks.register_temporarily(name, function, order=-1000))
        Addresses.urlpatterns = [*i18n_patterns(*extensions.portal_urls()), *urls.urlpatterns]
        settings.ROOT_URLCONF = Addresses
        yield plugin
    clear_url_caches()


@pytest.fixture
def postcard(db):
    return Membership.objects.create(user=UserFactory(), unit=network().lille, kind="postcard")


def request_of(user):
    request = RequestFactory().get("/en/")
    request.user, request.LANGUAGE_CODE = user, "en"
    return request


def test_the_sample_uses_every_extension_point():
    sources = [ROOT / app / "extensions.py" for app in ("portal", "buddy")]
    asked = {name for source in sources for name in re.findall(r'"(register_\w+)"', source.read_text())}
    assert asked == set(plugin.HOOKS)


def test_pages_and_scope(sample, postcard, client_for):
    owner, stranger = client_for(postcard.user), client_for(UserFactory())
    assert owner.get(plugin.address(postcard)).content == b"A postcard from Lille"
    assert stranger.get(plugin.address(postcard)).status_code == 404


def test_role_action_reaches_the_city_and_no_neighbour(sample, postcard):
    coordinator = granted(postcard.unit)
    neighbour = granted(postcard.unit.get_siblings().get(slug="lyon"))
    assert can(coordinator, "sample.see", postcard)
    assert not can(neighbour, "sample.see", postcard)
    assert not can(granted(postcard.unit, Role.EDITOR), "sample.see", postcard)


def test_without_the_plugin_nothing_of_it_is_visible(postcard, client_for):
    assert not scope(Membership, postcard.user, "sample.see").exists()
    assert client_for(postcard.user).get(f"/en/sample/{postcard.pk}/").status_code == 404


def test_nav_items_stand_in_order_and_place(sample, db):
    context = shell(request_of(UserFactory()))
    assert "Postcards" in [item["label"] for item in context["nav_items"]]
    assert "Start" in [item["label"] for item in context["account_items"]]


def test_sign_up_leads_to_the_plugin(sample, db, client):
    city = network().lille
    assert extensions.sign_up_url(unit=city, side="local") == "/en/sample/new/?city=lille&side=local"
    assert client.get(reverse("account_signup"))["Location"] == "/en/sample/new/"


def test_nav_items_of_several_plugins_are_sorted(db):
    def of(label, order):
        return lambda request: [NavItem(label=label, url="/x/", order=order)]

    with (
        hooks.register_temporarily("register_nav_items", of("Late", 900)),
        hooks.register_temporarily("register_nav_items", of("Early", -5)),
    ):
        labels = [item.label for item in extensions.nav_items(request_of(UserFactory()))]
    assert labels[0] == "Early"
    assert labels[-1] == "Late"


def test_a_page_of_the_portal_lights_its_nav_item(sample, db, client_for):
    page = client_for(UserFactory()).get(reverse("start"))
    [start] = [item for item in page.context["account_items"] if item["label"] == "Start"]
    assert start["active"]


def test_dashboard_panel_shows_when_there_is_something(sample, postcard, client_for):
    assert b"<p>1 postcards</p>" in client_for(postcard.user).get(reverse("start")).content
    assert b"postcards</p>" not in client_for(UserFactory()).get(reverse("start")).content


def test_city_panels_and_widgets_render_safely(sample):
    [panel] = extensions.city_panels(None, "<Lille>")
    assert panel.render_html() == "<p>Postcards from &lt;Lille&gt;</p>"
    widget = extensions.page_widgets()["sample.postcard"]
    assert widget.render(None, "<Lille>") == "<p>Greetings from &lt;Lille&gt;</p>"
    assert "no.such.widget" not in extensions.page_widgets()


def test_a_view_answers_pages_of_its_type_only(sample):
    answer = extensions.page_view(Page).view(None, Page(title="Lille"))
    assert answer.content == b"Postcards of Lille"
    assert extensions.page_view(Unit) is None


def test_without_a_plugin_signing_up_leads_home(client):
    assert client.get(reverse("account_signup"))["Location"] in {"/", extensions.sign_up_url()}


def test_the_most_open_status_of_a_city_wins(sample, db):
    def of(state):
        return lambda unit_ids: {unit_ids[0]: CityStatus(state=state)}

    assert extensions.city_status([7])[7].state == "soon"
    with hooks.register_temporarily("register_city_status", of("closed")):
        assert extensions.city_status([7])[7].state == "soon"
        with hooks.register_temporarily("register_city_status", of("open")):
            assert extensions.city_status([7, 8])[7].state == "open"
            assert extensions.city_status([7, 8])[8].state == "soon"


def test_search_engines_are_told_of_more_than_pages(sample, db, client):
    assert b"<loc>http://testserver/en/sample/1/</loc>" in client.get("/sitemap-en.xml").content


def test_personal_data_is_exported_erased_and_forgotten(sample, postcard):
    user = postcard.user
    assert privacy.export(user)["sample"] == {"label": "Postcards", "data": ["Lille"]}
    json.dumps(privacy.export(user))
    Membership.objects.create(user=UserFactory(), unit=postcard.unit, kind="old-postcard")
    privacy.retain_all()
    assert not Membership.objects.filter(kind="old-postcard").exists()
    privacy.erase(user)
    assert not Membership.objects.exists()


def test_a_plugin_that_cannot_erase_stops_the_whole_erasure(sample, postcard):
    from dataclasses import replace

    def broken(user):
        raise RuntimeError("not now")

    part = replace(plugin.personal_data(), key="broken", erase=broken)
    with (
        hooks.register_temporarily("register_personal_data", lambda: part),
        pytest.raises(RuntimeError),
    ):
        privacy.erase(postcard.user)
    postcard.user.refresh_from_db()
    assert postcard.user.is_active
    assert Membership.objects.filter(pk=postcard.pk).exists(), "half an erasure would be worse than none"


def test_jobs_run_with_the_clock(sample, db):
    assert "sample.job" in run_due_jobs()
    assert PeriodicRun.objects.filter(name="sample.was-here").exists()
    assert PeriodicRun.objects.get(name="sample.job").last_started <= timezone.now()


class Offered:
    name, value = "sample", "tests.plugins.sample"


def test_a_plugin_is_loaded_when_it_is_named(monkeypatch):
    monkeypatch.setattr(plugins, "entry_points", lambda group: [Offered])
    assert plugins.plugin_apps([]) == []
    assert plugins.plugin_apps(["sample"]) == ["tests.plugins.sample"]
    with pytest.raises(ImproperlyConfigured, match=r"crosswords.*sample"):
        plugins.plugin_apps(["crosswords"])


def test_an_installed_package_brings_its_pages_by_its_entry_point(tmp_path):
    """The real thing, in a process of its own: package metadata, PORTAL_PLUGINS, hooks, addresses."""
    info = tmp_path / "sample_plugin-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: sample-plugin\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[portal.plugins]\nsample = tests.plugins.sample\n")
    script = (
        "import django; django.setup();"
        "from django.urls import reverse; from portal.extensions import role_actions;"
        "from portal.enums import Role;"
        "print(reverse('sample_postcard', args=[7]), 'sample.see' in role_actions()[Role.COORDINATOR])"
    )
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)]),
        "PORTAL_PLUGINS": "sample",
        "DJANGO_SETTINGS_MODULE": "tests.plugins.settings",
    }
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.stdout.split() == ["/en/sample/7/", "True"], done.stderr


def test_portal_only_loads_no_plugin():
    from portal.settings import portal_only

    assert "buddy" not in portal_only.INSTALLED_APPS
    assert portal_only.PLUGIN_APPS == []
