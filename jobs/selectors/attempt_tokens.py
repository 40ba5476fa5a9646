"""Authentication by attempts' tokens: the caller that each valid token stands for."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Q
from django.utils.crypto import constant_time_compare

from jobs.models import Attempt, WindowLease
from qualgent.accounts.credentials import Credential
from qualgent.accounts.permissions import Caller

AFTER_END = timedelta(hours=24)  # that an attempt's token is valid after its end


def attempt_callers(credentials: list[Credential], now: datetime) -> dict[Credential, Caller]:
    """Return the caller for each credential whose attempt token is valid; tokens are until a day after the end."""
    by_attempt = {UUID(credential.subject): credential for credential in credentials}
    columns = "pk", "token", "agent", "job__org_id", "job__app_version_id", "job__source"
    valid = Q(finished_at=None) | Q(finished_at__gt=now - AFTER_END)
    rows = list(Attempt.objects.filter(valid, pk__in=by_attempt).values_list(*columns))
    if len(rows) < len(by_attempt):  # a request may overtake the begin of a held lease
        rows += WindowLease.objects.filter(pk__in=by_attempt).values_list(*columns)
    found: dict[Credential, Caller] = {}
    for pk, token_hash, agent, org_id, app_version_id, source in rows:
        credential = by_attempt[pk]
        if constant_time_compare(token_hash, credential.secret):
            found[credential] = Caller(
                agent,
                "agent",
                kind="attempt",
                orgs=(org_id,),
                subject=str(pk),
                build=app_version_id,
                bundle=(source or {}).get("bundle", ""),
            )
    return found
