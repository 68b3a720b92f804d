"""Wagtail's generic views, closed to rows out of reach.

Measured on Wagtail 8.0.1: list, edit, delete, history and usage of a model viewset ask whether a person may
change *some* row, never whether this one. Here every address of a viewset gets its rows from portal.scope.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.views import View
from wagtail.admin.viewsets.model import ModelViewSet

from portal.scope import fetch, may_anywhere, scope


class ScopedViewSet(ModelViewSet):
    """A viewset whose every view sees only rows on which the person may perform `scope_action`.

    Register `portal.policies.ScopePolicy(model, scope_action)` for the model, too. Copying is off: a copy is a new row, and who
    may make one is asked of the form.
    """

    scope_action: str
    copy_view_enabled = False
    inspect_view_enabled = False

    def construct_view(self, view_class: type[View], **kwargs: Any) -> Callable[..., HttpResponse]:
        name = f"Scoped{view_class.__name__}"
        return super().construct_view(
            type(name, (_OnlyInReach, view_class), {"scope_action": self.scope_action}), **kwargs
        )

    def get_permissions_to_register(self) -> QuerySet[Permission]:
        """None that could be ticked for a group: rights come from roles."""
        return super().get_permissions_to_register().none()


class _OnlyInReach:
    scope_action: str
    model: type[Model]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if "pk" in kwargs and may_anywhere(request.user, self.scope_action):
            fetch(self.model, request.user, self.scope_action, pk=kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get_base_queryset(self) -> QuerySet:
        """Of lists. A view of one row has asked in `dispatch`, its history is a list of another model."""
        rows = super().get_base_queryset()
        return scope(rows, self.request.user, self.scope_action) if rows.model is self.model else rows
