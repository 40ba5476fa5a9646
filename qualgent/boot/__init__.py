"""Composition: makes, starts and stops the parts of a process. May import all rooms but asgi, urls and settings."""
