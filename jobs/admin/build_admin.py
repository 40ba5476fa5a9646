"""The admin of app builds."""

from __future__ import annotations

from urllib.parse import quote

from django.contrib import admin
from django.utils.safestring import SafeString

from jobs.admin_base import cells, columns
from jobs.admin_base.filters import by_text, by_time
from jobs.admin_base.links import list_url
from jobs.admin_base.readonly import ReadOnlyAdmin, Tool
from jobs.models import Build


@admin.register(Build)
class BuildAdmin(ReadOnlyAdmin):
    kind = "build"
    search_fields = ("=pk", "^app_version_id", "^sha256")
    search_help_text = "Start (or any part) of a build's version or digest."
    list_display = ("version", "org_link", "name", "size_shown", "app_url", "file_link", "first_seen")
    list_filter = (by_time("first seen"), by_text("org_id", "organization"))
    sortable_by = ("first_seen",)
    details = ("file_link",)
    summary = ("version", "name", "size_shown", "first_seen")

    version = columns.attribute("build", "app_version_id")
    size_shown = columns.attribute("size", "size", cells.size)
    first_seen = columns.age("first seen", "created_at", ordering="id")

    @admin.display(description="file")
    def file_link(self, build: Build) -> SafeString | str:
        if not build.sha256:
            return cells.NOTHING
        place = f"{quote(build.org_id, safe='')}/{quote(build.app_version_id, safe='')}"
        return cells.link(f"/api/v1/builds/{place}/file", "download")

    def tools(self, build: Build) -> list[Tool]:
        return [Tool("Jobs", list_url("job", org_id=build.org_id, app_version_id=build.app_version_id))]
