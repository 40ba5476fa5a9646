"""Answers to a request on which the server failed: a page for browsers, JSON for programs."""

from __future__ import annotations

import json

from django.test import RequestFactory

from qualgent.web.outage import server_error


def test_browsers_get_a_page() -> None:
    """It needs no session and no database, and its policy is as strict as that of other pages."""
    answer = server_error(RequestFactory().get("/team/", HTTP_ACCEPT="text/html,*/*;q=0.8"))
    assert (answer.status_code, answer["Content-Type"]) == (500, "text/html; charset=utf-8")
    assert "The server failed on this page" in answer.text
    assert "default-src 'none'" in answer["Content-Security-Policy"]


def test_programs_get_json() -> None:
    """So does every request of the API, whatever it accepts."""
    for path, accept in (("/team/", "*/*"), ("/api/v1/jobs", "text/html")):
        answer = server_error(RequestFactory().get(path, HTTP_ACCEPT=accept))
        assert (answer.status_code, list(json.loads(answer.content))) == (500, ["error"])
