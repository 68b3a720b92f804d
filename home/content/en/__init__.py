"""Everything that a new portal says in English."""

from home.content.en import contact, faq, legal, lists, offices, project, publications
from home.content.en.facts import FACTS
from home.content.en.guide import GUIDE, INTRODUCTIONS, TEAM_TEXT
from home.content.en.home import COUNTRY_INTRODUCTION, HOME

PAGES = {
    **lists.PAGES,
    **project.PAGES,
    **offices.PAGES,
    **publications.PAGES,
    **faq.PAGES,
    **contact.PAGES,
    **legal.PAGES,
}

__all__ = [
    "COUNTRY_INTRODUCTION",
    "FACTS",
    "GUIDE",
    "HOME",
    "INTRODUCTIONS",
    "PAGES",
    "TEAM_TEXT",
]
