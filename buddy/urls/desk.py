from django.urls import URLPattern, path

from buddy.views.desk import (
    calendar,
    imports,
    overview,
    pairs,
    people,
    records,
    settings,
    statistics,
    stop,
    training,
)

_TERM = "desk/<slug:programme>/<slug:term>"

urlpatterns: list[URLPattern] = [
    path("desk/", overview.desk, name="desk"),
    path("record/", records.record, name="record"),
    path("university/", statistics.followed, name="followed"),
    path("university/confirm/", statistics.followed_confirm, name="followed_confirm"),
    path("desk/<slug:programme>/", overview.programme, name="desk_programme"),
    path("desk/<slug:programme>/settings/", settings.settings, name="desk_settings"),
    path("desk/<slug:programme>/terms/", settings.terms, name="desk_terms"),
    path("desk/<slug:programme>/terms/new/", settings.term_new, name="desk_term_new"),
    path("desk/<slug:programme>/terms/<slug:slug>/", settings.term_edit, name="desk_term_edit"),
    path("desk/<slug:programme>/texts/<slug:language>/", settings.texts, name="desk_texts"),
    path(f"{_TERM}/", overview.overview, name="desk_overview"),
    path(f"{_TERM}/people/", people.people, name="desk_people"),
    path(f"{_TERM}/people/selected/", people.bulk, name="desk_people_bulk"),
    path(f"{_TERM}/people/export/", people.export, name="desk_people_export"),
    path(f"{_TERM}/people/<uuid:uuid>/", people.person, name="desk_person"),
    path(f"{_TERM}/people/<uuid:uuid>/note/", people.note, name="desk_note"),
    path(f"{_TERM}/people/<uuid:uuid>/stop/", stop.stop, name="desk_stop"),
    path(f"{_TERM}/people/<uuid:uuid>/confirm/", people.confirm, name="desk_confirm"),
    path(f"{_TERM}/pairs/", pairs.pairs, name="desk_pairs"),
    path(f"{_TERM}/pairs/<uuid:uuid>/", pairs.pair, name="desk_pair"),
    path(f"{_TERM}/pairs/<uuid:uuid>/end/", pairs.end, name="desk_pair_end"),
    path(f"{_TERM}/pairs/<uuid:uuid>/clear/", pairs.clear, name="desk_pair_clear"),
    path(f"{_TERM}/attention/", pairs.attention, name="desk_attention"),
    path(f"{_TERM}/imports/", imports.imports, name="desk_imports"),
    path(f"{_TERM}/imports/confirm/", imports.confirm, name="desk_imports_confirm"),
    path(f"{_TERM}/imports/<slug:role>.csv", imports.template, name="desk_imports_template"),
    path(f"{_TERM}/calendar/", calendar.calendar, name="desk_calendar"),
    path(f"{_TERM}/calendar.ics", calendar.calendar_ics, name="desk_calendar_ics"),
    path(f"{_TERM}/training/", training.training, name="desk_training"),
    path(f"{_TERM}/statistics/", statistics.statistics, name="desk_statistics"),
]
