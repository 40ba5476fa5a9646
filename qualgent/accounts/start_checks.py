"""Checks at the server's start: no local mode on a team's data, no local user in shared mode, the recorded secret key.

A server is local, or shared (QUALGENT_AUTH=on). Of the key that all servers of a database have in common, the database
has a fingerprint.
"""

import hmac
import logging
from importlib import import_module

from django.conf import settings
from django.contrib.auth import SESSION_KEY, get_user_model
from django.contrib.sessions.models import Session
from django.db import IntegrityError, connection, transaction

from qualgent.core.times import to_datetime, wall_ms

from . import audit
from .models import Host, KeyFingerprint, Token
from .permissions import LOCAL, SERVER

logger = logging.getLogger("qualgent.accounts.start_checks")

SINGLE = 1  # the id of the one row
PURPOSE = b"qualgent fingerprint of the secret key"


def enter_mode() -> None:
    """In shared mode, remove the local user; in local mode, raise SystemExit if there are people or tokens."""
    if settings.QUALGENT_AUTH:
        remove_local_user()
    elif (found := describe_shared_rows()) and not settings.QUALGENT_LOCAL_ANYWAY:
        raise SystemExit(
            f"qualgent: this data directory has {found}, and without QUALGENT_AUTH=on whoever runs the server may do "
            "everything without a login: set QUALGENT_AUTH=on, or QUALGENT_LOCAL_ANYWAY=1 if that is what you want"
        )


def describe_shared_rows() -> str:
    """Return counts of people, tokens and device hosts, such as ``2 people, 1 token``; empty: none."""
    counts = (
        (get_user_model().objects.exclude(username=LOCAL).count(), "person", "people"),
        (Token.objects.count(), "token", "tokens"),
        (Host.objects.count(), "device host", "device hosts"),
    )
    return ", ".join(f"{count} {one if count == 1 else more}" for count, one, more in counts if count)


def remove_local_user() -> None:
    """Delete local mode's superuser, who has no password, with its sessions, and audit that."""
    with transaction.atomic():
        user = get_user_model().objects.filter(username=LOCAL, is_superuser=True).first()
        if user is None or user.has_usable_password():
            return  # a person who chose this name
        store, rows = import_module(settings.SESSION_ENGINE).SessionStore(), Session.objects.iterator()
        sessions = [row.pk for row in rows if store.decode(row.session_data).get(SESSION_KEY) == str(user.pk)]
        removed, _ = Session.objects.filter(pk__in=sessions).delete()
        user.delete()
        with connection.cursor() as cursor:
            audit.record(
                cursor,
                SERVER,
                "remove",
                kind="member",
                object_id=LOCAL,
                before={"sessions": removed},
                note="the server is shared now (QUALGENT_AUTH=on): "
                "the user of local mode and its sessions were removed",
            )
    logger.warning("the user %r of local mode was removed: people log in now", LOCAL)


def fingerprint() -> str:
    """Return an HMAC (hex) by this process's secret key, to compare keys without revealing them."""
    return hmac.digest(settings.SECRET_KEY.encode(), PURPOSE, "sha256").hex()


def is_recorded() -> bool | None:
    """Return whether the database's recorded key is this process's; None: none is recorded yet."""
    row = KeyFingerprint.objects.filter(pk=SINGLE).first()
    return None if row is None else hmac.compare_digest(row.fingerprint, fingerprint())


def is_shared() -> bool:
    """Return whether other processes, with other keys perhaps, may use the database."""
    return connection.vendor != "sqlite" or bool(settings.REDIS_URL)


def check_key() -> None:
    """Record the secret key at the first start. If it changed, raise SystemExit, or if alone, record it anew.

    A server that is alone records its key anew: it then lets people log in again.
    """
    if is_recorded() is None:
        try:
            KeyFingerprint.objects.create(pk=SINGLE, fingerprint=fingerprint(), set_at=to_datetime(wall_ms()))
        except IntegrityError:
            logger.debug("another process has recorded the secret key's fingerprint")
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
    """Record this process's secret key as that of all servers on the database."""
    row = {"fingerprint": fingerprint(), "set_at": to_datetime(wall_ms())}
    KeyFingerprint.objects.update_or_create(pk=SINGLE, defaults=row)
