"""Everything that a new portal says in German."""

from home.content.de import contact, faq, legal, lists, offices, project, publications
from home.content.de.facts import FACTS
from home.content.de.guide import GUIDE, INTRODUCTIONS, TEAM_TEXT
from home.content.de.home import COUNTRY_INTRODUCTION, HOME

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
