from home.models.base import BasePage
from home.models.cities import CitiesIndexPage, CityPage, CountryPage
from home.models.content import ContentPage
from home.models.home import HomePage
from home.models.rights import UnitPages

__all__ = ["BasePage", "CitiesIndexPage", "CityPage", "ContentPage", "CountryPage", "HomePage", "UnitPages"]
