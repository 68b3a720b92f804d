"""Addresses of home that are no pages: below `/<language>/`, and in the CMS below `/admin/`."""

from django.urls import path
from django.views.decorators.http import require_safe

from home.feeds import CityFeed, NewsFeed, city_calendar, event_calendar
from home.views.cms import add_language
from home.views.reviews import decide_review, page_reviews
from home.views.search import search, search_suggestions
from home.views.share import share, share_city
from home.views.suggestions import city_suggestions
from home.views.translations import translation_list, translations

urlpatterns = [
    path("suggestions/cities/", city_suggestions, name="city_suggestions"),
    path("search/", search, name="search"),
    path("suggestions/search/", search_suggestions, name="search_suggestions"),
    path("share.png", share, name="share"),
    path("share/<slug:slug>.png", share_city, name="share_city"),
    path("feeds/news/", require_safe(NewsFeed()), name="news_feed"),
    path("feeds/cities/<slug:slug>/", require_safe(CityFeed()), name="city_feed"),
    path("calendar/cities/<slug:slug>.ics", city_calendar, name="city_calendar"),
    path("calendar/events/<int:pk>.ics", event_calendar, name="event_calendar"),
]
admin_urlpatterns = [
    path("city-pages/<int:page_id>/languages/<slug:code>/", add_language, name="add_page_language"),
    path("reviews/", page_reviews, name="page_reviews"),
    path("reviews/<int:review_id>/", decide_review, name="decide_review"),
    path("translations/", translations, name="translations"),
    path("translations/<slug:code>/<slug:subtree>/<slug:state>/", translation_list, name="translation_list"),
]
