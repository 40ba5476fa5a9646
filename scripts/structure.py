"""Print the structure of the product's Python: rooms, floors, arrows and circles.

A file stands on the floor above all that it imports, and an arrow is an import from one file to another. Exits with 1
if files or rooms import each other in a circle, if a room has no floor in the layers of pyproject.toml, if an import of
ours is hidden under ``TYPE_CHECKING``, if the server sets a timer of the event loop past ``qualgent.core.tasks``, or
if two classes have one name. ``--files`` lists each file with its floor.

    .venv/bin/python scripts/structure.py
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections import Counter
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
CONFIG = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
ASIDE = {"tests", "benchmarks", "tools"}  # on the top floor, and no part of the product
PACKAGES: list[str] = [name for name in CONFIG["root_packages"] if name not in ASIDE]
SERVER = {"qualgent", "jobs", "agents"}
TIMERS = "qualgent.core.tasks"
NO_ROOMS = {"__init__.py", "formats"}
DJANGO_NAMES = {"Command", "Media", "Meta", "Migration"}  # of classes that Django looks up by name


def imports() -> dict[str, set[str]]:
    """Return what each module imports of the project; migrations are left out."""
    graph = grimp.build_graph(*PACKAGES, include_external_packages=False)
    modules = {module for module in graph.modules if ".migrations" not in module}
    return {module: graph.find_modules_directly_imported_by(module) & modules for module in modules}


def room_of(module: str) -> str:
    parts = module.split(".")
    return ".".join(parts[:2]) if parts[0] == "qualgent" else parts[0]


def file_of(module: str) -> Path:
    path = ROOT / module.replace(".", "/")
    package = path / "__init__.py"  # a folder of a package that was may be left, with its __pycache__
    return package if package.is_file() else path.with_suffix(".py")


def lines_of(module: str) -> int:
    return len(file_of(module).read_text().splitlines())


def circles(graph: dict[str, set[str]]) -> list[list[str]]:
    """Return a circle after the other, taking an arrow of each away before looking for the next."""
    left = {module: set(found) for module, found in graph.items()}
    found: list[list[str]] = []
    while True:
        try:
            list(TopologicalSorter(left).static_order())
            return found
        except CycleError as error:
            circle = error.args[1]
            found.append(circle)
            left[circle[1]].discard(circle[0])


def floors(graph: dict[str, set[str]]) -> dict[str, int]:
    """Return the floor of each module: 1 if it imports nothing, else one above the highest of what it imports."""
    found: dict[str, int] = {}
    for module in TopologicalSorter(graph).static_order():
        found[module] = 1 + max((found[imported] for imported in graph[module]), default=0)
    return found


def rooms_without_floor() -> list[str]:
    """Return the top-level packages, and rooms of ``qualgent``, that the layers of pyproject.toml do not name."""
    (layers,) = (contract["layers"] for contract in CONFIG["contracts"] if contract["type"] == "layers")
    placed = {name.strip() for layer in layers for name in re.split("[|:]", layer)}
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"qualgent"}
    inside = {path.relative_to(ROOT / "qualgent").parts[0] for path in (ROOT / "qualgent").rglob("*.py")}
    rooms = {f"qualgent.{name.removesuffix('.py')}" for name in inside - NO_ROOMS}
    return sorted((packages | rooms) - placed)


def hidden(modules: set[str]) -> list[str]:
    """Return the imports of the project's own modules under ``if TYPE_CHECKING``."""
    found = []
    for module in sorted(modules):
        tree = ast.parse(file_of(module).read_text())
        for node in ast.walk(tree):
            if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
                for inner in ast.walk(node):
                    name = inner.module if isinstance(inner, ast.ImportFrom) else None
                    if isinstance(inner, ast.ImportFrom) and (inner.level or (name or "").split(".")[0] in PACKAGES):
                        found.append(f"{module}: {ast.unparse(inner)}")
    return found


def raw_timers(modules: set[str]) -> list[str]:
    """Return where a module of the server sets a timer of the event loop other than by ``qualgent.core.tasks``."""
    return [
        f"{module}:{node.lineno}"
        for module in sorted(modules)
        if module.split(".")[0] in SERVER and module != TIMERS
        for node in ast.walk(ast.parse(file_of(module).read_text()))
        if isinstance(node, ast.Attribute) and node.attr in ("call_later", "call_at")
    ]


def repeated_classes(modules: set[str]) -> list[str]:
    """Return each class name that is defined more than once, with its modules."""
    places: dict[str, list[str]] = {}
    for module in sorted(modules):
        for node in ast.walk(ast.parse(file_of(module).read_text())):
            if isinstance(node, ast.ClassDef) and node.name not in DJANGO_NAMES:
                places.setdefault(node.name, []).append(module)
    return [f"{name}: {', '.join(found)}" for name, found in sorted(places.items()) if len(found) > 1]


def main() -> int:
    graph = imports()
    rooms_graph: dict[str, set[str]] = {}
    for module, imported in graph.items():
        rooms_graph.setdefault(room_of(module), set()).update({room_of(one) for one in imported} - {room_of(module)})
    found = circles(graph) + circles(rooms_graph)
    faults = [f"a circle: {' -> '.join(reversed(circle))}" for circle in found]
    faults += [f"no floor in the layers of pyproject.toml: {room}" for room in rooms_without_floor()]
    faults += [f"hidden under TYPE_CHECKING: {text}" for text in hidden(set(graph))]
    faults += [f"one name for two classes: {text}" for text in repeated_classes(set(graph))]
    faults += [f"a timer past {TIMERS}: {place}" for place in raw_timers(set(graph))]
    height = {} if found else floors(graph)
    print(f"{'room':<28}{'files':>6}{'lines':>8}{'floors':>8}")
    rooms = Counter(map(room_of, graph))
    for room, files in sorted(rooms.items()):
        inside = [module for module in graph if room_of(module) == room]
        span = [height[module] for module in inside if module in height]
        print(f"{room:<28}{files:>6}{sum(map(lines_of, inside)):>8}{f'{min(span)}-{max(span)}' if span else '':>8}")
    arrows = sum(map(len, graph.values()))
    print(f"\n{len(graph)} files, {arrows} arrows, {max(height.values(), default=0)} floors, {len(found)} circles")
    if "--files" in sys.argv:
        for module, floor in sorted(height.items(), key=lambda item: (-item[1], item[0])):
            print(f"{floor:>4}  {module}")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
