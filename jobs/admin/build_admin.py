"""App builds in the admin."""

from __future__ import annotations

from urllib.parse import quote

from django.contrib import admin
from django.utils.safestring import SafeString

from jobs.admin_base import cells
from jobs.admin_base.filters import by_text, by_time
from jobs.admin_base.readonly import ReadOnlyAdmin, Tool, filtered
from jobs.models import Build


@admin.register(Build)
class BuildAdmin(ReadOnlyAdmin):
    kind = "build"
    words = ("app_version_id", "sha256")
    search_help_text = "A build by how its version or its digest begins, or any part of it."
    list_display = ("version", "org_link", "name", "size_shown", "app_url", "file_link", "seen")
    list_filter = (by_time("first seen"), by_text("org_id", "org"))
    ordering = ("-id",)
    sortable_by = ("seen",)
    fields = ("org_link", "version", "app_url", "name", "size_shown", "sha256", "file_link", "seen", "id")

    @admin.display(description="build")
    def version(self, build: Build) -> str:
        return build.app_version_id

    @admin.display(description="org")
    def org_link(self, build: Build) -> SafeString | str:
        return cells.inspect("org", build.org_id)

    @admin.display(description="size")
    def size_shown(self, build: Build) -> str:
        return cells.size(build.size)

    @admin.display(description="first seen", ordering="id")
    def seen(self, build: Build) -> SafeString | str:
        return cells.ago(build.created_at)

    @admin.display(description="file")
    def file_link(self, build: Build) -> SafeString | str:
        if not build.sha256:
            return cells.NOTHING
        place = f"{quote(build.org_id, safe='')}/{quote(build.app_version_id, safe='')}"
        return cells.link(f"/api/v1/builds/{place}/file", "download")

    def acts_on(self, build: Build) -> list[Tool]:
        return [Tool("Jobs", filtered("job", org_id=build.org_id, app_version_id=build.app_version_id))]
