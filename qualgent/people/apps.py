"""Django's app configuration of people; in shared mode it connects the receivers that audit log-ins and passwords."""

from django.apps import AppConfig
from django.conf import settings


class PeopleConfig(AppConfig):
    name = "qualgent.people"
    verbose_name = "People"

    def ready(self) -> None:
        """In shared mode, connect the receivers that record log-ins in the audit."""
        if settings.QUALGENT_AUTH:
            from qualgent.people import audited  # needs the models

            audited.connect()
