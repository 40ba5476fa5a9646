"""Makes ``django.contrib.admin.site`` the admin of ``jobs.inspection``."""

from __future__ import annotations

from django.contrib.admin.apps import AdminConfig


class InspectionConfig(AdminConfig):
    default_site = "jobs.inspection.site.InspectionSite"
