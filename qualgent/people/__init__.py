"""Pages and API of log-in, members, tokens, providers, device hosts. May import ``agents``, ``webhooks`` and below."""
