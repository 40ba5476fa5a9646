"""A user of the admin over HTTP: open pages, select rows, confirm actions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html.parser import HTMLParser
from typing import Any
from urllib.parse import quote

from tests.integration.client import Answer, Client


class _Inputs(HTMLParser):
    """A parser of the inputs on a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, list[str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "input" and values.get("name"):
            self.found.setdefault(str(values["name"]), []).append(values.get("value") or "")


class AdminBrowser:
    """One user with one browser."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def look(self, path: str, **params: Any) -> str:
        """Return a page of the admin, which must exist."""
        answer = self.client.get(f"/admin/{path}", **params)
        assert answer.status == 200, (path, answer.status)
        return str(answer.body)

    def row(self, model: str, pk: object) -> str:
        """Return the page of a row."""
        return self.look(f"{model}/{quote(str(pk).replace('/', '_2F'), safe='')}/change/")

    def listed(self, model: str, **params: Any) -> int:
        """Return the number of rows that the list reports."""
        (count,) = re.findall(r"([\d,]+) results?\b", self.look(f"{model}/", **{"q": "", **params})) or re.findall(
            r'class="paginator"[^>]*>\s*(?:<[^>]*>\s*)*(\d+) ', self.look(f"{model}/", **params)
        )
        return int(count)

    def post(self, path: str, data: dict[str, Any]) -> Answer:
        token = inputs(self.look(path.split("?")[0]))["csrfmiddlewaretoken"][0]
        return self.client.send("POST", f"/admin/{path}", data={"csrfmiddlewaretoken": token, **data})

    def choose(self, model: str, action: str, ids: Sequence[object], query: str = "", **more: Any) -> str:
        """Select rows and an action; return the page that asks for confirmation."""
        data = {"action": action, "_selected_action": [str(pk) for pk in ids], "index": "0", **more}
        answer = self.post(f"{model}/{query}", data)
        assert answer.status == 200, (answer.status, answer.body)
        return str(answer.body)

    def confirm(self, model: str, page: str, query: str = "", **fields: Any) -> list[str]:
        """Submit the page of confirmation; return the messages of the next page."""
        answer = self.post(f"{model}/{query}", {**inputs(page), **fields})
        assert answer.status == 302, answer.body
        return messages(self.client.get(answer.headers["location"]))

    def act(self, model: str, action: str, ids: Sequence[object], **fields: Any) -> list[str]:
        """Choose and confirm an action."""
        return self.confirm(model, self.choose(model, action, ids), **fields)


def inputs(page: str) -> dict[str, list[str]]:
    """Return the values of all inputs on a page, by name."""
    parser = _Inputs()
    parser.feed(page)
    return parser.found


def messages(page: Answer) -> list[str]:
    """Return the messages on top of a page."""
    return re.findall(r'<li class="(?:success|warning|error)">([^<]*)</li>', page.body)
