"""Pages and API of log-in, members, tokens, identity providers and device hosts. It may import ``agents``, ``webhooks`` and below."""
