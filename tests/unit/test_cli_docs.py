"""The docs of qgjob, qgagent and the protocol match the code."""

from __future__ import annotations

import re
import subprocess
import sys
import typing
from pathlib import Path

import msgspec
import pytest

from qgprotocol import messages

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"


@pytest.mark.seconds
def test_the_reference_is_current() -> None:
    """docs/cli.md is the output of docs/generate_cli.py."""
    done = subprocess.run(
        [sys.executable, "docs/generate_cli.py", "--check"], check=False, cwd=ROOT, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("kind", typing.get_args(messages.FromAgent) + typing.get_args(messages.FromServer))
def test_every_message_is_described(kind: type[msgspec.Struct]) -> None:
    """docs/protocol.md lists each message with its sender."""
    side = "agent" if kind in typing.get_args(messages.FromAgent) else "server"
    assert f"| `{kind.__struct_config__.tag}` | {side} |" in (DOCS / "protocol.md").read_text()


def test_every_event_of_the_journal_is_described() -> None:
    """docs/agents.md lists exactly the events that the code writes."""
    source = "".join(path.read_text() for path in (ROOT / "qgagent").glob("*.py"))
    written = set(re.findall(r'journal\.write\(\s*"(\w+)"', source))
    written |= set(re.findall(r'event = "(\w+)" if .* else "(\w+)"', source)[0])
    section = (DOCS / "agents.md").read_text().partition("### Journal")[2]
    assert written == set(re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE))
