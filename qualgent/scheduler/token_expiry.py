"""Expiry of tokens: mail that warns owners once per token, and removal of CI jobs' tokens and of log-ins.

Log-ins of ``qgjob`` that nobody waits for are removed as well.
"""

import asyncio
from datetime import datetime, timedelta
from functools import partial
from itertools import groupby
from typing import Any

from django.conf import settings

from qualgent.accounts import mail
from qualgent.accounts.credentials import EXPIRY_WARNING
from qualgent.accounts.models import DeviceLogin, Token
from qualgent.core.times import to_datetime
from qualgent.scheduler.core import Core

FIRST_SECONDS = 5.0
EVERY_SECONDS = 6 * 3600.0  # also between two tries to reach a mail server that is down
MOST = 1000  # tokens each time
REMOVED_FIRST_SECONDS = 60.0
REMOVED_EVERY_SECONDS = 3600.0
KEPT = timedelta(days=1)


def watch_tokens(core: Core) -> None:
    """Schedule the removal of expired CI tokens and log-ins and, if mail is configured, warnings before expiry."""
    core.tasks.repeat(REMOVED_FIRST_SECONDS, REMOVED_EVERY_SECONDS, partial(remove_ended, core))
    if mail.is_configured():
        core.tasks.repeat(FIRST_SECONDS, EVERY_SECONDS, partial(warn_people, core))


async def warn_people(core: Core) -> None:
    """Send each person one mail on all of their tokens that expire soon; unsent mail is tried again later."""
    tokens = await core.ledger.read(_find_due, to_datetime(core.clock.wall_ms()))
    for user, group in groupby(tokens, key=lambda token: token.user):
        own = list(group)
        assert user is not None, "those of CI jobs are not due"
        delivery = await asyncio.to_thread(mail.send, user.email, *_text_of(user.get_username(), own))
        if not delivery.failure:
            await core.ledger.write(
                partial(_mark_warned, [token.pk for token in own], to_datetime(core.clock.wall_ms()))
            )


def _find_due(now: datetime) -> list[Token]:
    """Return the tokens that expire soon and whose owners have not been warned."""
    found = Token.objects.filter(
        warned_at=None, revoked_at=None, expires_at__gt=now, expires_at__lte=now + EXPIRY_WARNING, user__is_active=True
    )
    return list(found.exclude(user__email="").select_related("user").order_by("user_id", "expires_at")[:MOST])


def _mark_warned(token_ids: list[Any], now: datetime, cursor: Any) -> None:
    """Record that the owners of these tokens were warned."""
    Token.objects.filter(pk__in=token_ids).update(warned_at=now)


def _text_of(name: str, tokens: list[Token]) -> tuple[str, str]:
    """Return the subject and the text of the warning mail to a person (``name``) about these tokens."""
    url = settings.QUALGENT_PUBLIC_URL
    lines = "\n".join(f"  {token.expires_at:%Y-%m-%d %H:%M} UTC  {token.name}" for token in tokens)
    one = len(tokens) == 1
    subject = f"{'A token' if one else f'{len(tokens)} tokens'} of yours on QualGent will expire"
    return subject, (
        f"{'This token' if one else 'These tokens'} of {name} at {url} will expire:\n\n{lines}"
        f"\n\nMake another with the same name, change the program that uses it, then revoke the old one:\n\n"
        f"{url}/team/tokens/\n"
    )


async def remove_ended(core: Core) -> None:
    """Delete the CI jobs' tokens and the device log-ins that expired more than a day ago."""
    before = to_datetime(core.clock.wall_ms()) - KEPT

    def unit(cursor: Any) -> None:
        Token.objects.filter(user=None, expires_at__lt=before).delete()
        DeviceLogin.objects.filter(expires_at__lt=before).delete()

    await core.ledger.write(unit)
