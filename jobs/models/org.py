"""Who submits, and what is set for them."""

from __future__ import annotations

from django.db import models


class Org(models.Model):
    """A team or customer: the unit of fairness. Empty limits: the server's own; -1: none."""

    id = models.CharField(primary_key=True, max_length=100)
    weight = models.FloatField(db_default=1.0, help_text="its share of the fleet, beside others who wait as well")
    priority_ceiling = models.SmallIntegerField(db_default=0, help_text="the most urgent priority that it may use")
    submits_per_minute = models.IntegerField(null=True, help_text="jobs, in the long run")
    submit_burst = models.IntegerField(null=True, help_text="jobs at once, after a while without any")
    most_waiting = models.IntegerField(null=True, help_text="jobs that wait at one time")
    most_running = models.IntegerField(null=True, help_text="jobs that run at one time")
    most_stored_bytes = models.BigIntegerField(null=True, help_text="of builds, artifacts and logs")
    max_attempts = models.JSONField(
        db_default={}, help_text='attempts by outcome where they differ from the server\'s, as {"lost": 5}'
    )
    stored_bytes = models.BigIntegerField(
        db_default=0, help_text="of its builds, artifacts and ended logs; changed in the commits that change those"
    )
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.id
