"""Everything that a new portal says in French."""

from home.content.fr import faq, legal, lists, offices, project, publications
from home.content.fr.facts import FACTS
from home.content.fr.guide import GUIDE, INTRODUCTIONS, TEAM_TEXT
from home.content.fr.home import COUNTRY_INTRODUCTION, HOME

PAGES = {**lists.PAGES, **project.PAGES, **offices.PAGES, **publications.PAGES, **faq.PAGES, **legal.PAGES}

__all__ = [
    "COUNTRY_INTRODUCTION",
    "FACTS",
    "GUIDE",
    "HOME",
    "INTRODUCTIONS",
    "PAGES",
    "TEAM_TEXT",
]
