"""Interface of a recorder of ended jobs (webhooks): writes in the transaction that ends them, removes old records."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol


class EndListener(Protocol):
    """Takes part in the transactions that end jobs, so that what it records is committed with the end or not at all."""

    async def start(self) -> None:
        """Prepare; called once the ledger is readable and before any job can end."""

    def jobs_ended(self, cursor: Any, job_ids: Iterable[str], at_ms: int) -> None:
        """Record the ends, after the rows of the jobs and their batches were updated. On the writer thread."""

    def remove_expired(self, cursor: Any, before_ms: int, limit: int) -> int:
        """Remove at most ``limit`` records from before a time that nothing needs any more; return their number."""
