"""The record of the servers' secret key: a fingerprint in the database, with which every start compares its key."""

from __future__ import annotations

import hmac
import logging

from django.conf import settings
from django.db import IntegrityError, connection

from qualgent.core.times import to_datetime, wall_ms

from .models import KeyFingerprint

logger = logging.getLogger("qualgent.accounts.key_record")

SINGLE = 1  # the id of the one row
PURPOSE = b"qualgent fingerprint of the secret key"


def fingerprint() -> str:
    """Return the fingerprint of this process's key, from which the key cannot be told: it is random and long."""
    return hmac.digest(settings.SECRET_KEY.encode(), PURPOSE, "sha256").hex()


def is_recorded() -> bool | None:
    """Return whether the servers of this database have this process's key; None: no server has started yet."""
    row = KeyFingerprint.objects.filter(pk=SINGLE).first()
    return None if row is None else hmac.compare_digest(row.fingerprint, fingerprint())


def is_shared() -> bool:
    """Return whether other processes may use the database, with keys of their own."""
    return connection.vendor != "sqlite" or bool(settings.REDIS_URL)


def check_key() -> None:
    """Record the key of the first server. Raises SystemExit if the servers of this database have another one.

    A server that is alone records its key anew: it then lets people log in again.
    """
    if is_recorded() is None:
        try:
            KeyFingerprint.objects.create(pk=SINGLE, fingerprint=fingerprint(), set_at=to_datetime(wall_ms()))
        except IntegrityError:
            logger.debug("another process was the first")
    if is_recorded():
        return
    if is_shared():
        raise SystemExit(
            "qualgent: the servers of this database have another secret key: give this one the same "
            "(QUALGENT_SECRET_KEY); or, to change the key, stop all and run: python manage.py change_secret_key"
        )
    record_key()
    logger.warning("the secret key is another one than at the last start: people must log in again")


def record_key() -> None:
    """Record this process's key as the one of the servers of this database."""
    row = {"fingerprint": fingerprint(), "set_at": to_datetime(wall_ms())}
    KeyFingerprint.objects.update_or_create(pk=SINGLE, defaults=row)
