from django.urls import path

from buddy.views import pairs, reports

urlpatterns = [
    path("pairs/<uuid:uuid>/", pairs.pair, name="pair"),
    path("pairs/<uuid:uuid>/question/", pairs.proposal, name="proposal"),
    path("pairs/<uuid:uuid>/accept/", pairs.accept, name="pair_accept"),
    path("pairs/<uuid:uuid>/decline/", pairs.decline, name="pair_decline"),
    path("pairs/<uuid:uuid>/message/", pairs.send, name="pair_message"),
    path("pairs/<uuid:uuid>/met/", pairs.met, name="pair_met"),
    path("pairs/<uuid:uuid>/meeting.ics", pairs.meeting, name="pair_meeting"),
    path("pairs/<uuid:uuid>/end/", pairs.end, name="pair_end"),
    path("pairs/<uuid:uuid>/block/", pairs.block, name="pair_block"),
    path("pairs/<uuid:uuid>/report/", pairs.report, name="pair_report"),
    path("checkins/<uuid:uuid>/", pairs.checkin, name="checkin"),
    path("reports/<int:pk>/", reports.report, name="report"),
]
