"""The editor of a module."""

from __future__ import annotations

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm

from training.queries.validity import not_ready, wrong


class ModuleForm(WagtailAdminPageForm):
    """Says on the field what would make learners stumble; what is missing only when the module goes live."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not self.errors.keys() & {"lessons", "quiz", "prerequisites", "questions_asked"}:
            page = self.instance
            for field in ("lessons", "quiz", "questions_asked"):
                if field in cleaned:
                    setattr(page, field, cleaned[field])
            chosen = [child.value.pk for child in cleaned.get("prerequisites") or [] if child.value]
            problems = wrong(page, prerequisites=chosen)
            if not self.is_deferred_validation:
                problems |= not_ready(page)
            for field, problem in problems.items():
                self.add_error(field if field in self.fields else None, problem)
        return cleaned
