"""The objects of the API's JSON (``docs/api.md``), by kind. Fields that older servers do not send may be missing."""

from typing import Any

Agent = dict[str, Any]
Attempt = dict[str, Any]
Group = dict[str, Any]
Job = dict[str, Any]
