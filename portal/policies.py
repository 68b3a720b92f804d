"""Wagtail's page rights, tightened where its own answers are too wide for a volunteer's city page."""

from __future__ import annotations

from wagtail.models import PagePermissionTester


class PageRights(PagePermissionTester):
    """What `user` may do with `page` in the CMS.

    Permission rows come from role grants (home.services.rights). On top of Wagtail's rules: versions
    are read only by those who may edit, and a page whose place in the tree is fixed (`fixed_place`)
    is moved, deleted, unpublished or locked away only by those who may add pages beside it.
    """

    def _may_arrange(self) -> bool:
        if self.user.is_superuser or not getattr(self.page, "fixed_place", False):
            return True
        parent = self.page.get_parent()
        return parent is not None and "add" in PagePermissionTester(self.user, parent).permissions

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
