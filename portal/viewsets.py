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
from wagtail.permission_policies.base import BasePermissionPolicy

from portal.models import User
from portal.scope import can, fetch, may_anywhere, scope


class ScopePolicy(BasePermissionPolicy):
    """Answers Wagtail's questions on `model` by the one action `action` of portal.scope."""

    def __init__(self, model: type[Model], action: str) -> None:
        super().__init__(model)
        self.action = action

    def user_has_permission(self, user: User, action: str) -> bool:
        return may_anywhere(user, self.action)

    def user_has_permission_for_instance(self, user: User, action: str, instance: Model) -> bool:
        return can(user, self.action, instance)

    def instances_user_has_any_permission_for(self, user: User, actions: list[str]) -> QuerySet:
        return scope(self.model, user, self.action)

    def users_with_any_permission(self, actions: list[str]) -> QuerySet[User]:
        """Nobody: Wagtail asks only to name people in filters, and who holds a role is no secret to lay open here."""
        return User.objects.none()


class ScopedViewSet(ModelViewSet):
    """A viewset whose every view sees only rows on which the person may perform `scope_action`.

    Register `ScopePolicy(model, scope_action)` for the model, too. Copying is off: a copy is a new row, and who
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
        return Permission.objects.none()


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
