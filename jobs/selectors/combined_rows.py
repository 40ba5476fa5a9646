"""Presenter of batches and groups that are listed together: reads the running jobs once for all their statuses."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from jobs.models import Batch, Group, Job
from jobs.presenters import BatchRow, GroupRow, batch_row, group_row
from qualgent.engine.states import Status


class CombinedRows:
    """Present batches or groups that are read together: what runs is read once, and only if a status depends on it."""

    def batch(self, batch: Batch) -> BatchRow:
        return batch_row(batch, runs=lambda: batch.pk in self._running)

    def group(self, group: Group) -> GroupRow:
        return group_row(group, runs=lambda: group.pk in self._running)

    @cached_property
    def _running(self) -> frozenset[UUID | None]:
        """Return the ids of batches and groups that have running jobs; read once."""
        running = Job.objects.filter(status=Status.RUNNING).values_list("batch_id", "group_id")
        return frozenset(key for keys in running for key in keys)
