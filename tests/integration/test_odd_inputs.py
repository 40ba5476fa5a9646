"""Nothing that a client can send is answered with a server error, and nothing of it stops the server."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from select import select
from threading import local
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
import yaml
from django.contrib import admin

from jobs.selectors.jobs import JOB_FILTERS
from jobs.selectors.search import KEYS
from qualgent.dashboard.screens import SCREENS
from tests.integration.admin_browser import AdminBrowser, inputs
from tests.integration.client import Client
from tests.integration.known_objects import Known
from tests.integration.odd_inputs import FEW, ODD, SOME_ID, TIMES, OddRequest, OddRequests
from tests.server_process import ServerProcess

pytestmark = [pytest.mark.timeout(600), pytest.mark.chaos]  # on one Python in CI: it takes minutes of a core
LEAST = 200
AT_ONCE = 4
ENVIRONMENT = {
    "QUALGENT_WEBHOOK_ALLOW": "127.0.0.1",
    "QUALGENT_DEMO_AGENTS": "1",
    "QGAGENT_SECONDS": "0.1",
    "QGAGENT_INSTALL_SECONDS": "0",
}


class OddClient:
    """A client that sends odd requests and collects those that the server failed on."""

    def __init__(self, server: ServerProcess, known: Known) -> None:
        self.server, self.known = server, known
        self._own = local()  # each thread's connection
        self._connections: list[HTTPConnection] = []
        self.sent: Counter[str] = Counter()
        self.failed: list[str] = []

    def close(self) -> None:
        for connection in self._connections:
            connection.close()

    def send(self, requests: Iterable[OddRequest]) -> None:
        """Send the requests, several at once."""
        requests = list(requests)
        self.sent.update(request.place for request in requests)
        with ThreadPoolExecutor(AT_ONCE) as pool:
            for request, found in zip(requests, pool.map(self._status_of, requests), strict=True):
                if not isinstance(found, int) or found >= 500:
                    self.failed.append(f"{request.place}: {found!r} to {request}"[:300])

    def _status_of(self, request: OddRequest) -> int | Exception:
        # the URL and the headers as they are, which other clients would encode
        connection = self._connection()
        try:
            named = {name.lower() for name, _ in request.headers}
            connection.putrequest(request.method, request.url, "host" in named, "accept-encoding" in named)
            for name, value in request.headers:
                connection.putheader(name, value)
            if not named & {"content-length", "transfer-encoding"}:
                connection.putheader("Content-Length", str(len(request.body or b"")))
            connection.endheaders(request.body)
            answer = connection.getresponse()
            answer.read()
        except (OSError, HTTPException) as error:
            connection.close()
            return error
        return answer.status

    def _connection(self) -> HTTPConnection:
        """Return this thread's connection, which opens itself; one that the server has closed is opened anew."""
        found: HTTPConnection | None = getattr(self._own, "connection", None)
        if found is None:
            address = urlsplit(self.server.url)
            found = self._own.connection = HTTPConnection(str(address.hostname), address.port, timeout=30)
            self._connections.append(found)
        if found.sock is not None and select([found.sock], [], [], 0)[0]:
            found.close()
        return found

    def check(self) -> None:
        """Fail if a request failed, or left a traceback in the server's log."""
        log = self.server.log_text()
        assert not self.failed, f"{len(self.failed)} of {self.sent.total()}:\n" + "\n".join(self.failed[:100])
        errors = set(re.findall(r"^\W*((?:\w+\.)*\w*(?:Error|Exception|Disallowed\w*): .*)", log, re.MULTILINE))
        assert "Traceback" not in log, errors
        assert self.known.client.get("/readyz").status == 200

    def description(self) -> dict[str, Any]:
        found: dict[str, Any] = yaml.safe_load(self.known.client.get("/api/schema/").body)
        return found


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory, migrated_data_dir: Path) -> Iterator[Callable[[], OddClient]]:
    """Return a function that starts a server on which something of each kind exists."""
    with ExitStack() as at_end:

        def make() -> OddClient:
            data_dir = tmp_path_factory.mktemp("odd") / "server"
            shutil.copytree(migrated_data_dir, data_dir)
            server = ServerProcess(data_dir, env=ENVIRONMENT).start()
            at_end.callback(server.end)
            client = at_end.enter_context(closing(Client(server.url)))
            return at_end.enter_context(closing(OddClient(server, Known(client))))

        yield make


