"""Forms as they stand on pages: read, filled with one bad value after another, and sent."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import urlencode, urljoin, urlsplit

from bs4 import BeautifulSoup, SoupStrainer, Tag
from django.urls import resolve

CONTROLS = ["input", "textarea", "select", "button"]
# What tells forms apart whose addresses have one name, besides the path of a page of the CMS.
NAMED = {"step", "topic", "language", "role"}
# Of these only what the page offers can be kept: one cannot type into them.
CHOSEN = {"radio", "checkbox", "select", "multiple", "hidden", "file", "submit"}


@dataclass(frozen=True)
class Field:
    """One name in a form; `values` are those that the page would send untouched."""

    name: str
    kind: str
    values: tuple[str, ...] = ()
    options: tuple[str, ...] = ()

    @property
    def is_typed(self) -> bool:
        return self.kind not in CHOSEN


@dataclass(frozen=True)
class Form:
    """A form of a page. Two with the same address name and fields are one."""

    page: str
    action: str
    method: str
    fields: tuple[Field, ...]
    multipart: bool = field(default=False, compare=False)

    @cached_property
    def name(self) -> str:
        match = resolve(urlsplit(self.action).path)
        extra = [value for key, value in match.kwargs.items() if key in NAMED]
        return ":".join([self.method, match.view_name or match.route, *match.args, *extra])

    @property
    def key(self) -> tuple[str, frozenset[str]]:
        return self.name, frozenset(entry.name for entry in self.fields)

    def untouched(self) -> dict[str, tuple[str, ...]]:
        """What a browser would send as the form stands."""
        return {entry.name: entry.values for entry in self.fields}


def soup_of(html: bytes | str, *tags: str) -> BeautifulSoup:
    """The page, or of it only these tags with what is inside them."""
    return BeautifulSoup(html, "html.parser", parse_only=SoupStrainer(list(tags)) if tags else None)


def forms_of(html: bytes | str, page: str) -> list[Form]:
    """All forms of a page; `page` is its address."""
    soup = soup_of(html, "form", *CONTROLS)
    return [
        Form(
            page=page,
            action=urljoin(page, form.get("action") or page),
            method=(form.get("method") or "get").lower(),
            fields=tuple(_fields(soup, form)),
            multipart=form.get("enctype") == "multipart/form-data",
        )
        for form in soup.find_all("form")
    ]


def _fields(soup: BeautifulSoup, form: Tag) -> list[Field]:
    """Its named controls, those outside that name it by `form=` included; of one name one field."""
    controls = form.find_all(CONTROLS)
    if form.get("id"):
        controls += soup.find_all(CONTROLS, attrs={"form": form["id"]})
    found: dict[str, Field] = {}
    for control in controls:
        name = control.get("name")
        if not name or name == "csrfmiddlewaretoken" or "__prefix__" in name or _is_bait(control):
            continue
        one = _field(control, name)
        known = found.get(name)
        if known:
            values = known.values if one.kind == "submit" else known.values + one.values
            one = Field(name, known.kind, values, known.options + one.options)
        found[name] = one
    return list(found.values())


def _is_bait(control: Tag) -> bool:
    """A field that people neither see nor reach; who fills it in is thanked and forgotten."""
    return control.get("tabindex") == "-1"


def _field(control: Tag, name: str) -> Field:
    if control.name == "textarea":
        return Field(name, "textarea", (control.get_text().removeprefix("\n"),))
    if control.name == "select":
        options = [(option.get("value", option.get_text()), option.has_attr("selected")) for option in
                   control.find_all("option")]  # fmt: skip
        chosen = tuple(value for value, selected in options if selected)
        kind = "multiple" if control.has_attr("multiple") else "select"
        if kind == "select" and not chosen and options:
            chosen = (options[0][0],)
        return Field(name, kind, chosen, tuple(value for value, _selected in options))
    kind = "submit" if control.name == "button" else control.get("type", "text")
    value = control.get("value", "on" if kind == "checkbox" else "")
    if kind in {"checkbox", "radio"}:
        return Field(name, kind, (value,) if control.has_attr("checked") else (), (value,))
    return Field(name, kind, () if kind == "file" else (value,), (value,))


def body(data: dict[str, tuple]) -> bytes:
    """`data` as a browser encodes it; values may be bytes that are no text at all."""
    return urlencode([(key, value) for key, values in data.items() for value in values]).encode()


def messages_of(html: str, form: Form) -> dict[str, str]:
    """What a page says beside each field of `form`, and under "" what it says on top."""
    soup = soup_of(html, "main")
    found = {
        "": " ".join(part.get_text(" ", strip=True) for part in soup.select("[data-error-summary], .notice"))
    }
    for entry in form.fields:
        for control in soup.find_all(CONTROLS, attrs={"name": entry.name}):
            box = control.find_parent(class_="field--error")
            said = box.select_one(".field__error") if box else None
            said = said or _described(soup, control)
            if said:
                found[entry.name] = said.get_text(" ", strip=True)
    return found


def _described(soup: BeautifulSoup, control: Tag) -> Tag | None:
    for word in control.get("aria-describedby", "").split():
        if word.endswith("_error") and (said := soup.find(id=word)):
            return said
    return None
