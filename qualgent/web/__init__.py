"""Shared parts of HTTP: gateway, authentication, base of REST and admin. May import ``live`` and below."""
