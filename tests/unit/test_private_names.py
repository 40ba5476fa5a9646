"""What we rely on of other packages' private parts is still there, and is listed in docs/architecture.md."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from django.core.handlers.asgi import ASGIHandler, ASGIRequest
from rest_framework.views import APIView
from servestatic.asgi import FileServerASGI
from servestatic.middleware import ServeStaticMiddleware

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [ROOT / folder for folder in ("agents", "jobs", "qualgent")]
COMMENTS = re.compile(r"(?:^[ \t]*#.*\n)+", re.MULTILINE)
MARKER = re.compile(r"private: (?P<names>[\w., ]+?) — .+? \((?P<test>tests/[\w/]+\.py)\)")


class Private(NamedTuple):
    """One private name that we use."""

    name: str  # package.module.Class.attribute
    file: str
    test: str  # what fails when it changes its meaning


def full_names(text: str) -> list[str]:
    """``a.b.C.x y, d.e.F.z`` is three: a name without a dot is of the same owner as the one before."""
    names: list[str] = []
    for word in text.replace(",", " ").split():
        names.append(word if "." in word else f"{names[-1].rpartition('.')[0]}.{word}")
    return names


def in_code() -> list[Private]:
    found = []
    for path in sorted(path for folder in SOURCES for path in folder.rglob("*.py")):
        for block in COMMENTS.findall(path.read_text()):
            text = " ".join(line.strip().removeprefix("#").strip() for line in block.splitlines())
            matches = list(MARKER.finditer(text))
            assert len(matches) == text.count("private: "), f"{path}: {text}"
            file = path.relative_to(ROOT).as_posix()
            found += [Private(name, file, match["test"]) for match in matches for name in full_names(match["names"])]
    return found


def in_docs() -> list[Private]:
    text = (ROOT / "docs" / "architecture.md").read_text().partition("\n## Private parts of other packages\n")[2]
    rows = re.findall(r"^\| (`.+?`) \| `(\S+)` \| .+? \| `(\S+)` \|$", text.partition("\n## ")[0], re.MULTILINE)
    return [Private(name, file, test) for names, file, test in rows for name in full_names(names.replace("`", ""))]


PRIVATE = in_code()

PUBLIC = {"_meta", "_default_manager", "_base_manager", "_asdict", "_replace"}  # documented, of Django and named tuples
LISTED_AS = {"_has_been_logged": "log_response", "MigrationExecutor": "MigrationExecutor"}  # by what they belong to
OURS = ("agents", "jobs", "qg", "qualgent")


def own_names(trees: Iterable[ast.AST]) -> set[str]:
    """Whatever these modules define or assign, by its last name."""
    found = set()
    for node in (node for tree in trees for node in ast.walk(tree)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and ast.unparse(node.value) == "self":
            found.add(node.attr)
    return found


def foreign_private(tree: ast.AST, own: set[str]) -> set[str]:
    """Private names of other packages that a module imports or uses: those with an underscore, or in ``internal``."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level and not (node.module or "").startswith(OURS):
            for alias in node.names:
                parts = f"{node.module}.{alias.name}".split(".")
                if any(part in LISTED_AS or part == "internal" or part.startswith("_") for part in parts):
                    found.add(parts[-1])
        elif isinstance(node, ast.Attribute) and re.match("_[^_]", node.attr):
            of_python = ast.unparse(node.value) in sys.stdlib_module_names
            if node.attr not in own | PUBLIC and not of_python:
                found.add(node.attr)
    return found - {"annotations"}


def owner_of(name: str) -> tuple[Any, str]:
    """The module or class that has the attribute, and the attribute's name."""
    module_name, _, attribute = name.rpartition(".")
    try:
        return import_module(module_name), attribute
    except ModuleNotFoundError:
        module_name, _, class_name = module_name.rpartition(".")
        return getattr(import_module(module_name), class_name), attribute


def calls(function: Any) -> list[str]:
    """The methods of its own object that a function calls, in order."""
    return re.findall(r"self\.(\w+)\(", inspect.getsource(function))


def parameters(function: Any) -> list[str]:
    return list(inspect.signature(function).parameters)


def test_the_docs_list_what_the_code_uses() -> None:
    """Both ways: name, file, and the test that fails when it changes its meaning."""
    assert PRIVATE
    assert sorted(in_docs()) == sorted(PRIVATE)


@pytest.mark.seconds
def test_no_use_is_unlisted() -> None:
    """Each private name of another package has its comment, in the file that uses it."""
    paths = [path for folder in SOURCES for path in folder.rglob("*.py")]
    trees = {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text()) for path in paths}
    own = own_names(trees.values())
    for file, tree in trees.items():
        listed = {part for private in PRIVATE if private.file == file for part in private.name.split(".")}
        assert {LISTED_AS.get(name, name) for name in foreign_private(tree, own)} <= listed, file


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("from allauth.core.internal import ratelimit", {"ratelimit"}),
        ("from package._private import name", {"name"}),
        ("import psycopg\npsycopg.errors._WaitTimeout", {"_WaitTimeout"}),
        ("response._csp_update = 1", {"_csp_update"}),
        ("from __future__ import annotations\nimport os\nos._exit(1)\nself._ours = model._meta\nself._ours", set()),
    ],
)
def test_private_names_of_others_are_found(code: str, found: set[str]) -> None:
    """Imported, read or set; not those of ours, of Python, and documented ones."""
    tree = ast.parse(code)
    assert foreign_private(tree, own_names([tree])) == found


@pytest.mark.parametrize("private", PRIVATE, ids=lambda private: private.name)
def test_each_name_is_still_there(private: Private) -> None:
    """As an attribute of its owner, or of its instances; and its test is a file of ours."""
    owner, attribute = owner_of(private.name)
    if not hasattr(owner, attribute):
        sources = "".join(inspect.getsource(base) for base in owner.__mro__[:-1])
        assert re.search(rf"\bself\.{attribute}\b", sources)
    assert (ROOT / private.test).is_file()


def test_the_rest_framework_dispatches_as_we_do() -> None:
    """Ours is a copy that awaits the handler."""
    assert calls(APIView.dispatch) == ["initialize_request", "initial", "handle_exception", "finalize_response"]


def test_django_makes_requests_as_we_do() -> None:
    """From a scope and a file."""
    assert parameters(ASGIRequest.__init__) == ["self", "scope", "body_file"]
    assert ASGIHandler.request_class is ASGIRequest
    assert "self.request_class(scope, body_file)" in inspect.getsource(ASGIHandler.create_request)


def test_servestatic_serves_one_file_by_itself() -> None:
    """Given what the middleware found."""
    assert parameters(FileServerASGI.__init__) == ["self", "static_file"]
    assert parameters(FileServerASGI.__call__) == ["self", "scope", "receive", "send"]
    assert "self.files" in inspect.getsource(ServeStaticMiddleware.__call__)