@pytest.fixture(scope="module")
def odd(start: Callable[[], OddClient]) -> OddClient:
    """Make a client of the server of most tests."""
    return start()


@pytest.mark.slow
def test_no_parameter_header_or_field_of_the_api_makes_it_fail(start: Callable[[], OddClient]) -> None:
    """Each parameter, header and field of each operation, with each odd value; and the admin shows what they left.

    On a server of its own: that is thousands of rows, with which each list of the other tests takes five times as long.
    """
    odd = start()
    odd.send(OddRequests(odd.description(), odd.known.ids))
    for model in admin.site._registry:
        base = f"/admin/{model._meta.app_label}/{model._meta.model_name}/"
        odd.send(OddRequest(base, "GET", f"{base}?p={page}") for page in (1, 2, 3))
    assert odd.sent.total() > 3_000
    assert len(odd.sent) > 200
    odd.check()


@pytest.mark.parametrize("charset", ["utf-16", "rot13", "unicode_escape", "hex", "utf-7", "\xff", "x" * 2_000])
def test_a_charset_does_not_decode_queries(odd: OddClient, charset: str) -> None:
    """That of a request's Content-Type: Django would decode its query by it, into lone surrogates or not at all."""
    header = ("Content-Type", f"text/plain; charset={charset}".encode("latin-1"))
    for path in ("/api/v1/jobs?org_id=%5Cud800", "/jobs?org_id=%5Cud800", "/admin/jobs/job/?q=%FF"):
        odd.send([OddRequest(path, "GET", path, headers=(header,))])
    odd.send([OddRequest("upload", "PUT", "/api/v1/builds/acme/3.0?name=%5Cud800%FF", b"a file", (header,))])
    odd.check()


def test_thousands_of_parameters_are_refused(odd: OddClient) -> None:
    """By the API, pages and the admin, with a message."""
    for path in ("/api/v1/jobs", "/jobs", "/admin/jobs/job/"):
        answer = odd.known.client.send("GET", f"{path}?{'a&' * 5_000}")
        assert answer.status == 400
        assert "at most 1000 parameters" in answer.body["error"]
    odd.check()


def searches() -> Iterator[str]:
    """Yield each key with each operator and odd value."""
    keys = [
        *KEYS,
        *(f"label.{name}" for name in ("contains", "os__regex", "__", "0", "9" * 400, 'a"b', "é", "$", "a.b", "pk")),
    ]
    for key in keys:
        for operator in (":", "<", ">="):
            for value in (
                "x",
                "(a+)+$",
                "999999w",
                "999999.999w",
                "0.001ms",
                "999999",
                "9" * 400,
                "٣",
                "\0",
                '"%"',
                "," * 400,
                "\ufffe",
            ):
                yield f"{key}{operator}{value}"
    yield from ("-" * 500, '"' * 500, "a" * 1_000, "(" * 1_000, ' "" ' * 100, "-label.x: " * 50, "org:" + "," * 990)


def test_no_search_makes_it_fail(odd: OddClient) -> None:
    """In the list and in changes of many jobs; a selection of jobs that are shown as pages, too."""
    found = list(searches())
    assert len(found) > LEAST
    odd.send(OddRequest(f"q={text[:50]}", "GET", f"/api/v1/jobs?q={quote(text, safe='')}") for text in found)
    odd.send(OddRequest(f"page q={text[:50]}", "GET", f"/jobs?q={quote(text, safe='')}") for text in found[::7])
    odd.check()


PAGE_PARAMETERS = (*JOB_FILTERS, "suite", "branch", "flaky", "failing", "quarantined", "sort", "cursor", "range", "id")


