"""Everything that a new portal says in French."""

from home.content.fr import contact, faq, legal, lists, offices, project, publications
from home.content.fr import facts as _facts
from home.content.fr import guide as _guide
from home.content.fr import home as _home
from home.content.fr.typography import typeset

PAGES = typeset(
    {
        **lists.PAGES,
        **project.PAGES,
        **offices.PAGES,
        **publications.PAGES,
        **faq.PAGES,
        **contact.PAGES,
        **legal.PAGES,
    }
)
HOME, COUNTRY_INTRODUCTION = typeset(_home.HOME), typeset(_home.COUNTRY_INTRODUCTION)
FACTS = typeset(_facts.FACTS)
GUIDE, INTRODUCTIONS, TEAM_TEXT = (
    typeset(text) for text in (_guide.GUIDE, _guide.INTRODUCTIONS, _guide.TEAM_TEXT)
)

__all__ = [
    "COUNTRY_INTRODUCTION",
    "FACTS",
    "GUIDE",
    "HOME",
    "INTRODUCTIONS",
    "PAGES",
    "TEAM_TEXT",
]
