"""What is kept of released versions (tests/keep_release.py), and how tests use it."""

from __future__ import annotations

import json
import tarfile
import zipfile
from pathlib import Path
from typing import Any

KEPT = Path(__file__).resolve().parent / "1.0"


def clients(folder: Path) -> Path:
    """Install the kept clients into a new folder, from which ``python -m qgjob`` runs them."""
    (wheel,) = KEPT.glob("qualgent-*.whl")
    with zipfile.ZipFile(wheel) as opened:
        opened.extractall(folder)  # a wheel of pure Python is no more
    return folder


def server(folder: Path) -> Path:
    """Install the kept clients and server into a new folder, as in a checkout."""
    clients(folder)
    _unpack("server.tar.xz", folder)
    viewer = folder / "qualgent" / "server" / "content" / "trace_viewer" / "files"
    viewer.mkdir(parents=True)
    for name in ("index.html", "sw.bundle.js"):  # which it looks for at its start
        (viewer / name).touch()
    return folder


def data(folder: Path) -> dict[str, Any]:
    """Put the kept data directory and ``postgres.sql`` into a new folder; return the facts about them."""
    _unpack("data.tar.xz", folder)
    (folder / "data").chmod(0o700)
    facts: dict[str, Any] = json.loads((folder / "facts.json").read_text())
    return facts


def _unpack(name: str, folder: Path) -> None:
    with tarfile.open(KEPT / name) as archive:
        archive.extractall(folder, filter="data")
