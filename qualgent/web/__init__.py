"""Shared parts of HTTP: gateway, authentication, REST base, admin base. May import ``live`` and what is below."""
