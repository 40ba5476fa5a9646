"""Metrics, health and ``manage.py doctor``.

Anybody may import ``metrics.instruments`` and ``metrics.process``, which import no app. ``views``, ``doctor`` and
``metrics.collect`` read the apps; only ``qualgent.urls``, ``boot.startup`` and ``manage.py`` import those.
"""
