"""``manage.py change_secret_key``: let the servers of this database start with another secret key."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import connection, transaction
from msgspec.structs import replace

from qualgent.accounts import audit
from qualgent.accounts.permissions import SERVER
from qualgent.accounts.start_checks import is_recorded, record_key
from qualgent.core.data_lock import lock_data_dir

RUNNING = "a {} works with the old key: stop all servers first"
SAME = (
    "nothing is changed: the servers of this database have this key already. To change it, set the new one in this "
    "environment first"
)
BEATS = 2  # of a gateway, within which it would be noticed


class Command(BaseCommand):
    help = (
        "Record the secret key of this environment as the one of all servers of the database. Stop them first; people "
        "then log in again, and links that confirm a new address no longer work."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        """Record this environment's secret key for all servers. Raises CommandError if one still runs."""
        if is_recorded():
            self.stdout.write(SAME)
            return
        with _no_scheduler():
            if settings.REDIS_URL:
                _require_no_gateway(settings.REDIS_URL)
            record_key()
            caller = replace(SERVER, client="manage.py change_secret_key")
            with connection.cursor() as cursor:
                note = f"uid {os.getuid()}"
                audit.record(cursor, caller, "secret key", kind="server", object_id="", note=note)
        self.stdout.write("recorded: start all servers with this key")


@contextmanager
def _no_scheduler() -> Iterator[None]:
    """As a context, open a transaction during which no scheduler can start. Raises CommandError if one runs."""
    if connection.vendor == "sqlite":
        try:
            lock = lock_data_dir(settings.QUALGENT_DATA_DIR)
        except SystemExit:
            raise CommandError(RUNNING.format("scheduler")) from None
        with closing(lock), transaction.atomic():
            yield
        return
    from qualgent.ledger.election import LOCK  # only here: SQLite needs no driver of PostgreSQL

    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [LOCK])
        if cursor.fetchone() != (True,):
            raise CommandError(RUNNING.format("scheduler"))
        yield


def _require_no_gateway(url: str) -> None:
    """Raise CommandError if a gateway sends to the scheduler, as each does every second, or if Redis is away."""
    from qualgent.scheduler import redis_link as link  # only here: one process needs no redis-py

    async def receive() -> object:
        connection, wait_ms = link.RedisConnection(url), int(BEATS * link.BEAT_SECONDS * 1000)
        try:
            command = ("XREAD", "BLOCK", wait_ms, "COUNT", 1, "STREAMS", link.COMMANDS, "$")
            return (await connection.run([command], BEATS * link.BEAT_SECONDS + link.ANSWER_SECONDS))[0]
        finally:
            await connection.close()

    try:
        if asyncio.run(receive()):
            raise CommandError(RUNNING.format("gateway"))
    except link.TransportError:
        raise CommandError("Redis does not answer, so gateways may work with the old key: start Redis") from None
