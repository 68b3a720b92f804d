from django.urls import path

from buddy.views import student

urlpatterns = [
    path("semester/", student.semesters, name="semesters"),
    path("semester/<uuid:uuid>/", student.semester, name="semester"),
    path("semester/<uuid:uuid>/about/<slug:topic>/", student.topic, name="topic"),
    path("semester/<uuid:uuid>/choice/", student.choice, name="choice"),
    path("semester/<uuid:uuid>/pause/", student.pause, name="pause"),
    path("semester/<uuid:uuid>/resume/", student.resume, name="resume"),
    path("semester/<uuid:uuid>/here/", student.here, name="here"),
    path("semester/<uuid:uuid>/withdraw/", student.withdraw, name="withdraw"),
    path("semester/<uuid:uuid>/again/", student.again, name="again"),
    path("semester/<uuid:uuid>/confirm/", student.confirm, name="confirm"),
    path("semester/<uuid:uuid>/confirm/code/", student.confirm_code, name="confirm_code"),
]
