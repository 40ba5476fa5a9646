"""An HTTP server with the job API in memory, for tests of qgjob."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

from click.testing import CliRunner, Result

from qgjob.ci_login import GITHUB_URL, GITLAB_TOKEN
from qgjob.main import cli
from qgjob.submission import GITHUB_RUN, VARIABLES

# The tests themselves may run in CI, whose variables qgjob reads.
NO_LOGIN = {"QUALGENT_TOKEN": None, "XDG_CONFIG_HOME": os.devnull}  # whoever runs the tests may be logged in
NO_CI = dict.fromkeys(
    [GITHUB_URL, GITLAB_TOKEN, *GITHUB_RUN, *(name for names in VARIABLES.values() for name in names)], None
)


class Request(NamedTuple):
    """A received request."""

    method: str
    path: str
    headers: dict[str, str]  # names in lower case
    body: Any


class Answer(NamedTuple):
    """A response. Without a status, the connection is closed without a response."""

    status: int | None
    body: Any = None
    headers: dict[str, str] = {}


class ContractServer:
    """Stores jobs as the real server does; responds with ``answers`` first, one per request."""

    def __init__(self, port: int = 0) -> None:
        self.requests: list[Request] = []
        self.answers: list[Answer] = []
        self.received = threading.Event()  # set by each request
        self.respond = threading.Event()  # cleared: responses wait for it
        self.respond.set()
        self.jobs: dict[str, dict[str, Any]] = {}
        self._by_key: dict[str, Answer] = {}
        self.http = ThreadingHTTPServer(("127.0.0.1", port), _handler(self))

    @property
    def port(self) -> int:
        return int(self.http.server_address[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def answer(self, request: Request) -> Answer:
        key = request.headers.get("idempotency-key", "")
        if key in self._by_key:
            return self._by_key[key]
        real = self._real_answer(request)
        if key:
            self._by_key[key] = real
        return real

    def _real_answer(self, request: Request) -> Answer:
        match request.method, request.path.strip("/").split("/"):
            case "POST", ["submit-job"]:
                return Answer(201, {"message": "Job submitted successfully", "job": self._store(request.body)})
            case "POST", ["api", "v1", "jobs"]:
                given = request.body if isinstance(request.body, list) else request.body["jobs"]
                jobs = [self._store(job) for job in given]
                batch = {"id": "batch-1", "total": len(jobs)}
                return Answer(201, {"message": f"{len(jobs)} jobs submitted", "batch": batch, "jobs": jobs})
            case "POST", ["api", "v1", "jobs", "cancel"]:
                waiting = [self.jobs[job_id] for job_id in request.body["filter"]["ids"]]
                for job in waiting:
                    job["status"] = "cancelled"
                return Answer(200, {"changed": len(waiting)})
            case "POST", ["api", "v1", "jobs", job_id, "cancel"] if job_id in self.jobs:
                self.jobs[job_id]["status"] = "cancelled"
                return Answer(200, self.jobs[job_id])
            case "GET", ["status", job_id] if job_id in self.jobs:
                return Answer(200, {"id": job_id, "status": self.jobs[job_id]["status"]})
            case "GET", ["api", "v1", "jobs", job_id] if job_id in self.jobs:
                return Answer(200, self.jobs[job_id])
            case _:
                return Answer(404, {"error": f"there is nothing at {request.path}"})

    def _store(self, submitted: dict[str, Any]) -> dict[str, Any]:
        job = {"labels": {}, **submitted, "id": f"job-{len(self.jobs) + 1}", "status": "pending"}
        self.jobs[job["id"]] = job
        return job


def _handler(server: ContractServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            with suppress(ConnectionError):  # an interrupted client closes the connection
                self._handle()

        do_POST = do_PUT = do_PATCH = do_GET  # noqa: N815 (names of the base class)

        def _handle(self) -> None:
            text = self.rfile.read(int(self.headers.get("content-length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            is_json = headers.get("content-type") == "application/json"
            request = Request(self.command, self.path, headers, json.loads(text) if is_json else text or None)
            server.requests.append(request)
            server.received.set()
            server.respond.wait(20)
            answer = server.answers.pop(0) if server.answers else server.answer(request)
            if answer.status is None:
                self.close_connection = True
                return
            text = answer.body if isinstance(answer.body, str | bytes) else json.dumps(answer.body)
            content = text if isinstance(text, bytes) else text.encode()
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            """Log nothing."""

    return Handler


@contextmanager
def contract_server(port: int = 0) -> Iterator[ContractServer]:
    server = ContractServer(port)
    thread = threading.Thread(target=server.http.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.respond.set()
        server.http.shutdown()
        server.http.server_close()
        thread.join()


def qgjob(*arguments: str, input: str | None = None, **env: str | None) -> Result:
    """Run qgjob in this process, configured only by ``env``."""
    clean = {"QUALGENT_URL": None, "BACKEND_URL": None, **NO_LOGIN, **NO_CI, **env}
    return CliRunner().invoke(cli, arguments, prog_name="qgjob", input=input, env=clean, catch_exceptions=False)