def page_requests(known: Known) -> Iterator[OddRequest]:
    for screen in SCREENS:
        name = next((name for name in ("id", "name") if f"(?P<{name}>" in screen.pattern), None)
        path = "/" + screen.pattern.strip("^").split("(?P")[0].rstrip("$").removesuffix("\\Z").rstrip("?/")
        if name is not None:
            yield from (OddRequest(f"{screen.name} {name}", "GET", f"{path}/{odd}") for odd in ODD[::2])
        elif screen.load is not None:
            for turn, parameter in enumerate(PAGE_PARAMETERS):
                values = FEW[turn % 3 :: 3]
                yield from (
                    OddRequest(f"{screen.name} {parameter}", "GET", f"{path}?{parameter}={odd}") for odd in values
                )


def test_no_page_fails(odd: OddClient) -> None:
    """The dashboard's screens, by their ids and the parameters that they read."""
    requests = list(page_requests(odd.known))
    assert len(requests) > LEAST
    odd.send(requests)
    odd.check()


def admin_requests(client: Client) -> Iterator[OddRequest]:
    """Yield lists with odd searches, pages, orders and declared filters, and rows by odd ids."""
    turn = 0
    for model, owner in admin.site._registry.items():
        base = f"/admin/{model._meta.app_label}/{model._meta.model_name}/"
        for name in ("q", "p", "o", "e", "all", "_to_field", "_popup", "_facets", *owner.parameters()):
            turn += 1
            yield from (OddRequest(f"{base} {name}", "GET", f"{base}?{name}={odd}") for odd in FEW[turn % 8 :: 8])
            many = f"{name}=x&" * (12_000 // (len(name) + 3))
            yield OddRequest(f"{base} {name}, often", "GET", f"{base}?{many}")
        yield OddRequest(f"{base} q of many words", "GET", f"{base}?q={'x+' * 6_000}")
        yield from (OddRequest(f"{base} id", "GET", f"{base}{odd}/change/") for odd in FEW[turn % 4 :: 4])
        yield from (OddRequest(f"{base} id", "GET", f"{base}{FEW[1]}/{rest}") for rest in ("history/", "delete/", ""))


@pytest.mark.slow
def test_no_list_of_the_admin_fails(odd: OddClient) -> None:
    """By any parameter that it reads, and no row by an odd id."""
    requests = list(admin_requests(odd.known.client))
    assert len(requests) > LEAST
    odd.send(requests)
    odd.check()


ODD_FIELDS = ("", "\0", "x" * 5_000, "9" * 30, "9" * 4_400, "nan", "\ufffe", SOME_ID, TIMES[1], TIMES[3])
FIELDS = ("_selected_action", "index", "select_across", "until", "expected", "note", "priority")


def test_no_action_of_the_admin_fails(odd: OddClient) -> None:
    """With odd rows selected, odd numbers, an odd end of a pause."""
    browser, ids = AdminBrowser(odd.known.client), odd.known.ids
    rows = {"job": ids["job_id"][1], "agent": ids["name"][0], "delivery": ids["delivery_id"][0]}
    token = inputs(browser.look("jobs/job/"))["csrfmiddlewaretoken"][0]
    answers: list[tuple[int, str]] = []
    turn = 0

    def post(path: str, data: dict[str, str]) -> None:
        answer = odd.known.client.send("POST", f"/admin/{path}", data={"csrfmiddlewaretoken": token, **data})
        answers.append((answer.status, f"{path} {data}"[:300]))

    for model, owner in admin.site._registry.items():
        name = str(model._meta.model_name)
        for action in [action.__name__ for action in owner.actions]:
            for field in FIELDS:
                turn += 1
                for text in ODD_FIELDS[turn % 3 :: 3]:  # each with every third field, in turn
                    row = rows.get(name, "1")
                    data = {"action": action, "_selected_action": row, "index": "0", "confirmed": "1", field: text}
                    post(f"{model._meta.app_label}/{name}/", data)
    assert len(answers) > LEAST
    assert [answer for answer in answers if answer[0] not in (200, 302, 400)] == []
    odd.check()
