"""Names of Playwright's tests: a file, a project and titles as one text, and back."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgagent.placeholders import check_values
from qgprotocol.test_names import CaseName, format_test_name, parse_test_name, parse_title_path
from qualgent.core.fields import PLAIN

FILE = "e2e/[id] a.spec.ts"
ODD = [
    "a › b",
    " ",
    "%20",
    "100%",
    "[x]",
    "]",
    "-rf",
    "@file",
    "a\nb",
    "\\",
    "..",
    "x/../y",
    "x/..",
    "::",
    "\ud800",
    "›",
]
texts = st.one_of(st.sampled_from(ODD), st.text(st.characters(), min_size=1, max_size=8))


@given(project=st.one_of(st.just(""), texts), titles=st.lists(texts, max_size=3))
def test_a_name_is_read_as_it_was_written(project: str, titles: list[str]) -> None:
    """Whatever project and titles contain; an agent takes it for neither option nor path out of its test root."""
    case = CaseName(project, tuple(titles))
    name = format_test_name(FILE, case)
    assert parse_test_name(name) == (FILE, case)
    assert name.isprintable()
    assert re.fullmatch(PLAIN, name)
    assert "\\" not in name
    assert ".." not in name.split("/")
    check_values({"test": name, "org_id": "acme", "app_version_id": "1"})


@pytest.mark.parametrize(
    ("name", "case"),
    [
        ("a.spec.ts", CaseName()),
        ("a.spec.ts::[web]", CaseName("web")),
        ("a.spec.ts::[web] cart › adds two", CaseName("web", ("cart", "adds two"))),
        ("a.spec.ts::cart › [web] › 50%", CaseName("", ("cart", "[web]", "50%"))),
        ("a.spec.ts::%5Bweb] adds", CaseName("", ("[web] adds",))),
        ("a.spec.ts::no%FFcode", CaseName("", ("no%FFcode",))),
    ],
)
def test_names_are_readable(name: str, case: CaseName) -> None:
    """Ordinary titles stay as they are."""
    assert parse_test_name(name) == ("a.spec.ts", case)
    if "%FF" not in name:
        assert format_test_name("a.spec.ts", case) == name


@pytest.mark.parametrize(
    ("name", "case"),
    [
        ("a.spec.ts", CaseName()),
        ("a.spec.ts::[web] cart › adds two", CaseName("web", ("cart", "adds two"))),
        ("tests/test_a.py", CaseName()),
        ("tests/test_a.py::test_x", CaseName("", ("test_x",))),
        ("tests/test_a.py::TestCart::test_x[a::b]", CaseName("", ("TestCart", "test_x[a::b]"))),
        ("tests/test_a.py::test_x[%20 › ]", CaseName("", ("test_x[%20 › ]",))),
        ("flow.yaml", CaseName()),
    ],
)
def test_the_title_path_of_any_name(name: str, case: CaseName) -> None:
    """Of pytest, the parts of the node id; parameters are not cut."""
    assert parse_title_path(name) == case
