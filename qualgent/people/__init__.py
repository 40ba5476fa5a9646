"""People: log-in, second factors, one-time links, and the pages of members, tokens and device hosts. Django's part."""
