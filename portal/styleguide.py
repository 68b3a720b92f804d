"""The living style guide: every component of `docs/reference/components.md` with invented content.

For engineers and designers, so it is written in English only. Routed in development and in the demo.
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

PORTRAITS = "ines mei amina noor theo lea jakub camille kofi marta diego sam".split()
ILLUSTRATIONS = (
    "step-1 step-2 step-3 waiting together news questions partners reading place crowd lost locked pause "
    "empty-circles empty-inbox empty-search"
).split()
ICONS = "search calendar languages map-pin mail users settings circle-check triangle-alert life-buoy".split()
COLOURS = "paper card sunk ink soft line intl intl-soft local local-soft meet meet-soft sun success warning danger".split()
VIEW_BOX = "0 0 1000 912.5"
PLACES = [  # x and y as home.map_projection gives them
    ("Lille", 346.1, 506.1, "open", "Open until 20 September"),
    ("Porto", 125.6, 690.1, "soon", "Opens on 1 December"),
    ("Kraków", 595.2, 514.1, "open", "Open until 1 October"),
    ("Αθήνα", 699.0, 780.5, "closed", "Closed"),
    ("Reykjavík", 137.2, 125.3, "open", "Open"),
    ("Valletta", 533.3, 848.4, "open", "Open"),
    ("Λευκωσία", 887.5, 800.2, "soon", "Opens soon"),
    ("Tromsø", 520.7, 67.1, "closed", "Closed"),
]


class SampleForm(forms.Form):
    first_name = forms.CharField(help_text="As your friends call you.")
    email = forms.EmailField(label="E-mail address")
    password = forms.CharField(widget=forms.PasswordInput)
    code = forms.CharField(
        label="Code from our mail",
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
    )
    city = forms.ChoiceField(choices=[("", "Choose a city"), ("lille", "Lille"), ("porto", "Porto")])
    role = forms.ChoiceField(
        label="What brings you here?",
        choices=[("international", "I am going abroad"), ("local", "I want to be a buddy")],
        widget=forms.RadioSelect,
    )
    needs = forms.MultipleChoiceField(
        label="Where could you use a hand?",
        required=False,
        choices=[
            ("paperwork", "Paperwork"),
            ("housing", "Housing"),
            ("airport", "Airport pick-up"),
            ("tour", "Campus tour"),
        ],
        widget=forms.CheckboxSelectMultiple,
    )
    about = forms.CharField(label="A few words about you", required=False, widget=forms.Textarea)
    photo = forms.FileField(label="Photo", required=False)
    conduct = forms.BooleanField(label="I have read the code of conduct and will keep to it")


class MoreForm(forms.Form):
    arrival = forms.DateField(widget=forms.DateInput(attrs={"type": "date"}))
    departure = forms.DateField(required=False, widget=forms.DateInput(attrs={"type": "date"}))
    interests = forms.MultipleChoiceField(
        required=False,
        help_text="Pick as many as you like.",
        choices=[
            (tag.lower(), tag)
            for tag in "Hiking Cinema Cooking Chess Cycling Museums Football Baking Théâtre".split()
        ],
        widget=forms.CheckboxSelectMultiple,
    )
    weight = forms.IntegerField(
        label="How much should common interests count?",
        widget=forms.NumberInput(attrs={"type": "range", "min": 0, "max": 5, "step": 1}),
    )


class LanguageForm(forms.Form):
    language = forms.ChoiceField(
        choices=[("", "Choose"), ("en", "English"), ("fr", "français"), ("es", "español")]
    )
    level = forms.ChoiceField(choices=[("", "Choose"), ("B1", "I can chat"), ("C1", "I live in it")])


class SampleFilter(forms.Form):
    q = forms.CharField(label="Name or e-mail", required=False)
    state = forms.ChoiceField(label="State", required=False, choices=[("", "All"), ("waiting", "Waiting")])
    role = forms.ChoiceField(label="Role", required=False, choices=[("", "All"), ("local", "Local")])


def _pair(international: tuple[str, str], local: tuple[str, str], score: int, **more: Any) -> dict[str, Any]:
    return {
        "international": {"name": international[0], "detail": international[1], "url": "#"},
        "local": {"name": local[0], "detail": local[1], "url": "#"},
        "score": score,
        **more,
    }


def _items(*labels: str) -> list[dict[str, Any]]:
    return [{"label": label, "url": f"#{index}", "active": index == 0} for index, label in enumerate(labels)]


def context(request: HttpRequest) -> dict[str, Any]:
    """Everything the page shows; `?errors` fills the form with faults."""
    data = {"email": "ines@", "first_name": ""} if "errors" in request.GET else None
    form = SampleForm(data)
    languages = forms.formset_factory(LanguageForm, extra=0, can_delete=True, max_num=6)
    return {
        "portraits": PORTRAITS,
        "illustrations": ILLUSTRATIONS,
        "icons": ICONS,
        "colours": COLOURS,
        "form": form,
        "more_form": MoreForm(initial={"interests": ["hiking", "cinema"], "weight": 3}),
        "formset": languages(
            initial=[{"language": "es", "level": "B1"}, {"language": "en", "level": "C1"}], prefix="languages"
        ),
        "filter_form": SampleFilter(),
        "meanings": ["not at all", "a little", "somewhat", "quite", "a lot", "most"],
        "pairs": [
            _pair(("Ines K.", "Porto · 3 Sept"), ("Camille M.", "1 of 2 mentees"), 87),
            _pair(("Jakub W.", "Kraków · 29 Aug"), ("Théo L.", "1 of 1"), 81),
            _pair(("Mei C.", "Taipei · 1 Sept"), ("Amina B.", "2 of 3"), 74),
        ],
        "long_pair": _pair(
            ("Maria-Alexandra von Hohenstein-Papadopoulou", "Aristotle University of Thessaloniki · 12 Sept"),
            ("Théo L.", "1 of 1"),
            58,
            locked=True,
            stale="Withdrew yesterday",
            reasons=["You both speak Italian (B2)", "Both study law"],
            select_name="pair",
            select_value="7",
        ),
        "ik": {"initials": "IK", "portrait": "ines"},
        "cm": {"initials": "CM", "portrait": "camille"},
        "initials_ik": {"initials": "IK"},
        "initials_cm": {"initials": "CM"},
        "reasons": [
            "You both speak Spanish (B2)",
            "Hiking and cinema",
            "In town when you arrive",
            "Helps with housing",
        ],
        "journey": [
            {"label": "Signed up", "state": "done"},
            {"label": "Matched", "state": "done"},
            {"label": "First contact", "state": "current", "note": "Camille writes by Friday"},
            {"label": "Met", "state": "todo"},
            {"label": "Settled in", "state": "todo"},
        ],
        "tasks": [
            {"title": "Confirm your e-mail address", "done": True},
            {
                "title": "Tell us when you arrive",
                "text": "So that your buddy is in town.",
                "url": "#",
                "icon": "calendar",
                "note": "2 minutes",
            },
            {"title": "Read the first-weeks guide", "later": True, "icon": "book-open"},
        ],
        "events": [
            {"title": "Camille said yes", "when": "12 August, 10:14", "side": "local", "icon": "heart"},
            {
                "title": "We asked someone for you",
                "when": "10 August, 18:00",
                "icon": "send",
                "text": "From the plan of 10 August.",
            },
            {"title": "You signed up", "when": "2 August, 21:40", "side": "intl", "icon": "user-check"},
        ],
        "bars": [
            {"label": "Waiting", "value": 152, "percent": 100, "tone": "intl"},
            {"label": "Places", "value": 150, "percent": 98.7, "tone": "local"},
            {"label": "Pairs", "value": 148, "percent": 97.4},
        ],
        "view_box": VIEW_BOX,
        "map_countries": ["FR", "PT", "PL", "GR", "IS", "MT", "CY", "NO"],
        "points": [
            {"label": n, "x": x, "y": y, "state": s, "status": t, "url": "#map"} for n, x, y, s, t in PLACES
        ],
        "tab_items": [
            *_items("Overview", "Check-ins", "Messages"),
            {"label": "History", "url": "#h", "count": 3},
        ],
        "section_items": [
            {"label": "Overview", "url": "#", "icon": "layout-dashboard", "active": True},
            {"label": "People", "url": "#1", "icon": "users"},
            {"label": "Plan", "url": "#2", "icon": "route"},
            {"label": "Attention", "url": "#3", "icon": "bell", "count": 4},
        ],
        "crumbs": _items("Cities", "France", "Lille"),
        "columns": [
            {"label": "Name", "sort_url": "#", "sorted": "ascending"},
            {"label": "Side"},
            {"label": "University", "sort_url": "#"},
            {"label": "Days waiting", "number": True, "sort_url": "#"},
        ],
        "rows": [
            {
                "name": "Ines Karlsson",
                "side": "intl",
                "side_label": "International",
                "university": "Universidade do Porto",
                "days": 12,
            },
            {
                "name": "Camille Martin",
                "side": "local",
                "side_label": "Local",
                "university": "Université de Lille",
                "days": 3,
            },
            {
                "name": "Mei Chen",
                "side": "intl",
                "side_label": "International",
                "university": "National Taiwan University",
                "days": 31,
            },
        ],
        "bulk_actions": [
            {"label": "Confirm", "value": "confirm", "icon": "check"},
            {"label": "Write", "value": "write", "icon": "mail"},
        ],
        "page_obj": Paginator(range(480), 25).page(4),
        "tones": ["", "local", "meet", "quiet", "plain", "danger"],
        "notices": ["info", "success", "warning", "danger"],
    }


def styleguide(request: HttpRequest) -> HttpResponse:
    """Show every component."""
    return render(request, "styleguide.html", context(request))
