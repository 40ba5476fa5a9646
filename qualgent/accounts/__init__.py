"""Access: organizations, callers, permissions, credentials, limits, audit. May import ``ledger`` and what is below."""
