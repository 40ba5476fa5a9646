"""People: log-in, members, tokens, providers, their pages and API. May import ``agents``, ``webhooks`` and below."""
