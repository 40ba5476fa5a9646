"""The box of commands to copy, of which one is shown at a time."""

from __future__ import annotations

from playwright.sync_api import Locator


def command_lines(panel: Locator) -> list[str]:
    """Return the commands that its box of commands offers."""
    choice = panel.get_by_label("Command", exact=True)
    lines = []
    for label in choice.locator("option").all_inner_texts():
        choice.select_option(label=label)
        lines.append(panel.get_by_label(label, exact=True).inner_text())
    return lines
