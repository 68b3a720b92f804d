"""What the buddy plugin adds to the portal. Registration only; the logic is where the names come from."""

from wagtail import hooks

from buddy import rights, tasks, urls

hooks.register("register_role_actions", rights.role_actions)
hooks.register("register_scopes", rights.scopes)
hooks.register("register_portal_urls", lambda: urls.urlpatterns)
hooks.register("register_periodic_jobs", tasks.periodic_jobs)
