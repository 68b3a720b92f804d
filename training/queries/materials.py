"""The toolkit's things as visitors meet them: counted by purpose, kind and language."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from django.db.models import Case, Count, IntegerField, Prefetch, Q, QuerySet, Value, When
from django.shortcuts import get_object_or_404
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.models import Filter, Picture, SourceImageIOError

from training.enums import MaterialKind
from training.models import Material

PREVIEW = Filter.expand_spec("max-{320x320,640x640}|format-webp")


def all_material() -> QuerySet[Material]:
    return Material.objects.all()


def in_order(rows: QuerySet[Material], language: str) -> QuerySet[Material]:
    """Things in `language` first, then those without words, then all others; in each the kinds as people look for them."""
    spoken_first = Case(
        When(language=language, then=Value(0)),
        When(language="", then=Value(1)),
        default=Value(2),
        output_field=IntegerField(),
    )
    kinds = [When(kind=kind, then=Value(place)) for place, kind in enumerate(MaterialKind.values)]
    kind_rank = Case(*kinds, default=Value(len(kinds)), output_field=IntegerField())
    return rows.order_by(spoken_first, "language", kind_rank, "title", "pk")


def for_cards(rows: QuerySet[Material]) -> QuerySet[Material]:
    """With what a card needs: file and preview, in a fixed number of queries."""
    images = get_image_model().objects.prefetch_renditions(*PREVIEW)
    documents = get_document_model().objects.all()
    return rows.prefetch_related(Prefetch("document", documents), Prefetch("preview", images))


def spoken(language: str) -> Q:
    """Things in `language`, and those that have no words."""
    return Q(language__in=[language, ""])


def preview_of(material: Material) -> Picture | None:
    """The picture that shows it, in two sizes, made once and kept; None without one or when its file is gone."""
    if material.preview_id is None:
        return None
    try:
        renditions = material.preview.get_renditions(*PREVIEW)
    except (SourceImageIOError, OSError):
        return None
    return Picture(renditions, {"alt": "", "sizes": "(max-width: 30rem) 100vw, 24rem", "loading": "lazy"})


@dataclass(frozen=True)
class Tally:
    """How many things there are by purpose, kind and language: what the filters show."""

    groups: list[tuple[str, str, str, int]]

    def purposes(self, *, kind: str, language: str) -> Counter:
        return self._count(0, "", kind, language)

    def kinds(self, *, purpose: str, language: str) -> Counter:
        return self._count(1, purpose, "", language)

    def languages(self, *, purpose: str, kind: str) -> Counter:
        """By language; things without words count for each."""
        counted = self._count(2, purpose, kind, "")
        wordless = counted.pop("", 0)
        return Counter({code: number + wordless for code, number in counted.items()})

    def _count(self, place: int, purpose: str, kind: str, language: str) -> Counter:
        counted: Counter = Counter()
        for row in self.groups:
            if (
                purpose in ("", row[0])
                and kind in ("", row[1])
                and (not language or row[2] in (language, ""))
            ):
                counted[row[place]] += row[3]
        return counted


def tally(rows: QuerySet[Material]) -> Tally:
    """Count `rows`. One query."""
    groups = rows.order_by().values_list("purpose", "kind", "language").annotate(number=Count("pk"))
    return Tally(list(groups))


def with_file(pk: int) -> Material:
    """Raises Http404 where there is none or it has no file."""
    return get_object_or_404(Material.objects.exclude(document=None).select_related("document"), pk=pk)
