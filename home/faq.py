"""Frequent questions as one request asks for them: by audience, by words."""

from __future__ import annotations

from dataclasses import dataclass

from django import forms
from django.http import QueryDict
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from home.blocks.faq import AUDIENCES
from home.models import FaqPage
from portal.text import search_form, search_words


class FaqFilter(forms.Form):
    q = forms.CharField(
        label=_("Words"), required=False, max_length=100, widget=forms.TextInput(attrs={"type": "search"})
    )
    audience = forms.ChoiceField(label=_("Who asks"), required=False)

    def __init__(self, *args, audiences: list[tuple[str, str]], **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["audience"].choices = [("", _("All")), *audiences]


@dataclass(frozen=True)
class Section:
    title: str
    questions: list


@dataclass(frozen=True)
class FaqListing:
    form: FaqFilter
    sections: list[Section]
    searched: bool

    @property
    def count_text(self) -> str:
        count = sum(len(section.questions) for section in self.sections)
        return ngettext("%(count)s question", "%(count)s questions", count) % {"count": count}


def faq_listing_of(page: FaqPage, asked: QueryDict) -> FaqListing:
    """Return the sections of `page` with the questions in which all words of `asked` stand, accents aside."""
    has = {block.value["audience"] for block in page.sections}
    form = FaqFilter(asked, audiences=[pair for pair in AUDIENCES if pair[0] in has])
    clean = form.cleaned_data if form.is_valid() else {}
    words = search_words(clean.get("q", ""))
    sections = [
        Section(
            title=block.value["title"],
            questions=[item for item in block.value["questions"] if _has(item, words)],
        )
        for block in page.sections
        if clean.get("audience") in ("", None, block.value["audience"])
    ]
    return FaqListing(
        form=form, sections=[section for section in sections if section.questions], searched=bool(words)
    )


def _has(item, words: list[str]) -> bool:
    text = search_form(item["question"], strip_tags(item["answer"].source))
    return all(word in text for word in words)
