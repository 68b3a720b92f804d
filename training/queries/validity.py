"""What keeps a module from going live, said by field."""

from __future__ import annotations

from uuid import UUID

from django.utils.translation import gettext as _

from training.models import ModulePage


def wrong(page: ModulePage, *, prerequisites: list[int]) -> dict[str, str]:
    """What is wrong with `page` whether it goes live or not; `prerequisites` are numbers of pages. One query."""
    found = {}
    pool = len(page.quiz)
    if page.questions_asked > pool:
        found["questions_asked"] = _(
            "The quiz has %(pool)s questions: ask at most as many, or 0 to ask all."
        ) % {"pool": pool}
    if problem := _circle(page, prerequisites):
        found["prerequisites"] = problem
    return found


def not_ready(page: ModulePage) -> dict[str, str]:
    """What is missing for learners; a draft may do without."""
    if not any(child.block_type == "lesson" for child in page.lessons):
        return {
            "lessons": _("A module that learners meet has a lesson at least. You can save it as a draft.")
        }
    return {}


def _circle(page: ModulePage, prerequisites: list[int]) -> str:
    if not prerequisites:
        return ""
    after, keys, titles = _order()
    chosen = [keys[number] for number in prerequisites if number in keys]
    if page.translation_key in chosen:
        return _("A module cannot come before itself.")
    for key in chosen:
        if page.translation_key in _all_before(key, after):
            return _("“%(title)s” already comes after this module: the two would wait for each other.") % {
                "title": titles[key]
            }
    return ""


def _order() -> tuple[dict[UUID, set[UUID]], dict[int, UUID], dict[UUID, str]]:
    """By module those that come directly before it, the key of every page, and titles. One query."""
    pages = list(ModulePage.objects.only("pk", "title", "translation_key", "prerequisites").order_by("path"))
    keys = {page.pk: page.translation_key for page in pages}
    after: dict[UUID, set[UUID]] = {}
    for page in pages:
        named = (keys.get(row["value"]) for row in page.prerequisites.raw_data)
        after.setdefault(page.translation_key, set()).update(key for key in named if key)
    return after, keys, {page.translation_key: page.title for page in reversed(pages)}


def _all_before(key: UUID, after: dict[UUID, set[UUID]]) -> set[UUID]:
    found: set[UUID] = set()
    left = [key]
    while left:
        for before in after.get(left.pop(), ()):
            if before not in found:
                found.add(before)
                left.append(before)
    return found
