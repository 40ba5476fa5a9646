"""Presenter of batches and groups that are listed together: reads the running jobs once for all their statuses."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property, partial
from uuid import UUID

from django.db.models import Count

from jobs.models import Batch, Group, Job
from jobs.models.job import SIMULATED
from jobs.presenters import BatchRow, GroupRow, batch_row, group_row
from qualgent.engine.states import Status


class CombinedRows:
    """Present batches or groups that are read together: what runs is read once, and only if a status depends on it."""

    def batches(self, found: Iterable[Batch]) -> list[BatchRow]:
        """Return the rows of batches, in their order."""
        batches = list(found)
        simulated = count_simulated(batch.pk for batch in batches)
        return [
            batch_row(batch, simulated=simulated.get(batch.pk, 0), runs=partial(self._runs, batch.pk))
            for batch in batches
        ]

    def group(self, group: Group) -> GroupRow:
        return group_row(group, runs=partial(self._runs, group.pk))

    def _runs(self, key: UUID) -> bool:
        return key in self._running

    @cached_property
    def _running(self) -> frozenset[UUID | None]:
        """Return the ids of batches and groups that have running jobs; read once."""
        running = Job.objects.filter(status=Status.RUNNING).values_list("batch_id", "group_id")
        return frozenset(key for keys in running for key in keys)


def count_simulated(batch_ids: Iterable[UUID]) -> dict[UUID, int]:
    """Return how many jobs of each batch had a simulated last attempt; without batches that have none."""
    found = Job.objects.filter(SIMULATED, batch__in=list(batch_ids)).order_by()
    return dict(found.values_list("batch_id").annotate(number=Count("*")))
