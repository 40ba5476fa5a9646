"""Access: organizations, callers, permissions, credentials, limits and the audit. May import ``ledger`` and below."""
