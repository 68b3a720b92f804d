"""Templates work under the strict content security policy and speak every language."""

import re

import pytest

from tests.architecture.sources import line_of, own, text

# Mail clients know no style sheets: mails keep their styles, which are inlined when they are rendered.
PAGES = [path for path in own(".html") if "/mail/" not in path and not path.startswith("docs/")]
# For those who build pages: shows every component with sample texts.
ENGINEERS = {"templates/styleguide.html"}
MAILS = [path for path in own(".html", ".txt") if "/mail/" in path]

INLINE = {
    "a style attribute": re.compile(r"\sstyle\s*=", re.IGNORECASE),
    "a style element": re.compile(r"<style\b", re.IGNORECASE),
    "an event attribute": re.compile(r"<[^>]*\son[a-z]+\s*=\s*[\"']", re.IGNORECASE),
    "an inline script": re.compile(r"<script\b(?![^>]*\bsrc=)(?![^>]*application/json)", re.IGNORECASE),
    "a javascript: address": re.compile(r"javascript:", re.IGNORECASE),
    "a third party's file": re.compile(
        r"<(?:script|img|link|iframe|source)\b[^>]*=\s*[\"'](?:https?:)?//", re.IGNORECASE
    ),
}

# What is not shown to people, or is translated: left out before looking for bare words.
SILENT = re.compile(
    r"{#.*?#}|{%\s*comment\b.*?endcomment\s*%}|{%\s*blocktrans(?:late)?\b.*?endblocktrans(?:late)?\s*%}"
    r"|{%\s*block\s+\w+\s*%}[a-z_-]+{%\s*endblock"  # the name of a layout or class, not a text
    r"|<!--.*?-->|<script\b.*?</script>|<style\b.*?</style>|<code\b.*?</code>|{%.*?%}|{{.*?}}",
    re.DOTALL,
)
COMMENTS = re.compile(r"{#.*?#}|{%\s*comment\b.*?endcomment\s*%}|<!--.*?-->", re.DOTALL)
SPOKEN_ATTRIBUTES = re.compile(r"\b(?:alt|aria-label|placeholder|title)=\"([^\"]*)\"")
WORD = re.compile(r"[^\W\d_]{2,}")
# The same in every language.
NAMES = re.compile(r"Buddy System|CEFR|CSV|XLSX|JSON|&[a-z]+;")


@pytest.mark.parametrize("path", PAGES)
def test_no_inline_code_and_no_third_party(path):
    source = COMMENTS.sub(_blank, text(path))
    found = [
        f"line {line_of(source, match.start())}: {what}"
        for what, pattern in INLINE.items()
        for match in pattern.finditer(source)
    ]
    assert found == []


PICTURE_TAGS = re.compile(r"{%\s*(image|srcset_image|picture)\s.*?%}", re.DOTALL)
# A profile's photo, a second factor's code and a poster that is being made come from views of their own.
NO_CONTENT = {
    "templates/components/avatar.html",
    "templates/allauth/elements/img.html",
    "training/templates/training/make_page.html",
}


@pytest.mark.parametrize("path", PAGES)
def test_pictures_of_the_content_come_in_modern_formats_and_sizes(path):
    """Whoever adds a picture of the CMS uses `{% picture %}` with both formats and `sizes`, never a single file."""
    source = COMMENTS.sub(_blank, text(path))
    found = [
        f"line {line_of(source, match.start())}: {match.group()}"
        for match in PICTURE_TAGS.finditer(source)
        if match.group(1) != "picture"
        or not all(part in match.group() for part in ("avif", "webp", "sizes="))
    ]
    if path not in NO_CONTENT:
        bare = re.finditer(r"<img\b[^>]*src=[\"']?{{", source)
        found += [f"line {line_of(source, match.start())}: a bare img" for match in bare]
    assert found == []


@pytest.mark.parametrize("path", sorted({*PAGES, *MAILS} - ENGINEERS))
def test_every_word_can_be_translated(path):
    source = SILENT.sub(_blank, text(path))
    spoken = [(match.start(1), match.group(1)) for match in SPOKEN_ATTRIBUTES.finditer(source)]
    without_tags = re.sub(r"<[^>]*>", _blank, source)
    spoken += [(match.start(), match.group()) for match in re.finditer(r"[^\n]+", without_tags)]
    found = [
        f"line {line_of(source, position)}: {words.strip()}"
        for position, words in spoken
        if WORD.search(NAMES.sub("", words))
    ]
    assert found == []


def _blank(match: re.Match[str]) -> str:
    """Keep the line breaks, so that lines are still numbered right."""
    return re.sub(r"[^\n]", " ", match.group())
