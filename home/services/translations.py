"""Pages that were written in two languages at once, made known to wagtail-localize."""

from __future__ import annotations

from collections.abc import Collection

from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments


def record_translation(original: Page, version: Page, *, fields: Collection[str] | None = None) -> None:
    """Record every text of `version` as the translation of the text in the same place of `original`.

    From then on translators meet `version` in wagtail-localize's editor, complete, and see what a
    change of the original leaves to do. `fields` are those that are translated, where not all are: the rest of
    `version` stands in the original's language. Raises ValueError when the two are not of the same shape.
    """
    source, _created = TranslationSource.update_or_create_from_instance(original)
    Translation.objects.get_or_create(source=source, target_locale=version.locale)
    segments = StringSegment.objects.filter(source=source).select_related("string", "context")
    texts = [
        value
        for value in extract_segments(version)
        if isinstance(value, StringSegmentValue) and not value.is_empty()
    ]
    StringTranslation.objects.bulk_create(
        [
            StringTranslation(
                translation_of=segment.string,
                locale=version.locale,
                context=segment.context,
                data=text.string.data,
                translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
            )
            for segment, text in zip(segments.order_by("order"), texts, strict=True)
            if fields is None or text.path.split(".")[0] in fields
        ],
        ignore_conflicts=True,
    )
