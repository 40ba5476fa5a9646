"""Who submits."""

from __future__ import annotations

from django.db import models


class Org(models.Model):
    """A team or customer: the unit of fairness."""

    id = models.CharField(primary_key=True, max_length=100)
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.id
