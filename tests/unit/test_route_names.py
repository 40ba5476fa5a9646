"""Templates name routes that exist: else the page is an error, which only its own test would find."""

from __future__ import annotations

import json
import os
import re
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

NAMED = re.compile(r"""\{%\s*(?:scoped_url|url)\s+["']([\w.-]+)["']""")
SCRIPT = """
import json, django
django.setup()
from django.urls import get_resolver
print(json.dumps([name for name in get_resolver().reverse_dict if isinstance(name, str)]))
"""


@pytest.mark.seconds
def test_every_route_that_a_template_names_exists(tmp_path: Path) -> None:
    """In shared mode, which has all of them."""
    named = {
        name: str(path) for path in Path("templates").rglob("*.html") for name in NAMED.findall(path.read_text("utf-8"))
    }
    assert len(named) > 20
    shared = {
        "DJANGO_SETTINGS_MODULE": "qualgent.settings",
        "QUALGENT_AUTH": "on",
        "QUALGENT_SECRET_KEY": secrets.token_urlsafe(48),
    }
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "qualgent.settings",
        **shared,
        "QUALGENT_PUBLIC_URL": "https://q.example",
        "QUALGENT_DATA_DIR": str(tmp_path),
    }
    shown = subprocess.run([sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True, check=True)
    names = json.loads(shown.stdout)
    assert {name: path for name, path in named.items() if name not in names} == {}
