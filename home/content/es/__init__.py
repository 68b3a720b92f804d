"""Everything that a new portal says in Spanish."""

from home.content.es import contact, faq, legal, lists, offices, project, publications
from home.content.es.facts import FACTS
from home.content.es.guide import GUIDE, INTRODUCTIONS, TEAM_TEXT
from home.content.es.home import COUNTRY_INTRODUCTION, HOME

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
