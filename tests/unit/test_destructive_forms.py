"""What cannot be taken back on the pages of a team is done by a second click, which says what it does."""

from __future__ import annotations

import re
from pathlib import Path

FORM = re.compile(r"<form[^>]*scoped_url '(team_\w*(?:revoke|remove|deactivate|delete|withdraw))'")


def test_each_is_inside_of_a_confirmation() -> None:
    """A ``details`` that its button opens."""
    found = {}
    for path in Path("templates/team").glob("*.html"):
        text = path.read_text(encoding="utf-8")
        for match in FORM.finditer(text):
            before = text[: match.start()]
            found[match[1]] = before.count('<details class="people-confirm">') > before.count("</details>")
    assert len(found) >= 6
    assert [name for name, is_confirmed in found.items() if not is_confirmed] == []
