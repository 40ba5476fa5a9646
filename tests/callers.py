"""Callers, as tests use them."""

from __future__ import annotations

from qualgent.accounts.permissions import LOCAL, Caller, Role

OWNER = Caller(LOCAL, "api", "127.0.0.1", kind="owner", role=Role.SITE, orgs=None)
