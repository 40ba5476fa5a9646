"""Composition: makes, starts and stops the parts of a process. May import all packages but asgi, urls and settings."""
