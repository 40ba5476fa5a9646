"""What a person does in the admin, over HTTP: look, choose rows, answer the page that asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html.parser import HTMLParser
from typing import Any
from urllib.parse import quote

from tests.integration.client import Answer, Client


class _Inputs(HTMLParser):
    """The values of a page's inputs, by name."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, list[str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "input" and values.get("name"):
            self.found.setdefault(str(values["name"]), []).append(values.get("value") or "")


class Inspector:
    """One person with one browser."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def look(self, path: str, **params: Any) -> str:
        """A page of the admin that is there."""
        answer = self.client.get(f"/admin/{path}", **params)
        assert answer.status == 200, (path, answer.status)
        return str(answer.body)

    def row(self, model: str, pk: object) -> str:
        """The page of a row."""
        return self.look(f"{model}/{quote(str(pk).replace('/', '_2F'), safe='')}/change/")

    def listed(self, model: str, **params: Any) -> int:
        """How many rows the list says that it has."""
        (count,) = re.findall(r"([\d,]+) results?\b", self.look(f"{model}/", **{"q": "", **params})) or re.findall(
            r'class="paginator"[^>]*>\s*(?:<[^>]*>\s*)*(\d+) ', self.look(f"{model}/", **params)
        )
        return int(count)

    def post(self, path: str, data: dict[str, Any]) -> Answer:
        token = inputs(self.look(path.split("?")[0]))["csrfmiddlewaretoken"][0]
        return self.client.send("POST", f"/admin/{path}", data={"csrfmiddlewaretoken": token, **data})

    def choose(self, model: str, action: str, ids: Sequence[object], query: str = "", **more: Any) -> str:
        """Tick rows and pick an action: the page that asks."""
        data = {"action": action, "_selected_action": [str(pk) for pk in ids], "index": "0", **more}
        answer = self.post(f"{model}/{query}", data)
        assert answer.status == 200, (answer.status, answer.body)
        return str(answer.body)

    def confirm(self, model: str, page: str, query: str = "", **fields: Any) -> list[str]:
        """Send the page that asked; what the next page tells."""
        answer = self.post(f"{model}/{query}", {**inputs(page), **fields})
        assert answer.status == 302, answer.body
        return told(self.client.get(answer.headers["location"]))

    def act(self, model: str, action: str, ids: Sequence[object], **fields: Any) -> list[str]:
        """Both steps of it."""
        return self.confirm(model, self.choose(model, action, ids), **fields)


def inputs(page: str) -> dict[str, list[str]]:
    """Of the whole page."""
    parser = _Inputs()
    parser.feed(page)
    return parser.found


def told(page: Answer) -> list[str]:
    """The messages on top of a page."""
    return re.findall(r'<li class="(?:success|warning|error)">([^<]*)</li>', page.body)
