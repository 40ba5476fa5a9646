"""``scripts/structure.py``: what it finds in a graph of imports, and that the project passes it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from scripts import structure

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.seconds
def test_the_project_passes() -> None:
    """No circle of files, every module in a layer, no hidden import, no timer of its own, no class name twice."""
    done = subprocess.run(
        [sys.executable, "scripts/structure.py"], cwd=ROOT, capture_output=True, text=True, timeout=100, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.rstrip().endswith("0 circles")


def test_a_circle_is_found() -> None:
    """Each circle is named by its files, however many there are."""
    graph = {"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"e"}, "e": {"d"}, "f": {"a"}}
    found = [set(circle) for circle in structure.circles(graph)]
    assert sorted(found, key=len) == [{"d", "e"}, {"a", "b", "c"}]
    assert structure.circles({"a": {"b"}, "b": set()}) == []


def test_floors_count_from_the_ground() -> None:
    """A file stands above all that it imports."""
    assert structure.floors({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == {"a": 3, "b": 2, "c": 1}


def test_a_room_without_a_floor_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new package, or room of ``qualgent``, has to be placed in the layers; a new file of a placed one need not."""
    rooms = ("qualgent/engine/new.py", "qualgent/attic/new.py")
    for name in ("jobs/__init__.py", "extra/__init__.py", *rooms, "docs/new.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    monkeypatch.setattr(structure, "ROOT", tmp_path)
    assert structure.rooms_without_floor() == ["extra", "qualgent.attic"]


def test_a_timer_of_the_loop_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever the server sets one, but in the module of timers; clients set their own."""
    timer = "import asyncio\n\nasyncio.get_running_loop().{}(1, print)\n"
    modules = {"qualgent.live.new": "call_later", "jobs.new": "call_at", "qgagent.new": "call_later"}
    for module, call in {**modules, structure.TIMERS: "call_later"}.items():
        path = tmp_path / f"{module.replace('.', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(timer.format(call))
    monkeypatch.setattr(structure, "ROOT", tmp_path)
    assert structure.raw_timers({*modules, structure.TIMERS}) == ["jobs.new:3", "qualgent.live.new:3"]


def test_a_name_of_two_classes_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also of nested ones; names that Django looks up may be repeated."""
    (tmp_path / "a.py").write_text("class Job:\n    class Meta: pass\nclass Batch: pass\n")
    (tmp_path / "b.py").write_text("class Plan:\n    class Meta: pass\n    class Job: pass\n")
    monkeypatch.setattr(structure, "ROOT", tmp_path)
    assert structure.repeated_classes({"a", "b"}) == ["Job: a, b"]
