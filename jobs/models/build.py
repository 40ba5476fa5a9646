"""App builds."""

from __future__ import annotations

from django.db import models

from accounts.models import Org


class Build(models.Model):
    """An app build, with its URL or file. Once set they never change, so an installed build stays correct."""

    id = models.UUIDField(primary_key=True)
    org = models.ForeignKey(Org, on_delete=models.PROTECT, db_index=False)
    app_version_id = models.CharField(max_length=200)
    app_url = models.CharField(max_length=2000, blank=True)
    name = models.CharField(max_length=200, blank=True, help_text="file name")
    size = models.BigIntegerField(null=True, help_text="empty: no file")
    sha256 = models.CharField(max_length=64, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["org", "app_version_id"], name="build_version")]

    def __str__(self) -> str:
        return f"{self.org_id} {self.app_version_id}"
