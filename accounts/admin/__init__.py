"""The admin of organizations and the audit. Django imports this package, which registers them."""

from . import audit_admin, org_admin

__all__ = ["audit_admin", "org_admin"]
