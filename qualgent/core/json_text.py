"""JSON text for database columns, without NUL."""

from __future__ import annotations

import json
from typing import Any


def json_text(value: Any) -> str:
    """Return a value as JSON without NUL, which PostgreSQL cannot store."""
    return json.dumps(value).replace("\\u0000", "\\ufffd")
