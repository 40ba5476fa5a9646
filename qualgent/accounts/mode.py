"""Checks at the start that the data directory fits the mode of the server: local, or shared (QUALGENT_AUTH=on)."""

from __future__ import annotations

import logging
from importlib import import_module

from django.conf import settings
from django.contrib.auth import SESSION_KEY, get_user_model
from django.contrib.sessions.models import Session
from django.db import connection, transaction

from qualgent.core.times import wall_ms

from . import audit
from .caller import LOCAL, SERVER
from .models import Host, Token

logger = logging.getLogger("qualgent.accounts.mode")


def enter_mode() -> None:
    """Remove the user of local mode from a shared server. Raises SystemExit if a local server has people or tokens."""
    if settings.QUALGENT_AUTH:
        remove_local_user()
    elif (found := describe_shared_rows()) and not settings.QUALGENT_LOCAL_ANYWAY:
        raise SystemExit(
            f"qualgent: this data directory has {found}, and without QUALGENT_AUTH=on whoever runs the server may do "
            "everything without a login: set QUALGENT_AUTH=on, or QUALGENT_LOCAL_ANYWAY=1 if that is what you want"
        )


def describe_shared_rows() -> str:
    """Return how many people, tokens and device hosts there are, such as ``2 people, 1 token``; empty: none."""
    counts = (
        (get_user_model().objects.exclude(username=LOCAL).count(), "person", "people"),
        (Token.objects.count(), "token", "tokens"),
        (Host.objects.count(), "device host", "device hosts"),
    )
    return ", ".join(f"{count} {one if count == 1 else more}" for count, one, more in counts if count)


def remove_local_user() -> None:
    """Remove the user that local mode made, who has no password and is everything, and its sessions."""
    with transaction.atomic():
        user = get_user_model().objects.filter(username=LOCAL, is_superuser=True).first()
        if user is None or user.has_usable_password():
            return  # a person who chose this name
        sessions = _sessions_of(str(user.pk))
        removed, _ = Session.objects.filter(pk__in=sessions).delete()
        user.delete()
        entry = audit.entry(
            SERVER, wall_ms(), "remove", kind="member", object_id=LOCAL,
            note="the server is shared now (QUALGENT_AUTH=on): the user of local mode and its sessions were removed",
        )  # fmt: skip
        with connection.cursor() as cursor:
            entry.write(cursor, before={"sessions": removed})
    logger.warning("the user %r of local mode was removed: people log in now", LOCAL)


def _sessions_of(user_id: str) -> list[str]:
    store = import_module(settings.SESSION_ENGINE).SessionStore()
    rows = Session.objects.values_list("session_key", "session_data")
    return [key for key, data in rows.iterator() if store.decode(data).get(SESSION_KEY) == user_id]
