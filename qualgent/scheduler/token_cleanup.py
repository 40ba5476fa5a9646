"""The removal of tokens of CI jobs, a day after their end, and of log-ins of ``qgjob`` that nobody waits for."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

from qualgent.accounts.models import DeviceLogin, Token
from qualgent.core.times import to_datetime
from qualgent.scheduler.core import Core

FIRST_SECONDS = 60.0
EVERY_SECONDS = 3600.0
KEPT = timedelta(days=1)


def start_token_cleanup(core: Core) -> None:
    core.tasks.repeat(FIRST_SECONDS, EVERY_SECONDS, partial(remove_ended, core))


async def remove_ended(core: Core) -> None:
    before = to_datetime(core.clock.wall_ms()) - KEPT

    def unit(cursor: Any) -> None:
        Token.objects.filter(user=None, expires_at__lt=before).delete()
        DeviceLogin.objects.filter(expires_at__lt=before).delete()

    await core.ledger.write(unit)
