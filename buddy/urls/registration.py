from django.urls import path, register_converter

from buddy.enums import ParticipantRole
from buddy.views import choosing, invitations, registration


class RoleConverter:
    """ "international" or "local"."""

    regex = "|".join(ParticipantRole.values)

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(RoleConverter, "buddy_role")

urlpatterns = [
    path("join/", choosing.join, name="join"),
    path("join/<slug:programme>/<buddy_role:role>/", registration.join_programme, name="join_programme"),
    path("sign-up/<uuid:uuid>/", registration.sign_up, name="sign_up"),
    path("sign-up/<uuid:uuid>/discard/", registration.discard, name="sign_up_discard"),
    path("sign-up/<uuid:uuid>/<slug:step>/", registration.step, name="sign_up_step"),
    path("invitations/<uuid:uuid>/", invitations.invitation, name="invitation"),
    path("invitations/<uuid:uuid>/decline/", invitations.decline, name="invitation_decline"),
]
