"""The app configuration that makes ``InspectionSite`` Django's default admin site."""

from __future__ import annotations

from django.contrib.admin.apps import AdminConfig


class InspectionConfig(AdminConfig):
    default_site = "qualgent.api.admin_site.InspectionSite"
