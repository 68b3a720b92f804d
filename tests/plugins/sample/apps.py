from django.apps import AppConfig


class SampleConfig(AppConfig):
    name = "tests.plugins.sample"
    label = "sample"
