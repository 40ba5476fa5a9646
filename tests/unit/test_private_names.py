"""What we rely on of other packages' private parts is still there, and is listed in docs/architecture.md."""

from __future__ import annotations

import inspect
import re
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


@pytest.mark.parametrize("private", PRIVATE, ids=lambda private: private.name)
def test_each_name_is_still_there(private: Private) -> None:
    """As an attribute of its owner, or of its instances; and its test is a file of ours."""
    owner, attribute = owner_of(private.name)
    sources = "".join(inspect.getsource(base) for base in getattr(owner, "__mro__", ())[:-1])
    assert hasattr(owner, attribute) or re.search(rf"\bself\.{attribute}\b", sources)
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
