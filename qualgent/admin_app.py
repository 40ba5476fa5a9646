"""Makes ``django.contrib.admin.site`` the admin of ``jobs.admin_base``."""

from __future__ import annotations

from django.contrib.admin.apps import AdminConfig


class InspectionConfig(AdminConfig):
    default_site = "jobs.admin_base.site.InspectionSite"
