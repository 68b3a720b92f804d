from home.models.base import BasePage
from home.models.cities import CitiesIndexPage, CityPage, CountryPage
from home.models.contact import ContactField, ContactPage, ContactSubmission
from home.models.content import ContentPage
from home.models.events import EventPage
from home.models.faq import FaqPage
from home.models.home import HomePage
from home.models.news import ArticlePage, ArticleTag, NewsIndexPage, TaggedArticle
from home.models.publications import PublicationPage
from home.models.reviews import PageReview
from home.models.rights import UnitPages

__all__ = [
    "ArticlePage",
    "ArticleTag",
    "BasePage",
    "CitiesIndexPage",
    "CityPage",
    "ContactField",
    "ContactPage",
    "ContactSubmission",
    "ContentPage",
    "CountryPage",
    "EventPage",
    "FaqPage",
    "HomePage",
    "NewsIndexPage",
    "PageReview",
    "PublicationPage",
    "TaggedArticle",
    "UnitPages",
]
