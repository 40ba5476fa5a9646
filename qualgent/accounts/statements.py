"""SQL that inserts missing organizations, and records the use of tokens and host credentials."""

from collections.abc import Iterable
from typing import Any

from qualgent.core.times import stamp


def insert_orgs(cursor: Any, org_ids: Iterable[str], now_ms: int) -> None:
    """Insert the organizations that do not exist yet; ``now_ms``: wall clock, creation time."""
    rows = [(org_id, stamp(now_ms)) for org_id in org_ids]
    cursor.executemany("INSERT INTO accounts_org (id, created_at) VALUES (%s, %s) ON CONFLICT (id) DO NOTHING", rows)


def record_use(cursor: Any, kind: str, secret_hash: str, at_ms: int, address: str) -> None:
    """Record the last use of a token or host credential; first use of a host's next one ends the old one."""
    table = {"token": "accounts_token", "host": "accounts_host"}[kind]
    if kind == "host":
        cursor.execute(
            """UPDATE accounts_host
               SET old_hash = secret_hash, secret_hash = next_hash, next_hash = '', rotated_at = %s
               WHERE next_hash = %s""",
            (stamp(at_ms), secret_hash),
        )
    cursor.execute(
        f"UPDATE {table} SET last_used_at = %s, last_address = %s WHERE secret_hash = %s",  # noqa: S608 — of two
        (stamp(at_ms), address[:64], secret_hash),
    )
