"""The tests. ``tests.settings`` is what pytest-django loads, so that no test touches the checkout's own ``var/``."""
