"""What the buddy plugin adds to the portal. Registration only; the logic is where the names come from."""

from wagtail import hooks

from buddy import desk, panels, privacy, rights, tasks, urls
from buddy.queries.status import city_status

hooks.register("register_role_actions", rights.role_actions)
hooks.register("register_scopes", rights.scopes)
hooks.register("register_portal_urls", lambda: urls.urlpatterns)
hooks.register("register_periodic_jobs", tasks.periodic_jobs)
hooks.register("register_personal_data", privacy.personal_data)
hooks.register("register_sign_up", panels.sign_up_url)
hooks.register("register_nav_items", panels.nav_items)
hooks.register("register_nav_items", desk.nav_items)
hooks.register("register_dashboard_panels", desk.dashboard_panels)
hooks.register("register_dashboard_panels", panels.dashboard_panels)
hooks.register("register_city_panels", panels.city_panels)
hooks.register("register_city_status", city_status)
hooks.register("register_page_widget", panels.live_figures)
