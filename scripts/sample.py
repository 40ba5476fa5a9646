"""Print a seeded sample of modules and functions, each with the first line of its docstring.

What cannot be understood from name, signature and first line is to be renamed or described.

    python3 scripts/sample.py [SEED] [COUNT]
"""

from __future__ import annotations

import ast
import random
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = (
    "agents", "jobs", "qgagent", "qgfailures", "qgjob", "qgprotocol", "qualgent",
)  # fmt: skip

Definition = ast.FunctionDef | ast.AsyncFunctionDef


def files() -> list[str]:
    listed = subprocess.run(["git", "ls-files", *PACKAGES], cwd=ROOT, capture_output=True, text=True, check=True)
    return [name for name in listed.stdout.split() if name.endswith(".py") and "/migrations/" not in name]


def first_line(node: ast.Module | Definition) -> str:
    return (ast.get_docstring(node) or "—").splitlines()[0]


def functions(tree: ast.AST, within: str = "") -> list[tuple[str, Definition]]:
    """Return functions and methods with their qualified names; nested functions and dunders are left out."""
    found: list[tuple[str, Definition]] = []
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef):
            found += functions(node, f"{within}{node.name}.")
        elif isinstance(node, Definition) and not node.name.startswith("__"):
            found.append((within + node.name, node))
    return found


def main() -> None:
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 30
    chance = random.Random(seed)
    trees = {name: ast.parse((ROOT / name).read_text()) for name in files()}
    modules = [name for name in trees if (ROOT / name).stat().st_size > 200]
    for name in sorted(chance.sample(modules, count)):
        print(f"{name}: {first_line(trees[name])}")
    print()
    everything = [(file, name, node) for file, tree in trees.items() for name, node in functions(tree)]
    for file, name, node in sorted(chance.sample(everything, count), key=lambda found: found[:2]):
        returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
        print(f"{file}: {name}({ast.unparse(node.args)}){returns}\n    {first_line(node)}")


if __name__ == "__main__":
    main()
