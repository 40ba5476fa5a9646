"""The reference at /api/docs/ has everything that the OpenAPI description has."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import RequestFactory
from drf_spectacular.generators import SchemaGenerator

from qualgent.accounts.permissions import CALLER_KEY
from qualgent.api.reference.sections import sections_of, with_code
from qualgent.api.reference.views import show_reference
from tests.callers import OWNER


@pytest.fixture(scope="module")
def description() -> dict[str, Any]:
    found: dict[str, Any] = SchemaGenerator().get_schema(request=None, public=True)
    return found


@pytest.fixture(scope="module")
def page() -> str:
    show: Any = show_reference
    while hasattr(show, "__wrapped__"):  # its permission has a test of its own
        show = show.__wrapped__
    request: Any = RequestFactory().get("/api/docs/", HTTP_HOST="127.0.0.1:3000")
    request.scope = {CALLER_KEY: OWNER}
    response: HttpResponse = show(request)
    return response.content.decode()


def test_every_operation_has_its_section(description: dict[str, Any], page: str) -> None:
    """With its method, path, parameters and statuses, and a request to copy."""
    shown = dict(re.findall(r'<article class="operation" id="(\w+)".*?>(.*?)</article>', page, re.DOTALL))
    names = [one["operationId"] for path in description["paths"].values() for one in path.values()]
    assert sorted(shown) == sorted(names)
    for path, operations in description["paths"].items():
        for method, operation in operations.items():
            text = shown[operation["operationId"]]
            assert f">{method.upper()}</span>" in text
            assert f"<code>{path}</code>" in text
            for parameter in operation.get("parameters", []):
                assert f"<dt><code>{parameter['name']}</code> <span" in text, parameter
            for status in operation["responses"]:
                assert re.search(rf"<dt[^>]*>{status} ", text), (path, status)
            assert "<code>curl " in text
            assert "{" not in re.findall(r"<code>curl .*?(https?://\S+)", unescape(text))[0], "a value is missing"


def test_every_type_has_its_fields_and_every_link_a_target(description: dict[str, Any], page: str) -> None:
    """Anchors of operations and types are unique, so that they can be shared."""
    targets = re.findall(r'\bid="([^"]+)"', page)
    assert len(targets) == len(set(targets))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(targets)
    for name, schema in description["components"]["schemas"].items():
        text = page.partition(f'id="type-{name}"')[2].partition("</article>")[0]
        for field in schema.get("properties", {}):
            assert f"<dt><code>{field}</code>" in text, (name, field)


def test_nothing_on_the_page_is_inline_or_foreign(page: str) -> None:
    """No inline script or style; scripts and styles are files of this server."""
    assert re.findall(r"<script(?![^>]*\bsrc=)", page) == []
    assert re.findall(r"<style|\bstyle=|\bon\w+=", page) == []
    assert [url for url in re.findall(r'(?:src|href)="([^"]*)"', page) if not url.startswith(("/", "#"))] == []


def test_texts_of_the_description_are_escaped() -> None:
    """A description is text: only what is in backticks becomes code."""
    assert with_code("`a<b` <script>") == "<code>a&lt;b</code> &lt;script&gt;"


def test_requests_are_quoted_and_authenticated(description: dict[str, Any]) -> None:
    """A body cannot end its quotes; of a shared server, requests have a token."""
    operation = {
        "operationId": "create",
        "tags": ["jobs"],
        "requestBody": {"content": {"application/json": {"schema": {}, "examples": {"1": {"value": {"a": "'; rm"}}}}}},
        "responses": {},
    }
    made = {"paths": {"/x": {"post": operation}}, "components": {"schemas": {}}}
    ((section,), (shared,)) = (
        sections_of(made, server="http://h", authenticated=authenticated) for authenticated in (False, True)
    )
    assert section.operations[0].curl.endswith("""-d '{"a": "'"'"'; rm"}'""")
    assert "Authorization" not in section.operations[0].curl
    assert '-H "Authorization: Bearer $QUALGENT_TOKEN"' in shared.operations[0].curl


def test_a_created_object_comes_before_a_repeated_one(page: str) -> None:
    """Of POST, the response 201 is before 200; names of operations are words; a limit of one is in the singular."""
    article = page.partition('id="create_jobs"')[2].partition("</article>")[0]
    assert 'href="#create_jobs">Create jobs</a>' in article
    assert article.index('<dt class="is-good">201 ') < article.index('<dt class="is-good">200 ')
    assert "at least 1 character" in page
    assert "1 characters" not in page
    assert ">List CI rules</a>" in page
