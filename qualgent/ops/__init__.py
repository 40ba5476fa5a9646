"""Tools of operators: doctor, metrics and health, backup, move, adoption, commands. May import the rooms below it.

Anybody may import ``metrics.instruments`` and ``metrics.process``, which import no app. ``views``, ``doctor`` and
``metrics.collect`` read the apps; only ``qualgent.urls``, ``boot.startup`` and ``manage.py`` import those.
"""
