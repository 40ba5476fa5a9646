"""Metrics, health and ``manage.py doctor``.

Anybody may import ``metrics.instruments`` and ``metrics.process``, which import no app. ``health``, ``doctor``,
``metrics.collect`` and ``metrics.view`` read the apps; only ``qualgent.urls`` and ``manage.py`` import those.
"""
