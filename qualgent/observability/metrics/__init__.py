"""Measurements of the server, and ``/metrics`` for Prometheus (docs/metrics.md lists it all).

``instruments`` and ``process`` count what happens, where it happens, and import no app; ``collect`` and ``parts`` look
up the rest when somebody asks, and import the apps.
"""
