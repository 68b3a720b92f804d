"""Wagtail's rights: of pages, tightened where its own answers are too wide for a volunteer; of models, from portal.scope."""

from __future__ import annotations

from django.db.models import Model, QuerySet
from wagtail.models import PagePermissionTester
from wagtail.permission_policies.base import BasePermissionPolicy
from wagtail.permission_policies.pages import PagePermissionPolicy

from portal.models import User
from portal.scope import can, may_anywhere, scope


class PageRights(PagePermissionTester):
    """What `user` may do with `page` in the CMS.

    Permission rows come from role grants (home.services.rights). On top of Wagtail's rules: versions
    are read only by those who may edit, and a page whose place in the tree is fixed (`fixed_place`)
    is moved, deleted, unpublished or locked away only by those who may add pages beside it.
    """

    def _may_arrange(self) -> bool:
        if self.user.is_superuser or not getattr(self.page, "fixed_place", False):
            return True
        above = self.page.path[: -self.page.steplen]
        # By the rows that this request has read already: lists of pages ask for each of theirs.
        return any(
            row.permission.codename == "add_page" and above.startswith(row.page.path)
            for row in PagePermissionPolicy().get_cached_permissions_for_user(self.user)
        )

    def can_view_revisions(self) -> bool:
        return super().can_view_revisions() and self.can_edit()

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        return self._may_arrange() and super().can_delete(ignore_bulk=ignore_bulk)

    def can_unpublish(self) -> bool:
        return self._may_arrange() and super().can_unpublish()

    def can_set_view_restrictions(self) -> bool:
        return self._may_arrange() and super().can_set_view_restrictions()

    def can_copy(self) -> bool:
        return self.page.specific_class.is_creatable and super().can_copy()


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
