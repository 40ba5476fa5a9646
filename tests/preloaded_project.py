"""Imports the project in the fork server, so that its children need not: apps, models and what depends on them.

That takes settings, which here are those of no variables. Only ``qualgent.asgi`` and ``qualgent.urls`` depend on the
values of settings when they are imported; a child imports these itself, with settings and an app registry of its own.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import pkgutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.quick_passwords import use_quick_passwords

SETTINGS = "qualgent.settings"
PACKAGES = ("agents", "jobs", "qualgent")
MORE = """
    django.contrib.auth.admin django.contrib.auth.backends django.contrib.auth.middleware django.contrib.auth.views
    django.contrib.contenttypes.admin django.contrib.messages.middleware
    django.contrib.sessions.backends.db django.contrib.sessions.middleware
    django.middleware.clickjacking django.middleware.common django.middleware.security
"""
OF_A_CHILD = (  # these import the reactor, which a child installs, or depend on the values of settings
    SETTINGS,
    "qualgent.asgi",
    "qualgent.boot.composition",
    "qualgent.boot.startup",
    "qualgent.urls",
    "qualgent.server.asgi_server",
    "agents.demo",
    "agents.startup",
)


def import_project() -> None:
    """Import the project; leave neither settings nor apps."""
    environment = dict(os.environ)
    umask = os.umask(0o077)
    try:
        with tempfile.TemporaryDirectory() as folder:
            os.environ["QUALGENT_DATA_DIR"] = folder
            os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
            with _kept_fingerprints():
                _import_models()
            _import_modules()
            use_quick_passwords()
    finally:
        os.umask(umask)
        os.environ.clear()
        os.environ.update(environment)
    _forget()


@contextmanager
def _kept_fingerprints() -> Iterator[None]:
    """Let children know the fingerprints that settings need: of the static files, which no test changes in place."""
    from qualgent.core import fingerprint

    real, known = fingerprint.fingerprint, dict[tuple[Path | str, ...], str]()
    fingerprint.fingerprint = lambda *of: known.setdefault(of, real(*of))
    yield
    fingerprint.fingerprint = lambda *of: known[of] if of in known else real(*of)


def _import_models() -> None:
    """Do what ``django.setup`` does before it calls the apps, without Daphne's, which imports the reactor."""
    from django.apps import AppConfig, apps
    from django.conf import settings

    for entry in settings.INSTALLED_APPS:
        if entry != "daphne":
            config = AppConfig.create(entry)
            apps.app_configs[config.label] = config
            config.apps = apps
    apps.apps_ready = True
    for config in apps.get_app_configs():
        config.import_models()
    apps.clear_cache()
    apps.models_ready = True


def _import_modules() -> None:
    from django.apps import apps

    for name in MORE.split():
        importlib.import_module(name)
    migrations = [f"{config.name}.migrations" for config in apps.get_app_configs()]
    for package in map(importlib.import_module, [*PACKAGES, *filter(importlib.util.find_spec, migrations)]):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.startswith(OF_A_CHILD) and not module.name.endswith("__main__"):
                importlib.import_module(module.name)


def _forget() -> None:
    """Let a child make settings and apps of its own. Asserts that nothing was made of these settings."""
    from django.apps import apps
    from django.conf import settings
    from django.core.cache import caches
    from django.db import connections
    from django.template import engines
    from django.utils.functional import empty

    assert "settings" not in vars(caches), "caches were made of the fork server's settings"
    assert "templates" not in vars(engines), "template engines were made of the fork server's settings"
    # private: django.utils.connection.BaseConnectionHandler — models ask the database how long a table's name may be
    vars(connections).pop("settings", None)
    connections._settings = None  # type: ignore[attr-defined]
    del connections["default"]
    apps.app_configs.clear()
    apps.apps_ready = apps.models_ready = apps.ready = False
    apps.ready_event.clear()
    apps.clear_cache()
    settings._wrapped = empty  # private: django.utils.functional.LazyObject — as it is before the first use
    for name in [name for name in sys.modules if name.startswith(SETTINGS)]:
        del sys.modules[name]
    delattr(sys.modules["qualgent"], "settings")
