"""The credentials in use."""

from __future__ import annotations

import asyncio

from qualgent.accounts.credentials import Credential
from qualgent.accounts.permissions import Caller
from qualgent.web.authentication import CHECK_SECONDS, Credentials
from qualgent.web.gateway import ServingProcess


async def test_a_revocation_on_a_page_is_checked_at_once() -> None:
    """The check does not wait for its next turn."""
    credentials = Credentials(ServingProcess())  # serves nothing: the check ends when it gets to work
    credentials.begin(Credential("session", "key"), Caller("olga", ""), "", lambda present: None)
    checking = credentials._task
    assert checking is not None
    await asyncio.sleep(0)  # it waits now
    credentials.check_now()
    async with asyncio.timeout(CHECK_SECONDS / 2):
        await checking
