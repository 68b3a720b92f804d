from django.urls import URLPattern, path

from buddy.views.plans import edit, hand, publish, review

_TERM = "desk/<slug:programme>/<slug:term>"
_PLAN = f"{_TERM}/plan/<uuid:uuid>"

urlpatterns: list[URLPattern] = [
    path(f"{_TERM}/plan/", review.index, name="plans"),
    path(f"{_TERM}/plan/start/", review.start, name="plan_start"),
    path(f"{_PLAN}/", review.plan, name="plan"),
    path(f"{_PLAN}/progress/", review.progress, name="plan_progress"),
    path(f"{_PLAN}/cancel/", review.cancel, name="plan_cancel"),
    path(f"{_PLAN}/again/", review.again, name="plan_again"),
    path(f"{_PLAN}/selected/", edit.selected, name="plan_selected"),
    path(f"{_PLAN}/move/", edit.move, name="plan_move"),
    path(f"{_PLAN}/pair/<int:pk>/", edit.pair, name="planned_pair"),
    path(f"{_PLAN}/person/<int:pk>/", edit.person, name="plan_person"),
    path(f"{_PLAN}/person/<int:pk>/back/", edit.bring_back, name="plan_bring_back"),
    path(f"{_PLAN}/publish/", publish.publish, name="plan_publish"),
    path(f"{_TERM}/people/<uuid:uuid>/pair/", hand.hand_pair, name="hand_pair"),
]
