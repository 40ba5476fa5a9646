"""Reservations of storage by a gateway for its uploads: reserve, renew, release, and removal of abandoned ones.

A reservation is a row, which its gateway renews while the upload goes on. It ends with the transaction that stores the
file, when the upload fails, or, if its gateway was killed, when another one has seen it unchanged for EXPIRY_SECONDS.
"""

from __future__ import annotations

import logging
import time

from django.conf import settings

from jobs.models import UploadReservation
from qualgent.accounts.limits import NO_LIMIT
from qualgent.accounts.models import Org
from qualgent.core.errors import LedgerError, QualGentError
from qualgent.core.keys import new_id
from qualgent.core.tasks import Tasks
from qualgent.ledger.group_commit import Ledger
from qualgent.ledger.unchanged import UnchangedWatch

from .statements import reservations as statements

logger = logging.getLogger("jobs.reservations")

RENEW_SECONDS = 5.0
EXPIRY_SECONDS = 30.0


class UploadReservations:
    """The reservations of one gateway. Used on the event loop."""

    def __init__(self, ledger: Ledger, *, alone: bool) -> None:
        """``alone``: no other process reserves in this database."""
        self._ledger = ledger
        self._alone = alone
        self._own: set[str] = set()
        self._tasks = Tasks(ledger.accepts_writes)
        self._watch = UnchangedWatch[tuple[str, int]](EXPIRY_SECONDS, RENEW_SECONDS)

    def start(self) -> None:
        """Renew own reservations and remove abandoned ones every few seconds; if ``alone``, release all first."""
        if self._alone:
            self._tasks.spawn(self._tasks.persist(lambda: self._ledger.write(statements.release_all)))
        self._tasks.repeat(RENEW_SECONDS, RENEW_SECONDS, self._renew_and_look)

    async def stop(self) -> None:
        """Stop the timers and release the reservations that are left, whose uploads have ended."""
        self._tasks.cancel_timers()
        self._tasks.stop_repeating()
        await self._tasks.settle()
        self._tasks.cancel_timers()
        await self._release_reservations(list(self._own))

    async def reserve(self, org_id: str, size: int, limit: int, reservation_id: str = "") -> str | int:
        """Reserve bytes, or more for a reservation; return its id, or the bytes taken (int) if there is no room.

        Raises LedgerError.
        A caller that is cancelled meanwhile leaves a reservation that is not renewed.
        """
        wanted = reservation_id or new_id()
        taken = await self._ledger.write(lambda cursor: statements.reserve(cursor, wanted, org_id, size, limit))
        if taken is not None:
            return taken
        self._own.add(wanted)
        return wanted

    async def end(self, reservation_id: str, *, stored: bool) -> None:
        """End a reservation and release its bytes, unless the transaction that stored the file has (``stored``)."""
        self._own.discard(reservation_id)
        if not stored:
            await self._release_reservations([reservation_id])

    async def _release_reservations(self, reservation_ids: list[str]) -> None:
        """Delete reservations of storage by id; if that fails, log it, as they expire."""
        if not reservation_ids:
            return
        try:
            await self._ledger.write(lambda cursor: statements.release_reservations(cursor, reservation_ids))
        except QualGentError as error:  # nobody renews them
            logger.warning(
                "%d reservations of storage could not be released and will expire: %s", len(reservation_ids), error
            )

    async def _renew_and_look(self) -> None:
        """Renew this gateway's reservations; remove those that another gateway no longer renews."""
        own = list(self._own)
        try:
            if own:
                await self._ledger.write(lambda cursor: statements.renew_reservations(cursor, own))
            found = await self._ledger.read(list_reservations)
            abandoned = self._watch.abandoned((one for one in found if one[0] not in self._own), time.monotonic())
            if abandoned:
                count = await self._ledger.write(lambda cursor: statements.remove_abandoned(cursor, abandoned))
                logger.warning("removed %d reservations of storage of a gateway that does not renew them", count)
        except LedgerError as error:
            logger.warning("reservations of storage could not be renewed: %s", error)


def list_reservations() -> list[tuple[str, int]]:
    """Return (id, beat) of every stored reservation; ``beat`` counts its renewals."""
    return [(str(row_id), beat) for row_id, beat in UploadReservation.objects.values_list("pk", "beat")]


def storage_limit(*, org_id: str) -> int | None:
    """Return how many bytes an organization may store; None: any number."""
    own = Org.objects.filter(pk=org_id).values_list("most_stored_bytes", flat=True).first()
    if own is None:
        limit: int | None = settings.QUALGENT_ORG_MOST_STORED_BYTES
        return limit
    return None if own == NO_LIMIT else own
